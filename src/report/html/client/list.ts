import { integer } from "../../format.ts";
import { COLUMNS, type Column, FIRST_ROWS } from "../columns.ts";
import type { PageData, PageRow } from "../page-data.ts";
import { detailOf } from "./detail.ts";
import { byId, element } from "./dom.ts";

interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

function compareKeys(a: string | number | null, b: string | number | null): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a < b ? -1 : a > b ? 1 : 0;
  return 0;
}

/** Sorted by a column, blanks last either way; equal ones stay in the order of their rank. */
function sorted(data: PageData, rows: readonly PageRow[], { column, isDescending }: Order): readonly PageRow[] {
  const keyed = rows.map((row) => ({ row, key: column.key(data, row) }));
  const sign = isDescending ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1;
      return sign * compareKeys(a.key, b.key);
    })
    .map(({ row }) => row);
}

const classOf = ({ isExtra, isNumber }: Column): string =>
  [isExtra ? "extra" : "", isNumber ? "number" : ""].filter((name) => name !== "").join(" ");

/** The table of proposals: sorts, shows as many as asked, opens rows. */
export class ProposalList {
  readonly #data: PageData;
  readonly #table = byId<HTMLTableElement>("daftar");
  readonly #more = byId("lagi");
  readonly #opened = new Set<string>();
  #rows: readonly PageRow[] = [];
  #order: Order;
  #limit = FIRST_ROWS;

  constructor(data: PageData) {
    this.#data = data;
    const [first] = COLUMNS;
    if (first === undefined) throw new Error("no columns");
    this.#order = { column: first, isDescending: false };
    for (const head of this.#table.querySelectorAll("th[data-column]")) {
      head
        .querySelector("button")
        ?.addEventListener("click", () => this.#sortBy(head.getAttribute("data-column") ?? ""));
    }
    this.#more.addEventListener("click", (event) => {
      const more = (event.target as Element).closest("[data-more]")?.getAttribute("data-more");
      if (more === null || more === undefined) return;
      const first = this.#limit;
      this.#limit = more === "all" ? this.#rows.length : this.#limit + FIRST_ROWS;
      this.#draw();
      // The button may be gone: whoever pressed it by keyboard goes on at the first new row.
      this.#table.querySelectorAll<HTMLElement>("tbody th button")[first]?.focus();
    });
  }

  /** Shows these rows from the top. */
  show(rows: readonly PageRow[]): void {
    this.#rows = rows;
    this.#limit = FIRST_ROWS;
    this.#draw();
  }

  /** In the order shown, all of them. */
  get shown(): readonly PageRow[] {
    return sorted(this.#data, this.#rows, this.#order);
  }

  /** For paper: every row while `isPrinting`, then as before. */
  print(isPrinting: boolean): void {
    const limit = this.#limit;
    if (isPrinting) this.#limit = this.#rows.length;
    this.#draw();
    this.#limit = limit;
  }

  #sortBy(id: string): void {
    const column = COLUMNS.find((one) => one.id === id);
    if (column === undefined) return;
    this.#order = { column, isDescending: this.#order.column === column && !this.#order.isDescending };
    for (const head of this.#table.querySelectorAll("th[data-column]")) {
      const isOurs = head.getAttribute("data-column") === id;
      head.setAttribute("aria-sort", isOurs ? (this.#order.isDescending ? "descending" : "ascending") : "none");
    }
    this.#draw();
  }

  #draw(): void {
    const shown = this.shown.slice(0, this.#limit);
    this.#table.tBodies[0]?.replaceChildren(...shown.flatMap((row) => this.#rowsOf(row)));
    const rest = this.#rows.length - shown.length;
    this.#more.hidden = rest <= 0;
    const [some, all] = this.#more.querySelectorAll("button");
    if (some !== undefined) some.textContent = `Tampilkan ${integer(Math.min(FIRST_ROWS, rest))} lagi`;
    if (all !== undefined) all.textContent = `Tampilkan semua (${integer(this.#rows.length)})`;
  }

  #rowsOf(row: PageRow): readonly HTMLElement[] {
    const line = element("tr", { "data-id": row.id });
    for (const column of COLUMNS) {
      const text = column.text(this.#data, row);
      if (column.id === "title") line.append(this.#titleCell(line, row, text));
      else line.append(element("td", { class: classOf(column) }, text));
    }
    return this.#opened.has(row.id) ? [line, this.#detailRow(row)] : [line];
  }

  #titleCell(line: HTMLElement, row: PageRow, title: string): HTMLElement {
    const isOpen = this.#opened.has(row.id);
    const button = element("button", { type: "button", class: "opener", "aria-expanded": String(isOpen) }, title);
    button.addEventListener("click", () => {
      const opens = !this.#opened.has(row.id);
      button.setAttribute("aria-expanded", String(opens));
      if (opens) {
        this.#opened.add(row.id);
        line.after(this.#detailRow(row));
      } else {
        this.#opened.delete(row.id);
        line.nextElementSibling?.remove();
      }
    });
    return element("th", { scope: "row" }, button, element("small", {}, row.id));
  }

  #detailRow(row: PageRow): HTMLElement {
    const cell = element("td", { colspan: String(COLUMNS.length) }, detailOf(this.#data, row));
    return element("tr", { class: "opened" }, cell);
  }
}
