import type { Submission } from "../../domain/index.ts";
import { regionName, urusanName } from "./labels.ts";
import type { MapView } from "./map-view.ts";
import { rulesOf } from "./total-measures.ts";
import type { TotalPart } from "./total-parts.ts";
import type { MeasureRule } from "./total-rules.ts";
import type { TotalPlace } from "./total-traces.ts";

export interface TracedTotal {
  readonly id: string;
  readonly title: string;
  readonly unit: "count" | "rupiah";
  /** As the reports print it; `null` where they print no such total. */
  readonly printed: number | null;
  /** Added up again from the parts. */
  readonly recomputed: number;
  readonly parts: readonly TotalPart[];
}

const PLACE = /^(?:-(\d{2}(?:\.\d{2})?))?(?:-(\d\.\d{2}))?$/;

interface Asked {
  readonly name: string;
  readonly rule: MeasureRule;
  readonly place: TotalPlace;
}

/** `T-cocok-64.02-1.03` → the measure and its place; the longest name that fits is meant. */
function askedFor(id: string, rules: ReadonlyMap<string, MeasureRule>): Asked | null {
  const wanted = id.replace(/^T-/i, "").toLowerCase();
  for (const [name, rule] of [...rules].sort(([a], [b]) => b.length - a.length)) {
    if (!wanted.startsWith(name.toLowerCase())) continue;
    const match = PLACE.exec(wanted.slice(name.length));
    if (match === null) continue;
    const [, region, urusan] = match;
    const place = { ...(region === undefined ? {} : { region }), ...(urusan === undefined ? {} : { urusan }) };
    return { name, rule, place };
  }
  return null;
}

/** What the reports print for a region, an urusan or both; `null` where they do not. */
function printedFor({ rule, place }: Asked, view: MapView): number | null {
  const { region, urusan } = place;
  if (region === undefined && urusan === undefined) return rule.printed(view);
  const matrix = rule.matrix?.(view);
  if (matrix === undefined) return null;
  const row = matrix.rows.find((one) => one.region === region);
  const column = matrix.urusan.findIndex(({ code }) => code === urusan);
  if (urusan === undefined) return row?.total ?? null;
  if (region === undefined) return matrix.totals[column] ?? null;
  return row?.counts[column] ?? null;
}

function titleOf({ rule, place: { region, urusan } }: Asked): string {
  const where = [
    ...(region === undefined ? [] : [regionName(region)]),
    ...(urusan === undefined ? [] : [`urusan ${urusan} ${urusanName(urusan)}`]),
  ];
  return [rule.title, ...where].join(", ");
}

/**
 * Takes a total of the reports apart into the rows behind it and adds them up again.
 *
 * @param submissions - those the view was made from
 * @returns `null` for an id that names no total
 */
export function tracedTotal(view: MapView, submissions: readonly Submission[], id: string): TracedTotal | null {
  const asked = askedFor(id, rulesOf(view));
  if (asked === null) return null;
  const { name, rule, place } = asked;
  const parts = rule
    .parts({ view, submissions })
    .filter(({ region }) => place.region === undefined || region === place.region)
    .filter(({ urusan }) => place.urusan === undefined || urusan === place.urusan);
  return {
    id: ["T", name, place.region, place.urusan].filter((part) => part !== undefined).join("-"),
    title: titleOf(asked),
    unit: rule.unit ?? "count",
    printed: printedFor(asked, view),
    recomputed: parts.reduce((sum, { amount }) => sum + amount, 0),
    parts,
  };
}
