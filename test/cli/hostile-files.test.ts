import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as sheetjs from "@e965/xlsx";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formWorkbook } from "../support/form-builder.ts";
import { xlsxOf } from "../support/form-files.ts";
import { FOREIGN } from "../workbook/read/hostile/foreign.ts";
import type { HostileCase } from "../workbook/read/hostile/hostile-case.ts";
import { XML } from "../workbook/read/hostile/xml.ts";
import { ZIPS } from "../workbook/read/hostile/zips.ts";
import { makeXlsx } from "../workbook/read/make-xlsx.ts";
import { freshFolder, ksd } from "./run-ksd.ts";

const folder = freshFolder();
afterAll(folder.remove);

interface PrintedFinding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly fix: string;
}

interface PrintedFile {
  readonly file: string;
  readonly verdict: string;
  readonly findings: readonly PrintedFinding[];
}

/** Each file in a folder of its own: CSV files of one folder would be one submission. */
function written(hostile: HostileCase, number: number): string {
  const at = join(folder.path, "hostile", String(number));
  mkdirSync(at, { recursive: true });
  const path = join(at, hostile.fileName ?? `${number}.xlsx`);
  writeFileSync(path, hostile.bytes());
  return path;
}

describe("every file of the hostile set", () => {
  it("gets one verdict with a reason and a remedy, in one run, and never a stack trace", () => {
    const cases = [...ZIPS, ...XML, ...FOREIGN];
    const paths = cases.map(written);
    const { code, stdout, stderr } = ksd(folder.path, "validate", "--json", join(folder.path, "hostile"));
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const { files }: { files: readonly PrintedFile[] } = JSON.parse(stdout);
    expect(files.map(({ file }) => file).sort()).toEqual(paths.map((path) => basename(path)).sort());
    for (const { file, verdict, findings } of files) {
      const stopping = findings.filter(({ severity }) => severity === "GALAT");
      expect([file, verdict, stopping.length]).toEqual([file, "refused", 1]);
      expect(stopping[0]?.code).toMatch(/^BKS-0[1236]$/);
      for (const { message, fix } of findings) {
        expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|Error:|\bat \S+\.[jt]s/);
        expect(message.length).toBeGreaterThan(20);
        expect(fix.length).toBeGreaterThan(20);
      }
    }
  }, 120_000);
});

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");
const oleOf = (stream: string): Uint8Array => {
  const file = Buffer.alloc(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.write(stream, 512, "utf16le");
  file.writeUInt16LE(stream.length * 2 + 2, 512 + 64);
  file[512 + 66] = 2;
  return file;
};
const docx = () =>
  zipSync({
    "[Content_Types].xml": Buffer.from(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "word/document.xml": Buffer.from("<w/>"),
  });

interface Sent {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

const no = (name: string, is: string): string =>
  `Berkas “${name}” tidak dapat dibaca sebagai buku kerja: isinya ${is}.`;
const ASK_FOR_EXCEL =
  "Minta pengirim berkas Excel (.xlsx) formulirnya; hasil cetak, pindaian, atau foto tidak dapat dibaca.";
const MOVE_TO_FORM =
  "Minta pengirim memindahkan isiannya ke formulir Excel dari `ksd template`, lalu mengirim berkas .xlsx itu.";
const SEND_AGAIN = "Unduh lagi dari surel atau pesan aslinya, atau minta pengirim mengirim ulang formulirnya.";

/** What offices really send in place of the form. */
const SENT: readonly Sent[] = [
  {
    name: "kosong.xlsx",
    bytes: () => bytes(""),
    code: "BKS-01",
    message: no("kosong.xlsx", "kosong (0 bita)"),
    fix: SEND_AGAIN,
  },
  {
    name: "putus.xlsx",
    bytes: () => xlsxOf(formWorkbook()).subarray(0, 4000),
    code: "BKS-01",
    message: no("putus.xlsx", "terpotong: bagian akhirnya tidak ada, mungkin unduhan atau pengiriman terputus"),
    fix: SEND_AGAIN,
  },
  {
    name: "pindaian.pdf",
    bytes: () => bytes("%PDF-1.7\n"),
    code: "BKS-01",
    message: no("pindaian.pdf", "dokumen PDF"),
    fix: ASK_FOR_EXCEL,
  },
  {
    name: "foto.jpg",
    bytes: () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]),
    code: "BKS-01",
    message: no("foto.jpg", "gambar"),
    fix: ASK_FOR_EXCEL,
  },
  {
    name: "formulir.docx",
    bytes: docx,
    code: "BKS-01",
    message: no("formulir.docx", "dokumen Word"),
    fix: MOVE_TO_FORM,
  },
  {
    name: "formulir.doc",
    bytes: () => oleOf("WordDocument"),
    code: "BKS-01",
    message: no("formulir.doc", "dokumen Word"),
    fix: MOVE_TO_FORM,
  },
  {
    name: "unduhan.xls",
    bytes: () => bytes("<html><table><tr><td>Kode Daerah</td></tr></table></html>"),
    code: "BKS-01",
    message: no("unduhan.xls", "halaman web (HTML) yang diberi nama seperti buku kerja"),
    fix: "Buka berkasnya di Excel, simpan sebagai Buku Kerja Excel (.xlsx), periksa isinya, lalu kirim ulang.",
  },
  {
    name: "berkas.zip",
    bytes: () => zipSync({ "formulir kukar.xlsx": xlsxOf(formWorkbook()) }),
    code: "BKS-01",
    message: no("berkas.zip", "arsip (ZIP, RAR, 7z) yang tidak berisi buku kerja yang dapat dibaca langsung"),
    fix: "Buka arsipnya, keluarkan formulir di dalamnya (Extract All), lalu periksa formulir itu.",
  },
  {
    name: "rahasia.xlsx",
    bytes: () => oleOf("EncryptedPackage"),
    code: "BKS-02",
    message: "Berkas “rahasia.xlsx” terkunci kata sandi, sehingga isinya tidak dapat dibaca.",
    fix: "Buka berkasnya, hapus kata sandinya (File > Info > Protect Workbook > Encrypt with Password, kosongkan), simpan, lalu kirim ulang.",
  },
  {
    name: "doctype.xlsx",
    bytes: () => makeXlsx({ sheets: [{ xml: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }] }),
    code: "BKS-03",
    message:
      "Berkas “doctype.xlsx” ditolak demi keamanan: ada deklarasi XML yang tidak diizinkan (DOCTYPE) di dalamnya (xl/worksheets/sheet1.xml). Buku kerja dari Excel tidak pernah begitu.",
    fix: "Tanyakan kepada pengirim dari mana berkas ini. Bila memang formulirnya: buka di Excel, simpan dengan nama baru sebagai .xlsx, lalu kirim ulang.",
  },
  {
    name: "~$kukar.xlsx",
    bytes: () => bytes("\u0006Siti"),
    code: "BKS-08",
    message: "“~$kukar.xlsx” adalah berkas kunci Excel; dilewati.",
    fix: "Tidak perlu diperbaiki. Bila formulirnya masih dibuka, simpan dan tutup dahulu.",
  },
];

describe("what offices send in place of the form has a sentence and a remedy of its own", () => {
  const inbox = join(folder.path, "kiriman");
  let files: readonly PrintedFile[] = [];
  beforeAll(() => {
    mkdirSync(inbox);
    for (const { name, bytes: content } of SENT) writeFileSync(join(inbox, name), content());
    const { stdout } = ksd(folder.path, "validate", "--json", ...SENT.map(({ name }) => join(inbox, name)));
    ({ files } = JSON.parse(stdout));
  });

  it.each(SENT)("$name", ({ name, code, message, fix }) => {
    const found = files.find(({ file }) => file === name);
    expect(found?.findings.map((one) => [one.code, one.message, one.fix])).toEqual([[code, message, fix]]);
  });

  it("a folder is looked into, whatever its name", () => {
    mkdirSync(join(folder.path, "map.xlsx"));
    expect(ksd(folder.path, "validate", "map.xlsx")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "ksd: Di folder map.xlsx tidak ada berkas kerja. Yang dibaca: .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, juga di folder di dalamnya.\n",
    });
    expect(ksd(folder.path, "inspect", "map.xlsx")).toMatchObject({ code: 2, stdout: "" });
  });

  it("links out of the folder and letters beside the forms are named, each for its reason", () => {
    const mixed = join(folder.path, "campuran");
    mkdirSync(mixed);
    writeFileSync(join(mixed, "kukar.xlsx"), xlsxOf(formWorkbook()));
    writeFileSync(join(mixed, "surat pengantar.pdf"), "%PDF-1.7");
    symlinkSync("/etc/hostname", join(mixed, "luar.xlsx"));
    const { code, stderr, stdout } = ksd(folder.path, "validate", "campuran");
    expect(code).toBe(0);
    expect(stderr).toContain("Dilewati, bukan berkas kerja: campuran/surat pengantar.pdf.\n");
    expect(stderr).toContain("Dilewati, tautan ke tempat lain (salin berkasnya ke folder ini): campuran/luar.xlsx.\n");
    expect(stdout).toContain("1 berkas: 1 diterima.");
  });
});

describe("read, but said", () => {
  it("a form with macros, links to other files and embedded objects: BKS-05, nothing is run", () => {
    const book = sheetjs.read(xlsxOf(formWorkbook()), { cellNF: true });
    book.vbaraw = Buffer.alloc(64);
    const macro = new Uint8Array(sheetjs.write(book, { type: "array", bookType: "xlsm", bookVBA: true }));
    writeFileSync(join(folder.path, "makro.xlsm"), macro);
    const { code, stdout } = ksd(folder.path, "validate", "--json", "makro.xlsm");
    const { files }: { files: readonly PrintedFile[] } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(files[0]?.findings.map((one) => [one.code, one.severity, one.message])).toEqual([
      ["BKS-05", "PERINGATAN", "Berkas ini berisi makro; diabaikan dan tidak pernah dijalankan."],
    ]);
  });

  it("a form over a limit is refused by the limit's name, and read once the workspace raises it", () => {
    const photo = { "xl/media/foto.bmp": new Uint8Array(11_000_000) };
    writeFileSync(join(folder.path, "foto.xlsx"), makeXlsx({ parts: photo }));
    const findingsNow = (): readonly PrintedFinding[] => {
      const { stdout } = ksd(folder.path, "validate", "--workspace", "ruang", "--json", "foto.xlsx");
      return (JSON.parse(stdout) as { files: readonly PrintedFile[] }).files.flatMap(({ findings }) => findings);
    };
    ksd(folder.path, "init", "ruang", "--province", "64", "--year", "2026");
    const [refusal] = findingsNow();
    expect(refusal?.message).toContain("melewati batas aman (perbandingan ukuran sesudah dan sebelum dibuka)");
    expect(refusal?.fix).toContain('naikkan batasnya: "limits": {"ratio": …} dalam ksd.config.json.');
    const config = join(folder.path, "ruang", "ksd.config.json");
    writeFileSync(config, JSON.stringify({ province: "64", year: 2026, limits: { ratio: 100_000 } }));
    // Read, and found to be some other workbook.
    expect(findingsNow().map(({ code }) => code)).toEqual(["BKS-06"]);
  });
});
