import type { Channel } from "../../domain/index.ts";

/** A word that points to a channel, alone or only near a thing that gives it that meaning. Patterns of whole words, see `plainWords`. */
export interface ReviewPattern {
  readonly channel: Channel;
  readonly word: string;
  /** The word counts only with one of these close by. */
  readonly thing?: string;
  /** Where the thing must stand. */
  readonly side?: "after" | "either";
}

/** Things a region buys. Food, seed and land are left out: regions do cooperate on those. */
const GOODS = [
  "barang",
  "jasa",
  "alat",
  "peralatan",
  "alkes",
  "kendaraan",
  "mobil",
  "motor",
  "truk",
  "bus",
  "ambulans",
  "ambulan",
  "kapal",
  "mesin",
  "genset",
  "komputer",
  "laptop",
  "printer",
  "server",
  "aplikasi",
  "perangkat (?:keras|lunak)",
  "me[bu]+[e]?l(?:air|er)?",
  "furnitur",
  "seragam",
  "obat(?: obatan)?",
  "buku",
  "atk",
  "alat tulis kantor",
  "konsultan",
  "konsultansi",
].join("|");

/** Things a region owns and may let others use. */
const ASSETS = [
  "aset",
  "bmd",
  "barang milik daerah",
  "tanah",
  "lahan",
  "gedung",
  "bangunan",
  "ruang",
  "ruangan",
  "kios",
  "ruko",
  "toko",
  "kantin",
  "gudang",
  "rumah dinas",
  "kendaraan dinas",
  "alat berat",
].join("|");

const RENT = "(?:di|per|ter)?sewa(?:kan|an)?(?: (?:menyewa(?:kan)?|sewa))?|(?:me|pe)nyewa(?:kan|an)?";

export const REVIEW_PATTERNS: readonly ReviewPattern[] = [
  { channel: "KPBU", word: "kpbu" },
  { channel: "KPBU", word: "kerja ?sama pemerintah(?: daerah)? (?:dengan|dan) badan usaha" },
  { channel: "KPBU", word: "public private partnership" },
  { channel: "PEMANFAATAN_BMD", word: "pinjam pakai" },
  { channel: "PEMANFAATAN_BMD", word: "bangun guna serah|bangun serah guna|bgs|bsg" },
  { channel: "PEMANFAATAN_BMD", word: "kerja ?sama pemanfaatan" },
  { channel: "PEMANFAATAN_BMD", word: "pemanfaatan (?:barang milik daerah|bmd|aset (?:milik )?daerah)" },
  // KSP is a savings cooperative as often as kerja sama pemanfaatan.
  { channel: "PEMANFAATAN_BMD", word: "ksp", thing: ASSETS, side: "either" },
  { channel: "PEMANFAATAN_BMD", word: RENT, thing: ASSETS, side: "either" },
  { channel: "SWAKELOLA", word: "(?:di|ber)?swakelola(?:kan|an)?|swa kelola" },
  { channel: "PENGADAAN", word: "pengadaan|pembelian|membeli|belanja", thing: GOODS, side: "after" },
  { channel: "PENGADAAN", word: "jasa konsultan(?:si)?|alih daya|outsourcing|e katalog|e purchasing" },
  {
    channel: "PENGADAAN",
    word: "(?:tender|pelelangan|lelang) (?:pengadaan|pekerjaan|proyek|barang|jasa|konstruksi)|ditenderkan",
  },
  {
    channel: "HIBAH",
    word: "(?:di|ter)?hibah(?:kan)?(?! (?:penelitian|riset|bersaing|kompetitif))|(?:meng|peng)hibah(?:kan|an)",
  },
  { channel: "HIBAH", word: "nphd" },
  {
    channel: "INTERNAL_PEMDA",
    word: "(?:antar|antara|lintas) ?(?:opd|skpd|perangkat daerah|dinas|badan|bidang|bagian|unit kerja)",
  },
];

/** `bukan pengadaan barang` says that it is not. */
export const NEGATIONS = "bukan|tanpa|tidak|selain|non";

/** Two regions' offices working together are no internal matter. */
export const MORE_THAN_ONE_REGION =
  "(?:kedua|dua|tiga|para) (?:daerah|kabupaten|kota|provinsi|pemerintah|belah pihak|pihak)|(?:antar|antara|lintas) ?(?:daerah|kabupaten|kota|provinsi|wilayah)";
