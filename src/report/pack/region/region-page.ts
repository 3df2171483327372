import { integer, longDate, percent, rupiahShort } from "../../format.ts";
import { shareBar } from "../../html/parts.ts";
import { type Markup, markup } from "../../markup.ts";
import { STEP_LABELS } from "../../view/labels.ts";
import type { MapView } from "../../view/map-view.ts";
import { markLines } from "../../view/marks.ts";
import { costOf, costText } from "../../view/totals.ts";
import { type AgendaGroup, type AgendaItem, agendaCount } from "../agenda.ts";
import { agendaRows } from "../agenda-items.ts";
import { AGENDA_FILE, INDEX_FILE } from "../pack-names.ts";
import { type PackDress, packPage } from "../pack-shell.ts";
import {
  basisPart,
  findingsPart,
  namingProposals,
  ownProposals,
  type Part,
  partnersPart,
  reviewPart,
  shipmentsPart,
} from "./region-tables.ts";
import { type RegionView, regionView } from "./region-view.ts";

interface Fact {
  readonly figure: string;
  readonly label: string;
}

function factsOf({ board, proposals, naming, agenda, findings }: RegionView): readonly Fact[] {
  const first = proposals.filter(({ priority }) => priority === "I").length;
  const must = findings.filter(({ severity }) => severity === "GALAT").length;
  return [
    { figure: integer(proposals.length), label: `usulan, ${integer(first)} di antaranya Prioritas I` },
    { figure: costText(costOf(proposals), rupiahShort), label: "perkiraan biaya usulan" },
    { figure: integer(naming.length), label: "usulan daerah lain menyebut daerah ini" },
    { figure: integer(agendaCount(agenda)), label: "hal untuk dibicarakan" },
    { figure: integer(board.held), label: `baris ditahan, ${integer(must)} GALAT` },
  ];
}

function marksList({ board }: RegionView): Markup | null {
  if (board.marks === null) return null;
  const lines = markLines(board.marks).map(
    ({ label, share, lifts }) =>
      markup`<tr><th scope="row">${label}</th><td class="number">${share === null ? "–" : percent(share)}</td><td class="meter">${share === null ? null : shareBar(share)}</td><td>${lifts === "" ? markup`<span class="faint">tidak ada yang menaikkannya</span>` : markup`<span class="faint">paling menaikkan:</span> ${lifts}`}</td></tr>`,
  );
  return markup`<table class="marks"><tbody>${lines}</tbody></table>`;
}

function statusPart(region: RegionView): Markup {
  const { board, contact } = region;
  const facts = factsOf(region).map(({ figure, label }) => markup`<li><b>${figure}</b><span>${label}</span></li>`);
  const form =
    board.importedAt === null
      ? markup`<p class="call">${STEP_LABELS[board.next]}</p>`
      : markup`<p class="call">${STEP_LABELS[board.next]}</p><p class="faint">Formulir ${board.file ?? ""}${board.version === null ? null : `, versi ${board.version}`}: ${integer(board.accepted)} baris diterima, ${integer(board.held)} ditahan.</p>`;
  const person =
    contact === null
      ? null
      : markup`<p>Narahubung: ${[contact.name, contact.position, contact.telephone, contact.email].filter((one) => one !== null).join(", ")}</p>`;
  return markup`<section id="keadaan"><h2>Keadaan</h2><ul class="facts">${facts}</ul>${form}${person}${marksList(region)}</section>`;
}

const partSection = ({ id, title, count, body }: Part): Markup =>
  markup`<section id="${id}"><h2>${title} <span class="count">${integer(count)}</span></h2>${body}</section>`;

const NOTES = markup`<section id="catatan"><h2>Catatan rapat</h2><div class="ruled" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div></section>`;

function discussSection({ agenda }: RegionView, numbers: ReadonlyMap<AgendaItem, string>): Markup | null {
  if (agenda.length === 0) return null;
  return markup`<section id="dibicarakan"><h2>Perlu dibicarakan <span class="count">${integer(agendaCount(agenda))}</span></h2><p class="faint">Nomornya sama dengan di agenda Rakor, tempat kedua selnya dan ruang menulisnya.</p><table class="wide"><thead><tr><th scope="col">No</th><th scope="col">Hal</th><th scope="col">Yang memutuskan</th></tr></thead><tbody>${agendaRows(agenda, numbers)}</tbody></table></section>`;
}

/** Everything about one region on a page of its own, to be read on paper at the meeting. */
export function regionPage(
  view: MapView,
  board: MapView["board"][number],
  parts: {
    readonly groups: readonly AgendaGroup[];
    readonly numbers: ReadonlyMap<AgendaItem, string>;
    readonly dress: PackDress;
  },
): string {
  const region = regionView(view, board, parts.groups);
  const tables = (list: readonly ((one: RegionView) => Part | null)[]): readonly (Markup | null)[] =>
    list.map((make) => {
      const part = make(region);
      return part === null ? null : partSection(part);
    });
  const body = markup`${statusPart(region)}${tables([ownProposals, namingProposals, partnersPart, shipmentsPart])}${discussSection(region, parts.numbers)}${tables([reviewPart, findingsPart, basisPart])}${NOTES}`;
  return packPage(
    view,
    {
      title: board.name,
      kicker: `Lembar daerah · ${view.provinceName} ${view.year}`,
      lead: `Kode ${board.region}, keadaan per ${longDate(view.reportDate)}.`,
      links: [
        [`../${INDEX_FILE}`, "Isi paket"],
        [`../${AGENDA_FILE}`, "Agenda Rakor"],
      ],
      body,
    },
    parts.dress,
  );
}
