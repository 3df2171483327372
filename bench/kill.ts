import { rmSync } from "node:fs";
import { workspaceState } from "../test/support/workspace-state.ts";
import { type BenchReport, listOption } from "./bench.ts";
import { Bench, random, reportedAsStored, runKsd, startKsd } from "./workspaces.ts";

const IMPORT = ["import", "--verbose", "../kiriman"];

interface Reference {
  readonly digest: string;
  readonly submissions: ReadonlyMap<string, string>;
  readonly seconds: number;
}

/** Imports everything undisturbed: what every other run must come to. */
async function undisturbed(bench: Bench): Promise<Reference> {
  const workspace = await bench.workspace();
  const ended = await runKsd(workspace, IMPORT);
  const { faults, submissions, digest } = workspaceState(workspace);
  bench.expect(faults.length === 0 && submissions.size > 0, `undisturbed: ${faults.join("; ")} ${ended.stderr}`);
  return { digest, submissions, seconds: ended.seconds };
}

interface Killed {
  /** Submissions in the store. */
  readonly stored: number;
  /** How long the import took where it came to its end before the moment; `null` for a kill. */
  readonly tookSeconds: number | null;
}

/** Starts an import and kills it at a moment; checks what it left. */
async function killOnce(bench: Bench, workspace: string, seconds: number, reference: Reference): Promise<Killed> {
  const { child, ended } = startKsd(workspace, IMPORT);
  const timer = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
  const end = await ended;
  clearTimeout(timer);
  const when = `killed after ${seconds.toFixed(2)} s`;
  const { faults, submissions } = workspaceState(workspace);
  for (const fault of faults) bench.failures.push(`${when}: ${fault}`);
  for (const [id, hash] of submissions) {
    bench.expect(reference.submissions.get(id) === hash, `${when}: ${id} is not whole`);
  }
  for (const id of reportedAsStored(end))
    bench.expect(submissions.has(id), `${when}: ${id} was called stored and is not there`);
  return { stored: submissions.size, tookSeconds: end.code === null ? null : end.seconds };
}

/**
 * SIGKILL at random moments of an import: `--files 500 --kills 100 --seed 1 --chain 4`. Each chain kills the same import
 * several times, at a moment of what is then left to do, and lets it end. An import that was done before its moment is no
 * kill; the moments are then drawn anew from the shorter time.
 */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const option = (name: string, otherwise: number): number => Number(listOption(args, name, [String(otherwise)])[0]);
  const [files, kills, seed, chain] = [
    option("files", 500),
    option("kills", 100),
    option("seed", 1),
    option("chain", 4),
  ];
  const bench = new Bench();
  bench.fillInbox(files);
  const reference = await undisturbed(bench);
  const next = random(seed);
  let pace = reference.seconds;
  let reruns = 0;
  const storedAtKill: number[] = [];
  while (storedAtKill.length < kills) {
    const workspace = await bench.workspace({ isBare: storedAtKill.length % 2 === 1 });
    let left = 1;
    for (let link = 0; link < chain && left > 0 && storedAtKill.length < kills; link += 1) {
      const { stored, tookSeconds } = await killOnce(bench, workspace, 0.1 + next() * left * pace, reference);
      if (tookSeconds === null) storedAtKill.push(stored);
      else pace = Math.min(pace, tookSeconds / left);
      left = 1 - stored / files;
    }
    await runKsd(workspace, IMPORT);
    bench.expectSame(workspace, reference.digest, `rerun after ${storedAtKill.length} kills`);
    reruns += 1;
    rmSync(workspace, { recursive: true });
  }
  bench.remove();
  const inMidImport = storedAtKill.filter((stored) => stored > 0 && stored < files).length;
  const rows = [[files, kills, inMidImport, reruns, bench.failures.length].map(String)];
  return {
    title: "SIGKILL at random moments of an import",
    columns: ["files", "kills", "of them with some stored and some not", "reruns to the end", "failures"],
    rows: [...rows, ...bench.failures.slice(0, 20).map((failure) => [failure])],
    figures: { seed, secondsUndisturbed: reference.seconds, storedAtKill, failures: bench.failures },
  };
}
