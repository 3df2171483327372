import { CellTable } from "../../packed/cell-table.ts";
import { cellAddress, type RawCell } from "../../raw-workbook.ts";
import { parseXmlPart, type XmlElement, type XmlHandler } from "../xml/parse-xml.ts";
import type { ZipArchive } from "../zip/archive.ts";
import { LAST_COLUMN, LAST_ROW, parseAddress, parseRange } from "./address.ts";
import { cellOf, type WrittenCell } from "./cell-value.ts";
import { isMain } from "./namespaces.ts";
import { emptyFrame, type SheetContent, type SheetFrame } from "./sheet-content.ts";
import type { SheetContext } from "./sheet-context.ts";

/**
 * The reference parser of a sheet part: right for everything a sheet may hold, in any order and with any prefix.
 * The fast one in `scan-sheet.ts` must give the same or step aside.
 */
export function parseSheet(archive: ZipArchive, part: string, context: SheetContext): SheetContent | null {
  const parser = new SheetParser(context);
  return parseXmlPart(archive, part, parser) ? parser.content() : null;
}

interface OpenCell {
  /** Null where the address is not one: the cell is left out. */
  readonly at: { readonly row: number; readonly column: number } | null;
  readonly style: number;
  readonly type: string;
  value: string | null;
  inline: string | null;
  formula: string | null;
  sharedIndex: string | null;
}

/** Gathers a sheet from the events of the XML parser. */
export class SheetParser implements XmlHandler {
  hasSheetData = false;
  readonly #context: SheetContext;
  readonly #frame = emptyFrame();
  readonly #rows = new Map<number, Map<number, RawCell>>();
  readonly #sharedFormulas = new Map<string, string>();
  /** Names of the open elements of the main namespace, `?` for those of others. */
  readonly #path: string[] = [];
  #row = 0;
  #column = 0;
  #cell: OpenCell | null = null;
  #target: "value" | "inline" | "formula" | null = null;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(element: XmlElement): void {
    const parent = this.#path.at(-1) ?? "";
    const name = isMain(element.namespace) ? element.name : "?";
    this.#path.push(name);
    const place = `${parent}/${name}`;
    if (this.#cell !== null) {
      this.#openInCell(this.#cell, place, element);
    } else if (place === "worksheet/sheetData") {
      this.hasSheetData = true;
    } else if (place === "sheetData/row") {
      this.#openRow(element);
    } else if (place === "row/c") {
      this.#cell = this.#openCell(element);
    } else if (place === "cols/col" && isTrue(element.attribute("hidden"))) {
      this.#hideColumns(Number(element.attribute("min")), Number(element.attribute("max")));
    } else if (place === "mergeCells/mergeCell") {
      this.#merge(element.attribute("ref") ?? "");
    }
  }

  text(text: string): void {
    if (this.#cell !== null && this.#target !== null) {
      this.#cell[this.#target] += text;
    }
  }

  close(): void {
    const name = this.#path.pop();
    this.#target = null;
    if (name === "c" && this.#cell !== null && this.#path.at(-1) === "row") {
      this.#closeCell(this.#cell);
      this.#cell = null;
    }
  }

  /** Everything but the cells. */
  frame(): SheetFrame {
    return this.#frame;
  }

  content(): SheetContent {
    const cells = new CellTable(this.#context.texts, this.#context.formats);
    for (const [number, byColumn] of [...this.#rows].toSorted((a, b) => a[0] - b[0])) {
      for (const cell of [...byColumn.values()].toSorted((a, b) => a.column - b.column)) {
        cells.add(cell);
      }
      cells.closeRow(number);
    }
    return { ...this.#frame, cells: cells.packed() };
  }

  #openRow(element: XmlElement): void {
    const written = element.attribute("r");
    this.#row = written === undefined ? this.#row + 1 : Number(written);
    this.#column = 0;
    if (isTrue(element.attribute("hidden")) && this.#row >= 1 && this.#row <= LAST_ROW) {
      this.#frame.hiddenRows.add(this.#row);
    }
  }

  #openCell(element: XmlElement): OpenCell {
    const written = element.attribute("r");
    const at = parseAddress(written ?? cellAddress(this.#row, this.#column + 1));
    this.#column = at?.column ?? this.#column + 1;
    return {
      at,
      style: styleIndex(element.attribute("s") ?? "0"),
      type: element.attribute("t") ?? "n",
      value: null,
      inline: null,
      formula: null,
      sharedIndex: null,
    };
  }

  #openInCell(cell: OpenCell, place: string, element: XmlElement): void {
    this.#target = null;
    if (place === "c/v") {
      this.#target = "value";
    } else if (place === "c/f") {
      this.#target = "formula";
      cell.sharedIndex = element.attribute("t") === "shared" ? (element.attribute("si") ?? null) : null;
    } else if (place === "c/is") {
      cell.inline = "";
    } else if (place === "is/t" || place === "r/t") {
      this.#target = "inline";
    }
    if (this.#target !== null) {
      cell[this.#target] ??= "";
    }
  }

  #closeCell(cell: OpenCell): void {
    if (cell.value === null && cell.inline === null && cell.formula === null) {
      return;
    }
    if (cell.sharedIndex !== null && cell.formula !== null) {
      if (cell.formula === "") {
        cell.formula = this.#sharedFormulas.get(cell.sharedIndex) ?? "";
      } else {
        this.#sharedFormulas.set(cell.sharedIndex, cell.formula);
      }
    }
    if (cell.at === null) {
      this.#context.damage.place("bad-address", this.#context.sheet);
      return;
    }
    this.#keep({ ...cell, ...cell.at });
  }

  #keep(written: WrittenCell): void {
    const cell = cellOf(this.#context, written);
    if (cell === null) {
      return;
    }
    const cells = this.#rows.get(cell.row) ?? new Map<number, RawCell>();
    if (cells.has(cell.column)) {
      this.#context.damage.cell("duplicate-cell", this.#context.sheet, cell.row, cell.column);
    } else {
      this.#context.allowance.take(1);
    }
    cells.set(cell.column, cell);
    this.#rows.set(cell.row, cells);
  }

  #hideColumns(min: number, max: number): void {
    for (let column = Math.max(1, min); column <= Math.min(max, LAST_COLUMN); column++) {
      this.#frame.hiddenColumns.add(column);
    }
  }

  #merge(ref: string): void {
    const range = parseRange(ref);
    if (range === null) {
      this.#context.damage.place("bad-address", this.#context.sheet);
    } else if (range.top !== range.bottom || range.left !== range.right) {
      this.#frame.merges.push(range);
    }
  }
}

function styleIndex(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
