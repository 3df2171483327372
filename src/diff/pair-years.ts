import { grouped, type Submission, YEAR_PAIR_FIELDS, type YearPair } from "../domain/index.ts";
import { type Content, sharedWords, similarity } from "./similarity.ts";
import { type Item, itemsOf } from "./year-items.ts";

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

/** Thousands of rows that all say nearly the same must not fill the memory: so many are looked at together. */
const MOST_EDGES = 1_000_000;

interface Edge {
  readonly before: Item;
  readonly now: Item;
  readonly alike: number;
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

interface Edges {
  /** The most alike. */
  readonly edges: readonly Edge[];
  /** Whether there are more, all of them less alike. */
  readonly isCut: boolean;
}

function edgesOf(before: readonly Item[], now: readonly Item[], most: number): Edges {
  let edges: Edge[] = [];
  let best: Edge | null = null;
  for (const was of before) {
    for (const is of now) {
      const edge = edgeOf(was, is);
      if (edge !== null) edges.push(edge);
    }
    if (edges.length > most) {
      edges.sort(byLikeness);
      const dropped = edges[Math.ceil(most / 2)];
      best = dropped !== undefined && (best === null || byLikeness(dropped, best) < 0) ? dropped : best;
      edges = edges.slice(0, Math.ceil(most / 2));
    }
  }
  const limit = best;
  // Two that are in the same place of the order have no item in common.
  const isAbove = (edge: Edge): boolean => limit === null || byLikeness(edge, limit) <= 0;
  return { edges: edges.filter(isAbove), isCut: limit !== null };
}

type Taken = Map<Item, Edge>;

/** Takes the most alike first, each item once. */
function take(edges: readonly Edge[], taken: Taken): void {
  for (const edge of [...edges].sort(byLikeness)) {
    if (taken.has(edge.before) || taken.has(edge.now)) continue;
    taken.set(edge.before, edge);
    taken.set(edge.now, edge);
  }
}

/** Whether an edge would have done nearly as well as the one that was chosen, and is not better off elsewhere. */
function isRival(edge: Edge, own: Edge, taken: ReadonlyMap<Item, Edge>): boolean {
  const isOwn = edge.before === own.before && edge.now === own.now;
  if (isOwn || edge.alike > own.alike) return false;
  if (own.alike === 1 ? edge.alike < 1 : edge.alike <= own.alike - MARGIN) return false;
  if (hasSameCode(own)) return false;
  const other = edge.before === own.before ? edge.now : edge.before;
  return (taken.get(other)?.alike ?? 0) < edge.alike + MARGIN;
}

function pairRegion(before: Submission, now: Submission, most: number): readonly YearPair[] {
  const [was, is] = [itemsOf(before), itemsOf(now)];
  const exact = exactPairs(was, is);
  const done = new Set(exact.flatMap((edge) => [edge.before, edge.now]));
  const [freeBefore, freeNow] = [was, is].map((items) => items.filter((item) => !done.has(item))) as [Item[], Item[]];
  const taken: Taken = new Map();
  const first = edgesOf(freeBefore, freeNow, most);
  take(first.edges, taken);
  // What was left out is less alike than all that was taken, so that taking it afterwards comes to the same.
  const isFree = (item: Item): boolean => !taken.has(item);
  for (let { isCut } = first; isCut; ) {
    const next = edgesOf(freeBefore.filter(isFree), freeNow.filter(isFree), most);
    take(next.edges, taken);
    isCut = next.isCut;
  }
  const beside = first.isCut ? comparedAnew(freeBefore, freeNow) : kept(first.edges);
  const near = [...new Set(taken.values())].map((own) => {
    return pairOf(
      own,
      beside(own).some((edge) => isRival(edge, own, taken)),
    );
  });
  return [...exact.map((edge) => pairOf(edge, false)), ...near].sort((a, b) => (a.now < b.now ? -1 : 1));
}

/** Every edge of one of the two items of an edge. */
type Beside = (own: Edge) => readonly Edge[];

function kept(edges: readonly Edge[]): Beside {
  const [fromBefore, fromNow] = [grouped(edges, (edge) => edge.before), grouped(edges, (edge) => edge.now)];
  return (own) => [...(fromBefore.get(own.before) ?? []), ...(fromNow.get(own.now) ?? [])];
}

function comparedAnew(before: readonly Item[], now: readonly Item[]): Beside {
  return (own) => [
    ...now.flatMap((item) => edgeOf(own.before, item) ?? []),
    ...before.flatMap((item) => edgeOf(item, own.now) ?? []),
  ];
}

/**
 * Finds the proposals of an earlier year again among those of a later one, region by region, one to one, by what they
 * say of title, object, urusan, programme, place and partner. Held rows too: a row in repair is still proposed.
 *
 * @param mostEdges - how many likenesses of a region are held at once; more are gone through in turn, to the same result
 * @returns in order of region and id; a proposal that is in no pair was found on one side only
 */
export function pairYears(
  before: readonly Submission[],
  now: readonly Submission[],
  mostEdges: number = MOST_EDGES,
): readonly YearPair[] {
  const earlier = new Map(before.map((submission) => [submission.region, submission]));
  return now.flatMap((submission) => {
    const was = earlier.get(submission.region);
    return was === undefined ? [] : pairRegion(was, submission, mostEdges);
  });
}
