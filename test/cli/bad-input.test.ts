import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshFolder, KSD, ksd, SAMPLES } from "./run-ksd.ts";

const folder = freshFolder();
const KUKAR = "64.02-kutai-kartanegara-2026.xlsx";
const inKaltim = join(folder.path, "kaltim");

beforeAll(() => {
  expect(ksd(folder.path, "init", "kaltim", "--province", "64", "--year", "2026").code).toBe(0);
  mkdirSync(join(folder.path, "kosong"));
  mkdirSync(join(folder.path, "kiriman", "dalam"), { recursive: true });
  copyFileSync(join(SAMPLES, KUKAR), join(folder.path, "kiriman", "dalam", "kukar.xlsx"));
  writeFileSync(join(folder.path, "kiriman", "~$kukar.xlsx"), "x");
  writeFileSync(join(folder.path, "kiriman", "surat.docx"), "PK");
  mkdirSync(join(folder.path, "surat masuk"));
  writeFileSync(join(folder.path, "surat masuk", "surat.xlsx"), "%PDF-1.7 surat pengantar");
  writeFileSync(join(folder.path, "surat.xlsx"), "%PDF-1.7 surat pengantar");
  writeFileSync(join(folder.path, "lain.csv"), "tanggal;jumlah\n1 Januari 2026;5\n");
});
afterAll(folder.remove);

interface Case {
  readonly about: string;
  readonly args: readonly string[];
  readonly code: number;
  readonly stderr: string;
}

const HELP = "Lihat: ksd --help\n";
const helpOf = (command: string): string => `Lihat: ksd ${command} --help\n`;
const NOT_A_WORKSPACE = (path: string): string =>
  `ksd: ${path} bukan ruang kerja ksd: tidak ada ksd.config.json di situ maupun di folder di atasnya.\n` +
  "Buat dulu dengan: ksd init --province 64 --year 2026. Atau tunjuk dengan --workspace FOLDER.\n";

const NO_SUCH_PAPER = 'ksd: Kertas "a3" tidak dikenal.\nPilihannya: a4, f4 (folio, 215 × 330 mm).\n';

const cases: readonly Case[] = [
  {
    about: "a paper that there is not for the report",
    args: ["report", "--paper", "a3", "--workspace", "kaltim"],
    code: 2,
    stderr: NO_SUCH_PAPER,
  },
  {
    about: "a paper that there is not for drafts",
    args: ["draft", "64.02-2026-U-001", "--paper", "a3", "--workspace", "kaltim"],
    code: 2,
    stderr: NO_SUCH_PAPER,
  },
  {
    about: "an unknown command",
    args: ["periska"],
    code: 2,
    stderr: `ksd: perintah "periska" tidak dikenal. Maksud Anda periksa?\n${HELP}`,
  },
  {
    about: "an unknown option",
    args: ["status", "--smua"],
    code: 2,
    stderr: `ksd: pilihan --smua tidak dikenal.\n${helpOf("status")}`,
  },
  {
    about: "a missing argument",
    args: ["validate"],
    code: 2,
    stderr: `ksd: <path> belum disebut.\n${helpOf("validate")}`,
  },
  {
    about: "a missing value",
    args: ["init", "--province"],
    code: 2,
    stderr: `ksd: nilai untuk --province <kode> belum disebut.\n${helpOf("init")}`,
  },
  {
    about: "a missing option",
    args: ["init", "--province", "64"],
    code: 2,
    stderr: `ksd: pilihan --year <tahun> wajib disebut.\n${helpOf("init")}`,
  },
  {
    about: "too many arguments",
    args: ["status", "semua"],
    code: 2,
    stderr: `ksd: "semua" berlebih: ksd status tidak menerima isian.\n${helpOf("status")}`,
  },
  {
    about: "a name with a blank that was not quoted",
    args: ["inspect", "Data", "KSD/kukar.xlsx"],
    code: 2,
    stderr:
      'ksd: "KSD/kukar.xlsx" berlebih: ksd inspect menerima 1 isian. Nama yang memuat spasi ditulis di antara tanda kutip: ' +
      `"Data KSD/kukar.xlsx".\n${helpOf("inspect")}`,
  },
  {
    about: "a file that the checks refuse, with the command that says why",
    args: ["fix", join("surat masuk", "surat.xlsx")],
    code: 2,
    stderr:
      "ksd: surat.xlsx ditolak pada pemeriksaan, jadi belum ada yang dapat diusulkan.\n" +
      `Lihat alasannya: ksd validate "${join("surat masuk", "surat.xlsx")}"\n`,
  },
  {
    about: "a value that is not offered",
    args: ["export", "--format", "xml"],
    code: 2,
    stderr: `ksd: nilai "xml" tidak berlaku untuk --format <bentuk>. Pilihannya: json, csv.\n${helpOf("export")}`,
  },
  {
    about: "an unknown province",
    args: ["init", "x", "--province", "64.02", "--year", "2026"],
    code: 2,
    stderr: 'ksd: "64.02" bukan kode provinsi.\nMaksud Anda --province 64 (Kalimantan Timur)?\n',
  },
  {
    about: "a year out of range",
    args: ["init", "x", "--province", "64", "--year", "26"],
    code: 2,
    stderr: "ksd: Tahun pemetaan harus antara 2018 dan 2100.\nMisalnya --year 2026.\n",
  },
  {
    about: "a workspace that is there already",
    args: ["init", "kaltim", "--province", "64", "--year", "2026"],
    code: 2,
    stderr:
      "ksd: Di kaltim sudah ada ruang kerja ksd.\nPakai yang ada, atau pilih folder lain. Pengaturannya dapat diubah di ksd.config.json.\n",
  },
  {
    about: "no such file",
    args: ["validate", "tidak-ada.xlsx"],
    code: 2,
    stderr:
      "ksd: tidak-ada.xlsx tidak ada. Periksa ejaan dan foldernya. Nama yang memuat spasi ditulis di antara tanda kutip.\n",
  },
  {
    about: "a folder without workbooks",
    args: ["validate", "kosong"],
    code: 2,
    stderr:
      "ksd: Di folder kosong tidak ada berkas kerja. Yang dibaca: .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, juga di folder di dalamnya.\n",
  },
  {
    about: "an unknown code",
    args: ["explain", "ABC-01"],
    code: 2,
    stderr:
      'ksd: Tidak ada aturan "ABC-01".\nKode terdiri atas keluarga (BKS, LBR, KOL, SEL, ID, PO, MS, PM, KB, NR, PD, LNT) dan nomor, misalnya SEL-05.\n',
  },
  {
    about: "a date that is none",
    args: ["validate", "lain.csv", "--report-date", "22/11/2026"],
    code: 2,
    stderr: 'ksd: "22/11/2026" bukan tanggal.\nTulis tahun-bulan-hari, misalnya 2026-11-22.\n',
  },
  {
    about: "options that exclude each other",
    args: ["score", "--economics", "--weights", "bobot.json"],
    code: 2,
    stderr: `ksd: --economics dan --weights <berkas> tidak dapat dipakai bersama.\n${helpOf("score")}`,
  },
  {
    about: "a rank without a proposal",
    args: ["score", "--rank", "1"],
    code: 2,
    stderr: `ksd: pilihan --override wajib disebut.\n${helpOf("score")}`,
  },
  {
    about: "a class that there is not",
    args: ["score", "--override", "64.02-2026-U-001", "--priority", "IV"],
    code: 2,
    stderr: `ksd: nilai "IV" tidak berlaku untuk --priority <kelas>. Pilihannya: I, II, III.\n${helpOf("score")}`,
  },
  { about: "a folder that is no workspace", args: ["status"], code: 2, stderr: NOT_A_WORKSPACE(folder.path) },
  {
    about: "a named folder that is no workspace",
    args: ["status", "--workspace", "kosong"],
    code: 2,
    stderr: NOT_A_WORKSPACE("kosong"),
  },
];

describe("one clear sentence, nothing on stdout, the right exit code", () => {
  it.each(cases)("$about", ({ args, code, stderr }) => {
    expect(ksd(folder.path, ...args)).toEqual({ code, stdout: "", stderr });
  });

  it("in English when asked", () => {
    expect(ksd(folder.path, "--lang", "en", "statis")).toEqual({
      code: 2,
      stdout: "",
      stderr: 'ksd: there is no command "statis". Did you mean status?\nSee: ksd --help\n',
    });
  });

  it("for an empty workspace", () => {
    expect(ksd(inKaltim, "score")).toEqual({
      code: 2,
      stdout: "",
      stderr: "ksd: Belum ada kiriman di ruang kerja ini.\nImpor dulu: ksd import FOLDER.\n",
    });
  });

  it("for a newer store, which stays as it is", () => {
    expect(ksd(folder.path, "init", "baru", "--province", "64", "--year", "2026").code).toBe(0);
    const store = new DatabaseSync(join(folder.path, "baru", ".ksd", "ksd.sqlite"));
    store.exec("PRAGMA user_version = 99");
    store.close();
    const { code, stdout, stderr } = ksd(join(folder.path, "baru"), "status");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^ksd: Ruang kerja ini ditulis oleh ksd yang lebih baru \(versi simpanan 99/);
  });

  it("for a configuration with a mistake", () => {
    mkdirSync(join(folder.path, "salah"));
    writeFileSync(join(folder.path, "salah", "ksd.config.json"), '{"province": 64, "year": 2026}');
    const { code, stderr } = ksd(join(folder.path, "salah"), "status");
    expect(code).toBe(2);
    expect(stderr).toMatch(/"province" harus kode provinsi dua angka sebagai teks, misalnya "64"\.\n/);
  });
});

it("a reader that goes away before the help comes is no error", () => {
  const command = 'set -o pipefail; "$0" "$1" report --help | true; echo $?';
  const { stdout, stderr } = spawnSync("bash", ["-c", command, process.execPath, KSD], { encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
});

interface PrintedFile {
  readonly file: string;
  readonly verdict: string;
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

function filesOf(stdout: string): readonly (readonly [string, string, readonly string[]])[] {
  const { files }: { files: readonly PrintedFile[] } = JSON.parse(stdout);
  return files.map(({ file, verdict, findings }) => [file, verdict, findings.map(({ code }) => code)]);
}

describe("a file that cannot be used never stops the others", () => {
  it("no workbook: BKS-01, exit 1", () => {
    const { code, stdout } = ksd(folder.path, "validate", "--json", "surat.xlsx", "kiriman");
    expect(code).toBe(1);
    expect(filesOf(stdout)).toEqual([
      ["surat.xlsx", "refused", ["BKS-01"]],
      ["kukar.xlsx", "accepted", []],
      ["~$kukar.xlsx", "refused", ["BKS-08"]],
    ]);
  });

  it("another form: BKS-06, exit 1", () => {
    const { code, stdout } = ksd(folder.path, "validate", "--json", "lain.csv");
    expect(code).toBe(1);
    expect(filesOf(stdout)[0]?.[2]).toContain("BKS-06");
  });

  it("another province: ID-07, refused, exit 1", () => {
    expect(ksd(folder.path, "init", "jambi", "--province", "15", "--year", "2026").code).toBe(0);
    const { code, stdout } = ksd(folder.path, "import", "--workspace", "jambi", "--json", "kiriman/dalam/kukar.xlsx");
    expect(code).toBe(1);
    expect(filesOf(stdout)).toEqual([["kukar.xlsx", "refused", ["ID-07"]]]);
  });

  it("a missing file among good ones: exit 2, the good ones are stored", () => {
    const { code, stdout, stderr } = ksd(inKaltim, "import", "tidak-ada.xlsx", "../kiriman/dalam");
    expect(code).toBe(2);
    expect(stdout).toContain("64.02-2026-v1 baru");
    expect(stderr).toContain("ksd: tidak-ada.xlsx tidak ada.");
  });

  it("files of other kinds and links in a folder are named, not read", () => {
    symlinkSync(join(SAMPLES, KUKAR), join(folder.path, "kiriman", "tautan.xlsx"));
    const { stderr, stdout } = ksd(folder.path, "validate", "kiriman");
    expect(stderr).toContain("Dilewati, bukan berkas kerja: kiriman/surat.docx.\n");
    expect(stderr).toContain("Dilewati, tautan ke tempat lain (salin berkasnya ke folder ini): kiriman/tautan.xlsx.\n");
    expect(stdout).toContain("2 berkas: 1 diterima, 1 dilewati. 1 INFO.");
  });

  it("a pipe is not waited for", () => {
    execFileSync("bash", ["-c", "mkfifo pipa.xlsx"], { cwd: folder.path });
    const { code, stdout } = ksd(folder.path, "validate", "--json", "pipa.xlsx");
    expect(code).toBe(1);
    expect(filesOf(stdout)).toEqual([["pipa.xlsx", "refused", ["BKS-01"]]]);
  });
});
