import { grouped, isProvince } from "../../domain/index.ts";
import { programs } from "../../regulation/index.ts";
import { urusanGroupName, urusanName } from "./labels.ts";
import type { ProposalLine } from "./proposals.ts";

export type GovernmentLevel = "provinsi" | "kabkota";

/** Proposals of one program; the same code means another program at the other level of government. */
export interface ProgramGroup {
  /** `null` where the region named no program. */
  readonly code: string | null;
  /** `null` where the code is blank or not in the list. */
  readonly name: string | null;
  readonly level: GovernmentLevel;
  readonly lines: readonly ProposalLine[];
}

export interface BidangGroup {
  readonly code: string;
  readonly name: string;
  readonly programs: readonly ProgramGroup[];
}

export interface UrusanGroup {
  readonly code: string;
  readonly name: string;
  readonly bidang: readonly BidangGroup[];
}

/** The draft list of programs of one level, grouped as its planning documents are: urusan, bidang, program. */
export interface LevelGroup {
  readonly level: GovernmentLevel;
  readonly urusan: readonly UrusanGroup[];
}

export const linesOfBidang = ({ programs: groups }: BidangGroup): readonly ProposalLine[] =>
  groups.flatMap(({ lines }) => lines);
export const linesOfUrusan = ({ bidang }: UrusanGroup): readonly ProposalLine[] => bidang.flatMap(linesOfBidang);
export const linesOfLevel = ({ urusan }: LevelGroup): readonly ProposalLine[] => urusan.flatMap(linesOfUrusan);

/** Groups in order of their code. */
function byCode<T>(items: readonly T[], codeOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  return [...grouped(items, codeOf)].sort(([a], [b]) => (a < b ? -1 : 1));
}

const levelOf = (line: ProposalLine): GovernmentLevel => (isProvince(line.region) ? "provinsi" : "kabkota");
/** Sorts after every code. */
const NO_PROGRAM = "~";

function programGroup(lines: readonly ProposalLine[], first: ProposalLine): ProgramGroup {
  const level = levelOf(first);
  const code = first.row.values.kode_program;
  const program = programs().find((candidate) => candidate.level === level && candidate.code === code);
  return { code, name: program?.name ?? null, level, lines };
}

function bidangGroup(code: string, lines: readonly ProposalLine[]): BidangGroup {
  const byProgram = byCode(lines, (line) => line.row.values.kode_program ?? NO_PROGRAM);
  return {
    code,
    name: urusanName(code),
    programs: byProgram.flatMap(([, members]) => {
      const [first] = members;
      return first === undefined ? [] : [programGroup(members, first)];
    }),
  };
}

function urusanGroups(lines: readonly ProposalLine[]): readonly UrusanGroup[] {
  const bidangOf = (line: ProposalLine): string => line.row.values.bidang_urusan ?? "";
  return byCode(lines, (line) => bidangOf(line).slice(0, 1)).map(([code, ofUrusan]) => ({
    code,
    name: urusanGroupName(code),
    bidang: byCode(ofUrusan, bidangOf).map(([bidang, members]) => bidangGroup(bidang, members)),
  }));
}

const LEVELS: readonly GovernmentLevel[] = ["provinsi", "kabkota"];

/**
 * Groups proposals for the draft lists. Each level of government has its own, since each plans by its own RPJMD and RKPD;
 * a level without proposals is left out. Inside a program they keep the order of their rank.
 */
export function programList(lines: readonly ProposalLine[]): readonly LevelGroup[] {
  return LEVELS.map((level) => ({
    level,
    urusan: urusanGroups(lines.filter((line) => levelOf(line) === level)),
  })).filter(({ urusan }) => urusan.length > 0);
}
