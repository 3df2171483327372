import { amount, integer, longDate, rupiah } from "../format.ts";
import { CLASS_LABELS } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import type { BidangGroup, ProgramGroup } from "../view/program.ts";
import { fundingText, GAP, noteText, priorityText, programName, yearsText } from "../view/program-fields.ts";
import { codesText, type ProposalLine } from "../view/proposals.ts";
import { costOf } from "../view/totals.ts";
import type { TemplateValue } from "./render-template.ts";

type Model = { readonly [name: string]: TemplateValue };

function lineModel(line: ProposalLine): Model {
  const { values } = line.row;
  return {
    id: codesText(line),
    region: line.regionName,
    title: values.judul ?? GAP,
    class: CLASS_LABELS[line.class],
    indicator: values.indikator ?? GAP,
    target: values.target === null ? GAP : amount(values.target),
    unit: values.satuan_target ?? GAP,
    location: values.lokasi?.join("; ") ?? GAP,
    budget: values.biaya_rp === null ? GAP : `${rupiah(values.biaya_rp)} (perkiraan)`,
    funding: fundingText(line) ?? GAP,
    years: yearsText(line) ?? GAP,
    office: values.opd_pengusul ?? GAP,
    partners: line.partners === "" ? GAP : line.partners,
    sasaran: values.sasaran_rpjmd ?? GAP,
    priority: priorityText(line),
    note: noteText(line) ?? "",
  };
}

function programModel(program: ProgramGroup): Model {
  return { code: program.code ?? GAP, name: programName(program) ?? "", lines: program.lines.map(lineModel) };
}

function bidangModel({ code, name, programs }: BidangGroup): Model {
  const lines = programs.flatMap((program) => program.lines);
  const cost = costOf(lines);
  return {
    code,
    name,
    count: integer(lines.length),
    budget: rupiah(cost.rupiah),
    budgetBlank: integer(cost.blank),
    programs: programs.map(programModel),
  };
}

/** The view model of templates/daftar-program.md.hbs; docs/templates.md describes it. Every value is a text ready to print. */
export function programModelOf(view: MapView): Model {
  const { cost, fits } = view.totals;
  return {
    province: view.provinceName,
    year: String(view.year),
    reportDate: longDate(view.reportDate),
    version: view.version,
    gap: GAP,
    count: integer(fits),
    budget: rupiah(cost.rupiah),
    budgetBlank: integer(cost.blank),
    urusan: view.program.map(({ code, name, bidang }) => ({ code, name, bidang: bidang.map(bidangModel) })),
  };
}
