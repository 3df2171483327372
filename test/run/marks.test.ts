import { expect, it } from "vitest";
import type { Finding } from "../../src/finding/index.ts";
import { marksOf } from "../../src/run/index.ts";
import { PROPOSAL, submission } from "../support/submission-builder.ts";

const at = (sheet: string, cell: string, field: string): Finding["at"] => ({
  file: "64.72.xlsx",
  sheet,
  cells: [cell],
  row: Number(cell.replace(/\D/gu, "")),
  field,
  heading: null,
});

const FINDINGS: readonly Finding[] = [
  {
    code: "SEL-01",
    severity: "GALAT",
    at: at("Identitas", "B7", "provinsi"),
    value: null,
    expected: [],
    detail: { need: "W" },
  },
  {
    code: "SEL-15",
    severity: "PERINGATAN",
    at: at("Identitas", "B19", "pic_surel"),
    value: "x",
    expected: [],
    detail: { kind: "surel" },
    waived: { reason: "Surel lama", until: "2026-12-31", by: null },
  },
  { code: "PM-02", severity: "GALAT", at: at("Pemetaan", "N9", "dasar_wajib"), value: null, expected: [], detail: {} },
  {
    code: "PM-21",
    severity: "PERINGATAN",
    at: at("Pemetaan", "AG9", "sesuai_rtrw"),
    value: "x",
    expected: [],
    detail: {},
  },
  {
    code: "PM-21",
    severity: "PERINGATAN",
    at: at("Pemetaan", "AG8", "sesuai_rtrw"),
    value: "x",
    expected: [],
    detail: {},
  },
];

const KOTA = submission({
  region: "64.72",
  rows: {
    pemetaan: [
      PROPOSAL,
      { ...PROPOSAL, kode_usulan: "U-002", kode_program: null, biaya_rp: null },
      { ...PROPOSAL, kode_usulan: "U-003", held: "held" },
      { ...PROPOSAL, kode_usulan: "U-004" },
    ],
    permasalahan: [],
  },
});

const GAPS = {
  scored: new Set(["64.72-2026-U-001", "64.72-2026-U-002"]),
  withoutUrgency: new Set(["64.72-2026-U-004"]),
};

// By hand. Identitas asks 11 (9 W, 2 A), of which kode, nama, tahun, periode, SK number, contact and filling date are
// there: 7. A proposal asks 17 (14 W, 3 A); maksud_tujuan is missing in all four, and U-002 lacks two more:
// 16 + 14 + 16 + 16 = 62 of 68. Together 69 of 79.
it("marks completeness by the needed cells, and names a missing column before single cells", () => {
  const { completeness } = marksOf(KOTA, FINDINGS, GAPS);
  expect(completeness.mark).toBeCloseTo((69 / 79) * 100, 10);
  expect(completeness.lifts).toEqual([
    { sheet: "Pemetaan", cell: null, row: null, field: "maksud_tujuan", gain: 400 / 79 },
    { sheet: "Identitas", cell: null, row: null, field: "opd_pengampu", gain: 100 / 79 },
    { sheet: "Identitas", cell: null, row: null, field: "opd_perencana", gain: 100 / 79 },
    { sheet: "Identitas", cell: null, row: null, field: "sk_tkksd_tanggal", gain: 100 / 79 },
    { sheet: "Identitas", cell: "B7", row: 7, field: "provinsi", gain: 100 / 79 },
  ]);
});

// Five rows: Identitas (its findings are a blank and a waived one, so it is right), rows 7 and 10 right, 8 and 9 wrong.
it("marks accuracy by the rows without GALAT and PERINGATAN; a row with two wrong cells gains half by each", () => {
  expect(marksOf(KOTA, FINDINGS, GAPS).accuracy).toEqual({
    mark: 60,
    lifts: [
      { sheet: "Pemetaan", cell: "AG8", row: 8, field: "sesuai_rtrw", gain: 20 },
      { sheet: "Pemetaan", cell: "N9", row: 9, field: "dasar_wajib", gain: 10 },
      { sheet: "Pemetaan", cell: "AG9", row: 9, field: "sesuai_rtrw", gain: 10 },
    ],
  });
});

// Of four proposals only U-001 is scored, linked and has a program: U-002 lacks the program, U-003 is held for N9,
// U-004 cannot be scored while its problem M-001 is nowhere to be found, so that its link is what to look at.
it("marks usefulness by the proposals that can be used", () => {
  expect(marksOf(KOTA, FINDINGS, GAPS).usefulness).toEqual({
    mark: 25,
    lifts: [
      { sheet: "Pemetaan", cell: "G8", row: 8, field: "kode_program", gain: 25 },
      { sheet: "Pemetaan", cell: "N9", row: 9, field: "dasar_wajib", gain: 25 },
      { sheet: "Pemetaan", cell: "M10", row: 10, field: "ref_masalah", gain: 25 },
    ],
  });
});

it("gives no usefulness where nothing is proposed: missing is never zero", () => {
  const { accuracy, usefulness } = marksOf(submission({ region: "64.72" }), [], {
    scored: new Set(),
    withoutUrgency: new Set(),
  });
  expect([accuracy.mark, usefulness]).toEqual([100, { mark: null, lifts: [] }]);
});
