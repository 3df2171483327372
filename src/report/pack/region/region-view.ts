import type { KodeWilayah, MatchedPair, Shipment } from "../../../domain/index.ts";
import type { FindingLine } from "../../view/finding-lines.ts";
import type { BoardLine } from "../../view/input.ts";
import type { Contact, MapView } from "../../view/map-view.ts";
import type { ProposalLine } from "../../view/proposals.ts";
import type { ReviewLine } from "../../view/review-lines.ts";
import type { MapRow } from "../../view/rows.ts";
import { type AgendaGroup, agendaGroups } from "../agenda.ts";

/** What of the report is about one region. */
export interface RegionView {
  readonly board: BoardLine;
  readonly proposals: readonly ProposalLine[];
  /** Of other regions that name this one as a partner. */
  readonly naming: readonly ProposalLine[];
  readonly review: readonly ReviewLine[];
  readonly pairs: readonly MatchedPair[];
  readonly shipments: readonly Shipment[];
  readonly potensi: readonly MapRow<"potensi">[];
  readonly permasalahan: readonly MapRow<"permasalahan">[];
  readonly ksdBerjalan: readonly MapRow<"ksd_berjalan">[];
  /** To be put right: what holds a row first. */
  readonly findings: readonly FindingLine[];
  /** Parts of the whole agenda, the items as there. */
  readonly agenda: readonly AgendaGroup[];
  readonly contact: Contact | null;
}

const SEVERITY_ORDER = { GALAT: 0, PERINGATAN: 1, INFO: 2 } as const;

function findingsOf({ findings }: MapView, code: KodeWilayah): readonly FindingLine[] {
  return findings
    .filter(({ region, severity, waived }) => region === code && severity !== "INFO" && waived === null)
    .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
}

/** Picks out one region, given the groups of the whole agenda. */
export function regionView(view: MapView, board: BoardLine, groups = agendaGroups(view)): RegionView {
  const code = board.region;
  const isOwn = ({ region }: { readonly region: KodeWilayah }): boolean => region === code;
  return {
    board,
    proposals: view.proposals.filter(isOwn),
    naming: view.proposals.filter(
      ({ region, row }) => region !== code && (row.values.kode_daerah_mitra ?? []).includes(code),
    ),
    review: view.review.filter(({ row }) => isOwn(row)),
    pairs: (view.match?.pairs ?? []).filter(({ a, b }) => a === code || b === code),
    shipments: (view.match?.allocation ?? []).filter(({ from, to }) => from === code || to === code),
    potensi: view.potensi.filter(isOwn),
    permasalahan: view.permasalahan.filter(isOwn),
    ksdBerjalan: view.ksdBerjalan.filter(isOwn),
    findings: findingsOf(view, code),
    agenda: groups
      .map((group) => ({ ...group, items: group.items.filter(({ regions }) => regions.includes(code)) }))
      // Candidate pairs have a section of their own here.
      .filter(({ id, items }) => items.length > 0 && id !== "pasangan"),
    contact: view.contacts?.find(isOwn) ?? null,
  };
}
