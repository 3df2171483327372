import type { Helper, Leftover, MatchedPair, PairKind } from "../../../domain/index.ts";
import { commodities } from "../../../regulation/index.ts";
import { amount, integer } from "../../format.ts";
import { type Markup, markup } from "../../markup.ts";
import { networkLayout } from "../../picture/network-layout.ts";
import { networkBody, networkNotes } from "../../picture/network-picture.ts";
import { CLASS_LABELS, regionName } from "../../view/labels.ts";
import type { MapView } from "../../view/map-view.ts";
import { partnerLinks } from "../../view/partner-links.ts";
import { cutTable, section } from "../parts.ts";

const KIND_LABELS: Readonly<Record<PairKind, string>> = {
  commodity: "Surplus bertemu defisit",
  need: "Potensi menjawab masalah",
  mirror: "Sama-sama mengusulkan",
  shared_problem: "Masalah bersama",
};

const PAIR_SHEET = "Pasangan Mitra";
const commodityName = (code: string | null): string =>
  code === null ? "" : (commodities().find((one) => one.code === code)?.name ?? code);

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
  return markup`<figure><div class="scroll drawing"><svg viewBox="0 0 ${layout.width} ${layout.height}" role="img" aria-label="Jejaring mitra: ${integer(layout.nodes.length)} daerah, ${integer(links.length)} pasangan; rinciannya di tabel di bawah">${networkBody(layout)}</svg></div><figcaption class="faint">${networkNotes(layout).join(" ")}</figcaption></figure><details><summary>Jejaring dalam tabel</summary>${cutTable("Usulan antara dua daerah", heads, rows, "Usulan dan Skor")}</details>`;
}

function pairRow(pair: MatchedPair): readonly (string | Markup)[] {
  const volume = pair.volume === null ? "" : `${amount(pair.volume)} ${pair.unit ?? ""}`;
  return [
    markup`${regionName(pair.a)} – ${regionName(pair.b)}`,
    KIND_LABELS[pair.kind],
    CLASS_LABELS[pair.class],
    list([`${regionName(pair.a)}: ${pair.gainA}`, `${regionName(pair.b)}: ${pair.gainB}`]),
    list([...pair.reasons, ...(volume === "" ? [] : [`${commodityName(pair.commodity)}: ${volume}`])]),
    pair.counter,
    list(pair.missing),
  ];
}

function pairs({ match }: MapView): Markup | null {
  if (match === null) return null;
  if (match.pairs.length === 0) return markup`<h3>Pasangan yang ditemukan</h3><p>Tidak ada.</p>`;
  const heads = ["Pasangan", "Jenis", "Kelas", "Manfaat", "Alasan", "Bantahan terkuat", "Yang belum diketahui"];
  return markup`<h3>Pasangan yang ditemukan</h3><p class="faint">Calon kerja sama yang dibaca dari formulir. Bukan keputusan, dan bukan penilaian.</p>${cutTable(
    "Pasangan yang ditemukan",
    heads.map((label) => ({ label })),
    match.pairs.map(pairRow),
    PAIR_SHEET,
  )}`;
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
  const left = [...match.unmet.map(leftoverRow("belum terpenuhi")), ...match.unused.map(leftoverRow("belum terpakai"))];
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
  return markup`<h3>Alokasi komoditas</h3>${cutTable("Surplus yang memenuhi defisit", heads, shipments, PAIR_SHEET)}${left.length === 0 ? null : markup`<h3>Defisit dan surplus yang tersisa</h3>${cutTable("Defisit dan surplus yang tersisa", leftHeads, left, PAIR_SHEET)}`}`;
}

export function partnerSection(view: MapView): Markup {
  return section("mitra", "Jejaring mitra", markup`${network(view)}${pairs(view)}${allocation(view)}`);
}

function helperList(helpers: readonly Helper[]): Markup | string {
  if (helpers.length === 0) return "belum ada daerah yang tampak dapat membantu";
  return list(helpers.map(({ region, row, words }) => `${regionName(region)} (${row}): ${words.join(", ")}`));
}

/** Problems that no proposal refers to; `null` where nobody asked for matching. */
export function unsolvedSection(view: MapView): Markup | null {
  if (view.match === null) return null;
  const problems = new Map(view.permasalahan.map((row) => [row.id, row]));
  const rows = view.match.unsolved.map(({ id, region, helpers }) => [
    id,
    regionName(region),
    problems.get(id)?.values.masalah ?? "",
    helperList(helpers),
  ]);
  const heads = ["Kode", "Daerah", "Masalah", "Siapa yang mungkin membantu"].map((label) => ({ label }));
  const body =
    rows.length === 0
      ? markup`<p>Setiap masalah sudah dirujuk paling sedikit satu usulan.</p>`
      : cutTable("Masalah yang belum dirujuk usulan", heads, rows, "Permasalahan");
  return section("masalah", "Masalah yang belum dijawab", body);
}
