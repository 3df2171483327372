import type { KodeWilayah, RowTableName } from "../domain/index.ts";
import type { Finding, FindingCode, Waived } from "../finding/index.ts";
import { type Waiver, waiverFor } from "../regulation/index.ts";
import type { RowDraft } from "./draft.ts";

/** What holds rows back: the codes of their GALAT findings. */
export interface Holds {
  readonly drafts: ReadonlyMap<RowTableName, readonly RowDraft[]>;
  readonly lines: readonly { readonly held: Set<string> }[];
}

export interface ExceptOptions {
  readonly waivers: readonly Waiver[];
  readonly region: KodeWilayah | null;
  readonly reportDate: string;
}

/** Findings with the exceptions that hold for their region on the report date; exceptions that no longer hold are taken off. */
export function exceptWaived(
  findings: readonly Finding[],
  { waivers, region, reportDate }: ExceptOptions,
): readonly Finding[] {
  const codes = new Set(findings.map(({ code }) => code));
  const holding = new Map<FindingCode, Waived | null>(
    [...codes].map((code) => [code, waiverFor(waivers, { code, region }, reportDate)]),
  );
  return findings.map((finding) => {
    const waived = holding.get(finding.code) ?? null;
    if (waived !== null) return { ...finding, waived };
    if (finding.waived === undefined) return finding;
    const { waived: _expired, ...bare } = finding;
    return bare as Finding;
  });
}

/** Lets go of the rows that nothing but waived findings held. */
export function releaseWaived(findings: readonly Finding[], { drafts, lines }: Holds): void {
  const codes = new Set(findings.filter(({ waived }) => waived !== undefined).map(({ code }) => code));
  for (const code of codes) {
    for (const rows of drafts.values()) for (const { held } of rows) held.delete(code);
    for (const { held } of lines) held.delete(code);
  }
}
