import { beforeEach, describe, expect, it } from "vitest";
import { KsdError } from "../../src/domain/index.ts";
import {
  type Imported,
  importFiles,
  importJson,
  initWorkspace,
  requireWorkspace,
  validateFiles,
  validateJson,
} from "../../src/run/index.ts";
import type { RawWorkbook } from "../../src/workbook/index.ts";
import { formWorkbook } from "../support/form-builder.ts";
import { xlsxOf } from "../support/form-files.ts";
import { type MemoryPorts, memoryPorts } from "./memory-ports.ts";

let computer: MemoryPorts;

/** The form with other words for some of its headings. */
function renamed(words: Readonly<Record<string, string>>, workbook = formWorkbook()): RawWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, text: words[cell.text] ?? cell.text })),
      })),
    })),
  };
}

const OWN_WORDS = { "Judul Kerja Sama": "Nama Kegiatan", Manfaat: "Hasil\nbagi warga" };
const MAP = ["nama kegiatan=judul", "Hasil bagi warga = pemetaan.manfaat"];
const MAPPED = [
  { table: "pemetaan", sheet: "Pemetaan", cell: "C4", heading: "Nama Kegiatan", field: "judul" },
  { table: "pemetaan", sheet: "Pemetaan", cell: "W4", heading: "Hasil\nbagi warga", field: "manfaat" },
];

beforeEach(async () => {
  computer = await memoryPorts();
  await initWorkspace(computer.ports, { folder: "kaltim", province: "64", year: 2026 });
  computer.content.set("kukar.xlsx", xlsxOf(renamed(OWN_WORDS)));
});

const workspaceNow = () => requireWorkspace(computer.ports, { named: "kaltim", from: "kaltim" });

async function validated(path: string, map: readonly string[] = []) {
  const workspace = await workspaceNow();
  const checked = await validateFiles(computer.ports, { paths: [path], workspace, reportDate: "2026-11-22", map });
  return { checked, json: validateJson(checked, "0.1.0", "id").files[0] };
}

async function imported(path: string, map: readonly string[] = [], isDryRun = false): Promise<Imported> {
  const workspace = await workspaceNow();
  const flags = { isDryRun, isStrict: false, reason: null };
  return importFiles(computer.ports, { paths: [path], workspace, reportDate: "2026-11-22", map, ...flags });
}

const codes = (json: Awaited<ReturnType<typeof validated>>["json"]) => json?.findings.map(({ code }) => code);

describe("--map", () => {
  it("is taught where a heading is not known", async () => {
    const { json } = await validated("kukar.xlsx");
    expect(json?.findings.map(({ code, fix }) => [code, /--map ".+"/.exec(fix)?.[0]])).toEqual([
      ["KOL-01", '--map "judul di berkas=manfaat"'],
      ["KOL-01", '--map "Nama Kegiatan=judul"'],
      ["KOL-02", '--map "Hasil bagi warga=nama_data"'],
    ]);
  });

  it("reads the column, and says so in JSON", async () => {
    const { json, checked } = await validated("kukar.xlsx", MAP);
    expect(codes(json)).toEqual([]);
    expect(json?.mapped).toEqual(MAPPED.map((one) => ({ ...one, origin: "option" })));
    expect(checked.problems).toEqual([]);
  });

  it("takes the form's own heading in place of the field's name", async () => {
    const { json } = await validated("kukar.xlsx", [
      "Nama Kegiatan=Judul Kerja Sama",
      "Hasil bagi warga=pemetaan.Manfaat",
    ]);
    expect(json?.mapped.map(({ field }) => field)).toEqual(["judul", "manfaat"]);
  });

  it("is kept for the region once its file is stored, used next time and said again", async () => {
    const first = await imported("kukar.xlsx", MAP);
    const kept = [
      { region: "64.02", table: "pemetaan", heading: "Nama Kegiatan", field: "judul" },
      { region: "64.02", table: "pemetaan", heading: "Hasil bagi warga", field: "manfaat" },
    ];
    expect(importJson(first, "0.1.0", "id").headingsKept).toEqual(kept);
    expect((await workspaceNow()).config.headings).toEqual([kept[1], kept[0]]);
    const { json } = await validated("kukar.xlsx");
    expect(codes(json)).toEqual([]);
    expect(json?.mapped).toEqual(MAPPED.map((one) => ({ ...one, origin: "workspace" })));
  });

  it("holds for that region only, and for its later files in the form's own words too", async () => {
    await imported("kukar.xlsx", MAP);
    const berau = { kode_daerah: "64.03", nama_daerah: "Kabupaten Berau" };
    computer.content.set("berau.xlsx", xlsxOf(renamed(OWN_WORDS, formWorkbook({ identitas: berau }))));
    expect(codes((await validated("berau.xlsx")).json)).toContain("KOL-01");
    computer.content.set("baru.xlsx", xlsxOf(formWorkbook()));
    const { json } = await validated("baru.xlsx");
    expect([codes(json), json?.mapped]).toEqual([[], []]);
  });

  it("finds the region under a heading that is remembered itself", async () => {
    computer.content.set("kode.xlsx", xlsxOf(renamed({ "Kode Daerah": "Kode Pemda" })));
    expect((await validated("kode.xlsx")).json?.region).toBeNull();
    await imported("kode.xlsx", ["Kode Pemda=kode_daerah"]);
    expect((await validated("kode.xlsx")).json).toMatchObject({
      region: "64.02",
      mapped: [{ table: "identitas", cell: "A5", heading: "Kode Pemda", origin: "workspace" }],
    });
  });

  it("what is said now goes before what is remembered, and takes its place", async () => {
    await imported("kukar.xlsx", MAP);
    computer.content.set("lagi.xlsx", xlsxOf(renamed({ "Judul Kerja Sama": "Nama Kegiatan", Objek: "x" })));
    await imported("lagi.xlsx", ["Nama Kegiatan=objek", "Objek Kerja Sama=judul"]);
    const { headings } = (await workspaceNow()).config;
    expect(headings.map(({ heading, field }) => [heading, field])).toEqual([
      ["Hasil bagi warga", "manfaat"],
      ["Nama Kegiatan", "objek"],
      ["Objek Kerja Sama", "judul"],
    ]);
  });

  it("a dry run and a refused file keep nothing", async () => {
    await imported("kukar.xlsx", MAP, true);
    const jambi = { kode_daerah: "15.01", nama_daerah: "Kabupaten Kerinci", provinsi: "15 - Jambi" };
    computer.content.set("kerinci.xlsx", xlsxOf(renamed(OWN_WORDS, formWorkbook({ identitas: jambi }))));
    await imported("kerinci.xlsx", MAP);
    expect((await workspaceNow()).config.headings).toEqual([]);
  });

  it("is kept for a file that was stored before it was explained", async () => {
    await imported("kukar.xlsx");
    const again = await imported("kukar.xlsx", MAP);
    expect(again.files.map(({ kind }) => kind)).toEqual(["skip"]);
    expect(again.remembered.map(({ field }) => field)).toEqual(["judul", "manfaat"]);
    expect((await workspaceNow()).config.headings).toHaveLength(2);
  });

  it("leaves everything else in the configuration as it was", async () => {
    const text = JSON.stringify({ province: "64", year: 2026, borders: [], limits: { cells: 5_000_000 } });
    computer.content.set("kaltim/ksd.config.json", new TextEncoder().encode(text));
    await imported("kukar.xlsx", MAP);
    const written = JSON.parse(new TextDecoder().decode(computer.content.get("kaltim/ksd.config.json")));
    expect(Object.keys(written)).toEqual(["province", "year", "borders", "limits", "headings"]);
  });

  it("a heading both explained and there in the form's own words is a column twice", async () => {
    const both = renamed({ Keterangan: "Nama Kegiatan" });
    computer.content.set("dua.xlsx", xlsxOf(both));
    expect(codes((await validated("dua.xlsx", ["Nama Kegiatan=judul"])).json)).toEqual([
      "KOL-03",
      // Under the same heading in Neraca Komoditas, which has no such field.
      "KOL-02",
    ]);
  });
});

const sentence = (error: unknown): readonly string[] =>
  error instanceof KsdError ? [error.code, error.sentence.id, error.hint?.id ?? ""] : [String(error)];

describe("what --map does not understand has a sentence", () => {
  it.each([
    ["judul", '--map "judul" tidak lengkap.', /^Tulis judul di berkas, tanda =, lalu nama datanya: --map "/],
    ["=judul", '--map "=judul" tidak lengkap.', /^Tulis/],
    ["Nama Kegiatan=", '--map "Nama Kegiatan=" tidak lengkap.', /^Tulis/],
    [
      "A=judull",
      'Formulir tidak punya data bernama "judull".',
      /^Mungkin maksudnya judul\. Tulis nama datanya menurut docs\/formulir\.md, atau judul kolomnya di formulir\.$/,
    ],
    ["A=xyzzy", 'Formulir tidak punya data bernama "xyzzy".', /^Tulis nama datanya/],
    ["A=potensi.judul", 'Formulir potensi tidak punya data bernama "judul".', /Tulis nama datanya/],
    ["A=usulan.judul", 'Formulir tidak punya tabel "usulan".', /^Pilihannya: identitas, potensi, /],
  ])("%s", async (map, message, hint) => {
    const error: unknown = await validated("kukar.xlsx", [map]).catch((thrown: unknown) => thrown);
    const [code, said, advice] = sentence(error);
    expect([code, said]).toEqual(["bad-mapping", message]);
    expect(advice).toMatch(hint);
  });

  it("one heading for two fields", async () => {
    const twice = validated("kukar.xlsx", ["A=pemetaan.judul", "a=pemetaan.objek"]);
    await expect(twice).rejects.toThrow('Judul "a" dipetakan ke dua data: judul dan objek.');
  });

  it("a heading that is in no file: said with those that are unknown there; the rest of the run goes on", async () => {
    const { checked, json } = await validated("kukar.xlsx", ["Nama Kgiatan=judul"]);
    expect(json?.verdict).toBe("partial");
    expect(checked.problems.map(({ error }) => sentence(error))).toEqual([
      [
        "bad-mapping",
        'Judul "Nama Kgiatan" pada --map tidak ada di tabel mana pun yang punya data judul.',
        'Judul yang tidak dikenal di berkas: "Nama Kegiatan", "Hasil bagi warga". Lihat semuanya: ksd inspect BERKAS.',
      ],
    ]);
  });
});
