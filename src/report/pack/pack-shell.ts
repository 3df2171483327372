import { longDate } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import { pageHead, styleText } from "../page-head.ts";
import { PAGE_PICTURE_STYLE } from "../picture/picture-style.ts";
import type { MapView } from "../view/map-view.ts";

/** What every page of the pack is dressed with. */
export interface PackDress {
  /** templates/paket-rakor.css. */
  readonly style: string;
  /** SHA-256 of a text, base64, as the content security policy names what may apply. */
  readonly hash: (text: string) => string;
  readonly paper: "A4" | "F4";
}

export interface PackPage {
  readonly title: string;
  readonly kicker: string;
  readonly lead: string;
  /** Pages one may go to, each a path relative to this one. */
  readonly links: readonly (readonly [href: string, label: string])[];
  readonly body: Markup;
}

const PAPER_SIZES = { A4: "A4", F4: "215mm 330mm" } as const;

/** A page of the pack: no script, one style sheet named by its hash, nothing that is fetched. */
export function packPage(view: MapView, page: PackPage, { style: sheet, hash, paper }: PackDress): string {
  const style = `${PAGE_PICTURE_STYLE}\n${styleText(sheet)}@page{size:${PAPER_SIZES[paper]};margin:16mm 15mm 15mm}\n`;
  const policy = `default-src 'none'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`;
  const { title, kicker, lead, links, body } = page;
  return markup`<!doctype html>
<html lang="id">
${pageHead({ title, version: view.version, policy, style })}
<body>
<header><p class="kicker">${kicker}</p><h1>${title}</h1><p class="lead">${lead}</p></header>
<nav aria-label="Halaman paket"><ul>${links.map(([href, label]) => markup`<li><a href="${href}">${label}</a></li>`)}</ul></nav>
<main>
${body}
</main>
<footer><p>Dibuat dengan ksd ${view.version}, keadaan per ${longDate(view.reportDate)}. Bobot, rumus, kelas, dan pengelompokan adalah aturan aplikasi, bukan ketentuan peraturan; hasilnya bahan pertimbangan.</p></footer>
</body>
</html>
`.text;
}
