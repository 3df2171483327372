import type { Submission } from "../../src/domain/index.ts";
import { borderTable } from "../../src/regulation/index.ts";
import { type NationalView, nationalView } from "../../src/report/index.ts";
import { scoreSubmissions } from "../../src/score/index.ts";
import { code, POTENTIAL, PROBLEM, PROPOSAL, submission } from "./submission-builder.ts";

/** A proposal that names this region as its partner. */
export const naming = (partner: string, changes: object = {}) => ({
  ...PROPOSAL,
  kode_daerah_mitra: [partner],
  ...changes,
});

/*
 * By hand: Kalimantan Timur (64) has two regions with three proposals, one of them held; Kalimantan Selatan (63) one
 * region with one proposal. Tabalong (63.09) borders Paser (64.01), and each names the other; Samarinda (64.72) names
 * Bulungan (65.01), whose province is not merged; Paser says that a problem reaches Kotabaru (63.02).
 */
export const NATION: readonly Submission[] = [
  submission({
    region: "64.01",
    rows: {
      pemetaan: [naming("63.09"), { ...naming("63.09", { kode_usulan: "U-002" }), held: "held" as const }],
      permasalahan: [{ ...PROBLEM, daerah_terdampak: ["63.02"] }],
      potensi: [POTENTIAL],
    },
  }),
  submission({
    region: "64.72",
    rows: { pemetaan: [naming("65.01", { bidang_urusan: "3.27", kode_program: null })], potensi: [POTENTIAL] },
  }),
  submission({ region: "63.09", rows: { pemetaan: [naming("64.01")] } }),
];

/** The national view of these submissions; of the ones above where none are given. */
export function exampleNation(submissions: readonly Submission[] = NATION): NationalView {
  const borders = borderTable();
  const state = { journalLines: 3, journalHead: "ab".repeat(32), on: "2026-11-20" };
  return nationalView({
    year: 2026,
    reportDate: "2026-11-22",
    version: "0.1.0",
    provinces: [
      { province: code("63"), regions: 14, merged: state },
      { province: code("64"), regions: 11, merged: state },
      { province: code("65"), regions: 6, merged: null },
    ],
    submissions,
    score: scoreSubmissions({ submissions, borders, year: 2026, vectors: 0 }),
    borders,
  });
}
