import type { SubmittedRow } from "../domain/index.ts";
import { type Finding, isStopping } from "../finding/index.ts";
import type { Store, StoredSubmission, SubmissionChoice } from "../store/index.ts";
import { exceptWaived } from "../validate/index.ts";
import type { Config } from "./config.ts";

/** What of a workspace decides which rows count. */
interface Holding {
  readonly config: Pick<Config, "year" | "waivers">;
}

interface RowPlace {
  readonly sheet: string | null;
  readonly row: number | null;
}

const keyOf = ({ sheet, row }: RowPlace): string => `${row} ${sheet}`;

/** A column that is missing or doubled holds every row of its sheet, whatever the rows' own findings. */
const holdsSheet = ({ code, severity }: Finding): boolean => severity === "GALAT" && code.startsWith("KOL-");

function heldNow(findings: readonly Finding[]): (row: SubmittedRow) => boolean {
  const galat = findings.filter(({ severity }) => severity === "GALAT");
  const spokenOf = new Set(galat.map(({ at }) => keyOf(at)));
  const stopped = new Set(galat.filter(isStopping).map(({ at }) => keyOf(at)));
  const sheets = new Set(findings.filter(holdsSheet).map(({ at }) => at.sheet));
  return ({ at, held }) => {
    const key = keyOf(at);
    if (stopped.has(key)) return true;
    return held && (!spokenOf.has(key) || sheets.has(at.sheet));
  };
}

/** A stored submission under the exceptions of today: some may have been granted, or have ended, since it was imported. */
export function underWaivers(
  stored: StoredSubmission,
  { config }: Pick<Holding, "config">,
  reportDate: string,
): StoredSubmission {
  const { region } = stored.head;
  const findings = exceptWaived(stored.findings, { waivers: config.waivers, region, reportDate });
  const isSame = findings.every((finding, at) => finding === stored.findings[at]);
  if (isSame) return stored;
  const isHeld = heldNow(findings);
  const rows = stored.submission.rows.map((row) => ({ ...row, held: isHeld(row) }));
  return { ...stored, findings, submission: { ...stored.submission, rows } };
}

/** The current submission of every region of the workspace's year. */
export function currentSubmissions(
  store: Store,
  workspace: Holding,
  reportDate: string,
  choice: SubmissionChoice = {},
): readonly StoredSubmission[] {
  return store.submissions(workspace.config.year, choice).map((one) => underWaivers(one, workspace, reportDate));
}
