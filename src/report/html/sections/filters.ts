import { integer } from "../../format.ts";
import { type Markup, markup } from "../../markup.ts";
import type { PageData } from "../page-data.ts";

interface Choice {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly value: number; readonly text: string }[];
}

function choicesOf(data: PageData): readonly Choice[] {
  const used = (pick: (index: number) => boolean, length: number): readonly number[] =>
    Array.from({ length }, (_, index) => index).filter(pick);
  const has = (at: 2 | 3 | 4) => new Set(data.rows.map((row) => row[at]));
  const [regions, urusan, kinds] = [has(2), has(3), has(4)];
  return [
    {
      name: "region",
      label: "Daerah",
      all: "Semua daerah",
      options: used((index) => regions.has(index), data.regions.length).map((value) => ({
        value,
        text: data.regions[value]?.name ?? "",
      })),
    },
    {
      name: "urusan",
      label: "Urusan",
      all: "Semua urusan",
      options: used((index) => urusan.has(index), data.urusan.length).map((value) => ({
        value,
        text: `${data.urusan[value]?.code} ${data.urusan[value]?.name}`,
      })),
    },
    {
      name: "kind",
      label: "Kelas",
      all: "Semua kelas",
      options: used((index) => kinds.has(index), data.kinds.length).map((value) => ({
        value,
        text: data.kinds[value] ?? "",
      })),
    },
    {
      name: "priority",
      label: "Prioritas",
      all: "Semua prioritas",
      options: [...data.priorities.map((text, value) => ({ value, text })), { value: -1, text: "Belum dapat dinilai" }],
    },
  ];
}

function select({ name, label, all, options }: Choice): Markup {
  const items = options.map(({ value, text }) => markup`<option value="${value}">${text}</option>`);
  return markup`<label><span>${label}</span><select name="${name}"><option value="">${all}</option>${items}</select></label>`;
}

/** One bar of filters for map and list; it needs the script and is shown by it. */
export function filterBar(data: PageData): Markup {
  return markup`<form id="saringan" class="filters" role="search" aria-label="Saring peta dan daftar usulan" hidden><label class="wide"><span>Cari</span><input type="search" name="words" placeholder="judul, kode, mitra, lokasi …" autocomplete="off" spellcheck="false"></label>${choicesOf(data).map(select)}<div class="result"><output id="jumlah" aria-live="polite">${integer(data.rows.length)} usulan</output><button type="reset">Hapus saringan</button></div></form>`;
}
