import { rmSync } from "node:fs";
import { workspaceState } from "../test/support/workspace-state.ts";
import { type BenchReport, listOption } from "./bench.ts";
import { Bench, runKsd } from "./workspaces.ts";

const AT_ONCE = [2, 4, 8];
const IMPORT = ["import", "--verbose", "../kiriman"];

/**
 * 2, 4 and 8 imports at once into one workspace, every other time into one whose store does not exist yet:
 * `--rounds 12 --files 11` (12 × (2 + 4 + 8) = 168 runs).
 */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const rounds = Number(listOption(args, "rounds", ["12"])[0]);
  const files = Number(listOption(args, "files", ["11"])[0]);
  const bench = new Bench();
  bench.fillInbox(files);
  const alone = await bench.workspace();
  await runKsd(alone, IMPORT);
  const { digest } = workspaceState(alone);
  let runs = 0;
  for (let round = 1; round <= rounds; round += 1) {
    for (const count of AT_ONCE) {
      const when = `round ${round}, ${count} at once`;
      const workspace = await bench.workspace({ isBare: round % 2 === 1 });
      const ends = await Promise.all(Array.from({ length: count }, () => runKsd(workspace, IMPORT)));
      runs += count;
      for (const { code, stderr } of ends) {
        bench.expect(code === 0 || code === 1, `${when}: exit ${code}: ${stderr.split("\n")[0]}`);
        bench.expect(!/locked|busy/i.test(stderr), `${when}: ${stderr.split("\n")[0]}`);
      }
      const named = ends.flatMap(({ stderr }) => [...stderr.matchAll(/^tersimpan: (\S+)/gm)].map(([, id]) => id));
      bench.expect(named.length === files && new Set(named).size === files, `${when}: ${named.length} called stored`);
      bench.expectSame(workspace, digest, when);
      rmSync(workspace, { recursive: true });
    }
  }
  bench.remove();
  return {
    title: "Imports at once into one workspace",
    columns: ["runs", "at once", "files each", "failures"],
    rows: [
      [runs, AT_ONCE.join(", "), files, bench.failures.length].map(String),
      ...bench.failures.slice(0, 20).map((failure) => [failure]),
    ],
    figures: { runs, failures: bench.failures },
  };
}
