import { KsdError, type KsdErrorFacts, type Priority, type ScoreOverride, type ScoreResult } from "../domain/index.ts";
import { requireIsoDate } from "./dates.ts";
import type { Ports } from "./ports.ts";
import { requireReason } from "./require-reason.ts";
import { scoreWorkspace } from "./score-workspace.ts";
import { unknownProposal } from "./unknown-proposal.ts";
import { reportDateOf, type Workspace } from "./workspace.ts";
import { writeConfig } from "./write-config.ts";

export interface OverrideInput {
  readonly id: string;
  /** As typed; `null` leaves the rank as computed. */
  readonly rank: string | null;
  readonly priority: Priority | null;
  readonly by: string;
  readonly reason: string;
  /** `YYYY-MM-DD`; `null`: the report date of the workspace, or today. */
  readonly date: string | null;
}

function usageFacts(id: string, en: string): KsdErrorFacts {
  const example = `ksd score --override 64.02-2026-U-001 --rank 1 --by "Siti Rahmawati" --reason`;
  return {
    message: { id, en },
    hint: {
      id: `Misalnya: ${example} "Kesepakatan Rakor 12 November 2026".`,
      en: `For example: ${example} "Agreed at the meeting of 12 November 2026".`,
    },
  };
}

const usage = (id: string, en: string): KsdError => new KsdError("usage", usageFacts(id, en));

/** One line of words, a name or a reason. */
function required(text: string, id: string, en: string): string {
  return requireReason(text, usageFacts(`Penetapan peringkat memerlukan ${id}.`, `An override needs ${en}.`));
}

function requireRank(text: string, ranked: number): number {
  const rank = /^\d+$/.test(text.trim()) ? Number(text) : 0;
  if (rank >= 1 && rank <= ranked) return rank;
  throw usage(
    `Peringkat "${text}" tidak ada: tulis angka bulat dari 1 sampai ${ranked}, sebanyak usulan yang diperingkat.`,
    `There is no rank "${text}": write a whole number from 1 to ${ranked}, as many as are ranked.`,
  );
}

function notRanked(id: string, why: { id: string; en: string }): KsdError {
  return new KsdError("not-ranked", {
    message: {
      id: `Usulan ${id} tidak diperingkat: ${why.id}.`,
      en: `The proposal ${id} is not ranked: ${why.en}.`,
    },
    hint: {
      id: `Lihat sebabnya dengan: ksd score ${id}`,
      en: `See why with: ksd score ${id}`,
    },
  });
}

/** The id as it is written in the store; `null` for one that nothing has. */
function requireRanked({ proposals, notScored, review }: ScoreResult, typed: string): string | null {
  const wanted = typed.trim().toUpperCase();
  const find = (list: readonly { readonly id: string }[]) => list.find(({ id }) => id.toUpperCase() === wanted)?.id;
  const [unjudged, doubtful] = [find(notScored), find(review)];
  if (unjudged !== undefined) {
    throw notRanked(unjudged, { id: "belum dapat dinilai", en: "it cannot be scored yet" });
  }
  if (doubtful !== undefined) {
    throw notRanked(doubtful, {
      id: "masih perlu telaah, mungkin bukan KSD",
      en: "it is to be reviewed, perhaps no KSD",
    });
  }
  return find(proposals) ?? null;
}

const byId = (a: ScoreOverride, b: ScoreOverride): number => (a.id < b.id ? -1 : 1);

/**
 * Keeps a person's word on the rank or the class of a proposal; an earlier one of the same proposal gives way to it.
 *
 * @throws KsdError `usage`, `bad-date`, `unknown-proposal`, `not-ranked`, `file-in-use`
 */
export async function addOverride(ports: Ports, workspace: Workspace, input: OverrideInput): Promise<ScoreOverride> {
  const { priority } = input;
  if (input.rank === null && priority === null) {
    throw usage(
      "Penetapan memerlukan --rank atau --priority, atau keduanya.",
      "An override needs --rank or --priority, or both.",
    );
  }
  const by = required(input.by, "nama yang menetapkan (--by)", "the name of who decides (--by)");
  const reason = required(input.reason, "alasan (--reason)", "a reason (--reason)");
  const scored = await scoreWorkspace(ports, workspace, { vectors: 0 });
  const id = requireRanked(scored.result, input.id);
  if (id === null) throw unknownProposal(input.id, scored);
  const override: ScoreOverride = {
    id,
    rank: input.rank === null ? null : requireRank(input.rank, scored.result.proposals.length),
    priority,
    by,
    reason,
    date: reportDateOf(ports, workspace, input.date === null ? null : requireIsoDate(input.date)),
  };
  const others = workspace.config.overrides.filter((one) => one.id !== id);
  await writeConfig(ports, workspace, { overrides: [...others, override].sort(byId) });
  return override;
}

/**
 * Takes a person's word back: the computed rank and class hold again.
 *
 * @throws KsdError `unknown-override`, `file-in-use`
 */
export async function removeOverride(ports: Ports, workspace: Workspace, id: string): Promise<ScoreOverride> {
  const { overrides } = workspace.config;
  const override = overrides.find((one) => one.id.toUpperCase() === id.trim().toUpperCase());
  if (override === undefined) {
    const listed = overrides.length === 0 ? "–" : overrides.map((one) => one.id).join(", ");
    throw new KsdError("unknown-override", {
      message: {
        id: `Tidak ada penetapan peringkat untuk usulan "${id}".`,
        en: `There is no override for the proposal "${id}".`,
      },
      hint: { id: `Yang ada: ${listed}.`, en: `There are: ${listed}.` },
    });
  }
  await writeConfig(ports, workspace, { overrides: overrides.filter((one) => one !== override) });
  return override;
}
