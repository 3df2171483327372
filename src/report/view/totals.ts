import type { Priority, ProposalClass } from "../../domain/index.ts";
import type { Severity } from "../../finding/index.ts";
import { PRIORITY_CLASSES } from "../../regulation/index.ts";
import { rupiah } from "../format.ts";
import type { FindingLine } from "./finding-lines.ts";
import { CLASS_LABELS } from "./labels.ts";
import type { ProposalLine } from "./proposals.ts";

export interface ClassCount {
  readonly class: ProposalClass;
  readonly count: number;
  /** Of all accepted proposals, 0–1; 0 when there are none. */
  readonly share: number;
}

export interface CostSum {
  /** Sum of the amounts that are filled in, rupiah. */
  readonly rupiah: number;
  readonly filled: number;
  readonly blank: number;
}

export interface PriorityCount {
  readonly priority: Priority;
  readonly count: number;
  readonly cost: CostSum;
}

/** In place of a sum that nobody gave. */
export const NO_ESTIMATE = "belum ada";

/** No estimate at all, which is not zero rupiah. */
export const isUnknownCost = ({ filled, blank }: CostSum): boolean => filled === 0 && blank > 0;

/** The sum written out, `Rp1.250.000.000`, or that there is none. */
export const costText = (cost: CostSum, write: (value: number) => string = rupiah): string =>
  isUnknownCost(cost) ? NO_ESTIMATE : write(cost.rupiah);

const CLASSES = Object.keys(CLASS_LABELS) as ProposalClass[];

/** Adds up the estimates; a blank is counted apart, never taken for zero. */
export function costOf(lines: readonly ProposalLine[]): CostSum {
  const filled = lines.flatMap(({ row }) => row.values.biaya_rp ?? []);
  return {
    rupiah: filled.reduce((total, value) => total + value, 0),
    filled: filled.length,
    blank: lines.length - filled.length,
  };
}

export function classCounts(lines: readonly ProposalLine[], review: number): readonly ClassCount[] {
  const all = lines.length + review;
  return CLASSES.map((kind) => {
    const count = kind === "PERLU_TELAAH" ? review : lines.filter((line) => line.class === kind).length;
    return { class: kind, count, share: all === 0 ? 0 : count / all };
  });
}

export function priorityCounts(lines: readonly ProposalLine[]): readonly PriorityCount[] {
  return PRIORITY_CLASSES.map(({ priority }) => {
    const members = lines.filter((line) => line.priority === priority);
    return { priority, count: members.length, cost: costOf(members) };
  });
}

export function severityCounts(findings: readonly FindingLine[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    findings.filter((one) => one.severity === severity && one.waived === null).length;
  return { GALAT: count("GALAT"), PERINGATAN: count("PERINGATAN"), INFO: count("INFO") };
}
