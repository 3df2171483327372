import type { Submission, SubmittedRow, TableName } from "../domain/index.ts";
import { regionOf, tableDeclaration } from "../regulation/index.ts";
import type { TemplateValue } from "../report/index.ts";
import {
  type FilledRecord,
  fieldNamed,
  fieldText,
  type RunOptions,
  recordOfIdentity,
  recordOfRow,
  sourceOf,
} from "./field-runs.ts";
import { blankRun } from "./gaps.ts";
import type { Run } from "./model.ts";
import { type Party, partiesOf } from "./parties.ts";

/** A proposal with the submission it stands in. */
export interface DraftSubject {
  readonly submission: Submission;
  readonly row: SubmittedRow;
}

export type DraftModel = { readonly [name: string]: TemplateValue };

/** Stands for a run while a template is filled: no user's text ever passes through a template. */
export type Placeholder = (run: Run) => string;

/** More years than this are no plan. */
const MOST_YEARS = 50;

interface Making {
  readonly options: RunOptions;
  readonly put: Placeholder;
}

function fieldsOf(record: FilledRecord, { options, put }: Making): Record<"isi" | "ada", DraftModel> {
  const fields = tableDeclaration(record.table).fields.filter(({ name }) => name !== "no");
  const texts = fields.map((field) => [field.name, fieldText(record, field, options)] as const);
  return {
    isi: Object.fromEntries(texts.map(([name, { run }]) => [name, put(run)])),
    ada: Object.fromEntries(texts.map(([name, { isFilled }]) => [name, isFilled])),
  };
}

const partyModel = ({ designation, name, office }: Party, { put }: Making): DraftModel => ({
  sebutan: designation,
  nama: put(name),
  jabatan: put(office),
});

/** The rows of another sheet that a proposal refers to, held ones not: their own content is in doubt. */
function linked({ submission, row }: DraftSubject, table: TableName, [from, to]: readonly [string, string]) {
  const codes = row.values[from];
  const wanted = Array.isArray(codes) ? codes : [];
  return submission.rows.filter((one) => one.table === table && !one.held && wanted.includes(String(one.values[to])));
}

/** The years of the cooperation, each from the cells of its start and its length. */
function years(proposal: FilledRecord): readonly Run[] {
  const [start, length] = ["tahun_mulai", "jangka_waktu"].map((name) => fieldNamed("pemetaan", name));
  if (start === undefined || length === undefined) return [];
  const first = proposal.values[start.name];
  const count = proposal.values[length.name];
  const cells = [start, length].flatMap((field) => sourceOf(proposal, field) ?? []);
  const isKnown = typeof first === "number" && typeof count === "number" && count <= MOST_YEARS && cells.length === 2;
  if (!isKnown) return [blankRun("pemetaan", first === null || first === undefined ? start : length)];
  return Array.from({ length: Math.ceil(count) }, (_, at) => ({ kind: "cell", text: String(first + at), cells }));
}

const JENIS = ["KSDD_WAJIB", "KSDD_SUKARELA", "KSDPK", "KSDPL", "KSDLL", "SINERGI"] as const;

/**
 * What the templates of drafts may print, as docs/templates.md lists it.
 *
 * @param put - keeps a run and gives back what stands for it in the filled template
 */
export function draftModel(subject: DraftSubject, withContacts: boolean, put: Placeholder): DraftModel {
  const { submission, row } = subject;
  const region = regionOf(submission.region);
  const level = region?.level === "provinsi" ? "provinsi" : "kabkota";
  const making: Making = { options: { level, withContacts }, put };
  const proposal = recordOfRow(submission, row);
  const identity = recordOfIdentity(submission);
  const parties = partiesOf(proposal, identity, making.options);
  const rowsOf = (rows: readonly SubmittedRow[]) => rows.map((one) => fieldsOf(recordOfRow(submission, one), making));
  const jenis = row.values["jenis"];
  return {
    ...fieldsOf(proposal, making),
    identitas: fieldsOf(identity, making),
    provinsi: put(fieldText(identity, fieldNamed("identitas", "provinsi"), making.options).run),
    jenis: {
      ...Object.fromEntries(JENIS.map((code) => [code.toLowerCase(), jenis === code])),
      ksdd: jenis === "KSDD_WAJIB" || jenis === "KSDD_SUKARELA",
    },
    pihak: parties.all.map((party) => partyModel(party, making)),
    pengusul: partyModel(parties.proposer, making),
    mitra: parties.partners.map((party) => partyModel(party, making)),
    potensi: rowsOf(linked(subject, "potensi", ["ref_potensi", "kode_potensi"])),
    masalah: rowsOf(linked(subject, "permasalahan", ["ref_masalah", "kode_masalah"])),
    tahun: years(proposal).map((run) => put(run)),
  };
}
