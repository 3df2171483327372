import type { CellValue, KodeWilayah, RowTableName, Submission, SubmittedRow } from "../src/domain/index.ts";
import { commodities, regions, tableDeclaration, urusanList } from "../src/regulation/index.ts";

/** Random numbers that are the same in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES =
  "ba be bo da di du ga gu ja ji ka ke ki ko la le li lo ma mi mu na ni nu pa pe pi ra ri ro sa se si ta ti tu wa ya".split(
    " ",
  );
/** As many words as a province's forms have; a few of them are common, most are rare, as in any language. */
const VOCABULARY = 4000;

function words(random: () => number): readonly string[] {
  return Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(
      "",
    ),
  );
}

export interface Size {
  readonly regions: readonly KodeWilayah[];
  readonly proposals: number;
}

interface Making {
  readonly random: () => number;
  readonly vocabulary: readonly string[];
  readonly codes: readonly KodeWilayah[];
}

const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];

function sentence({ random, vocabulary }: Making, length: number): string {
  return Array.from({ length }, () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)]).join(" ");
}

const SHEETS: Readonly<Partial<Record<RowTableName, string>>> = {
  ksd_berjalan: "KSD Berjalan",
  neraca_komoditas: "Neraca Komoditas",
};

function row(
  region: KodeWilayah,
  table: RowTableName,
  at: number,
  values: Readonly<Record<string, CellValue>>,
): SubmittedRow {
  const { key, keyPrefix } = tableDeclaration(table);
  const sheet = SHEETS[table] ?? `${table.charAt(0).toUpperCase()}${table.slice(1)}`;
  const id = `${region}-2026-${keyPrefix}${key.map((field) => String(values[field])).join("-")}`;
  return { id, table, at: { sheet, row: at + 7 }, values, raw: {}, held: false };
}

const code = (prefix: string, at: number): string => `${prefix}-${String(at + 1).padStart(4, "0")}`;

/** A region's form: as many potentials and problems as proposals, and a balance of every commodity. */
function submission(making: Making, region: KodeWilayah, proposals: number): Submission {
  const { random, codes } = making;
  const bidang = (): string => pick(urusanList(), random)?.code ?? "1.03";
  const neighbour = (): string =>
    codes[(codes.indexOf(region) + 1 + Math.floor(random() * 4)) % codes.length] ?? region;
  const good = (): string | null => (random() < 0.3 ? (pick(commodities(), random)?.code ?? null) : null);
  const rows: SubmittedRow[] = [];
  for (let at = 0; at < proposals; at += 1) {
    const usg = (): number => 1 + Math.floor(random() * 5);
    rows.push(
      row(region, "potensi", at, {
        kode_potensi: code("P", at),
        bidang_urusan: bidang(),
        lapangan_usaha: "A",
        nama_potensi: sentence(making, 5),
        uraian: sentence(making, 12),
        komoditas: good(),
      }),
      row(region, "permasalahan", at, {
        kode_masalah: code("M", at),
        bidang_urusan: bidang(),
        masalah: sentence(making, 12),
        kebutuhan: sentence(making, 6),
        komoditas_dibutuhkan: good(),
        lintas_daerah: random() < 0.5 ? "Ya" : "Tidak",
        daerah_terdampak: [neighbour()],
        usg_u: usg(),
        usg_s: usg(),
        usg_g: usg(),
      }),
      row(region, "pemetaan", at, {
        kode_usulan: code("U", at),
        judul: sentence(making, 7),
        objek: sentence(making, 4),
        ruang_lingkup: sentence(making, 8),
        opd_pengusul: sentence(making, 2),
        jenis: random() < 0.5 ? "KSDD_WAJIB" : "KSDD_SUKARELA",
        dasar_wajib: ["EKSTERNALITAS"],
        bidang_urusan: bidang(),
        kode_daerah_mitra: [neighbour()],
        ref_masalah: [code("M", at)],
        tahun_mulai: 2027,
        jangka_waktu: 3,
        biaya_rp: 1e9,
        sumber_biaya: ["APBD_KABKOTA"],
        sudah_dianggarkan: "Tidak",
        membebani: "Tidak",
        sasaran_rpjmd: "x",
        tahun_rkpd: 2027,
        kesiapan: "KAK",
      }),
    );
  }
  for (const [at, { code: komoditas, unit }] of commodities().entries()) {
    rows.push(
      row(region, "neraca_komoditas", at, {
        komoditas,
        tahun: 2024,
        satuan: unit,
        produksi: Math.floor(random() * 1e5),
        kebutuhan: Math.floor(random() * 1e5),
      }),
    );
  }
  return {
    region,
    year: 2026,
    form: "ksd-22-2020@1.0.0",
    ruleset: "bench",
    file: `${region}.xlsx`,
    sha256: region,
    verdict: "accepted",
    identitas: { sheet: "Identitas", values: { rpjmd_awal: 2025, rpjmd_akhir: 2029, sk_tkksd_nomor: "1" }, raw: {} },
    rows,
    ledger: [],
  };
}

/** Forms of invented content, the same in every run. */
export function syntheticForms({ regions: codes, proposals }: Size): readonly Submission[] {
  const random = randomOf(1);
  const making: Making = { random, vocabulary: words(random), codes };
  const each = Math.ceil(proposals / codes.length);
  return codes.map((region) => submission(making, region, each));
}

/** So many kabupaten/kota from Jawa Timur on, or all of them. */
export function regionsFrom(count: number): readonly KodeWilayah[] {
  const all = regions().flatMap(({ code: one, label }) => (label === null ? [] : [one]));
  const start = count >= all.length ? 0 : all.findIndex((one) => one.startsWith("35."));
  return all.slice(start, start + count);
}
