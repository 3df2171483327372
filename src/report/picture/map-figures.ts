import type { KodeWilayah, ProposalClass } from "../../domain/index.ts";
import { grouped, isProvince, provinceOf } from "../../domain/index.ts";
import { CLASS_LABELS, urusanName } from "../view/labels.ts";
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

/** Which proposals a map is made of, and what of them it shows. */
export interface MapChoice {
  readonly measure: MeasureId;
  /** Code of the only urusan; `null` for all. */
  readonly urusan: string | null;
  readonly class: ProposalClass | null;
}

export interface MapFigures {
  readonly measure: MeasureId;
  /** Which proposals, in words; `null` for all. */
  readonly only: string | null;
  readonly bands: Bands;
  /** Kabupaten and kota in order of code, then the province itself. */
  readonly regions: readonly RegionFigure[];
}

/** The kabupaten and kota of the view's province, in order of code. */
export function mappedRegions({ board }: Pick<MapView, "board">): readonly KodeWilayah[] {
  return board.map(({ region }) => region).filter((region) => !isProvince(region));
}

function onlyText({ urusan, class: kind }: MapChoice): string | null {
  const parts = [
    ...(urusan === null ? [] : [`urusan ${urusan} ${urusanName(urusan)}`]),
    ...(kind === null ? [] : [`kelas ${CLASS_LABELS[kind]}`]),
  ];
  return parts.length === 0 ? null : parts.join(", ");
}

const chosenBy =
  ({ urusan, class: kind }: MapChoice) =>
  (line: MapView["proposals"][number]): boolean =>
    (urusan === null || line.row.values.bidang_urusan === urusan) && (kind === null || line.class === kind);

const measuredOf = ({ score, row }: MapView["proposals"][number]): Measured => ({ score, cost: row.values.biaya_rp });

/** The figures of one measure over the proposals that fit: all of them, or those of an urusan and a class. */
export function mapFigures(view: MapView, wanted: MeasureId | MapChoice): MapFigures {
  const choice = typeof wanted === "string" ? { measure: wanted, urusan: null, class: null } : wanted;
  const { measure } = choice;
  const lines = grouped(view.proposals.filter(chosenBy(choice)), ({ region }) => region);
  const sent = new Set(view.sources.map(({ region }) => region));
  const values = view.board.map(({ region, name }) => ({
    code: region,
    name,
    submitted: sent.has(region),
    value: measured(measure, (lines.get(region) ?? []).map(measuredOf)),
  }));
  const ofRegions = values.filter(({ code }) => !isProvince(code));
  const bands = bandsOf(
    measure,
    ofRegions.map(({ value }) => value),
  );
  const ordered = [...ofRegions, ...values.filter(({ code }) => code === provinceOf(view.province))];
  return {
    measure,
    only: onlyText(choice),
    bands,
    regions: ordered.map((one) => ({
      ...one,
      text: one.submitted ? measureText(measure, one.value) : "",
      shade: one.submitted ? shadeFor(measure, bands, one.value) : null,
    })),
  };
}
