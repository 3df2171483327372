import type { KodeWilayah } from "../../domain/index.ts";
import { type FindingCode, type Severity, sentencesOf, type Waived } from "../../finding/index.ts";
import { longDate } from "../format.ts";
import type { MapInput, RegionFinding } from "./input.ts";
import { regionName } from "./labels.ts";

export interface FindingLine {
  readonly region: KodeWilayah | null;
  readonly regionName: string;
  readonly file: string;
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly sheet: string | null;
  readonly cells: string;
  readonly heading: string | null;
  readonly value: string | null;
  readonly message: string;
  readonly fix: string;
  readonly basis: string;
  /** Why it holds nothing back; `null` where it does. */
  readonly waived: string | null;
}

/** Fields that hold a person's name, telephone or e-mail (UU 27/2022). */
const isContactField = (field: string | null): boolean => field?.startsWith("pic_") ?? false;

const CONTACT_MESSAGE = "Isian narahubung perlu diperbaiki. Nilainya tidak dicetak di laporan.";

/** `sampai 31 Desember 2026, oleh Ketua TKKSD: batas laut`. */
export function waivedText(waived: Waived | undefined): string | null {
  if (waived === undefined) return null;
  const { until, by, reason } = waived;
  return `sampai ${longDate(until)}${by === null ? "" : `, oleh ${by}`}: ${reason}`;
}

function lineOf({ region, finding }: RegionFinding, { withContacts }: MapInput): FindingLine {
  const { message, fix, basis } = sentencesOf(finding, "id");
  const hidden = isContactField(finding.at.field) && withContacts !== true;
  return {
    region,
    regionName: region === null ? "" : regionName(region),
    file: finding.at.file,
    severity: finding.severity,
    code: finding.code,
    sheet: finding.at.sheet,
    cells: finding.at.cells.join(", "),
    heading: finding.at.heading,
    value: hidden ? null : finding.value,
    message: hidden ? CONTACT_MESSAGE : message,
    fix: hidden ? "Perbaiki di formulir, lalu kirim lagi." : fix,
    basis,
    waived: waivedText(finding.waived),
  };
}

/** All findings in words, in the order they were given. */
export function findingLines(input: MapInput): readonly FindingLine[] {
  return input.findings.map((each) => lineOf(each, input));
}
