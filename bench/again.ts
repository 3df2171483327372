import { type BenchReport, listOption, printSpread, spread } from "./bench.ts";
import { Bench, runKsd } from "./workspaces.ts";

/** The same inbox imported twice: what the second time stores and costs. `--files 500 --runs 3` */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const files = Number(listOption(args, "files", ["500"])[0]);
  const runs = Number(listOption(args, "runs", ["3"])[0]);
  const bench = new Bench();
  bench.fillInbox(files);
  const first: number[] = [];
  const second: number[] = [];
  for (let round = 0; round < runs; round += 1) {
    const workspace = await bench.workspace();
    first.push((await runKsd(workspace, ["import", "../kiriman"])).seconds);
    const again = await runKsd(workspace, ["import", "../kiriman"]);
    second.push(again.seconds);
    bench.expect(
      again.stdout.includes(`0 kiriman disimpan. ${files} sudah ada.`),
      `the second time: ${again.stdout.slice(-200)}`,
    );
  }
  bench.remove();
  const share = second.map((seconds, round) => seconds / (first[round] ?? Number.NaN));
  return {
    title: "The same inbox twice",
    columns: ["files", "first, s", "second, s", "second / first", "stored the second time", "failures"],
    rows: [
      [
        String(files),
        printSpread(spread(first), 1),
        printSpread(spread(second), 2),
        printSpread(spread(share), 3),
        "0",
        String(bench.failures.length),
      ],
      ...bench.failures.slice(0, 20).map((failure) => [failure]),
    ],
    figures: { first, second, failures: bench.failures },
  };
}
