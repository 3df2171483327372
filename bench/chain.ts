import { rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { type BenchReport, listOption } from "./bench.ts";
import { goals } from "./chain/goals.ts";
import { type Inbox, makeInbox } from "./chain/inbox.ts";
import { Gathering } from "./chain/lines.ts";
import { packReading } from "./chain/pack-reading.ts";
import { GOAL_COLUMNS, goalRows, page } from "./chain/page.ts";
import { PEERS, reading, runChain, START } from "./chain/programs.ts";
import { runRowChecks } from "./chain/row-checks-run.ts";

/** Inboxes of more are measured once: minutes average out what seconds do not. 40 usual forms are 5 MB. */
const LARGE_MEGABYTES = 8;

interface Choice {
  readonly peers: readonly string[];
  readonly runs: number;
  readonly peerFiles: number;
  /** Where the program's reading was packed. */
  readonly packed: string;
}

/** A program that takes too long for a larger inbox is left out there, and the page says so. */
function peersFor({ files }: Inbox, { peers, peerFiles }: Choice): readonly string[] {
  return files.length > peerFiles ? [] : peers;
}

function isLarge({ files }: Inbox): boolean {
  return files.reduce((sum, file) => sum + statSync(file).size, 0) > LARGE_MEGABYTES * 1024 * 1024;
}

function measureInbox(inbox: Inbox, choice: Choice, gathering: Gathering): void {
  const { name, files } = inbox;
  const turns = isLarge(inbox) ? 1 : choice.runs;
  const peers = peersFor(inbox, choice);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [program, run] of Object.entries(reading(choice.packed))) gathering.add(name, program, run(files));
    for (const [program, cost] of Object.entries(runChain(inbox))) gathering.add(name, program, cost);
    for (const peer of peers) gathering.add(name, peer, PEERS[peer]?.(files) ?? "no such peer");
  }
  for (const peer of choice.peers.filter((one) => !peers.includes(one))) {
    gathering.add(name, peer, `left out: more than ${choice.peerFiles} files (\`--peer-files\`)`);
  }
}

/**
 * Every step of the chain as a user meets it, a process each, beside other programs that read, or read, check and store, the
 * same files. `--sizes 1,10,40,160,514,desk514,40x2000,giant --peers exceljs,pandas --runs 3 --peer-files 40 --folder DIR
 * --page FILE`
 */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const sizes = listOption(args, "sizes", ["1", "10", "40"]);
  const [folder = join(tmpdir(), "ksd-bench", "forms")] = listOption(args, "folder", []);
  const [runs = "3"] = listOption(args, "runs", []);
  const [peerFiles = "40"] = listOption(args, "peer-files", []);
  const choice = {
    peers: listOption(args, "peers", Object.keys(PEERS)),
    runs: Number(runs),
    peerFiles: Number(peerFiles),
    packed: await packReading(),
  };
  const gathering = new Gathering();
  for (let turn = 0; turn < 5 * choice.runs; turn += 1) {
    for (const [program, start] of Object.entries(START)) gathering.add("start", program, start());
  }
  for (const size of sizes) {
    const inbox = await makeInbox(folder, size);
    process.stderr.write(`${size}: ${inbox.files.length} files\n`);
    measureInbox(inbox, choice, gathering);
  }
  rmSync(choice.packed, { recursive: true });
  const lines = gathering.lines();
  const rowChecks = runRowChecks((await makeInbox(folder, "10")).files);
  const found = goals(lines);
  const [file] = listOption(args, "page", []);
  if (file !== undefined) {
    const machine = `${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}`;
    const turns = `${choice.runs} turns, one of inboxes over ${LARGE_MEGABYTES} MB; median (min–max).`;
    writeFileSync(file, page({ machine, lines, goals: found, rowChecks, runs: turns }));
  }
  return {
    title: "Goals of the chain",
    columns: GOAL_COLUMNS,
    rows: goalRows(found),
    figures: { lines, goals: found, rowChecks },
  };
}
