import { grouped, type Submission, type SubmittedRow, YEAR_PAIR_FIELDS, type YearPair } from "../domain/index.ts";
import { regionOf } from "../regulation/index.ts";
import { type Content, type FieldContent, fieldContent, sharedWords, similarity, textContent } from "./similarity.ts";

/** This much alike leaves little doubt. */
const SURE = 0.8;
/** With less in common two proposals are not taken for one. */
const LEAST = 0.5;
/** One of title and object must have this much in common: an urusan, a place and a partner are shared by many proposals. */
const SAME_MATTER = 0.5;
/** With another bidang urusan it must be this much: a region's proposals often name the same place. */
const SAME_MATTER_ELSEWHERE = 0.75;
/** Two that are this near in likeness cannot be told apart by it. */
const MARGIN = 0.05;

/** Thousands of rows that all say nearly the same must not fill the memory; then the least alike are let go. */
const MOST_EDGES = 1_000_000;

interface Item {
  readonly id: string;
  /** The code that the region gave it: `U-001`. */
  readonly code: string;
  /** Its place in the order of ids: ties must not hang on the order of rows. */
  readonly at: number;
  readonly content: Content;
  readonly signature: string;
}

interface Edge {
  readonly before: Item;
  readonly now: Item;
  readonly alike: number;
}

/** Regions by their names: one year may name a partner by code, the next in words. */
function partnersOf({ values, raw }: SubmittedRow): FieldContent | null {
  const codes = values["kode_daerah_mitra"];
  const names = Array.isArray(codes) ? codes.map((code) => regionOf(String(code))?.name ?? String(code)) : [];
  const written = ["nama_mitra", "negara_mitra"].map((field) => values[field] ?? raw[field]?.text ?? "");
  return textContent([...names, ...written].map(String).join(" "));
}

function contentOf(row: SubmittedRow): Content {
  const filled = YEAR_PAIR_FIELDS.flatMap((field) => {
    const content = field === "mitra" ? partnersOf(row) : fieldContent(row, field);
    return content === null ? [] : [[field, content] as const];
  });
  return new Map(filled);
}

function itemsOf({ region, year, rows }: Submission): readonly Item[] {
  const prefix = `${region}-${year}-`;
  return rows
    .filter(({ table }) => table === "pemetaan")
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((row, at) => {
      const content = contentOf(row);
      // Without a title and an object there is nothing to know it again by.
      if (!content.has("judul") && !content.has("objek")) return [];
      const signature = YEAR_PAIR_FIELDS.map((field) => content.get(field)?.plain ?? "").join("\n");
      return [{ id: row.id, code: row.id.slice(prefix.length), at, content, signature }];
    });
}

function alikeIn(field: string, before: Content, now: Content): number {
  const [was, is] = [before.get(field), now.get(field)];
  return was === undefined || is === undefined ? 0 : sharedWords(was, is);
}

function pairOf({ before, now, alike }: Edge, hasRival: boolean): YearPair {
  const filled = YEAR_PAIR_FIELDS.filter((field) => before.content.has(field) || now.content.has(field));
  return {
    before: before.id,
    now: now.id,
    similarity: alike,
    basis: filled.map((field) => ({ field, alike: alikeIn(field, before.content, now.content) })),
    doubt: alike < SURE ? "unlike" : hasRival ? "rival" : null,
  };
}

/** Those that say exactly the same, with no other that does: the most part of two years, found without comparing. */
function exactPairs(before: readonly Item[], now: readonly Item[]): readonly Edge[] {
  const signatureOf = ({ signature }: Item): string => signature;
  const later = grouped(now, signatureOf);
  return [...grouped(before, signatureOf)].flatMap(([signature, own]) => {
    const [was, ...others] = own;
    const [is, ...rivals] = later.get(signature) ?? [];
    const isOnly = others.length === 0 && rivals.length === 0;
    return was === undefined || is === undefined || !isOnly ? [] : [{ before: was, now: is, alike: 1 }];
  });
}

const hasSameCode = ({ before, now }: Edge): boolean => before.code === now.code;

/** The most alike first; among equals the same code, then the order of ids. The same whichever year is the earlier. */
function byLikeness(a: Edge, b: Edge): number {
  return (
    b.alike - a.alike ||
    Number(hasSameCode(b)) - Number(hasSameCode(a)) ||
    Math.abs(a.before.at - a.now.at) - Math.abs(b.before.at - b.now.at) ||
    a.before.at + a.now.at - b.before.at - b.now.at
  );
}

function edgeOf(before: Item, now: Item): Edge | null {
  const isSameBidang = alikeIn("bidang_urusan", before.content, now.content) === 1;
  const least = isSameBidang ? SAME_MATTER : SAME_MATTER_ELSEWHERE;
  const matter = ["judul", "objek"].some((field) => alikeIn(field, before.content, now.content) >= least);
  const alike = matter ? similarity(before.content, now.content, YEAR_PAIR_FIELDS) : 0;
  return alike < LEAST ? null : { before, now, alike };
}

function edgesOf(before: readonly Item[], now: readonly Item[]): readonly Edge[] {
  let edges: Edge[] = [];
  for (const was of before) {
    for (const is of now) {
      const edge = edgeOf(was, is);
      if (edge !== null) edges.push(edge);
    }
    if (edges.length > MOST_EDGES) edges = edges.sort(byLikeness).slice(0, MOST_EDGES / 2);
  }
  return edges;
}

function chosen(edges: readonly Edge[]): ReadonlyMap<Item, Edge> {
  const taken = new Map<Item, Edge>();
  for (const edge of [...edges].sort(byLikeness)) {
    if (taken.has(edge.before) || taken.has(edge.now)) continue;
    taken.set(edge.before, edge);
    taken.set(edge.now, edge);
  }
  return taken;
}

/** Whether an edge would have done nearly as well as the one that was chosen, and is not better off elsewhere. */
function isRival(edge: Edge, own: Edge, taken: ReadonlyMap<Item, Edge>): boolean {
  if (edge === own || edge.alike > own.alike) return false;
  if (own.alike === 1 ? edge.alike < 1 : edge.alike <= own.alike - MARGIN) return false;
  if (hasSameCode(own)) return false;
  const other = edge.before === own.before ? edge.now : edge.before;
  return (taken.get(other)?.alike ?? 0) < edge.alike + MARGIN;
}

function pairRegion(before: Submission, now: Submission): readonly YearPair[] {
  const [was, is] = [itemsOf(before), itemsOf(now)];
  const exact = exactPairs(was, is);
  const done = new Set(exact.flatMap((edge) => [edge.before, edge.now]));
  const left = (items: readonly Item[]): readonly Item[] => items.filter((item) => !done.has(item));
  const edges = edgesOf(left(was), left(is));
  const taken = chosen(edges);
  const [fromBefore, fromNow] = [grouped(edges, (edge) => edge.before), grouped(edges, (edge) => edge.now)];
  const near = [...new Set(taken.values())].map((own) => {
    const beside = [...(fromBefore.get(own.before) ?? []), ...(fromNow.get(own.now) ?? [])];
    return pairOf(
      own,
      beside.some((edge) => isRival(edge, own, taken)),
    );
  });
  return [...exact.map((edge) => pairOf(edge, false)), ...near].sort((a, b) => (a.now < b.now ? -1 : 1));
}

/**
 * Finds the proposals of an earlier year again among those of a later one, region by region, one to one, by what they
 * say of title, object, urusan, programme, place and partner. Held rows too: a row in repair is still proposed.
 *
 * @returns in order of region and id; a proposal that is in no pair was found on one side only
 */
export function pairYears(before: readonly Submission[], now: readonly Submission[]): readonly YearPair[] {
  const earlier = new Map(before.map((submission) => [submission.region, submission]));
  return now.flatMap((submission) => {
    const was = earlier.get(submission.region);
    return was === undefined ? [] : pairRegion(was, submission);
  });
}
