import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Desk, Inbox } from "./inbox.ts";
import { added, type Cost, measure, PYTHON } from "./meter.ts";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const KSD = here("../../bin/ksd.js");
const NODE = process.execPath;
/** Findings among the files are no failure. */
const FINE = [0, 1];

type Costs = Readonly<Record<string, Cost | string>>;

const ksd = (...args: readonly string[]): Cost | string => measure([NODE, KSD, ...args], FINE);
const stage = (name: string, packed: string, files: readonly string[]): Cost | string =>
  measure([NODE, here("stage.ts"), name, packed, ...files]);
const nodePeer = (name: string) => (files: readonly string[]) => measure([NODE, here("peer.ts"), name, ...files]);
const pythonPeer = (name: string) => (files: readonly string[]) => measure([PYTHON, here("peer.py"), name, ...files]);

/** What other programs need to read the same files, or to read, check and store them. */
export const PEERS: Readonly<Record<string, (files: readonly string[]) => Cost | string>> = {
  exceljs: nodePeer("exceljs"),
  "exceljs + zod + sqlite": nodePeer("exceljs-zod-sqlite"),
  "@e965/xlsx": nodePeer("e965-xlsx"),
  "read-excel-file": nodePeer("read-excel-file"),
  openpyxl: pythonPeer("openpyxl"),
  pandas: pythonPeer("pandas"),
  "pandas + sqlite": pythonPeer("pandas-store"),
  in2csv: (files) => measure([PYTHON, here("peer.py"), "in2csv", ...files]),
  LibreOffice: (files) => inFolder((folder) => measure(convertAll(folder, files))),
};

function convertAll(folder: string, files: readonly string[]): readonly string[] {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  return ["soffice", profile, "--headless", "--convert-to", "csv", "--outdir", join(folder, "out"), ...files];
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "ksd-chain-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reading alone by the program packed into a folder, and the checks alone: they need no workspace. */
export const reading = (packed: string): Readonly<Record<string, (files: readonly string[]) => Cost | string>> => ({
  bare: (files) => stage("bare", packed, files),
  read: (files) => stage("read", packed, files),
  "read-guarded": (files) => stage("read-guarded", packed, files),
  "ksd validate": (files) => ksd("validate", "--json", ...files),
});

function ofDesk(folder: string, { province, files }: Desk): Costs {
  const workspace = join(folder, province);
  ksd("init", workspace, "--province", province, "--year", "2026");
  const at = ["--workspace", workspace];
  return {
    "ksd import": ksd("import", ...at, ...files),
    "ksd import again": ksd("import", ...at, ...files),
    "ksd score": ksd("score", "--json", ...at),
    "ksd match": ksd("match", "--json", ...at),
    "ksd report": ksd("report", ...at, "-o", join(folder, `${province}-laporan`)),
  };
}

const CHAIN = ["ksd import", "ksd score", "ksd match", "ksd report"];

/** The chain of commands at each desk, one after the other; more than one desk then make a nation. */
export function runChain({ desks }: Inbox): Costs {
  return inFolder((folder) => {
    mkdirSync(folder, { recursive: true });
    const each = desks.map((desk) => ofDesk(folder, desk));
    const steps = Object.keys(each[0] ?? {});
    const summed = Object.fromEntries(
      steps.map((step) => [step, added(each.map((costs) => costs[step] ?? "not run"))]),
    );
    const whole = { "ksd chain": added(CHAIN.map((step) => summed[step] ?? "not run")) };
    return { ...summed, ...whole, ...(desks.length > 1 ? ofNation(folder, desks) : {}) };
  });
}

function ofNation(folder: string, desks: readonly Desk[]): Costs {
  const nation = join(folder, "nasional");
  const workspaces = desks.map(({ province }) => join(folder, province));
  return {
    "ksd merge": ksd("merge", ...workspaces, "-o", nation),
    "ksd report --national": ksd("report", "--national", "--workspace", nation, "-o", join(folder, "laporan-nasional")),
  };
}

/** Starting alone. */
export const START: Readonly<Record<string, () => Cost | string>> = {
  "node -e 0": () => measure([NODE, "-e", "0"]),
  "ksd --help": () => ksd("--help"),
  "ksd --version": () => ksd("--version"),
};
