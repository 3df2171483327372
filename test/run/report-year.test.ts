import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diskFiles } from "../../src/cli/node/files.ts";
import type { KsdError, Submission } from "../../src/domain/index.ts";
import { DEFAULT_WEIGHTS } from "../../src/regulation/index.ts";
import {
  directReader,
  hashText,
  initWorkspace,
  makeReport,
  openStore,
  openStoreToRead,
  type Ports,
  recordDecision,
  reportJson,
  scoreJsonOf,
  scoreWorkspace,
  type Workspace,
} from "../../src/run/index.ts";
import { PROPOSAL, submission } from "../support/submission-builder.ts";
import { YEAR_2025, YEAR_2026 } from "../support/two-years.ts";
import { memoryPorts } from "./memory-ports.ts";

let root: string;
let ports: Ports;
const workspaces = new Map<string, Workspace>();

const storeOf = (name: string) => join(root, name, ".ksd", "ksd.sqlite");
const at = (name: string): Workspace => {
  const found = workspaces.get(name);
  if (found === undefined) throw new Error(`No workspace ${name}`);
  return found;
};

async function filled(
  name: string,
  {
    year,
    province = "64",
    config = {},
    submissions,
  }: { year: number; province?: string; config?: object } & {
    submissions: readonly Submission[];
  },
): Promise<void> {
  const folder = join(root, name);
  const { workspace } = await initWorkspace(ports, { folder, province, year });
  workspaces.set(name, { ...workspace, config: { ...workspace.config, ...config } });
  const path = join(folder, "ksd.config.json");
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), ...config }));
  mkdirSync(join(folder, ".ksd", "asal"), { recursive: true });
  const store = await ports.openStore(storeOf(name));
  const moment = { findings: [], reason: null };
  for (const one of submissions) {
    store.saveSubmission({ submission: one, at: `${one.year}-03-02T03:00:00.000Z`, ...moment });
  }
  store.close();
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "ksd-years-"));
  ports = {
    ...(await memoryPorts()).ports,
    files: diskFiles,
    openStore: (path) => openStore(path, { hashText, journalMode: "wal" }),
    openStoreToRead: (path) => openStoreToRead(path, { hashText }),
  };
  // Half the weight on urgency: 20 of 100 becomes 10 of 90.
  const weights = { ...DEFAULT_WEIGHTS, urgensi: DEFAULT_WEIGHTS.urgensi / 2 };
  await filled("ksd-2025", { year: 2025, config: { weights }, submissions: YEAR_2025 });
  await filled("ksd-2026", { year: 2026, submissions: YEAR_2026 });
  await filled("both", { year: 2026, submissions: [...YEAR_2025, ...YEAR_2026] });
  await filled("next", { year: 2027, submissions: [] });
  await filled("empty", { year: 2024, submissions: [] });
  await filled("jatim", { year: 2025, province: "35", submissions: [] });
  const old = submission({ region: "64.02", year: 2023, rows: { pemetaan: [PROPOSAL] } });
  await filled("old-form", { year: 2023, submissions: [{ ...old, form: "ksd-22-2020@0.9.0" }] });
  const decision = { by: "Ketua TKKSD", date: "2025-11-20", reason: "Tidak dilanjutkan" };
  await recordDecision(ports, at("ksd-2025"), { ...decision, kind: "reject", subjects: ["64.72-2025-U-001"] });
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const report = (since: string, name = "ksd-2026", formats: Parameters<typeof makeReport>[1]["formats"] = ["md"]) =>
  makeReport(ports, {
    workspace: at(name),
    folder: join(root, "laporan"),
    formats,
    withContacts: false,
    reportDate: null,
    since,
  });
const changesOf = async (since: string, name?: string) => {
  const { changes } = reportJson(await report(since, name));
  if (changes === undefined) throw new Error("Nothing was compared.");
  return changes;
};
const elsewhere = () => join(root, "ksd-2025");

describe("a year against that of another workspace", () => {
  it("pairs the proposals and counts what came and went", async () => {
    const { since, year, regions, proposals } = await changesOf(elsewhere());
    expect([since, year?.before, year?.now, year?.asOf]).toEqual(["2025", 2025, 2026, "2025-12-31"]);
    // 2025: three of Kutai Kartanegara and Bontang's; Samarinda's were rejected and held. 2026: 3 + 1 + 2.
    expect(year?.counted).toEqual({ before: 4, now: 6 });
    expect(year?.continued.map(({ before, now, doubt }) => [before, now, doubt])).toEqual([
      ["64.02-2025-U-002", "64.02-2026-U-003", "unlike"],
      ["64.02-2025-U-001", "64.02-2026-U-002", null],
    ]);
    expect(regions.reported.map(({ region }) => region)).toEqual(["64.71"]);
    expect(regions.withdrawn.map(({ region }) => region)).toEqual(["64.74"]);
    expect(regions.replaced).toEqual([]);
    const basis = "Dasar: judul, objek, bidang urusan, program, lokasi, mitra sama.";
    expect(new Map(proposals.added.map(({ id, reason }) => [id, reason]))).toEqual(
      new Map([
        ["64.02-2026-U-001", "Baru."],
        ["64.71-2026-U-001", "Baru; daerahnya tidak punya kiriman tahun 2025."],
        ["64.72-2026-U-001", `Sudah diusulkan tahun 2025 sebagai 64.72-2025-U-001, waktu itu ditolak Rakor. ${basis}`],
        [
          "64.72-2026-U-002",
          `Sudah diusulkan tahun 2025 sebagai 64.72-2025-U-002, waktu itu barisnya ditahan. ${basis}`,
        ],
      ]),
    );
    expect(new Map(proposals.removed.map(({ id, reason }) => [id, reason]))).toEqual(
      new Map([
        ["64.02-2025-U-003", "Tidak diusulkan lagi."],
        ["64.74-2025-U-001", "Daerahnya belum punya kiriman tahun 2026."],
      ]),
    );
  });

  it("scores each year as its own workspace does", async () => {
    const { year, proposals } = await changesOf(elsewhere());
    const scored = async (name: string) => {
      const json = scoreJsonOf(await scoreWorkspace(ports, at(name), { vectors: 0 }));
      const list = (json as { proposals: readonly { id: string; score: number; rank: number }[] }).proposals;
      return new Map(list.map(({ id, score, rank }) => [id, { score, rank }]));
    };
    const [before, now] = [await scored("ksd-2025"), await scored("ksd-2026")];
    for (const change of proposals.changed) {
      expect(change.before).toMatchObject(before.get(change.before.id) ?? { id: "not scored" });
      expect(change.now).toMatchObject(now.get(change.now.id) ?? { id: "not scored" });
    }
    expect(proposals.changed.map(({ now: { id } }) => id).sort()).toEqual(["64.02-2026-U-002", "64.02-2026-U-003"]);
    expect(year?.ownWeights).toBe(true);
    expect(year?.weights.find(({ component }) => component === "urgensi")).toEqual({
      component: "urgensi",
      before: 10 / 90,
      now: 0.2,
    });
  });

  it("says the same in every format, and how weights differ", async () => {
    await report(elsewhere(), "ksd-2026", ["md", "html"]);
    const textAt = (name: string) => readFileSync(join(root, "laporan", name), "utf8");
    const markdown = textAt("perubahan-64-2026.md");
    expect(markdown).toContain("Sejak tahun 2025 sampai 22 November 2026.");
    const counts = "Usulan: 4 pada 2025, 6 pada 2026; 2 ada di keduanya (1 diduga sama, periksa), 4 masuk, 2 keluar.";
    expect(markdown).toContain(counts);
    expect(markdown).toContain("Urgensi masalah 11,1% → 20,0%");
    expect(markdown).toContain(
      "Diduga usulan yang sama, periksa: hanya 66% isinya sama. Dasar: bidang urusan, program sama;",
    );
    const page = textAt("peta-potensi-64-2026.html");
    expect(page).toContain("Perubahan sejak tahun 2025");
    expect(page).toContain(counts);
  });

  it("stands in the summary, with those to look at", async () => {
    await report(elsewhere(), "ksd-2026", ["xlsx"]);
    const bytes = new Uint8Array(readFileSync(join(root, "laporan", "peta-potensi-64-2026.xlsx")));
    const read = await directReader.read(bytes, "peta.xlsx", {});
    if (!read.ok) return expect.unreachable();
    const rows = read.workbook.sheets.find(({ name }) => name === "Ringkasan")?.rows ?? [];
    const texts = rows.map(({ cells }) => cells.map(({ text }) => text).join(" | "));
    expect(texts.filter((text) => /^(?:Daerah|Usulan|Pasangan) \||Ada pada|diduga/.test(text))).toEqual([
      "Daerah | 1 | 1 | 0 | Perubahan",
      "Usulan | 4 | 2 | 2 | Perubahan",
      "Pasangan | 0 | 0 | 0 | Perubahan",
      "Usulan | Jumlah | Lihat",
      "Ada pada 2025 dan 2026 | 2 | Perubahan",
      "  diduga sama, periksa | 1 | Perubahan",
    ]);
  });

  it("leaves that workspace as it is, to the byte", async () => {
    const state = () => {
      const names = readdirSync(elsewhere(), { recursive: true, encoding: "utf8", withFileTypes: true });
      const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      return files.sort().map((file) => [file, readFileSync(file).toString("base64")]);
    };
    const before = state();
    await report(elsewhere());
    expect(state()).toEqual(before);
  });
});

describe("a year against an earlier one of the same workspace", () => {
  it("pairs as with a workspace of its own, by the weights of now for both", async () => {
    const { year } = await changesOf("2025", "both");
    // Nobody rejected Samarinda's here: it is the same in both years.
    expect(year?.counted).toEqual({ before: 5, now: 6 });
    expect(year?.continued.map(({ before, now }) => [before, now])).toEqual([
      ["64.02-2025-U-002", "64.02-2026-U-003"],
      ["64.72-2025-U-001", "64.72-2026-U-001"],
      ["64.02-2025-U-001", "64.02-2026-U-002"],
    ]);
    expect([year?.ownWeights, year?.weights]).toEqual([false, []]);
  });
});

describe("what cannot be compared with", () => {
  const inRoot = (name: string): string => join(root, name);
  it.each<[string, () => string, string, RegExp, RegExp]>([
    [
      "no such folder",
      () => inRoot("ksd-2024"),
      "no-such-path",
      /^Folder .*ksd-2024 tidak ada\.$/,
      /folder ruang kerja/,
    ],
    ["no workspace", () => inRoot("laporan-lain"), "not-a-workspace", /bukan ruang kerja ksd/, /ksd\.config\.json/],
    [
      "a file",
      () => inRoot("ksd-2025/ksd.config.json"),
      "not-a-workspace",
      /adalah berkas, bukan folder/,
      /Tunjuk folder/,
    ],
    ["a word", () => "kemarin", "bad-date", /^"kemarin" bukan tanggal, tahun, atau folder/, /2025-12-31/],
    ["its own folder", () => inRoot("ksd-2026"), "bad-year", /sama dengan ruang kerja ini/, /--since 2026-03-31/],
    ["its own year", () => "2026", "bad-year", /untuk tahun 2026, sama dengan/, /tahun sebelum 2026/],
    ["a later year", () => "2027", "bad-year", /sesudah tahun ruang kerja ini \(2026\)/, /dari ruang kerja 2027/],
    ["a later workspace", () => inRoot("next"), "bad-year", /sesudah tahun ruang kerja ini/, /dari ruang kerja 2027/],
    ["another province", () => inRoot("jatim"), "not-a-workspace", /untuk Jawa Timur \(35\)/, /Kalimantan Timur/],
    [
      "a year that is not there",
      () => "2025",
      "nothing-stored",
      /tidak menyimpan kiriman tahun 2025 yang berlaku; yang ada: 2026\.$/,
      /--since \.\.\/ksd-2025/,
    ],
    ["an empty workspace", () => inRoot("empty"), "nothing-stored", /tidak menyimpan kiriman tahun 2024/, /ksd import/],
    [
      "another form",
      () => inRoot("old-form"),
      "not-comparable",
      /64\.02-2023-v1 memakai formulir ksd-22-2020@0\.9\.0/,
      /formulir yang sama/,
    ],
  ])("%s is refused in a sentence", async (_, since, code, message, hint) => {
    mkdirSync(inRoot("laporan-lain"), { recursive: true });
    const error = await report(since()).then(
      () => expect.unreachable(),
      (failure: KsdError) => failure,
    );
    expect([error.code, error.sentence.id, error.hint?.id]).toEqual([
      code,
      expect.stringMatching(message),
      expect.stringMatching(hint),
    ]);
  });
});

it("reads a workspace of an older ksd without bringing it to today's form", async () => {
  await filled("lama", {
    year: 2024,
    submissions: [submission({ region: "64.02", year: 2024, rows: { pemetaan: [PROPOSAL] } })],
  });
  const database = new DatabaseSync(storeOf("lama"));
  database.exec(`PRAGMA journal_mode = DELETE; DROP TABLE source_journal; DROP TABLE source; DROP TABLE decision;
    DROP TABLE withdrawal; DROP INDEX bytes_stand_once; CREATE TABLE first AS SELECT * FROM submission;
    PRAGMA foreign_keys = OFF; DROP TABLE submission; ALTER TABLE first RENAME TO submission;
    ALTER TABLE submission DROP COLUMN is_withdrawn; PRAGMA user_version = 1`);
  database.close();
  const before = readFileSync(storeOf("lama"));
  const { year } = await changesOf(join(root, "lama"));
  expect(year?.continued.map((pair) => [pair.before, pair.now])).toEqual([["64.02-2024-U-001", "64.02-2026-U-002"]]);
  expect(readFileSync(storeOf("lama")).equals(before)).toBe(true);
  expect(readdirSync(join(root, "lama", ".ksd")).sort()).toEqual(["asal", "ksd.sqlite"]);
});
