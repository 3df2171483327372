import { amount, integer, longDate, rupiah } from "../format.ts";
import { CLASS_LABELS } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import {
  type BidangGroup,
  type LevelGroup,
  linesOfBidang,
  linesOfLevel,
  linesOfUrusan,
  type ProgramGroup,
  type UrusanGroup,
} from "../view/program.ts";
import {
  fundingText,
  GAP,
  LEVEL_LABELS,
  noteText,
  type ProgramYear,
  priorityText,
  programName,
  programYears,
  YEARS_NOTE,
  yearsText,
} from "../view/program-fields.ts";
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

const amountModel = (lines: readonly ProposalLine[]): Model => {
  const { rupiah: sum, blank } = costOf(lines);
  return { count: integer(lines.length), budget: rupiah(sum), budgetBlank: integer(blank) };
};

function programModel(program: ProgramGroup): Model {
  const { code, lines } = program;
  return { code: code ?? GAP, name: programName(program) ?? "", ...amountModel(lines), lines: lines.map(lineModel) };
}

function bidangModel(bidang: BidangGroup): Model {
  const { code, name, programs } = bidang;
  return { code, name, ...amountModel(linesOfBidang(bidang)), programs: programs.map(programModel) };
}

function urusanModel(urusan: UrusanGroup): Model {
  const { code, name, bidang } = urusan;
  return { code, name, ...amountModel(linesOfUrusan(urusan)), bidang: bidang.map(bidangModel) };
}

function levelModel(group: LevelGroup): Model {
  const { code, name } = LEVEL_LABELS[group.level];
  return { code, name, ...amountModel(linesOfLevel(group)), urusan: group.urusan.map(urusanModel) };
}

function yearModel({ year, count, cost }: ProgramYear): Model {
  return {
    year: year === null ? GAP : String(year),
    count: integer(count),
    budget: rupiah(cost.rupiah),
    budgetBlank: integer(cost.blank),
  };
}

/** The view model of templates/daftar-program.md.hbs; docs/templates.md describes it. Every value is a text ready to print. */
export function programModelOf(view: MapView): Model {
  return {
    province: view.provinceName,
    year: String(view.year),
    reportDate: longDate(view.reportDate),
    version: view.version,
    gap: GAP,
    ...amountModel(view.proposals),
    yearsNote: YEARS_NOTE,
    years: programYears(view.proposals).map(yearModel),
    levels: view.program.map(levelModel),
  };
}
