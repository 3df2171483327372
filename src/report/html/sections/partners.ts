import type { Helper, Leftover, MatchedPair } from "../../../domain/index.ts";
import { amount, integer } from "../../format.ts";
import { type Markup, markup } from "../../markup.ts";
import { networkLayout } from "../../picture/network-layout.ts";
import { networkBody, networkNotes } from "../../picture/network-picture.ts";
import { commodityName, PAIR_CLASS_LABELS, PAIR_LABELS, regionName, urusanName } from "../../view/labels.ts";
import type { MapView } from "../../view/map-view.ts";
import { partnerLinks } from "../../view/partner-links.ts";
import { SHEETS } from "../../workbook/sheet-names.ts";
import { cutTable, fold, section } from "../parts.ts";

const list = (items: readonly string[]): Markup | string =>
  items.length === 0 ? "–" : markup`<ul class="plain">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

const MOST_IDS = 12;
const shortened = (ids: readonly string[]): string =>
  ids.length <= MOST_IDS
    ? ids.join(", ")
    : `${ids.slice(0, MOST_IDS).join(", ")} dan ${integer(ids.length - MOST_IDS)} lagi`;

function network(view: MapView): Markup {
  const layout = networkLayout(view);
  if (layout === null) return markup`<p>Belum ada usulan yang menyebut daerah lain sebagai mitra.</p>`;
  const links = partnerLinks(view.proposals);
  const rows = links.map(({ a, b, proposals }) => [
    regionName(a),
    regionName(b),
    integer(proposals.length),
    shortened(proposals),
  ]);
  const heads = [
    { label: "Daerah" },
    { label: "Daerah mitra" },
    { label: "Usulan", isNumber: true },
    { label: "Kode usulan" },
  ];
  return markup`<figure><div class="scroll drawing"><svg viewBox="0 0 ${layout.width} ${layout.height}" role="img" aria-label="Jejaring mitra: ${integer(layout.nodes.length)} daerah, ${integer(links.length)} pasangan; rinciannya di tabel di bawah">${networkBody(layout)}</svg></div><figcaption class="faint">${networkNotes(layout).join(" ")}</figcaption></figure><details><summary>Jejaring dalam tabel</summary>${cutTable("Usulan antara dua daerah", heads, rows, SHEETS.proposals)}</details>`;
}

function pairRow(pair: MatchedPair): readonly (string | Markup)[] {
  const volume = pair.volume === null ? "" : `${amount(pair.volume)} ${pair.unit ?? ""}`;
  return [
    markup`${regionName(pair.a)} – ${regionName(pair.b)}`,
    PAIR_CLASS_LABELS[pair.class],
    list([`${regionName(pair.a)}: ${pair.gainA}`, `${regionName(pair.b)}: ${pair.gainB}`]),
    list([...pair.reasons, ...(volume === "" ? [] : [`${commodityName(pair.commodity ?? "")}: ${volume}`])]),
    pair.counter,
    list(pair.missing),
  ];
}

const PAIR_HEADS = ["Pasangan", "Kelas", "Manfaat", "Alasan", "Keberatan terkuat", "Yang belum diketahui"].map(
  (label) => ({ label }),
);

function pairs({ match }: MapView): Markup | null {
  if (match === null) return null;
  const kinds = [...new Set(match.pairs.map(({ kind }) => kind))];
  const folds = kinds.map((kind) => {
    const own = match.pairs.filter((pair) => pair.kind === kind);
    const label = PAIR_LABELS[kind];
    return fold(label, own.length, cutTable(label, PAIR_HEADS, own.map(pairRow), SHEETS.partners));
  });
  const body =
    kinds.length === 0
      ? markup`<p>Belum ada calon pasangan. Perlu Potensi, Permasalahan, atau Neraca Komoditas dari paling sedikit dua daerah.</p>`
      : markup`${folds}`;
  return markup`<h3>Calon pasangan</h3><p class="faint">Calon untuk dibicarakan menurut aturan aplikasi, bukan keputusan dan bukan penilaian.</p>${body}`;
}

const leftoverRow =
  (label: string) =>
  ({ commodity, region, amount: left, unit, reason }: Leftover): readonly string[] => [
    commodityName(commodity),
    label,
    regionName(region),
    `${amount(left)} ${unit}`,
    reason,
  ];

function allocation({ match }: MapView): Markup | null {
  if (match === null || match.allocation.length + match.unmet.length + match.unused.length === 0) return null;
  const shipments = match.allocation.map((one) => [
    commodityName(one.commodity),
    regionName(one.from),
    regionName(one.to),
    `${amount(one.amount)} ${one.unit}`,
    `${amount(Math.round(one.km * 10) / 10)} km${one.borders ? ", berbatasan" : ""}`,
  ]);
  const left = [...match.unmet.map(leftoverRow("kekurangan")), ...match.unused.map(leftoverRow("surplus"))];
  const heads = [
    { label: "Komoditas" },
    { label: "Dari" },
    { label: "Ke" },
    { label: "Jumlah", isNumber: true },
    { label: "Jarak", isNumber: true },
  ];
  const leftHeads = [
    { label: "Komoditas" },
    { label: "Sisa" },
    { label: "Daerah" },
    { label: "Jumlah", isNumber: true },
    { label: "Sebab" },
  ];
  const moved = cutTable("Surplus yang memenuhi kekurangan", heads, shipments, SHEETS.allocation);
  const rest = cutTable("Kekurangan dan surplus yang tersisa", leftHeads, left, SHEETS.allocation);
  return markup`<h3>Alokasi surplus ke kekurangan</h3><p class="faint">Usul hitungan: sebanyak mungkin, tetangga lebih dahulu, lalu jarak keseluruhan terpendek.</p>${shipments.length === 0 ? null : fold("Surplus yang memenuhi kekurangan", shipments.length, moved)}${left.length === 0 ? null : fold("Kekurangan dan surplus yang tersisa", left.length, rest)}`;
}

/** What matching left out or read in its own way. */
function remarks({ match }: MapView): Markup | null {
  if (match === null || match.remarks.length === 0) return null;
  const lines = match.remarks.map(({ text, row }) => (row === null ? text : `${row}: ${text}`));
  return fold("Catatan pencocokan", lines.length, markup`${list(lines)}`);
}

export function partnerSection(view: MapView): Markup {
  return section("mitra", "Jejaring mitra", markup`${network(view)}${pairs(view)}${allocation(view)}${remarks(view)}`);
}

function helperList(helpers: readonly Helper[]): Markup | string {
  if (helpers.length === 0) return "belum ada daerah yang tampak dapat membantu";
  return list(helpers.map(({ region, row, words }) => `${regionName(region)} (${row}): ${words.join(", ")}`));
}

/** Problems that no proposal refers to; `null` where nobody asked for matching. */
export function unsolvedSection(view: MapView): Markup | null {
  if (view.match === null) return null;
  const rows = view.match.unsolved.map(({ id, region, bidang, problem, helpers }) => [
    id,
    regionName(region),
    bidang === null ? "" : urusanName(bidang),
    problem,
    helperList(helpers),
  ]);
  const heads = ["Kode", "Daerah", "Bidang urusan", "Masalah", "Siapa yang mungkin membantu"].map((label) => ({
    label,
  }));
  const body =
    rows.length === 0
      ? markup`<p>${view.totals.permasalahan === 0 ? "Belum ada permasalahan yang diterima." : "Setiap masalah sudah dirujuk paling sedikit satu usulan."}</p>`
      : cutTable("Masalah yang belum dirujuk usulan", heads, rows, SHEETS.unsolved);
  return section("masalah", "Masalah yang belum dijawab", body);
}
