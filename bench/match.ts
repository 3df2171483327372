import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type BenchReport, listOption } from "./bench.ts";
import type { MatchCost } from "./match-once.ts";

const SIZES = ["40x1250", "40x2500", "40x5000", "514x18750", "514x37500", "514x75000"];

/** `--sizes 40x5000,514x75000`: regions × proposals, each in a process of its own. */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const costs = listOption(args, "sizes", SIZES).map(measure);
  return {
    title: "Matching: as many potentials and problems as proposals, 37 commodities in every region; CPU seconds",
    columns: [
      "regions × proposals",
      "pairs",
      "LNT rules",
      "pairing",
      "commodity pairs and allocation",
      "of it solving",
      "score with robustness",
      "peak MB",
      "ton-km against nearest-first",
    ],
    rows: costs.map((cost) => [
      cost.size,
      String(cost.pairs),
      cost.across.toFixed(2),
      cost.pairing.toFixed(2),
      cost.allocation.toFixed(2),
      cost.solving.toFixed(2),
      cost.score.toFixed(2),
      cost.peakMegabytes.toFixed(0),
      cost.againstNearest.toFixed(3),
    ]),
    figures: costs,
  };
}

function measure(size: string): MatchCost {
  const script = fileURLToPath(new URL("match-once.ts", import.meta.url));
  const output = execFileSync(process.execPath, ["--max-old-space-size=900", script, size], { encoding: "utf8" });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as MatchCost;
}
