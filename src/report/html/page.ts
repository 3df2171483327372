import { longDate } from "../format.ts";
import { Markup, markup } from "../markup.ts";
import { pageHead, styleText } from "../page-head.ts";
import { PAGE_PICTURE_STYLE } from "../picture/picture-style.ts";
import { titleName } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { embeddedData, pageData } from "./pack-rows.ts";
import { boardSection, methodSection } from "./sections/boards.ts";
import { changeSection } from "./sections/changes.ts";
import { filterBar } from "./sections/filters.ts";
import { heatSection } from "./sections/heat.ts";
import { type MapPart, mapSection } from "./sections/map.ts";
import { contradictionSection, decisionSection, reviewSection } from "./sections/meeting.ts";
import { partnerSection, unsolvedSection } from "./sections/partners.ts";
import { proposalSection } from "./sections/proposals.ts";
import { summarySection } from "./sections/summary.ts";

/** What the page is made of besides the view. */
export interface PageParts {
  readonly map: MapPart;
  /** templates/peta-potensi.css. */
  readonly style: string;
  /** The bundled client. */
  readonly script: string;
  /** SHA-256 of a text, base64, as the content security policy names what may run. */
  readonly hash: (text: string) => string;
}

const LINKS: readonly (readonly [id: string, label: string])[] = [
  ["ringkasan", "Ringkasan"],
  ["peta", "Peta"],
  ["usulan", "Usulan"],
  ["urusan", "Urusan × daerah"],
  ["mitra", "Mitra"],
  ["masalah", "Masalah"],
  ["keputusan", "Keputusan"],
  ["perubahan", "Perubahan"],
  ["dibicarakan", "Perlu dibicarakan"],
  ["bukan-ksd", "Bukan KSD"],
  ["kelengkapan", "Kelengkapan"],
  ["metode", "Metode"],
];

function navigation(sections: readonly (Markup | null)[]): Markup {
  const text = sections.map((one) => one?.text ?? "").join("");
  const links = LINKS.filter(([id]) => text.includes(`<section id="${id}"`));
  return markup`<nav aria-label="Bagian halaman"><ul>${links.map(([id, label]) => markup`<li><a href="#${id}">${label}</a></li>`)}</ul></nav>`;
}

function policy(style: string, script: string, hash: PageParts["hash"]): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The map as one page that asks nobody for anything: `reportNames(view).map` + `.html`. One script, named by its hash in
 * the page's own policy; everything a user wrote is text.
 */
export function mapPage(view: MapView, { map, style: sheet, script, hash }: PageParts): string {
  const data = pageData(view);
  const style = `${PAGE_PICTURE_STYLE}\n${styleText(sheet)}`;
  const title = `Peta Potensi Kerja Sama Daerah ${titleName(view.provinceName)} ${view.year}`;
  const sections = [
    summarySection(view),
    mapSection(view, map),
    proposalSection(data, view),
    heatSection(view),
    partnerSection(view),
    unsolvedSection(view),
    decisionSection(view),
    changeSection(view),
    contradictionSection(view),
    reviewSection(view),
    boardSection(view),
    methodSection(view),
  ];
  const [summary = null, ...rest] = sections;
  const page = markup`<!doctype html>
<html lang="id">
${pageHead({ title, version: view.version, policy: policy(style, script, hash), style })}
<body>
<a class="skip" href="#isi">Langsung ke isi</a>
<header><div class="inner"><p class="kicker">Kerja Sama Daerah · pemetaan urusan pemerintahan</p><h1>${title}</h1><p class="faint">Keadaan per ${longDate(view.reportDate)}. Bobot, rumus, dan kelas adalah aturan aplikasi, bukan ketentuan peraturan.</p></div></header>
${navigation(sections)}
<main id="isi" tabindex="-1">
${summary}
${filterBar(data)}
${rest}
</main>
<footer><div class="inner"><p class="faint">Dibuat dengan ksd ${view.version} dari ${view.sources.length} formulir, keadaan per ${longDate(view.reportDate)}. Halaman ini berdiri sendiri dan tidak menghubungi jaringan.</p></div></footer>
<script type="application/octet-stream" id="data">${Markup.trusted(embeddedData(data))}</script>
<script>${Markup.trusted(script)}</script>
</body>
</html>
`;
  return page.text;
}
