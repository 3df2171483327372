import { integer } from "../../format.ts";
import { type Markup, markup } from "../../markup.ts";
import { bandsOf, shadeFor } from "../../picture/bands.ts";
import { shortNames } from "../../picture/short-names.ts";
import { urusanGroupName } from "../../view/labels.ts";
import type { MapView } from "../../view/map-view.ts";
import type { Matrix } from "../../view/matrix.ts";
import { section } from "../parts.ts";

function columnHeads({ rows }: Matrix): readonly Markup[] {
  const names = shortNames(rows.map(({ region }) => region));
  return rows.map(({ region, name, submitted }) => {
    const short = region.length === 2 ? `Prov. ${names.get(region)}` : names.get(region);
    const state = submitted ? "" : " (belum mengirim)";
    return markup`<th scope="col" class="${submitted ? "" : "absent"}"><button type="button" data-pick="region" data-code="${region}" title="${name}${state}"><span>${short}</span></button></th>`;
  });
}

function bodyRow(matrix: Matrix, index: number, bands: ReturnType<typeof bandsOf>): Markup {
  const { code = "", name = "" } = matrix.urusan[index] ?? {};
  const cells = matrix.rows.map(({ region, counts, submitted }) => {
    const count = counts[index] ?? 0;
    const shade = shadeFor("count", bands, count);
    const state = submitted ? (shade === null ? "" : `s${shade}`) : "absent";
    return markup`<td class="${state}" data-region="${region}" data-urusan="${code}">${count === 0 ? "" : integer(count)}</td>`;
  });
  return markup`<tr><th scope="row"><button type="button" data-pick="urusan" data-code="${code}">${code} ${name}</button></th>${cells}<td class="sum">${integer(matrix.totals[index] ?? 0)}</td></tr>`;
}

/** Regions × urusan: how many proposals that fit. A table, so that it is read as well as seen. */
export function heatSection({ proposalMatrix: matrix }: MapView): Markup {
  const bands = bandsOf(
    "count",
    matrix.rows.flatMap(({ counts }) => counts),
  );
  const groups = [...new Set(matrix.urusan.map(({ code }) => code.slice(0, 1)))].map((group) => {
    const rows = matrix.urusan.flatMap(({ code }, index) =>
      code.startsWith(group) ? [bodyRow(matrix, index, bands)] : [],
    );
    return markup`<tbody><tr class="group"><th scope="rowgroup" colspan="${matrix.rows.length + 2}"><span>${urusanGroupName(group)}</span></th></tr>${rows}</tbody>`;
  });
  const sums = matrix.rows.map(({ total }) => markup`<td class="sum">${integer(total)}</td>`);
  return section(
    "urusan",
    "Usulan menurut urusan dan daerah",
    markup`<p class="faint">Jumlah usulan yang cocok; makin banyak, makin pekat. Kosong: tidak ada usulan. Bergaris miring: daerah belum mengirim formulir. Tekan nama daerah atau urusan untuk menyaring daftar.</p><div class="scroll" role="group" aria-label="Tabel urusan dan daerah" tabindex="0"><table class="heat"><caption class="quiet">Jumlah usulan menurut urusan dan daerah</caption><thead><tr><th scope="col">Urusan</th>${columnHeads(matrix)}<th scope="col" class="sum">Jumlah</th></tr></thead>${groups}<tfoot><tr><th scope="row">Jumlah</th>${sums}<td class="sum">${integer(matrix.total)}</td></tr></tfoot></table></div>`,
  );
}
