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
import { costOf, costText } from "../view/totals.ts";
import { SHEETS } from "../workbook/sheet-names.ts";
import type { TemplateValue } from "./render-template.ts";
import { fairShare, shownRows } from "./shown-rows.ts";

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
  const cost = costOf(lines);
  return { count: integer(lines.length), budget: costText(cost), budgetBlank: integer(cost.blank) };
};

/** So many rows of each program that the list can still be opened and sent. */
const MOST_LINES = 1_500;

function programModel(program: ProgramGroup, most: number): Model {
  const { code } = program;
  const lines = program.lines.map(lineModel);
  const shown = shownRows(lines, SHEETS.program, most);
  return { code: code ?? GAP, name: programName(program) ?? "", ...amountModel(program.lines), lines, shown };
}

function bidangModel(bidang: BidangGroup, most: number): Model {
  const { code, name, programs } = bidang;
  const models = programs.map((program) => programModel(program, most));
  return { code, name, ...amountModel(linesOfBidang(bidang)), programs: models };
}

function urusanModel(urusan: UrusanGroup, most: number): Model {
  const { code, name, bidang } = urusan;
  return { code, name, ...amountModel(linesOfUrusan(urusan)), bidang: bidang.map((one) => bidangModel(one, most)) };
}

function levelModel(group: LevelGroup, most: number): Model {
  const { code, name } = LEVEL_LABELS[group.level];
  return { code, name, ...amountModel(linesOfLevel(group)), urusan: group.urusan.map((one) => urusanModel(one, most)) };
}

const programsOf = (levels: readonly LevelGroup[]): readonly ProgramGroup[] =>
  levels.flatMap(({ urusan }) => urusan.flatMap(({ bidang }) => bidang.flatMap(({ programs }) => programs)));

function yearModel({ year, count, cost }: ProgramYear): Model {
  return {
    year: year === null ? GAP : String(year),
    count: integer(count),
    budget: costText(cost),
    budgetBlank: integer(cost.blank),
  };
}

/** The view model of templates/daftar-program.md.hbs; docs/templates.md describes it. Every value is a text ready to print. */
export function programModelOf(view: MapView): Model {
  const most = fairShare(
    programsOf(view.program).map(({ lines }) => lines.length),
    MOST_LINES,
  );
  return {
    province: view.provinceName,
    year: String(view.year),
    reportDate: longDate(view.reportDate),
    version: view.version,
    gap: GAP,
    ...amountModel(view.proposals),
    yearsNote: YEARS_NOTE,
    years: programYears(view.proposals).map(yearModel),
    levels: view.program.map((level) => levelModel(level, most)),
  };
}
