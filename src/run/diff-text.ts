import { diffMarkdown } from "../report/index.ts";
import type { Compared, ComparedSide } from "./compare-submissions.ts";
import { dateInWib } from "./dates.ts";
import { diffTotals } from "./diff-json.ts";
import { regionName } from "./regions.ts";

function sideText({ submission, stored }: ComparedSide): string {
  return stored === null
    ? `${submission.file} (belum disimpan)`
    : `${stored.id}, ${submission.file}, disimpan ${dateInWib(stored.importedAt)}`;
}

/** `ksd diff --format md`. */
export function diffText(compared: Compared): string {
  const { before, after, diff } = compared;
  const { totals, findingTotals } = diffTotals(compared);
  const { region, year } = after.submission;
  return diffMarkdown({
    before: sideText(before),
    after: sideText(after),
    regionName: regionName(region),
    year,
    totals: `Baris: ${totals.added} ditambah, ${totals.removed} dihapus, ${totals.changed} berubah, ${totals.unchanged} tetap; ${totals.cells} sel berubah. Temuan: ${findingTotals.fixed} selesai, ${findingTotals.left} tersisa, ${findingTotals.new} baru.`,
    diff,
  });
}
