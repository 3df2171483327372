import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";

// `node stage.ts STAGE FOLDER FILE…`: reading alone, in a process of its own, with the code that pack-reading.ts put into a folder.
//
// bare        unzip, decode, find every tag; understand and keep nothing
// read        into the flat arrays that the checks work on
// read-guarded  the same in the guarded reading process, as every command reads

type Workbooks = typeof import("../../src/workbook/index.ts");
type Ports = typeof import("../../src/cli/node/guarded-reader-ports.ts");
type Guarded = typeof import("../../src/cli/node/guarded-reader.ts");

const [, , stage = "", folder = "", ...paths] = process.argv;
const packed = (name: string): string => pathToFileURL(join(folder, `${name}.js`)).href;
const nameOf = (path: string): string => path.split("/").at(-1) ?? path;

const STAGES: Readonly<Record<string, (paths: readonly string[]) => Promise<void>>> = {
  bare: async (paths) => {
    for (const path of paths) bareScan(readFileSync(path));
  },
  read: async (paths) => {
    const { readPacked }: Workbooks = await import(packed("workbook"));
    const { NODE_PORTS }: Ports = await import(packed("node-ports"));
    for (const path of paths) {
      const { ok } = readPacked(readFileSync(path), { ...NODE_PORTS, fileName: nameOf(path) });
      if (!ok) throw new Error(`Refused: ${path}`);
    }
  },
  "read-guarded": async (paths) => {
    const { createGuardedReader }: Guarded = await import(packed("guarded-reader"));
    const reader = createGuardedReader();
    for (const path of paths) {
      const { ok } = await reader.read(readFileSync(path), nameOf(path));
      if (!ok) throw new Error(`Refused: ${path}`);
    }
    await reader.close();
  },
};

function bareScan(bytes: Buffer): number {
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = bytes.readUInt32LE(end + 16);
  let tags = 0;
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const size = bytes.readUInt32LE(at + 24);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const isStored = bytes.readUInt16LE(at + 10) === 0;
    const part = isStored ? packed : inflateRawSync(packed, { chunkSize: Math.max(64, size) });
    tags += countTags(part.toString("utf8"));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return tags;
}

function countTags(xml: string): number {
  let tags = 0;
  for (let open = xml.indexOf("<"); open >= 0; open = xml.indexOf("<", open)) {
    const close = xml.indexOf(">", open);
    if (close < 0) break;
    tags += 1;
    open = close;
  }
  return tags;
}

const run = STAGES[stage];
if (run === undefined) throw new Error(`No such stage: ${stage}`);
await run(paths);
