import { createHash } from "node:crypto";
import type { KodeWilayah, Submission, SubmittedRow } from "../../src/domain/index.ts";
import type { Finding } from "../../src/finding/index.ts";
import type { SubmissionOffer } from "../../src/store/index.ts";

export const hashText = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

export const region = (code: string): KodeWilayah => code as KodeWilayah;

export const potensiRow = (held = false): SubmittedRow => ({
  id: "64.02-2026-P-001",
  table: "potensi",
  at: { sheet: "Potensi", row: 7 },
  values: {
    kode_potensi: "P-001",
    nama_potensi: "Perkebunan kelapa sawit rakyat",
    lokasi: ["Tenggarong", "Muara Kaman"],
    nilai_rp: 1_250_000_000,
    volume: null,
  },
  raw: { nilai_rp: { cell: "L7", text: "Rp 1,25 M" } },
  held,
});

export function submissionOf(changes: Partial<Submission> = {}): Submission {
  return {
    region: region("64.02"),
    year: 2026,
    form: "ksd-22-2020@1.0.0",
    ruleset: "0f3a9c1b22de",
    file: "kukar.xlsx",
    sha256: hashText("kukar.xlsx"),
    verdict: "accepted",
    identitas: {
      sheet: "Identitas",
      values: { kode_daerah: "64.02", nama_daerah: "Kabupaten Kutai Kartanegara", pic_nama: "Siti Rahmawati" },
      raw: { kode_daerah: { cell: "B4", text: "64.02" } },
    },
    rows: [potensiRow()],
    ledger: [{ sheet: "Potensi", table: "potensi", read: 2, accepted: 1, held: 0, ignored: 1, reasons: { CONTOH: 1 } }],
    ...changes,
  };
}

export const cleaned: Finding = {
  code: "SEL-10",
  severity: "INFO",
  at: { file: "kukar.xlsx", sheet: "Potensi", cells: ["L7"], row: 7, field: "nilai_rp", heading: "Nilai (Rp)" },
  value: "Rp 1,25 M",
  expected: [],
  detail: { kind: "magnitude", read: "1250000000", count: 1 },
};

export const offerOf = (changes: Partial<Submission> = {}, at = "2026-02-03T01:15:00.000Z"): SubmissionOffer => ({
  submission: submissionOf(changes),
  findings: [cleaned],
  at,
  reason: null,
});
