import {
  entryText,
  type FieldBasis,
  type FieldDeclaration,
  type ListName,
  listEntries,
  type Need,
  type TableDeclaration,
} from "../../regulation/index.ts";

const NEED_WORDS: Readonly<Record<Need, string>> = {
  W: "Wajib diisi",
  A: "Diharapkan",
  K: "Bersyarat",
  "-": "Boleh kosong",
};

const BASIS_WORDS: Readonly<Record<string, string>> = {
  P3: "Permendagri 22/2020 Pasal 3",
  P4: "Permendagri 22/2020 Pasal 4",
  "P5(1)": "Permendagri 22/2020 Pasal 5 ayat (1)",
  PP28: "PP 28/2018",
  PP46: "PP 28/2018 Pasal 46",
  P25: "Permendagri 25/2020",
  praktik: "praktik TKKSD",
  rancangan: "aturan aplikasi",
};

const TYPE_WORDS: Readonly<Record<FieldDeclaration["type"], string>> = {
  text: "teks",
  phone: "nomor telepon, sebagai teks",
  email: "alamat surel",
  id: "kode buatan sendiri",
  code: "kode dari daftar",
  codelist: "pilihan dari daftar",
  integer: "bilangan bulat",
  number: "angka",
  rupiah: "rupiah penuh, tanpa sen",
  year: "tahun, empat angka",
  "year-pair": "dua tahun",
  date: "tanggal",
  yesno: "Ya atau Tidak",
};

/** Lists too long to print in a dictionary cell. */
const LIST_WORDS: Partial<Readonly<Record<ListName, string>>> = {
  daerah: "kode wilayah Kemendagri seluruh Indonesia",
  provinsi: "38 provinsi",
  urusan: "32 urusan, 1.01 sampai 3.32",
  program: "program nomenklatur menurut tingkat daerah",
  lapangan_usaha: "17 kategori PDRB, A sampai R,S,T,U",
  lapangan_usaha_total: "17 kategori PDRB, A sampai R,S,T,U, dan TOTAL",
  komoditas: "daftar komoditas dan layanan",
};

const PRESENCE_WORDS: Readonly<Record<TableDeclaration["presence"], string>> = {
  required: "Wajib",
  either: "Salah satu wajib",
  optional: "Bila ada",
};

export function presenceWord(presence: TableDeclaration["presence"]): string {
  return PRESENCE_WORDS[presence];
}

export function needWord(need: Need): string {
  return NEED_WORDS[need];
}

/** Our own design is called so, never law. */
export function basisWords(basis: FieldBasis | null): string {
  if (basis === null) return "aturan aplikasi";
  return basis
    .split(", ")
    .map((part) => BASIS_WORDS[part] ?? part)
    .join("; ");
}

export function typeWords(field: FieldDeclaration): string {
  const several = "multi" in field && field.multi ? "; boleh beberapa, dipisah titik koma" : "";
  return TYPE_WORDS[field.type] + several;
}

function rangeWords(min: number | undefined, max: number | undefined, aboveMin: boolean): string {
  if (min !== undefined && max !== undefined) return `${min} sampai ${max}`;
  if (min !== undefined) return aboveMin ? `lebih dari ${min}` : `${min} atau lebih`;
  return max === undefined ? "" : `paling banyak ${max}`;
}

/** What may stand in the field: its list, its range, its length. Empty when anything may. */
export function limitWords(field: FieldDeclaration): string {
  switch (field.type) {
    case "code":
    case "codelist": {
      const printed = listEntries(field.list).map((entry) => entryText(field.list, entry));
      const words = LIST_WORDS[field.list] ?? printed.join("; ");
      return "open" in field && field.open ? `${words}; nama lain dicatat` : words;
    }
    case "id":
      if (field.refersTo !== undefined) return "kode yang ada di lembar rujukannya";
      return "tidak boleh sama dalam satu lembar";
    case "integer":
    case "number":
    case "rupiah":
    case "year":
    case "year-pair":
      return rangeWords(field.min, field.max, field.aboveMin ?? false);
    case "text":
      return field.minLength === undefined ? "" : `${field.minLength} sampai ${field.maxLength ?? "…"} huruf`;
    case "date":
      return "hari/bulan/tahun, misalnya 17/03/2025";
    default:
      return "";
  }
}
