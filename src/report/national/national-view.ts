import { type KodeWilayah, provinceOf, type ScoreResult, type Submission, type Weights } from "../../domain/index.ts";
import type { BorderTable } from "../../regulation/index.ts";
import { regionName } from "../view/labels.ts";
import { type Matrix, matrixOf } from "../view/matrix.ts";
import { type ProposalLine, proposalLines } from "../view/proposals.ts";
import { type ReviewLine, reviewLines } from "../view/review-lines.ts";
import { type MapRow, rowsOf } from "../view/rows.ts";
import {
  type ClassCount,
  type CostSum,
  classCounts,
  costOf,
  type PriorityCount,
  priorityCounts,
} from "../view/totals.ts";
import { type BorderPair, borderPairs } from "./border-pairs.ts";

/** A province of the country, merged or not. */
export interface NationalProvince {
  readonly province: KodeWilayah;
  /** How many regions it has, the province itself included. */
  readonly regions: number;
  /** The state of its workspace that came over, and on which day (`YYYY-MM-DD`); `null` when none has. */
  readonly merged: { readonly journalLines: number; readonly journalHead: string | null; readonly on: string } | null;
}

export interface NationalInput {
  readonly year: number;
  /** `YYYY-MM-DD`. */
  readonly reportDate: string;
  readonly version: string;
  readonly provinces: readonly NationalProvince[];
  /** The current submission of each region. */
  readonly submissions: readonly Submission[];
  readonly score: ScoreResult;
  readonly borders: BorderTable;
}

/** What is counted of a province, and of the nation. */
export interface NationalCounts {
  readonly regions: number;
  readonly submitted: number;
  /** Accepted proposals: `fits` + `review`. */
  readonly proposals: number;
  readonly fits: number;
  readonly scored: number;
  readonly review: number;
  readonly potensi: number;
  readonly permasalahan: number;
  readonly ksdBerjalan: number;
  readonly heldRows: number;
  readonly cost: CostSum;
  readonly classes: readonly ClassCount[];
}

export interface ProvinceLine extends NationalCounts {
  readonly province: KodeWilayah;
  readonly name: string;
  /** Of all accepted proposals, 0–1. */
  readonly share: number;
  readonly merged: NationalProvince["merged"];
}

/** All that the national reports show, computed once. */
export interface NationalView {
  readonly year: number;
  readonly reportDate: string;
  readonly version: string;
  readonly totals: NationalCounts & { readonly provinces: number; readonly mergedProvinces: number };
  readonly provinces: readonly ProvinceLine[];
  readonly priorities: readonly PriorityCount[];
  /** Merged provinces × urusan. */
  readonly proposalMatrix: Matrix;
  readonly potensiMatrix: Matrix;
  readonly pairs: readonly BorderPair[];
  readonly weights: Weights;
}

interface Content {
  readonly submissions: readonly Submission[];
  readonly proposals: readonly ProposalLine[];
  readonly review: readonly ReviewLine[];
  readonly potensi: readonly MapRow<"potensi">[];
  readonly permasalahan: readonly MapRow<"permasalahan">[];
  readonly ksdBerjalan: readonly MapRow<"ksd_berjalan">[];
}

function contentOf({ submissions, score }: NationalInput): Content {
  const pemetaan = rowsOf(submissions, "pemetaan");
  return {
    submissions,
    proposals: proposalLines(score, pemetaan),
    review: reviewLines(score, pemetaan),
    potensi: rowsOf(submissions, "potensi"),
    permasalahan: rowsOf(submissions, "permasalahan"),
    ksdBerjalan: rowsOf(submissions, "ksd_berjalan"),
  };
}

function within(content: Content, province: KodeWilayah): Content {
  const isOwn = ({ region }: { readonly region: KodeWilayah }): boolean => provinceOf(region) === province;
  return {
    submissions: content.submissions.filter(isOwn),
    proposals: content.proposals.filter(isOwn),
    review: content.review.filter(({ row }) => isOwn(row)),
    potensi: content.potensi.filter(isOwn),
    permasalahan: content.permasalahan.filter(isOwn),
    ksdBerjalan: content.ksdBerjalan.filter(isOwn),
  };
}

function countsOf(content: Content, regions: number): NationalCounts {
  const { submissions, proposals, review, potensi, permasalahan, ksdBerjalan } = content;
  return {
    regions,
    submitted: submissions.length,
    proposals: proposals.length + review.length,
    fits: proposals.length,
    scored: proposals.filter(({ score }) => score !== null).length,
    review: review.length,
    potensi: potensi.length,
    permasalahan: permasalahan.length,
    ksdBerjalan: ksdBerjalan.length,
    heldRows: submissions.flatMap(({ rows }) => rows).filter(({ held }) => held).length,
    cost: costOf(proposals),
    classes: classCounts(proposals, review.length),
  };
}

interface Counted {
  readonly region: KodeWilayah;
  readonly values: { readonly bidang_urusan: string | null };
}

const byProvince = ({ region, values }: Counted): Counted => ({ region: provinceOf(region), values });

/** Puts the merged stores into one view. Pure: the same input gives the same view. */
export function nationalView(input: NationalInput): NationalView {
  const content = contentOf(input);
  const all = content.proposals.length + content.review.length;
  const provinces = input.provinces.map(({ province, regions, merged }): ProvinceLine => {
    const counts = countsOf(within(content, province), regions);
    const share = all === 0 ? 0 : counts.proposals / all;
    return { province, name: regionName(province), merged, share, ...counts };
  });
  const present = provinces.filter(({ merged }) => merged !== null);
  const columns = present.map(({ province, name }) => ({ region: province, name, submitted: true }));
  const regions = input.provinces.reduce((total, one) => total + one.regions, 0);
  return {
    year: input.year,
    reportDate: input.reportDate,
    version: input.version,
    totals: { ...countsOf(content, regions), provinces: provinces.length, mergedProvinces: present.length },
    provinces,
    priorities: priorityCounts(content.proposals),
    proposalMatrix: matrixOf(
      columns,
      content.proposals.map(({ row }) => byProvince(row)),
    ),
    potensiMatrix: matrixOf(columns, content.potensi.map(byProvince)),
    pairs: borderPairs({
      proposals: content.proposals,
      problems: content.permasalahan,
      borders: input.borders,
      merged: new Set(present.map(({ province }) => province)),
      sent: new Set(input.submissions.map(({ region }) => region)),
    }),
    weights: input.score.weights,
  };
}

/** `peta-nasional-2026`, without an ending. */
export const nationalReportName = ({ year }: Pick<NationalView, "year">): string => `peta-nasional-${year}`;
