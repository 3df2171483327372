import {
  type Finding,
  type Language,
  type Severity,
  sentencesOf,
  silencedCount,
  type Waived,
} from "../../finding/index.ts";
import type { Paint, Style } from "../terminal.ts";
import { cellRanges } from "./cell-ranges.ts";
import { hanging } from "./layout.ts";

const LOOK: Readonly<Record<Severity, Style>> = { GALAT: "red", PERINGATAN: "yellow", INFO: "cyan" };
const INDENT = "    ";
/** Ranges named for one group before the rest is only counted. */
const MOST_RANGES = 6;
/** Groups of one code on one sheet before the rest is only counted. */
const MOST_GROUPS = 12;

interface Group {
  readonly first: Finding;
  readonly cells: string[];
  count: number;
  /** Questions that wait for this. */
  silenced: number;
}

/** Findings that say the same of different cells. */
function sameWords({ code, severity, at, value, expected, detail, waived }: Finding): string {
  return JSON.stringify([code, severity, at.sheet, at.field, value, expected, detail, waived]);
}

function grouped(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = sameWords(finding);
    const group = groups.get(key) ?? { first: finding, cells: [], count: 0, silenced: 0 };
    group.cells.push(...finding.at.cells);
    group.count += 1;
    group.silenced += finding.silenced ?? 0;
    groups.set(key, group);
  }
  return [...groups.values()];
}

function places(cells: readonly string[], language: Language): string {
  const ranges = cellRanges(cells);
  const shown = ranges.slice(0, MOST_RANGES).join(", ");
  const rest = ranges.length - MOST_RANGES;
  if (rest <= 0) return shown;
  return language === "id" ? `${shown}, dan ${rest} tempat lain` : `${shown}, and ${rest} more places`;
}

export interface FindingStyle {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/** Why a finding holds nothing back. */
function waivedText({ reason, until, by }: Waived, language: Language): string {
  return language === "id"
    ? `Dikecualikan sampai ${until}${by === null ? "" : ` oleh ${by}`}: ${reason}`
    : `Waived until ${until}${by === null ? "" : ` by ${by}`}: ${reason}`;
}

/** What cannot be asked yet because of a finding. */
function waitingText(silenced: number, language: Language): string {
  if (silenced === 0) return "";
  return language === "id" ? `  (${silenced} pemeriksaan menunggu)` : `  (${silenced} checks wait)`;
}

function groupLines(
  { first, cells, count, silenced }: Group,
  { language, paint, width }: FindingStyle,
): readonly string[] {
  const { message, fix } = sentencesOf(first, language);
  const heading = first.at.heading === null ? "" : `  ${first.at.heading}`;
  const times = count > 1 ? ` (${count}×)` : "";
  const place = places(cells, language);
  const title = [paint(LOOK[first.severity], first.severity), paint("bold", first.code), place].join("  ").trimEnd();
  return [
    `  ${title}${paint("dim", heading)}${times}${paint("dim", waitingText(silenced, language))}`,
    hanging(INDENT, message, width),
    hanging(`${INDENT}→ `, fix, width),
    ...(first.waived === undefined ? [] : [hanging(INDENT, waivedText(first.waived, language), width)]),
  ];
}

function cappedLines(groups: readonly Group[], style: FindingStyle): readonly string[] {
  const shownByCode = new Map<string, number>();
  const hidden = new Map<string, number>();
  const lines: string[] = [];
  for (const group of groups) {
    const { code } = group.first;
    const shown = shownByCode.get(code) ?? 0;
    shownByCode.set(code, shown + 1);
    if (shown < MOST_GROUPS) lines.push(...groupLines(group, style));
    else hidden.set(code, (hidden.get(code) ?? 0) + group.count);
  }
  for (const [code, count] of hidden) {
    const more =
      style.language === "id"
        ? `… dan ${count} temuan ${code} lagi di lembar ini; semua: --json`
        : `… and ${count} more ${code} on this sheet; all: --json`;
    lines.push(`  ${style.paint("dim", more)}`);
  }
  return lines;
}

/** The findings of one file: by sheet, in their order, those that say the same of several cells together. */
export function findingLines(findings: readonly Finding[], style: FindingStyle): readonly string[] {
  const sheets = [...new Set(findings.map(({ at }) => at.sheet))];
  const lines = sheets.flatMap((sheet) => {
    const ofSheet = findings.filter(({ at }) => at.sheet === sheet);
    const counts = severityCounts(ofSheet);
    const heading = `  ${style.paint("bold", `${sheet}`)}${style.paint("dim", counts === "" ? "" : ` · ${counts}`)}`;
    return [...(sheet === null ? [] : ["", heading]), ...cappedLines(grouped(ofSheet), style)];
  });
  return [...lines, ...silencedLines(findings, style)];
}

/** How much could not be asked: one mistake gives one finding, and what follows from it is only counted. */
function silencedLines(findings: readonly Finding[], { language, paint, width }: FindingStyle): readonly string[] {
  const count = silencedCount(findings);
  if (count === 0) return [];
  const text =
    language === "id"
      ? `${count} pemeriksaan lain menunggu: bergantung pada isian yang menurut temuan di atas belum terbaca atau kolomnya tidak ada. Setelah diperbaiki, mungkin ada temuan baru.`
      : `${count} other checks wait: they depend on values that, as found above, cannot be read or whose column is missing. Once these are put right there may be new findings.`;
  return [
    "",
    ...hanging("  ", text, width)
      .split("\n")
      .map((line) => paint("dim", line)),
  ];
}

/** How many there are of each severity, such as `3 GALAT, 1 PERINGATAN`, without those that are waived; empty for none. */
export function severityCounts(findings: readonly Finding[]): string {
  const severities: readonly Severity[] = ["GALAT", "PERINGATAN", "INFO"];
  return severities
    .map(
      (severity) =>
        [findings.filter((one) => one.severity === severity && one.waived === undefined).length, severity] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}`)
    .join(", ");
}
