import type { ScoreResult, Submission, SubmittedRow } from "../domain/index.ts";
import { type Finding, isStopping } from "../finding/index.ts";
import { type FormCells, type FormPlace, isFilled } from "./marks-places.ts";

/** Which proposals were scored, and of those that were not, whether the urgency was unknown. */
export interface ComponentGaps {
  readonly scored: ReadonlySet<string>;
  readonly withoutUrgency: ReadonlySet<string>;
}

export function componentGaps({ proposals, notScored }: ScoreResult): ComponentGaps {
  return {
    scored: new Set(proposals.map(({ id }) => id)),
    withoutUrgency: new Set(notScored.filter(({ components }) => components.urgensi === null).map(({ id }) => id)),
  };
}

interface Known {
  readonly findings: readonly Finding[];
  readonly scored: ComponentGaps;
}

/** What is looked up for each proposal, gathered once: there may be as many findings as there are rows. */
interface Lookup extends ComponentGaps {
  readonly form: FormCells;
  /** Places of the stopping findings by row and sheet. */
  readonly stopping: ReadonlyMap<string, readonly FormPlace[]>;
  /** Problems by their code, with their order in the form; of two with one code, the first. */
  readonly problems: ReadonlyMap<string, { readonly row: SubmittedRow; readonly order: number }>;
}

const rowKey = (sheet: string, row: number): string => `${row} ${sheet}`;

function lookupOf({ rows }: Submission, form: FormCells, { findings, scored }: Known): Lookup {
  const stopping = new Map<string, FormPlace[]>();
  for (const finding of findings) {
    const { sheet, row, cells, field } = finding.at;
    if (sheet === null || row === null || !isStopping(finding)) continue;
    const place = { sheet, cell: cells[0] ?? null, row, field: field ?? "" };
    const places = stopping.get(rowKey(sheet, row));
    if (places === undefined) stopping.set(rowKey(sheet, row), [place]);
    else places.push(place);
  }
  const problems = new Map<string, { row: SubmittedRow; order: number }>();
  for (const [order, row] of rows.entries()) {
    const code = String(row.values["kode_masalah"]);
    if (row.table === "permasalahan" && !problems.has(code)) problems.set(code, { row, order });
  }
  return { ...scored, form, stopping, problems };
}

/** The blank U, S and G of the first linked problem; where none is linked, the cell that would link one. */
function urgencyPlaces(row: SubmittedRow, { problems, form }: Lookup): readonly FormPlace[] {
  const linked = row.values["ref_masalah"];
  const codes = Array.isArray(linked) ? linked : [];
  const [first] = codes.flatMap((code) => problems.get(code) ?? []).sort((a, b) => a.order - b.order);
  if (first === undefined) return [form.placeOf(row.at.sheet, row.at.row, "ref_masalah")];
  const problem = first.row;
  return ["usg_u", "usg_s", "usg_g"]
    .filter((field) => !isFilled(problem.values[field]))
    .map((field) => form.placeOf(problem.at.sheet, problem.at.row, field));
}

function lacksOf(row: SubmittedRow, lookup: Lookup): readonly FormPlace[] {
  const { sheet, row: number } = row.at;
  const here = (field: string): FormPlace => lookup.form.placeOf(sheet, number, field);
  const isLinked = isFilled(row.values["ref_potensi"]) || isFilled(row.values["ref_masalah"]);
  const isScored = lookup.scored.has(row.id);
  const lacks = [
    ...(row.held ? (lookup.stopping.get(rowKey(sheet, number)) ?? []) : []),
    ...(isFilled(row.values["kode_program"]) ? [] : [here("kode_program")]),
    ...(isLinked ? [] : [here("ref_masalah")]),
    ...(lookup.withoutUrgency.has(row.id) ? urgencyPlaces(row, lookup) : []),
  ];
  // Neither held nor short of anything a cell could give: what it says makes it no cooperation, or too little is known.
  const places = lacks.length > 0 || (isScored && !row.held) ? lacks : [here("judul")];
  return [...new Map(places.map((place) => [`${place.cell} ${place.field}`, place])).values()];
}

/** For every proposal that does not count as useful: the cells that keep it from it, in the order of the form. */
export function uselessProposals(
  submission: Submission,
  form: FormCells,
  known: Known,
): readonly (readonly FormPlace[])[] {
  const lookup = lookupOf(submission, form, known);
  return submission.rows
    .filter(({ table }) => table === "pemetaan")
    .map((row) => lacksOf(row, lookup))
    .filter((places) => places.length > 0);
}
