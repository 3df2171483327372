// LNT-05: near-identical proposals of two offices, or potentials, inside one region. A form is put together from what
// several offices fill in, unknown to each other. A person decides whether they are one. Our own rule.
import type { Submission } from "../../domain/index.ts";
import { plainWords, type TitleWords, titleSimilarity, titleWords } from "../../regulation/index.ts";
import { type AcrossFinding, acrossFinding, sidesOf } from "./across-finding.ts";
import { type AcrossRow, acrossRows } from "./across-rows.ts";
import { WordIndex } from "./subject.ts";

type TwinTable = "pemetaan" | "potensi";

/** Shared words as a share of the longer title's, and how many at least. */
const TWIN_SHARE = 0.8;
const TWIN_WORDS = 2;

interface Candidate<T extends TwinTable> {
  readonly row: AcrossRow<T>;
  /** Who proposes it, or where it is, as plain words: compared with every row that shares a word. */
  readonly keepers: readonly string[];
  readonly text: string;
  readonly words: TitleWords;
  /** Phases and segments are told apart by their numbers: `tahap 1`, `tahap 2`. */
  readonly numbers: string;
}

function candidateOf<T extends TwinTable>(
  row: AcrossRow<T>,
  name: string | null,
  keepers: readonly string[],
): Candidate<T> {
  const text = plainWords(name ?? "");
  const numbers = (text.match(/\b(?:\d+|[ivx]+)\b/gu) ?? []).join(" ");
  return { row, keepers: keepers.map(plainWords), text, words: titleWords(text), numbers };
}

function isTwin(a: Candidate<TwinTable>, b: Candidate<TwinTable>): boolean {
  if (a.numbers !== b.numbers) return false;
  const longer = Math.max(a.words.size, b.words.size);
  const { words } = titleSimilarity(a.words, b.words);
  return words.length >= TWIN_WORDS && words.length / longer >= TWIN_SHARE;
}

/** Each later row that has a twin before it, with the first such. */
function twinsAmong<T extends TwinTable>(
  candidates: readonly Candidate<T>[],
  mayBeTwins: (a: Candidate<T>, b: Candidate<T>) => boolean,
): readonly { readonly later: Candidate<T>; readonly earlier: Candidate<T> }[] {
  const index = new WordIndex<Candidate<T>>();
  return candidates.flatMap((later) => {
    const earlier = [...index.sharing(later.words)]
      .filter((one) => mayBeTwins(one, later) && isTwin(one, later))
      .sort((a, b) => a.row.at.row - b.row.at.row)[0];
    // What has a twin already is found through it, so that many equal rows do not crowd the index.
    if (earlier === undefined) index.add(later.words, later);
    return earlier === undefined ? [] : [{ later, earlier }];
  });
}

function isOfTwoOffices({ keepers: [a] }: Candidate<"pemetaan">, { keepers: [b] }: Candidate<"pemetaan">): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Potentials name no office: the same bidang and a common place stand in for it. */
function isAtOnePlace(a: Candidate<"potensi">, b: Candidate<"potensi">): boolean {
  const isSameBidang = a.row.values.bidang_urusan === b.row.values.bidang_urusan;
  return isSameBidang && b.keepers.some((place) => a.keepers.includes(place));
}

const officeOf = (office: string | null): readonly string[] => (office === null ? [] : [office]);

function twinProposals(submission: Submission): readonly AcrossFinding[] {
  const rows = acrossRows([submission], "pemetaan").filter(({ held }) => !held);
  return twinsAmong(
    rows.map((row) => candidateOf(row, row.values.judul, officeOf(row.values.opd_pengusul))),
    isOfTwoOffices,
  ).map(({ later, earlier }) =>
    acrossFinding("LNT-05", sidesOf(later.row, earlier.row, "judul"), {
      what: "usulan",
      words: titleSimilarity(later.words, earlier.words).words,
    }),
  );
}

function twinPotentials(submission: Submission): readonly AcrossFinding[] {
  const rows = acrossRows([submission], "potensi").filter(({ held }) => !held);
  return twinsAmong(
    rows.map((row) => candidateOf(row, row.values.nama_potensi, row.values.lokasi ?? [])),
    isAtOnePlace,
  ).map(({ later, earlier }) =>
    acrossFinding("LNT-05", sidesOf(later.row, earlier.row, "nama_potensi"), {
      what: "potensi",
      words: titleSimilarity(later.words, earlier.words).words,
    }),
  );
}

export function findTwins(submissions: readonly Submission[]): readonly AcrossFinding[] {
  return submissions.flatMap((submission) => [...twinProposals(submission), ...twinPotentials(submission)]);
}
