import type { Priority, ProposalClass } from "../../domain/index.ts";
import type { Severity } from "../../finding/index.ts";

/**
 * What a total of the reports counts. Together with a region and an urusan it makes the total's id, which never changes:
 * `T-cocok`, `T-cocok-64.02`, `T-cocok-64.02-1.03`.
 */
export type Measure =
  | "daerah"
  | "mengirim"
  | "usulan"
  | "cocok"
  | "dinilai"
  | "belum-dinilai"
  | "telaah"
  | "potensi"
  | "permasalahan"
  | "ksd-berjalan"
  | "ditahan"
  | "biaya"
  | "tanpa-biaya"
  | `kelas-${ProposalClass}`
  | `prioritas-${Priority}`
  | `biaya-prioritas-${Priority}`
  | `tanpa-biaya-prioritas-${Priority}`
  | `temuan-${Severity}`
  // Subtotals of the draft program list, by the keys of `program-traces.ts`.
  | `rencana-${string}`
  | `pagu-${string}`;

export interface TotalPlace {
  readonly region?: string;
  readonly urusan?: string;
}

/** The id by which `ksd trace` explains a total; it is printed beside the total. */
export function totalTrace(measure: Measure, { region, urusan }: TotalPlace = {}): string {
  return ["T", measure, region, urusan].filter((part) => part !== undefined).join("-");
}
