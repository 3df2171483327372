import type { KodeWilayah, Submission } from "../domain/index.ts";
import { acceptedRows, type TypedRow } from "../regulation/index.ts";

/** The accepted rows of one region that matching looks at. */
export interface RegionRows {
  readonly region: KodeWilayah;
  readonly potensi: readonly TypedRow<"potensi">[];
  readonly permasalahan: readonly TypedRow<"permasalahan">[];
  readonly pemetaan: readonly TypedRow<"pemetaan">[];
  readonly neraca: readonly TypedRow<"neraca_komoditas">[];
  readonly berjalan: readonly TypedRow<"ksd_berjalan">[];
}

export function regionRows(submission: Submission): RegionRows {
  return {
    region: submission.region,
    potensi: acceptedRows(submission, "potensi"),
    permasalahan: acceptedRows(submission, "permasalahan"),
    pemetaan: acceptedRows(submission, "pemetaan"),
    neraca: acceptedRows(submission, "neraca_komoditas"),
    berjalan: acceptedRows(submission, "ksd_berjalan"),
  };
}
