import { describe, expect, it } from "vitest";
import type { TableName } from "../../src/domain/index.ts";
import { CLEAN, type Content, enter, withHeading } from "./mutants/content.ts";
import { layOut } from "./mutants/layouts.ts";
import { checked } from "./mutants/run.ts";
import { writeXlsx } from "./mutants/write-xlsx.ts";

/** What is offered, of all findings about a code, for a form. */
function offered(content: Content, code: string): readonly (readonly string[])[] {
  const { book } = layOut(content, "plain");
  const { findings } = checked(writeXlsx(book), { about: code, expected: [] });
  return findings.filter((finding) => finding.code === code).map(({ expected }) => expected);
}

type Typed = readonly [about: string, table: TableName, field: string, typed: string, code: string, offered: string[]];

/** Row 0 of each sheet; what the drop-downs print is offered, at most three. */
const TYPED: readonly Typed[] = [
  [
    "a region, letters changed places",
    "pemetaan",
    "kode_daerah_mitra",
    "Kab. Kutai Brat",
    "PM-05",
    ["64.07 - Kabupaten Kutai Barat"],
  ],
  [
    "a region, a letter missing",
    "pemetaan",
    "kode_daerah_mitra",
    "Kota Balikpapn",
    "PM-05",
    ["64.71 - Kota Balikpapan"],
  ],
  [
    "a word that three regions share",
    "pemetaan",
    "kode_daerah_mitra",
    "Kutai",
    "PM-05",
    ["64.02 - Kabupaten Kutai Kartanegara", "64.07 - Kabupaten Kutai Barat", "64.08 - Kabupaten Kutai Timur"],
  ],
  ["an affair", "pemetaan", "bidang_urusan", "Perhubngan", "SEL-05", ["2.15 - Perhubungan"]],
  [
    "an affair by half its name",
    "pemetaan",
    "bidang_urusan",
    "Pekerjaan Umum",
    "SEL-05",
    ["1.03 - Pekerjaan Umum dan Penataan Ruang"],
  ],
  [
    "a program, its number cut short",
    "pemetaan",
    "kode_program",
    "2.15.3",
    "PM-14",
    [
      "2.15.03 - PROGRAM PENGELOLAAN PELAYARAN",
      "2.15.02 - PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ)",
      "2.15.04 - PROGRAM PENGELOLAAN PENERBANGAN",
    ],
  ],
  ["a choice", "pemetaan", "jenis", "KSDD Wajb", "SEL-05", ["KSDD Wajib"]],
  ["a choice by its code, misspelt", "pemetaan", "jenis", "Sinergy", "SEL-05", ["Sinergi (Kementerian/Lembaga)"]],
  [
    "what is the beginning of two choices",
    "pemetaan",
    "sumber_biaya",
    "APBD",
    "SEL-05",
    ["APBD Kabupaten/Kota", "APBD Provinsi", "APBN"],
  ],
  ["a choice with a word too many", "pemetaan", "sumber_biaya", "mitra swasta", "SEL-05", ["Mitra"]],
  ["an identifier without its zeros", "pemetaan", "ref_potensi", "P-1", "SEL-12", ["P-001"]],
  ["an identifier with letters for zeros", "pemetaan", "ref_potensi", "P-OO2", "SEL-12", ["P-002"]],
  ["an identifier, digits changed places", "pemetaan", "ref_potensi", "P-010", "SEL-12", ["P-001"]],
  ["a problem where a potential belongs: nothing like it", "pemetaan", "ref_potensi", "M-001", "SEL-12", []],
  ["a commodity of the balance", "neraca_komoditas", "komoditas", "Jagong", "NR-01", ["Jagung"]],
  ["a commodity that is kept as written", "potensi", "komoditas", "Sawitt", "PO-04", ["Kelapa Sawit (TBS)"]],
  ["nothing that is near anything", "pemetaan", "bidang_urusan", "Xyzzy", "SEL-05", []],
];

describe("what may have been meant", () => {
  it.each(TYPED)("%s", (_about, table, field, typed, code, expected) => {
    expect(offered(enter(table, 0, { [field]: typed })(CLEAN), code)).toEqual([expected]);
  });

  it.each([
    ["Bidang Urusn", "bidang_urusan", "Bidang Urusan"],
    ["Ruang Lingkp Kegiatan", "ruang_lingkup", "Ruang Lingkup"],
    ["OPD Pengusl", "opd_pengusul", "Perangkat Daerah Pengusul"],
  ])("a heading: %s", (typed, field, expected) => {
    expect(offered(withHeading("pemetaan", field, typed)(CLEAN), "KOL-01")).toEqual([[expected]]);
  });

  it("is only offered: what was typed is kept, and the row is held", () => {
    const { book } = layOut(enter("pemetaan", 0, { jenis: "KSDD Wajb" })(CLEAN), "plain");
    const { submission } = checked(writeXlsx(book), { about: "kept", expected: [] });
    const [row] = submission?.rows.filter(({ table }) => table === "pemetaan") ?? [];
    expect([row?.values["jenis"], row?.raw["jenis"]?.text, row?.held]).toEqual([null, "KSDD Wajb", true]);
  });
});
