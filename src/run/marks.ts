import type { Lift, Mark, Marks, Submission } from "../domain/index.ts";
import type { Finding } from "../finding/index.ts";
import { MOST_LIFTS, markOf } from "../regulation/index.ts";
import { type ComponentGaps, uselessProposals } from "./marks-of-proposals.ts";
import { type Blank, formCells } from "./marks-places.ts";

/** Most gain first; equal gains as the form has them. */
function best(lifts: readonly Lift[]): readonly Lift[] {
  return lifts
    .map((lift, at) => ({ lift, at }))
    .sort((a, b) => b.lift.gain - a.lift.gain || a.at - b.at)
    .slice(0, MOST_LIFTS)
    .map(({ lift }) => lift);
}

/** A missing column is named once, for all of its rows; `W` stands before `A` where the gain is the same. */
function completenessOf(needed: number, blanks: readonly Blank[]): Mark {
  const columns = new Map<string, Blank & { count: number }>();
  const lifts: Lift[] = [];
  for (const blank of [...blanks].sort((a, b) => (a.need === b.need ? 0 : a.need === "W" ? -1 : 1))) {
    const { sheet, cell, row, field } = blank;
    if (cell !== null) lifts.push({ sheet, cell, row, field, gain: 100 / needed });
    else {
      const key = `${field} ${sheet}`;
      columns.set(key, { ...blank, count: (columns.get(key)?.count ?? 0) + 1 });
    }
  }
  const missing = [...columns.values()].map(({ sheet, field, count }) => ({
    sheet,
    cell: null,
    row: null,
    field,
    gain: (100 * count) / needed,
  }));
  return { mark: markOf(needed - blanks.length, needed), lifts: best([...missing, ...lifts]) };
}

function counts({ code, severity, waived }: Finding): boolean {
  return severity !== "INFO" && waived === undefined && code !== "SEL-01";
}

function accuracyOf(submission: Submission, findings: readonly Finding[]): Mark {
  const identity = submission.identitas.sheet;
  const keyOf = (sheet: string, row: number | null): string => (sheet === identity ? sheet : `${row} ${sheet}`);
  const rows = new Set([identity, ...submission.rows.map(({ at }) => keyOf(at.sheet, at.row))]);
  const wrong = new Map<string, Map<string, Omit<Lift, "gain">>>();
  for (const finding of findings.filter(counts)) {
    const { sheet, row, field, cells } = finding.at;
    const key = sheet === null ? "" : keyOf(sheet, row);
    if (sheet === null || !rows.has(key)) continue;
    const places = wrong.get(key) ?? new Map();
    places.set(cells[0] ?? "", { sheet, cell: cells[0] ?? null, row, field });
    wrong.set(key, places);
  }
  const lifts = [...wrong.values()].flatMap((places) =>
    [...places.values()].map((place) => ({ ...place, gain: 100 / rows.size / places.size })),
  );
  return { mark: markOf(rows.size - wrong.size, rows.size), lifts: best(lifts) };
}

/**
 * The three marks of a form.
 *
 * @param findings - of this form; exceptions that hold are marked as such
 * @param scored - the proposals that were scored, and for those that were not, which components were unknown
 * @source rancangan (aturan aplikasi)
 */
export function marksOf(submission: Submission, findings: readonly Finding[], scored: ComponentGaps): Marks {
  const form = formCells(submission, findings);
  const proposals = submission.rows.filter(({ table }) => table === "pemetaan");
  const useless = uselessProposals(submission, form, { findings, scored });
  const lifts = useless.flatMap((places) =>
    places.map((place) => ({ ...place, gain: 100 / proposals.length / places.length })),
  );
  return {
    completeness: completenessOf(form.needed, form.blanks),
    accuracy: accuracyOf(submission, findings),
    usefulness: { mark: markOf(proposals.length - useless.length, proposals.length), lifts: best(lifts) },
  };
}
