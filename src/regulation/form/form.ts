import type { FormDeclaration, RecordOf, TableDeclaration } from "./declaration.ts";
import { identitas } from "./identitas.ts";
import { ksdBerjalan } from "./ksd-berjalan.ts";
import { neracaKomoditas } from "./neraca-komoditas.ts";
import { pdrb } from "./pdrb.ts";
import { pemetaan } from "./pemetaan.ts";
import { permasalahan } from "./permasalahan.ts";
import { potensi } from "./potensi.ts";

/** The submission form. Template, dictionary, checks and documentation are all derived from it. */
export const FORM = {
  id: "ksd-22-2020",
  version: "1.0.0",
  title: "Identifikasi dan Pemetaan Urusan Pemerintahan untuk Kerja Sama Daerah",
  tables: [identitas, potensi, permasalahan, pemetaan, ksdBerjalan, neracaKomoditas, pdrb],
} as const satisfies FormDeclaration;

/** The values of each table's rows, under their machine names. */
export interface Records {
  identitas: RecordOf<typeof identitas>;
  potensi: RecordOf<typeof potensi>;
  permasalahan: RecordOf<typeof permasalahan>;
  pemetaan: RecordOf<typeof pemetaan>;
  ksd_berjalan: RecordOf<typeof ksdBerjalan>;
  neraca_komoditas: RecordOf<typeof neracaKomoditas>;
  pdrb: RecordOf<typeof pdrb>;
}

/** Form and version as one text, such as `ksd-22-2020@1.0.0`. */
export const FORM_VERSION = `${FORM.id}@${FORM.version}`;

/** The declaration of a table. */
export function tableDeclaration(table: keyof Records): TableDeclaration {
  const found = FORM.tables.find((candidate) => candidate.table === table);
  if (found === undefined) throw new RangeError(`The form declares no table ${table}`);
  return found;
}
