import type { FieldDeclaration } from "./declaration.ts";

/** The running number at the left of each table: for people, ignored by every check. */
export const NO_FIELD = {
  name: "no",
  heading: "No",
  aliases: ["Nomor", "No Urut"],
  type: "integer",
  need: "-",
  basis: null,
  help: "Nomor urut; tidak dibaca. Baris bertanda CONTOH tidak dihitung.",
  example: 1,
  width: 9,
} as const satisfies FieldDeclaration;
