import { MARKS } from "../../../regulation/index.ts";
import { integer, longDate, percent } from "../../format.ts";
import { type Markup, markup } from "../../markup.ts";
import type { BoardLine } from "../../view/input.ts";
import { STEP_LABELS } from "../../view/labels.ts";
import type { MapView } from "../../view/map-view.ts";
import { markLines } from "../../view/marks.ts";
import { methodNotes, methodWeights, weightText } from "../../view/method.ts";
import { WAIVER_STATES } from "../../view/waiver-lines.ts";
import { SHEETS } from "../../workbook/sheet-names.ts";
import { cutTable, section, shareBar, table } from "../parts.ts";

const BOARD_HEADS = [
  { label: "Daerah" },
  { label: "Formulir" },
  { label: "Baris diterima", isNumber: true },
  { label: "Baris ditahan", isNumber: true },
  ...MARKS.map(({ label }) => ({ label: label.id, isNumber: true })),
  { label: "Langkah berikutnya" },
];

function boardRow(line: BoardLine): readonly (string | Markup)[] {
  const hasSent = line.importedAt !== null;
  const marks = line.marks === null ? [] : markLines(line.marks);
  const lifts = [...new Set(marks.flatMap((mark) => mark.lifts.split("; ")).filter((text) => text !== ""))].join("; ");
  const raise = lifts === "" ? null : markup`<small>Paling menaikkan nilai: ${lifts}</small>`;
  return [
    markup`${line.name} <small>${line.region}</small>`,
    hasSent ? `Sudah${line.version === null ? "" : `, versi ${line.version}`}` : "Belum",
    hasSent ? integer(line.accepted) : "",
    hasSent ? integer(line.held) : "",
    ...MARKS.map(({ id }) => {
      const share = marks.find((mark) => mark.id === id)?.share ?? null;
      return share === null ? "" : markup`${percent(share)} ${shareBar(share)}`;
    }),
    markup`${STEP_LABELS[line.next]}${raise}`,
  ];
}

function waiverTable({ waivers }: MapView): Markup | null {
  if (waivers.length === 0) return null;
  const heads = ["Aturan", "Daerah", "Alasan", "Diputuskan oleh", "Sampai", "Keadaan"].map((label) => ({ label }));
  const rows = waivers.map((line) => [
    markup`${line.title} <small>${line.code}, ${integer(line.findings)} temuan</small>`,
    line.regionName,
    line.reason,
    line.by ?? "–",
    longDate(line.until),
    line.holds ? WAIVER_STATES.holds : WAIVER_STATES.over,
  ]);
  return markup`<h3>Pengecualian</h3>${cutTable("Pengecualian dari aturan", heads, rows, SHEETS.waivers)}`;
}

/** The board of submissions. */
export function boardSection(view: MapView): Markup {
  const { GALAT, PERINGATAN, INFO } = view.severities;
  return section(
    "kelengkapan",
    "Kelengkapan formulir",
    markup`${table("Kelengkapan formulir menurut daerah", BOARD_HEADS, view.board.map(boardRow))}<p class="faint">Temuan pada formulir yang berlaku: ${integer(GALAT)} GALAT, ${integer(PERINGATAN)} PERINGATAN, ${integer(INFO)} INFO. Rinciannya di lembar «${SHEETS.findings}» pada laporan Excel.</p>${waiverTable(view)}`,
  );
}

/** How every figure came about, from what. */
export function methodSection(view: MapView): Markup {
  const weights = methodWeights(view).map(({ label, weight, method }) => [label, weightText(weight), method]);
  const notes = methodNotes(view).map(({ subject, explanation }) => markup`<dt>${subject}</dt><dd>${explanation}</dd>`);
  const sources = view.sources.map(({ regionName, version, file, sha256, form, ruleset }) => [
    regionName,
    version === null ? "" : integer(version),
    markup`${file} <small>${form}, aturan ${ruleset}</small>`,
    markup`<code>${sha256}</code>`,
  ]);
  const weightHeads = [{ label: "Kriteria" }, { label: "Bobot", isNumber: true }, { label: "Cara menghitung" }];
  const sourceHeads = [
    { label: "Daerah" },
    { label: "Versi", isNumber: true },
    { label: "Berkas" },
    { label: "Sidik SHA-256" },
  ];
  return section(
    "metode",
    "Metode dan sumber",
    markup`${table("Bobot yang dipakai", weightHeads, weights)}<dl class="notes">${notes}</dl><h3>Sumber</h3>${table("Berkas yang menjadi dasar", sourceHeads, sources)}`,
  );
}
