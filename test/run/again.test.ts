import { beforeEach, expect, it } from "vitest";
import { importFiles, initWorkspace, type Ports, type Workspace } from "../../src/run/index.ts";
import { bytesOf, memoryPorts, SAMPLES } from "./memory-ports.ts";

const NAMES = ["64.01-paser-2026.xlsx", "64.02-kutai-kartanegara-2026.xlsx"];

let ports: Ports;
let workspace: Workspace;
let read: string[];

beforeEach(async () => {
  const computer = await memoryPorts();
  for (const name of NAMES) computer.content.set(name, bytesOf(SAMPLES, name));
  computer.content.set("rusak.xlsx", new TextEncoder().encode("%PDF-1.7"));
  read = [];
  const { reader } = computer.ports;
  ports = {
    ...computer.ports,
    reader: {
      read: (bytes, name, limits) => {
        read.push(name);
        return reader.read(bytes, name, limits);
      },
    },
  };
  ({ workspace } = await initWorkspace(ports, { folder: "kaltim", province: "64", year: 2026 }));
});

const imported = (paths: readonly string[], onStored?: (file: string, submission: string) => void) =>
  importFiles(ports, {
    paths,
    workspace,
    reportDate: null,
    isDryRun: false,
    isStrict: false,
    reason: null,
    ...(onStored === undefined ? {} : { onStored }),
  });

it("knows files that were stored by their bytes and does not read them again; a refused one it does", async () => {
  const first = await imported([...NAMES, "rusak.xlsx"]);
  expect(read.splice(0)).toEqual([...NAMES, "rusak.xlsx"]);
  const second = await imported([...NAMES, "rusak.xlsx"]);
  expect(read).toEqual(["rusak.xlsx"]);
  expect(second.files.map(({ kind, submission }) => [kind, submission?.id])).toEqual([
    ["skip", "64.01-2026-v1"],
    ["skip", "64.02-2026-v1"],
    ["refuse", undefined],
  ]);
  // What is said of the rows is what was said when they were stored.
  const ledgers = ({ files }: typeof first) => files.map(({ validated }) => [validated.verdict, validated.ledger]);
  expect(ledgers(second)).toEqual(ledgers(first));
});

it("stores each file before it looks at the next, so that a run cut short has kept what it named", async () => {
  const order: string[] = [];
  await imported(NAMES, (_file, submission) => order.push(`${submission} after reading ${read.join(", ")}`));
  expect(order).toEqual([
    `64.01-2026-v1 after reading ${NAMES[0]}`,
    `64.02-2026-v1 after reading ${NAMES[0]}, ${NAMES[1]}`,
  ]);
});

it("does not take a copy of a file that could not be stored for stored", async () => {
  const copy = "salinan.xlsx";
  const twice = [NAMES[0] ?? "", copy];
  const bytes = await ports.files.read(twice[0] ?? "");
  let fails = true;
  const { files } = ports;
  ports = {
    ...ports,
    files: {
      ...files,
      read: async (path) => (path === copy ? bytes : files.read(path)),
      find: async () => ({
        files: twice.map((path) => ({ path, name: path, size: bytes.length, kind: "file" as const })),
        skipped: [],
        problems: [],
      }),
      writeOnce: async (path, content) => {
        const isFirst = fails;
        fails = false;
        // Fails as a folder without permission does; the second time it works.
        if (isFirst) await files.read("tidak-ada");
        await files.writeOnce(path, content);
      },
    },
  };
  const { files: done, problems } = await imported(twice);
  expect(problems.map(({ path }) => path)).toEqual([twice[0]]);
  expect(done.map(({ kind, submission }) => [kind, submission?.id])).toEqual([["insert", "64.01-2026-v1"]]);
});
