import type { DecisionState, KodeWilayah, Submission } from "../domain/index.ts";
import { type Finding, sentencesOf } from "../finding/index.ts";
import type { Waiver } from "../regulation/index.ts";
import type { StoredSubmission } from "../store/index.ts";
import { type AcrossFinding, exceptWaived, findAcross, seenFrom } from "../validate/index.ts";
import type { CheckContext } from "./check-file.ts";
import { closingDecision } from "./decision-state.ts";
import type { PlannedFile } from "./import-plan.ts";
import { regionName } from "./regions.ts";

interface Exceptions {
  readonly waivers: readonly Waiver[];
  readonly reportDate: string;
}

function excepted(findings: readonly AcrossFinding[], region: KodeWilayah, exceptions: Exceptions): readonly Finding[] {
  return exceptWaived(findings, { ...exceptions, region });
}

/** What the current submissions say against each other, each under the region in whose form its own place is. */
function contradictionsOf(
  submissions: readonly Submission[],
  exceptions: Exceptions,
): readonly { readonly region: KodeWilayah; readonly finding: Finding }[] {
  return findAcross(submissions).flatMap((found) => {
    const { region } = found.detail;
    return excepted([found], region, exceptions).map((finding) => ({ region, finding }));
  });
}

/** A contradiction with the ids of its two rows; where an answer is missed, the code of the silent region. */
export interface Contradiction {
  readonly region: KodeWilayah;
  readonly finding: Finding;
  readonly refs: readonly string[];
  /** The decision that closes it; `null` while it is open. */
  readonly decided: string | null;
}

const placeKey = (region: string, { sheet, row }: { sheet: string | null; row: number | null }): string =>
  `${region} ${row} ${sheet}`;

/** The contradictions of the forms as they were sent, each with what a meeting decided on it. */
export function decidedContradictions(
  submissions: readonly Submission[],
  exceptions: Exceptions,
  state: DecisionState,
): readonly Contradiction[] {
  const ids = new Map(
    submissions.flatMap(({ region, rows }) => rows.map(({ id, at }) => [placeKey(region, at), id] as const)),
  );
  return contradictionsOf(submissions, exceptions).flatMap(({ region, finding }) => {
    const { detail, at } = finding;
    if (!("other" in detail)) return [];
    const { other } = detail;
    const refs = [ids.get(placeKey(region, at)) ?? region, ids.get(placeKey(other.region, other)) ?? other.region];
    return [{ region, finding, refs, decided: closingDecision(state, refs) }];
  });
}

/** Those that wait for a decision, in words. */
export function openContradictions(submissions: readonly Submission[], exceptions: Exceptions, state: DecisionState) {
  return decidedContradictions(submissions, exceptions, state)
    .filter(({ decided, finding }) => decided === null && finding.waived === undefined)
    .map(({ finding, refs }) => ({ code: finding.code, refs, message: sentencesOf(finding, "id").message }));
}

/** Whether the file became, or would become, its region's current submission. */
export const isStored = ({ kind }: PlannedFile): boolean => kind === "insert" || kind === "replace";

/**
 * Adds to each file that was stored, or would be, what its region's form says against the others'. A dry run so finds the
 * same as the run.
 *
 * @param others - the stored submissions of the other regions; asked for only where something was stored
 */
export function withContradictions(
  files: readonly PlannedFile[],
  others: () => readonly StoredSubmission[],
  { workspace, reportDate }: CheckContext,
): readonly PlannedFile[] {
  if (!files.some(isStored)) return files;
  const current = new Map(others().map(({ submission }) => [submission.region, submission]));
  for (const file of files) {
    const { submission } = file.validated;
    if (submission !== null && isStored(file)) current.set(submission.region, submission);
  }
  const found = findAcross([...current.values()]);
  const exceptions = { waivers: workspace?.config.waivers ?? [], reportDate };
  return files.map((file) => {
    const { submission, findings } = file.validated;
    // An earlier version in the same run has been replaced: what it said no longer counts.
    if (submission === null || current.get(submission.region) !== submission) return file;
    const own = seenFrom(found, submission.region, regionName);
    return {
      ...file,
      validated: { ...file.validated, findings: [...findings, ...excepted(own, submission.region, exceptions)] },
    };
  });
}
