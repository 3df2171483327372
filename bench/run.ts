import { writeFileSync } from "node:fs";
import { cpus, release, type } from "node:os";
import type { BenchReport } from "./bench.ts";
import { listOption } from "./bench.ts";

const BENCHES: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<BenchReport> }>>> = {
  startup: () => import("./startup.ts"),
  annotate: () => import("./annotate.ts"),
  read: () => import("./read.ts"),
  guard: () => import("./guard.ts"),
  hostile: () => import("./hostile.ts"),
  match: () => import("./match.ts"),
  foreign: () => import("./foreign.ts"),
  kill: () => import("./kill.ts"),
  faults: () => import("./faults.ts"),
  parallel: () => import("./parallel.ts"),
  "disk-full": () => import("./disk-full.ts"),
  snapshot: () => import("./snapshot.ts"),
  again: () => import("./again.ts"),
  score: () => import("./score.ts"),
  page: () => import("./page.ts"),
  checker: () => import("./checker.ts"),
  chain: () => import("./chain.ts"),
  report: () => import("./report.ts"),
};

/** `node bench/run.ts [NAME…] [--json FILE]`: each bench's table in Markdown (start-up where none is named), and with a file all figures as JSON. */
async function main(args: readonly string[]): Promise<void> {
  const named = args.slice(0, args.findIndex((arg) => arg.startsWith("--")) >>> 0);
  const names = named.length === 0 ? ["startup"] : named;
  const unknown = names.filter((name) => BENCHES[name] === undefined);
  if (unknown.length > 0) {
    process.stderr.write(`Benches: ${Object.keys(BENCHES).join(", ")}\n`);
    process.exitCode = 2;
    return;
  }
  const machine = `${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, ${type()} ${release()}, Node ${process.version}`;
  const reports: BenchReport[] = [];
  process.stdout.write(`${machine}\n`);
  for (const name of names) {
    const bench = await BENCHES[name]?.();
    if (bench !== undefined) {
      const report = await bench.run(args);
      reports.push(report);
      process.stdout.write(`\n${markdown(report)}`);
    }
  }
  const [file] = listOption(args, "json", []);
  if (file !== undefined) {
    writeFileSync(file, `${JSON.stringify({ machine, reports }, null, 2)}\n`);
  }
}

function markdown({ title, columns, rows }: BenchReport): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return `### ${title}\n\n${line(columns)}${line(columns.map(() => "---"))}${rows.map(line).join("")}`;
}

await main(process.argv.slice(2));
