import { describe, expect, it } from "vitest";
import type { Entries } from "../../support/form-builder.ts";
import { findingsOf, line, said } from "./ask.ts";
import { CONTENT_CASES } from "./pemetaan-content.cases.ts";

describe("checks of a proposal's content", () => {
  it.each(CONTENT_CASES)("$about", ({ changes, expected }) => {
    expect(said(findingsOf(changes))).toEqual(expected.map((one) => line(one, changes)));
  });

  it("PM-15 names the other column's cell where the column of potentials is missing", () => {
    const changes = { without: { pemetaan: ["ref_potensi"] }, pemetaan: [{ ref_masalah: null }] };
    const found = findingsOf(changes).filter(({ code }) => code === "PM-15");
    expect(said(found)).toEqual([
      line({ code: "PM-15", severity: "GALAT", table: "pemetaan", fields: ["ref_masalah"] }, changes),
    ]);
  });
});

describe("facts for the sentences", () => {
  const facts = (entries: Entries) =>
    findingsOf({ pemetaan: [entries] }).map(({ code, detail, expected }) => [code, detail, expected]);

  it.each<[string, Entries, unknown]>([
    [
      "PM-13",
      { bidang_urusan: "3.25", kode_program: "3.25.03", objek: "Nelayan pulau dan laut" },
      ["PM-13", { subject: "laut", words: ["pulau", "laut"] }, ["KSDD Wajib dengan 64 - Kalimantan Timur"]],
    ],
    [
      "PM-14 of another bidang",
      { kode_program: "1.03.04" },
      [
        "PM-14",
        { reason: "other-bidang", program: "PROGRAM PENGEMBANGAN SISTEM DAN PENGELOLAAN PERSAMPAHAN REGIONAL" },
        [
          "2.15.04 - PROGRAM PENGELOLAAN PENERBANGAN",
          "2.15.03 - PROGRAM PENGELOLAAN PELAYARAN",
          "2.15.05 - PROGRAM PENGELOLAAN PERKERETAAPIAN",
        ],
      ],
    ],
    [
      "PM-14 of the other level",
      { bidang_urusan: "3.25", kode_program: "3.25.02" },
      [
        "PM-14",
        { reason: "other-level", program: "PROGRAM PENGELOLAAN KELAUTAN, PESISIR DAN PULAU-PULAU KECIL" },
        [
          "3.25.05 - PROGRAM PENGAWASAN SUMBER DAYA KELAUTAN DAN PERIKANAN",
          "3.25.03 - PROGRAM PENGELOLAAN PERIKANAN TANGKAP",
          "3.25.04 - PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA",
        ],
      ],
    ],
    [
      "PM-14 of nobody",
      { kode_program: "2.15.99" },
      [
        "PM-14",
        { reason: "not-in-list", program: null },
        [
          "2.15.05 - PROGRAM PENGELOLAAN PERKERETAAPIAN",
          "2.15.04 - PROGRAM PENGELOLAAN PENERBANGAN",
          "2.15.03 - PROGRAM PENGELOLAAN PELAYARAN",
        ],
      ],
    ],
    ["PM-17 early", { tahun_mulai: 2024 }, ["PM-17", { reason: "before-mapping", start: 2026, end: 2029 }, []]],
    ["PM-17 late", { tahun_mulai: 2031 }, ["PM-17", { reason: "outside-rpjmd", start: 2025, end: 2029 }, []]],
    ["PM-18", { sudah_dianggarkan: null }, ["PM-18", { sources: ["APBD_KABKOTA"] }, ["Ya", "Tidak"]]],
    ["PM-20", { target: null }, ["PM-20", { filled: ["Indikator", "Satuan Target"], blank: ["Target"] }, []]],
    [
      "PM-23",
      { judul: "Hibah perahu", objek: "Perahu yang dihibahkan" },
      ["PM-23", { channel: "HIBAH", words: ["hibah", "dihibahkan"] }, []],
    ],
    [
      "PM-24",
      { judul: "Pariwisata susur sungai", kode_daerah_mitra: "64.07" },
      ["PM-24", { nomorNaskah: "119/12/PKS/2024", agreementCell: "D5", words: ["pariwisata", "susur", "sungai"] }, []],
    ],
  ])("%s", (_, entries, expected) => {
    expect(facts(entries)).toEqual([expected]);
  });
});
