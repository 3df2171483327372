// LNT-06: a region says that its problem hits another one, whose own current form has no problem of that bidang. The
// other does not know of it, thinks little of it, or wrote it under another bidang. A held row is a report all the same.
// Our own rule.
import type { KodeWilayah, Submission } from "../../domain/index.ts";
import { type AcrossFinding, acrossFinding } from "./across-finding.ts";
import { acrossRows, missedIn } from "./across-rows.ts";

export function findUnreportedProblems(submissions: readonly Submission[]): readonly AcrossFinding[] {
  const sent = new Map(submissions.map((submission) => [submission.region, submission]));
  const problems = acrossRows(submissions, "permasalahan");
  const reported = new Set(problems.map(({ region, values }) => `${region} ${values.bidang_urusan}`));
  return problems.flatMap((row) => {
    const { bidang_urusan: bidang, lintas_daerah: crosses, daerah_terdampak: affected } = row.values;
    if (row.held || bidang === null || crosses !== "Ya") return [];
    return [...new Set(affected ?? [])].flatMap((code) => {
      const submission = sent.get(code as KodeWilayah);
      if (submission === undefined || code === row.region || reported.has(`${code} ${bidang}`)) return [];
      const sides = { row, field: "daerah_terdampak", other: missedIn(submission, "permasalahan") } as const;
      return [acrossFinding("LNT-06", sides, { seen: "where-written", bidang })];
    });
  });
}
