import { CATALOGUE, type Finding, isStopping, sentencesOf } from "../../finding/index.ts";
import { integer } from "../format.ts";

/** What a region has to do about a finding. */
export type Urgency = "must" | "should" | "note" | "waived";

/** The most urgent first. */
export const URGENCIES: readonly Urgency[] = ["must", "should", "note", "waived"];

export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  must: "Harus diperbaiki",
  should: "Sebaiknya diperbaiki",
  note: "Untuk diketahui",
  waived: "Dikecualikan",
};

export function urgencyOf(finding: Finding): Urgency {
  if (finding.waived !== undefined) return "waived";
  if (isStopping(finding)) return "must";
  return finding.severity === "PERINGATAN" ? "should" : "note";
}

/** By urgency, and within one in the order given: that of the workbook. */
export function inRepairOrder(findings: readonly Finding[]): readonly Finding[] {
  return URGENCIES.flatMap((urgency) => findings.filter((finding) => urgencyOf(finding) === urgency));
}

/** How many findings of each urgency there are. */
export function urgencyCounts(findings: readonly Finding[]): Readonly<Record<Urgency, number>> {
  const count = (urgency: Urgency): number => findings.filter((finding) => urgencyOf(finding) === urgency).length;
  return { must: count("must"), should: count("should"), note: count("note"), waived: count("waived") };
}

/** Why an excepted finding is let pass; empty for the others. */
function waiverWords({ waived }: Finding): string {
  return waived === undefined ? "" : `Dikecualikan sampai ${waived.until}: ${waived.reason}`;
}

/** One mistake gives one finding; what follows from it is only counted. */
export function silencedSentence(count: number): string {
  return `${integer(count)} pemeriksaan lain menunggu, karena bergantung pada isian yang belum terbaca atau kolom yang tidak ada. Setelah diperbaiki, mungkin ada temuan baru.`;
}

export interface Words {
  readonly message: string;
  readonly fix: string;
  readonly basis: string;
}

export function wordsOf(finding: Finding): Words {
  const { message, fix, basis } = sentencesOf(finding, "id");
  const exception = waiverWords(finding);
  return { message: exception === "" ? message : `${message} ${exception}.`, fix, basis };
}

/** Name of the rule behind a finding. */
export function ruleTitle({ code }: Pick<Finding, "code">): string {
  return CATALOGUE[code].title.id;
}
