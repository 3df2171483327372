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

function stoppingPlaces(row: SubmittedRow, findings: readonly Finding[]): readonly FormPlace[] {
  return findings
    .filter((finding) => isStopping(finding) && finding.at.sheet === row.at.sheet && finding.at.row === row.at.row)
    .map(({ at }) => ({ sheet: row.at.sheet, cell: at.cells[0] ?? null, row: at.row, field: at.field ?? "" }));
}

/** The blank U, S and G of the first linked problem; where none is linked, the cell that would link one. */
function urgencyPlaces(row: SubmittedRow, { rows }: Submission, form: FormCells): readonly FormPlace[] {
  const linked = row.values["ref_masalah"];
  const codes = Array.isArray(linked) ? linked : [];
  const problem = rows.find(
    ({ table, values }) => table === "permasalahan" && codes.includes(String(values["kode_masalah"])),
  );
  if (problem === undefined) return [form.placeOf(row.at.sheet, row.at.row, "ref_masalah")];
  return ["usg_u", "usg_s", "usg_g"]
    .filter((field) => !isFilled(problem.values[field]))
    .map((field) => form.placeOf(problem.at.sheet, problem.at.row, field));
}

function lacksOf(row: SubmittedRow, submission: Submission, form: FormCells, known: Known): readonly FormPlace[] {
  const here = (field: string): FormPlace => form.placeOf(row.at.sheet, row.at.row, field);
  const isLinked = isFilled(row.values["ref_potensi"]) || isFilled(row.values["ref_masalah"]);
  const isScored = known.scored.scored.has(row.id);
  const lacks = [
    ...(row.held ? stoppingPlaces(row, known.findings) : []),
    ...(isFilled(row.values["kode_program"]) ? [] : [here("kode_program")]),
    ...(isLinked ? [] : [here("ref_masalah")]),
    ...(known.scored.withoutUrgency.has(row.id) ? urgencyPlaces(row, submission, form) : []),
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
  return submission.rows
    .filter(({ table }) => table === "pemetaan")
    .map((row) => lacksOf(row, submission, form, known))
    .filter((places) => places.length > 0);
}
