import type { CellChange, CellSide, RowChange } from "../domain/index.ts";
import type { Language } from "../finding/index.ts";
import type { Compared, ComparedSide } from "./compare-submissions.ts";
import type { DiffJson } from "./contracts/diff.ts";
import { findingJson } from "./finding-json.ts";

type CellJson = DiffJson["identitas"][number];

function cellSideJson(side: CellSide | null): CellJson["before"] {
  if (side === null) return null;
  const { value } = side;
  return { ...side, value: value === null || typeof value !== "object" ? value : [...value] };
}

const cellJson = ({ field, heading, before, after }: CellChange): CellJson => ({
  field,
  heading,
  before: cellSideJson(before),
  after: cellSideJson(after),
});

function rowJson(change: RowChange): DiffJson["rows"][number] {
  const isPair = change.kind === "changed";
  return {
    kind: change.kind,
    table: change.table,
    before: change.before === null ? null : { ...change.before },
    after: change.after === null ? null : { ...change.after },
    pairedBy: isPair ? change.pairedBy : null,
    similarity: isPair ? change.similarity : null,
    cells: change.cells.map(cellJson),
  };
}

function sideJson({ submission, stored }: ComparedSide): DiffJson["before"] {
  const { file, sha256, region, year } = submission;
  return { submission: stored?.id ?? null, file, sha256, region, year, importedAt: stored?.importedAt ?? null };
}

/** How much changed, in figures. */
export function diffTotals({ diff }: Compared): Pick<DiffJson, "totals" | "findingTotals"> {
  const rows = (kind: RowChange["kind"]): number => diff.rows.filter((row) => row.kind === kind).length;
  const cells = diff.rows.flatMap((row) => (row.kind === "changed" ? row.cells : []));
  const findings = (state: string): number => diff.findings.filter((one) => one.state === state).length;
  return {
    totals: {
      added: rows("added"),
      removed: rows("removed"),
      changed: rows("changed"),
      cells: cells.length + diff.identitas.length,
      unchanged: Object.values(diff.unchanged).reduce((sum, count) => sum + count, 0),
    },
    findingTotals: { fixed: findings("fixed"), left: findings("left"), new: findings("new") },
  };
}

/** `ksd diff --json`. */
export function diffJson(compared: Compared, language: Language): DiffJson {
  const { before, after, diff } = compared;
  return {
    before: sideJson(before),
    after: sideJson(after),
    ...diffTotals(compared),
    identitas: diff.identitas.map(cellJson),
    rows: diff.rows.map(rowJson),
    unchanged: { ...diff.unchanged },
    findings: diff.findings.map(({ state, finding }) => ({ state, finding: findingJson(finding, language) })),
  };
}
