import type { KodeWilayah, Submission } from "../../domain/index.ts";
import { type AcrossRow, acrossRows, addTo } from "./across-rows.ts";
import { type Likeness, likenessOf, type Subject, subjectOf, WordIndex } from "./subject.ts";

/** A proposal that names other regions. */
export interface Proposal extends AcrossRow<"pemetaan"> {
  readonly bidang: string;
  /** Each once, without the region itself. */
  readonly partners: readonly KodeWilayah[];
  readonly subject: Subject;
  /** Accepted, and of a kind whose partners are regions. */
  readonly isCooperation: boolean;
}

/** What a region proposes to another one in one bidang. */
interface Group {
  readonly proposals: Proposal[];
  readonly words: WordIndex<Proposal>;
}

/** The proposals of all regions, to be asked from the partner's side. */
export interface ProposalIndex {
  readonly proposals: readonly Proposal[];
  /** What `region` proposes to `partner` in a bidang, held rows too. */
  readonly between: (region: KodeWilayah, partner: KodeWilayah, bidang: string) => readonly Proposal[];
  /** Of those, the ones that share a telling word with a proposal. */
  readonly sharing: (region: KodeWilayah, partner: KodeWilayah, like: Proposal) => readonly Proposal[];
}

function proposalOf(row: AcrossRow<"pemetaan">): Proposal | null {
  const { kode_daerah_mitra: codes, bidang_urusan: bidang, jenis } = row.values;
  const partners = [...new Set(codes ?? [])].filter((code) => code !== row.region) as KodeWilayah[];
  if (bidang === null || partners.length === 0) return null;
  const isBetweenRegions = jenis === "KSDD_WAJIB" || jenis === "KSDD_SUKARELA";
  return {
    ...row,
    bidang,
    partners,
    subject: subjectOf(row.values, [row.region, ...partners]),
    isCooperation: isBetweenRegions && !row.held,
  };
}

const keyOf = (region: KodeWilayah, partner: KodeWilayah, bidang: string): string => `${region} ${partner} ${bidang}`;

export function proposalIndex(submissions: readonly Submission[]): ProposalIndex {
  const proposals = acrossRows(submissions, "pemetaan").flatMap((row) => proposalOf(row) ?? []);
  const groups = new Map<string, Group>();
  for (const proposal of proposals) {
    for (const partner of proposal.partners) {
      const key = keyOf(proposal.region, partner, proposal.bidang);
      const group = groups.get(key) ?? { proposals: [], words: new WordIndex<Proposal>() };
      group.proposals.push(proposal);
      group.words.add(proposal.subject.all, proposal);
      groups.set(key, group);
    }
  }
  return {
    proposals,
    between: (region, partner, bidang) => groups.get(keyOf(region, partner, bidang))?.proposals ?? [],
    sharing: (region, partner, like) => [
      ...(groups.get(keyOf(region, partner, like.bidang))?.words.sharing(like.subject.all) ?? []),
    ],
  };
}

export interface Match {
  readonly first: Proposal;
  readonly second: Proposal;
  readonly likeness: Likeness;
}

/** The most alike first; equally alike ones in the order of their rows. */
function compareMatches(a: Match, b: Match): number {
  return (
    b.likeness.points - a.likeness.points ||
    b.likeness.words.length - a.likeness.words.length ||
    a.first.at.row - b.first.at.row ||
    a.second.at.row - b.second.at.row
  );
}

/** Pairs each proposal with at most one other, the most alike first. */
export function pairedOff(matches: readonly Match[]): readonly Match[] {
  const taken = new Set<Proposal>();
  return [...matches].sort(compareMatches).filter(({ first, second }) => {
    if (taken.has(first) || taken.has(second)) return false;
    taken.add(first).add(second);
    return true;
  });
}

/** A partner's proposals of the same bidang that share a word with this one, and how alike they are. */
export function matchesOf(index: ProposalIndex, first: Proposal, partner: KodeWilayah): readonly Match[] {
  return index
    .sharing(partner, first.region, first)
    .map((second) => ({ first, second, likeness: likenessOf(first.subject, second.subject) }));
}

/**
 * Proposals of two regions that name each other, in the same bidang and about the same thing; `first` is the one of the
 * lower region code.
 */
export function mirrors(index: ProposalIndex): readonly Match[] {
  const groups = new Map<string, Match[]>();
  for (const proposal of index.proposals) {
    if (!proposal.isCooperation) continue;
    for (const partner of proposal.partners) {
      if (partner < proposal.region) continue;
      const key = keyOf(proposal.region, partner, proposal.bidang);
      for (const match of matchesOf(index, proposal, partner)) {
        if (match.second.isCooperation && match.likeness.isSimilar) addTo(groups, key, match);
      }
    }
  }
  return [...groups.values()].flatMap(pairedOff);
}
