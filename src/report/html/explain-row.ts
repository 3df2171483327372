import { decimal, percent, scorePoints } from "../format.ts";
import { type PageData, type PageRow, ROBUSTNESS_WORDS } from "./page-data.ts";

export interface ComponentPart {
  readonly label: string;
  readonly weight: number;
  /** 0–100; `null` = not known. */
  readonly points: number | null;
  /** Points of the score; `null` where it does not count. */
  readonly contribution: number | null;
  readonly working: string;
}

/** Each component with what it gives to the score: weight × points / Σ weight of the known ones. */
export function componentParts({ components }: PageData, row: PageRow): readonly ComponentPart[] {
  const known = components.reduce((sum, { weight }, index) => sum + (row.components[index] === null ? 0 : weight), 0);
  return components.map(({ label, weight }, index) => {
    const points = row.components[index] ?? null;
    const contribution = points === null || row.score === null || known === 0 ? null : (weight * points) / known;
    return { label, weight, points, contribution, working: row.working[index] ?? "" };
  });
}

/** Share of the weights that could be judged, 0–1. */
export function coverageOf({ components }: PageData, row: PageRow): number {
  const all = components.reduce((sum, { weight }) => sum + weight, 0);
  const known = components.reduce((sum, { weight }, index) => sum + (row.components[index] === null ? 0 : weight), 0);
  return all === 0 ? 0 : known / all;
}

function strongest(parts: readonly ComponentPart[], pull: (part: ComponentPart) => number): ComponentPart | null {
  const [first] = [...parts].sort((a, b) => pull(b) - pull(a));
  return first !== undefined && pull(first) > 0 ? first : null;
}

const shownWeight = (weight: number): string => decimal(weight, Number.isInteger(weight) ? 0 : 2);

/** What lifts the score and what holds it back: the components furthest above and below it, by weight. */
export function liftAndHold(
  data: PageData,
  row: PageRow,
): { readonly lifts: ComponentPart | null; readonly holds: ComponentPart | null } {
  const { score } = row;
  if (score === null) return { lifts: null, holds: null };
  const known = componentParts(data, row).filter(({ points }) => points !== null);
  const pull = ({ weight, points }: ComponentPart): number => weight * ((points ?? 0) - score);
  return { lifts: strongest(known, pull), holds: strongest(known, (part) => -pull(part)) };
}

const named = ({ label, points, weight }: ComponentPart): string =>
  `${label} (nilai ${scorePoints(points ?? 0)}, bobot ${shownWeight(weight)})`;

function robustnessSentence({ topSize }: PageData, { robustness }: PageRow): string[] {
  if (robustness === null) return [];
  const [topShare, low, high, word] = robustness;
  const place = topSize === null ? "teratas" : `${topSize} teratas`;
  return [
    `Keteguhan: ${ROBUSTNESS_WORDS[word] ?? ""}; masuk ${place} pada ${percent(topShare)} susunan bobot, peringkat ${low === high ? low : `${low}–${high}`} (5–95%).`,
  ];
}

/** Why a proposal has its score, in sentences. */
export function explainedSentences(data: PageData, row: PageRow): readonly string[] {
  const judged = row.components.filter((points) => points !== null).length;
  const basis = `${judged} dari ${data.components.length} kriteria (${percent(coverageOf(data, row), 0)} bobot)`;
  if (row.score === null) return [`Belum dapat dinilai: baru ${basis} yang diketahui.`];
  const { lifts, holds } = liftAndHold(data, row);
  return [
    `Skor ${scorePoints(row.score)} berdasarkan ${basis}.`,
    ...(lifts === null ? [] : [`Paling mengangkat: ${named(lifts)}.`]),
    ...(holds === null ? [] : [`Paling menahan: ${named(holds)}.`]),
    ...robustnessSentence(data, row),
  ];
}
