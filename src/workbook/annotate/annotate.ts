import type { AnnotateResult, Annotations } from "./annotations.ts";
import { applyMarks } from "./apply.ts";
import { type Codec, portableCodec } from "./codec.ts";
import { Package } from "./package.ts";
import { Refusal } from "./refusal.ts";
import { stripMarks } from "./strip.ts";
import { type Book, openBook } from "./workbook-part.ts";

/**
 * A copy of the sender's workbook with the findings marked in it. Only the parts that must change are written anew;
 * all others keep their compressed bytes. Marks of an earlier pass are taken out first, so that each shows once.
 *
 * @param bytes - an .xlsx or .xlsm file; never changed
 * @param codec - packs and unpacks the parts; the portable one unless a faster is at hand
 * @returns the copy, or the reason why none can be made without harm
 */
export function annotateWorkbook(bytes: Uint8Array, annotations: Annotations, codec = portableCodec): AnnotateResult {
  return changedBook(bytes, codec, (book) => {
    stripMarks(book);
    applyMarks(book, annotations);
  });
}

/**
 * The workbook without our marks: notes, colours, column of remarks, sheet of findings. After a save by a program that
 * keeps no back colour of a solid fill (LibreOffice), a marked cell loses its own fill colour along with ours.
 */
export function stripAnnotations(bytes: Uint8Array, codec = portableCodec): AnnotateResult {
  return changedBook(bytes, codec, stripMarks);
}

/** A changed copy of the bytes; a refusal from anywhere inside becomes a value. */
export function changedBook(bytes: Uint8Array, codec: Codec, change: (book: Book) => void): AnnotateResult {
  try {
    const pkg = new Package(bytes, codec);
    change(openBook(pkg));
    return { ok: true, bytes: pkg.isChanged ? pkg.toBytes() : bytes.slice() };
  } catch (error) {
    if (error instanceof Refusal) {
      return { ok: false, reason: error.reason, part: error.part };
    }
    throw error;
  }
}
