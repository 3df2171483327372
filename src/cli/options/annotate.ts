import { Option } from "commander";
import type { Session } from "../session.ts";

/** Where the marked copies go. */
export function annotateOption(session: Session): Option {
  return new Option(
    "--annotate <folder>",
    session.text(
      "tulis salinan tiap berkas dengan temuan ditandai di selnya: <nama>-catatan.xlsx",
      "write a copy of each file with its findings marked in the cells: <name>-catatan.xlsx",
    ),
  );
}
