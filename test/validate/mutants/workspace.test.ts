import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diskFiles } from "../../../src/cli/node/files.ts";
import {
  directReader,
  findWorkspace,
  hashText,
  importFiles,
  initWorkspace,
  openStore,
  openStoreToRead,
  type Ports,
  validateFiles,
} from "../../../src/run/index.ts";
import { CLEAN } from "./content.ts";
import { layOut } from "./layouts.ts";
import { REPORT_DATE, said } from "./run.ts";
import { writeXlsx } from "./write-xlsx.ts";

const ports: Ports = {
  files: diskFiles,
  clock: { now: () => "2026-03-02T01:00:00Z" },
  reader: directReader,
  progress: { step: () => undefined, done: () => undefined },
  packageFiles: {
    samples: async () => [],
    template: (name) => readFile(join("templates", name), "utf8"),
    asset: async () => new Uint8Array(),
  },
  openStore: (path) => openStore(path, { hashText, journalMode: "rollback" }),
  openStoreToRead: (path) => openStoreToRead(path, { hashText }),
  version: "0.1.0",
};

const root = mkdtempSync(join(tmpdir(), "ksd-mutants-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function folderWith(name: string, files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const folder = join(root, name);
  await mkdir(folder);
  for (const [file, bytes] of Object.entries(files)) await writeFile(join(folder, file), bytes);
  return folder;
}

const form = writeXlsx(layOut(CLEAN, "plain").book);
const lock = new TextEncoder().encode("\u0006Rahmawati");

describe("BKS-08: files that office programs leave behind", () => {
  it("are skipped and said, in a folder as when named", async () => {
    const files = { "~$kukar.xlsx": lock, ".~lock.kukar.xlsx#": lock, "._kukar.xlsx": lock, "kukar.xlsx": form };
    const folder = await folderWith("lock", files);
    const { files: found } = await validateFiles(ports, { paths: [folder], workspace: null, reportDate: REPORT_DATE });
    expect(found.map(({ validated: { file, findings } }) => [file, said(findings)])).toEqual([
      ["._kukar.xlsx", ["BKS-08 INFO (file)!"]],
      [".~lock.kukar.xlsx#", ["BKS-08 INFO (file)!"]],
      ["kukar.xlsx", []],
      ["~$kukar.xlsx", ["BKS-08 INFO (file)!"]],
    ]);
  });

  it("near miss: names that only look like theirs", async () => {
    const folder = await folderWith("near-lock", { "$kukar.xlsx": form, "kukar~.xlsx": form, "_kukar.xlsx": form });
    const { files } = await validateFiles(ports, { paths: [folder], workspace: null, reportDate: REPORT_DATE });
    expect(files.map(({ validated: { file, findings } }) => [file, said(findings)])).toEqual([
      ["$kukar.xlsx", []],
      ["_kukar.xlsx", []],
      ["kukar~.xlsx", []],
    ]);
  });
});

describe("BKS-09: the same bytes again", () => {
  const workspace = { folder: join(root, "kerja") };
  beforeAll(async () => {
    await initWorkspace(ports, { folder: workspace.folder, province: "64", year: 2026 });
  });

  async function imported(path: string): Promise<readonly (readonly [string, readonly string[]])[]> {
    const input = { paths: [path], reportDate: REPORT_DATE, isDryRun: false, isStrict: false, reason: null };
    const found = await findWorkspace(ports, { named: workspace.folder, from: root });
    if (found === null) throw new Error("The workspace was just made");
    const { files } = await importFiles(ports, { ...input, workspace: found });
    return files.map(({ kind, validated }) => [kind, said(validated.findings)]);
  }

  it("are said to have come before, whatever the name; one byte more is another file", async () => {
    const folder = await folderWith("twice", { "kukar.xlsx": form });
    expect(await imported(folder)).toEqual([["insert", []]]);
    expect(await imported(folder)).toEqual([["skip", ["BKS-09 INFO (file)!"]]]);
    const renamed = await folderWith("renamed", { "kukar perbaikan.xlsx": form });
    expect(await imported(renamed)).toEqual([["skip", ["BKS-09 INFO (file)!"]]]);
    const other = writeXlsx(layOut(CLEAN, "shuffled").book);
    expect(await imported(await folderWith("other", { "kukar.xlsx": other }))).toEqual([["replace", []]]);
  });
});
