import { printSpread } from "../bench.ts";
import type { Goal } from "./goals.ts";
import type { Line } from "./lines.ts";
import type { RowChecks } from "./row-checks-run.ts";

const BAR = 40;

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return `${line(columns)}${line(columns.map(() => "---"))}${rows.map(line).join("")}\n`;
};

/** Programs under each other, as long as they work; a half sign is half a step. */
function bars(lines: readonly Line[]): string {
  const shown = lines.filter(({ failure }) => failure === null);
  const longest = Math.max(...shown.map(({ cpu }) => cpu.median));
  const width = Math.max(...shown.map(({ program }) => program.length));
  const drawn = shown.map(({ program, cpu }) => {
    const halves = Math.max(1, Math.round((cpu.median / longest) * BAR * 2));
    return `${program.padEnd(width)}  ${"█".repeat(halves >> 1)}${halves % 2 === 1 ? "▌" : ""} ${cpu.median.toFixed(2)}`;
  });
  return `\`\`\`text\n${drawn.join("\n")}\n\`\`\`\n\n`;
}

function linesTable(lines: readonly Line[]): string {
  const rows = lines.map(({ program, failure, cpu, wall, peak }) =>
    failure === null
      ? [program, printSpread(cpu, 2), printSpread(wall, 2), printSpread(peak, 0)]
      : [program, failure, "", ""],
  );
  return table(["program", "CPU s", "wall s", "peak MB"], rows);
}

const words = (isMet: boolean | null): string => (isMet === null ? "–" : isMet ? "met" : "**not met**");

export function goalRows(goals: readonly Goal[]): readonly (readonly string[])[] {
  return goals.map(({ what, aim, found, isMet }) => [what, aim, found, words(isMet)]);
}

export const GOAL_COLUMNS: readonly string[] = ["goal", "aim", "found", ""];

interface Page {
  readonly machine: string;
  readonly lines: readonly Line[];
  readonly goals: readonly Goal[];
  readonly rowChecks: RowChecks | null;
  readonly runs: string;
}

/** The page as Markdown: goals, then each inbox with its bars and figures. */
export function page({ machine, lines, goals, rowChecks, runs }: Page): string {
  const inboxes = [...new Set(lines.map(({ inbox }) => inbox))];
  const sections = inboxes.map((inbox) => {
    const own = lines.filter((line) => line.inbox === inbox);
    return `## ${TITLES[inbox] ?? `${inbox} submissions`}\n\nSeconds of processor, median:\n\n${bars(own)}${linesTable(own)}`;
  });
  const checks = rowChecks === null ? "" : checksSection(rowChecks);
  return [
    "# The chain on one desk",
    `${machine}. ${runs} Written by \`npm run bench -- chain --page\`; what the names mean stands in [README.md](README.md).`,
    table(GOAL_COLUMNS, goalRows(goals)).trim(),
    ...sections.map((section) => section.trim()),
    ...(checks === "" ? [] : [checks]),
  ]
    .join("\n\n")
    .concat("\n");
}

const TITLES: Readonly<Record<string, string>> = {
  start: "Starting",
  giant: "One form of 100,000 rows",
  desk514: "514 submissions at one desk",
  "40x2000": "40 submissions of 2,000 rows",
  "1": "1 submission",
};

function checksSection({ rows, ways }: RowChecks): string {
  const shown = Object.entries(ways).map(([name, { cpuSeconds, good }]) => [
    name,
    ((cpuSeconds * 1e6) / rows).toFixed(1),
    String(good),
  ]);
  return `## Checking rows\n\n${rows} rows of Pemetaan; ksd also cleans, understands codes and dates, and says what is wrong.\n\n${table(["way", "CPU µs a row", "rows without a fault"], shown).trim()}`;
}
