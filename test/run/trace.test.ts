import { beforeAll, describe, expect, it } from "vitest";
import {
  CONTRACTS,
  cellsOf,
  importFiles,
  initWorkspace,
  inspectFile,
  type RowTraceJson,
  type TotalTraceJson,
  trace,
  type Workspace,
} from "../../src/run/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES, VARIANTS } from "./memory-ports.ts";

const FILES = ["64-kalimantan-timur-2026.xlsx", "64.01-paser-2026.xlsx", "64.02-kutai-kartanegara-2026.xlsx"];
let computer: MemoryPorts;
let workspace: Workspace;

async function imported(paths: readonly string[]) {
  const flags = { isDryRun: false, isStrict: false, reason: null, reportDate: null };
  await importFiles(computer.ports, { paths, workspace, ...flags });
}

beforeAll(async () => {
  computer = await memoryPorts();
  ({ workspace } = await initWorkspace(computer.ports, { folder: "kaltim", province: "64", year: 2026 }));
  for (const name of FILES) computer.content.set(name, bytesOf(SAMPLES, name));
  await imported(FILES);
});

const traced = (id: string) => trace(computer.ports, { workspace, id, language: "id" });
const row = async (id: string) => (await traced(id)) as RowTraceJson;
const total = async (id: string) => (await traced(id)) as TotalTraceJson;
type Used = NonNullable<RowTraceJson["score"]>["classUses"][number];
const short = ({ row: id, sheet, cell, raw }: Used) => [id, cell === null ? sheet : `${sheet}!${cell}`, raw];

describe("a row", () => {
  it("leads to the cells of its file as they are written there", async () => {
    const store = await computer.ports.openStore("");
    for (const { head, submission } of store.submissions(2026)) {
      const inFile = cellsOf(await inspectFile(computer.ports, head.file)) as Record<string, unknown>;
      // Every fourth row: proposals are scored anew for each.
      for (const { id, at } of submission.rows.filter((_, position) => position % 4 === 0)) {
        const { source, sheet, row: line, cells } = await row(id);
        expect([id, source.file, sheet, line]).toEqual([id, head.file, at.sheet, at.row]);
        expect(cells.length).toBeGreaterThan(0);
        for (const { cell, raw } of cells) expect([id, String(inFile[`${sheet}!${cell}`])]).toEqual([id, raw]);
      }
    }
  });

  it("says how each text was read and what was found in its cell", async () => {
    const held = await row("64.01-2026-p-002");
    expect([held.id, held.held, held.score]).toEqual(["64.01-2026-P-002", true, null]);
    expect(held.cells.find(({ field }) => field === "bidang_urusan")).toEqual({
      field: "bidang_urusan",
      heading: "Bidang Urusan",
      sheet: "Potensi",
      cell: "C6",
      raw: "Perkebunan",
      value: null,
      findings: [{ code: "SEL-05", severity: "GALAT", message: expect.stringContaining("32 urusan") }],
    });
    expect(held.source).toMatchObject({ submission: "64.01-2026-v1", isCurrent: true });
    expect(computer.content.has(`kaltim/${held.source.original}`)).toBe(true);
  });
});

describe("a score", () => {
  it("leads from each component to the rows and cells it looked at", async () => {
    const { score } = await row("64.02-2026-U-001");
    const uses = new Map(score?.components.map(({ id, uses: used }) => [id, used.map(short)]));
    expect(uses.get("urgensi")).toEqual([
      ["64.02-2026-U-001", "Pemetaan!M5", "M-001"],
      ["64.02-2026-M-001", "Permasalahan!B5", "M-001"],
      ["64.02-2026-M-001", "Permasalahan!K5", "5"],
      ["64.02-2026-M-001", "Permasalahan!L5", "5"],
      ["64.02-2026-M-001", "Permasalahan!M5", "4"],
    ]);
    expect(uses.get("kesiapan")).toEqual([
      ["64.02-2026-U-001", "Pemetaan!AK5", "KAK"],
      ["64.02-2026-U-001", "Pemetaan!P5", "64.72 - Kota Samarinda"],
      ["64.02-2026-U-001", "Pemetaan!S5", "Pemerintah Kota Samarinda"],
      ["identitas", "Identitas!B14", "100.3.3.2/9145/SK-BUP/2025"],
    ]);
    // A blank cell is part of the score too: it is why there is no figure.
    expect(uses.get("potensi_ekonomi")).toEqual([["64.02-2026-U-001", "Pemetaan", null]]);
    const sum = score?.components.reduce((all, { contribution }) => all + (contribution ?? 0), 0);
    expect(sum).toBeCloseTo(score?.score ?? Number.NaN, 9);
  });

  it("leads to the PDRB of the region and of its province, first and last common year", async () => {
    const store = await computer.ports.openStore("");
    const kukar = store.submissions(2026).find(({ head }) => head.region === "64.02")?.submission;
    const proposal = kukar?.rows.find(
      ({ table, values }) => table === "pemetaan" && Array.isArray(values["ref_potensi"]),
    );
    const { score } = await row(proposal?.id ?? "");
    const pdrb = score?.components[0]?.uses.filter(({ sheet }) => sheet === "PDRB") ?? [];
    const files = new Set(pdrb.map(({ file }) => file));
    expect(files).toEqual(new Set(["64.02-kutai-kartanegara-2026.xlsx", "64-kalimantan-timur-2026.xlsx"]));
    const years = new Set(pdrb.filter(({ field }) => field === "tahun").map(({ value }) => value));
    expect(years.size).toBe(2);
    expect(pdrb.some(({ field, value }) => field === "kode_lu" && value === "TOTAL")).toBe(true);
  });
});

describe("a total", () => {
  it("is added up again from its rows and fits the contract", async () => {
    const all = await total("T-cocok");
    expect(CONTRACTS.trace.safeParse(all).success).toBe(true);
    expect(all.recomputed).toBe(all.printed);
    const regions = await Promise.all(["64", "64.01", "64.02"].map((code) => total(`T-cocok-${code}`)));
    expect(regions.reduce((sum, { recomputed }) => sum + recomputed, 0)).toBe(all.recomputed);
    const cost = await total("T-biaya-64.02");
    const byHand = cost.parts.reduce((sum, { raw }) => sum + Number(raw), 0);
    expect([cost.unit, cost.recomputed]).toEqual(["rupiah", byHand]);
  });
});

describe("what is not there", () => {
  it.each([
    ["64.02-2026-U-099", /Yang ada: 64\.02-2026-U-001, /],
    ["T-apa", /kolom Jejak/],
    ["halo", /kolom Jejak/],
    ["64.71-2026-U-001", /kolom Jejak/],
  ])("%s", async (id, hint) => {
    await expect(traced(id)).rejects.toMatchObject({
      code: "unknown-trace",
      hint: { id: expect.stringMatching(hint) },
    });
  });
});

it("finds a row in an earlier version too", async () => {
  computer.content.set("kukar-perbaikan.xlsx", bytesOf(VARIANTS, "c-tabel-bergeser.xlsx"));
  await imported(["kukar-perbaikan.xlsx"]);
  const now = await row("64.02-2026-U-001");
  const then = await row("64.02-2026-U-001@v1");
  expect([now.source.submission, now.source.isCurrent, now.score === null]).toEqual(["64.02-2026-v2", true, false]);
  expect([then.source.submission, then.source.isCurrent, then.score]).toEqual(["64.02-2026-v1", false, null]);
  expect(now.versions).toEqual([{ submission: "64.02-2026-v1", sheet: "Pemetaan", row: 5 }]);
  // Below a letterhead the same row stands elsewhere, and says the same.
  expect(now.row).not.toBe(then.row);
  expect(now.cells.map(({ field, value }) => [field, value])).toEqual(
    then.cells.map(({ field, value }) => [field, value]),
  );
});
