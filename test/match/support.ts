import type { CellValue, MatchedPair, MatchResult, Submission } from "../../src/domain/index.ts";
import { type MatchInput, matchSubmissions, type SolveTransport } from "../../src/match/index.ts";
import { type BorderOverride, borderTable } from "../../src/regulation/index.ts";
import { loadTransportSolver } from "../../src/run/transport-solver.ts";
import { PROBLEM, type RegionContent, submission } from "../support/submission-builder.ts";

type Values = Readonly<Record<string, CellValue>>;

export const solve: SolveTransport = await loadTransportSolver();

/** What is matched, with nothing decided and nothing mirrored; each test changes what it is about. */
export function inputOf(
  submissions: readonly Submission[],
  changes: Partial<MatchInput> & { readonly overrides?: readonly BorderOverride[] } = {},
): MatchInput {
  const { overrides, ...rest } = changes;
  return {
    submissions,
    borders: borderTable(overrides),
    year: 2026,
    reportDate: "2026-11-22",
    mirrors: [],
    rejectedPairs: new Map(),
    keptPairs: new Map(),
    settled: new Map(),
    solve,
    ...rest,
  };
}

export const match = (submissions: readonly Submission[], changes: Parameters<typeof inputOf>[1] = {}): MatchResult =>
  matchSubmissions(inputOf(submissions, changes));

export const balance = (komoditas: string, produksi: number, kebutuhan: number, changes: Values = {}): Values => ({
  komoditas,
  tahun: 2024,
  satuan: "ton",
  produksi,
  kebutuhan,
  ...changes,
});

/** A region with nothing but its balances. */
export const trading = (region: string, ...neraca_komoditas: readonly Values[]): Submission =>
  submission({ region, rows: { neraca_komoditas } });

/** A region with nothing but its problems. */
export const suffering = (region: string, ...permasalahan: readonly Values[]): Submission =>
  submission({ region, rows: { permasalahan: permasalahan.map((changes) => ({ ...PROBLEM, ...changes })) } });

export const filled = (region: string, rows: NonNullable<RegionContent["rows"]>): Submission =>
  submission({ region, rows });

/** Kind, both sides and what ties them, for tests about who is paired at all. */
export const told = ({ kind, a, b, bidang, commodity }: MatchedPair): string =>
  `${kind} ${a} ${b} ${commodity ?? bidang ?? ""}`;
