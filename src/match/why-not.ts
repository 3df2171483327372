import type { KindVerdict, KodeWilayah, MatchResult, PairKind, Submission } from "../domain/index.ts";
import { acceptedRows, surplusOf } from "../regulation/index.ts";
import type { MatchInput, Refusal, WhyNot } from "./input.ts";
import { matchWith } from "./match-submissions.ts";
import { commodityText } from "./need/offers.ts";
import { obstacleBetween } from "./obstacles.ts";
import { PAIR_KINDS } from "./pair.ts";
import { bidangText, inSentence, nameOf } from "./words/phrases.ts";

const listed = (items: Iterable<string>, none: string): string => {
  const all = [...new Set(items)].sort();
  return all.length === 0 ? none : all.join(", ");
};

function surplusSentence(submission: Submission): string {
  const rows = acceptedRows(submission, "neraca_komoditas");
  const names = (sign: 1 | -1): string =>
    listed(
      rows
        .filter(({ values }) => (surplusOf(values) ?? 0) * sign > 0)
        .map(({ values }) => inSentence(commodityText(values.komoditas))),
      "tidak ada",
    );
  return `${nameOf(submission.region)}: surplus ${names(1)}; kurang ${names(-1)}.`;
}

function bidangSentence(submission: Submission): string {
  const bidangOf = (table: "potensi" | "permasalahan"): string =>
    listed(
      acceptedRows(submission, table).flatMap(({ values }) => values.bidang_urusan ?? []),
      "tidak ada",
    );
  return `${nameOf(submission.region)}: potensi di bidang ${bidangOf("potensi")}; masalah di bidang ${bidangOf("permasalahan")}.`;
}

function partnerSentence(submission: Submission, other: KodeWilayah): string {
  const naming = acceptedRows(submission, "pemetaan").filter(({ values }) => values.kode_daerah_mitra?.includes(other));
  const codes = naming.map(({ values }) => `${values.kode_usulan ?? ""} (${values.bidang_urusan ?? ""})`);
  return `${nameOf(submission.region)} menyebut ${nameOf(other)} dalam usulan: ${listed(codes, "tidak ada")}.`;
}

function affectedSentence(submission: Submission, other: KodeWilayah): string {
  const naming = acceptedRows(submission, "permasalahan").filter(
    ({ values }) => values.lintas_daerah === "Ya" && values.daerah_terdampak?.includes(other),
  );
  const bidang = naming.map(({ values }) => bidangText(values.bidang_urusan ?? ""));
  return `${nameOf(submission.region)} menyebut ${nameOf(other)} terdampak di bidang: ${listed(bidang, "tidak ada")}.`;
}

const NO_BASIS: Readonly<Record<PairKind, string>> = {
  commodity: "Tidak ada komoditas yang surplus di satu daerah dan kurang di daerah lain.",
  need: "Tidak ada masalah yang cocok dengan potensi daerah lain, menurut komoditas maupun kata-katanya.",
  mirror: "Keduanya tidak saling menyebut untuk objek yang sama di bidang yang sama.",
  shared_problem: "Keduanya tidak melaporkan masalah lintas daerah di bidang yang sama yang saling menyebut.",
};

/** What the two forms do say on this kind, so that a person sees what is missing. */
function factsOf(kind: PairKind, a: Submission, b: Submission): readonly string[] {
  switch (kind) {
    case "commodity":
      return [a, b].map(surplusSentence);
    case "need":
      return [a, b].map(bidangSentence);
    case "mirror":
      return [partnerSentence(a, b.region), partnerSentence(b, a.region)];
    case "shared_problem":
      return [affectedSentence(a, b.region), affectedSentence(b, a.region)];
  }
}

interface Asked {
  readonly a: KodeWilayah;
  readonly b: KodeWilayah;
}

function verdictOf(
  kind: PairKind,
  result: MatchResult,
  refusals: readonly Refusal[],
  sides: readonly Submission[],
): KindVerdict {
  const [a, b] = sides;
  const regions = new Set(sides.map(({ region }) => region));
  const isBetween = (one: { a: string; b: string }): boolean =>
    regions.has(one.a as KodeWilayah) && regions.has(one.b as KodeWilayah);
  const pairs = result.pairs.filter((pair) => pair.kind === kind && isBetween(pair)).map(({ id }) => id);
  const refused = refusals.filter((refusal) => refusal.kind === kind && isBetween(refusal)).map(({ reason }) => reason);
  const reasons = [...new Set(refused)];
  if (pairs.length > 0) return { kind, status: "candidate", pairs, reasons };
  if (reasons.length > 0 || a === undefined || b === undefined) return { kind, status: "filtered", pairs, reasons };
  return { kind, status: "none", pairs, reasons: [NO_BASIS[kind], ...factsOf(kind, a, b)] };
}

/** Why two regions are, or are not, among the pairs, one kind at a time. */
export function whyNot(input: MatchInput, { a, b }: Asked): WhyNot {
  const current = (code: KodeWilayah): Submission | undefined =>
    input.submissions.find(({ region, year }) => region === code && year === input.year);
  const silent = [a, b].filter((code) => current(code) === undefined);
  const obstacle =
    obstacleBetween(a, b) ??
    (silent.length === 0 ? null : `${[...new Set(silent)].map(nameOf).join(" dan ")} belum mengirim formulir.`);
  if (obstacle !== null) return { a, b, obstacle, verdicts: [] };
  const refusals: Refusal[] = [];
  const result = matchWith(input, (refusal) => refusals.push(refusal));
  const sides = [a, b].flatMap((code) => current(code) ?? []);
  return { a, b, obstacle, verdicts: PAIR_KINDS.map((kind) => verdictOf(kind, result, refusals, sides)) };
}
