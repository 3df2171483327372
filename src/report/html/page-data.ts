/*
 * What the page's script works with: written once into the page as JSON, read by the client. Types and the few functions
 * that both sides share; nothing here may import more than it needs, since the client carries it along.
 */

/** Texts of a proposal that are only shown, in the order in which they are listed. */
export const DETAILS = [
  ["partners", "Mitra"],
  ["opd", "Perangkat daerah pengusul"],
  ["program", "Program"],
  ["indicator", "Indikator"],
  ["target", "Target"],
  ["location", "Lokasi"],
  ["funding", "Sumber dana"],
  ["years", "Tahun"],
  ["sasaran", "Sasaran RPJMD"],
  ["classReason", "Alasan kelas"],
  ["dprd", "Butuh persetujuan DPRD"],
  ["next", "Langkah berikutnya"],
  ["decided", "Peringkat yang ditetapkan"],
  ["merged", "Digabung dengan"],
  ["note", "Catatan"],
] as const;
export type DetailName = (typeof DETAILS)[number][0];

/** Share of the weight vectors in which it stands at the top, 0–1, and the band of its rank. */
export type PackedRobustness = readonly [topShare: number, rankLow: number, rankHigh: number, word: number];

/** One proposal as a list, because 5,000 of them with names would be twice as long. Numbers of texts count in `texts`. */
export type PackedRow = readonly [
  /** Without the region and the year that it begins with. */
  id: string,
  title: number,
  region: number,
  urusan: number,
  kind: number,
  /** -1: not judged. */
  priority: number,
  rank: number | null,
  score: number | null,
  /** Rupiah. */
  cost: number | null,
  components: readonly (number | null)[],
  working: readonly number[],
  details: readonly number[],
  robustness: PackedRobustness | 0,
  /** File and sheet as one text, and the row in it. */
  source: readonly [place: number, row: number],
];

export interface PageData {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly year: number;
  readonly regions: readonly { readonly code: string; readonly name: string; readonly submitted: boolean }[];
  readonly urusan: readonly { readonly code: string; readonly name: string }[];
  readonly kinds: readonly string[];
  readonly priorities: readonly string[];
  readonly components: readonly { readonly label: string; readonly weight: number }[];
  /** How many places the top group has; `null` without robustness. */
  readonly topSize: number | null;
  /** `texts[0]` is empty. */
  readonly texts: readonly string[];
  readonly rows: readonly PackedRow[];
}

/** A proposal unpacked. */
export interface PageRow {
  readonly id: string;
  readonly title: string;
  readonly region: number;
  readonly urusan: number;
  readonly kind: number;
  readonly priority: number;
  readonly rank: number | null;
  readonly score: number | null;
  readonly cost: number | null;
  readonly components: readonly (number | null)[];
  readonly working: readonly string[];
  readonly details: readonly string[];
  readonly robustness: PackedRobustness | null;
  /** File, sheet and row. */
  readonly source: string;
}

/** What an id begins with: `64.02-2026-`. */
export const idPrefix = (region: string, year: number): string => `${region}-${year}-`;

export const ROBUSTNESS_WORDS = ["kokoh", "sedang", "rapuh"] as const;

export function unpacked({ regions, texts, year }: PageData, row: PackedRow): PageRow {
  const [
    id,
    title,
    region,
    urusan,
    kind,
    priority,
    rank,
    score,
    cost,
    components,
    working,
    details,
    robustness,
    source,
  ] = row;
  const text = (index: number): string => texts[index] ?? "";
  return {
    id: `${idPrefix(regions[region]?.code ?? "", year)}${id}`,
    title: text(title),
    region,
    urusan,
    kind,
    priority,
    rank,
    score,
    cost,
    components,
    working: working.map(text),
    details: details.map(text),
    robustness: robustness === 0 ? null : robustness,
    source: `${text(source[0])} baris ${source[1]}`,
  };
}
