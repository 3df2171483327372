import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Fault, type FaultyDisk, faultyDisk } from "../test/support/faulty-disk.ts";
import { workspaceState } from "../test/support/workspace-state.ts";
import { type BenchReport, listOption } from "./bench.ts";
import { Bench, type Ended, reportedAsStored, runKsd } from "./workspaces.ts";

const IMPORT = ["import", "--verbose", "../kiriman"];
const REPORT = ["report", "--format", "md", "-o", ".", "--report-date", "2026-11-22"];
const OUTPUTS = ["peta-potensi-64-2026.md", "daftar-program-64-2026.md"];

interface Trial {
  readonly bench: Bench;
  readonly disk: FaultyDisk;
  /** What an undisturbed import comes to. */
  readonly digest: string;
}

/** Whatever fails, the user reads a sentence: no stack, no bug report. A process that was killed says nothing. */
function expectWords(bench: Bench, { code, stderr }: Ended, when: string): void {
  const isWorded = code === null || ((code === 0 || code === 1 || code === 2) && !/\n\s+at /.test(stderr));
  bench.expect(isWorded, `${when}: exit ${code}: ${stderr.split("\n").slice(0, 3).join(" ")}`);
  if (code === 2) bench.expect(stderr.includes("ksd: "), `${when}: exit 2 without a sentence`);
}

async function tryImport({ bench, disk, digest }: Trial, fault: Fault): Promise<void> {
  const workspace = await bench.workspace({ isBare: true });
  const when = `import, ${fault.kind} at call ${fault.at}`;
  const end = await runKsd(workspace, IMPORT, disk.environment(workspace, fault));
  expectWords(bench, end, when);
  const { faults, submissions, digest: now } = stateOrNothing(workspace);
  for (const one of faults) bench.failures.push(`${when}: ${one}`);
  for (const id of reportedAsStored(end))
    bench.expect(submissions.has(id), `${when}: ${id} was called stored, is not there`);
  if (end.code === 0 || end.code === 1)
    bench.expect(now === digest, `${when}: ends well, but not everything is stored`);
  await runKsd(workspace, IMPORT);
  bench.expectSame(workspace, digest, `${when}, rerun`);
  rmSync(workspace, { recursive: true });
}

/** A run that failed very early has not made the tables yet. */
function stateOrNothing(workspace: string): ReturnType<typeof workspaceState> {
  try {
    return workspaceState(workspace);
  } catch (error) {
    const hasNoTables = error instanceof Error && /no such table|unable to open/.test(error.message);
    if (!hasNoTables) throw error;
    return { faults: [], submissions: new Map(), digest: "" };
  }
}

/** Every output is the old or the new one, whole. */
async function tryReport(
  { bench, disk }: Trial,
  workspace: string,
  fresh: readonly string[],
  fault: Fault,
): Promise<void> {
  for (const name of OUTPUTS) writeFileSync(join(workspace, name), "lama");
  const when = `report, ${fault.kind} at call ${fault.at}`;
  const end = await runKsd(workspace, REPORT, disk.environment(workspace, fault));
  expectWords(bench, end, when);
  OUTPUTS.forEach((name, position) => {
    const text = readFileSync(join(workspace, name), "utf8");
    bench.expect(text === "lama" || text === fresh[position], `${when}: ${name} is neither the old nor the new one`);
    if (end.code === 0) bench.expect(text !== "lama", `${when}: ends well, but ${name} is the old one`);
  });
}

function faultsFor(calls: readonly string[], kinds: readonly Fault["kind"][], every: number): readonly Fault[] {
  return kinds.flatMap((kind) =>
    calls.flatMap((call, position): readonly Fault[] => {
      const isMeant = position % every === 0 && (kind !== "short" || call === "write");
      return isMeant ? [{ kind, at: position + 1 }] : [];
    }),
  );
}

async function allReports(trial: Trial, kinds: readonly Fault["kind"][], every: number): Promise<number> {
  const { bench, disk, digest } = trial;
  const workspace = await bench.workspace();
  await runKsd(workspace, IMPORT);
  disk.calls();
  await runKsd(workspace, REPORT, disk.environment(workspace, null));
  const fresh = OUTPUTS.map((name) => readFileSync(join(workspace, name), "utf8"));
  const faults = faultsFor(disk.calls(), kinds, every);
  for (const fault of faults) await tryReport(trial, workspace, fresh, fault);
  await runKsd(workspace, REPORT);
  bench.expectSame(workspace, digest, "reports, rerun");
  return faults.length;
}

/**
 * Every open, write, sync, truncate, rename, unlink and mkdir of an import into a new store and of a report failing in turn,
 * SQLite's own included: `--files 2 --kinds error,short,kill --every 1`. Linux with a C compiler only.
 */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const disk = faultyDisk();
  if (disk === null) throw new Error("This bench needs Linux and a C compiler (cc).");
  const files = Number(listOption(args, "files", ["2"])[0]);
  const every = Number(listOption(args, "every", ["1"])[0]);
  const kinds = listOption(args, "kinds", ["error", "short", "kill"]) as readonly Fault["kind"][];
  const bench = new Bench();
  bench.fillInbox(files);
  const undisturbed = await bench.workspace({ isBare: true });
  await runKsd(undisturbed, IMPORT, disk.environment(undisturbed, null));
  const calls = disk.calls();
  const trial = { bench, disk, digest: workspaceState(undisturbed).digest };
  const faults = faultsFor(calls, kinds, every);
  for (const fault of faults) await tryImport(trial, fault);
  const reports = await allReports(trial, kinds, every);
  bench.remove();
  disk.remove();
  const count = (kind: string): string => String(faults.filter((fault) => fault.kind === kind).length);
  return {
    title: "Every call of the file system failing in turn",
    columns: ["calls of an import", "failing", "writing half", "killed at", "faults of a report", "failures"],
    rows: [
      [
        String(calls.length),
        count("error"),
        count("short"),
        count("kill"),
        String(reports),
        String(bench.failures.length),
      ],
      ...bench.failures.slice(0, 20).map((failure) => [failure]),
    ],
    figures: { calls, failures: bench.failures },
  };
}
