import { CellTable } from "../../packed/cell-table.ts";
import { SheetParser } from "../ooxml/parse-sheet.ts";
import type { SheetContent } from "../ooxml/sheet-content.ts";
import type { SheetContext } from "../ooxml/sheet-context.ts";
import { isPlainUtf8 } from "../xml/decode.ts";
import { parseXmlText } from "../xml/parse-xml.ts";
import type { ZipArchive } from "../zip/archive.ts";
import { Blocks, joined } from "./blocks.ts";
import { decodePlainXml } from "./byte-text.ts";
import { GREATER, indexOfText, standsAt } from "./marks.ts";
import { endOfLastUnit, RowScanner } from "./scan-rows.ts";
import { Unusual } from "./unusual.ts";

const LONGEST_HEAD = 1024 * 1024;
const LONGEST_TAIL = 32 * 1024 * 1024;

/**
 * The fast reader of a sheet part: rows and cells by byte, while the part is still being unpacked. What stands before and
 * after them is small and goes through the reference parser. Throws `Unusual` where `parseSheet` has to do it all.
 *
 * @returns null when there is no such part
 */
export function scanSheet(archive: ZipArchive, part: string, context: SheetContext): SheetContent | null {
  const scan = new SheetScan(context);
  const mark = context.texts.mark();
  try {
    if (!archive.read(part, (piece) => scan.push(piece))) {
      return null;
    }
    return scan.content(part);
  } catch (error) {
    if (error instanceof Unusual) {
      context.allowance.giveBack(scan.counted);
      context.texts.goBack(mark);
      context.damage.forget(context.sheet);
    }
    throw error;
  }
}

class SheetScan {
  readonly #context: SheetContext;
  readonly #scanner: RowScanner;
  readonly #cells: CellTable;
  readonly #blocks: Blocks;
  #head: Uint8Array = new Uint8Array(0);
  readonly #tail: Uint8Array[] = [];
  #tailLength = 0;
  #phase: "head" | "rows" | "tail" = "head";

  constructor(context: SheetContext) {
    this.#context = context;
    this.#cells = new CellTable(context.texts, context.formats);
    this.#scanner = new RowScanner(context, this.#cells);
    this.#blocks = new Blocks(endOfLastUnit, (...stretch) => this.#scanner.scan(...stretch));
  }

  get counted(): number {
    return this.#scanner.counted;
  }

  push(piece: Uint8Array): void {
    if (this.#phase === "head") {
      this.#pushHead(piece);
    } else if (this.#phase === "rows") {
      this.#pushRows(piece);
    } else {
      this.#pushTail(piece.slice());
    }
  }

  #pushHead(piece: Uint8Array): void {
    const start = joined(this.#head, piece);
    const open = indexOfText(start, "<sheetData", 0);
    const close = open < 0 ? -1 : start.indexOf(GREATER, open);
    if (close < 0) {
      this.#head = start.slice();
      if (start.length > LONGEST_HEAD) {
        throw new Unusual();
      }
      return;
    }
    // Without attributes, so that no namespace can be declared on it.
    const isOpen = standsAt(start, open, "<sheetData>");
    if (!isOpen && !standsAt(start, open, "<sheetData/>")) {
      throw new Unusual();
    }
    this.#head = start.slice(0, open);
    this.#phase = isOpen ? "rows" : "tail";
    this.push(start.subarray(close + 1));
  }

  #pushRows(piece: Uint8Array): void {
    const taken = this.#blocks.push(piece);
    if (this.#scanner.isAtEnd) {
      this.#phase = "tail";
      this.#pushTail(this.#blocks.rest.slice("</sheetData>".length));
      this.#pushTail(piece.slice(taken));
    }
  }

  #pushTail(piece: Uint8Array): void {
    this.#tail.push(piece);
    this.#tailLength += piece.length;
    if (this.#tailLength > LONGEST_TAIL) {
      throw new Unusual();
    }
  }

  content(part: string): SheetContent {
    const head = decodePlainXml(this.#head);
    const tail = decodePlainXml(this.#tail.reduce(joined, new Uint8Array(0)));
    if (this.#phase !== "tail" || !isPlainUtf8(this.#head) || tail.includes("<sheetData")) {
      throw new Unusual();
    }
    const frame = new SheetParser(this.#context);
    parseXmlText(part, `${head}<sheetData/>${tail}`, frame);
    if (!frame.hasSheetData) {
      throw new Unusual();
    }
    return { ...frame.frame(), cells: this.#cells.packed(), hiddenRows: this.#scanner.hiddenRows };
  }
}
