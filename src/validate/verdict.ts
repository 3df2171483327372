import type { KodeWilayah, LedgerLine, Verdict } from "../domain/index.ts";
import type { Finding, FindingCode } from "../finding/index.ts";
import { tableDeclaration } from "../regulation/index.ts";

const REFUSING: ReadonlySet<FindingCode> = new Set(["LBR-01", "ID-01", "ID-02", "ID-03", "ID-07"]);
const REQUIRED_SHEETS: ReadonlySet<string> = new Set([
  tableDeclaration("identitas").sheet,
  tableDeclaration("pemetaan").sheet,
]);

function refuses(finding: Finding): boolean {
  if (finding.severity !== "GALAT") return false;
  if (finding.code.startsWith("BKS-") || REFUSING.has(finding.code)) return true;
  return (finding.code === "LBR-04" || finding.code === "LBR-05") && REQUIRED_SHEETS.has(finding.detail.table);
}

export interface Known {
  readonly region: KodeWilayah | null;
  readonly year: number | null;
}

/** refused: nobody can tell whose form it is, or nothing of it can be read · partial: something is held. */
export function verdictOf(
  findings: readonly Finding[],
  ledger: readonly LedgerLine[],
  { region, year }: Known,
): Verdict {
  if (region === null || year === null || findings.some(refuses)) return "refused";
  const heldSheet = findings.some(({ code, severity }) => severity === "GALAT" && /^(?:LBR|KOL)-/.test(code));
  return heldSheet || ledger.some(({ held }) => held > 0) ? "partial" : "accepted";
}
