import { type Markup, markup } from "../../markup.ts";
import { MEASURE_LABELS, MEASURES } from "../../picture/bands.ts";
import { legendEntries, legendTitle } from "../../picture/legend.ts";
import { mapBody, STRIP } from "../../picture/map-body.ts";
import { mapFigures } from "../../picture/map-figures.ts";
import type { MapFrame } from "../../picture/map-frame.ts";
import { boundaryNotes } from "../../picture/map-picture.ts";
import { linkLayer, proposalLines, shipmentLines } from "../../picture/partner-lines.ts";
import type { MapView } from "../../view/map-view.ts";
import { partnerLinks, volumeLinks } from "../../view/partner-links.ts";
import { section, table } from "../parts.ts";

const FIRST_MEASURE = "mean";

function linkLayers(
  view: MapView,
  frame: MapFrame,
): { readonly layers: Markup; readonly choices: readonly [string, string][] } {
  const proposals = partnerLinks(view.proposals);
  const volumes = volumeLinks(view.match);
  const choices: [string, string][] = [["", "Tanpa garis"]];
  if (proposals.length > 0) choices.push(["proposals", "Jumlah usulan bersama"]);
  if (volumes.length > 0) choices.push(["volume", `Alokasi komoditas (${volumes[0]?.unit})`]);
  return {
    layers: markup`<g data-links="proposals" class="off">${linkLayer(frame, proposalLines(proposals))}</g><g data-links="volume" class="off">${linkLayer(frame, shipmentLines(volumes))}</g>`,
    choices,
  };
}

function options(pairs: readonly (readonly [string, string])[]): readonly Markup[] {
  return pairs.map(([value, label]) => markup`<option value="${value}">${label}</option>`);
}

/** Every figure of the map in words, for those who do not see it; all measures at once. */
function figureTable(view: MapView): Markup {
  const all = MEASURES.map((measure) => mapFigures(view, measure));
  const heads = [
    { label: "Daerah" },
    ...MEASURES.map((measure) => ({ label: MEASURE_LABELS[measure], isNumber: true })),
  ];
  const rows = (all[0]?.regions ?? []).map(({ name, submitted }, index) => [
    submitted ? name : `${name} (belum mengirim)`,
    ...all.map(({ regions }) => regions[index]?.text || "–"),
  ]);
  return markup`<details><summary>Angka peta dalam tabel</summary>${table("Angka peta menurut daerah, semua usulan", heads, rows)}</details>`;
}

export interface MapPart {
  readonly frame: MapFrame;
  readonly attribution: string | null;
  /** Names of regions that the boundary file lacks. */
  readonly missing: readonly string[];
}

export function mapSection(view: MapView, { frame, attribution, missing }: MapPart): Markup {
  const figures = mapFigures(view, FIRST_MEASURE);
  const { layers, choices } = linkLayers(view, frame);
  const legend = legendEntries(FIRST_MEASURE, figures.bands, {
    empty: figures.regions.some(({ submitted, shade }) => submitted && shade === null),
    missing: figures.regions.some(({ submitted }) => !submitted),
  }).map(
    ({ swatch, label }) =>
      markup`<li><svg width="26" height="14" aria-hidden="true"><rect class="swatch ${swatch}" x=".5" y=".5" width="25" height="13" rx="2"/></svg>${label}</li>`,
  );
  const body = mapBody(frame, figures, { isInteractive: true, links: layers }, MEASURE_LABELS[FIRST_MEASURE]);
  const height = frame.height + STRIP;
  const notes = [
    ...boundaryNotes(attribution, frame.kind),
    ...(missing.length === 0 ? [] : [`Tanpa batas di berkas, digambar sebagai titik: ${missing.join(", ")}.`]),
  ];
  return section(
    "peta",
    "Peta",
    markup`<div class="maps"><figure><div class="scroll drawing"><svg id="gambar-peta" viewBox="0 0 ${frame.width} ${height}" role="group" aria-label="Peta ${view.provinceName}: pilih daerah untuk menyaring daftar">${body}</svg></div><figcaption class="faint">${notes.join(" ")}</figcaption></figure><div class="side"><div class="controls" id="pilihan-peta" hidden><label><span>Ukuran</span><select name="measure">${options(MEASURES.map((measure) => [measure, MEASURE_LABELS[measure]]))}</select></label><label><span>Garis mitra</span><select name="links">${options(choices)}</select></label></div><h3 id="judul-legenda">${legendTitle(FIRST_MEASURE)}</h3><ul class="legend" id="legenda">${legend}</ul><div id="daerah" class="panel" hidden></div></div></div>${figureTable(view)}`,
  );
}
