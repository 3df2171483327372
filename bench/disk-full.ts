import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { workspaceState } from "../test/support/workspace-state.ts";
import { type BenchReport, listOption } from "./bench.ts";
import { Bench, reportedAsStored, runKsd } from "./workspaces.ts";

const IMPORT = ["import", "--verbose"];
const SMALLEST_KB = 64;
const ROOMY = "256m";

function mount(...args: readonly string[]): void {
  const { status, stderr } = spawnSync("mount", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`This bench needs root to mount a small file system: ${stderr}`);
}

/** An import on a disk of this size, then again with room enough. @returns how many were stored before it was full */
async function fillOnce(bench: Bench, kilobytes: number, digest: string): Promise<number> {
  const disk = join(bench.folder, "disk");
  mkdirSync(disk, { recursive: true });
  mount("-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", disk);
  try {
    const when = `${kilobytes} kB`;
    const workspace = await bench.workspace({ under: disk, isBare: true });
    const end = await runKsd(workspace, [...IMPORT, bench.inbox]);
    const said = /disk penuh\. \d+ berkas belum diproses\. Kosongkan kira-kira \d+ MB,/.test(end.stderr);
    const saidAtStart = /tidak dapat ditulis: disk penuh\.\nKosongkan sedikitnya \d+ MB/.test(end.stderr);
    const isDone = end.code === 0 || end.code === 1;
    bench.expect(
      isDone || (end.code === 2 && (said || saidAtStart)),
      `${when}: exit ${end.code}: ${end.stderr.slice(-300)}`,
    );
    mount("-o", `remount,size=${ROOMY}`, disk);
    const reported = reportedAsStored(end);
    if (reported.length > 0) {
      const { faults, submissions } = workspaceState(workspace);
      for (const fault of faults) bench.failures.push(`${when}: ${fault}`);
      for (const id of reported) bench.expect(submissions.has(id), `${when}: ${id} was called stored and is not there`);
    }
    await runKsd(workspace, [...IMPORT, bench.inbox]);
    bench.expectSame(workspace, digest, `${when}, rerun`);
    return reported.length;
  } finally {
    spawnSync("umount", [disk]);
  }
}

/** A disk that becomes full during an import, at many sizes: `--sizes 40 --files 33 --largest 9000` (kB). Needs root. */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const option = (name: string, otherwise: number): number => Number(listOption(args, name, [String(otherwise)])[0]);
  const [sizes, files, largest] = [option("sizes", 40), option("files", 33), option("largest", 9000)];
  const bench = new Bench();
  bench.fillInbox(files);
  const roomy = await bench.workspace({ isBare: true });
  await runKsd(roomy, [...IMPORT, bench.inbox]);
  const { digest } = workspaceState(roomy);
  const stored: number[] = [];
  for (let step = 0; step < sizes; step += 1) {
    const kilobytes = Math.round(SMALLEST_KB + ((largest - SMALLEST_KB) * step) / Math.max(1, sizes - 1));
    stored.push(await fillOnce(bench, kilobytes, digest));
  }
  bench.remove();
  return {
    title: "A disk that becomes full during an import",
    columns: ["sizes", "kB", "files", "stored before it was full", "failures"],
    rows: [
      [sizes, `${SMALLEST_KB}–${largest}`, files, stored.join(" "), bench.failures.length].map(String),
      ...bench.failures.slice(0, 20).map((failure) => [failure]),
    ],
    figures: { stored, failures: bench.failures },
  };
}
