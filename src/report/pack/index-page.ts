import { integer, longDate } from "../format.ts";
import type { MapPart } from "../html/sections/map.ts";
import { type Markup, markup } from "../markup.ts";
import { MEASURE_LABELS } from "../picture/bands.ts";
import { legendEntries, legendRow, legendTitle } from "../picture/legend.ts";
import { mapBody, STRIP } from "../picture/map-body.ts";
import { type MapChoice, mapFigures } from "../picture/map-figures.ts";
import { boundaryNotes, mapSubject } from "../picture/map-picture.ts";
import { STEP_LABELS } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { type AgendaGroup, agendaCount } from "./agenda.ts";
import { AGENDA_FILE, regionFile } from "./pack-names.ts";
import { type PackDress, packPage } from "./pack-shell.ts";

/** What each ending is good for. */
const USES: readonly (readonly [ending: string, title: string, use: string])[] = [
  ["-peta.png", "Gambar peta", "untuk tayangan dan laporan"],
  ["-jejaring.png", "Gambar jejaring mitra", "untuk tayangan dan laporan"],
  [".html", "Peta potensi, halaman", "klik ganda; dapat dicari dan disaring, tanpa internet"],
  [".xlsx", "Peta potensi, Excel", "semua angka, skor, dan daftar rencana program"],
  [".txt", "Ringkasan", "siap ditempel ke WhatsApp"],
  [".md", "Teks", "untuk disalin ke dokumen lain"],
];

const TEXTS: readonly (readonly [beginning: string, title: string])[] = [
  ["peta-potensi", "Peta potensi, teks"],
  ["daftar-program", "Daftar program, teks"],
  ["perubahan", "Perubahan, teks"],
];

function fileList(files: readonly string[]): Markup {
  const items = files.map((name) => {
    const [, title = name, use = ""] = USES.find(([ending]) => name.endsWith(ending)) ?? [];
    const [, own = title] = (name.endsWith(".md") && TEXTS.find(([beginning]) => name.startsWith(beginning))) || [];
    return markup`<li><a href="${name}"><b>${own}</b></a><span>${use}</span><small>${name}</small></li>`;
  });
  return markup`<ul class="files"><li class="first"><a href="${AGENDA_FILE}"><b>Agenda Rakor</b></a><span>yang perlu diputuskan, dengan tempat menulis</span><small>${AGENDA_FILE}</small></li>${items}</ul>`;
}

function regionTable(view: MapView, groups: readonly AgendaGroup[]): Markup {
  const rows = view.board.map((line) => {
    const { region, name, importedAt, next, held } = line;
    const own = view.proposals.filter((one) => one.region === region);
    const [best] = own.flatMap(({ rank }) => rank ?? []);
    const talk = groups
      .filter(({ id }) => id !== "pasangan")
      .reduce((sum, { items }) => sum + items.filter(({ regions }) => regions.includes(region)).length, 0);
    return markup`<tr><th scope="row"><a href="${regionFile(region)}">${name}</a><small>${region}</small></th><td>${importedAt === null ? "Belum" : "Sudah"}</td><td class="number">${integer(own.length)}</td><td class="number">${best === undefined ? "–" : integer(best)}</td><td class="number">${integer(talk)}</td><td class="number">${integer(held)}</td><td>${STEP_LABELS[next]}</td></tr>`;
  });
  return markup`<table class="wide"><thead><tr><th scope="col">Daerah</th><th scope="col">Formulir</th><th scope="col" class="number">Usulan</th><th scope="col" class="number">Peringkat terbaik</th><th scope="col" class="number">Dibicarakan</th><th scope="col" class="number">Ditahan</th><th scope="col">Langkah berikutnya</th></tr></thead><tbody>${rows}</tbody></table>`;
}

const EDGE = 4;
const LEGEND = 58;

function mapFigure(view: MapView, { frame, attribution }: MapPart, choice: MapChoice): Markup {
  const figures = mapFigures(view, choice);
  const mapped = figures.regions.filter(({ code }) => code.length > 2);
  const entries = legendEntries(figures.measure, figures.bands, {
    empty: mapped.some(({ submitted, shade }) => submitted && shade === null),
    missing: mapped.some(({ submitted }) => !submitted),
  });
  const body = mapBody(frame, figures, { isInteractive: false, links: null }, MEASURE_LABELS[figures.measure]);
  const [width, height] = [frame.width + 2 * EDGE, frame.height + STRIP + LEGEND];
  const subject = mapSubject(figures);
  const legend = legendRow(legendTitle(figures.measure), entries, EDGE, 20);
  return markup`<figure class="map"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${subject}">${legend}<g transform="translate(${EDGE} ${LEGEND})">${body}</g></svg><figcaption>${subject}. ${boundaryNotes(attribution, frame.kind).join(" ")}</figcaption></figure>`;
}

/** What lies in the pack, with the map; the page to begin with. */
export function indexPage(
  view: MapView,
  parts: {
    readonly map: MapPart;
    /** What the map shows. */
    readonly picture: MapChoice;
    readonly files: readonly string[];
    readonly groups: readonly AgendaGroup[];
    readonly dress: PackDress;
  },
): string {
  const { totals, priorities } = view;
  const facts = [
    [`${integer(totals.submitted)} dari ${integer(totals.regions)}`, "daerah sudah mengirim formulir"],
    [integer(totals.proposals), "usulan diterima"],
    [integer(priorities[0]?.count ?? 0), "usulan Prioritas I"],
    [integer(agendaCount(parts.groups)), "hal untuk diputuskan"],
  ].map(([figure, label]) => markup`<li><b>${figure}</b><span>${label}</span></li>`);
  return packPage(
    view,
    {
      title: `Paket Rakor ${view.provinceName} ${view.year}`,
      kicker: "Pemetaan kerja sama daerah",
      lead: `Keadaan per ${longDate(view.reportDate)}. Salin folder ini seutuhnya; semua tautan berlaku tanpa internet.`,
      links: [],
      body: markup`<ul class="facts">${facts}</ul><section id="berkas"><h2>Isi paket</h2>${fileList(parts.files)}</section><section id="peta"><h2>Peta</h2>${mapFigure(view, parts.map, parts.picture)}</section><section id="daerah"><h2>Lembar daerah</h2><p class="faint">Satu lembar untuk satu daerah: usulan, skor, mitra, yang dibicarakan, yang diperbaiki.</p>${regionTable(view, parts.groups)}</section>`,
    },
    parts.dress,
  );
}
