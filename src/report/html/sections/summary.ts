import { integer, percent, rupiahShort } from "../../format.ts";
import { type Markup, markup } from "../../markup.ts";
import { CLASS_LABELS, PRIORITY_LABELS } from "../../view/labels.ts";
import type { MapView } from "../../view/map-view.ts";
import { type OpenMatter, openMatters, whyEmpty } from "../../view/open-matters.ts";
import { type CostSum, costText } from "../../view/totals.ts";
import { section, shareBar, table } from "../parts.ts";

interface Fact {
  readonly figure: string;
  readonly label: string;
  readonly note?: string;
}

const costNote = (cost: CostSum): string => `perkiraan ${costText(cost, rupiahShort)}`;

function factsOf({ totals, priorities }: MapView): readonly Fact[] {
  const first = priorities[0];
  return [
    { figure: `${integer(totals.submitted)} dari ${integer(totals.regions)}`, label: "daerah sudah mengirim formulir" },
    {
      figure: integer(totals.proposals),
      label: "usulan yang diterima",
      note: `${integer(totals.fits)} cocok, ${integer(totals.review)} perlu telaah`,
    },
    {
      figure: integer(totals.scored),
      label: "usulan dinilai dan diperingkat",
      note: `${integer(totals.notScored)} belum dapat dinilai`,
    },
    {
      figure: integer(first?.count ?? 0),
      label: "usulan Prioritas I",
      note: first === undefined || first.count === 0 ? "" : costNote(first.cost),
    },
    {
      figure: costText(totals.cost, rupiahShort),
      label: "perkiraan biaya usulan yang cocok",
      note: `${integer(totals.cost.blank)} usulan tanpa perkiraan`,
    },
    {
      figure: integer(totals.potensi),
      label: "potensi dilaporkan",
      note: `${integer(totals.permasalahan)} permasalahan, ${integer(totals.ksdBerjalan)} naskah berjalan atau berakhir`,
    },
  ];
}

const factCard = ({ figure, label, note }: Fact): Markup =>
  markup`<li><b>${figure}</b><span>${label}</span>${note === undefined ? null : markup`<small>${note}</small>`}</li>`;

function classTable({ classes, totals }: MapView): Markup {
  const rows = classes.map((one) => [
    CLASS_LABELS[one.class],
    integer(one.count),
    markup`${percent(one.share)} ${shareBar(one.share)}`,
  ]);
  const all = totals.proposals === 0 ? 0 : 1;
  const heads = [{ label: "Kelas" }, { label: "Jumlah", isNumber: true }, { label: "Bagian", isNumber: true }];
  return table("Usulan menurut kelas", heads, [...rows, ["Jumlah", integer(totals.proposals), percent(all)]]);
}

function priorityTable({ priorities, totals }: MapView): Markup {
  const heads = [
    { label: "Prioritas" },
    { label: "Jumlah", isNumber: true },
    { label: "Perkiraan biaya", isNumber: true },
    { label: "Tanpa perkiraan", isNumber: true },
  ];
  const rows = priorities.map(({ priority, count, cost }) => [
    PRIORITY_LABELS[priority],
    integer(count),
    costText(cost),
    integer(cost.blank),
  ]);
  const all = ["Semua usulan yang cocok", integer(totals.fits), costText(totals.cost), integer(totals.cost.blank)];
  return table("Usulan menurut prioritas", heads, [...rows, all]);
}

/** Where on the page each kind of open matter is listed. */
const MATTER_PLACES: Readonly<Record<OpenMatter["kind"], string>> = {
  first: "usulan",
  contradictions: "dibicarakan",
  review: "bukan-ksd",
  unsolved: "masalah",
  held: "kelengkapan",
  missing: "kelengkapan",
};

/** What the meeting is asked, with links to where it is listed. */
function matterList(view: MapView): Markup {
  const matters = openMatters(view);
  const items = matters.map(
    ({ kind, count, text }) => markup`<li><b>${integer(count)}</b> <a href="#${MATTER_PLACES[kind]}">${text}</a></li>`,
  );
  const body =
    matters.length === 0
      ? markup`<p>Tidak ada yang menunggu keputusan.</p>`
      : markup`<ul class="matters">${items}</ul>`;
  return markup`<h3>Untuk dibicarakan dan diputuskan</h3>${body}`;
}

export function summarySection(view: MapView): Markup {
  const why = whyEmpty(view);
  const held =
    view.totals.heldRows === 0
      ? null
      : markup`<p class="faint">${integer(view.totals.heldRows)} baris ditahan karena memuat GALAT: disimpan, tetapi tidak dihitung di halaman ini.</p>`;
  return section(
    "ringkasan",
    "Ringkasan",
    markup`${why === null ? null : markup`<p class="lacking">${why}</p>`}<ul class="facts">${factsOf(view).map(factCard)}</ul>${matterList(view)}<div class="two"><div><h3>Menurut kelas</h3>${classTable(view)}</div><div><h3>Menurut prioritas</h3>${priorityTable(view)}${held}</div></div>`,
  );
}
