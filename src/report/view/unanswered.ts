import type { KodeWilayah, Submission } from "../../domain/index.ts";
import { regionName } from "./labels.ts";
import type { MapRow } from "./rows.ts";

/** LNT-01: a region names a partner whose own form, though sent, names it in no proposal. */
export interface UnansweredLine {
  readonly code: "LNT-01";
  readonly row: MapRow<"pemetaan">;
  /** Where the partner is named, such as `M9`. */
  readonly cell: string;
  readonly partner: KodeWilayah;
  readonly partnerName: string;
  readonly partnerFile: string;
  /** Proposals the partner sent; none of them names the region. */
  readonly partnerProposals: number;
}

/** A partner that has sent nothing yet contradicts nobody: the board says that it is missing. */
export function unansweredLines(
  rows: readonly MapRow<"pemetaan">[],
  submissions: readonly Submission[],
): readonly UnansweredLine[] {
  const sent = new Map(submissions.map((submission) => [submission.region, submission]));
  const names = new Set(
    rows.flatMap(({ region, values }) => (values.kode_daerah_mitra ?? []).map((partner) => `${region} ${partner}`)),
  );
  const betweenRegions = rows.filter(({ values }) => values.jenis?.startsWith("KSDD_"));
  return betweenRegions.flatMap((row) =>
    [...new Set(row.values.kode_daerah_mitra ?? [])].flatMap((code) => {
      const partner = code as KodeWilayah;
      const submission = sent.get(partner);
      if (partner === row.region || submission === undefined || names.has(`${partner} ${row.region}`)) return [];
      return [
        {
          code: "LNT-01" as const,
          row,
          cell: row.raw["kode_daerah_mitra"]?.cell ?? `baris ${row.at.row}`,
          partner,
          partnerName: regionName(partner),
          partnerFile: submission.file,
          partnerProposals: rows.filter(({ region }) => region === partner).length,
        },
      ];
    }),
  );
}
