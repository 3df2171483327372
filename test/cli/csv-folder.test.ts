import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formWorkbook } from "../support/form-builder.ts";
import { csvOf, xlsxOf } from "../support/form-files.ts";
import { freshFolder, ksd } from "./run-ksd.ts";

const folder = freshFolder();
afterAll(folder.remove);

const BOM = "\ufeff";
const utf16 = (text: string): Uint8Array => Buffer.from(BOM + text, "utf16le");
const latin = (text: string): Uint8Array => Buffer.from(text.replaceAll("–", "\u0096"), "latin1");

/** Each table in another way that programs write CSV: delimiter, mark, encoding, name. */
const WRITINGS: readonly (readonly [file: string, delimiter: string, encode: (text: string) => string | Uint8Array])[] =
  [
    ["identitas.csv", ";", (text) => text],
    ["Potensi.csv", ",", (text) => BOM + text],
    ["permasalahan.csv", "\t", utf16],
    ["kukar - Pemetaan.csv", ";", latin],
    ["KSD Berjalan.CSV", "|", (text) => text.replaceAll("\r\n", "\n")],
    ["neraca.csv", ";", (text) => `sep=;\r\n${text}`],
    ["pdrb.csv", ",", (text) => text],
  ];

function writeCsvForm(name: string, workbook = formWorkbook()): string {
  const path = join(folder.path, name);
  mkdirSync(path, { recursive: true });
  WRITINGS.forEach(([file, delimiter, encode], at) => {
    const sheet = workbook.sheets[at];
    if (sheet !== undefined) writeFileSync(join(path, file), encode(csvOf(sheet, delimiter)));
  });
  return path;
}

interface PrintedFile {
  readonly file: string;
  readonly path: string;
  readonly parts?: readonly string[];
  readonly sha256: string;
  readonly region: string | null;
  readonly verdict: string;
  readonly ledger: readonly { readonly sheet: string; readonly table: string; readonly accepted: number }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly sheet: string | null;
    readonly cells: readonly string[];
    readonly message: string;
    readonly fix: string;
  }[];
}

function filesOf(...args: readonly string[]): readonly PrintedFile[] {
  const { stdout } = ksd(folder.path, ...args, "--json");
  return (JSON.parse(stdout) as { files: readonly PrintedFile[] }).files;
}

const brief = ({ findings }: PrintedFile) => findings.map(({ code, severity, sheet }) => [code, severity, sheet]);

/** What is stored, without where its cells stood and what the file is called. */
function storedFrom(path: string): unknown {
  const workspace = `${path}-ruang`;
  ksd(folder.path, "init", workspace, "--province", "64", "--year", "2026");
  expect(ksd(workspace, "import", "--quiet", path).code).toBe(0);
  const { submissions } = JSON.parse(ksd(workspace, "export").stdout) as { submissions: object[] };
  const { file: _file, sha256: _sha256, ...content } = submissions[0] as Record<string, unknown>;
  return JSON.parse(JSON.stringify(content, (key, value) => (key === "_at" ? undefined : value)));
}

let kukar = "";
beforeAll(() => {
  kukar = writeCsvForm("kukar");
});

describe("a folder of CSV files is one submission", () => {
  it("each file is a sheet, whatever its delimiter, encoding and name", () => {
    const [file, ...others] = filesOf("validate", "kukar");
    expect(others).toEqual([]);
    expect(file).toMatchObject({ file: "kukar/", path: "kukar", region: "64.02", verdict: "accepted" });
    expect(file?.parts).toEqual(WRITINGS.map(([name]) => name).toSorted());
    expect(file === undefined ? [] : brief(file)).toEqual([["BKS-04", "INFO", null]]);
    expect(file?.ledger.map(({ sheet, table }) => [sheet, table])).toEqual([
      ["identitas.csv", "identitas"],
      ["KSD Berjalan.CSV", "ksd_berjalan"],
      ["Potensi.csv", "potensi"],
      ["kukar - Pemetaan.csv", "pemetaan"],
      ["neraca.csv", "neraca_komoditas"],
      ["pdrb.csv", "pdrb"],
      ["permasalahan.csv", "permasalahan"],
    ]);
  });

  it("says the same as the workbook, field by field", () => {
    const workbook = join(folder.path, "kukar.xlsx");
    writeFileSync(workbook, xlsxOf(formWorkbook()));
    expect(storedFrom(kukar)).toEqual(storedFrom(workbook));
  });

  it("keeps the files as they were sent, under a hash that never depends on the machine", () => {
    const [file] = filesOf("validate", "kukar");
    const originals = join(`${kukar}-ruang`, ".ksd", "asal");
    expect(readdirSync(originals)).toEqual([`${file?.sha256}.zip`]);
    const bytes = readFileSync(join(originals, `${file?.sha256}.zip`));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(file?.sha256);
    const kept = unzipSync(bytes);
    expect(Object.keys(kept)).toEqual(file?.parts);
    for (const [name, content] of Object.entries(kept)) {
      expect(Buffer.from(content).equals(readFileSync(join(kukar, name)))).toBe(true);
    }
    cpSync(kukar, join(folder.path, "salinan"), { recursive: true });
    expect(filesOf("validate", "salinan")[0]?.sha256).toBe(file?.sha256);
  });

  it("is known again, as a folder and as the zip that was kept", () => {
    const ruang = `${kukar}-ruang`;
    const [file] = filesOf("validate", "kukar");
    const zip = join(ruang, ".ksd", "asal", `${file?.sha256}.zip`);
    const again = filesOf("import", "--workspace", ruang, "salinan", zip);
    expect(again.map(({ findings }) => findings.map(({ code }) => code))).toEqual([["BKS-09"], ["BKS-09"]]);
    expect(ksd(ruang, "trace", "64.02-2026-P-001", "--json").stdout).toContain(`.ksd/asal/${file?.sha256}.zip`);
    expect(ksd(ruang, "verify").code).toBe(0);
  });

  it("names the file and the cell of a mistake", () => {
    writeCsvForm("salah", formWorkbook({ potensi: [{ volume: "12 ton" }] }));
    const [file] = filesOf("validate", "salah");
    expect(file?.findings.filter(({ severity }) => severity === "GALAT")).toMatchObject([
      { code: "SEL-02", sheet: "Potensi.csv", cells: ["I5"] },
    ]);
  });

  it("can be looked into and marked", () => {
    const { stdout } = ksd(folder.path, "inspect", "kukar", "--cells", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ "identitas.csv!A5": "Kode Daerah", "identitas.csv!B5": "64.02" });
    expect(ksd(folder.path, "validate", "kukar", "--annotate", "catatan").code).toBe(0);
    expect(readdirSync(join(folder.path, "catatan"))).toEqual(["kukar-catatan.xlsx"]);
  });

  it("files named one by one are the same submission; one alone is a file", () => {
    const named = WRITINGS.map(([name]) => join("kukar", name));
    expect(filesOf("validate", ...named)).toEqual(filesOf("validate", "kukar"));
    const [alone] = filesOf("validate", join("kukar", "Potensi.csv"));
    expect(alone).toMatchObject({ file: "Potensi.csv", verdict: "refused" });
    expect(alone === undefined ? [] : brief(alone)).toEqual([
      ["BKS-04", "INFO", null],
      ["LBR-01", "GALAT", null],
      ["LBR-01", "PERINGATAN", null],
      ["PO-03", "PERINGATAN", "csv"],
    ]);
  });
});

describe("what else may lie in the folder", () => {
  it("a folder per region and a workbook are submissions of their own", () => {
    mkdirSync(join(folder.path, "kiriman"));
    cpSync(kukar, join(folder.path, "kiriman", "kukar"), { recursive: true });
    const berau = { kode_daerah: "64.03", nama_daerah: "Kabupaten Berau" };
    writeCsvForm("kiriman/berau", formWorkbook({ identitas: berau }));
    writeFileSync(join(folder.path, "kiriman", "paser.xlsx"), xlsxOf(formWorkbook()));
    expect(filesOf("validate", "kiriman").map(({ path, region }) => [path, region])).toEqual([
      [join("kiriman", "berau"), "64.03"],
      [join("kiriman", "kukar"), "64.02"],
      [join("kiriman", "paser.xlsx"), "64.02"],
    ]);
  });

  it("two regions' files in one folder are never mixed: refused, and what to do is said", () => {
    mkdirSync(join(folder.path, "campur"));
    for (const [region, source] of [
      ["kukar", kukar],
      ["berau", join(folder.path, "kiriman", "berau")],
    ] as const) {
      for (const [name] of WRITINGS) cpSync(join(source, name), join(folder.path, "campur", `${region}-${name}`));
    }
    const [file] = filesOf("validate", "campur");
    expect(file).toMatchObject({ verdict: "refused", region: null });
    const rivals = file?.findings.filter(({ code }) => code === "LBR-04") ?? [];
    expect(rivals).toHaveLength(7);
    expect(rivals[0]?.message).toContain("“berau-KSD Berjalan.CSV” dan “kukar-KSD Berjalan.CSV”");
    expect(rivals[0]?.fix).toContain("taruh CSV tiap daerah di folder tersendiri");
  });

  it("a file that is no table is said and not read", () => {
    cpSync(kukar, join(folder.path, "lengkap"), { recursive: true });
    writeFileSync(join(folder.path, "lengkap", "daftar hadir.csv"), "Nama;Instansi\r\nSiti;Bappeda\r\n");
    const [file] = filesOf("validate", "lengkap");
    expect(file?.verdict).toBe("accepted");
    expect(file === undefined ? [] : brief(file)).toEqual([
      ["BKS-04", "INFO", null],
      ["LBR-03", "INFO", "daftar hadir.csv"],
    ]);
  });

  it("something else under a name in .csv refuses the set and is named", () => {
    cpSync(kukar, join(folder.path, "menyamar"), { recursive: true });
    writeFileSync(join(folder.path, "menyamar", "pdrb.csv"), "%PDF-1.7 bukan tabel");
    const [file] = filesOf("validate", "menyamar");
    expect(file?.findings.map(({ code, message }) => [code, message])).toEqual([
      ["BKS-01", "Berkas “menyamar/pdrb.csv” tidak dapat dibaca sebagai buku kerja: isinya dokumen PDF."],
    ]);
  });
});

it("codes and numbers of office stay text, digit by digit", () => {
  mkdirSync(join(folder.path, "kode"));
  writeFileSync(
    join(folder.path, "kode", "a.csv"),
    "kode;nip;telepon\n11.10;197001012000031001;0812345\n62.10;0;+62\n",
  );
  const { stdout } = ksd(folder.path, "inspect", join("kode", "a.csv"), "--cells", "--json");
  expect(JSON.parse(stdout)).toEqual({
    "csv!A1": "kode",
    "csv!B1": "nip",
    "csv!C1": "telepon",
    "csv!A2": "11.10",
    "csv!B2": "197001012000031001",
    "csv!C2": "0812345",
    "csv!A3": "62.10",
    "csv!B3": "0",
    "csv!C3": "+62",
  });
});
