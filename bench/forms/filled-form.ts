import type { CellValue, KodeWilayah, Region } from "../../src/domain/index.ts";
import { borderTable, commodities, pdrbSectors, programs, urusanList } from "../../src/regulation/index.ts";
import type { Prefill, PrefillRow } from "../../src/report/index.ts";
import { type Draw, drawFrom } from "./random.ts";
import { AGENCIES, COMPANIES, DEEDS, ENDINGS, MATTERS, OFFICES, PLACES } from "./words.ts";

const YEAR = 2026;
/** Left to the province or the centre, or only with words that these texts lack (PM-13). */
const NOT_LOCAL = new Set(["3.25", "3.28", "3.29"]);

const borders = borderTable();
const ownUrusan = urusanList()
  .map(({ code }) => code)
  .filter((code) => !NOT_LOCAL.has(code));
const programsOf = new Map(
  ownUrusan.map((code) => [
    code,
    programs().filter((program) => program.level === "kabkota" && program.code.startsWith(`${code}.`)),
  ]),
);

interface Making {
  readonly region: Region;
  readonly draw: Draw;
  readonly neighbours: readonly KodeWilayah[];
}

const numbered = (letter: string, at: number): string => `${letter}-${String(at + 1).padStart(3, "0")}`;
const sentence = (draw: Draw): string =>
  `${draw.one(DEEDS)} ${draw.one(MATTERS)} di ${draw.one(PLACES)} ${draw.one(ENDINGS)}`;

function identitas({ region }: Making): PrefillRow {
  return {
    kode_daerah: region.code,
    nama_daerah: region.name,
    provinsi: region.code.slice(0, 2),
    tahun_pemetaan: YEAR,
    rpjmd_awal: "2025-2029",
    opd_pengampu: "Bagian Kerja Sama Sekretariat Daerah",
    opd_perencana: "Badan Perencanaan Pembangunan Daerah",
    sk_tkksd_nomor: `100.3.3.2/${region.code}/2025`,
    sk_tkksd_tanggal: "2025-03-17",
    pic_nama: "Narahubung Contoh",
    pic_telepon: "0812-5550-0100",
    tanggal_pengisian: "2026-02-02",
  };
}

function potensi({ draw }: Making, at: number): PrefillRow {
  const commodity = draw.one(commodities());
  return {
    no: at + 1,
    kode_potensi: numbered("P", at),
    bidang_urusan: draw.one(ownUrusan),
    lapangan_usaha: draw.one(pdrbSectors()).code,
    nama_potensi: `${commodity.name} ${draw.one(PLACES)} ${at + 1}`,
    komoditas: commodity.code,
    uraian: sentence(draw),
    lokasi: [draw.one(PLACES)],
    volume: draw.whole(100, 90_000),
    satuan: commodity.unit,
    tahun_data: 2024,
    nilai_rp: draw.whole(1, 900) * 10_000_000,
    keunggulan: sentence(draw),
    keterbatasan: sentence(draw),
    sumber_data: `${draw.one(OFFICES)}, 2024`,
  };
}

function permasalahan({ draw, neighbours }: Making, at: number): PrefillRow {
  const crosses = neighbours.length > 0 && draw.share() < 0.5;
  return {
    no: at + 1,
    kode_masalah: numbered("M", at),
    bidang_urusan: draw.one(ownUrusan),
    masalah: `${draw.one(MATTERS)} di ${draw.one(PLACES)} ${draw.one(ENDINGS)}`,
    lintas_daerah: crosses ? "Ya" : "Tidak",
    daerah_terdampak: crosses ? [draw.one(neighbours)] : null,
    upaya: sentence(draw),
    kebutuhan: sentence(draw),
    komoditas_dibutuhkan: draw.share() < 0.3 ? draw.one(commodities()).code : null,
    usg_u: draw.whole(1, 5),
    usg_s: draw.whole(1, 5),
    usg_g: draw.whole(1, 5),
  };
}

/** The columns that depend on the kind of cooperation. */
function ofKind({ draw, neighbours }: Making): Record<string, CellValue> {
  const share = draw.share();
  if (share < 0.5 && neighbours.length > 0) {
    return share < 0.3
      ? {
          jenis: "KSDD_WAJIB",
          dasar_wajib: [draw.one(["EKSTERNALITAS", "EFISIENSI"])],
          kode_daerah_mitra: [draw.one(neighbours)],
        }
      : { jenis: "KSDD_SUKARELA", kode_daerah_mitra: [draw.one(neighbours)] };
  }
  if (share < 0.8) {
    return {
      jenis: "KSDPK",
      prakarsa: draw.one(["DAERAH", "MITRA"]),
      jenis_pihak_ketiga: "BADAN_USAHA",
      bentuk_ksdpk: draw.one(["PELAYANAN_PUBLIK", "INVESTASI"]),
      nama_mitra: draw.one(COMPANIES),
    };
  }
  return { jenis: "SINERGI", nama_mitra: draw.one(AGENCIES) };
}

function pemetaan(
  making: Making,
  at: number,
  counts: { readonly potensi: number; readonly masalah: number },
): PrefillRow {
  const { draw } = making;
  const bidang = draw.one(ownUrusan);
  const start = draw.whole(2027, 2029);
  return {
    no: at + 1,
    kode_usulan: numbered("U", at),
    judul: `${draw.one(DEEDS)} ${draw.one(MATTERS)} ${draw.one(PLACES)} tahap ${at + 1}`,
    opd_pengusul: draw.one(OFFICES),
    ...ofKind(making),
    bidang_urusan: bidang,
    kode_program: draw.one(programsOf.get(bidang) ?? []).code,
    objek: `${draw.one(MATTERS)} ${draw.one(PLACES)}`,
    ruang_lingkup: sentence(draw),
    latar_belakang: sentence(draw),
    maksud_tujuan: sentence(draw),
    ref_potensi: [numbered("P", draw.whole(0, counts.potensi - 1))],
    ref_masalah: [numbered("M", draw.whole(0, counts.masalah - 1))],
    lokasi: [draw.one(PLACES)],
    manfaat: sentence(draw),
    tahun_mulai: start,
    jangka_waktu: draw.whole(1, 5),
    biaya_rp: draw.whole(1, 900) * 10_000_000,
    sumber_biaya: ["APBD_KABKOTA"],
    sudah_dianggarkan: draw.one(["Ya", "Tidak"]),
    membebani: "Tidak",
    sasaran_rpjmd: draw.share() < 0.8 ? sentence(draw) : null,
    tahun_rkpd: draw.share() < 0.7 ? start : null,
    sesuai_rtrw: draw.one(["YA", "TIDAK_RELEVAN"]),
    indikator: "Layanan yang berjalan",
    target: draw.whole(1, 5000),
    satuan_target: "unit",
    kesiapan: draw.one(["BELUM", "KAK", "STUDI_KELAYAKAN"]),
    prioritas_daerah: at + 1,
  };
}

function ksdBerjalan({ draw, region }: Making, at: number): PrefillRow {
  const year = draw.whole(2024, 2025);
  return {
    no: at + 1,
    nomor_naskah: `119/${region.code}/${at + 1}/PKS/${year}`,
    jenis_naskah: "PKS",
    jenis: "KSDPK",
    perihal: sentence(draw),
    nama_mitra: "PT Karya Bersama Daerah",
    bidang_urusan: draw.one(ownUrusan),
    tgl_ttd: `${year}-01-15`,
    tgl_mulai: `${year}-02-01`,
    tgl_berakhir: `${year + 4}-01-31`,
    status: "BERLAKU",
    hasil: sentence(draw),
  };
}

function neraca({ draw }: Making): readonly PrefillRow[] {
  return commodities()
    .filter(({ unit }) => unit === "ton")
    .slice(0, 15)
    .map(({ code, unit }) => ({
      komoditas: code,
      tahun: 2025,
      satuan: unit,
      produksi: draw.whole(100, 90_000),
      kebutuhan: draw.whole(100, 90_000),
    }));
}

function pdrb({ draw }: Making): readonly PrefillRow[] {
  return [2021, 2025].flatMap((tahun) => {
    const sectors = pdrbSectors().map(({ code }) => ({ kode_lu: code, tahun, adhk: draw.whole(100_000, 9_000_000) }));
    const total = sectors.reduce((sum, { adhk }) => sum + adhk, 0);
    return [...sectors, { kode_lu: "TOTAL", tahun, adhk: total }];
  });
}

/**
 * What a diligent region might fill in: no GALAT, a few remarks. The same region and size give the same form.
 *
 * @param proposals - rows of Pemetaan; the other sheets grow with it
 */
export function filledForm(region: Region, proposals: number): Prefill {
  const seed = Number(region.code.replace(".", "")) * 31 + proposals;
  const making = { region, draw: drawFrom(seed), neighbours: borders.neighbours(region.code) };
  const counts = { potensi: Math.max(1, Math.ceil(proposals * 0.4)), masalah: Math.max(1, Math.ceil(proposals * 0.3)) };
  const rows = (count: number, row: (at: number) => PrefillRow): readonly PrefillRow[] =>
    Array.from({ length: count }, (_one, at) => row(at));
  return {
    identitas: [identitas(making)],
    potensi: rows(counts.potensi, (at) => potensi(making, at)),
    permasalahan: rows(counts.masalah, (at) => permasalahan(making, at)),
    pemetaan: rows(proposals, (at) => pemetaan(making, at, counts)),
    ksd_berjalan: rows(Math.ceil(proposals * 0.1), (at) => ksdBerjalan(making, at)),
    neraca_komoditas: neraca(making),
    pdrb: pdrb(making),
  };
}
