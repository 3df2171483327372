import type { Region } from "../../domain/index.ts";
import { FORM, FORM_VERSION } from "../../regulation/index.ts";
import type { RowModel, SheetModel } from "../../workbook/index.ts";
import { regionTitle } from "./prefill.ts";
import {
  BODY,
  BODY_BOXED,
  CENTERED_BOXED,
  COLORS,
  FOOTER_END,
  HEADING,
  LINK,
  SECTION,
  SUBTITLE,
  TITLE,
} from "./styles.ts";
import { TABLES } from "./table-layout.ts";
import { presenceWord } from "./words.ts";

const GUIDE_SHEET = "Petunjuk";

const WELCOME =
  "Terima kasih atas waktu Bapak/Ibu. Formulir ini menghimpun potensi dan masalah daerah serta urusan yang ingin dikerjasamakan, agar dapat dipertemukan dengan daerah dan pihak lain. Isilah lembar menurut urutan di bawah ini; klik nama lembar untuk membukanya.";

const RULES: readonly string[] = [
  "Klik sebuah sel untuk membaca petunjuknya. Bila tampak tanda panah, pilihlah dari daftar; menulis kodenya saja juga boleh.",
  "Judul kolom berwarna gelap dan bertanda * wajib diisi. Isian wajib yang masih kosong berwarna kuning.",
  "Bila belum tahu, biarkan kosong. Jangan menulis 0 atau tanda hubung: nol berarti memang nol.",
  "Beberapa nilai dalam satu sel dipisah titik koma, misalnya: Tenggarong; Loa Kulu.",
  "Rupiah ditulis penuh dengan angka, misalnya 1250000000. Tanggal ditulis hari/bulan/tahun, misalnya 17/03/2025.",
  "Satu baris untuk satu potensi, masalah, atau usulan. Kode P-001, M-001, dan U-001 menghubungkan ketiganya, jadi jangan diubah pada kiriman berikutnya.",
  "Baris bertanda CONTOH tidak dibaca. Mulailah mengisi di baris berikutnya; baris kosong di antara isian tidak mengapa.",
  "Jangan mengganti judul kolom. Lembar Kamus menerangkan setiap kolom beserta dasarnya.",
  "Sebelum mengirim, buka lembar Cek. Bila semua lembar SIAP, simpan sebagai Excel (.xlsx) dan kirim ke TKKSD provinsi.",
];

const LAST_COLUMN = "D";

function title(region: Region | undefined, year: number | undefined): RowModel[] {
  const whom = region === undefined ? "" : `${regionTitle(region)}${year === undefined ? "" : `, tahun ${year}`}. `;
  return [
    { number: 1, height: 27, cells: [{ column: 1, value: { text: FORM.title }, style: TITLE }] },
    {
      number: 2,
      height: 18,
      cells: [
        {
          column: 1,
          value: { text: `${whom}Permendagri Nomor 22 Tahun 2020 Pasal 5. Formulir ${FORM_VERSION}.` },
          style: SUBTITLE,
        },
      ],
    },
    { number: 3, height: 50, cells: [{ column: 1, value: { text: WELCOME }, style: { ...BODY, vertical: "middle" } }] },
  ];
}

function sheetRows(first: number): RowModel[] {
  const heading: RowModel = {
    number: first,
    height: 20,
    cells: ["No", "Lembar", "Yang diisi", "Keharusan"].map((text, index) => ({
      column: index + 1,
      value: { text },
      style: HEADING,
    })),
  };
  const rows = TABLES.map(
    ({ sheet, purpose, presence }, index): RowModel => ({
      number: first + 1 + index,
      height: purpose.length > 105 ? 31 : 17,
      cells: [
        { column: 1, value: { number: index + 1 }, style: CENTERED_BOXED },
        { column: 2, value: { link: `'${sheet}'!A1`, text: sheet }, style: LINK },
        { column: 3, value: { text: purpose }, style: BODY_BOXED },
        { column: 4, value: { text: presenceWord(presence) }, style: CENTERED_BOXED },
      ],
    }),
  );
  return [heading, ...rows];
}

function ruleRows(first: number): RowModel[] {
  return RULES.map((text, index) => ({
    number: first + index,
    height: text.length > 150 ? 31 : 17,
    cells: [
      { column: 1, value: { number: index + 1 }, style: { vertical: "top", horizontal: "center" } },
      { column: 2, value: { text }, style: BODY },
    ],
  }));
}

/** How to fill the form in, on one screen. */
export function guideSheet(region: Region | undefined, year: number | undefined): SheetModel {
  const firstSheetRow = 5;
  const rulesTitle = firstSheetRow + TABLES.length + 2;
  const firstRule = rulesTitle + 1;
  const ruleMerges = RULES.map((_, index) => `B${firstRule + index}:${LAST_COLUMN}${firstRule + index}`);
  return {
    name: GUIDE_SHEET,
    tabColor: COLORS.guideTab,
    columns: [{ width: 6 }, { width: 22 }, { width: 92 }, { width: 18 }],
    rows: [
      ...title(region, year),
      ...sheetRows(firstSheetRow),
      { number: rulesTitle, height: 22, cells: [{ column: 1, value: { text: "Cara mengisi" }, style: SECTION }] },
      ...ruleRows(firstRule),
    ],
    merges: [`A3:${LAST_COLUMN}3`, ...ruleMerges],
    hideGridLines: true,
    print: { orientation: "landscape", paper: "A4", fitToWidth: true, footer: `&L${GUIDE_SHEET}${FOOTER_END}` },
  };
}
