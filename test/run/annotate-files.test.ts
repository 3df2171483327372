import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type AnnotatedCopy, annotateFiles, validateFiles, type WorkbookReader } from "../../src/run/index.ts";
import { loadLegacyReader, readWorkbook } from "../../src/workbook/index.ts";
import { askOpenpyxl, hasLibreOffice, hasOpenpyxl, savedByLibreOffice } from "../support/office.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES } from "./memory-ports.ts";

const KUTIM = "64.08-kutai-timur-2026.xlsx";
const DATE = "2026-11-22";

async function computerWith(files: Readonly<Record<string, Uint8Array>>): Promise<MemoryPorts> {
  const computer = await memoryPorts();
  for (const [path, bytes] of Object.entries(files)) computer.content.set(path, bytes);
  const legacyReader = await loadLegacyReader();
  const read: WorkbookReader["read"] = async (bytes, fileName, limits) =>
    readWorkbook(bytes, { fileName, limits, legacyReader });
  return { ...computer, ports: { ...computer.ports, reader: { read } } };
}

async function check(computer: MemoryPorts, ...paths: string[]) {
  return validateFiles(computer.ports, { paths, workspace: null, reportDate: DATE });
}

async function annotate(computer: MemoryPorts, ...paths: string[]): Promise<readonly AnnotatedCopy[]> {
  return (await annotateFiles(computer.ports, await check(computer, ...paths), "catatan")).copies;
}

/** What a form holds and what is said of it, whatever the file is called. */
async function outcome(bytes: Uint8Array) {
  const { files } = await check(await computerWith({ "x.xlsx": bytes }), "x.xlsx");
  const validated = files[0]?.validated;
  const findings = validated?.findings.map(({ code, severity, at, value }) => [
    code,
    severity,
    at.sheet,
    at.cells.join(" "),
    value,
  ]);
  const { identitas, rows } = validated?.submission ?? {};
  return { verdict: validated?.verdict, ledger: validated?.ledger, findings, identitas, rows };
}

async function marked(bytes: Uint8Array): Promise<Uint8Array> {
  const computer = await computerWith({ [KUTIM]: bytes });
  const [copy] = await annotate(computer, KUTIM);
  return computer.content.get(copy?.copy ?? "") ?? new Uint8Array();
}

/** The planted mistakes of the sample, put right as its author would. */
const CORRECTIONS = {
  Potensi: { M9: "Letak" },
  Permasalahan: { L8: 4, G6: "Kota Bontang" },
  Pemetaan: {
    Z8: 4,
    R9: "Investasi",
    S10: "PT Karya Contoh",
    B11: "U-099",
    C12: "Pengelolaan bersama pos pemadam",
    AA14: 0,
  },
  "Neraca Komoditas": { B13: 2023 },
} as const;

const EDIT = `
import io, base64
for sheet, cells in json.loads('''${JSON.stringify(CORRECTIONS)}''').items():
    for cell, value in cells.items():
        book[sheet][cell].value = value
out = io.BytesIO(); book.save(out)
result = base64.b64encode(out.getvalue()).decode()`;

const corrected = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.from(askOpenpyxl<string>(bytes, EDIT, "ignore"), "base64"));

const MARKS = `
from openpyxl.utils import get_column_letter
result = {
  "remarks": [f"{s.title}!{c.coordinate}" for s in book for r in s.iter_rows() for c in r if c.value == "Catatan KSD"],
  "sheets": [s.title for s in book if s.title.startswith("Temuan")],
  "notes": {f"{s.title}!{c.coordinate}": c.comment.text for s in book for r in s.iter_rows() for c in r if c.comment},
  "fills": {f"{s.title}!{c.coordinate}": c.fill.fgColor.rgb for s in book if s.title != "Temuan" for r in s.iter_rows() for c in r
            if c.fill.fgColor.rgb in ("FFF9D3D1", "FFFCEEC4", "FFDBE9F6")},
  "links": {c.coordinate: c.hyperlink.location for r in book["Temuan"].iter_rows() for c in r if c.hyperlink},
}`;

interface Marks {
  readonly remarks: readonly string[];
  readonly sheets: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly fills: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
}

const PLANTED = {
  "Permasalahan!L8": "FFF9D3D1",
  "Permasalahan!G6": "FFFCEEC4",
  "Potensi!M9": "FFFCEEC4",
  "Pemetaan!Z8": "FFF9D3D1",
  "Pemetaan!R9": "FFF9D3D1",
  "Pemetaan!S10": "FFF9D3D1",
  "Pemetaan!B11": "FFF9D3D1",
  "Pemetaan!AA14": "FFF9D3D1",
  "Pemetaan!C12": "FFFCEEC4",
  "Neraca Komoditas!A13": "FFF9D3D1",
};

describe("the sender's own file with marks", () => {
  const original = bytesOf(SAMPLES, KUTIM);

  it("says the same to ksd as the file it was made from", async () => {
    expect(await outcome(await marked(original))).toEqual(await outcome(original));
  });

  it.runIf(hasOpenpyxl)("is the original once corrected, as if the corrections had been made there", async () => {
    const direct = await outcome(corrected(original));
    expect(await outcome(corrected(await marked(original)))).toEqual(direct);
    expect(direct.findings).toEqual([["SEL-13", "PERINGATAN", "Potensi", "M9", null]]);
  });

  it.runIf(hasOpenpyxl)("colours and explains every planted cell and links to it", async () => {
    const marks = askOpenpyxl<Marks>(await marked(original), MARKS, "ignore");
    expect(marks.fills).toEqual(PLANTED);
    expect(Object.keys(marks.notes).sort()).toEqual(Object.keys(PLANTED).sort());
    expect(marks.sheets).toEqual(["Temuan"]);
    expect(Object.values(marks.links).sort()).toEqual(
      Object.keys(PLANTED)
        .map((place) => place.replace(/^(.*)!/, "'$1'!"))
        .sort(),
    );
    expect(marks.remarks).toEqual(
      ["Potensi!S4", "Permasalahan!N4", "Pemetaan!AO4", "Neraca Komoditas!G4"].map((place) =>
        expect.stringMatching(new RegExp(`^${place.split("!")[0]}!`)),
      ),
    );
  });

  it.runIf(hasOpenpyxl)("shows each mark once after a second pass, and keeps a comment of the sender's", async () => {
    const commented = askOpenpyxl<string>(
      original,
      `
import io, base64
from openpyxl.comments import Comment
book["Pemetaan"]["Z8"].comment = Comment("Dari Bappeda: tanya dulu", "Bappeda")
out = io.BytesIO(); book.save(out)
result = base64.b64encode(out.getvalue()).decode()`,
      "ignore",
    );
    const once = await marked(new Uint8Array(Buffer.from(commented, "base64")));
    const twice = await marked(once);
    const [first, second] = [once, twice].map((bytes) => askOpenpyxl<Marks>(bytes, MARKS, "ignore"));
    expect(second).toEqual(first);
    expect(second?.notes["Pemetaan!Z8"]).toMatch(
      /^Dari Bappeda: tanya dulu\n▼ Temuan ksd\nSEL-02 · Harus diperbaiki\n/,
    );
  });

  it.runIf(hasLibreOffice)("still says the same when LibreOffice has saved it", async () => {
    const { findings, verdict } = await outcome(original);
    const saved = await outcome(savedByLibreOffice(await marked(original)));
    expect({ findings: saved.findings, verdict: saved.verdict }).toEqual({ findings, verdict });
  });
});

/** The sample in another format, by LibreOffice. */
function converted(bytes: Uint8Array, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "ksd-test-"));
  try {
    writeFileSync(join(folder, "asal.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profil")}`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", format, "--outdir", folder, join(folder, "asal.xlsx")],
      {
        stdio: "ignore",
        timeout: 50_000,
      },
    );
    return new Uint8Array(readFileSync(join(folder, `asal.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const values = (result: Awaited<ReturnType<typeof outcome>>) => ({
  identitas: result.identitas?.values,
  rows: result.rows?.map(({ id, held, values: row }) => ({ id, held, values: row })),
});

describe("a new form for what cannot be marked", () => {
  it.runIf(hasLibreOffice).each(["ods", "xls"])("holds everything a .%s file holds", async (format) => {
    const original = bytesOf(SAMPLES, KUTIM);
    const computer = await computerWith({ [`kutim.${format}`]: converted(original, format) });
    const [copy] = await annotate(computer, `kutim.${format}`);
    expect(copy).toMatchObject({ copy: "catatan/kutim-catatan.xlsx", kind: "new-form" });
    const count = copy?.count;
    expect(count?.read).toBe((count?.placed ?? 0) + (count?.ofForm ?? 0) + (count?.unplaced.length ?? 0));
    expect(values(await outcome(computer.content.get("catatan/kutim-catatan.xlsx") ?? new Uint8Array()))).toEqual(
      values(await outcome(original)),
    );
  });

  it("accounts for every cell of a CSV file and lists those without a place", async () => {
    const csv = [
      "Kode Usulan;Judul Kerja Sama;Perangkat Daerah Pengusul;Jenis Kerja Sama;Bidang Urusan;Objek Kerja Sama;Ruang Lingkup;Maksud dan Tujuan;Lokasi Kerja Sama;Manfaat;Catatan Dinas",
      "U-001;=1+1;Dinas PU;KSDD Wajib;1.3;Air minum;Jaringan;Layanan;Sangatta;Air;rahasia",
      "U-002;Angkutan sungai;Dinas Perhubungan;Sinergi;1.03;Dermaga;Trayek;Akses;Bontang;Waktu;",
    ].join("\n");
    const computer = await computerWith({ "usulan.csv": new TextEncoder().encode(csv) });
    const [copy] = await annotate(computer, "usulan.csv");
    // 11 headings, 11 + 10 entries; the last heading and its one entry belong nowhere.
    expect(copy?.count).toEqual({
      read: 32,
      placed: 20,
      ofForm: 10,
      unplaced: [
        { sheet: "csv", cell: "K1", text: "Catatan Dinas" },
        { sheet: "csv", cell: "K2", text: "rahasia" },
      ],
    });
    const written = await outcome(computer.content.get(copy?.copy ?? "") ?? new Uint8Array());
    expect(written.findings?.filter(([code]) => code === "SEL-05")).toEqual([
      ["SEL-05", "GALAT", "Pemetaan", "F7", "1.3"],
    ]);
  });
});

describe("where copies go", () => {
  it("never writes over what is there, and does not repeat itself", async () => {
    const original = bytesOf(SAMPLES, KUTIM);
    const theirs = new Uint8Array([1, 2, 3]);
    const computer = await computerWith({
      "catatan/form.xlsx": original,
      "catatan/form-catatan.xlsx": theirs,
      "lain/form.xlsx": bytesOf(SAMPLES, "64.71-balikpapan-2026.xlsx"),
    });
    const paths = ["catatan/form.xlsx", "lain/form.xlsx"];
    const copies = (await annotate(computer, ...paths)).map(({ copy }) => copy);
    expect(copies).toEqual(["catatan/form-catatan-2.xlsx", "catatan/form-catatan-3.xlsx"]);
    expect((await annotate(computer, ...paths)).map(({ copy }) => copy)).toEqual(copies);
    expect(computer.content.get("catatan/form.xlsx")).toEqual(original);
    expect(computer.content.get("catatan/form-catatan.xlsx")).toEqual(theirs);
  });

  it("makes none for a file that is refused as such", async () => {
    const text = new TextEncoder();
    const computer = await computerWith({
      "surat.xlsx": text.encode("%PDF-1.7"),
      "~$form.xlsx": text.encode("x"),
      "daftar.csv": text.encode("Nama;Hadir\nSiti;ya\n"),
    });
    const copies = await annotate(computer, "surat.xlsx", "~$form.xlsx", "daftar.csv");
    expect(copies.map(({ source, copy, kind }) => [source, copy, kind])).toEqual([
      ["surat.xlsx", null, "none"],
      ["~$form.xlsx", null, "none"],
      ["daftar.csv", null, "none"],
    ]);
    expect([...computer.content.keys()].filter((path) => path.startsWith("catatan/"))).toEqual([]);
  });
});
