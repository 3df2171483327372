import { KsdError, type Submission, type SubmittedRow } from "../domain/index.ts";
import {
  fittingNaskah,
  langkahBerikutnya,
  NASKAH_LABELS,
  type NaskahKind,
  nextNaskah,
  typedValues,
} from "../regulation/index.ts";
import { CHANNEL_LABELS } from "../report/index.ts";
import type { DraftRequest } from "./draft-options.ts";
import type { ScoredWorkspace } from "./score-workspace.ts";
import { unknownProposal } from "./unknown-proposal.ts";

export interface ChosenDraft {
  readonly submission: Submission;
  readonly row: SubmittedRow;
  readonly kind: NaskahKind;
  readonly warnings: readonly string[];
}

export interface SkippedDraft {
  readonly row: SubmittedRow;
  /** Indonesian: it stands in the index. */
  readonly reason: string;
}

export interface DraftChoice {
  readonly chosen: readonly ChosenDraft[];
  readonly skipped: readonly SkippedDraft[];
}

interface Subject {
  readonly submission: Submission;
  readonly row: SubmittedRow;
}

function subjectOf(scored: ScoredWorkspace, asked: string): Subject {
  const wanted = asked.trim().toLowerCase();
  const { proposals, notScored, review } = scored.result;
  const counted = new Set([...proposals, ...notScored, ...review].map(({ id }) => id));
  for (const { submission } of scored.stored) {
    const row = submission.rows.find(({ id, table }) => table === "pemetaan" && id.toLowerCase() === wanted);
    // Held, or settled by a meeting: not among those that count.
    if (row !== undefined && (row.held || !counted.has(row.id))) throw unknownProposal(row.id, scored);
    if (row !== undefined) return { submission, row };
  }
  throw unknownProposal(asked.trim(), scored);
}

/** Each proposal once, however often it was named. */
function subjectsOf(scored: ScoredWorkspace, { ids }: DraftRequest): readonly Subject[] {
  const firsts = scored.result.proposals.filter(({ priority }) => priority === "I").map(({ id }) => id);
  const subjects = (ids.length > 0 ? ids : firsts).map((id) => subjectOf(scored, id));
  return [...new Map(subjects.map((subject) => [subject.row.id, subject])).values()];
}

function warningsOf({ result }: ScoredWorkspace, id: string): readonly string[] {
  const review = result.review.find((proposal) => proposal.id === id);
  if (review === undefined) return [];
  const { label, basis } = CHANNEL_LABELS[review.channel];
  return [
    `usulan ini PERLU TELAAH, mungkin bukan kerja sama daerah melainkan ${label} (${basis}), karena kata: ${review.words.join(", ")}.`,
  ];
}

type Reason = { readonly id: string; readonly en: string };

/** Which papers to draft, or why none. */
function kindsOf({ row }: Subject, asked: NaskahKind | null): readonly NaskahKind[] | Reason {
  const values = typedValues("pemetaan", row.values);
  const fitting = fittingNaskah(values.jenis);
  if (asked !== null) {
    if (fitting.includes(asked)) return [asked];
    const jenis = values.jenis ?? "–";
    return {
      id: `${NASKAH_LABELS[asked]} tidak cocok untuk ${row.id}: jenis kerja samanya ${jenis}. Yang cocok: ${fitting.join(", ")}.`,
      en: `${asked} does not fit ${row.id}: its kind of cooperation is ${jenis}. What fits: ${fitting.join(", ")}.`,
    };
  }
  const next = nextNaskah(values);
  if (next.length > 0) return next;
  const step = langkahBerikutnya(values);
  return {
    id: `Untuk ${row.id} tidak ada naskah berikutnya (kesiapan ${values.kesiapan ?? "kosong"}). Langkahnya: ${step} Naskah yang cocok dengan --kind: ${fitting.join(", ")}.`,
    en: `There is no next document for ${row.id} (stage ${values.kesiapan ?? "blank"}). Its step: ${step} What fits with --kind: ${fitting.join(", ")}.`,
  };
}

const isReason = (kinds: readonly NaskahKind[] | Reason): kinds is Reason => "en" in kinds;

/**
 * Which drafts a run writes. A proposal that is named and has none stops the run; one of a whole pack is passed over with
 * its reason.
 *
 * @throws KsdError `unknown-proposal`, `no-draft`, `usage`
 */
export function chooseDrafts(scored: ScoredWorkspace, request: DraftRequest): DraftChoice {
  if (request.ids.length === 0 && !request.isPack) {
    throw new KsdError("usage", {
      message: { id: "Usulan mana yang dibuatkan naskah belum disebut.", en: "No proposal is named." },
      hint: {
        id: "Sebut kodenya, misalnya: ksd draft 64.02-2026-U-001. Semua Prioritas I: ksd draft --pack.",
        en: "Name its id, such as: ksd draft 64.02-2026-U-001. All of Prioritas I: ksd draft --pack.",
      },
    });
  }
  const chosen: ChosenDraft[] = [];
  const skipped: SkippedDraft[] = [];
  for (const subject of subjectsOf(scored, request)) {
    const kinds = kindsOf(subject, request.kind);
    if (!isReason(kinds)) {
      const warnings = warningsOf(scored, subject.row.id);
      chosen.push(...kinds.map((kind) => ({ ...subject, kind, warnings })));
    } else if (request.ids.length > 0) throw new KsdError("no-draft", { message: kinds });
    else skipped.push({ row: subject.row, reason: kinds.id });
  }
  return { chosen, skipped };
}
