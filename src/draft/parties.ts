import { isProvince, type Region } from "../domain/index.ts";
import { regionOf } from "../regulation/index.ts";
import { type FilledRecord, fieldNamed, fieldText, type RunOptions, sourceOf } from "./field-runs.ts";
import { blankRun, noColumnRun } from "./gaps.ts";
import type { Run, SourceCell } from "./model.ts";
import { numberWords } from "./number-words.ts";

export interface Party {
  /** `PIHAK KESATU` … by its place among the parties. */
  readonly designation: string;
  /** `Pemerintah Kabupaten Paser`. */
  readonly name: Run;
  /** `Bupati Paser`. */
  readonly office: Run;
}

type Unplaced = Omit<Party, "designation"> & { readonly isProvincial: boolean };

const HEADS = { provinsi: "Gubernur", kabupaten: "Bupati", kota: "Wali Kota" } as const;

/** `Bupati Paser`, `Wali Kota Samarinda`, `Gubernur Kalimantan Timur`. */
function headOf({ level, name }: Region): string {
  return `${HEADS[level]} ${name.replace(/^(?:Kabupaten|Kota) /, "")}`;
}

/** `Pemerintah Provinsi Kalimantan Timur`, `Pemerintah Kabupaten Paser`. */
function governmentOf({ level, name }: Region): string {
  return level === "provinsi" ? `Pemerintah Provinsi ${name}` : `Pemerintah ${name}`;
}

function regional(code: string, cell: SourceCell): Unplaced | null {
  const region = regionOf(code);
  if (region === undefined) return null;
  const cells = [cell];
  return {
    isProvincial: isProvince(region.code),
    name: { kind: "cell", text: governmentOf(region), cells },
    office: { kind: "cell", text: headOf(region), cells },
  };
}

function proposer(identity: FilledRecord): Unplaced {
  const field = fieldNamed("identitas", "kode_daerah");
  const cell = sourceOf(identity, field) ?? sourceOf(identity, fieldNamed("identitas", "nama_daerah"));
  const code = identity.values["kode_daerah"];
  const known = cell === null || typeof code !== "string" ? null : regional(code, cell);
  const gap = blankRun("identitas", field);
  return known ?? { isProvincial: false, name: gap, office: gap };
}

function partnerRegions(proposal: FilledRecord, own: unknown): readonly Unplaced[] {
  const field = fieldNamed("pemetaan", "kode_daerah_mitra");
  const cell = sourceOf(proposal, field);
  const codes = proposal.values["kode_daerah_mitra"];
  const others = Array.isArray(codes) ? [...new Set(codes)].filter((code) => code !== own) : [];
  if (cell === null || others.length === 0) {
    const gap = blankRun("pemetaan", field);
    return [{ isProvincial: false, name: gap, office: gap }];
  }
  return others.flatMap((code) => regional(code, cell) ?? []);
}

function namedPartner(proposal: FilledRecord, options: RunOptions): Unplaced {
  const { run } = fieldText(proposal, fieldNamed("pemetaan", "nama_mitra"), options);
  return { isProvincial: false, name: run, office: noColumnRun("jabatan penanda tangan mitra") };
}

const designated = (parties: readonly Unplaced[]): readonly Party[] =>
  parties.map(({ name, office }, at) => ({
    name,
    office,
    designation: `PIHAK KE${numberWords(at + 1).toUpperCase()}`,
  }));

export interface Parties {
  /** In the order of the document. */
  readonly all: readonly Party[];
  readonly proposer: Party;
  readonly partners: readonly Party[];
}

/**
 * Who makes the agreement, and in which order: among regions a province goes first, then the region that proposes, then
 * its partners as it names them; with others the region goes first.
 *
 * @source practice
 */
export function partiesOf(proposal: FilledRecord, identity: FilledRecord, options: RunOptions): Parties {
  const first = proposer(identity);
  const isOfRegions = String(proposal.values["jenis"]).startsWith("KSDD");
  const partners = isOfRegions
    ? partnerRegions(proposal, identity.values["kode_daerah"])
    : [namedPartner(proposal, options)];
  const ordered = [first, ...partners].sort((a, b) => Number(b.isProvincial) - Number(a.isProvincial));
  const all = designated(ordered);
  const placed = (one: Unplaced): readonly Party[] => all.filter((_, at) => ordered[at] === one);
  const [own] = placed(first);
  if (own === undefined) throw new RangeError("The proposing region is among the parties");
  return { all, proposer: own, partners: partners.flatMap(placed) };
}
