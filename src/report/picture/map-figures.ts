import type { KodeWilayah } from "../../domain/index.ts";
import { isProvince, provinceOf } from "../../domain/index.ts";
import type { MapView } from "../view/map-view.ts";
import { type Bands, bandsOf, type Measured, type MeasureId, measured, measureText, shadeFor } from "./bands.ts";

/** What a region's tile or area shows. */
export interface RegionFigure {
  readonly code: KodeWilayah;
  readonly name: string;
  readonly submitted: boolean;
  readonly value: number | null;
  readonly text: string;
  /** 0–4; `null` for nothing to show. */
  readonly shade: number | null;
}

export interface MapFigures {
  readonly measure: MeasureId;
  readonly bands: Bands;
  /** Kabupaten and kota in order of code, then the province itself. */
  readonly regions: readonly RegionFigure[];
}

/** The kabupaten and kota of the view's province, in order of code. */
export function mappedRegions({ board }: Pick<MapView, "board">): readonly KodeWilayah[] {
  return board.map(({ region }) => region).filter((region) => !isProvince(region));
}

/** The figures of one measure over all proposals that fit. */
export function mapFigures(view: MapView, measure: MeasureId): MapFigures {
  const rows = new Map<KodeWilayah, Measured[]>();
  for (const { region, score, row } of view.proposals) {
    rows.set(region, [...(rows.get(region) ?? []), { score, cost: row.values.biaya_rp }]);
  }
  const sent = new Set(view.sources.map(({ region }) => region));
  const values = view.board.map(({ region, name }) => ({
    code: region,
    name,
    submitted: sent.has(region),
    value: measured(measure, rows.get(region) ?? []),
  }));
  const ofRegions = values.filter(({ code }) => !isProvince(code));
  const bands = bandsOf(
    measure,
    ofRegions.map(({ value }) => value),
  );
  const ordered = [...ofRegions, ...values.filter(({ code }) => code === provinceOf(view.province))];
  return {
    measure,
    bands,
    regions: ordered.map((one) => ({
      ...one,
      text: one.submitted ? measureText(measure, one.value) : "",
      shade: one.submitted ? shadeFor(measure, bands, one.value) : null,
    })),
  };
}
