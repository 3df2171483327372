import { describe, expect, it } from "vitest";
import type { Entries } from "../../support/form-builder.ts";
import { findingsOf, line, said } from "./ask.ts";
import { KIND_CASES, KSDPK, SINERGI } from "./pemetaan-kind.cases.ts";

describe("checks of a proposal's kind and partner", () => {
  it.each(KIND_CASES)("$about", ({ changes, options, expected }) => {
    expect(said(findingsOf(changes, options))).toEqual(expected.map((one) => line(one, changes)));
  });
});

describe("facts for the sentences", () => {
  const facts = (entries: Entries) =>
    findingsOf({ pemetaan: [entries] }).map(({ code, detail, expected }) => [code, detail, expected]);

  it("names the neighbours of PM-01", () => {
    const bordering = [
      "64.07 - Kabupaten Kutai Barat",
      "64.08 - Kabupaten Kutai Timur",
      "64.09 - Kabupaten Penajam Paser Utara",
      "64.11 - Kabupaten Mahakam Ulu",
      "64.71 - Kota Balikpapan",
      "64.72 - Kota Samarinda",
      "64.74 - Kota Bontang",
      "65.02 - Kabupaten Malinau",
    ];
    expect(facts({ kode_daerah_mitra: "64.01" })).toEqual([
      ["PM-01", { partner: "64.01 - Kabupaten Paser", reason: "not-bordering", bordering }, bordering],
    ]);
    expect(facts({ kode_daerah_mitra: "65" })).toEqual([
      ["PM-01", { partner: "65 - Kalimantan Utara", reason: "not-a-pair", bordering }, bordering],
    ]);
  });

  it.each([
    ["6472", ["64.72 - Kota Samarinda"]],
    ["6403", ["64.02 - Kabupaten Kutai Kartanegara", "64.03 - Kabupaten Berau"]],
    ["64.73", ["65.71 - Kota Tarakan"]],
    ["Kota Samarnda", ["64.72 - Kota Samarinda"]],
    ["zzzzz", []],
  ])("offers regions for the unknown partner %s", (text, expected) => {
    expect(facts({ kode_daerah_mitra: text })).toEqual([["PM-05", { reason: "unknown", partner: text }, expected]]);
  });

  it("names the one unknown partner among several", () => {
    expect(facts({ kode_daerah_mitra: "64.72; Samarnda" })).toEqual([
      ["PM-05", { reason: "unknown", partner: "Samarnda" }, ["64.72 - Kota Samarinda"]],
    ]);
  });

  it("says which kind fits the partner", () => {
    expect(facts({ ...KSDPK, nama_mitra: "Polres Kutai Kartanegara" })).toEqual([
      ["PM-07", { partner: "Polres Kutai Kartanegara", should: "SINERGI" }, ["Sinergi"]],
    ]);
    expect(facts({ ...KSDPK, nama_mitra: "Dinas Perhubungan Kota Samarinda" })).toEqual([
      ["PM-07", { partner: "Dinas Perhubungan Kota Samarinda", should: "KSDD" }, ["KSDD Wajib", "KSDD Sukarela"]],
    ]);
    expect(facts({ ...SINERGI, nama_mitra: "CV Mahakam" })).toEqual([
      ["PM-08", { reason: "doubtful" }, ["KSDPK (Pihak Ketiga)"]],
    ]);
  });
});
