import type { MapPart } from "../html/sections/map.ts";
import type { MapChoice } from "../picture/map-figures.ts";
import type { MapView } from "../view/map-view.ts";
import { agendaGroups } from "./agenda.ts";
import { agendaNumbers } from "./agenda-items.ts";
import { agendaPage } from "./agenda-page.ts";
import { indexPage } from "./index-page.ts";
import { AGENDA_FILE, INDEX_FILE, regionFile } from "./pack-names.ts";
import type { PackDress } from "./pack-shell.ts";
import { regionPage } from "./region/region-page.ts";

/** The pages of a pack, each with its path in the pack's folder: index, agenda, one for each region of the province. */
export function packPages(
  view: MapView,
  parts: {
    readonly map: MapPart;
    /** What the map shows. */
    readonly picture: MapChoice;
    readonly files: readonly string[];
    readonly dress: PackDress;
  },
): readonly { readonly name: string; readonly content: string }[] {
  const groups = agendaGroups(view);
  const numbers = agendaNumbers(groups);
  const { dress } = parts;
  return [
    { name: INDEX_FILE, content: indexPage(view, { ...parts, groups }) },
    { name: AGENDA_FILE, content: agendaPage(view, dress) },
    ...view.board.map((line) => ({
      name: regionFile(line.region),
      content: regionPage(view, line, { groups, numbers, dress }),
    })),
  ];
}
