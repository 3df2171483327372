import { integer, longDate } from "../format.ts";
import { type ChangeLine, changeCounts, changeLines, changeNote, sinceText } from "../view/change-lines.ts";
import type { Changes } from "../view/change-types.ts";
import { titleName } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { SHEETS } from "../workbook/sheet-names.ts";
import { renderTemplate, type TemplateValue } from "./render-template.ts";
import { shownRows } from "./shown-rows.ts";

/** Name of the shipped template. */
export const CHANGE_TEMPLATE = "perubahan.md.hbs";

const linesOf = (lines: readonly ChangeLine[], subject: ChangeLine["subject"]): readonly TemplateValue[] =>
  lines.filter((line) => line.subject === subject).map((line) => ({ ...line }));

/** The view model of templates/perubahan.md.hbs; docs/templates.md describes it. Every value is a text ready to print. */
export function changeModel(view: MapView, changes: Changes): { readonly [name: string]: TemplateValue } {
  const lines = changeLines(changes);
  const lists = {
    regions: linesOf(lines, "Daerah"),
    proposals: linesOf(lines, "Usulan"),
    pairs: linesOf(lines, "Pasangan"),
  };
  return {
    province: titleName(view.provinceName),
    year: String(view.year),
    reportDate: longDate(view.reportDate),
    version: view.version,
    since: sinceText(changes),
    note: changeNote(changes).replaceAll("\n", " "),
    isSame: lines.length === 0,
    counts: changeCounts(changes).map(({ subject, added, removed, changed }) => ({
      subject,
      added: integer(added),
      removed: integer(removed),
      changed: integer(changed),
    })),
    ...lists,
    shown: {
      regions: shownRows(lists.regions, SHEETS.changes),
      proposals: shownRows(lists.proposals, SHEETS.changes),
      pairs: shownRows(lists.pairs, SHEETS.changes),
    },
  };
}

/** What changed since a day or a year as Markdown, `reportNames(view).changes` + `.md`. */
export function changeMarkdown(view: MapView, changes: Changes, template: string): string {
  return renderTemplate(template, changeModel(view, changes));
}
