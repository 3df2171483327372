import { integer } from "../../format.ts";
import { type Markup, markup } from "../../markup.ts";
import type { MapView } from "../../view/map-view.ts";
import { whyNoProposals } from "../../view/open-matters.ts";
import { COLUMNS, FIRST_ROWS } from "../columns.ts";
import { type PageData, unpacked } from "../page-data.ts";
import { section } from "../parts.ts";

const classOf = (isExtra: boolean, isNumber: boolean): string =>
  [isExtra ? "extra" : "", isNumber ? "number" : ""].filter((name) => name !== "").join(" ");

function heads(): readonly Markup[] {
  return COLUMNS.map(
    ({ id, label, isExtra, isNumber }) =>
      markup`<th scope="col" class="${classOf(isExtra, isNumber)}" aria-sort="${id === "rank" ? "ascending" : "none"}" data-column="${id}"><button type="button">${label}</button></th>`,
  );
}

/** The first rows as they stand without a script; with one they are drawn anew. */
function firstRows(data: PageData): readonly Markup[] {
  return data.rows.slice(0, FIRST_ROWS).map((packed) => {
    const row = unpacked(data, packed);
    const cells = COLUMNS.map(({ id, isExtra, isNumber, text }) =>
      id === "title"
        ? markup`<th scope="row">${text(data, row)} <small>${row.id}</small></th>`
        : markup`<td class="${classOf(isExtra, isNumber)}">${text(data, row)}</td>`,
    );
    return markup`<tr>${cells}</tr>`;
  });
}

/** The list that is searched, sorted, filtered; each row opens to the explanation of its score. */
export function proposalSection(data: PageData, view: MapView): Markup {
  const rest = data.rows.length - FIRST_ROWS;
  const without = `Menyaring, mengurutkan, dan membuka penjelasan skor memerlukan JavaScript.${rest > 0 ? ` Tampil ${FIRST_ROWS} usulan pertama dari ${integer(data.rows.length)}; semuanya ada di laporan Excel dan Markdown.` : ""}`;
  const list = markup`<noscript><p class="remark">${without}</p></noscript><div class="actions" id="tindakan" hidden><p class="faint">Tekan judul usulan untuk melihat dari mana skornya. Tekan kepala kolom untuk mengurutkan.</p><button type="button" id="csv">Unduh CSV (yang tampil di saringan)</button></div><div class="scroll" role="group" aria-label="Daftar usulan" tabindex="0"><table class="list" id="daftar"><caption class="quiet">Usulan yang cocok sebagai kerja sama daerah</caption><thead><tr>${heads()}</tr></thead><tbody>${firstRows(data)}</tbody></table></div><div class="more" id="lagi" hidden><button type="button" data-more="some">Tampilkan lagi</button> <button type="button" data-more="all">Tampilkan semua</button></div>`;
  // The script looks for the list also where it has nothing to show.
  return section(
    "usulan",
    "Daftar usulan dan skor",
    data.rows.length === 0 ? markup`<p>${whyNoProposals(view)}</p><div hidden>${list}</div>` : list,
  );
}
