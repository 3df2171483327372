import type { CellValue } from "../../domain/index.ts";
import type { Cleaning, DetailByCode, FindingCode, Severity } from "../../finding/index.ts";

/** What a cell parser has to say about one cell, before place and heading are added. */
export interface ProblemOf<C extends FindingCode> {
  readonly code: C;
  readonly severity?: Severity;
  /** Where it is not the cell's raw text: the one bad value among several. */
  readonly value?: string;
  readonly expected: readonly string[];
  readonly detail: DetailByCode[C];
}

export type Problem = { [C in FindingCode]: ProblemOf<C> }[FindingCode];

/** Blank, a value (zero is one), and unreadable are told apart here and nowhere else. */
export interface Reading {
  readonly state: "value" | "blank" | "unreadable";
  readonly value: CellValue;
  /** The second machine name of a year pair. */
  readonly endValue?: number;
  readonly cleanings: readonly Cleaning[];
  readonly problems: readonly Problem[];
  /** To be said only where no check names the cell with a rule of its own. */
  readonly deferred?: Problem;
}

export const BLANK: Reading = { state: "blank", value: null, cleanings: [], problems: [] };

export function valueReading(value: CellValue, ...cleanings: readonly Cleaning[]): Reading {
  return { state: "value", value, cleanings, problems: [] };
}

export function unreadable(...problems: readonly Problem[]): Reading {
  return { state: "unreadable", value: null, cleanings: [], problems };
}

/** Left to a check with a rule of its own; the problem is said where that check stays silent. */
export function leftToCheck(deferred: Problem): Reading {
  return { state: "unreadable", value: null, cleanings: [], problems: [], deferred };
}
