// LNT-01: a region names a partner whose own current form has no matching proposal. Regions put a neighbour down without
// having talked to it, or both write the same thing under different bidang. A partner that has sent nothing yet
// contradicts nobody, and a held row of the partner is an answer all the same. Our own rule.
import type { KodeWilayah, Submission } from "../../domain/index.ts";
import { type AcrossFinding, acrossFinding } from "./across-finding.ts";
import { missedIn } from "./across-rows.ts";
import { type Match, matchesOf, type Proposal, type ProposalIndex, pairedOff } from "./proposals.ts";

/** What one region proposes to one partner in one bidang. */
interface Asked {
  readonly partner: KodeWilayah;
  readonly proposals: Proposal[];
}

function askedOf({ proposals }: ProposalIndex, sent: ReadonlyMap<KodeWilayah, Submission>): Iterable<Asked> {
  const asked = new Map<string, Asked>();
  for (const proposal of proposals) {
    if (!proposal.isCooperation) continue;
    for (const partner of proposal.partners) {
      if (!sent.has(partner)) continue;
      const key = `${proposal.region} ${partner} ${proposal.bidang}`;
      const group = asked.get(key) ?? { partner, proposals: [] };
      group.proposals.push(proposal);
      asked.set(key, group);
    }
  }
  return asked.values();
}

/**
 * First what is clearly alike: one broad proposal may answer several. Of what is left, one shared word is enough, but
 * each proposal then answers one only.
 */
function answeredOf(matches: readonly Match[]): ReadonlySet<Proposal> {
  const alike = matches.filter(({ likeness }) => likeness.isSimilar);
  const answered = new Set(alike.map(({ first }) => first));
  const used = new Set(alike.map(({ second }) => second));
  const rest = matches.filter(({ first, second }) => !answered.has(first) && !used.has(second));
  for (const { first } of pairedOff(rest)) answered.add(first);
  return answered;
}

export function findUnanswered(index: ProposalIndex, submissions: readonly Submission[]): readonly AcrossFinding[] {
  const sent = new Map(submissions.map((submission) => [submission.region, submission]));
  const findings: AcrossFinding[] = [];
  for (const { partner, proposals } of askedOf(index, sent)) {
    const answered = answeredOf(proposals.flatMap((proposal) => matchesOf(index, proposal, partner)));
    const submission = sent.get(partner);
    if (submission === undefined) continue;
    for (const row of proposals) {
      if (answered.has(row)) continue;
      const sides = { row, field: "kode_daerah_mitra", other: missedIn(submission, "pemetaan") } as const;
      findings.push(acrossFinding("LNT-01", sides, { seen: "where-written", bidang: row.bidang }));
    }
  }
  return findings;
}
