import type { KodeWilayah, MatchResult, RegionEconomics, Submission, Weights } from "../../domain/index.ts";
import type { Severity } from "../../finding/index.ts";
import type { Changes } from "./change-types.ts";
import { type ContradictionLine, contradictionLines } from "./contradictions.ts";
import { type FindingLine, findingLines } from "./finding-lines.ts";
import type { BoardLine, DecisionInForce, MapInput } from "./input.ts";
import { regionName } from "./labels.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import { type LevelGroup, programList } from "./program.ts";
import { type ProposalLine, proposalLines } from "./proposals.ts";
import { type ReviewLine, reviewLines } from "./review-lines.ts";
import { type MapRow, rowsOf } from "./rows.ts";
import {
  type ClassCount,
  type CostSum,
  classCounts,
  costOf,
  type PriorityCount,
  priorityCounts,
  severityCounts,
} from "./totals.ts";
import { type WaiverLine, waiverLines } from "./waiver-lines.ts";

export interface Contact {
  readonly region: KodeWilayah;
  readonly regionName: string;
  readonly name: string | null;
  readonly position: string | null;
  readonly telephone: string | null;
  readonly email: string | null;
}

/** A file the report rests on, so that every figure can be traced. */
interface Source {
  readonly region: KodeWilayah;
  readonly regionName: string;
  readonly version: number | null;
  readonly file: string;
  readonly sha256: string;
  readonly form: string;
  readonly ruleset: string;
}

interface Totals {
  /** Of the province, the province itself included. */
  readonly regions: number;
  readonly submitted: number;
  /** Accepted proposals: `fits` + `review`. */
  readonly proposals: number;
  /** Passed the gate: `scored` + `notScored`. */
  readonly fits: number;
  readonly scored: number;
  readonly notScored: number;
  readonly review: number;
  /** Rows of all tables that were held. */
  readonly heldRows: number;
  readonly potensi: number;
  readonly permasalahan: number;
  readonly ksdBerjalan: number;
  readonly cost: CostSum;
}

/** All that any report shows, computed once: the formats only put it into another dress, so their totals are equal. */
export interface MapView {
  readonly province: KodeWilayah;
  readonly provinceName: string;
  readonly year: number;
  readonly reportDate: string;
  readonly version: string;
  readonly totals: Totals;
  readonly classes: readonly ClassCount[];
  readonly priorities: readonly PriorityCount[];
  readonly severities: Readonly<Record<Severity, number>>;
  readonly proposalMatrix: Matrix;
  readonly potensiMatrix: Matrix;
  readonly proposals: readonly ProposalLine[];
  readonly program: readonly LevelGroup[];
  readonly review: readonly ReviewLine[];
  readonly contradictions: readonly ContradictionLine[];
  /** Decisions of meetings that still hold. */
  readonly decisions: readonly DecisionInForce[];
  readonly potensi: readonly MapRow<"potensi">[];
  readonly permasalahan: readonly MapRow<"permasalahan">[];
  readonly ksdBerjalan: readonly MapRow<"ksd_berjalan">[];
  readonly neraca: readonly MapRow<"neraca_komoditas">[];
  readonly economics: readonly RegionEconomics[];
  readonly board: readonly BoardLine[];
  readonly findings: readonly FindingLine[];
  /** `null` when matching was not asked for. */
  readonly match: MatchResult | null;
  /** Since a day or a year that a person named; `null` where nobody asked. */
  readonly changes: Changes | null;
  readonly waivers: readonly WaiverLine[];
  readonly weights: Weights;
  /** Fingerprint of weights and rules. */
  readonly method: string;
  readonly seed: number;
  /** `null` when robustness was not asked for. */
  readonly robustness: { readonly vectors: number; readonly topSize: number } | null;
  readonly sources: readonly Source[];
  /** `null` unless a person asked for them. */
  readonly contacts: readonly Contact[] | null;
}

function sourcesOf(submissions: readonly Submission[], board: readonly BoardLine[]): readonly Source[] {
  return submissions.map(({ region, file, sha256, form, ruleset }) => ({
    region,
    regionName: regionName(region),
    version: board.find((line) => line.region === region)?.version ?? null,
    file,
    sha256,
    form,
    ruleset,
  }));
}

function contactsOf(submissions: readonly Submission[]): readonly Contact[] {
  return submissions.map(({ region, identitas: { values } }) => {
    const text = (field: string): string | null => (typeof values[field] === "string" ? values[field] : null);
    return {
      region,
      regionName: regionName(region),
      name: text("pic_nama"),
      position: text("pic_jabatan"),
      telephone: text("pic_telepon"),
      email: text("pic_surel"),
    };
  });
}

/** Puts submissions, scores, findings and the status board into one view. Pure: the same input gives the same view. */
export function mapView(input: MapInput): MapView {
  const submissions = input.submissions
    .filter(({ year }) => year === input.year)
    .sort((a, b) => (a.region < b.region ? -1 : 1));
  const board = [...input.board].sort((a, b) => (a.region < b.region ? -1 : 1));
  const sent = new Set(submissions.map(({ region }) => region));
  const regions = board.map(({ region, name }) => ({ region, name, submitted: sent.has(region) }));
  const pemetaan = rowsOf(submissions, "pemetaan");
  const potensi = rowsOf(submissions, "potensi");
  const permasalahan = rowsOf(submissions, "permasalahan");
  const ksdBerjalan = rowsOf(submissions, "ksd_berjalan");
  const proposals = proposalLines(input.score, pemetaan, input.decisions?.merged);
  const review = reviewLines(input.score, pemetaan);
  const findings = findingLines(input);
  const { robustness } = input.score;
  return {
    province: input.province,
    provinceName: regionName(input.province),
    year: input.year,
    reportDate: input.reportDate,
    version: input.version,
    totals: {
      regions: regions.length,
      submitted: regions.filter(({ submitted }) => submitted).length,
      proposals: proposals.length + review.length,
      fits: proposals.length,
      scored: proposals.filter(({ score }) => score !== null).length,
      notScored: proposals.filter(({ score }) => score === null).length,
      review: review.length,
      heldRows: submissions.flatMap(({ rows }) => rows).filter(({ held }) => held).length,
      potensi: potensi.length,
      permasalahan: permasalahan.length,
      ksdBerjalan: ksdBerjalan.length,
      cost: costOf(proposals),
    },
    classes: classCounts(proposals, review.length),
    priorities: priorityCounts(proposals),
    severities: severityCounts(findings),
    proposalMatrix: matrixOf(
      regions,
      proposals.map(({ row }) => row),
    ),
    potensiMatrix: matrixOf(regions, potensi),
    proposals,
    program: programList(proposals),
    review,
    contradictions: contradictionLines(input.across ?? []),
    decisions: input.decisions?.inForce ?? [],
    potensi,
    permasalahan,
    ksdBerjalan,
    neraca: rowsOf(submissions, "neraca_komoditas"),
    economics: input.score.economics,
    board,
    findings,
    match: input.match ?? null,
    changes: null,
    waivers: waiverLines(input),
    weights: input.score.weights,
    method: input.score.method,
    seed: input.score.seed,
    robustness: robustness === null ? null : { vectors: robustness.vectors, topSize: robustness.topSize },
    sources: sourcesOf(submissions, board),
    contacts: input.withContacts === true ? contactsOf(submissions) : null,
  };
}

/** `peta-potensi-64-2026`, `daftar-program-64-2026`, `perubahan-64-2026`, `ringkasan-64-2026`, without an ending: names are made from codes only. */
export function reportNames({ province, year }: Pick<MapView, "province" | "year">): {
  readonly map: string;
  readonly program: string;
  readonly brief: string;
  readonly changes: string;
} {
  const ending = `${province}-${year}`;
  return {
    map: `peta-potensi-${ending}`,
    program: `daftar-program-${ending}`,
    brief: `ringkasan-${ending}`,
    changes: `perubahan-${ending}`,
  };
}
