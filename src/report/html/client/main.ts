import { integer } from "../../format.ts";
import { unpacked } from "../page-data.ts";
import { downloadCsv } from "./csv.ts";
import { byId } from "./dom.ts";
import { filtersOf, passes, searchText } from "./filters.ts";
import { ProposalList } from "./list.ts";
import { RegionMap } from "./map.ts";
import { readData } from "./read-data.ts";

const data = readData();
const all = data.rows.map((packed) => {
  const row = unpacked(data, packed);
  return { row, text: searchText(data, row) };
});

const form = byId<HTMLFormElement>("saringan");
const count = byId<HTMLOutputElement>("jumlah");
const list = new ProposalList(data);

/** Filters by one value, or takes that filter away when it is set already. */
function pick(name: "region" | "urusan", index: number): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLSelectElement)) return;
  // A region without proposals is no choice of the filter.
  const isOffered = [...field.options].some(({ value }) => value === String(index));
  field.value = field.value === String(index) || !isOffered ? "" : String(index);
  update();
}

const map = new RegionMap(data, (region) => pick("region", region));

function update(): void {
  const filters = filtersOf(form);
  const shown = all.filter((one) => passes(one, filters)).map(({ row }) => row);
  list.show(shown);
  map.show(
    all.filter((one) => passes(one, filters, true)).map(({ row }) => row),
    filters.region,
  );
  const isAll = shown.length === all.length;
  count.textContent = isAll
    ? `${integer(all.length)} usulan`
    : `${integer(shown.length)} dari ${integer(all.length)} usulan`;
}

const indexOf = (items: readonly { readonly code: string }[], code: string | null): number =>
  items.findIndex((item) => item.code === code);

form.hidden = false;
byId("tindakan").hidden = false;
form.addEventListener("input", update);
form.addEventListener("submit", (event) => event.preventDefault());
// The fields are empty only after this event.
form.addEventListener("reset", () => setTimeout(update));
byId("csv").addEventListener("click", () => downloadCsv(data, list.shown));
for (const button of document.querySelectorAll("button[data-pick]")) {
  const [name, code] = [button.getAttribute("data-pick"), button.getAttribute("data-code")];
  if (name === "region") button.addEventListener("click", () => pick("region", indexOf(data.regions, code)));
  else button.addEventListener("click", () => pick("urusan", indexOf(data.urusan, code)));
}
addEventListener("beforeprint", () => list.print(true));
addEventListener("afterprint", () => list.print(false));
update();
