import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as sheetjs from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshFolder, ksd, SAMPLES } from "./run-ksd.ts";

const folder = freshFolder();
afterAll(folder.remove);

/** A price list of no form at all: a text, a number, a day, a boolean, an error, a formula with its result. */
function priceList(): sheetjs.WorkBook {
  const sheet: sheetjs.WorkSheet = {
    "!ref": "A1:C4",
    A1: { t: "s", v: "Barang" },
    B1: { t: "s", v: "Harga" },
    C1: { t: "s", v: "Berlaku" },
    A2: { t: "s", v: "Kertas F4" },
    B2: { t: "n", v: 58_500.5 },
    C2: { t: "n", v: 45_363, z: "dd/mm/yyyy" },
    A3: { t: "b", v: true },
    B3: { t: "e", v: 0x17 },
    B4: { t: "n", v: 117_001, f: "B2*2" },
  };
  return { SheetNames: ["Daftar Harga"], Sheets: { "Daftar Harga": sheet } };
}

const CELLS = {
  "Daftar Harga!A1": "Barang",
  "Daftar Harga!B1": "Harga",
  "Daftar Harga!C1": "Berlaku",
  "Daftar Harga!A2": "Kertas F4",
  "Daftar Harga!B2": 58_500.5,
  "Daftar Harga!C2": "2024-03-12",
  "Daftar Harga!A3": true,
  "Daftar Harga!B3": "#REF!",
  "Daftar Harga!B4": 117_001,
};

const KINDS = [
  ["harga.xlsx", "xlsx"],
  ["harga.xlsm", "xlsm"],
  ["harga.xls", "biff8"],
  ["harga.xlsb", "xlsb"],
] as const;

beforeAll(() => {
  for (const [name, bookType] of KINDS) {
    writeFileSync(join(folder.path, name), new Uint8Array(sheetjs.write(priceList(), { type: "array", bookType })));
  }
  writeFileSync(join(folder.path, "harga.csv"), "Barang;Harga;Berlaku\nKertas F4;58500,50;12/03/2024\n;011.10;\n");
  writeFileSync(join(folder.path, "surat.xlsx"), "%PDF-1.7");
});

const cellsOf = (name: string) => {
  const { code, stdout, stderr } = ksd(folder.path, "inspect", name, "--cells", "--json");
  return { code, stderr, cells: JSON.parse(stdout) as unknown };
};

describe("every filled cell of any spreadsheet, and no finding of ours in the way", () => {
  it.each(KINDS)("%s", (name) => {
    expect(cellsOf(name)).toEqual({ code: 0, stderr: "", cells: CELLS });
  });

  it(".csv: its one sheet is called csv, every value is text", () => {
    expect(cellsOf("harga.csv")).toEqual({
      code: 0,
      stderr: "",
      cells: {
        "csv!A1": "Barang",
        "csv!B1": "Harga",
        "csv!C1": "Berlaku",
        "csv!A2": "Kertas F4",
        "csv!B2": "58500,50",
        "csv!C2": "12/03/2024",
        "csv!B3": "011.10",
      },
    });
  });

  it("on a terminal one cell a line", () => {
    const { stdout } = ksd(folder.path, "inspect", "harga.xlsx", "--cells");
    expect(stdout.split("\n").slice(3, 6)).toEqual([
      'Daftar Harga!A2\t"Kertas F4"',
      "Daftar Harga!B2\t58500.5",
      'Daftar Harga!C2\t"2024-03-12"',
    ]);
  });
});

describe("what ksd sees in a file", () => {
  it("of another kind than ours: its sheets, and that it is no form; exit 0 because it can be read", () => {
    const { code, stdout } = ksd(folder.path, "inspect", "harga.xls", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      file: "harga.xls",
      format: "xls",
      sheets: [{ name: "Daftar Harga", state: "visible", rows: 4, cells: 9 }],
      tables: [],
      findings: [{ code: "BKS-04" }, { code: "BKS-06" }],
    });
  });

  it("refused: the reason, no cells, exit 1", () => {
    const refused = ksd(folder.path, "inspect", "surat.xlsx", "--cells", "--json");
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({ format: null, sheets: [], findings: [{ code: "BKS-01" }] });
    const { code, stdout } = ksd(folder.path, "inspect", "surat.xlsx");
    expect(code).toBe(1);
    expect(stdout).toContain("isinya dokumen PDF");
  });

  it("of ours: tables, where they are, and which heading is which field", () => {
    const { code, stdout } = ksd(folder.path, "inspect", join(SAMPLES, "64.02-kutai-kartanegara-2026.xlsx"));
    expect(code).toBe(0);
    expect(stdout).toMatch(
      / {2}pemetaan: lembar Pemetaan, judul di baris 4, 14 baris\n {4}A4 No → no; B4 Kode Usulan \*? ?→ kode_usulan/,
    );
  });

  it("no such file: exit 2", () => {
    expect(ksd(folder.path, "inspect", "tidak-ada.xlsx")).toMatchObject({ code: 2, stdout: "" });
  });
});
