import { type Line, lineAt } from "./lines.ts";

/** What the program is held to, measured in the run itself. */
export interface Goal {
  readonly what: string;
  readonly aim: string;
  readonly found: string;
  /** `null` where the run lacks what it takes to say. */
  readonly isMet: boolean | null;
}

type Bound = { readonly atMost: number } | { readonly atLeast: number };

interface Wanted {
  readonly what: string;
  readonly bound: Bound;
  readonly unit: string;
  readonly digits?: number;
  readonly value: (lines: readonly Line[]) => number | undefined;
}

const cpu = (lines: readonly Line[], inbox: string, program: string): number | undefined =>
  lineAt(lines, inbox, program)?.cpu.median;

function ratio(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined ? undefined : above / below;
}

/** Processor time of one program over another's, at one inbox. */
const against = (inbox: string, program: string, other: string) => (lines: readonly Line[]) =>
  ratio(cpu(lines, inbox, program), cpu(lines, inbox, other));

/** How much more a file costs at the larger inbox. */
const growth =
  (program: string, [small, few]: readonly [string, number], [large, many]: readonly [string, number]) =>
  (lines: readonly Line[]) => {
    const grown = ratio(cpu(lines, large, program), cpu(lines, small, program));
    return grown === undefined ? undefined : (grown * few) / many;
  };

const peak = (inbox: string, program: string) => (lines: readonly Line[]) => lineAt(lines, inbox, program)?.peak.median;

const WANTED: readonly Wanted[] = [
  {
    what: "Reading 40 workbooks against unzip-and-scan",
    bound: { atMost: 1.5 },
    unit: "×",
    value: against("40", "read", "bare"),
  },
  {
    what: "Reading one of 100,000 rows against unzip-and-scan",
    bound: { atMost: 1.5 },
    unit: "×",
    value: against("giant", "read", "bare"),
  },
  {
    what: "Check and import of 40 workbooks against reading them",
    bound: { atMost: 2.5 },
    unit: "×",
    value: against("40", "ksd import", "read-guarded"),
  },
  {
    what: "exceljs + zod + sqlite against check and import of 40",
    bound: { atLeast: 5 },
    unit: "×",
    value: against("40", "exceljs + zod + sqlite", "ksd import"),
  },
  {
    what: "pandas + sqlite against check and import of 40",
    bound: { atLeast: 12 },
    unit: "×",
    value: against("40", "pandas + sqlite", "ksd import"),
  },
  {
    what: "pandas only reading against the whole chain, 40 workbooks of 2,000 rows",
    bound: { atLeast: 3 },
    unit: "×",
    value: against("40x2000", "pandas", "ksd chain"),
  },
  {
    what: "A file of 514 against one of 40: check",
    bound: { atMost: 1.2 },
    unit: "×",
    value: growth("ksd validate", ["40", 40], ["514", 514]),
  },
  {
    what: "A file of 514 against one of 40: import at one desk",
    bound: { atMost: 1.2 },
    unit: "×",
    value: growth("ksd import", ["40", 40], ["desk514", 514]),
  },
  {
    what: "A file of 514 against one of 40: whole chain at 38 desks",
    bound: { atMost: 1.2 },
    unit: "×",
    value: growth("ksd chain", ["40", 40], ["514", 514]),
  },
  {
    what: "`ksd --help` more than `node -e 0`, CPU ms",
    bound: { atMost: 35 },
    unit: "ms",
    digits: 0,
    value: moreToStart,
  },
  {
    what: "The unchanged inbox again against the first time, 40",
    bound: { atMost: 0.1 },
    unit: "×",
    digits: 3,
    value: against("40", "ksd import again", "ksd import"),
  },
  {
    what: "The unchanged inbox again against the first time, 514 at one desk",
    bound: { atMost: 0.1 },
    unit: "×",
    digits: 3,
    value: against("desk514", "ksd import again", "ksd import"),
  },
  {
    what: "Memory of an import of 514 files",
    bound: { atMost: 600 },
    unit: "MB",
    digits: 0,
    value: peak("desk514", "ksd import"),
  },
  {
    what: "Memory of the nation's report",
    bound: { atMost: 1000 },
    unit: "MB",
    digits: 0,
    value: peak("514", "ksd report --national"),
  },
];

function moreToStart(lines: readonly Line[]): number | undefined {
  const [help, bare] = [cpu(lines, "start", "ksd --help"), cpu(lines, "start", "node -e 0")];
  return help === undefined || bare === undefined ? undefined : (help - bare) * 1000;
}

/** Each goal with what this run says of it. */
export function goals(lines: readonly Line[]): readonly Goal[] {
  return WANTED.map(({ what, bound, unit, digits = 2, value }) => {
    const found = value(lines);
    const [word, limit] = "atMost" in bound ? ["at most", bound.atMost] : ["at least", bound.atLeast];
    const isMet = found === undefined ? null : "atMost" in bound ? found <= limit : found >= limit;
    return {
      what,
      aim: `${word} ${limit} ${unit}`,
      found: found === undefined ? "not in this run" : `${found.toFixed(digits)} ${unit}`,
      isMet,
    };
  });
}
