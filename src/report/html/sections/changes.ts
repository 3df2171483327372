import { integer } from "../../format.ts";
import { type Markup, markup } from "../../markup.ts";
import { type ChangeLine, changeCounts, changeLines, changeNote, sinceText } from "../../view/change-lines.ts";
import type { MapView } from "../../view/map-view.ts";
import { SHEETS } from "../../workbook/sheet-names.ts";
import { cutTable, fold, section, table } from "../parts.ts";

const COUNT_HEADS = [
  { label: "Tentang" },
  ...["Masuk", "Keluar", "Berubah"].map((label) => ({ label, isNumber: true })),
];
const HEADS = ["Perubahan", "Apa", "Daerah", "Dulu", "Sekarang"].map((label) => ({ label }));

function rowOf({ change, matter, id, title, region, before, now, remark }: ChangeLine): readonly (string | Markup)[] {
  return [
    markup`${change} <small>${matter}</small>`,
    markup`${title} <small>${id}</small>`,
    region,
    before === "" ? "–" : before,
    markup`${now === "" ? "–" : now}${remark === "" ? null : markup` <small>${remark}</small>`}`,
  ];
}

/** What changed since a day or a year; `null` where nobody asked. */
export function changeSection({ changes }: MapView): Markup | null {
  if (changes === null) return null;
  const counts = changeCounts(changes);
  const lines = changeLines(changes);
  const rows = counts.map(({ subject, added, removed, changed }) => [
    subject,
    ...[added, removed, changed].map((one) => integer(one)),
  ]);
  const folds = counts.flatMap(({ subject }) => {
    const own = lines.filter((line) => line.subject === subject);
    return own.length === 0
      ? []
      : [fold(subject, own.length, cutTable(`Perubahan: ${subject}`, HEADS, own.map(rowOf), SHEETS.changes))];
  });
  const since = sinceText(changes);
  return section(
    "perubahan",
    `Perubahan sejak ${since}`,
    markup`<p class="faint">${changeNote(changes)}</p>${table(`Perubahan sejak ${since}`, COUNT_HEADS, rows)}${folds}`,
  );
}
