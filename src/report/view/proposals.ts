import type {
  ButuhDprd,
  Components,
  KodeWilayah,
  MergedProposals,
  NotScoredProposal,
  Priority,
  ProposalClass,
  Robustness,
  ScoredProposal,
  ScoreOverride,
  ScoreResult,
  WajibPair,
} from "../../domain/index.ts";
import type { Records } from "../../regulation/index.ts";
import { regionName } from "./labels.ts";
import type { MapRow } from "./rows.ts";

export type Pemetaan = Records["pemetaan"];

/** A proposal that passed the gate, scored or not, with what the region wrote. */
export interface ProposalLine {
  readonly id: string;
  readonly region: KodeWilayah;
  readonly regionName: string;
  readonly class: Exclude<ProposalClass, "PERLU_TELAAH">;
  readonly classReason: string;
  readonly pair: WajibPair | null;
  readonly partners: string;
  /** `null` when it could not be judged. */
  readonly score: number | null;
  readonly rank: number | null;
  readonly priority: Priority | null;
  /** By the score alone; rank and priority are those that hold. */
  readonly computedRank: number | null;
  readonly computedPriority: Priority | null;
  readonly override: ScoreOverride | null;
  /** 0–1. */
  readonly coverage: number;
  readonly judgedComponents: number;
  readonly components: Components;
  readonly contributions: ScoredProposal["contributions"];
  readonly working: ScoredProposal["working"];
  readonly robustness: Robustness | null;
  readonly butuhDprd: ButuhDprd;
  readonly langkahBerikutnya: string;
  readonly row: MapRow<"pemetaan">;
  /** Ids of the proposals that a meeting merged into this one. */
  readonly mergedWith: readonly string[];
}

/** The id, and those of the proposals it stands for: `64.02-2026-U-001 + 64.72-2026-U-003`. */
export const codesText = ({ id, mergedWith }: ProposalLine): string => [id, ...mergedWith].join(" + ");

/** The partners in words: regions by their official names, else what the region wrote. Empty when there is none. */
function partnerText(values: Pemetaan): string {
  const regions = (values.kode_daerah_mitra ?? []).map(regionName);
  return regions.length > 0 ? regions.join("; ") : (values.nama_mitra ?? "");
}

function lineOf(
  proposal: ScoredProposal | NotScoredProposal,
  row: MapRow<"pemetaan">,
  robustness: Robustness | null,
  mergedWith: readonly string[],
): ProposalLine {
  const scored = "score" in proposal ? proposal : null;
  return {
    id: proposal.id,
    region: proposal.region,
    regionName: row.regionName,
    class: proposal.class,
    classReason: proposal.classReason,
    pair: proposal.pair,
    partners: partnerText(row.values),
    score: scored?.score ?? null,
    rank: scored?.rank ?? null,
    priority: scored?.priority ?? null,
    computedRank: scored?.computedRank ?? null,
    computedPriority: scored?.computedPriority ?? null,
    override: scored?.override ?? null,
    coverage: proposal.coverage,
    judgedComponents: Object.values(proposal.components).filter((points) => points !== null).length,
    components: proposal.components,
    contributions: scored?.contributions ?? {},
    working: proposal.working,
    robustness,
    butuhDprd: proposal.butuhDprd,
    langkahBerikutnya: proposal.langkahBerikutnya,
    row,
    mergedWith,
  };
}

/** The proposals in order of rank, those that could not be judged after them. */
export function proposalLines(
  score: ScoreResult,
  rows: readonly MapRow<"pemetaan">[],
  merged: readonly MergedProposals[] = [],
): readonly ProposalLine[] {
  const othersOf = new Map(merged.map(({ lead, others }) => [lead, others]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...score.proposals, ...score.notScored].flatMap((proposal) => {
    const row = byId.get(proposal.id);
    if (row === undefined) return [];
    const robustness = score.robustness?.byId.get(proposal.id) ?? null;
    return [lineOf(proposal, row, robustness, othersOf.get(proposal.id) ?? [])];
  });
}
