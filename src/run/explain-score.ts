import {
  COMPONENT_IDS,
  type ComponentId,
  KsdError,
  type NotScoredProposal,
  type ReviewProposal,
  type ScoredProposal,
} from "../domain/index.ts";
import { SCORE_COMPONENTS } from "../regulation/index.ts";
import { settledSentence } from "./decision-state.ts";
import type { ScoredWorkspace } from "./score-workspace.ts";

interface ComponentLine {
  readonly id: ComponentId;
  readonly label: string;
  readonly weight: number;
  /** 0–100; `null` = not known. */
  readonly points: number | null;
  /** Points of the score; `null` where the component does not count. */
  readonly contribution: number | null;
  readonly working: string;
}

interface ExplanationBase {
  readonly id: string;
  readonly title: string;
  readonly components: readonly ComponentLine[];
}

export type Explanation =
  | (ExplanationBase & {
      readonly kind: "scored";
      readonly proposal: ScoredProposal;
      /** How many proposals are ranked. */
      readonly ranked: number;
      /** Component with the largest gain over, and the largest loss against, an even share; `null` where none stands out. */
      readonly lifts: ComponentLine | null;
      readonly holdsBack: ComponentLine | null;
      /** The next better one, with the component that makes most of the difference; `null` for the first. */
      readonly above: { readonly id: string; readonly score: number; readonly by: ComponentLine } | null;
    })
  | (ExplanationBase & { readonly kind: "not-scored"; readonly proposal: NotScoredProposal })
  | (ExplanationBase & { readonly kind: "review"; readonly proposal: ReviewProposal });

type Judged = ScoredProposal | NotScoredProposal;

function componentLines({ result }: ScoredWorkspace, proposal: Judged): readonly ComponentLine[] {
  const contributions = "contributions" in proposal ? proposal.contributions : {};
  return COMPONENT_IDS.map((id) => ({
    id,
    label: SCORE_COMPONENTS.find((component) => component.id === id)?.label ?? id,
    weight: result.weights[id],
    points: proposal.components[id],
    contribution: contributions[id] ?? null,
    working: proposal.working[id],
  }));
}

/** The line with the largest measure above zero; the earlier one wins a tie. */
function strongest(lines: readonly ComponentLine[], measure: (line: ComponentLine) => number): ComponentLine | null {
  const [first] = [...lines].sort((a, b) => measure(b) - measure(a));
  return first !== undefined && measure(first) > 0 ? first : null;
}

function aboveOf(
  { result }: ScoredWorkspace,
  proposal: ScoredProposal,
  lines: readonly ComponentLine[],
): Extract<Explanation, { kind: "scored" }>["above"] {
  const better = result.proposals.findLast((other) => other.rank < proposal.rank);
  if (better === undefined) return null;
  const by = strongest(lines, ({ id }) => (better.contributions[id] ?? 0) - (proposal.contributions[id] ?? 0));
  return by === null ? null : { id: better.id, score: better.score, by };
}

function scoredExplanation(scored: ScoredWorkspace, proposal: ScoredProposal, title: string): Explanation {
  const components = componentLines(scored, proposal);
  const known = components.filter(({ points }) => points !== null);
  const pull = ({ weight, points }: ComponentLine): number => weight * ((points ?? 0) - proposal.score);
  return {
    kind: "scored",
    id: proposal.id,
    title,
    components,
    proposal,
    ranked: scored.result.proposals.length,
    lifts: strongest(known, pull),
    holdsBack: strongest(known, (line) => -pull(line)),
    above: aboveOf(scored, proposal, components),
  };
}

function titleOf({ stored }: ScoredWorkspace, id: string): string {
  const row = stored.flatMap(({ submission }) => submission.rows).find((one) => one.id === id);
  return String(row?.values["judul"] ?? "");
}

function unknownProposal(id: string, { stored, decided }: ScoredWorkspace): KsdError {
  const settled = settledSentence(decided, id);
  if (settled !== null) {
    return new KsdError("unknown-proposal", {
      message: {
        id: `Usulan ${id} tidak dinilai tersendiri. ${settled}.`,
        en: `The proposal ${id} is not scored by itself. ${settled}.`,
      },
      hint: { id: "Lihat semua keputusan: ksd decide.", en: "See all decisions: ksd decide." },
    });
  }
  const row = stored.flatMap(({ submission }) => submission.rows).find((one) => one.id === id);
  if (row?.held) {
    return new KsdError("unknown-proposal", {
      message: {
        id: `Usulan ${id} ditahan: barisnya (${row.at.sheet} baris ${row.at.row}) masih memuat GALAT, jadi belum dinilai.`,
        en: `The proposal ${id} is held: its row (${row.at.sheet} row ${row.at.row}) still has a GALAT, so it is not scored.`,
      },
      hint: { id: "Perbaiki barisnya, lalu impor lagi.", en: "Put the row right, then import again." },
    });
  }
  return new KsdError("unknown-proposal", {
    message: { id: `Tidak ada usulan "${id}".`, en: `There is no proposal "${id}".` },
    hint: { id: "Lihat kode yang ada dengan: ksd score", en: "See which ids there are with: ksd score" },
  });
}

/**
 * Where one proposal's score comes from.
 *
 * @throws KsdError `unknown-proposal` for an id that is not among the accepted proposals
 */
export function explainScore(scored: ScoredWorkspace, id: string): Explanation {
  const title = titleOf(scored, id);
  const { proposals, notScored, review } = scored.result;
  const ranked = proposals.find((proposal) => proposal.id === id);
  if (ranked !== undefined) return scoredExplanation(scored, ranked, title);
  const unjudged = notScored.find((proposal) => proposal.id === id);
  if (unjudged !== undefined) {
    return { kind: "not-scored", id, title, components: componentLines(scored, unjudged), proposal: unjudged };
  }
  const doubtful = review.find((proposal) => proposal.id === id);
  if (doubtful !== undefined) return { kind: "review", id, title, components: [], proposal: doubtful };
  throw unknownProposal(id, scored);
}

/** `ksd score ID --json`. */
export function explanationJson(explanation: Explanation): object {
  const { kind, id, title, components, proposal } = explanation;
  return { id, title, kind, components, proposal };
}
