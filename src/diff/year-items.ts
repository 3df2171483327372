import { type Submission, type SubmittedRow, YEAR_PAIR_FIELDS } from "../domain/index.ts";
import { regionOf } from "../regulation/index.ts";
import { type Content, type FieldContent, fieldContent, textContent } from "./similarity.ts";

/** A proposal of a year, made ready for being looked for in another. */
export interface Item {
  readonly id: string;
  /** The code that the region gave it: `U-001`. */
  readonly code: string;
  /** Its place in the order of ids: ties must not hang on the order of rows. */
  readonly at: number;
  readonly content: Content;
  readonly signature: string;
}

/** Regions by their names: one year may name a partner by code, the next in words. */
function partnersOf({ values, raw }: SubmittedRow): FieldContent | null {
  const codes = values["kode_daerah_mitra"];
  const names = Array.isArray(codes) ? codes.map((code) => regionOf(String(code))?.name ?? String(code)) : [];
  const written = ["nama_mitra", "negara_mitra"].map((field) => values[field] ?? raw[field]?.text ?? "");
  return textContent([...names, ...written].map(String).join(" "));
}

function contentOf(row: SubmittedRow): Content {
  const filled = YEAR_PAIR_FIELDS.flatMap((field) => {
    const content = field === "mitra" ? partnersOf(row) : fieldContent(row, field);
    return content === null ? [] : [[field, content] as const];
  });
  return new Map(filled);
}

/** The proposals of a form that can be known again, in order of their ids. */
export function itemsOf({ region, year, rows }: Submission): readonly Item[] {
  const prefix = `${region}-${year}-`;
  return rows
    .filter(({ table }) => table === "pemetaan")
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((row, at) => {
      const content = contentOf(row);
      // Without a title and an object there is nothing to know it again by.
      if (!content.has("judul") && !content.has("objek")) return [];
      const signature = YEAR_PAIR_FIELDS.map((field) => content.get(field)?.plain ?? "").join("\n");
      return [{ id: row.id, code: row.id.slice(prefix.length), at, content, signature }];
    });
}
