import ExcelJS from "exceljs";
import { beforeEach, describe, expect, it } from "vitest";
import {
  compareSubmissions,
  diffText,
  diffTotals,
  importFiles,
  initWorkspace,
  type Workspace,
} from "../../src/run/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES, VARIANTS } from "./memory-ports.ts";

const KUKAR = "64.02-kutai-kartanegara-2026.xlsx";
let computer: MemoryPorts;
let workspace: Workspace;

beforeEach(async () => {
  computer = await memoryPorts();
  ({ workspace } = await initWorkspace(computer.ports, { folder: "kaltim", province: "64", year: 2026 }));
  computer.content.set(KUKAR, bytesOf(SAMPLES, KUKAR));
});

async function imported(path: string) {
  const flags = { isDryRun: false, isStrict: false, reason: null, reportDate: null };
  return importFiles(computer.ports, { paths: [path], workspace, ...flags });
}

const compared = (a: string, b: string | null = null) => compareSubmissions(computer.ports, { workspace, a, b });

/** The form as a region sends it back: opened, changed in a few cells, saved. */
async function edited(name: string, change: (workbook: ExcelJS.Workbook) => void): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const source = bytesOf(SAMPLES, KUKAR);
  await workbook.xlsx.load(
    source.buffer.slice(source.byteOffset, source.byteOffset + source.byteLength) as ArrayBuffer,
  );
  change(workbook);
  computer.content.set(name, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** Turns the records of a sheet upside down, as sorting by another column would. */
function turnOver(sheet: ExcelJS.Worksheet | undefined, first: number, last: number): void {
  if (sheet === undefined) throw new Error("the sample has that sheet");
  const rows = Array.from({ length: last - first + 1 }, (_, at) => sheet.getRow(first + at).values);
  rows.reverse().forEach((values, at) => {
    sheet.getRow(first + at).values = values;
  });
}

it.each([
  "a-openpyxl.xlsx",
  "b-libreoffice.xlsx",
  "c-tabel-bergeser.xlsx",
  "d-kolom-diacak.xlsx",
  "e-judul-kolom-lain.xlsx",
  "f-lembar-lain.xlsx",
  "g-angka-tanggal-teks.xlsx",
])("the same content in another dress is no change: %s", async (name) => {
  computer.content.set(name, bytesOf(VARIANTS, name));
  const { totals } = diffTotals(await compared(KUKAR, name));
  expect(totals).toEqual({ added: 0, removed: 0, changed: 0, cells: 0, unchanged: 98 });
});

it("ids survive sorting and sending again", async () => {
  await edited("urut.xlsx", (workbook) => turnOver(workbook.getWorksheet("Pemetaan"), 5, 18));
  await imported(KUKAR);
  await imported("urut.xlsx");
  const store = await computer.ports.openStore("");
  const rowsOf = (id: string) =>
    store.submission(id)?.submission.rows.filter(({ table }) => table === "pemetaan") ?? [];
  const [before, after] = [rowsOf("64.02-2026-v1"), rowsOf("64.02-2026-v2")];
  expect(before).toHaveLength(14);
  const titles = (rows: typeof before) => new Map(rows.map(({ id, values }) => [id, values["judul"]]));
  expect(titles(after)).toEqual(titles(before));
  expect(after.find(({ id }) => id === "64.02-2026-U-001")?.at.row).toBe(18);
  expect(diffTotals(await compared("64.02-2026-v1", "64.02-2026-v2")).totals).toMatchObject({
    changed: 0,
    unchanged: 98,
  });
});

describe("sides", () => {
  it("a file alone is held against what its region has stored; a version against the one before", async () => {
    await edited("baru.xlsx", (workbook) => {
      const sheet = workbook.getWorksheet("Pemetaan");
      if (sheet !== undefined) sheet.getCell("AA5").value = 50_000_000_000;
    });
    await imported(KUKAR);
    const file = await compared("baru.xlsx");
    expect([file.before.stored?.id, file.after.stored]).toEqual(["64.02-2026-v1", null]);
    expect(file.diff.rows.map(({ after, cells }) => [after?.id, cells.map(({ field }) => field)])).toEqual([
      ["64.02-2026-U-001", ["biaya_rp"]],
    ]);
    await imported("baru.xlsx");
    const version = await compared("64.02");
    expect([version.before.stored?.id, version.after.stored?.id]).toEqual(["64.02-2026-v1", "64.02-2026-v2"]);
    expect(version.diff.rows).toEqual(file.diff.rows);
  });

  it("two files need no workspace", async () => {
    computer.content.set("a.xlsx", bytesOf(VARIANTS, "a-openpyxl.xlsx"));
    const { diff } = await compareSubmissions(computer.ports, { workspace: null, a: KUKAR, b: "a.xlsx" });
    expect(diff.rows).toEqual([]);
  });

  it.each([
    ["64.02-2026-v9", null, "unknown-submission"],
    ["tidak-ada.xlsx", null, "no-such-path"],
    [KUKAR, null, "not-comparable"],
    [KUKAR, "64.01-paser-2026.xlsx", "not-comparable"],
    ["surat.xlsx", KUKAR, "not-comparable"],
  ])("%s against %s: %s", async (a, b, code) => {
    computer.content.set("64.01-paser-2026.xlsx", bytesOf(SAMPLES, "64.01-paser-2026.xlsx"));
    computer.content.set("surat.xlsx", new TextEncoder().encode("%PDF-1.7"));
    await expect(compared(a, b)).rejects.toMatchObject({ code });
  });
});

it("prints no contact person in Markdown, and no mark of a user's own", async () => {
  await edited("baru.xlsx", (workbook) => {
    const identity = workbook.getWorksheet("Identitas");
    identity?.eachRow((line) => {
      if (String(line.getCell(1).value).includes("Telepon")) line.getCell(2).value = "0812-9999-0001";
    });
    const sheet = workbook.getWorksheet("Pemetaan");
    if (sheet !== undefined) sheet.getCell("C5").value = "Banjir | **tebal** <b>html</b> batas Samarinda";
  });
  const markdown = diffText(await compared(KUKAR, "baru.xlsx"));
  expect(markdown).toContain(
    "| Telepon Narahubung | Identitas B19 | *tidak dicetak* | Identitas B19 | *tidak dicetak* |",
  );
  expect(markdown).not.toContain("0812-9999");
  expect(markdown).toContain("Banjir \\| \\*\\*tebal\\*\\* &lt;b&gt;html&lt;/b&gt; batas Samarinda");
});
