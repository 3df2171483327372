import { describe, expect, it } from "vitest";
import { borderTable, DEFAULT_WEIGHTS, scoringHash } from "../../src/regulation/index.ts";
import { scoreJson } from "../../src/report/index.ts";
import { scoreSubmissions } from "../../src/score/index.ts";
import { PROBLEM, PROPOSAL, submission } from "../support/submission-builder.ts";

const borders = borderTable();

describe("score --json", () => {
  it("prints the worked example under the names other programs rely on", () => {
    const goods = {
      ...PROPOSAL,
      kode_usulan: "U-002",
      jenis: "KSDPK",
      judul: "Pengadaan kendaraan operasional dinas",
      objek: "Kendaraan operasional",
      ruang_lingkup: "Pembelian kendaraan",
    };
    const submissions = [
      submission({ region: "64.72", rows: { permasalahan: [PROBLEM], pemetaan: [PROPOSAL, goods] } }),
    ];
    expect(JSON.parse(JSON.stringify(scoreJson(scoreSubmissions({ submissions, borders, year: 2026 }))))).toEqual({
      weights: DEFAULT_WEIGHTS,
      method: scoringHash(DEFAULT_WEIGHTS),
      seed: 1,
      vectors: 10_000,
      topSize: 1,
      classes: [
        { class: "KSDD_WAJIB", count: 1, share: 0.5, shareOfFitting: 1 },
        { class: "KSDD_SUKARELA", count: 0, share: 0, shareOfFitting: 0 },
        { class: "KSDPK", count: 0, share: 0, shareOfFitting: 0 },
        { class: "KSDPL", count: 0, share: 0, shareOfFitting: 0 },
        { class: "KSDLL", count: 0, share: 0, shareOfFitting: 0 },
        { class: "SINERGI", count: 0, share: 0, shareOfFitting: 0 },
        { class: "PERLU_TELAAH", count: 1, share: 0.5, shareOfFitting: null },
      ],
      proposals: [
        {
          id: "64.72-2026-U-001",
          region: "64.72",
          class: "KSDD_WAJIB",
          classReason: "Pasangan W1: kabupaten/kota yang berbatasan dalam satu provinsi, dengan dasar eksternalitas.",
          pair: "W1",
          review: null,
          score: 83.33333333333333,
          coverage: 0.8,
          priority: "I",
          rank: 1,
          computedPriority: "I",
          computedRank: 1,
          override: null,
          components: {
            potensi_ekonomi: null,
            urgensi: 83.33333333333333,
            eksternalitas: 80,
            keselarasan: 100,
            kesiapan: 65,
            manfaat_bersama: 80,
            pembiayaan: 70,
          },
          contributions: {
            urgensi: 20.833333333333332,
            eksternalitas: 15,
            keselarasan: 25,
            kesiapan: 8.125,
            manfaat_bersama: 10,
            pembiayaan: 4.375,
          },
          robustness: { topShare: 1, rankLow: 1, rankHigh: 1, word: "kokoh" },
          butuh_dprd: "YA",
          langkah_berikutnya: "Kirim surat penawaran kepala daerah kepada daerah mitra.",
        },
      ],
      notScored: [],
      review: [{ id: "64.72-2026-U-002", channel: "PENGADAAN", words: ["pengadaan kendaraan", "pembelian kendaraan"] }],
      unusedOverrides: [],
    });
  });

  it("lists what could not be judged with its coverage", () => {
    const bare = { ...PROPOSAL, ref_masalah: null };
    const result = scoreSubmissions({
      submissions: [submission({ region: "64.72", rows: { pemetaan: [bare] } })],
      borders,
      year: 2026,
      weights: { ...DEFAULT_WEIGHTS, urgensi: 80 },
    });
    // 60 of 160 are known.
    expect(scoreJson(result)).toMatchObject({
      proposals: [],
      notScored: [{ id: "64.72-2026-U-001", reason: "coverage", coverage: 0.375 }],
    });
  });
});
