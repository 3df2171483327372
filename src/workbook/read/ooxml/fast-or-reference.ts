import type { TextTable } from "../../packed/text-table.ts";
import { scanSheet } from "../scan/scan-sheet.ts";
import { scanSharedStrings } from "../scan/scan-strings.ts";
import { Unusual } from "../scan/unusual.ts";
import type { ZipArchive } from "../zip/archive.ts";
import { parseSheet } from "./parse-sheet.ts";
import { parseSharedStrings } from "./shared-strings.ts";
import type { SheetContent } from "./sheet-content.ts";
import type { SheetContext } from "./sheet-context.ts";

/** How the two big parts are read: fast where they are written as usual, else by the reference parser. */
export interface PartReaders {
  readonly sheet: (archive: ZipArchive, part: string, context: SheetContext) => SheetContent | null;
  /** Adds the shared strings to the texts, one for each, in their order. */
  readonly strings: (archive: ZipArchive, part: string, texts: TextTable) => void;
}

export const REFERENCE: PartReaders = { sheet: parseSheet, strings: parseSharedStrings };

export const FAST_OR_REFERENCE: PartReaders = {
  sheet: (archive, part, context) =>
    unlessUnusual(
      () => scanSheet(archive, part, context),
      () => parseSheet(archive, part, context),
    ),
  strings: (archive, part, texts) => {
    const mark = texts.mark();
    unlessUnusual(
      () => scanSharedStrings(archive, part, texts),
      () => {
        texts.goBack(mark);
        parseSharedStrings(archive, part, texts);
      },
    );
  },
};

function unlessUnusual<T>(fast: () => T, reference: () => T): T {
  try {
    return fast();
  } catch (error) {
    if (error instanceof Unusual) {
      return reference();
    }
    throw error;
  }
}
