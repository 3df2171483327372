import { describe, expect, it } from "vitest";
import { type CellValue, COMPONENT_IDS, type ScoredProposal, type ScoreResult } from "../../src/domain/index.ts";
import { borderTable, DEFAULT_WEIGHTS, scoringHash } from "../../src/regulation/index.ts";
import { scoreSubmissions } from "../../src/score/index.ts";
import { PROBLEM, PROPOSAL, submission } from "../support/submission-builder.ts";
import { EXPECTED, type Expected, SUBMISSIONS } from "./cases.ts";

const borders = borderTable();
const score = (options: Partial<Parameters<typeof scoreSubmissions>[0]> = {}): ScoreResult =>
  scoreSubmissions({ submissions: SUBMISSIONS, borders, year: 2026, vectors: 0, ...options });

const twelve = (value: number): number => Number(value.toPrecision(12));
const shown = (proposal: ScoredProposal): Expected => ({
  id: proposal.id,
  class: proposal.class,
  pair: proposal.pair,
  points: COMPONENT_IDS.map((id) => proposal.components[id]),
  score: twelve(proposal.score),
  coverage: proposal.coverage,
  priority: proposal.priority,
  rank: proposal.rank,
});

describe("scoreSubmissions on proposals worked out by hand", () => {
  it("gives every proposal its class, components, score, coverage, priority and rank, in order", () => {
    const expected = EXPECTED.map((one) => ({ ...one, score: twelve(one.score) }));
    expect(score().proposals.map(shown)).toEqual(expected);
  });

  it("computes the worked example to the last digit", () => {
    const example = score().proposals.find(({ id }) => id === "64.72-2026-U-001");
    expect(example?.contributions).toEqual({
      urgensi: 20.833333333333332,
      eksternalitas: 15,
      keselarasan: 25,
      kesiapan: 8.125,
      manfaat_bersama: 10,
      pembiayaan: 4.375,
    });
    expect(example?.score).toBe(83.33333333333333);
    expect(example).toMatchObject({
      classReason: "Pasangan W1: kabupaten/kota yang berbatasan dalam satu provinsi, dengan dasar eksternalitas.",
      butuhDprd: "YA",
      langkahBerikutnya: "Kirim surat penawaran kepala daerah kepada daerah mitra.",
      working: {
        potensi_ekonomi: "tidak diketahui: daerah belum mengirim PDRB yang lengkap",
        urgensi: "M-001: (5 + 4 + 4 − 3) / 12 × 100",
        eksternalitas: "KSDD Wajib dengan satu dasar = 80",
        keselarasan: "(sasaran RPJMD 100 + kode program 100 + tahun RKPD 100) / 3",
        kesiapan: "dokumen 25 + SK TKKSD 20 + mitra 20",
        manfaat_bersama: "2 daerah: 40 + pelayanan dasar 40",
        pembiayaan: "perkiraan biaya 40 + sumber 30 + sudah dianggarkan 0",
      },
    });
  });

  it("explains where the economic figures come from", () => {
    const working = (id: string) => score().proposals.find((one) => one.id === id)?.working.potensi_ekonomi;
    expect(working("64.02-2026-U-002")).toBe("P-A, lapangan usaha A: SLQ 2,50, DLQ 1,25: unggulan = 100");
    expect(working("64.02-2026-U-007")).toBe(
      "P-F, lapangan usaha F: SLQ 2,00, tanpa DLQ (PDRB provinsi pada tahun awal nol) = 70",
    );
    expect(working("64-2026-U-001")).toBe("tidak diketahui: provinsi tidak dapat dibandingkan dengan dirinya sendiri");
  });

  it("lists what is perhaps no cooperation apart, with its channel, and leaves held rows out altogether", () => {
    const result = score();
    expect(result.review.map(({ id, kodeUsulan, channel }) => ({ id, kodeUsulan, channel }))).toEqual([
      { id: "64.02-2026-U-011", kodeUsulan: "U-011", channel: "PENGADAAN" },
    ]);
    const ids = [...result.proposals, ...result.notScored, ...result.review].map(({ id }) => id);
    expect(ids).not.toContain("64.02-2026-U-010");
    expect(ids).toHaveLength(13);
  });

  it("does not rank what it cannot judge: under 60 % of the weights a proposal is listed apart", () => {
    const result = score({ weights: { ...DEFAULT_WEIGHTS, urgensi: 30 } });
    // Without potensi_ekonomi and urgensi 60 of 110 are left.
    expect(result.notScored.map(({ id, reason, coverage }) => ({ id, reason, coverage }))).toEqual([
      { id: "64-2026-U-001", reason: "coverage", coverage: 60 / 110 },
      { id: "64.02-2026-U-006", reason: "coverage", coverage: 60 / 110 },
    ]);
    expect(result.proposals).toHaveLength(10);
  });

  it("puts a tie in order: wajib first, then urgensi, then region code, then kode_usulan", () => {
    const sinergi = { ...PROPOSAL, jenis: "SINERGI", nama_mitra: "BPS", kode_daerah_mitra: null };
    const pressing = { ...sinergi, ref_masalah: ["M-001"] };
    const unknown = { ...sinergi, ref_masalah: null };
    const rows = (...pemetaan: Record<string, CellValue>[]) => ({ permasalahan: [PROBLEM], pemetaan });
    const submissions = [
      submission({ region: "64.72", rows: rows({ ...pressing, kode_usulan: "U-001" }) }),
      submission({
        region: "64.71",
        rows: rows(
          { ...unknown, kode_usulan: "U-001" },
          { ...pressing, kode_usulan: "U-003" },
          { ...pressing, kode_usulan: "U-002" },
        ),
      }),
      submission({ region: "64.74", rows: rows({ ...PROPOSAL, kode_usulan: "U-009", ref_masalah: null }) }),
      submission({ region: "64.01", rows: rows({ ...pressing, kode_usulan: "U-008", sasaran_rpjmd: null }) }),
    ];
    // Only keselarasan counts: 100 for all but the last.
    const only = { potensi_ekonomi: 0, urgensi: 0, eksternalitas: 0, kesiapan: 0, manfaat_bersama: 0, pembiayaan: 0 };
    const { proposals } = scoreSubmissions({
      submissions,
      borders,
      year: 2026,
      weights: { ...DEFAULT_WEIGHTS, ...only },
      vectors: 0,
    });
    expect(proposals.map(({ id, rank }) => [id, rank])).toEqual([
      ["64.74-2026-U-009", 1],
      ["64.71-2026-U-002", 1],
      ["64.71-2026-U-003", 1],
      ["64.72-2026-U-001", 1],
      ["64.71-2026-U-001", 1],
      ["64.01-2026-U-008", 6],
    ]);
  });

  it("leaves out submissions of another year", () => {
    const old = submission({ region: "64.74", year: 2025, rows: { pemetaan: [PROPOSAL] } });
    expect(score({ submissions: [old, ...SUBMISSIONS] })).toEqual(score());
  });

  it("gives an empty result for an empty store", () => {
    expect(score({ submissions: [] })).toEqual({
      weights: DEFAULT_WEIGHTS,
      method: scoringHash(DEFAULT_WEIGHTS),
      seed: 1,
      robustness: null,
      economics: [],
      proposals: [],
      notScored: [],
      review: [],
      unusedOverrides: [],
    });
  });
});
