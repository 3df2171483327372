import { KsdError, type KsdErrorFacts } from "../domain/index.ts";
import type { Restored, SubmissionHead, Withdrawn } from "../store/index.ts";
import type { WithdrawJson } from "./contracts/history.ts";
import { requireSubmission } from "./find-submission.ts";
import type { Ports } from "./ports.ts";
import { regionName } from "./regions.ts";
import { requireReason } from "./require-reason.ts";
import { type Workspace, withStore } from "./workspace.ts";

export interface WithdrawInput {
  readonly workspace: Workspace;
  /** Of the submission, such as `64.02-2026-v2`. */
  readonly id: string;
  readonly reason: string;
  /** Take an earlier withdrawal back. */
  readonly isUndo: boolean;
}

const NO_REASON: KsdErrorFacts = {
  message: { id: "Penarikan memerlukan alasan.", en: "A withdrawal needs a reason." },
  hint: {
    id: 'Misalnya --reason "Lampiran keliru, menurut surat Bupati 12 Maret 2026".',
    en: 'For example --reason "Wrong file, says the letter of 12 March 2026".',
  },
};

function notWithdrawable({
  kind,
  head,
}: {
  kind: "already-withdrawn" | "not-withdrawn";
  head: SubmissionHead;
}): KsdError {
  return kind === "already-withdrawn"
    ? new KsdError("not-withdrawable", {
        message: {
          id: `Kiriman ${head.id} sudah ditarik: ${head.withdrawn?.reason}.`,
          en: `The submission ${head.id} is withdrawn already: ${head.withdrawn?.reason}.`,
        },
        hint: {
          id: `Untuk membatalkan penarikan: ksd withdraw ${head.id} --undo --reason ALASAN.`,
          en: `To take that back: ksd withdraw ${head.id} --undo --reason REASON.`,
        },
      })
    : new KsdError("not-withdrawable", {
        message: {
          id: `Kiriman ${head.id} tidak sedang ditarik, jadi tidak ada yang dibatalkan.`,
          en: `The submission ${head.id} is not withdrawn, so there is nothing to take back.`,
        },
        hint: { id: "Lihat keadaannya: ksd history.", en: "See how things stand: ksd history." },
      });
}

function storedAgain(head: SubmissionHead, as: SubmissionHead): KsdError {
  return new KsdError("not-withdrawable", {
    message: {
      id: `Berkas ${head.id} sudah disimpan lagi sebagai ${as.id}; keduanya tidak dapat berlaku bersama.`,
      en: `The file of ${head.id} was stored again as ${as.id}; both cannot count at once.`,
    },
    hint: {
      id: `Bila yang lama yang dimaksud, tarik dahulu ${as.id}.`,
      en: `If the older one is meant, withdraw ${as.id} first.`,
    },
  });
}

function done(outcome: Withdrawn | Restored, asked: SubmissionHead): SubmissionHead | null {
  switch (outcome.kind) {
    case "withdrawn":
    case "restored":
      return outcome.current;
    case "already-withdrawn":
    case "not-withdrawn":
      throw notWithdrawable(outcome);
    case "stored-again":
      throw storedAgain(outcome.head, outcome.as);
    case "unknown":
      throw new RangeError(`${asked.id} was there a moment ago`);
  }
}

/**
 * Takes a submission out, or back in. It stays in the history; the newest version that stands becomes the current one.
 *
 * @throws KsdError `unknown-submission`, `not-withdrawable`, `usage`
 */
export async function withdrawSubmission(
  ports: Ports,
  { workspace, id, reason, isUndo }: WithdrawInput,
): Promise<WithdrawJson> {
  const why = requireReason(reason, NO_REASON);
  return withStore(ports, workspace, (store) => {
    const head = requireSubmission(store, id, workspace.config.year);
    const offer = { id: head.id, at: ports.clock.now(), reason: why };
    const current = done(isUndo ? store.restore(offer) : store.withdraw(offer), head);
    return {
      submission: head.id,
      action: isUndo ? "restored" : "withdrawn",
      at: offer.at,
      reason: why,
      region: head.region,
      name: regionName(head.region),
      current: current === null ? null : { id: current.id, file: current.file, importedAt: current.importedAt },
    };
  });
}
