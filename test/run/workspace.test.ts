import { beforeAll, describe, expect, it } from "vitest";
import { TABLE_NAMES } from "../../src/domain/index.ts";
import {
  explainCode,
  explainScore,
  exportCsv,
  exportJson,
  importFiles,
  initWorkspace,
  makeReport,
  makeTemplates,
  requireWorkspace,
  type ScoredWorkspace,
  scoreWorkspace,
  validateFiles,
  type Workspace,
  workspaceStatus,
} from "../../src/run/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES } from "./memory-ports.ts";

const NAMES = ["64.01-paser-2026.xlsx", "64.02-kutai-kartanegara-2026.xlsx", "64.72-samarinda-2026.xlsx"];
let computer: MemoryPorts;
let workspace: Workspace;
let scored: ScoredWorkspace;

beforeAll(async () => {
  computer = await memoryPorts();
  ({ workspace } = await initWorkspace(computer.ports, { folder: "kaltim", province: "64", year: 2026 }));
  for (const name of NAMES) computer.content.set(name, bytesOf(SAMPLES, name));
  const input = { workspace, reportDate: null, isDryRun: false, isStrict: false, reason: null };
  await importFiles(computer.ports, { ...input, paths: NAMES });
  scored = await scoreWorkspace(computer.ports, workspace);
});

describe("workspaceStatus", () => {
  it("has a line for each region of the province, the province first", async () => {
    const board = await workspaceStatus(computer.ports, workspace);
    expect(board.regions.map(({ region, submission, next }) => [region, submission, next])).toEqual([
      ["64", null, "send-form"],
      ["64.01", "64.01-2026-v1", "repair-rows"],
      ["64.02", "64.02-2026-v1", "none"],
      ["64.03", null, "send-form"],
      ["64.07", null, "send-form"],
      ["64.08", null, "send-form"],
      ["64.09", null, "send-form"],
      ["64.11", null, "send-form"],
      ["64.71", null, "send-form"],
      ["64.72", "64.72-2026-v1", "none"],
      ["64.74", null, "send-form"],
    ]);
    const [province, paser] = board.regions;
    expect(province).toMatchObject({ importedAt: null, accepted: 0, held: 0, completeness: null, file: null });
    expect(paser).toMatchObject({ importedAt: "2026-11-22T03:00:00.000Z", held: 3, version: 1 });
  });

  it("asks for a repair where the last file of a region was refused", async () => {
    const other = await memoryPorts();
    const { workspace: empty } = await initWorkspace(other.ports, { folder: "kaltim", province: "64", year: 2026 });
    const store = await other.ports.openStore("");
    const region = (scored.stored[1]?.head ?? { region: null }).region;
    const facts = { sha256: "a1", region, year: 2026, findings: [], at: "2026-11-24T01:00:00.000Z" };
    store.saveRefusal({ ...facts, file: "kukar revisi.xlsx" });
    const board = await workspaceStatus(other.ports, empty);
    expect(board.regions.find((line) => line.region === "64.02")).toMatchObject({
      submission: null,
      next: "repair-file",
      refused: { file: "kukar revisi.xlsx", at: "2026-11-24T01:00:00.000Z", galat: 0 },
    });
  });
});

describe("exportJson", () => {
  it("has every field of the form, nulls for blanks, held rows apart with their raw texts", async () => {
    const { province, year, submissions } = await exportJson(computer.ports, { workspace, asOf: null });
    expect([province, year, submissions.map(({ region }) => region)]).toEqual([
      "64",
      2026,
      ["64.01", "64.02", "64.72"],
    ]);
    const [paser] = submissions;
    expect(Object.keys(paser ?? {})).toEqual(["region", "version", "file", "sha256", ...TABLE_NAMES, "held"]);
    const held = (paser?.held ?? []).map(({ table, _at, _raw }) => ({ table, _at, _raw }));
    expect(held.map(({ table, _at }) => [table, _at])).toEqual([
      ["potensi", { sheet: "Potensi", row: 6 }],
      ["pemetaan", { sheet: "Pemetaan", row: 12 }],
      ["neraca_komoditas", { sheet: "Neraca Komoditas", row: 10 }],
    ]);
    expect(held[0]?._raw).toMatchObject({ bidang_urusan: { cell: "C6", text: "Perkebunan" } });
  });

  it("gives what was current at the end of a day", async () => {
    const none = await exportJson(computer.ports, { workspace, asOf: "2026-11-21" });
    const all = await exportJson(computer.ports, { workspace, asOf: "2026-11-22" });
    expect([none.submissions.length, all.submissions.length]).toEqual([0, 3]);
    await expect(exportJson(computer.ports, { workspace, asOf: "22-11-2026" })).rejects.toMatchObject({
      code: "bad-date",
    });
  });

  it("writes the same rows as CSV, a file per table", async () => {
    const paths = await exportCsv(computer.ports, { workspace, asOf: null, folder: "data" });
    expect(paths).toEqual(TABLE_NAMES.map((table) => `data/${table}.csv`));
    const { submissions } = await exportJson(computer.ports, { workspace, asOf: null });
    const text = new TextDecoder().decode(computer.content.get("data/neraca_komoditas.csv"));
    const rows = submissions.flatMap(({ neraca_komoditas: rows }) => rows as readonly { id: string }[]);
    const ids = [
      ...rows.map(({ id }) => id),
      ...submissions.flatMap(({ held }) =>
        held.filter(({ table }) => table === "neraca_komoditas").map(({ id }) => String(id)),
      ),
    ];
    expect(
      text
        .trim()
        .split("\r\n")
        .slice(1)
        .map((line) => line.split(",")[5])
        .sort(),
    ).toEqual(ids.sort());
  });
});

describe("explainScore", () => {
  it("gives contributions that add up to the score, and the words for its place", () => {
    for (const proposal of scored.result.proposals) {
      const explained = explainScore(scored, proposal.id);
      const sum = explained.components.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
      expect(sum).toBeCloseTo(proposal.score, 9);
      const above = explained.kind === "scored" ? explained.reasons.above : null;
      expect(above === null).toBe(proposal.rank === 1);
    }
  });

  it("tells a held proposal from one that does not exist", () => {
    expect(() => explainScore(scored, "64.01-2026-U-099")).toThrowError('Tidak ada usulan "64.01-2026-U-099".');
    const held = scored.stored[0]?.submission.rows.find((row) => row.held && row.table === "pemetaan");
    expect(() => explainScore(scored, held?.id ?? "")).toThrowError(/ditahan: barisnya \(Pemetaan baris 12\)/);
  });
});

describe("makeReport", () => {
  it("writes the same bytes again for the same store and report date", async () => {
    const input = { workspace, formats: ["xlsx", "md"], withContacts: false, reportDate: "2026-11-22" } as const;
    const { paths } = await makeReport(computer.ports, { ...input, folder: "satu" });
    expect(paths).toEqual([
      "satu/peta-potensi-64-2026.xlsx",
      "satu/peta-potensi-64-2026.md",
      "satu/daftar-program-64-2026.md",
    ]);
    const { paths: again } = await makeReport(computer.ports, { ...input, folder: "dua" });
    expect(again.map((path) => computer.content.get(path))).toEqual(paths.map((path) => computer.content.get(path)));
  });
});

describe("makeTemplates", () => {
  const input = { regions: [], isForAll: false, province: null, year: null, isFromStore: false, folder: "f" };

  it("makes forms that come back without a finding about the file, region and year filled in", async () => {
    const [path = ""] = await makeTemplates(computer.ports, { ...input, workspace, regions: ["64.11"] });
    expect(path).toBe("f/formulir-ksd-64.11-mahakam-ulu-2026.xlsx");
    const { files } = await validateFiles(computer.ports, { paths: [path], workspace, reportDate: null });
    expect([files[0]?.validated.region, files[0]?.validated.year]).toEqual(["64.11", 2026]);
    const codes = files[0]?.validated.findings.map(({ code }) => code) ?? [];
    expect(codes.filter((code) => code.startsWith("BKS") || code.startsWith("KOL"))).toEqual([]);
  });

  it("fills in the last submission, so that sending it back gives the same rows", async () => {
    const from = { ...input, workspace, regions: ["64.02"], isFromStore: true };
    const [path = ""] = await makeTemplates(computer.ports, from);
    const { files } = await validateFiles(computer.ports, { paths: [path], workspace, reportDate: null });
    const plain = (rows: readonly { id: string; values: object }[] = []) =>
      rows.map(({ id, values }) => ({ id, values: { ...values, no: null } }));
    const before = scored.stored.find(({ head }) => head.region === "64.02")?.submission;
    expect(plain(files[0]?.validated.submission?.rows)).toEqual(plain(before?.rows));
    expect(files[0]?.validated.submission?.identitas.values).toEqual(before?.identitas.values);
  });

  it.each([
    [{ isForAll: true }, "usage"],
    [{ isFromStore: true }, "not-a-workspace"],
    [{ regions: ["64.99"] }, "unknown-region"],
    [{ province: "64.02", isForAll: true }, "unknown-province"],
    [{ year: 1900 }, "bad-year"],
  ])("says what is missing: %o", async (changes, code) => {
    const outside = { ...input, workspace: null, ...changes };
    await expect(makeTemplates(computer.ports, outside)).rejects.toMatchObject({ code });
  });
});

it("finds no workspace where there is none", async () => {
  await expect(requireWorkspace(computer.ports, { named: null, from: "lain" })).rejects.toMatchObject({
    code: "not-a-workspace",
  });
});

it("explains a code however it is typed", () => {
  expect(["SEL-05", "sel5", "sel 05"].map((code) => explainCode(code, "id").code)).toEqual([
    "SEL-05",
    "SEL-05",
    "SEL-05",
  ]);
  expect(() => explainCode("XYZ-01", "id")).toThrowError('Tidak ada aturan "XYZ-01".');
});
