import type { KodeWilayah } from "../../../domain/index.ts";
import { amount, integer, rupiahShort, scorePoints } from "../../format.ts";
import { type Markup, markup } from "../../markup.ts";
import {
  CHANNEL_LABELS,
  CLASS_LABELS,
  commodityName,
  listLabel,
  PAIR_LABELS,
  regionName,
  urusanName,
} from "../../view/labels.ts";
import type { ProposalLine } from "../../view/proposals.ts";
import { SHEETS } from "../../workbook/sheet-names.ts";
import { rowLink } from "../pack-names.ts";
import type { RegionView } from "./region-view.ts";

/** On paper; the workbook has all. */
const MOST_PAIRS = 15;

type Cell = string | Markup | null;

/** A section of a region's page; `null` where there is nothing to show. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly body: Markup;
}

/** Columns whose name begins with `#` hold numbers. */
function plainTable(heads: readonly string[], rows: readonly Markup[]): Markup {
  const cells = heads.map((head) =>
    head.startsWith("#")
      ? markup`<th scope="col" class="number">${head.slice(1)}</th>`
      : markup`<th scope="col">${head}</th>`,
  );
  return markup`<table class="wide"><thead><tr>${cells}</tr></thead><tbody>${rows}</tbody></table>`;
}

const numeric = (value: Cell): Markup => markup`<td class="number">${value}</td>`;
const plain = (value: Cell): Markup => markup`<td>${value}</td>`;

const placeOf = ({ at }: { readonly at: { readonly sheet: string; readonly row: number } }): string =>
  `${at.sheet} baris ${at.row}`;

function titleCell({ id, row }: Pick<ProposalLine, "id" | "row">): Markup {
  return markup`<td class="title">${row.values.judul ?? "–"}<small>${id} · ${placeOf(row)}</small></td>`;
}

const costText = ({ row }: ProposalLine): string =>
  row.values.biaya_rp === null ? "–" : rupiahShort(row.values.biaya_rp);

export function ownProposals({ proposals }: RegionView): Part | null {
  if (proposals.length === 0) return null;
  const rows = proposals.map((line) => {
    const { rank, score, priority, partners, langkahBerikutnya } = line;
    return markup`<tr id="${line.id}">${numeric(rank === null ? "–" : integer(rank))}${titleCell(line)}${plain(partners === "" ? "–" : partners)}${plain(CLASS_LABELS[line.class])}${numeric(score === null ? "–" : markup`${scorePoints(score)}<small>${priority === null ? "" : `Prioritas ${priority}`}</small>`)}${numeric(costText(line))}${plain(langkahBerikutnya)}</tr>`;
  });
  const heads = ["#Peringkat", "Usulan", "Mitra", "Kelas", "#Skor", "#Perkiraan biaya", "Langkah berikutnya"];
  return { id: "usulan", title: "Usulan daerah ini", count: proposals.length, body: plainTable(heads, rows) };
}

export function namingProposals({ naming }: RegionView): Part | null {
  if (naming.length === 0) return null;
  const rows = naming.map((line) => {
    const { id, region, regionName: name, rank, row, score } = line;
    const title = markup`<a href="${rowLink(region, id, "region")}">${row.values.judul ?? id}</a><small>${id}</small>`;
    return markup`<tr>${numeric(rank === null ? "–" : integer(rank))}${plain(title)}${plain(name)}${plain(CLASS_LABELS[line.class])}${numeric(score === null ? "–" : scorePoints(score))}</tr>`;
  });
  return {
    id: "menyebut",
    title: "Usulan daerah lain yang menyebut daerah ini",
    count: naming.length,
    body: plainTable(["#Peringkat", "Usulan", "Pengusul", "Kelas", "#Skor"], rows),
  };
}

export function reviewPart({ review }: RegionView): Part | null {
  if (review.length === 0) return null;
  const rows = review.map(
    ({ id, channel, words, row }) =>
      markup`<tr id="${id}">${titleCell({ id, row })}${plain(CHANNEL_LABELS[channel].label)}${plain(words.join("; "))}</tr>`,
  );
  return {
    id: "telaah",
    title: "Perlu telaah: mungkin bukan kerja sama daerah",
    count: review.length,
    body: plainTable(["Usulan", "Jalur yang mungkin tepat", "Kata yang ditemukan"], rows),
  };
}

export function partnersPart({ pairs, board }: RegionView): Part | null {
  if (pairs.length === 0) return null;
  const rest = pairs.length - MOST_PAIRS;
  const rows = pairs.slice(0, MOST_PAIRS).map((pair) => {
    const isA = pair.a === board.region;
    const subject =
      pair.commodity === null ? (pair.bidang === null ? "" : urusanName(pair.bidang)) : commodityName(pair.commodity);
    const volume = pair.volume === null ? "" : `${amount(pair.volume)} ${pair.unit ?? ""}`;
    const basis = markup`${PAIR_LABELS[pair.kind]}<small>${subject}${volume === "" ? null : `, ${volume}`}</small>`;
    const lacking = pair.missing.length === 0 ? null : markup`<small>Belum ada: ${pair.missing.join(" ")}</small>`;
    return markup`<tr>${plain(markup`<b>${regionName(isA ? pair.b : pair.a)}</b><small><code>${pair.id}</code></small>`)}${plain(basis)}${plain(isA ? pair.gainA : pair.gainB)}${plain(isA ? pair.gainB : pair.gainA)}${plain(markup`${pair.counter}${lacking}`)}</tr>`;
  });
  return {
    id: "mitra",
    title: "Calon mitra",
    count: pairs.length,
    body: markup`${plainTable(["Mitra", "Dasar", "Untuk daerah ini", "Untuk mitra", "Keberatan"], rows)}${
      rest <= 0
        ? null
        : markup`<p class="faint">${integer(rest)} calon lainnya ada di lembar «${SHEETS.partners}» pada laporan Excel.</p>`
    }`,
  };
}

function shipmentSentence(code: KodeWilayah, { from, to }: { readonly from: KodeWilayah; readonly to: KodeWilayah }) {
  return from === code ? `ke ${regionName(to)}` : `dari ${regionName(from)}`;
}

export function shipmentsPart({ shipments, board }: RegionView): Part | null {
  if (shipments.length === 0) return null;
  const rows = shipments.map(
    (one) =>
      markup`<tr>${plain(commodityName(one.commodity))}${plain(shipmentSentence(board.region, one))}${numeric(`${amount(one.amount)} ${one.unit}`)}${numeric(integer(one.km))}</tr>`,
  );
  return {
    id: "komoditas",
    title: "Alokasi komoditas yang diusulkan hitungan",
    count: shipments.length,
    body: plainTable(["Komoditas", "Arah", "#Jumlah", "#Jarak (km)"], rows),
  };
}

export function findingsPart({ findings }: RegionView): Part | null {
  if (findings.length === 0) return null;
  const rows = findings.map((one) => {
    const place = one.sheet === null ? one.file : `${one.sheet}${one.cells === "" ? "" : `!${one.cells}`}`;
    const mark = one.severity === "GALAT" ? "ditahan" : "periksa";
    return markup`<tr>${plain(markup`<b>${place}</b><small>${one.heading ?? ""}</small>`)}${plain(markup`<span class="mark ${mark}">${one.severity}</span><small>${one.code}</small>`)}${plain(one.value === null ? markup`<span class="faint">kosong</span>` : one.value)}${plain(markup`${one.message}<small>→ ${one.fix}</small>`)}</tr>`;
  });
  return {
    id: "perbaikan",
    title: "Yang perlu diperbaiki di formulir",
    count: findings.length,
    body: plainTable(["Sel", "Tingkat", "Tertulis", "Apa dan bagaimana"], rows),
  };
}

export function basisPart({ potensi, permasalahan, ksdBerjalan }: RegionView): Part | null {
  const count = potensi.length + permasalahan.length + ksdBerjalan.length;
  if (count === 0) return null;
  const bidang = (code: string | null): string => (code === null ? "" : `${code} ${urusanName(code)}`);
  const rows = [
    ...potensi.map(({ id, at, values }) => ({
      id,
      at,
      kind: "Potensi",
      name: values.nama_potensi,
      about: bidang(values.bidang_urusan),
    })),
    ...permasalahan.map(({ id, at, values }) => ({
      id,
      at,
      kind: "Masalah",
      name: values.masalah,
      about: bidang(values.bidang_urusan),
    })),
    ...ksdBerjalan.map(({ id, at, values }) => ({
      id,
      at,
      kind: "Naskah",
      name: values.perihal,
      about: values.status === null ? "" : listLabel("status", values.status),
    })),
  ].map(
    ({ id, at, kind, name, about }) =>
      markup`<tr id="${id}">${plain(kind)}${plain(markup`${name ?? "–"}<small>${id} · ${placeOf({ at })}</small>`)}${plain(about)}</tr>`,
  );
  return {
    id: "isian",
    title: "Potensi, masalah, dan naskah yang dilaporkan",
    count,
    body: plainTable(["Jenis", "Isian", "Bidang urusan atau status"], rows),
  };
}
