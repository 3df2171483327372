import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { FORM, regionOf, schemaHash } from "../../../src/regulation/index.ts";
import { type Prefill, type TemplateInput, templateModel } from "../../../src/report/index.ts";
import { type CellContent, type SheetModel, type WorkbookModel, writeWorkbook } from "../../../src/workbook/index.ts";
import { askOpenpyxl, hasLibreOffice, hasOpenpyxl, savedByLibreOffice } from "../../support/office.ts";

const KUKAR = regionOf("64.02");
if (KUKAR === undefined) throw new Error("64.02 is a region");

const EXAMPLES: Prefill = Object.fromEntries(FORM.tables.map(({ table, examples }) => [table, examples]));

function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const found = model.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

function shown(content: CellContent | undefined): string | number | null {
  if (content === undefined || content === null) return null;
  if ("formula" in content) return content.result;
  if ("text" in content) return content.text;
  return "number" in content ? content.number : content.date;
}

function rowOf(model: WorkbookModel, sheet: string, number: number): (string | number | null)[] {
  const cells = sheetOf(model, sheet).rows.find((row) => row.number === number)?.cells ?? [];
  const last = Math.max(0, ...cells.map((cell) => cell.column));
  return Array.from({ length: last }, (_, index) => shown(cells.find((cell) => cell.column === index + 1)?.value));
}

/** Sheet, filled, required blanks, outside the lists, status: the counts of the sheet Cek. */
function readiness(model: WorkbookModel): unknown[] {
  return [6, 7, 8, 9, 10, 11, 12].map((row) => rowOf(model, "Cek", row).slice(0, 5));
}

describe("the template", () => {
  it("has its sheets in order, the lists hidden", () => {
    expect(templateModel().sheets.map(({ name, state }) => [name, state ?? "visible"])).toEqual([
      ["Petunjuk", "visible"],
      ["Identitas", "visible"],
      ["Potensi", "visible"],
      ["Permasalahan", "visible"],
      ["Pemetaan", "visible"],
      ["KSD Berjalan", "visible"],
      ["Neraca Komoditas", "visible"],
      ["PDRB", "visible"],
      ["Kamus", "visible"],
      ["Cek", "visible"],
      ["Daftar", "hidden"],
    ]);
  });

  it("prints the headings, a star where they are required, and the mark CONTOH in the first column", () => {
    const model = templateModel();
    expect(rowOf(model, "Permasalahan", 5)).toEqual([
      "No",
      "Kode Masalah *",
      "Bidang Urusan *",
      "Permasalahan *",
      "Lokasi",
      "Dampak Lintas Daerah *",
      "Daerah Terdampak",
      "Upaya yang Telah Dilakukan",
      "Kebutuhan/Dukungan",
      "Komoditas/Layanan yang Dibutuhkan",
      "Urgensi (U)",
      "Keseriusan (S)",
      "Perkembangan (G)",
    ]);
    expect(rowOf(model, "PDRB", 5)).toEqual([
      null,
      "Kode Lapangan Usaha *",
      "Tahun *",
      "PDRB ADHK (juta Rp) *",
      "PDRB ADHB (juta Rp)",
    ]);
    expect(rowOf(model, "Neraca Komoditas", 6)).toEqual([
      "CONTOH",
      "Beras",
      2024,
      "ton",
      98500,
      81200,
      "Dinas Ketahanan Pangan",
    ]);
    for (const sheet of ["Potensi", "Permasalahan", "Pemetaan", "KSD Berjalan", "Neraca Komoditas", "PDRB"]) {
      expect([sheet, rowOf(model, sheet, 6)[0], rowOf(model, sheet, 7)]).toEqual([sheet, "CONTOH", []]);
    }
  });

  it("comes with region and year filled in", () => {
    const model = templateModel({ region: KUKAR, year: 2026 });
    expect([6, 7, 8, 9].map((row) => rowOf(model, "Identitas", row).slice(0, 2))).toEqual([
      ["Kode Daerah *", "64.02"],
      ["Nama Daerah *", "Kabupaten Kutai Kartanegara"],
      ["Provinsi *", "64 - Kalimantan Timur"],
      ["Tahun Pemetaan *", 2026],
    ]);
    expect(rowOf(model, "Petunjuk", 2)).toEqual([
      "Kabupaten Kutai Kartanegara (64.02), Provinsi Kalimantan Timur, tahun 2026. Permendagri Nomor 22 Tahun 2020 Pasal 5. Formulir ksd-22-2020@1.0.0.",
    ]);
  });

  it("offers the own province's regions first and the programs of the own level", () => {
    const column = (input: TemplateInput, list: string): (string | number | null)[] => {
      const rows = sheetOf(templateModel(input), "Daftar").rows;
      const at = rows[0]?.cells.find((cell) => shown(cell.value) === list)?.column;
      return rows.slice(1, 5).map((row) => shown(row.cells.find((cell) => cell.column === at)?.value));
    };
    const province = regionOf("64");
    if (province === undefined) throw new Error("64 is a province");
    expect(column({ region: KUKAR }, "daerah")).toEqual([
      "64 - Kalimantan Timur",
      "64.01 - Kabupaten Paser",
      "64.02 - Kabupaten Kutai Kartanegara",
      "64.03 - Kabupaten Berau",
    ]);
    expect(column({}, "daerah")[0]).toBe("11 - Aceh");
    expect(column({ region: KUKAR }, "program")[0]).toBe("1.01.02 - PROGRAM PENGELOLAAN PENDIDIKAN");
    expect(column({ region: KUKAR }, "program")).not.toEqual(column({ region: province }, "program"));
  });

  it("takes rows as they are stored: codes become what the drop-downs show", () => {
    const model = templateModel({
      prefill: {
        identitas: [{ kode_daerah: "64.02", rpjmd_awal: 2025, rpjmd_akhir: 2029, sk_tkksd_tanggal: "2025-03-17" }],
        permasalahan: [
          {
            kode_masalah: "M-001",
            bidang_urusan: "2.15",
            masalah: "=1+1",
            lokasi: ["Tenggarong", "Loa Kulu"],
            lintas_daerah: "Ya",
            daerah_terdampak: ["64.72", "64.07"],
            komoditas_dibutuhkan: "beras",
            usg_u: 4,
          },
        ],
        ksd_berjalan: [{ nomor_naskah: "1/PKS/2024", jenis: "KSDD_SUKARELA", tgl_ttd: "2024-03-12" }],
      },
    });
    expect(rowOf(model, "Identitas", 10).slice(0, 2)).toEqual(["Periode RPJMD *", "2025-2029"]);
    expect(sheetOf(model, "Identitas").rows.find((row) => row.number === 16)?.cells[1]?.value).toEqual({
      date: "2025-03-17",
    });
    expect(rowOf(model, "Permasalahan", 7)).toEqual([
      1,
      "M-001",
      "2.15 - Perhubungan",
      "=1+1",
      "Tenggarong; Loa Kulu",
      "Ya",
      "64.72 - Kota Samarinda; 64.07 - Kabupaten Kutai Barat",
      null,
      null,
      "Beras",
      4,
    ]);
    expect(rowOf(model, "KSD Berjalan", 7)).toEqual([
      null,
      "1/PKS/2024",
      null,
      "KSDD Sukarela",
      null,
      null,
      null,
      null,
      "2024-03-12",
    ]);
  });

  it("prepares at least 300 rows beyond those filled in", () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({ kode_lu: "A", tahun: 1980 + index, adhk: 1 }));
    const ranges = sheetOf(templateModel({ prefill: { pdrb: rows } }), "PDRB").validations?.map(({ range }) => range);
    expect(ranges).toEqual(["A6", "B7:B346", "C7:C346", "D7:D346", "E7:E346"]);
  });

  it("never calls our own design law", () => {
    const rows = sheetOf(templateModel(), "Kamus").rows.slice(4);
    const basis = new Map(
      rows.map((row) => [
        row.cells
          .slice(0, 2)
          .map((cell) => shown(cell.value))
          .join(": "),
        shown(row.cells[7]?.value),
      ]),
    );
    expect(basis.size).toBe(FORM.tables.reduce((sum, table) => sum + table.fields.length, 0));
    expect(basis.get("Potensi: Nama Potensi")).toBe("Permendagri 22/2020 Pasal 5 ayat (1)");
    expect(basis.get("Potensi: Kode Potensi")).toBe("aturan aplikasi");
    expect(basis.get("Pemetaan: Bentuk KSDPK")).toBe("PP 28/2018");
    expect(basis.get("Pemetaan: Sasaran RPJMD")).toBe("Permendagri 22/2020 Pasal 5 ayat (1); praktik TKKSD");
    expect(basis.get("Pemetaan: Jenis Kerja Sama")).toBe(
      "Permendagri 22/2020 Pasal 3; PP 28/2018; PP 28/2018 Pasal 46; Permendagri 25/2020",
    );
  });

  it("is drawn anew from the same form to the same bytes", async () => {
    const make = () => writeWorkbook(templateModel({ region: KUKAR, year: 2026 }));
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
  });

  it("stays small, and ten are quick", async () => {
    const started = performance.now();
    const sizes: number[] = [];
    for (let count = 0; count < 10; count++) sizes.push((await writeWorkbook(templateModel({ region: KUKAR }))).length);
    expect(Math.max(...sizes)).toBeLessThan(120_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

/** Worked out by hand: what is wrong in each row is written beside it. */
const FAULTY: Prefill = {
  identitas: [
    { kode_daerah: "64.99", nama_daerah: "Kabupaten Antah Berantah", tahun_pemetaan: 2026, sk_tkksd_nomor: "1" },
  ],
  potensi: [
    // uraian and lokasi blank
    { kode_potensi: "P-001", bidang_urusan: "2.15", nama_potensi: "Dermaga" },
    // bidang and lapangan usaha are in no list; commodities may have other names
    {
      kode_potensi: "P-002",
      bidang_urusan: "9.99",
      lapangan_usaha: "Z",
      nama_potensi: "Kebun",
      uraian: "x",
      lokasi: "y",
      komoditas: "Durian Lai",
    },
    // a label alone is accepted; kode_potensi, nama_potensi, uraian, lokasi blank
    { bidang_urusan: "perhubungan" },
  ],
  permasalahan: [
    // lintas_daerah is neither Ya nor Tidak; one value in daerah_terdampak is wrong, but several in a cell are left to ksd
    {
      kode_masalah: "M-001",
      bidang_urusan: "1.03",
      masalah: "Banjir",
      lintas_daerah: "Mungkin",
      daerah_terdampak: ["64.72", "99.99"],
    },
  ],
  pemetaan: [
    // ref_potensi names no potential; 10 of the 14 required entries are blank
    {
      kode_usulan: "U-001",
      judul: "Angkutan sungai",
      jenis: "KSDD_WAJIB",
      bidang_urusan: "2.15",
      ref_potensi: "P-009",
      ref_masalah: "M-001",
    },
  ],
  neraca_komoditas: [{ komoditas: "Beras", tahun: 2024, satuan: "ton", produksi: 0, kebutuhan: 0 }],
};

const FAULTY_COUNTS = [
  // blank: provinsi, rpjmd, pengampu, perencana, narahubung, tanggal pengisian, and no contact at all; 64.99 is no region
  ["Identitas", 4, 7, 1, "BELUM"],
  ["Potensi", 3, 6, 2, "BELUM"],
  ["Permasalahan", 1, 0, 1, "BELUM"],
  ["Pemetaan", 1, 10, 1, "BELUM"],
  ["KSD Berjalan", 0, 0, 0, "SIAP"],
  ["Neraca Komoditas", 1, 0, 0, "SIAP"],
  ["PDRB", 0, 0, 0, "SIAP"],
];

const COMPLETE_COUNTS = [
  ["Identitas", 18, 0, 0, "SIAP"],
  ["Potensi", 1, 0, 0, "SIAP"],
  ["Permasalahan", 1, 0, 0, "SIAP"],
  ["Pemetaan", 1, 0, 0, "SIAP"],
  ["KSD Berjalan", 1, 0, 0, "SIAP"],
  ["Neraca Komoditas", 1, 0, 0, "SIAP"],
  ["PDRB", 2, 0, 0, "SIAP"],
];

describe("the counts of Cek as stored", () => {
  it("of an empty form", () => {
    expect(readiness(templateModel({ region: KUKAR, year: 2026 }))).toEqual([
      // rpjmd, pengampu, perencana, narahubung, tanggal pengisian, contact
      ["Identitas", 4, 6, 0, "BELUM"],
      ["Potensi", 0, 0, 0, "BELUM"],
      ["Permasalahan", 0, 0, 0, "BELUM"],
      ["Pemetaan", 0, 0, 0, "BELUM"],
      ["KSD Berjalan", 0, 0, 0, "SIAP"],
      ["Neraca Komoditas", 0, 0, 0, "SIAP"],
      ["PDRB", 0, 0, 0, "SIAP"],
    ]);
  });

  it("of one with faults", () => {
    const model = templateModel({ prefill: FAULTY });
    expect(readiness(model)).toEqual(FAULTY_COUNTS);
    expect(rowOf(model, "Cek", 3)).toEqual(["Kesimpulan", "BELUM SIAP DIKIRIM"]);
  });

  it("of one filled with the form's own examples", () => {
    const model = templateModel({ prefill: EXAMPLES });
    expect(readiness(model)).toEqual(COMPLETE_COUNTS);
    expect(rowOf(model, "Cek", 3)).toEqual(["Kesimpulan", "SIAP DIKIRIM"]);
  });

  it("one of potentials and problems is enough", () => {
    const { permasalahan: _, ...rest } = EXAMPLES;
    expect(readiness(templateModel({ prefill: rest })).slice(1, 4)).toEqual([
      ["Potensi", 1, 0, 0, "SIAP"],
      ["Permasalahan", 0, 0, 0, "SIAP"],
      // its reference to M-001 is to the example row, which is there
      ["Pemetaan", 1, 0, 0, "SIAP"],
    ]);
  });
});

/** Takes the stored results out of the sheets, so that whatever stands there afterwards was calculated. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => {
    if (!path.startsWith("xl/worksheets/")) return [path, part];
    return [path, strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, "</f>"))];
  });
  return zipSync(Object.fromEntries(parts));
}

async function calculated(model: WorkbookModel): Promise<{ rows: unknown[]; conclusion: string }> {
  const saved = savedByLibreOffice(withoutResults(await writeWorkbook(model)));
  return askOpenpyxl(
    saved,
    `
sheet = openpyxl.load_workbook(sys.argv[1], data_only=True)["Cek"]
result = {"rows": [[sheet.cell(row, column).value for column in range(1, 6)] for row in range(6, 13)], "conclusion": sheet["B3"].value}`,
    "ignore",
  );
}

describe.skipIf(!hasLibreOffice || !hasOpenpyxl)(
  "Cek as LibreOffice calculates it (skipped where LibreOffice is missing)",
  () => {
    it("of a form with faults", async () => {
      expect(await calculated(templateModel({ prefill: FAULTY }))).toEqual({
        rows: FAULTY_COUNTS,
        conclusion: "BELUM SIAP DIKIRIM",
      });
    });

    it("of one filled with the form's own examples", async () => {
      expect(await calculated(templateModel({ prefill: EXAMPLES }))).toEqual({
        rows: COMPLETE_COUNTS,
        conclusion: "SIAP DIKIRIM",
      });
    });

    it("a row marked CONTOH is not counted, wherever it stands, and an error cell is said", async () => {
      const model = templateModel({ prefill: EXAMPLES });
      const sheets = model.sheets.map((sheet) => {
        if (sheet.name !== "Potensi" && sheet.name !== "PDRB") return sheet;
        return {
          ...sheet,
          rows: sheet.rows.map((row) => {
            if (row.number !== 7) return row;
            if (sheet.name === "Potensi") {
              const rest = row.cells.filter((cell) => cell.column > 1);
              return { ...row, cells: [{ column: 1, value: { text: "Contoh" } }, ...rest] };
            }
            const rest = row.cells.filter((cell) => cell.column !== 4);
            return { ...row, cells: [...rest, { column: 4, value: { formula: "1/0", result: 0 } }] };
          }),
        };
      });
      const { rows, conclusion } = await calculated({ ...model, sheets });
      expect([rows[1], rows[6], conclusion]).toEqual([
        ["Potensi", 0, 0, 0, "SIAP"],
        ["PDRB", "galat", "galat", 0, "BELUM"],
        "BELUM SIAP DIKIRIM",
      ]);
    });
  },
);

describe.skipIf(!hasOpenpyxl)("the file as openpyxl opens it (skipped where openpyxl is missing)", () => {
  it("carries form, version and hash, hidden, and a name for each list", async () => {
    const { names, properties } = askOpenpyxl<{ names: Record<string, [string, boolean]>; properties: unknown }>(
      await writeWorkbook(templateModel({ region: KUKAR, year: 2026 })),
      `
result = {"names": {name: [one.value, bool(one.hidden)] for name, one in names.items()}, "properties": [book.properties.keywords, book.properties.creator, book.properties.subject]}`,
    );
    expect(names["_ksd_form"]).toEqual(['"ksd-22-2020@1.0.0"', true]);
    expect(names["_ksd_skema"]).toEqual([`"${schemaHash()}"`, true]);
    expect(properties).toEqual([
      `ksd-22-2020@1.0.0 ${schemaHash()}`,
      "ksd",
      "Kabupaten Kutai Kartanegara (64.02), Provinsi Kalimantan Timur",
    ]);
    expect(
      Object.keys(names)
        .filter((name) => name.startsWith("daftar_"))
        .sort(),
    ).toEqual(
      [
        "bentuk_ksdpk",
        "daerah",
        "dasar_wajib",
        "jenis",
        "jenis_naskah",
        "jenis_pihak_ketiga",
        "kesiapan",
        "komoditas",
        "lapangan_usaha",
        "lapangan_usaha_total",
        "nomenklatur",
        "prakarsa",
        "program",
        "provinsi",
        "sesuai_rtrw",
        "status",
        "sumber_biaya",
        "tindak_lanjut",
        "urusan",
        "ya_tidak",
      ].map((name) => `daftar_${name}`),
    );
  });

  it("every coded column has a drop-down with exactly its list, boxes within Excel's limits", async () => {
    const sheets = askOpenpyxl<Record<string, [string, string, string | null, string[], number[]][]>>(
      await writeWorkbook(templateModel()),
      `
def items(formula):
    if "!" not in (formula or ""): return []
    sheet, cells = formula.replace("'", "").replace("$", "").split("!")
    return [cell.value for (cell,) in book[sheet][cells]][:3]
result = {sheet.title: [[str(v.sqref), v.type, v.errorStyle, items(v.formula1), [len(v.errorTitle or ""), len(v.error or ""), len(v.promptTitle or ""), len(v.prompt or "")]] for v in sheet.data_validations.dataValidation] for sheet in book.worksheets}`,
    );
    const lists = (name: string) => sheets[name]?.filter(([, type]) => type === "list").map((one) => one.slice(0, 4));
    expect(lists("KSD Berjalan")).toEqual([
      ["C7:C306", "list", null, ["KB", "PKS", "NK"]],
      ["D7:D306", "list", null, ["KSDD Wajib", "KSDD Sukarela", "KSDPK (Pihak Ketiga)"]],
      [
        "G7:G306",
        "list",
        "warning",
        ["11 - Aceh", "11.01 - Kabupaten Aceh Selatan", "11.02 - Kabupaten Aceh Tenggara"],
      ],
      [
        "H7:H306",
        "list",
        "warning",
        ["1.01 - Pendidikan", "1.02 - Kesehatan", "1.03 - Pekerjaan Umum dan Penataan Ruang"],
      ],
      ["L7:L306", "list", null, ["Berlaku", "Berakhir", "Dicabut"]],
      ["O7:O306", "list", null, ["Dilanjutkan", "Diperluas", "Dihentikan"]],
    ]);
    for (const [sheet, validations] of Object.entries(sheets)) {
      for (const [range, , , , [errorTitle = 0, error = 0, promptTitle = 0, prompt = 0]] of validations) {
        expect([sheet, range, errorTitle <= 32, error <= 225, promptTitle <= 32, prompt <= 255]).toEqual([
          sheet,
          range,
          true,
          true,
          true,
          true,
        ]);
      }
    }
  });
});
