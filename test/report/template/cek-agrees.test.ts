import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { TableName } from "../../../src/domain/index.ts";
import type { Finding } from "../../../src/finding/index.ts";
import { FORM } from "../../../src/regulation/index.ts";
import { type Prefill, type PrefillRow, templateModel } from "../../../src/report/index.ts";
import { type ValidatedFile, validateWorkbook } from "../../../src/validate/index.ts";
import { type RawCell, readWorkbook, writeWorkbook } from "../../../src/workbook/index.ts";
import { hasLibreOffice, savedByLibreOffice } from "../../support/office.ts";
import { rowsOf } from "../../validate/mutants/content.ts";

type Changes = Partial<Record<TableName, readonly (readonly [row: number, entries: PrefillRow])[]>>;

function prefillRow(entries: Readonly<Record<string, unknown>>): PrefillRow {
  const filled = Object.entries(entries).map(([name, value]) => [
    name,
    typeof value === "object" && value !== null && "date" in value ? value.date : value,
  ]);
  return Object.fromEntries(filled) as PrefillRow;
}

/** The clean form of the mutants, with other values in some cells. */
function formWith(changes: Changes): Prefill {
  const tables = FORM.tables.map(({ table }) => {
    const rows = rowsOf(table).map((row, at) => {
      const changed = (changes[table] ?? []).filter(([number]) => number === at).map(([, entries]) => entries);
      return Object.assign({}, prefillRow(row), ...changed) as PrefillRow;
    });
    return [table, rows];
  });
  return Object.fromEntries(tables);
}

/** Takes the stored results out, so that what stands there afterwards was calculated. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] =>
    path.startsWith("xl/worksheets/")
      ? [path, strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, "</f>"))]
      : [path, part],
  );
  return zipSync(Object.fromEntries(parts));
}

interface Answer {
  /** Sheet → rows filled in (lines in Identitas), required cells blank, cells outside the lists, SIAP or BELUM. */
  readonly counts: readonly (readonly [
    sheet: string,
    filled: number,
    blank: number,
    outside: number,
    status: string,
  ])[];
  readonly conclusion: string;
}

const FIRST_LINE = 6;

function answerOfCek(cells: readonly RawCell[]): Answer {
  const at = (row: number, column: number): string =>
    cells.find((cell) => cell.row === row && cell.column === column)?.text ?? "";
  return {
    counts: FORM.tables.map((_, index) => {
      const row = FIRST_LINE + index;
      return [at(row, 1), Number(at(row, 2)), Number(at(row, 3)), Number(at(row, 4)), at(row, 5)];
    }),
    conclusion: at(3, 2),
  };
}

/** What Cek calls blank: required cells, and the one contact that is enough. */
const isBlank = ({ code, severity }: Finding): boolean =>
  (code === "SEL-01" && severity === "GALAT") || code === "ID-05";

/** What Cek calls outside the lists, whichever rule says it: the region, the partner, the affair and the program have their own. */
function isOutside(finding: Finding): boolean {
  switch (finding.code) {
    case "SEL-05":
    case "SEL-12":
    case "ID-01":
    case "PM-12":
    case "PM-14":
      return true;
    case "PM-05":
      return finding.detail.reason === "unknown";
    default:
      return false;
  }
}

function filledLines(file: ValidatedFile, prefill: Prefill, table: TableName, sheet: string): number {
  if (table === "identitas")
    return Object.values(prefill.identitas?.[0] ?? {}).filter((value) => value !== null).length;
  const line = file.ledger.find((one) => one.sheet === sheet);
  return line === undefined ? 0 : line.accepted + line.held;
}

function answerOfValidation(file: ValidatedFile, prefill: Prefill): Answer {
  const counts = FORM.tables.map(({ table, sheet }): Answer["counts"][number] => {
    const here = file.findings.filter(({ at }) => at.sheet === sheet);
    const [blank, outside] = [here.filter(isBlank).length, here.filter(isOutside).length];
    return [sheet, filledLines(file, prefill, table, sheet), blank, outside, blank + outside === 0 ? "SIAP" : "BELUM"];
  });
  const isReady = counts.every(([, , , , status]) => status === "SIAP");
  return { counts, conclusion: isReady ? "SIAP DIKIRIM" : "BELUM SIAP DIKIRIM" };
}

async function bothAnswers(changes: Changes): Promise<{ readonly cek: Answer; readonly ksd: Answer }> {
  const prefill = formWith(changes);
  const saved = savedByLibreOffice(withoutResults(await writeWorkbook(templateModel({ prefill }))));
  const read = readWorkbook(saved);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const { workbook, remarks } = read;
  const file = validateWorkbook(
    { file: "kukar.xlsx", sha256: "0".repeat(64), workbook, remarks },
    { reportDate: "2026-03-02" },
  );
  const sheet = workbook.sheets.find(({ name }) => name === "Cek");
  return {
    cek: answerOfCek((sheet?.rows ?? []).flatMap(({ cells }) => cells)),
    ksd: answerOfValidation(file, prefill),
  };
}

/** Blank and outside counts by hand, in order of the sheets. */
type ByHand = readonly (readonly [blank: number, outside: number])[];

const CASES: readonly { readonly about: string; readonly changes: Changes; readonly byHand: ByHand }[] = [
  {
    about: "a clean form",
    changes: {},
    byHand: [
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ],
  },
  {
    about: "required cells blank",
    changes: {
      identitas: [[0, { opd_pengampu: null, pic_nama: null, pic_telepon: null, pic_surel: null, ketua_tkksd: null }]],
      potensi: [
        [0, { uraian: null, sumber_data: null }],
        [2, { lokasi: null, bidang_urusan: null }],
      ],
      permasalahan: [[1, { masalah: null }]],
      pemetaan: [
        [0, { manfaat: null, kode_program: null, keterangan: null }],
        [6, { jenis: null, tahun_mulai: null, membebani: null }],
      ],
      neraca_komoditas: [[3, { kebutuhan: null }]],
      pdrb: [[35, { adhk: null }]],
    },
    byHand: [
      [3, 0],
      [3, 0],
      [1, 0],
      [4, 0],
      [0, 0],
      [1, 0],
      [1, 0],
    ],
  },
  {
    about: "values outside the lists",
    changes: {
      identitas: [[0, { provinsi: "Kalimantan Raya", versi_nomenklatur: "Kepmendagri 1 Tahun 1999" }]],
      potensi: [
        [0, { bidang_urusan: "Perhubngan", pernah_dikerjasamakan: "Mungkin" }],
        [1, { lapangan_usaha: "Z" }],
      ],
      permasalahan: [[0, { daerah_terdampak: "64.99" }]],
      pemetaan: [
        [0, { jenis: "KSDD Waib", kode_daerah_mitra: "64.13", sudah_dianggarkan: "Kurang tahu" }],
        [2, { bidang_urusan: "5.02 - Keuangan", kode_program: null, bentuk_ksdpk: "Bagi Hasil" }],
        [3, { ref_potensi: "P-099" }],
      ],
      ksd_berjalan: [[1, { status: "Jalan terus", jenis_naskah: "SK" }]],
      pdrb: [[0, { kode_lu: "Pertanian saja" }]],
    },
    byHand: [
      [0, 2],
      [0, 3],
      [0, 1],
      [0, 6],
      [0, 2],
      [0, 0],
      [0, 1],
    ],
  },
  {
    about: "both, and codes instead of labels",
    changes: {
      potensi: [[3, { nama_potensi: null, bidang_urusan: "1.02", lapangan_usaha: "Q" }]],
      permasalahan: [[2, { lintas_daerah: "Bisa jadi", bidang_urusan: null }]],
      pemetaan: [
        [1, { jenis: "KSDD_SUKARELA", sumber_biaya: "TANPA_BIAYA" }],
        [4, { objek: null, sesuai_rtrw: "Entah" }],
      ],
      ksd_berjalan: [[0, { tgl_mulai: null }]],
    },
    byHand: [
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [0, 0],
      [0, 0],
    ],
  },
];

describe.skipIf(!hasLibreOffice)("Cek and ksd agree (skipped where LibreOffice is missing)", () => {
  it.each(CASES)("about $about", async ({ changes, byHand }) => {
    const { cek, ksd } = await bothAnswers(changes);
    expect(cek).toEqual(ksd);
    expect(cek.counts.map(([, , blank, outside]) => [blank, outside])).toEqual(byHand);
  });
});
