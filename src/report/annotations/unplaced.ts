import type { SummaryRow } from "../../workbook/index.ts";
import { integer } from "../format.ts";

/** A filled cell of the file as sent that has no place in the new form. */
export interface UnplacedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** How the values of another file came into a new form: `read = placed + ofForm + unplaced`, always. */
export interface CopyCount {
  /** Filled cells of the file as sent. */
  readonly read: number;
  /** Copied into the new form. */
  readonly placed: number;
  /** Headings, numbering, examples and instructions, which the new form has of its own. */
  readonly ofForm: number;
  readonly unplaced: readonly UnplacedCell[];
}

export interface CopiedForm {
  readonly count: CopyCount;
  readonly intro: readonly string[];
}

/** @param reason - why the copy is a new form and not the sender's own file, as one sentence */
export function copiedForm(count: CopyCount, reason: string): CopiedForm {
  const { read, placed, ofForm, unplaced } = count;
  const rest = unplaced.length === 0 ? "" : " Yang tidak tersalin didaftar di bawah temuan.";
  return {
    count,
    intro: [
      `${reason} Isiannya disalin ke formulir baru ini, dan alamat sel di bawah adalah alamat di formulir baru.`,
      `Sel terisi di berkas asal: ${integer(read)} = ${integer(placed)} disalin + ${integer(ofForm)} judul dan petunjuk formulir + ${integer(unplaced.length)} tidak tersalin.${rest}`,
    ],
  };
}

export function unplacedRows({ count }: CopiedForm): readonly SummaryRow[] {
  return count.unplaced.map(({ sheet, cell, text }) => ({
    severity: "INFO",
    values: [
      "Tidak tersalin",
      `${sheet} (berkas asal)`,
      cell,
      "",
      text,
      "Isi sel ini tidak punya tempat di formulir baru.",
      "Bila perlu, tulis sendiri di kolom yang sesuai.",
      "",
      "",
    ],
  }));
}
