import type { KodeWilayah } from "../../domain/index.ts";
import { type DetailByCode, type FindingCode, type Severity, sentencesOf } from "../../finding/index.ts";
import { waivedText } from "./finding-lines.ts";
import type { ContradictionFinding } from "./input.ts";
import { regionName } from "./labels.ts";

/** What two forms, or two rows of one, say against each other: both places side by side. */
export interface ContradictionLine {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly region: KodeWilayah | null;
  readonly regionName: string;
  readonly place: string;
  readonly value: string | null;
  readonly other: KodeWilayah;
  readonly otherName: string;
  readonly otherPlace: string;
  readonly otherValue: string | null;
  readonly message: string;
  readonly fix: string;
  readonly waived: string | null;
  /** Ids for `ksd decide`; empty where they are not known. */
  readonly refs: string;
  /** The same, one by one. */
  readonly subjects: readonly string[];
  /** The decision that closes it; `null` while it is open. */
  readonly decided: string | null;
}

type AcrossDetail = Extract<DetailByCode[FindingCode], { readonly other: object }>;

/** `samarinda.xlsx, Pemetaan!P6`; without a cell where something is missed. */
function placeText({ file, sheet, cells }: { file: string; sheet: string | null; cells: readonly string[] }): string {
  if (sheet === null) return file;
  return `${file}, ${sheet}${cells.length === 0 ? "" : `!${cells.join(", ")}`}`;
}

const isAcross = (detail: DetailByCode[FindingCode]): detail is AcrossDetail => "other" in detail;

/** The open ones in the order they were given, then the decided ones; findings with one place only are none of these. */
export function contradictionLines(found: readonly ContradictionFinding[]): readonly ContradictionLine[] {
  const lines = linesOf(found);
  return [...lines.filter(({ decided }) => decided === null), ...lines.filter(({ decided }) => decided !== null)];
}

function linesOf(found: readonly ContradictionFinding[]): readonly ContradictionLine[] {
  return found.flatMap(({ region, finding, refs = [], decided = null }) => {
    const { code, severity, at, value, detail, waived } = finding;
    if (!isAcross(detail)) return [];
    const { message, fix } = sentencesOf(finding, "id");
    return [
      {
        code,
        severity,
        region,
        regionName: region === null ? "" : regionName(region),
        place: placeText(at),
        value,
        other: detail.other.region,
        otherName: detail.other.name,
        otherPlace: placeText(detail.other),
        otherValue: detail.other.value,
        message,
        fix,
        waived: waivedText(waived),
        refs: refs.join(" "),
        subjects: refs,
        decided,
      },
    ];
  });
}
