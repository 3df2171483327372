import { integer } from "../format.ts";
import { type Markup, markup } from "../markup.ts";

export interface Head {
  readonly label: string;
  readonly isNumber?: boolean;
}

/** A section with its heading, which the navigation leads to. */
export function section(id: string, title: string, body: Markup): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-judul"><h2 id="${id}-judul">${title}</h2>${body}</section>`;
}

const numberClass = (isNumber: boolean | undefined): Markup | null => (isNumber ? markup` class="number"` : null);

/** A plain table that scrolls sideways by itself where the page is narrow. */
export function table(
  caption: string,
  heads: readonly Head[],
  rows: readonly (readonly (string | Markup)[])[],
): Markup {
  const headCells = heads.map(({ label, isNumber }) => markup`<th scope="col"${numberClass(isNumber)}>${label}</th>`);
  const bodyRows = rows.map((cells) => {
    const [first = "", ...rest] = cells;
    const others = rest.map((cell, index) => markup`<td${numberClass(heads[index + 1]?.isNumber)}>${cell}</td>`);
    return markup`<tr><th scope="row"${numberClass(heads[0]?.isNumber)}>${first}</th>${others}</tr>`;
  });
  return markup`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table><caption class="quiet">${caption}</caption><thead><tr>${headCells}</tr></thead><tbody>${bodyRows}</tbody></table></div>`;
}

/** The most rows that a table of side information shows; the workbook holds all. */
const MOST_ROWS = 200;

/** A table cut to what a page can carry, with a sentence about the rest and where it is. */
export function cutTable(
  caption: string,
  heads: readonly Head[],
  rows: readonly (readonly (string | Markup)[])[],
  sheet: string,
): Markup {
  const shown = table(caption, heads, rows.slice(0, MOST_ROWS));
  if (rows.length <= MOST_ROWS) return shown;
  return markup`${shown}<p class="faint">${integer(MOST_ROWS)} dari ${integer(rows.length)} baris. Semuanya ada di lembar «${sheet}» pada laporan Excel.</p>`;
}

/** A bar of a share, 0–1; the number beside it says the same. */
export function shareBar(share: number): Markup {
  return markup`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="rail" width="100" height="8" rx="2"/><rect class="fill" width="${(share * 100).toFixed(1)}" height="8" rx="2"/></svg>`;
}

/** A part that is folded away at first: how many there are can be read without opening it. */
export function fold(title: string, count: number, body: Markup, remark = ""): Markup {
  const small = remark === "" ? null : markup` <small class="inline">${remark}</small>`;
  return markup`<details><summary>${title} <span class="count">${integer(count)}</span>${small}</summary>${body}</details>`;
}
