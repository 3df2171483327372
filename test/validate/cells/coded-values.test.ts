import { describe, expect, test } from "vitest";
import type { CellValue, RowTableName } from "../../../src/domain/index.ts";
import { entryText, listEntries } from "../../../src/regulation/index.ts";
import type { Entered } from "../../support/raw.ts";
import { readColumn } from "../../support/read-column.ts";

/** Value, and of each finding about the cell its code with what is offered. */
type Read = readonly [
  value: CellValue,
  ...findings: readonly (readonly [code: string, ...expected: readonly string[]])[],
];

function read(table: RowTableName, field: string, entries: readonly Entered[]): [Entered, ...Read][] {
  // One form per value: cleaning is said once per column.
  return entries.map((entry) => {
    const [cell] = readColumn(table, field, [entry]);
    const own = (cell?.findings ?? []).filter(({ code }) => /^(?:SEL|PM-12|PM-05)/.test(code));
    return [
      entry,
      cell?.value ?? null,
      ...own.map(
        ({ code, expected, detail }) =>
          [code, ...(code === "SEL-10" ? [(detail as { kind: string }).kind] : expected)] as const,
      ),
    ];
  });
}

function check(table: RowTableName, field: string, cases: readonly (readonly [Entered, ...Read])[]): void {
  expect(
    read(
      table,
      field,
      cases.map(([entry]) => entry),
    ),
  ).toEqual(cases);
}

const PU = "1.03 - Pekerjaan Umum dan Penataan Ruang";

describe("urusan", () => {
  test("by code, names, and both", () => {
    check("potensi", "bidang_urusan", [
      ["1.03", "1.03"],
      [PU, "1.03"],
      ["1.03 – Pekerjaan Umum dan Penataan Ruang", "1.03"],
      ["1.03 PEKERJAAN UMUM DAN PENATAAN RUANG", "1.03"],
      ["pekerjaan umum & penataan ruang", "1.03"],
      ["Pekerjaan Umum dan Penataan Ruang", "1.03"],
      ["Perumahan Rakyat dan Kawasan Permukiman", "1.04"],
      ["PERUMAHAN DAN KAWASAN PERMUKIMAN", "1.04"],
      ["Kepemudaan dan Olahraga", "2.19"],
      ["Kepemudaan dan Olah Raga", "2.19"],
      ["Urusan Pendidikan", "1.01", ["SEL-10", "alias"]],
      ["Urusan Pemerintahan Bidang Kesehatan", "1.02", ["SEL-10", "alias"]],
      ["1.03 - PU", "1.03", ["SEL-10", "label"]],
      ["1,03", "1.03", ["SEL-10", "code-number"]],
      [1.03, "1.03"],
      [2.1, "2.10", ["SEL-10", "code-number"]],
      [3.3, "3.30", ["SEL-10", "code-number"]],
      [2.2, "2.20", ["SEL-10", "code-number"]],
    ]);
  });

  test("what is none is never guessed", () => {
    check("potensi", "bidang_urusan", [
      ["1.3", null, ["SEL-05", PU]],
      [1.3, null, ["SEL-05", PU]],
      ["2.1", null, ["SEL-05", "2.10 - Pertanahan"]],
      ["4.01", null, ["SEL-05"]],
      ["1.03 - Perhubungan", null, ["SEL-05", PU, "2.15 - Perhubungan"]],
      ["1.03 dan 1.04", null, ["SEL-05", PU]],
      ["1.03 / 1.04", null, ["SEL-05", PU, "1.04 - Perumahan Rakyat dan Kawasan Permukiman"]],
      ["1.03, 1.04", null, ["SEL-05"]],
      ["Pertanahann", null, ["SEL-05", "2.10 - Pertanahan"]],
      ["Perkebunan", null, ["SEL-05", "3.27 - Pertanian"]],
      ["Persampahan", null, ["SEL-05", PU, "2.11 - Lingkungan Hidup"]],
      ["1", null, ["SEL-05"]],
      [1, null, ["SEL-05"]],
      ["xyz", null, ["SEL-05"]],
      [true, null, ["SEL-05"]],
    ]);
  });

  test("in Pemetaan a well-formed code outside the 32 is PM-12, anything else SEL-05", () => {
    check("pemetaan", "bidang_urusan", [
      ["4.01", null, ["PM-12"]],
      ["5.02 - Keuangan", null, ["PM-12"]],
      [5.02, null, ["PM-12"]],
      ["1.3", null, ["SEL-05", PU]],
      ["Keuangan", null, ["SEL-05"]],
    ]);
  });

  test("every entry is read back from its code, label and both", () => {
    for (const [table, field, list] of [
      ["potensi", "bidang_urusan", "urusan"],
      ["potensi", "lapangan_usaha", "lapangan_usaha"],
      ["potensi", "komoditas", "komoditas"],
      ["pdrb", "kode_lu", "lapangan_usaha_total"],
      ["pemetaan", "jenis", "jenis"],
      ["pemetaan", "kesiapan", "kesiapan"],
      ["pemetaan", "sesuai_rtrw", "sesuai_rtrw"],
      ["ksd_berjalan", "status", "status"],
    ] as const) {
      const entries = listEntries(list);
      for (const print of [
        (entry: (typeof entries)[number]) => entry.code,
        (entry: (typeof entries)[number]) => entry.label,
        (entry: (typeof entries)[number]) => entry.label.toUpperCase(),
        (entry: (typeof entries)[number]) => entryText(list, entry),
        (entry: (typeof entries)[number]) => `${entry.code} - ${entry.label}`,
      ]) {
        const cells = readColumn(table, field, entries.map(print));
        expect(cells.map(({ value }) => value)).toEqual(entries.map(({ code }) => code));
        expect(cells.flatMap(({ findings }) => findings.filter(({ code }) => code.startsWith("SEL")))).toEqual([]);
      }
    }
  });
});

describe("other lists", () => {
  test("lists of the form, several values, blank marks", () => {
    check("pemetaan", "sumber_biaya", [
      ["APBD Kabupaten/Kota", ["APBD_KABKOTA"]],
      ["APBD_KABKOTA; APBN", ["APBD_KABKOTA", "APBN"]],
      ["apbd kabupaten/kota\nAPBD provinsi", ["APBD_KABKOTA", "APBD_PROV"]],
      ["APBD Kota", ["APBD_KABKOTA"], ["SEL-10", "alias"]],
      ["APBN, Mitra", ["APBN", "MITRA"], ["SEL-10", "separators"]],
      ["APBN dan Hibah", ["APBN", "HIBAH"], ["SEL-10", "separators"]],
      ["APBN; Dana Desa", null, ["SEL-05"]],
      ["APBN untuk lahan", null, ["SEL-05", "APBN"]],
      ["APBN - Hibah", null, ["SEL-05", "APBN", "Hibah"]],
      ["-", null, ["SEL-01"]],
      ["", null, ["SEL-01"]],
    ]);
  });

  test("agreements of PDRB categories", () => {
    check("pdrb", "kode_lu", [
      ["M,N", "M,N"],
      ["M-N", "M,N"],
      ["R-S-T-U", "R,S,T,U"],
      ["RSTU", "R,S,T,U"],
      ["A. Pertanian, Kehutanan, dan Perikanan", "A"],
      ["total", "TOTAL"],
      ["Jumlah", "TOTAL"],
      ["Z", null, ["SEL-05"]],
    ]);
  });

  test("commodities not in the list stay as text", () => {
    check("permasalahan", "komoditas_dibutuhkan", [
      ["Beras", "beras"],
      ["BERAS", "beras"],
      ["beras premium", "beras", ["SEL-10", "commodity"]],
      ["Cabe Rawit", "cabai-rawit", ["SEL-10", "commodity"]],
      ["Madu Hutan", "Madu Hutan"],
      ["-", null, ["SEL-10", "absent"]],
    ]);
  });

  test("programs: the code in front, or an exact name", () => {
    check("pemetaan", "kode_program", [
      ["2.15.03", "2.15.03"],
      ["2.15.02 - PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ)", "2.15.02"],
      ["Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)", "2.15.02", ["SEL-10", "label"]],
      ["", null, ["SEL-01"]],
    ]);
  });

  test("yes and no", () => {
    check("pemetaan", "membebani", [
      ["Ya", "Ya"],
      ["YA", "Ya"],
      ["tidak", "Tidak"],
      ["Y", "Ya", ["SEL-10", "alias"]],
      ["tdk", "Tidak", ["SEL-10", "alias"]],
      ["✓", "Ya", ["SEL-10", "alias"]],
      [true, "Ya", ["SEL-10", "boolean"]],
      [false, "Tidak", ["SEL-10", "boolean"]],
      ["x", null, ["SEL-05", "Ya", "Tidak"]],
      ["mungkin", null, ["SEL-05", "Ya", "Tidak"]],
      ["belum", null, ["SEL-05", "Ya", "Tidak"]],
      [1, null, ["SEL-05", "Ya", "Tidak"]],
      [{ error: "#N/A" }, null, ["SEL-08"]],
    ]);
    check("pemetaan", "sudah_dianggarkan", [
      ["belum", "Tidak", ["SEL-10", "alias"]],
      ["Sudah", "Ya", ["SEL-10", "alias"]],
    ]);
  });
});
