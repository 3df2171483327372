import { deflateSync, strToU8 } from "fflate";
import { COMPONENT_IDS, type ProposalClass } from "../../domain/index.ts";
import { PRIORITY_CLASSES, SCORE_COMPONENTS } from "../../regulation/index.ts";
import { amount } from "../format.ts";
import { visibleText } from "../letter/escape-html.ts";
import { CLASS_LABELS, DPRD_LABELS, PRIORITY_LABELS, urusanName } from "../view/labels.ts";
import { type MapView, reportNames } from "../view/map-view.ts";
import { computedText, deciderText } from "../view/override-text.ts";
import type { ProgramGroup } from "../view/program.ts";
import { fundingText, noteText, programName, yearsText } from "../view/program-fields.ts";
import type { ProposalLine } from "../view/proposals.ts";
import { DETAILS, type DetailName, idPrefix, type PackedRow, type PageData, ROBUSTNESS_WORDS } from "./page-data.ts";

const KINDS = (Object.keys(CLASS_LABELS) as ProposalClass[]).filter((kind) => kind !== "PERLU_TELAAH");
const PRIORITIES = PRIORITY_CLASSES.map(({ priority }) => priority);

/** Every text once: working and next steps repeat from proposal to proposal. */
class Texts {
  readonly #numbers = new Map<string, number>([["", 0]]);

  numberOf(text: string | null | undefined): number {
    const key = visibleText(text ?? "");
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

function programsById({ program }: MapView): ReadonlyMap<string, ProgramGroup> {
  const groups = program.flatMap(({ urusan }) =>
    urusan.flatMap(({ bidang }) => bidang.flatMap(({ programs }) => programs)),
  );
  return new Map(groups.flatMap((group) => group.lines.map(({ id }) => [id, group] as const)));
}

/** The same code means another program at the other level of government. */
function programText(program: ProgramGroup): string {
  const level = program.level === "provinsi" && program.name !== null ? " (provinsi)" : "";
  return `${program.code} ${programName(program) ?? ""}${level}`.trim();
}

function detailsOf(line: ProposalLine, program: ProgramGroup | undefined): Readonly<Record<DetailName, string | null>> {
  const { values } = line.row;
  const decided = deciderText(line);
  const target = values.target === null ? null : `${amount(values.target)} ${values.satuan_target ?? ""}`.trim();
  return {
    partners: line.partners,
    opd: values.opd_pengusul,
    program: program?.code == null ? null : programText(program),
    indicator: values.indikator,
    target,
    location: values.lokasi?.join("; ") ?? null,
    funding: fundingText(line),
    years: yearsText(line),
    sasaran: values.sasaran_rpjmd,
    classReason: line.classReason,
    dprd: DPRD_LABELS[line.butuhDprd],
    next: line.langkahBerikutnya,
    decided: decided === null ? null : `${decided} (${computedText(line) ?? ""})`,
    merged: line.mergedWith.join(", "),
    note: noteText(line),
  };
}

function packedRow(view: MapView, line: ProposalLine, program: ProgramGroup | undefined, texts: Texts): PackedRow {
  const { values, file, at } = line.row;
  const details = detailsOf(line, program);
  const robust = line.robustness;
  return [
    line.id.slice(idPrefix(line.region, view.year).length),
    texts.numberOf(values.judul),
    view.board.findIndex(({ region }) => region === line.region),
    view.proposalMatrix.urusan.findIndex(({ code }) => code === values.bidang_urusan),
    KINDS.indexOf(line.class),
    line.priority === null ? -1 : PRIORITIES.indexOf(line.priority),
    line.rank,
    line.score,
    values.biaya_rp,
    COMPONENT_IDS.map((id) => line.components[id]),
    COMPONENT_IDS.map((id) => texts.numberOf(line.working[id])),
    DETAILS.map(([name]) => texts.numberOf(details[name])),
    robust === null ? 0 : [robust.topShare, robust.rankLow, robust.rankHigh, ROBUSTNESS_WORDS.indexOf(robust.word)],
    [texts.numberOf(`${file}, ${at.sheet}`), at.row],
  ];
}

/** The data of the page's script: every proposal that passed the gate, in the order of the view. */
export function pageData(view: MapView): PageData {
  const texts = new Texts();
  const programs = programsById(view);
  const rows = view.proposals.map((line) => packedRow(view, line, programs.get(line.id), texts));
  const sent = new Set(view.sources.map(({ region }) => region));
  return {
    name: reportNames(view).map,
    year: view.year,
    regions: view.board.map(({ region, name }) => ({ code: region, name, submitted: sent.has(region) })),
    urusan: view.proposalMatrix.urusan.map(({ code }) => ({ code, name: urusanName(code) })),
    kinds: KINDS.map((kind) => CLASS_LABELS[kind]),
    priorities: PRIORITIES.map((priority) => PRIORITY_LABELS[priority]),
    components: COMPONENT_IDS.map((id) => ({
      label: SCORE_COMPONENTS.find((component) => component.id === id)?.label ?? id,
      weight: view.weights[id],
    })),
    topSize: view.robustness?.topSize ?? null,
    texts: texts.all,
    rows,
  };
}

/**
 * The data as it stands in the page: JSON, deflated, in base64. A fifth of the size, so that a province's page can be sent
 * by e-mail, and no text in it can end the element it stands in.
 */
export function embeddedData(data: PageData): string {
  const bytes = deflateSync(strToU8(JSON.stringify(data)), { level: 9 });
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
