import type { Catalogue, Language } from "../catalogue-entry.ts";
import { listed, quoted } from "./rule-phrases.ts";

/** How the province reads such a column without changing the file. */
function mapHint(heading: string, field: string | null, language: Language): string {
  if (heading === "" || field === null) return "";
  const option = `--map "${heading.replaceAll('"', "'").replace(/\s+/gu, " ")}=${field}"`;
  return language === "id"
    ? ` Petugas provinsi juga dapat membacanya tanpa mengubah berkas: ksd import BERKAS ${option}.`
    : ` The province can also read it without changing the file: ksd import FILE ${option}.`;
}

/** Words of what is said about columns. */
export const COLUMN: Catalogue<`KOL-0${1 | 2 | 3 | 4}`> = {
  "KOL-01": {
    severities: ["GALAT", "PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Kolom tidak ada", en: "Column missing" },
    reason: {
      id: "Tanpa kolom wajib, tidak satu baris pun dapat diterima. Tanpa kolom yang diharapkan atau bersyarat, aturannya tidak dapat diperiksa. Biasanya judulnya diubah atau kolomnya terhapus.",
      en: "Without a required column no row can be accepted; without an expected or conditional one its rules cannot be asked. Usually the heading was changed or the column deleted.",
    },
    message: {
      id: (f) => {
        const near =
          f.detail.nearest === null
            ? ""
            : ` Mungkin maksudnya kolom ${quoted(f.detail.nearest)}${f.at.cells[0] === undefined ? "" : ` (sel ${f.at.cells[0]})`}.`;
        const effect =
          f.severity === "GALAT"
            ? `, sehingga ${f.detail.rows} baris ditahan`
            : "; aturan tentang kolom itu tidak diperiksa";
        return `Kolom ${quoted(f.detail.missing)} tidak ada pada lembar ${quoted(f.at.sheet)}${effect}.${near}`;
      },
      en: (f) => {
        const near =
          f.detail.nearest === null
            ? ""
            : ` Perhaps the column ${quoted(f.detail.nearest)}${f.at.cells[0] === undefined ? "" : ` (cell ${f.at.cells[0]})`} is meant.`;
        const effect = f.severity === "GALAT" ? `, so ${f.detail.rows} rows are held` : "; its rules are not asked";
        return `The column ${quoted(f.detail.missing)} is missing on the sheet ${quoted(f.at.sheet)}${effect}.${near}`;
      },
    },
    fix: {
      id: (f) =>
        f.detail.nearest === null
          ? `Tambahkan kolom dengan judul ${quoted(f.detail.missing)} dan isi.${mapHint("judul di berkas", f.at.field, "id")}`
          : `Ganti judul ${quoted(f.detail.nearest)} menjadi ${quoted(f.detail.missing)}, atau tambahkan kolom itu.${mapHint(f.detail.nearest, f.at.field, "id")}`,
      en: (f) =>
        f.detail.nearest === null
          ? `Add a column with the heading ${quoted(f.detail.missing)} and fill it in.${mapHint("heading in the file", f.at.field, "en")}`
          : `Change the heading ${quoted(f.detail.nearest)} to ${quoted(f.detail.missing)}, or add that column.${mapHint(f.detail.nearest, f.at.field, "en")}`,
    },
    wrong: "Bid. Urusann",
    right: "Bidang Urusan",
  },
  "KOL-02": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Kolom tidak dikenal", en: "Unknown column" },
    reason: {
      id: "Kolom tambahan boleh ada, tetapi isinya tidak dibaca. Jumlah selnya disebut agar tidak ada yang mengira sudah terkirim.",
      en: "Extra columns are allowed but not read. The number of their cells is given so that nobody believes them to be sent.",
    },
    message: {
      id: (f) => {
        const what =
          f.detail.found === ""
            ? `Kolom tanpa judul (sel ${f.at.cells[0] ?? ""})`
            : `Kolom ${quoted(f.detail.found)} (sel ${f.at.cells[0] ?? ""})`;
        return `${what} tidak dikenal; ${f.detail.unread} sel di dalamnya tidak dibaca.`;
      },
      en: (f) => {
        const what =
          f.detail.found === ""
            ? `The column without heading (cell ${f.at.cells[0] ?? ""})`
            : `The column ${quoted(f.detail.found)} (cell ${f.at.cells[0] ?? ""})`;
        return `${what} is not known; ${f.detail.unread} cells in it are not read.`;
      },
    },
    fix: {
      id: (f) =>
        f.detail.nearest === null
          ? `Bila isinya perlu, pindahkan ke kolom formulir yang sesuai, misalnya Keterangan.${mapHint(f.detail.found, "nama_data", "id")}`
          : `Bila maksudnya ${quoted(f.detail.nearest)}, ganti judulnya menjadi itu; bila tidak, pindahkan isinya ke kolom yang sesuai.${mapHint(f.detail.found, f.detail.field, "id")}`,
      en: (f) =>
        f.detail.nearest === null
          ? `If its content matters, move it to a column of the form, for example Keterangan.${mapHint(f.detail.found, "field_name", "en")}`
          : `If ${quoted(f.detail.nearest)} is meant, use that heading; otherwise move the content to a fitting column.${mapHint(f.detail.found, f.detail.field, "en")}`,
    },
    wrong: "Catatan Kabid",
    right: "Keterangan",
  },
  "KOL-03": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Kolom dua kali", en: "Column twice" },
    reason: {
      id: "Dua kolom dengan judul yang sama bisa berisi hal yang berbeda; mengambil salah satunya berarti menebak.",
      en: "Two columns of the same heading may hold different things; taking one of them would be a guess.",
    },
    message: {
      id: (f) =>
        `Judul ${quoted(f.detail.found)} (sel ${f.at.cells[0] ?? ""}) sama dengan yang di sel ${f.detail.first}; tidak jelas kolom mana yang berlaku.`,
      en: (f) =>
        `The heading ${quoted(f.detail.found)} (cell ${f.at.cells[0] ?? ""}) is the same as that in cell ${f.detail.first}; it is not clear which column holds.`,
    },
    fix: {
      id: () => "Hapus salah satu kolom, atau beri judul lain bila isinya memang lain.",
      en: () => "Delete one of the columns, or give it another heading if it holds something else.",
    },
    wrong: "dua kolom Lokasi",
    right: "satu kolom Lokasi; beberapa lokasi dipisahkan titik koma",
  },
  "KOL-04": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Kolom atau baris tersembunyi", en: "Hidden columns or rows" },
    reason: {
      id: "Kolom dan baris tersembunyi tetap dibaca. Sering tersisa dari saringan (filter) yang lupa dilepas.",
      en: "Hidden columns and rows are read all the same. Often a filter was left on.",
    },
    message: {
      id: (f) =>
        `${f.detail.what === "columns" ? "Kolom" : "Baris"} ${listed(f.detail.names, "id")} pada lembar ${quoted(f.at.sheet)} tersembunyi tetapi berisi; tetap dibaca.`,
      en: (f) =>
        `${f.detail.what === "columns" ? "Columns" : "Rows"} ${listed(f.detail.names, "en")} on the sheet ${quoted(f.at.sheet)} are hidden but filled; they are read all the same.`,
    },
    fix: {
      id: () => "Lepas saringan (Data > Clear) atau tampilkan kembali (Unhide), lalu pastikan isinya masih berlaku.",
      en: () => "Clear the filter (Data > Clear) or unhide them, and make sure they still hold.",
    },
    wrong: "baris 12 sampai 15 tersembunyi oleh filter",
    right: "semua baris tampak",
  },
};
