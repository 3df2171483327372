import { provinceOf, type Region } from "../domain/index.ts";
import { packFiles } from "../workbook/index.ts";
import { checkerText } from "./make-checker.ts";
import type { Ports } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

export interface FormPackage {
  /** Of the form, with its ending. */
  readonly name: string;
  readonly form: Uint8Array;
  /** `null`: a blank form for any region. */
  readonly region: Region | null;
  readonly year: number | null;
  readonly workspace: Workspace | null;
  readonly language: "id" | "en";
}

const CHECKER = "pemeriksa.html";

/** What a region reads first; Windows' oldest editor shows it too. */
function readMe({ name, region, year, language }: FormPackage): string {
  const place = region === null ? "" : ` ${region.name}`;
  const ofYear = year === null ? "" : ` ${year}`;
  const lines =
    language === "id"
      ? [
          `FORMULIR KERJA SAMA DAERAH${place.toUpperCase()}${ofYear}`,
          "",
          "1. Keluarkan semua isi berkas ZIP ini ke satu folder (klik kanan, Ekstrak Semua).",
          `2. Isi ${name} di Excel, lalu simpan.`,
          `3. Klik ganda ${CHECKER}. Halaman itu terbuka di peramban (Chrome, Edge, Firefox),`,
          "   tanpa internet dan tanpa memasang apa pun. Tidak ada isi berkas yang dikirim ke mana pun.",
          "4. Seret formulir yang sudah diisi ke halaman itu. Perbaiki yang harus diperbaiki, lalu",
          "   periksa lagi sampai hasilnya Siap kirim.",
          "5. Kirim formulir (.xlsx) bersama tanda siap kirimnya.",
        ]
      : [
          `REGIONAL COOPERATION FORM${place.toUpperCase()}${ofYear}`,
          "",
          "1. Extract everything in this ZIP file to one folder (right click, Extract All).",
          `2. Fill in ${name} in Excel and save it.`,
          `3. Double-click ${CHECKER}. It opens in the browser (Chrome, Edge, Firefox) without`,
          "   the internet and with nothing to install. Nothing of a file is sent anywhere.",
          "4. Drag the form onto the page. Repair what must be repaired and check again until",
          "   the result is Ready to send.",
          "5. Send the form (.xlsx) together with its slip.",
        ];
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** A form with the page that checks it and a word on how to use both: one zip to send out. */
export async function formPackage(ports: Ports, parts: FormPackage): Promise<Uint8Array> {
  const { name, form, region, year, workspace, language } = parts;
  const isBound = region !== null && year !== null;
  const page = await checkerText(ports, {
    workspace,
    province: isBound ? provinceOf(region.code) : null,
    year: isBound ? year : null,
    region: region?.code ?? null,
    profile: null,
    reportDate: null,
    language,
  });
  const utf8 = new TextEncoder();
  return packFiles([
    { name, bytes: form },
    { name: CHECKER, bytes: utf8.encode(page) },
    { name: language === "id" ? "BACA-SAYA.txt" : "READ-ME.txt", bytes: utf8.encode(readMe(parts)) },
  ]);
}
