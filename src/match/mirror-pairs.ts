import type { KodeWilayah } from "../domain/index.ts";
import type { TypedRow } from "../regulation/index.ts";
import type { MatchContext } from "./context.ts";
import type { Mirror } from "./input.ts";
import { authorityObstacle, obstacleBetween } from "./obstacles.ts";
import { offer } from "./pair.ts";
import { bidangText, borderDoubt, groundSentence, nameOf, quoted } from "./words/phrases.ts";

interface Proposed {
  readonly region: KodeWilayah;
  readonly row: TypedRow<"pemetaan">;
}

const COMPARED = [
  ["jenis", "jenis kerja sama"],
  ["tahun_mulai", "tahun mulai"],
  ["jangka_waktu", "jangka waktu"],
] as const;

function gainOf({ region, row }: Proposed): string {
  const { manfaat, maksud_tujuan: aim } = row.values;
  const text = manfaat ?? aim;
  return text === null ? `${nameOf(region)} belum menulis manfaatnya.` : `Menurut ${nameOf(region)}: ${quoted(text)}.`;
}

const NEEDED = [
  ["peran_pihak", "peran para pihak"],
  ["biaya_rp", "perkiraan biaya"],
  ["indikator", "indikator"],
] as const;

function blanksOf(sides: readonly Proposed[]): readonly string[] {
  return NEEDED.flatMap(([field, name]) => {
    const blank = sides.filter(({ row }) => row.values[field] === null).map(({ region }) => nameOf(region));
    return blank.length === 0 ? [] : [`Isian ${name} belum ada: ${blank.join(", ")}.`];
  });
}

function counterOf(
  { agreements }: MatchContext,
  [a, b]: readonly [Proposed, Proposed],
  words: readonly string[],
): string {
  const bidang = a.row.values.bidang_urusan ?? "";
  const texts = [a, b].flatMap(({ row }) => [row.values.judul, row.values.objek, row.values.ruang_lingkup]);
  const authority = authorityObstacle(
    [a.region, b.region],
    bidang,
    texts.filter((text) => text !== null),
  );
  if (authority !== null) return authority;
  const running = agreements.inBidang(a.region, b.region, bidang);
  if (running !== null) return running;
  const differing = COMPARED.filter(([field]) => {
    const [one, other] = [a.row.values[field], b.row.values[field]];
    return one !== null && other !== null && one !== other;
  }).map(([, name]) => name);
  if (differing.length > 0) return `Isian keduanya belum sama: ${differing.join(", ")}.`;
  return `Kemiripannya dari kata ${words.join(", ")}; bisa saja dua kegiatan yang berbeda.`;
}

function offerMirror(context: MatchContext, sides: readonly [Proposed, Proposed], { words }: Mirror): void {
  const [a, b] = sides;
  const obstacle = obstacleBetween(a.region, b.region);
  if (obstacle !== null) {
    context.sink.refuse({ kind: "mirror", a: a.region, b: b.region, reason: obstacle });
    return;
  }
  const ground = context.ground(a.region, b.region);
  const said = ({ region, row }: Proposed): string =>
    `${nameOf(region)} mengusulkan ${row.values.kode_usulan ?? ""} ${quoted(row.values.judul ?? "")}`;
  offer(context, {
    id: `mirror:${a.row.row.id}:${b.row.row.id}`,
    kind: "mirror",
    a: a.region,
    b: b.region,
    bidang: a.row.values.bidang_urusan,
    gainA: gainOf(a),
    gainB: gainOf(b),
    reasons: [
      `${said(a)}; ${said(b)}, dan keduanya saling menyebut.`,
      `Bidang ${bidangText(a.row.values.bidang_urusan ?? "")}; kata yang sama: ${words.join(", ")}.`,
      groundSentence(ground),
    ],
    missing: [...borderDoubt(ground), ...blanksOf(sides)],
    counter: counterOf(context, sides, words),
    // Every shared word tells less than the one before it: 1/3, 1/2, 3/5 …
    strength: words.length / (words.length + 2),
    rows: [a.row.row.id, b.row.row.id],
  });
}

/** A mirror that a meeting has dealt with is no candidate any more. */
function refuseSettled({ input, sink }: MatchContext, { first, second, regions: [a, b] }: Mirror): void {
  const reason = input.settled.get(first) ?? input.settled.get(second);
  if (reason !== undefined) sink.refuse({ kind: "mirror", a, b, reason });
}

/** Both already propose it, as rule LNT-02 found them. */
export function mirrorPairs(context: MatchContext): void {
  const proposals = new Map(
    context.regions.flatMap(({ region, pemetaan }) => pemetaan.map((row) => [row.row.id, { region, row }] as const)),
  );
  for (const mirror of context.input.mirrors) {
    const [a, b] = [proposals.get(mirror.first), proposals.get(mirror.second)];
    if (a !== undefined && b !== undefined) offerMirror(context, [a, b], mirror);
    else refuseSettled(context, mirror);
  }
}
