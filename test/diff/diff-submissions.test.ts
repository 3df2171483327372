import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffSubmissions } from "../../src/diff/index.ts";
import type { CellValue, Submission } from "../../src/domain/index.ts";
import type { Finding } from "../../src/finding/index.ts";
import { POTENTIAL, PROBLEM, PROPOSAL, type RegionContent, submission } from "../support/submission-builder.ts";

type Values = Readonly<Record<string, CellValue>>;

const SEWAGE: Values = {
  ...PROPOSAL,
  kode_usulan: "U-002",
  judul: "Layanan tempat pembuangan akhir regional Manggar",
  bidang_urusan: "2.11",
  objek: "Tempat pembuangan akhir",
  ruang_lingkup: "Penimbangan, pembuangan, dan pengolahan lindi",
  manfaat: "Biaya angkut turun",
  sasaran_rpjmd: "Sampah tertangani",
  lokasi: ["Balikpapan Timur"],
};
const RICE: Values = {
  ...PROPOSAL,
  kode_usulan: "U-003",
  judul: "Pasokan beras antardaerah",
  jenis: "KSDD_SUKARELA",
  bidang_urusan: "2.09",
  objek: "Cadangan beras pemerintah daerah",
  ruang_lingkup: "Kontrak pasok dan gudang bersama",
  manfaat: "Harga stabil",
  sasaran_rpjmd: "Ketahanan pangan",
  lokasi: ["Palaran"],
};

type Rows = NonNullable<RegionContent["rows"]>;
const form = (rows: Rows, more: Partial<RegionContent> = {}): Submission =>
  submission({ region: "64.72", rows, ...more });
const proposals = (...rows: readonly Values[]): Submission => form({ pemetaan: rows });

const compared = (before: Submission, after: Submission, findings: readonly (readonly Finding[])[] = [[], []]) =>
  diffSubmissions(
    { submission: before, findings: findings[0] ?? [] },
    { submission: after, findings: findings[1] ?? [] },
  );

/** What changed, in short: kind, code before, code after, how they were paired, fields. */
const outline = (before: Submission, after: Submission) =>
  compared(before, after).rows.map((row) => [
    row.kind,
    row.before?.id.slice(11) ?? null,
    row.after?.id.slice(11) ?? null,
    row.kind === "changed" ? row.pairedBy : null,
    row.kind === "changed" ? row.cells.map(({ field }) => field) : null,
  ]);

describe("rows are found again", () => {
  it("by their code, wherever they stand; cells are named on both sides", () => {
    const after = proposals(RICE, { ...SEWAGE, biaya_rp: null }, { ...PROPOSAL, judul: "Judul baru" });
    const { rows, unchanged } = compared(proposals(PROPOSAL, SEWAGE, RICE), after);
    expect(unchanged).toEqual({ pemetaan: 1 });
    expect(rows.map(({ cells }) => cells)).toEqual([
      [
        {
          field: "biaya_rp",
          heading: "Perkiraan Biaya (Rp)",
          before: { sheet: "Pemetaan", cell: "AA8", value: 12_500_000_000, raw: "12500000000" },
          after: { sheet: "Pemetaan", cell: "AA8", value: null, raw: null },
        },
      ],
      [
        {
          field: "judul",
          heading: "Judul Kerja Sama",
          before: { sheet: "Pemetaan", cell: "C7", value: PROPOSAL["judul"], raw: PROPOSAL["judul"] },
          after: { sheet: "Pemetaan", cell: "C9", value: "Judul baru", raw: "Judul baru" },
        },
      ],
    ]);
  });

  it("by what they say when the code is another one", () => {
    const after = proposals(PROPOSAL, { ...SEWAGE, kode_usulan: "U-020", biaya_rp: 1 });
    expect(outline(proposals(PROPOSAL, SEWAGE), after)).toEqual([
      ["changed", "U-002", "U-020", "content", ["kode_usulan", "biaya_rp"]],
    ]);
  });

  it("when all codes moved on by one because a row was put in on top", () => {
    const before = proposals(PROPOSAL, { ...SEWAGE, kode_usulan: "U-002" });
    const after = proposals(
      { ...RICE, kode_usulan: "U-001" },
      { ...PROPOSAL, kode_usulan: "U-002" },
      { ...SEWAGE, kode_usulan: "U-003" },
    );
    expect(outline(before, after)).toEqual([
      ["added", null, "U-001", null, null],
      ["changed", "U-001", "U-002", "content", ["kode_usulan"]],
      ["changed", "U-002", "U-003", "content", ["kode_usulan"]],
    ]);
  });

  it("by their code also when everything else was written anew", () => {
    const anew = { ...RICE, kode_usulan: "U-001" };
    expect(outline(proposals(PROPOSAL), proposals(anew)).map((line) => line.slice(0, 4))).toEqual([
      ["changed", "U-001", "U-001", "id"],
    ]);
  });

  it("not when neither code nor content is the same", () => {
    expect(outline(proposals(PROPOSAL), proposals(RICE)).sort()).toEqual([
      ["added", null, "U-003", null, null],
      ["removed", "U-001", null, null, null],
    ]);
  });

  it("only by their key where it says all: another year of rice is another row", () => {
    const rice = { komoditas: "beras", tahun: 2023, satuan: "ton", produksi: 100, kebutuhan: 80 };
    const balance = (...rows: readonly Values[]) => form({ neraca_komoditas: rows });
    expect(outline(balance(rice), balance({ ...rice, tahun: 2024 })).map(([kind]) => kind)).toEqual([
      "removed",
      "added",
    ]);
    expect(outline(balance(rice), balance({ ...rice, produksi: 0 }))).toEqual([
      ["changed", "NR-beras-2023", "NR-beras-2023", "id", ["produksi"]],
    ]);
  });

  it("over the years, by the code within the year", () => {
    const next = form({ pemetaan: [PROPOSAL] }, { year: 2027 });
    expect(outline(proposals(PROPOSAL), next)).toEqual([]);
  });
});

it("tells a row that was freed, with nothing else changed", () => {
  const { rows } = compared(form({ pemetaan: [{ ...PROPOSAL, held: "held" }] }), proposals(PROPOSAL));
  expect(rows).toMatchObject([{ kind: "changed", before: { held: true }, after: { held: false }, cells: [] }]);
});

it("takes a value that was only written otherwise for the same, and an unreadable one for what is written", () => {
  const before = proposals({ ...PROPOSAL, biaya_rp: 5 });
  const written = (text: string, value: CellValue): Submission => {
    const [row] = before.rows;
    if (row === undefined) throw new Error("one row was made");
    const raw = { ...row.raw, biaya_rp: { cell: "AA7", text } };
    return { ...before, rows: [{ ...row, raw, values: { ...row.values, biaya_rp: value } }] };
  };
  expect(outline(before, written("Rp 5,00", 5))).toEqual([]);
  expect(outline(written("#REF!", null), written("#N/A", null))).toEqual([
    ["changed", "U-001", "U-001", "id", ["biaya_rp"]],
  ]);
});

it("compares the identity field by field", () => {
  const after = form({}, { identitas: { sk_tkksd_nomor: null, rpjmd_akhir: 2030 } });
  const { identitas } = compared(form({}), after);
  expect(identitas.map(({ field, before, after: now }) => [field, before?.value, now?.value])).toEqual([
    ["rpjmd_awal", "2025-2029", "2025-2030"],
    ["sk_tkksd_nomor", "100.3.3.2/145/2025", null],
  ]);
});

describe("findings", () => {
  const about = (code: "PM-02" | "PM-15", cell: string): Finding => ({
    code,
    severity: "GALAT",
    at: {
      file: "x.xlsx",
      sheet: "Pemetaan",
      cells: [cell],
      row: Number(cell.slice(1)),
      field: "dasar_wajib",
      heading: "Dasar",
    },
    value: null,
    expected: [],
    detail: {},
  });

  it("go with their row: fixed, left, new", () => {
    const before = [about("PM-02", "N7"), about("PM-15", "N7"), about("PM-02", "N8")];
    const after = [about("PM-02", "N8"), about("PM-15", "N9")];
    // U-001 moves from row 7 to row 8, U-002 from 8 to 9, U-003 comes in on top.
    const { findings } = compared(proposals(PROPOSAL, SEWAGE), proposals(RICE, PROPOSAL, SEWAGE), [before, after]);
    expect(findings.map(({ state, finding }) => [state, finding.code, finding.at.cells[0]])).toEqual([
      ["left", "PM-02", "N8"],
      ["new", "PM-15", "N9"],
      ["fixed", "PM-15", "N7"],
      ["fixed", "PM-02", "N8"],
    ]);
  });
});

describe("whatever the rows", () => {
  const kinds = [PROPOSAL, SEWAGE, RICE] as const;
  const row = fc.record({
    kind: fc.constantFrom(...kinds),
    code: fc.integer({ min: 1, max: 999 }),
    cost: fc.constantFrom(null, 1, 2, 3),
  });
  const list = fc.uniqueArray(row, { selector: ({ code }) => code, maxLength: 8 }).map((rows) =>
    rows.map(({ kind, code, cost }) => ({
      ...kind,
      kode_usulan: `U-${String(code).padStart(3, "0")}`,
      biaya_rp: cost,
    })),
  );

  it("another order is no change", () => {
    fc.assert(
      fc.property(
        list.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(outline(proposals(...rows), proposals(...shuffled))).toEqual([]);
        },
      ),
    );
  });

  it("every row of either side is in exactly one line, or unchanged", () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { rows, unchanged } = compared(proposals(...before), proposals(...after));
        const same = unchanged.pemetaan ?? 0;
        const ids = (side: "before" | "after") => rows.flatMap((one) => one[side]?.id ?? []);
        expect(ids("before").length + same).toBe(before.length);
        expect(ids("after").length + same).toBe(after.length);
        expect(new Set(ids("before")).size).toBe(ids("before").length);
        expect(new Set(ids("after")).size).toBe(ids("after").length);
      }),
    );
  });
});

it("compares five thousand rows that share no code in a moment", () => {
  const many = (prefix: string): Submission =>
    form({
      potensi: Array.from({ length: 5_000 }, (_, at) => ({
        ...POTENTIAL,
        kode_potensi: `${prefix}-${at}`,
        nama_potensi: `Sentra kerajinan kampung nomor ${at}`,
        uraian: `Uraian panjang tentang sentra nomor ${at}`,
      })),
      permasalahan: [PROBLEM],
    });
  const { rows } = compared(many("P"), many("Q"));
  expect(rows).toHaveLength(5_000);
  expect(rows.every((row) => row.kind === "changed" && row.pairedBy === "content")).toBe(true);
  expect(rows.every(({ before, after }) => before?.id.slice(13) === after?.id.slice(13))).toBe(true);
});
