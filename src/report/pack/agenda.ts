import { isProvince, type KodeWilayah } from "../../domain/index.ts";
import { CATALOGUE } from "../../finding/index.ts";
import type { ContradictionLine } from "../view/contradictions.ts";
import { CHANNEL_LABELS, commodityName, PAIR_LABELS, regionName, urusanName } from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { openContradictions } from "../view/open-matters.ts";

/** What one region's form says, with its cell. */
interface AgendaPlace {
  readonly region: string;
  readonly place: string;
  readonly value: string | null;
}

export interface AgendaItem {
  readonly text: string;
  /** What to do about it; empty where there is nothing to add. */
  readonly advice: string;
  readonly places: readonly AgendaPlace[];
  readonly decider: string;
  /** Subjects that `ksd decide` takes, each with the region whose page shows it. */
  readonly subjects: readonly { readonly id: string; readonly region: KodeWilayah | null }[];
  /** Outcomes to tick, each with the command that records it; `null`: nothing is recorded. */
  readonly choices: readonly { readonly label: string; readonly command: string | null }[];
  readonly regions: readonly KodeWilayah[];
}

export interface AgendaGroup {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly items: readonly AgendaItem[];
}

const MOST_PAIRS = 20;

/** Who settles it: of one region its own team, of several their teams with the province between them. Our own rule. */
function deciderOf(codes: readonly (KodeWilayah | null)[], province: string): string {
  const known = [...new Set(codes.flatMap((code) => (code === null ? [] : [code])))];
  const teams = known.map((code) => `TKKSD ${isProvince(code) ? "Provinsi " : ""}${regionName(code)}`);
  const needsProvince = known.length > 1 && !known.some(isProvince);
  return `${teams.join(" dan ")}${needsProvince ? `, difasilitasi Provinsi ${province}` : ""}`;
}

const isProposal = (id: string): boolean => /-U-/.test(id);

/** An id is a text of the region's, and the command may be pasted into a shell: what could mean anything there is left out. */
function decideCommand(kind: string, ids: readonly string[]): string | null {
  if (!ids.every((id) => /^[\p{L}\p{N} ._/:()-]+$/u.test(id))) return null;
  return [kind, ...ids.map((id) => (/[ ()]/.test(id) ? `"${id}"` : id))].join(" ");
}

function contradictionChoices(refs: readonly string[]): AgendaItem["choices"] {
  const merge =
    refs.length > 1 && refs.every(isProposal) ? [{ label: "Digabung", command: decideCommand("gabung", refs) }] : [];
  const keep =
    refs.length > 1 ? [{ label: "Tetap, sudah dibicarakan", command: decideCommand("pertahankan", refs) }] : [];
  return [...merge, ...keep, { label: "Formulir diperbaiki", command: null }, { label: "Ditunda", command: null }];
}

function contradictionItem(line: ContradictionLine, province: string): AgendaItem {
  const { subjects: refs } = line;
  const regions = [line.region, line.other];
  return {
    text: line.message,
    advice: line.fix,
    places: [
      { region: line.regionName, place: line.place, value: line.value },
      { region: line.otherName, place: line.otherPlace, value: line.otherValue },
    ],
    decider: deciderOf(regions, province),
    subjects: refs.map((id, at) => ({ id, region: regions[at] ?? null })),
    choices: contradictionChoices(refs),
    regions: regions.flatMap((code) => (code === null ? [] : [code])),
  };
}

function contradictionGroups(view: MapView): readonly AgendaGroup[] {
  const open = openContradictions(view);
  const codes = [...new Set(open.map(({ code }) => code))].sort();
  return codes.map((code) => {
    const lines = open.filter((line) => line.code === code);
    const { title, reason } = CATALOGUE[code];
    return {
      id: code.toLowerCase(),
      title: title.id,
      note: reason.id,
      items: lines.map((line) => contradictionItem(line, view.provinceName)),
    };
  });
}

function reviewGroup({ review, provinceName }: MapView): AgendaGroup {
  return {
    id: "perlu-telaah",
    title: "Usulan yang mungkin bukan kerja sama daerah",
    note: "Tidak diperingkat sampai seseorang memutuskan.",
    items: review.map(({ id, channel, words, row }) => ({
      text: row.values.judul ?? id,
      advice: `Jalur yang mungkin tepat: ${CHANNEL_LABELS[channel].label} (${CHANNEL_LABELS[channel].basis}).`,
      places: [
        { region: row.regionName, place: `${row.file}, ${row.at.sheet} baris ${row.at.row}`, value: words.join("; ") },
      ],
      decider: deciderOf([row.region], provinceName),
      subjects: [{ id, region: row.region }],
      choices: [
        { label: "Ditolak, lewat jalur lain", command: decideCommand("tolak", [id]) },
        { label: "Memang kerja sama daerah: formulir diperjelas", command: null },
        { label: "Ditunda", command: null },
      ],
      regions: [row.region],
    })),
  };
}

function unsolvedGroup({ match, provinceName }: MapView): AgendaGroup {
  return {
    id: "masalah",
    title: "Masalah yang belum ada usulannya",
    note: "Belum dirujuk usulan mana pun; yang tanpa calon mungkin perlu pihak ketiga atau Sinergi.",
    items: (match?.unsolved ?? []).map(({ id, region, bidang, problem, helpers }) => ({
      text: problem,
      advice: bidang === null ? "" : `Bidang urusan ${bidang} ${urusanName(bidang)}.`,
      places: helpers.map((helper) => ({
        region: regionName(helper.region),
        place: `mungkin dapat membantu; dasar ${helper.row}`,
        value: helper.words.join(", "),
      })),
      decider: deciderOf([region], provinceName),
      subjects: [{ id, region }],
      choices: ["Diusulkan menjadi kerja sama", "Ditangani sendiri", "Ditunda"].map((label) => ({
        label,
        command: null,
      })),
      regions: [...new Set([region, ...helpers.map((helper) => helper.region)])],
    })),
  };
}

/** Mirrored proposals are among the contradictions already. */
function pairGroup({ match, provinceName }: MapView): AgendaGroup {
  const pairs = (match?.pairs ?? []).filter(({ kind }) => kind !== "mirror");
  const rest = pairs.length - MOST_PAIRS;
  return {
    id: "pasangan",
    title: "Calon pasangan mitra",
    note: `Calon untuk dibicarakan, bukan keputusan.${rest > 0 ? ` ${MOST_PAIRS} yang terkuat; ${rest} lainnya ada di laporan Excel.` : ""}`,
    items: pairs.slice(0, MOST_PAIRS).map((pair) => {
      const subject =
        pair.commodity !== null ? commodityName(pair.commodity) : pair.bidang === null ? "" : urusanName(pair.bidang);
      return {
        text: `${PAIR_LABELS[pair.kind]}: ${subject}`,
        advice: `Keberatan: ${pair.counter}`,
        places: [
          { region: regionName(pair.a), place: "yang didapat", value: pair.gainA },
          { region: regionName(pair.b), place: "yang didapat", value: pair.gainB },
        ],
        decider: deciderOf([pair.a, pair.b], provinceName),
        subjects: [{ id: pair.id, region: pair.a }],
        choices: [
          { label: "Dilanjutkan", command: decideCommand("pertahankan", [pair.id]) },
          { label: "Tidak dilanjutkan", command: decideCommand("tolak", [pair.id]) },
          { label: "Ditunda", command: null },
        ],
        regions: [pair.a, pair.b],
      };
    }),
  };
}

/** What the meeting should settle, grouped; decided things are not in it. */
export function agendaGroups(view: MapView): readonly AgendaGroup[] {
  const groups = [...contradictionGroups(view), reviewGroup(view), unsolvedGroup(view), pairGroup(view)];
  return groups.filter(({ items }) => items.length > 0);
}

export const agendaCount = (groups: readonly AgendaGroup[]): number =>
  groups.reduce((sum, { items }) => sum + items.length, 0);
