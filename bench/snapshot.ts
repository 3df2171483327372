import { type BenchReport, listOption } from "./bench.ts";
import { Bench, runKsd, startKsd } from "./workspaces.ts";

/** Which version of each region was current after each file of the inbox: the only states a reader may see. */
function possibleStates(regions: readonly string[]): ReadonlySet<string> {
  const versions = new Map<string, number>();
  const states = new Set([stateText(versions)]);
  for (const region of regions) {
    versions.set(region, (versions.get(region) ?? 0) + 1);
    states.add(stateText(versions));
  }
  return states;
}

const stateText = (versions: ReadonlyMap<string, number>): string =>
  [...versions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, version]) => `${region} v${version}`)
    .join(", ");

interface Seen {
  readonly region: string;
  readonly version: number | null;
}

const seenText = (seen: readonly Seen[]): string =>
  stateText(new Map(seen.flatMap(({ region, version }) => (version === null ? [] : [[region, version] as const]))));

const READERS: Readonly<Record<string, (output: string) => readonly Seen[]>> = {
  export: (output) => JSON.parse(output).submissions,
  status: (output) => JSON.parse(output).regions,
};

/** Exports and boards taken while an import runs: each must show a state that the import really was in. `--files 200` */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const files = Number(listOption(args, "files", ["200"])[0]);
  const bench = new Bench();
  bench.fillInbox(files);
  const workspace = await bench.workspace();
  const order = Array.from({ length: files }, (_one, position) => position);
  const regions = ["64", "64.01", "64.02", "64.03", "64.07", "64.08", "64.09", "64.11", "64.71", "64.72", "64.74"];
  const possible = possibleStates(order.map((position) => regions[position % regions.length] ?? ""));
  const importing = startKsd(workspace, ["import", "../kiriman"]);
  const states = new Set<string>();
  let reads = 0;
  let isOver = false;
  void importing.ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    for (const [name, seenIn] of Object.entries(READERS)) {
      const { code, stdout, stderr } = await runKsd(workspace, [name, "--json"]);
      reads += 1;
      bench.expect(code === 0, `${name}: exit ${code}: ${stderr.split("\n")[0]}`);
      const state = code === 0 ? seenText(seenIn(stdout)) : "";
      states.add(state);
      bench.expect(possible.has(state), `${name}: no state of the import: ${state}`);
    }
    const report = await runKsd(workspace, ["report", "--format", "md", "-o", "laporan"]);
    reads += 1;
    bench.expect(
      report.code === 0 || report.stderr.includes("Belum ada kiriman"),
      `report: exit ${report.code}: ${report.stderr}`,
    );
  }
  const { code, seconds } = await importing.ended;
  bench.expect(code === 1, `the import ends with ${code}`);
  bench.remove();
  return {
    title: "Reading while an import runs",
    columns: ["files", "import, s", "reads meanwhile", "different states seen", "failures"],
    rows: [
      [files, seconds.toFixed(1), reads, states.size, bench.failures.length].map(String),
      ...bench.failures.slice(0, 20).map((failure) => [failure]),
    ],
    figures: { reads, states: states.size, failures: bench.failures },
  };
}
