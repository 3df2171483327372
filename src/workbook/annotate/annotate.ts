import type { AnnotateResult, Annotations } from "./annotations.ts";
import { applyMarks } from "./apply.ts";
import { Package } from "./package.ts";
import { Refusal } from "./refusal.ts";
import { stripMarks } from "./strip.ts";
import { type Book, openBook } from "./workbook-part.ts";

/**
 * A copy of the sender's workbook with the findings marked in it. Only the parts that must change are written anew;
 * all others keep their compressed bytes. Marks of an earlier pass are taken out first, so that each shows once.
 *
 * @param bytes - an .xlsx or .xlsm file; never changed
 * @returns the copy, or the reason why none can be made without harm
 */
export function annotateWorkbook(bytes: Uint8Array, annotations: Annotations): AnnotateResult {
  return changed(bytes, (book) => {
    stripMarks(book);
    applyMarks(book, annotations);
  });
}

/**
 * The workbook without our marks: notes, colours, column of remarks, sheet of findings. After a save by a program that
 * keeps no back colour of a solid fill (LibreOffice), a marked cell loses its own fill colour along with ours.
 */
export function stripAnnotations(bytes: Uint8Array): AnnotateResult {
  return changed(bytes, stripMarks);
}

function changed(bytes: Uint8Array, change: (book: Book) => void): AnnotateResult {
  try {
    const pkg = new Package(bytes);
    change(openBook(pkg));
    return { ok: true, bytes: pkg.isChanged ? pkg.toBytes() : bytes.slice() };
  } catch (error) {
    if (error instanceof Refusal) {
      return { ok: false, reason: error.reason, part: error.part };
    }
    throw error;
  }
}
