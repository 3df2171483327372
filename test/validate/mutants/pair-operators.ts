import { NEIGHBOUR } from "./clean/neighbour.ts";
import { PEMETAAN, SUKARELA } from "./clean/pemetaan.ts";
import { addCopy, both, type Change, type Entries, enter } from "./content.ts";
import type { ExpectedAcross, PlantedPair, Side, Spotted } from "./pairs.ts";

const KUKAR = "64.02 - Kabupaten Kutai Kartanegara";
const PPU = "64.09 - Kabupaten Penajam Paser Utara";
/** Rows that are added come after those that are there. */
const NEW_ROW: Readonly<Record<Side, number>> = { kukar: PEMETAAN.length, ppu: 1 };

/** A proposal of both, each naming the other. */
const FERRY: Entries = {
  kode_usulan: "U-101",
  judul: "Penyeberangan feri Teluk Balikpapan",
  objek: "Feri penumpang dan barang",
  jenis: "KSDD Sukarela",
  bidang_urusan: "2.15 - Perhubungan",
  kode_program: "2.15.03",
  dasar_wajib: null,
  tahun_mulai: 2027,
  jangka_waktu: 3,
  prioritas_daerah: null,
};

const proposed = (side: Side, entries: Entries = {}): Change =>
  addCopy("pemetaan", side === "kukar" ? SUKARELA : 0, {
    ...FERRY,
    kode_daerah_mitra: side === "kukar" ? PPU : KUKAR,
    nama_mitra: null,
    ...entries,
  });

const ofProposal = (side: Side, field: string): Spotted => ({ side, table: "pemetaan", row: NEW_ROW[side], field });

function across(
  code: ExpectedAcross["code"],
  severity: ExpectedAcross["severity"],
  at: Spotted,
  other: Spotted,
): ExpectedAcross {
  return { code, severity, at, other };
}

const bothAt = (code: ExpectedAcross["code"], severity: ExpectedAcross["severity"], field: string): ExpectedAcross =>
  across(code, severity, ofProposal("kukar", field), ofProposal("ppu", field));
const MIRROR = bothAt("LNT-02", "INFO", "objek");
const unanswered = (side: Side): ExpectedAcross =>
  across("LNT-01", "PERINGATAN", ofProposal(side, "kode_daerah_mitra"), {
    side: side === "kukar" ? "ppu" : "kukar",
    table: "pemetaan",
  });

const AGREEMENT: Entries = {
  nomor_naskah: "119/77/PKS/2024",
  perihal: "Pemeriksaan kapal teluk",
  tgl_ttd: { date: "2024-03-12" },
  tgl_mulai: { date: "2024-04-01" },
  tgl_berakhir: { date: "2029-03-31" },
  status: "Berlaku",
};
const agreed = (side: Side, entries: Entries = {}): Change =>
  addCopy("ksd_berjalan", 0, { ...AGREEMENT, kode_daerah_mitra: side === "kukar" ? PPU : KUKAR, ...entries });
const ofAgreement = (side: Side, field: string): Spotted => ({
  side,
  table: "ksd_berjalan",
  row: side === "kukar" ? 3 : 1,
  field,
});

const hit = (side: Side): Change =>
  side === "kukar"
    ? enter("permasalahan", 0, { daerah_terdampak: `64.72; ${PPU}` })
    : enter("permasalahan", 0, { daerah_terdampak: KUKAR });

/** Each kind of contradiction, planted in the forms of two regions. */
export const PAIRS: readonly PlantedPair[] = [
  {
    code: "LNT-01",
    about: "the partner has no such proposal",
    kukar: proposed("kukar"),
    expected: [unanswered("kukar")],
  },
  { code: "LNT-01", about: "seen from the neighbour", ppu: proposed("ppu"), expected: [unanswered("ppu")] },
  {
    code: "LNT-01",
    about: "each names the other for another affair",
    kukar: proposed("kukar"),
    ppu: proposed("ppu", { bidang_urusan: "3.26 - Pariwisata", kode_program: "3.26.02" }),
    expected: [unanswered("kukar"), unanswered("ppu")],
  },
  {
    code: "LNT-02",
    about: "the same object",
    kukar: proposed("kukar"),
    ppu: proposed("ppu"),
    expected: [MIRROR],
  },
  {
    code: "LNT-02",
    about: "the same thing in other words",
    kukar: proposed("kukar"),
    ppu: proposed("ppu", { judul: "Feri teluk untuk penumpang", objek: "Penyeberangan penumpang dengan feri" }),
    expected: [MIRROR],
  },
  {
    code: "LNT-03",
    about: "another kind",
    kukar: proposed("kukar"),
    ppu: proposed("ppu", { jenis: "KSDD Wajib", dasar_wajib: "Eksternalitas" }),
    expected: [MIRROR, bothAt("LNT-03", "PERINGATAN", "jenis")],
  },
  {
    code: "LNT-03",
    about: "another year to begin in",
    kukar: proposed("kukar"),
    ppu: proposed("ppu", { tahun_mulai: 2028 }),
    expected: [MIRROR, bothAt("LNT-03", "PERINGATAN", "tahun_mulai")],
  },
  {
    code: "LNT-03",
    about: "another length",
    kukar: proposed("kukar", { jangka_waktu: 2.5 }),
    ppu: proposed("ppu"),
    expected: [MIRROR, bothAt("LNT-03", "PERINGATAN", "jangka_waktu")],
  },
  {
    code: "LNT-04",
    about: "another end",
    kukar: agreed("kukar"),
    ppu: agreed("ppu", { tgl_berakhir: { date: "2028-03-31" } }),
    expected: [
      across("LNT-04", "PERINGATAN", ofAgreement("kukar", "tgl_berakhir"), ofAgreement("ppu", "tgl_berakhir")),
    ],
  },
  {
    code: "LNT-04",
    about: "another status, the number spaced otherwise",
    kukar: agreed("kukar", { status: "Dicabut" }),
    ppu: agreed("ppu", { nomor_naskah: "119 / 77 / pks / 2024" }),
    expected: [across("LNT-04", "PERINGATAN", ofAgreement("kukar", "status"), ofAgreement("ppu", "status"))],
  },
  {
    code: "LNT-05",
    about: "two offices of one region, one proposal",
    kukar: addCopy("pemetaan", SUKARELA, {
      kode_usulan: "U-102",
      opd_pengusul: "Dinas Perdagangan",
      prioritas_daerah: null,
    }),
    expected: [
      across(
        "LNT-05",
        "PERINGATAN",
        { side: "kukar", table: "pemetaan", row: NEW_ROW.kukar, field: "judul" },
        { side: "kukar", table: "pemetaan", row: SUKARELA, field: "judul" },
      ),
    ],
  },
  {
    code: "LNT-05",
    about: "one potential twice at one place",
    ppu: addCopy("potensi", 0, { kode_potensi: "P-002", nama_potensi: "Tambak Bandeng, Babulu" }),
    expected: [
      across(
        "LNT-05",
        "PERINGATAN",
        { side: "ppu", table: "potensi", row: 1, field: "nama_potensi" },
        { side: "ppu", table: "potensi", row: 0, field: "nama_potensi" },
      ),
    ],
  },
  {
    code: "LNT-06",
    about: "the neighbour knows of no such problem",
    kukar: hit("kukar"),
    expected: [
      across(
        "LNT-06",
        "INFO",
        { side: "kukar", table: "permasalahan", row: 0, field: "daerah_terdampak" },
        { side: "ppu", table: "permasalahan" },
      ),
    ],
  },
  {
    code: "LNT-06",
    about: "seen from the neighbour",
    ppu: hit("ppu"),
    expected: [
      across(
        "LNT-06",
        "INFO",
        { side: "ppu", table: "permasalahan", row: 0, field: "daerah_terdampak" },
        { side: "kukar", table: "permasalahan" },
      ),
    ],
  },
];

/** What comes close to a contradiction without being one. */
export const NEAR_PAIRS: readonly PlantedPair[] = [
  {
    code: "LNT-01",
    about: "one telling word in common is an answer",
    kukar: proposed("kukar"),
    ppu: proposed("ppu", { judul: "Kapal feri dan dermaganya", objek: "Tambatan" }),
    expected: [],
  },
  {
    code: "LNT-02",
    about: "the same words, but neither names the other",
    kukar: proposed("kukar", { kode_daerah_mitra: "64.71" }),
    ppu: proposed("ppu", { kode_daerah_mitra: "64.71" }),
    expected: [],
  },
  {
    code: "LNT-03",
    about: "what no rule compares may differ: the cost",
    kukar: proposed("kukar", { biaya_rp: 1_000_000, sumber_biaya: "Mitra" }),
    ppu: proposed("ppu"),
    expected: [MIRROR],
  },
  {
    code: "LNT-04",
    about: "the same number for another subject with another partner",
    kukar: agreed("kukar", { kode_daerah_mitra: "64.71 - Kota Balikpapan", nama_mitra: "Pemerintah Kota Balikpapan" }),
    ppu: agreed("ppu", {
      kode_daerah_mitra: "64.01 - Kabupaten Paser",
      nama_mitra: "Pemerintah Kabupaten Paser",
      perihal: "Pelatihan penyadap karet",
      tgl_berakhir: { date: "2028-03-31" },
    }),
    expected: [],
  },
  {
    code: "LNT-05",
    about: "two phases of one plan",
    ppu: both(
      enter("pemetaan", 0, { judul: `${NEIGHBOUR.pemetaan.judul} tahap 1` }),
      addCopy("pemetaan", 0, {
        kode_usulan: "U-002",
        judul: `${NEIGHBOUR.pemetaan.judul} tahap 2`,
        opd_pengusul: "Dinas Perhubungan",
      }),
    ),
    expected: [],
  },
  {
    code: "LNT-06",
    about: "the neighbour reports a problem of that affair, in its own words",
    kukar: hit("kukar"),
    ppu: addCopy("permasalahan", 0, {
      kode_masalah: "M-002",
      bidang_urusan: "2.15 - Perhubungan",
      masalah: "Kapal kecil berlayar tanpa pelampung",
      lintas_daerah: "Tidak",
      daerah_terdampak: null,
    }),
    expected: [],
  },
];
