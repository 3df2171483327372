import type { Submission } from "../../domain/index.ts";
import { type AcrossFinding, compareAcross } from "./across-finding.ts";
import { findAgreementConflicts } from "./find-agreement-conflicts.ts";
import { findDisagreements } from "./find-disagreements.ts";
import { findMirrors } from "./find-mirrors.ts";
import { findTwins } from "./find-twins.ts";
import { findUnanswered } from "./find-unanswered.ts";
import { findUnreportedProblems } from "./find-unreported-problems.ts";
import { mirrors, proposalIndex } from "./proposals.ts";

/**
 * Compares the current submissions of a province's regions with each other.
 *
 * Each contradiction comes once: where both sides wrote something, from the side of the lower region code; where one
 * side is silent, from the side that wrote. Nothing is raised on a held row, but a held row counts as an answer.
 *
 * @param submissions - one per region, all of one year; their order makes no difference
 */
export function findAcross(submissions: readonly Submission[]): readonly AcrossFinding[] {
  const sorted = [...submissions].sort((a, b) => (a.region < b.region ? -1 : 1));
  const proposals = proposalIndex(sorted);
  const mirrored = mirrors(proposals);
  return [
    ...findUnanswered(proposals, sorted),
    ...findMirrors(mirrored),
    ...findDisagreements(mirrored),
    ...findAgreementConflicts(sorted),
    ...findTwins(sorted),
    ...findUnreportedProblems(sorted),
  ].sort(compareAcross);
}
