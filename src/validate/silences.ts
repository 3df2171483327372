import type { Finding } from "../finding/index.ts";

/** What keeps questions from being put: a cell that cannot be read, or a column that is not there (or there twice). */
export type Cause =
  | { readonly sheet: string; readonly cell: string }
  | { readonly sheet: string; readonly column: string };

/** Cause → questions that could not be put. */
export type Silences = Map<string, number>;

export function causeKey(cause: Cause): string {
  return "cell" in cause ? `cell ${cause.cell} ${cause.sheet}` : `column ${cause.column} ${cause.sheet}`;
}

/** What was only cleaned keeps nothing back. */
const NEVER_A_CAUSE: ReadonlySet<string> = new Set(["SEL-10", "SEL-14"]);

function causesOf({ code, at: { sheet, cells, field } }: Finding): readonly string[] {
  if (sheet === null || NEVER_A_CAUSE.has(code)) return [];
  if (code === "KOL-01" || code === "KOL-03") return field === null ? [] : [causeKey({ sheet, column: field })];
  return cells.map((cell) => causeKey({ sheet, cell }));
}

/** Tells each finding how many questions wait for it; of several about one cell the first GALAT is told. */
export function withSilences(findings: readonly Finding[], silences: Silences): readonly Finding[] {
  if (silences.size === 0) return findings;
  const told = new Map<string, number>();
  for (const [at, finding] of findings.entries()) {
    for (const cause of causesOf(finding)) {
      const known = findings[told.get(cause) ?? -1];
      const isWorse = finding.severity === "GALAT" && known?.severity !== "GALAT";
      if (silences.has(cause) && (known === undefined || isWorse)) told.set(cause, at);
    }
  }
  const waiting = new Map<number, number>();
  for (const [cause, at] of told) waiting.set(at, (waiting.get(at) ?? 0) + (silences.get(cause) ?? 0));
  return findings.map((finding, at) => {
    const silenced = waiting.get(at);
    return silenced === undefined ? finding : { ...finding, silenced };
  });
}
