import type { Annotated, AnnotatedCopy } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";

function copyLine({ source, copy, kind, count }: AnnotatedCopy, session: Session): string {
  if (copy === null) {
    return session.text(`  – ${source}: ditolak, tidak ada salinannya`, `  – ${source}: refused, no copy of it`);
  }
  if (kind === "marked" || count === null) return `  ${copy}`;
  const { read, placed, ofForm, unplaced } = count;
  const how = session.text(
    `formulir baru; ${read} sel terisi = ${placed} disalin + ${ofForm} milik formulir + ${unplaced.length} tidak tersalin`,
    `a new form; ${read} filled cells = ${placed} copied + ${ofForm} of the form + ${unplaced.length} not copied`,
  );
  return `  ${copy} (${how})`;
}

/** Which marked copies were written. */
export function printAnnotated({ copies }: Annotated, session: Session, terminal: Terminal): void {
  if (copies.length === 0) return;
  terminal.print(session.text("\nSalinan bertanda:", "\nMarked copies:"));
  for (const copy of copies) terminal.print(copyLine(copy, session));
  terminal.remark(
    session.text(
      "Kirim salinan itu ke daerah; setelah diperbaiki di situ, salinannya dapat langsung diimpor.",
      "Send the copies to the regions; once put right there, they can be imported as they are.",
    ),
  );
}
