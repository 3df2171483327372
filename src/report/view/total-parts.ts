import type { KodeWilayah, Submission } from "../../domain/index.ts";
import type { MapView } from "./map-view.ts";
import type { MapRow } from "./rows.ts";

/** One thing that a total counts or adds. */
export interface TotalPart {
  /** Of the row; for regions their code, for findings the finding's. */
  readonly id: string;
  readonly region: KodeWilayah | null;
  readonly urusan: string | null;
  readonly title: string;
  readonly file: string | null;
  readonly sheet: string | null;
  /** The cell of an amount, the row of what is counted; `null` where nothing of the kind was sent. */
  readonly cell: string | null;
  readonly row: number | null;
  /** As written, of an amount. */
  readonly raw: string | null;
  /** What it adds: 1, or rupiah. */
  readonly amount: number;
}

export function rowPart(row: MapRow, title: string, urusan: string | null): TotalPart {
  const { id, region, file, at } = row;
  return { id, region, urusan, title, file, sheet: at.sheet, row: at.row, cell: null, raw: null, amount: 1 };
}

export type Line = MapView["proposals"][number];
type Review = MapView["review"][number];

export const proposalPart = ({ row }: Line | Review): TotalPart =>
  rowPart(row, row.values.judul ?? "", row.values.bidang_urusan);

export function costPart(line: Line): TotalPart[] {
  const { row } = line;
  const amount = row.values.biaya_rp;
  if (amount === null) return [];
  const raw = row.raw["biaya_rp"];
  return [{ ...proposalPart(line), cell: raw?.cell ?? null, raw: raw?.text ?? null, amount }];
}

export const isWithoutCost = ({ row }: Line): boolean => row.values.biaya_rp === null;

export function regionPart(region: KodeWilayah, name: string, file: string | null): TotalPart {
  const nothing = { urusan: null, sheet: null, row: null, cell: null, raw: null };
  return { ...nothing, id: region, region, title: name, file, amount: 1 };
}

export function heldParts(submissions: readonly Submission[]): readonly TotalPart[] {
  return submissions.flatMap(({ region, file, rows }) =>
    rows
      .filter(({ held }) => held)
      .map(({ id, at, values }) => {
        const bidang = values["bidang_urusan"];
        const urusan = typeof bidang === "string" ? bidang : null;
        return { id, region, urusan, title: "", file, sheet: at.sheet, row: at.row, cell: null, raw: null, amount: 1 };
      }),
  );
}

export function findingParts({ findings }: MapView, severity: string): readonly TotalPart[] {
  return findings
    .filter((one) => one.severity === severity && one.waived === null)
    .map(({ code, region, file, sheet, cells, message }) => ({
      id: code,
      region,
      urusan: null,
      title: message,
      file,
      sheet,
      row: null,
      cell: cells === "" ? null : cells,
      raw: null,
      amount: 1,
    }));
}
