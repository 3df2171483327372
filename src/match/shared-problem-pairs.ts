import type { KodeWilayah } from "../domain/index.ts";
import type { TypedRow } from "../regulation/index.ts";
import type { MatchContext } from "./context.ts";
import { authorityObstacle, obstacleBetween } from "./obstacles.ts";
import { offer } from "./pair.ts";
import type { SharedProblem } from "./shared-problems.ts";
import { bidangText, borderDoubt, groundSentence, nameOf, quoted } from "./words/phrases.ts";

type Problem = TypedRow<"permasalahan">;

/** U + S + G, 3–15; `null` where one is blank. */
function usgOf({ values: { usg_u: u, usg_s: s, usg_g: g } }: Problem): number | null {
  return u === null || s === null || g === null ? null : u + s + g;
}

const highestUsg = (problems: readonly Problem[]): number | null =>
  problems.map(usgOf).reduce((best, usg) => (usg === null || (best !== null && best >= usg) ? best : usg), null);

/** The most pressing one, the first of equals. */
const foremost = (problems: readonly Problem[]): Problem | undefined =>
  [...problems].sort((a, b) => (usgOf(b) ?? 0) - (usgOf(a) ?? 0))[0];

/** 0–1: how pressing both sides find it; what is not known counts half. */
function strengthOf(problems: readonly (readonly Problem[])[]): number {
  const points = problems.map((side) => {
    const usg = highestUsg(side);
    return usg === null ? 0.5 : (usg - 3) / 12;
  });
  return points.reduce((sum, value) => sum + value, 0) / points.length;
}

function gainOf(region: KodeWilayah, problems: readonly Problem[]): string {
  const problem = foremost(problems);
  const { kebutuhan, masalah } = problem?.values ?? { kebutuhan: null, masalah: null };
  return kebutuhan === null
    ? `Masalah ${nameOf(region)} ditangani dari dua sisi: ${quoted(masalah ?? "")}.`
    : `${nameOf(region)} membutuhkan ${quoted(kebutuhan)}.`;
}

function counterOf(
  { agreements, byCode }: MatchContext,
  { a, b, bidang, problemsOfA, problemsOfB }: SharedProblem,
): string {
  const running = agreements.inBidang(a, b, bidang);
  if (running !== null) return running;
  const codesOf = (problems: readonly Problem[]) => new Set(problems.map(({ values }) => values.kode_masalah));
  const isProposed = (region: KodeWilayah, problems: readonly Problem[]): boolean => {
    const codes = codesOf(problems);
    return (byCode.get(region)?.pemetaan ?? []).some(({ values }) =>
      (values.ref_masalah ?? []).some((code) => codes.has(code)),
    );
  };
  const silent = [
    ...(isProposed(a, problemsOfA) ? [] : [nameOf(a)]),
    ...(isProposed(b, problemsOfB) ? [] : [nameOf(b)]),
  ];
  if (silent.length > 0) return `Belum ada usulan yang merujuk masalah ini dari ${silent.join(" dan ")}.`;
  return "Bidangnya sama, tetapi masalah yang dimaksud kedua daerah mungkin tidak sama.";
}

function offerShared(context: MatchContext, one: SharedProblem): void {
  const { a, b, bidang, problemsOfA, problemsOfB } = one;
  const texts = [...problemsOfA, ...problemsOfB].map(({ values }) => values.masalah ?? "");
  const obstacle = obstacleBetween(a, b) ?? authorityObstacle([a, b], bidang, texts);
  if (obstacle !== null) {
    context.sink.refuse({ kind: "shared_problem", a, b, reason: obstacle });
    return;
  }
  const ground = context.ground(a, b);
  const said = (region: KodeWilayah, problems: readonly Problem[]): string => {
    const problem = foremost(problems);
    return `${nameOf(region)} melaporkan ${problem?.values.kode_masalah ?? ""} ${quoted(problem?.values.masalah ?? "")}`;
  };
  const blank = [
    ...(highestUsg(problemsOfA) === null ? [nameOf(a)] : []),
    ...(highestUsg(problemsOfB) === null ? [nameOf(b)] : []),
  ];
  offer(context, {
    id: `shared_problem:${a}:${b}:${bidang}`,
    kind: "shared_problem",
    a,
    b,
    bidang,
    gainA: gainOf(a, problemsOfA),
    gainB: gainOf(b, problemsOfB),
    reasons: [
      `${said(a, problemsOfA)}; ${said(b, problemsOfB)}; masing-masing menyebut daerah yang lain terdampak.`,
      `Bidang ${bidangText(bidang)}.`,
      groundSentence(ground),
    ],
    missing: [
      ...borderDoubt(ground),
      ...(blank.length === 0 ? [] : [`U, S, dan G: ${blank.join(", ")}.`]),
      "Pembagian tugas dan biaya.",
    ],
    counter: counterOf(context, one),
    strength: strengthOf([problemsOfA, problemsOfB]),
    rows: [...problemsOfA, ...problemsOfB].map(({ row }) => row.id),
  });
}

/** Both report a cross-border problem in the same bidang that names the other. */
export function sharedProblemPairs(context: MatchContext): void {
  for (const one of context.shared.all) offerShared(context, one);
}
