import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CellValue, COMPONENT_IDS, type ComponentId, type Weights } from "../../src/domain/index.ts";
import { borderTable, DEFAULT_WEIGHTS } from "../../src/regulation/index.ts";
import { reasonSentences } from "../../src/report/index.ts";
import {
  classLift,
  leaveOneOut,
  movesBetween,
  type ScoreInput,
  scoreReasons,
  scoreSubmissions,
} from "../../src/score/index.ts";
import { PROBLEM, PROPOSAL, submission } from "../support/submission-builder.ts";
import { SUBMISSIONS } from "./cases.ts";

const borders = borderTable();
const input: ScoreInput = { submissions: SUBMISSIONS, borders, year: 2026, vectors: 0 };
const result = scoreSubmissions(input);

describe("the reasons of a score", () => {
  it("name what lifts, what holds back, and the one above with the difference split exactly", () => {
    // 64.72 U-001 (cases.ts): score 83.333…; pulls 20×(100 − 83.3) up, 10×(65 − 83.3) = −183 down (pembiayaan 5×−13.3).
    // The next better score is that of 64.02 U-002, 89.5, from 20 + 10 + 15 + 20 + 9.5 + 10 + 5.
    const reasons = scoreReasons(result, "64.72-2026-U-001");
    expect(reasons).toMatchObject({ lifts: "keselarasan", holdsBack: "kesiapan" });
    expect(reasons?.above).toMatchObject({ id: "64.02-2026-U-002", rank: 1, score: 89.5, by: "potensi_ekonomi" });
    const { differences = {} } = reasons?.above ?? {};
    expect(differences.potensi_ekonomi).toBe(20);
    expect(differences.urgensi).toBeCloseTo(10 - 20.833333333333332, 12);
    const sum = Object.values(differences).reduce((total, one) => total + one, 0);
    expect(sum).toBeCloseTo(89.5 - 250 / 3, 12);
  });

  it("are two sentences in either language", () => {
    const own = result.proposals.find(({ id }) => id === "64.72-2026-U-001");
    const reasons = scoreReasons(result, "64.72-2026-U-001");
    expect(own !== undefined && reasons !== null && reasonSentences(own, reasons, "id")).toEqual([
      "Skornya terangkat terutama oleh Keselarasan perencanaan (100,0) dan tertahan terutama oleh Kesiapan (65,0).",
      "Ia berada di bawah 64.02-2026-U-002 (peringkat 1, skor 89,5) terutama karena Potensi ekonomi: sumbangannya di sana 20,0, di sini tidak diketahui.",
    ]);
    expect(own !== undefined && reasons !== null && reasonSentences(own, reasons, "en")).toEqual([
      "Its score is lifted most by Keselarasan perencanaan (100.0) and held back most by Kesiapan (65.0).",
      "It stands behind 64.02-2026-U-002 (rank 1, score 89.5) mostly for Potensi ekonomi: it contributes 20.0 there, not known here.",
    ]);
  });

  it("have nothing above the first, and nothing at all for what is not ranked", () => {
    expect(scoreReasons(result, "64.02-2026-U-002")?.above).toBeNull();
    expect(scoreReasons(result, "64.02-2026-U-011")).toBeNull();
  });
});

describe("leaving one component out", () => {
  const without = (id: string, weights: Weights = DEFAULT_WEIGHTS) =>
    leaveOneOut(scoreSubmissions({ ...input, weights }), id);

  it("gives what scoring with that weight at zero gives, for every proposal", () => {
    const zeroed = new Map(
      COMPONENT_IDS.map((id) => [id, scoreSubmissions({ ...input, weights: { ...DEFAULT_WEIGHTS, [id]: 0 } })]),
    );
    for (const { id } of result.proposals) {
      for (const line of without(id)?.without ?? []) {
        const again = zeroed.get(line.component);
        const { score, rank, priority } = again?.proposals.find((one) => one.id === id) ?? {};
        expect({ ...line, ranked: again?.proposals.length }).toEqual({ ...line, score, rank, priority });
      }
    }
  });

  it("works out by hand for the worked example", () => {
    // Without eksternalitas: (1666.666… + 2000 + 650 + 800 + 350) / 65 = 5466.666… / 65 = 84.102…
    const line = without("64.72-2026-U-001")?.without.find(({ component }) => component === "eksternalitas");
    expect(line?.score).toBeCloseTo(5466.666666666667 / 65, 12);
    expect(line?.priority).toBe("I");
  });

  it("says what cannot be left out", () => {
    // 64 U-001 knows 60 of 100: without keselarasan 40 of 80, without potensi_ekonomi 60 of 80.
    expect(without("64-2026-U-001")?.skipped).toEqual([
      { component: "eksternalitas", reason: "coverage" },
      { component: "keselarasan", reason: "coverage" },
      { component: "kesiapan", reason: "coverage" },
      { component: "manfaat_bersama", reason: "coverage" },
      { component: "pembiayaan", reason: "coverage" },
    ]);
    const only = Object.fromEntries(COMPONENT_IDS.map((id) => [id, id === "kesiapan" ? 10 : 0])) as Weights;
    expect(without("64.72-2026-U-001", only)).toEqual({
      without: [],
      skipped: COMPONENT_IDS.map((component) => ({
        component,
        reason: component === "kesiapan" ? "only-weight" : "no-weight",
      })),
    });
    expect(without("64.02-2026-U-011")).toBeNull();
  });
});

type Row = Record<string, CellValue>;
const one = (values: Row, permasalahan: readonly Row[] = []): ScoreInput => ({
  submissions: [submission({ region: "64.72", rows: { permasalahan, pemetaan: [{ ...PROPOSAL, ...values }] } })],
  borders,
  year: 2026,
  vectors: 0,
});
const ID = "64.72-2026-U-001";

describe("the smallest change that lifts the class", () => {
  it("is the one that is just enough, each scored again", () => {
    // urgensi null, eksternalitas 50 (voluntary, neighbour), keselarasan (0 + 100 + 100) / 3, kesiapan 65, manfaat 80,
    // pembiayaan 70: (750 + 1333.333… + 650 + 800 + 350) / 60 = 3883.333… / 60 = 64.722…, class II; I needs 4500.
    const values = { jenis: "KSDD_SUKARELA", dasar_wajib: null, ref_masalah: null, sasaran_rpjmd: null };
    const lift = classLift(one(values), ID);
    expect(lift?.from).toBe("II");
    // The sasaran gives 666.666… → 4550 / 60 = 75.8333; a budget gives 150, KAK → surat penawaran 200: not enough.
    // A problem with U + S + G = s: (3883.333… + 20×(s − 3)/12×100) / 80 ≥ 75 from 2116.666… on, more than 2000: never.
    expect(lift?.lifting).toEqual([
      { kind: "sasaran_rpjmd", target: null, usgSum: null, score: 4550 / 60, coverage: 0.6, priority: "I" },
    ]);
    expect(lift?.best).toBeNull();
  });

  it("names the problem of the same bidang in its own form, and the least U + S + G of one that lacks them", () => {
    // Wajib 80: (1200 + 2000 + 650 + 800 + 350) / 60 = 5000 / 60 = 83.3: already I.
    const first = classLift(one({ ref_masalah: null }), ID);
    expect(first).toMatchObject({ from: "I", lifting: [] });
    // KSDPK: eksternalitas 30 → 450, no partner region → manfaat 20 + 40 → 600, no partner → kesiapan 45 → 450:
    // (450 + 2000 + 450 + 600 + 350) / 60 = 3850 / 60 = 64.1666…; with urgensi u: (3850 + 20u) / 80 ≥ 75 from u = 107.5: never.
    const private_ = { jenis: "KSDPK", dasar_wajib: null, kode_daerah_mitra: null, nama_mitra: "belum ada" };
    const never = classLift(one({ ...private_, ref_masalah: null }, [PROBLEM]), ID);
    expect(never?.lifting).toEqual([]);
    // Best of all: U5 S4 G4 linked gives 5516.666… / 80 = 68.96; a new problem with 15 gives 5850 / 80 = 73.125.
    expect(never?.best).toMatchObject({ kind: "usg", target: null, usgSum: 15, score: 5850 / 80, priority: "II" });
    // Voluntary without sasaran but with a budget: (750 + 1333.333… + 650 + 800 + 500) / 60 = 67.2222…; II.
    // The problem M-001 lacks U, S, G: (4033.333… + 20u) / 80 ≥ 75 from u = 98.33, so 15 and only 15 will do.
    const blank = { ...PROBLEM, usg_u: null, usg_s: null, usg_g: null };
    const voluntary = { jenis: "KSDD_SUKARELA", dasar_wajib: null, sasaran_rpjmd: null, sudah_dianggarkan: "Ya" };
    const filled = classLift(one(voluntary, [blank]), ID);
    expect(filled?.lifting.map(({ kind, target, usgSum }) => ({ kind, target, usgSum }))).toEqual([
      { kind: "usg", target: "M-001", usgSum: 15 },
      { kind: "sasaran_rpjmd", target: null, usgSum: null },
    ]);
  });

  it("brings a proposal that cannot be scored into a class", () => {
    const weights = { ...DEFAULT_WEIGHTS, urgensi: 45 };
    // Known 60 of 125: not scored. Any problem with U, S, G makes it 105 of 125. With u = 0: 5000 / 105 = 47.6: III.
    const lift = classLift({ ...one({ ref_masalah: null }), weights }, ID);
    expect(lift?.from).toBeNull();
    expect(lift?.lifting.map(({ kind, usgSum, priority }) => [kind, usgSum, priority])).toEqual([["usg", 3, "III"]]);
  });

  it("has no say on what is to be reviewed or does not exist", () => {
    expect(classLift(input, "64.02-2026-U-011")).toBeNull();
    expect(classLift(input, "64.02-2026-U-099")).toBeNull();
  });

  const values = fc.record({
    jenis: fc.constantFrom("KSDD_WAJIB", "KSDD_SUKARELA", "KSDPK", "SINERGI", "KSDPL"),
    ref_masalah: fc.constantFrom(null, ["M-001"], ["M-002"]),
    nama_mitra: fc.constantFrom(null, "belum ada", "PT Sawit Lestari"),
    kode_daerah_mitra: fc.constantFrom(null, ["64.02"]),
    sasaran_rpjmd: fc.constantFrom(null, "Menurunnya luas genangan"),
    kode_program: fc.constantFrom(null, "1.03.02"),
    tahun_rkpd: fc.constantFrom(null, 2027),
    sesuai_rtrw: fc.constantFrom(null, "YA", "TIDAK", "TIDAK_RELEVAN"),
    kesiapan: fc.constantFrom(null, "BELUM", "KAK", "STUDI_KELAYAKAN", "SURAT_PENAWARAN", "KB", "PKS", "NK"),
    sudah_dianggarkan: fc.constantFrom(null, "Ya", "Tidak"),
  });
  const problems = [PROBLEM, { ...PROBLEM, kode_masalah: "M-002", usg_u: null }];

  it("always lifts: what is offered, written into the form, gives exactly the score that was promised", () => {
    const SIMPLE: Readonly<Record<string, Row>> = {
      sasaran_rpjmd: { sasaran_rpjmd: "Meningkatnya layanan" },
      kode_program: { kode_program: "1.03.03" },
      tahun_rkpd: { tahun_rkpd: 2026 },
      sesuai_rtrw: { sesuai_rtrw: "YA" },
      mitra: { nama_mitra: "PT Contoh" },
      anggaran: { sudah_dianggarkan: "Ya" },
    };
    fc.assert(
      fc.property(values, (row) => {
        const lift = classLift(one(row, problems), ID);
        const before = scoreSubmissions(one(row, problems)).proposals[0];
        for (const change of lift?.lifting ?? []) {
          if (change.kind === "usg") continue;
          const set =
            change.kind === "kesiapan"
              ? { kesiapan: change.target }
              : change.kind === "masalah"
                ? { ref_masalah: [...(row.ref_masalah ?? []), change.target ?? ""] }
                : SIMPLE[change.kind];
          const after = scoreSubmissions(one({ ...row, ...set }, problems)).proposals[0];
          expect([after?.score, after?.priority]).toEqual([change.score, change.priority]);
          expect(change.priority < (before?.priority ?? "IV")).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("moves between two sets of weights", () => {
  it("names who changes rank or class, furthest first, and nobody else", () => {
    const weights: Record<ComponentId, number> = { ...DEFAULT_WEIGHTS, potensi_ekonomi: 0 };
    const other = scoreSubmissions({ ...input, weights });
    const moves = movesBetween(result, other);
    const gains = moves.map(({ a, b }) => Math.abs((a?.rank ?? 0) - (b?.rank ?? 0)));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    const moved = new Set(moves.map(({ id }) => id));
    for (const { id, rank, priority } of result.proposals) {
      const after = other.proposals.find((proposal) => proposal.id === id);
      expect(moved.has(id)).toBe(after?.rank !== rank || after.priority !== priority);
    }
    expect(movesBetween(result, result)).toEqual([]);
  });

  it("puts first what is ranked under one set only", () => {
    const other = scoreSubmissions({ ...input, weights: { ...DEFAULT_WEIGHTS, urgensi: 30 } });
    const [first, second] = movesBetween(result, other);
    expect([first?.b, second?.b]).toEqual([null, null]);
    expect([first?.id, second?.id]).toEqual(["64-2026-U-001", "64.02-2026-U-006"]);
  });
});
