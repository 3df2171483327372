import { integer, rupiah, scorePoints } from "../format.ts";
import type { PageData, PageRow } from "./page-data.ts";

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly isNumber: boolean;
  /** Left out on narrow screens; the opened row shows it. */
  readonly isExtra: boolean;
  readonly text: (data: PageData, row: PageRow) => string;
  /** What rows are sorted by; a blank is always last. */
  readonly key: (data: PageData, row: PageRow) => string | number | null;
}

const BLANK = "–";
const filled = (value: number | null, text: (value: number) => string): string =>
  value === null ? BLANK : text(value);

/** `Kab. Paser`, `Prov. Kalimantan Timur`: as long as a narrow column needs to tell them apart. */
function shortened(name: string, code: string): string {
  return code.length === 2 ? `Prov. ${name}` : name.replace(/^Kabupaten /, "Kab. ");
}

/** The columns of the list of proposals. */
export const COLUMNS: readonly Column[] = [
  {
    id: "rank",
    label: "Peringkat",
    isNumber: true,
    isExtra: false,
    text: (_, { rank }) => filled(rank, integer),
    key: (_, { rank }) => rank,
  },
  {
    id: "title",
    label: "Usulan",
    isNumber: false,
    isExtra: false,
    text: (_, { title }) => title,
    key: (_, { title }) => title.toLowerCase(),
  },
  {
    id: "region",
    label: "Daerah",
    isNumber: false,
    isExtra: false,
    text: ({ regions }, { region }) => shortened(regions[region]?.name ?? "", regions[region]?.code ?? ""),
    key: ({ regions }, { region }) => regions[region]?.code ?? "",
  },
  {
    id: "urusan",
    label: "Urusan",
    isNumber: false,
    isExtra: true,
    text: ({ urusan }, row) => urusan[row.urusan]?.name ?? "",
    key: ({ urusan }, row) => urusan[row.urusan]?.code ?? "",
  },
  {
    id: "kind",
    label: "Kelas",
    isNumber: false,
    isExtra: true,
    text: ({ kinds }, { kind }) => kinds[kind] ?? "",
    key: (_, { kind }) => kind,
  },
  {
    id: "score",
    label: "Skor",
    isNumber: true,
    isExtra: false,
    text: (_, { score }) => filled(score, scorePoints),
    key: (_, { score }) => (score === null ? null : -score),
  },
  {
    id: "priority",
    label: "Prioritas",
    isNumber: false,
    isExtra: true,
    text: ({ priorities }, { priority }) => priorities[priority] ?? "Belum dapat dinilai",
    key: (_, { priority }) => (priority < 0 ? null : priority),
  },
  {
    id: "cost",
    label: "Perkiraan biaya",
    isNumber: true,
    isExtra: true,
    text: (_, { cost }) => filled(cost, rupiah),
    key: (_, { cost }) => (cost === null ? null : -cost),
  },
];

/** How many rows are shown at first, and stand in the page for readers without scripts. */
export const FIRST_ROWS = 25;
