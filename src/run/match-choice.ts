import {
  type KodeWilayah,
  KsdError,
  type MatchRemark,
  type MatchResult,
  type PairKind,
  provinceOf,
} from "../domain/index.ts";
import { PAIR_KINDS } from "../match/index.ts";
import { type Commodity, commodities, plainWords } from "../regulation/index.ts";
import type { MatchedWorkspace } from "./match-workspace.ts";
import { regionName, requireRegion } from "./regions.ts";

/** What of the result is asked for, as typed; `null` for all. */
export interface MatchChoice {
  readonly region: string | null;
  readonly kind: string | null;
  readonly commodity: string | null;
}

const INDONESIAN: ReadonlyMap<string, PairKind> = new Map(
  Object.entries({
    komoditas: "commodity",
    kebutuhan: "need",
    cermin: "mirror",
    masalah: "shared_problem",
  }),
);

function requireKind(text: string): PairKind {
  const word = text.trim().toLowerCase();
  const kind = INDONESIAN.get(word) ?? PAIR_KINDS.find((one) => one === word);
  if (kind !== undefined) return kind;
  throw new KsdError("usage", {
    message: { id: `Jenis pasangan "${text}" tidak dikenal.`, en: `There is no kind of pair "${text}".` },
    hint: {
      id: `Pilihannya: ${[...INDONESIAN.keys()].join(", ")} (${PAIR_KINDS.join(", ")}).`,
      en: `Choices: ${PAIR_KINDS.join(", ")}.`,
    },
  });
}

function requireCommodity(text: string): Commodity {
  const wanted = plainWords(text);
  const found = commodities().find(({ code, name, synonyms }) =>
    [code, name, ...synonyms].some((known) => plainWords(known) === wanted),
  );
  if (found !== undefined) return found;
  const near = commodities().filter(({ code, name }) => plainWords(`${code} ${name}`).includes(wanted));
  const names = (near.length > 0 ? near : commodities()).map(({ code }) => code).join(", ");
  throw new KsdError("usage", {
    message: { id: `Komoditas "${text}" tidak ada di daftar.`, en: `The commodity "${text}" is not in the list.` },
    hint: { id: `Yang ada: ${names}.`, en: `There are: ${names}.` },
  });
}

function silentRemark(region: KodeWilayah, { workspace, submissions }: MatchedWorkspace): readonly MatchRemark[] {
  if (submissions.some((submission) => submission.region === region)) return [];
  const { province } = workspace.config;
  const text =
    provinceOf(region) === province
      ? `${regionName(region)} belum mengirim formulir, jadi belum dapat dipasangkan.`
      : `${regionName(region)} tidak ada di ruang kerja ${regionName(province)}, jadi tidak dapat dipasangkan.`;
  return [{ region, row: null, text }];
}

/**
 * The part of a result that is asked for; a region that has sent nothing gives an empty one that says so.
 *
 * @throws KsdError `unknown-region`; `usage` for an unknown kind or commodity
 */
export function chosenMatches(matched: MatchedWorkspace, choice: MatchChoice): MatchResult {
  const region = choice.region === null ? null : requireRegion(choice.region).code;
  const kind = choice.kind === null ? null : requireKind(choice.kind);
  const commodity = choice.commodity === null ? null : requireCommodity(choice.commodity).code;
  const { result } = matched;
  const concerns = (...regions: readonly (KodeWilayah | null)[]): boolean =>
    region === null || regions.includes(region);
  const isOf = (code: string | null): boolean => commodity === null || code === commodity;
  // The allocation belongs to the commodities: asking for another kind leaves it out.
  const goods = kind === null || kind === "commodity";
  return {
    pairs: result.pairs.filter(
      (pair) => concerns(pair.a, pair.b) && isOf(pair.commodity) && (kind === null || pair.kind === kind),
    ),
    allocation: result.allocation.filter((one) => goods && concerns(one.from, one.to) && isOf(one.commodity)),
    unmet: result.unmet.filter((one) => goods && concerns(one.region) && isOf(one.commodity)),
    unused: result.unused.filter((one) => goods && concerns(one.region) && isOf(one.commodity)),
    unsolved: result.unsolved.filter((one) => concerns(one.region)),
    remarks: [
      ...(region === null ? [] : silentRemark(region, matched)),
      ...result.remarks.filter((remark) => concerns(remark.region)),
    ],
  };
}
