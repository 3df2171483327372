import { pdrbSectors } from "../../../src/regulation/index.ts";
import type { Entries } from "../../support/form-builder.ts";
import { type Case, type Expected, rowCase } from "./ask.ts";

const kb = (code: Expected["code"], severity: Expected["severity"], ...fields: string[]): Expected => ({
  code,
  severity,
  table: "ksd_berjalan",
  fields,
});
const nr = (code: Expected["code"], row: number, ...fields: string[]): Expected => ({
  code,
  severity: "GALAT",
  table: "neraca_komoditas",
  row,
  fields,
});
const agreement = (about: string, entries: Entries, ...expected: Expected[]): Case =>
  rowCase("ksd_berjalan", about, entries, ...expected);

/** All sectors of a year at 1,000,000 and a total; 17 sectors make 17,000,000. */
export function year(tahun: number, total: number, change: (code: string) => Entries = () => ({})): readonly Entries[] {
  const sectors = pdrbSectors().map(({ code }) => ({
    kode_lu: code,
    tahun,
    adhk: 1_000_000,
    adhb: null,
    ...change(code),
  }));
  return [...sectors, { kode_lu: "TOTAL", tahun, adhk: total, adhb: null }];
}
const TOTAL_ROW = 17;
const OTHER_YEAR: Entries = { kode_lu: "A", tahun: 2020, adhk: 1, adhb: null };
const pd = (code: Expected["code"], severity: Expected["severity"], row: number, ...fields: string[]): Expected => ({
  code,
  severity,
  table: "pdrb",
  row,
  fields,
});

export const OTHER_CASES: readonly Case[] = [
  agreement("KB-01 ends before it begins", { tgl_berakhir: "2024-03-31" }, kb("KB-01", "GALAT", "tgl_berakhir")),
  agreement(
    "KB-01 signed after the end",
    { tgl_ttd: "2026-01-05", tgl_mulai: "2022-01-01", tgl_berakhir: "2025-12-31", status: "Berakhir" },
    kb("KB-01", "GALAT", "tgl_ttd"),
  ),
  agreement("near KB-01: one day long", {
    tgl_ttd: "2024-04-01",
    tgl_mulai: "2024-04-01",
    tgl_berakhir: "2024-04-01",
    status: "Berakhir",
  }),
  agreement("near KB-01: signed after it began", { tgl_ttd: "2024-05-01" }),
  agreement("KB-02 said to be in force, ended", { tgl_berakhir: "2026-11-21" }, kb("KB-02", "PERINGATAN", "status")),
  agreement("KB-02 said to have ended, in force", { status: "Berakhir" }, kb("KB-02", "PERINGATAN", "status")),
  agreement("near KB-02: revoked early", { status: "Dicabut" }),
  agreement("near KB-02: ended and said so", { tgl_berakhir: "2026-11-21", status: "Berakhir" }),
  agreement("near KB-02: no status", { tgl_berakhir: "2026-11-21", status: null }),
  agreement("KB-03 five years and a day", { tgl_berakhir: "2029-04-02" }, kb("KB-03", "PERINGATAN", "tgl_berakhir")),
  agreement("near KB-03: five years to the day", { tgl_berakhir: "2029-04-01" }),
  agreement("near KB-03: from a leap day", {
    tgl_ttd: "2024-02-29",
    tgl_mulai: "2024-02-29",
    tgl_berakhir: "2029-02-28",
  }),
  agreement("KB-04 ends today", { tgl_berakhir: "2026-11-22" }, kb("KB-04", "INFO", "tgl_berakhir")),
  agreement("KB-04 ends in six months", { tgl_berakhir: "2027-05-22" }, kb("KB-04", "INFO", "tgl_berakhir")),
  agreement("near KB-04: a day later", { tgl_berakhir: "2027-05-23" }),
  agreement("near KB-04: revoked", { tgl_berakhir: "2027-01-01", status: "Dicabut" }),
  {
    about: "KB-04 six months from a 31st",
    changes: { ksd_berjalan: [{ tgl_berakhir: "2027-02-28" }] },
    options: { reportDate: "2026-08-31" },
    expected: [kb("KB-04", "INFO", "tgl_berakhir")],
  },
  rowCase("neraca_komoditas", "NR-01 no commodity of the list", { komoditas: "Sembako" }, nr("NR-01", 0, "komoditas")),
  rowCase("neraca_komoditas", "near NR-01: another commodity", { komoditas: "Jagung" }),
  {
    about: "NR-02 the later rows",
    changes: { neraca_komoditas: [{}, { komoditas: "beras" }, { komoditas: "Beras", satuan: "kg" }] },
    expected: [nr("NR-02", 1, "komoditas"), nr("NR-02", 2, "komoditas")],
  },
  { about: "near NR-02: another year", changes: { neraca_komoditas: [{}, { tahun: 2023 }] }, expected: [] },
  {
    about: "near NR-02: an unknown commodity twice is two unknown commodities",
    changes: { neraca_komoditas: [{ komoditas: "Sembako" }, { komoditas: "Sembako" }] },
    expected: [nr("NR-01", 0, "komoditas"), nr("NR-01", 1, "komoditas")],
  },
  rowCase("neraca_komoditas", "NR-03 sacks", { satuan: "karung" }, nr("NR-03", 0, "satuan")),
  rowCase("neraca_komoditas", "NR-03 litres of rice", { satuan: "liter" }, nr("NR-03", 0, "satuan")),
  rowCase("neraca_komoditas", "near NR-03: kuintal", { satuan: "Kuintal" }),
  rowCase("neraca_komoditas", "near NR-03: heads of cattle", { komoditas: "Sapi Potong (hidup)", satuan: "ekor" }),
  {
    about: "PD-01 a total 2 % too high",
    changes: { pdrb: [...year(2024, 17_340_000), OTHER_YEAR] },
    expected: [pd("PD-01", "GALAT", TOTAL_ROW, "adhk")],
  },
  {
    // 17,085,427 × 0.5 % = 85,427.135, just over the difference of 85,427.
    about: "near PD-01: within 0.5 % of the total",
    changes: { pdrb: [...year(2024, 17_085_427), OTHER_YEAR] },
    expected: [],
  },
  {
    about: "PD-01 one above the tolerance",
    changes: { pdrb: [...year(2024, 17_085_428), OTHER_YEAR] },
    expected: [pd("PD-01", "GALAT", TOTAL_ROW, "adhk")],
  },
  {
    about: "near PD-01: a sector is missing",
    changes: { pdrb: [...year(2024, 20_000_000).slice(1), OTHER_YEAR] },
    expected: [],
  },
  {
    about: "near PD-01: a sector cannot be read",
    changes: { pdrb: [...year(2024, 20_000_000, (code) => (code === "C" ? { adhk: "naik" } : {})), OTHER_YEAR] },
    expected: [pd("SEL-02", "GALAT", 2, "adhk")],
  },
  {
    about: "PD-02 a sector twice",
    changes: { pdrb: [{}, {}, { kode_lu: "A", tahun: 2024, adhk: 5, adhb: null }] },
    expected: [pd("PD-02", "GALAT", 2, "kode_lu")],
  },
  {
    about: "near PD-02: M,N and R,S,T,U with hyphens are two sectors",
    changes: { pdrb: [{ kode_lu: "M,N" }, { kode_lu: "R,S,T,U", tahun: 2023 }] },
    expected: [],
  },
  {
    about: "PD-03 one year once",
    changes: { pdrb: [{}, { kode_lu: "B", tahun: 2024 }] },
    expected: [pd("PD-03", "INFO", 0, "tahun")],
  },
  { about: "near PD-03: two years", changes: {}, expected: [] },
];
