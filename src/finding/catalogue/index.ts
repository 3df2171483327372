import type { Catalogue } from "../catalogue-entry.ts";
import { ACROSS } from "./across.ts";
import { BERJALAN } from "./berjalan.ts";
import { CELL } from "./cell.ts";
import { COLUMN } from "./column.ts";
import { FILE } from "./file.ts";
import { IDENTITY } from "./identity.ts";
import { NERACA } from "./neraca.ts";
import { PDRB } from "./pdrb.ts";
import { PEMETAAN } from "./pemetaan.ts";
import { PERMASALAHAN } from "./permasalahan.ts";
import { POTENSI } from "./potensi.ts";
import { SHEET } from "./sheet.ts";

/** Every rule in words: title, reason, message, repair, basis, a wrong and a right example. */
export const CATALOGUE = {
  ...FILE,
  ...SHEET,
  ...COLUMN,
  ...CELL,
  ...IDENTITY,
  ...POTENSI,
  ...PERMASALAHAN,
  ...PEMETAAN,
  ...BERJALAN,
  ...NERACA,
  ...PDRB,
  ...ACROSS,
} satisfies Catalogue;
