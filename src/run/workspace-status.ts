import type { KodeWilayah, Lift, Mark, MarkId, Marks, RegionLevel, ScoreResult, Submission } from "../domain/index.ts";
import type { IntakeLine, Store, StoredSubmission } from "../store/index.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { marksOf } from "./marks.ts";
import { componentGaps } from "./marks-of-proposals.ts";
import { formCells } from "./marks-places.ts";
import type { Ports } from "./ports.ts";
import { regionsOfProvince } from "./regions.ts";
import { scoreStored } from "./score-workspace.ts";
import { readStore, reportDateOf, type Workspace } from "./workspace.ts";

/** What a region should do next, worst first. */
export type NextStep = "send-form" | "repair-file" | "repair-rows" | "fill-blanks" | "none";

export interface RegionStatus {
  readonly region: KodeWilayah;
  readonly name: string;
  readonly level: RegionLevel;
  /** Id of the current submission; `null` when none has come. */
  readonly submission: string | null;
  readonly version: number | null;
  /** When the current submission was stored, ISO 8601 in UTC. */
  readonly importedAt: string | null;
  readonly file: string | null;
  readonly accepted: number;
  readonly held: number;
  /** Share of the required and expected cells that are filled, 0–1; `null` without a submission. */
  readonly completeness: number | null;
  /** The last file of this region that was refused, when it came after the current submission. */
  readonly refused: { readonly file: string; readonly at: string; readonly galat: number } | null;
  readonly next: NextStep;
}

export interface Board {
  readonly province: string;
  readonly year: number;
  readonly regions: readonly MarkedRegion[];
}

/** 0–100, unrounded; `null` without a submission, or where there is nothing to count. */
type MarkValues = Readonly<Record<MarkId, number | null>>;

interface MarkedRegion extends RegionStatus {
  readonly marks: MarkValues;
  /** Cells that would raise each mark most; empty without a submission. */
  readonly lifts: Readonly<Record<MarkId, readonly Lift[]>>;
}

/**
 * Share of the cells needed in every row (`W` and `A`) that are filled, held rows included, 0–1.
 *
 * @source rancangan (aturan aplikasi)
 */
function completenessOf(submission: Submission): number {
  const { needed, blanks } = formCells(submission, []);
  return needed === 0 ? 0 : (needed - blanks.length) / needed;
}

function lastRefusal(intake: readonly IntakeLine[], current: StoredSubmission | undefined): RegionStatus["refused"] {
  const last = intake.findLast(({ verdict }) => verdict === "refused");
  if (last === undefined || (current !== undefined && last.at <= current.head.importedAt)) return null;
  const galat = last.findings.filter(({ severity }) => severity === "GALAT").length;
  return { file: last.file, at: last.at, galat };
}

function nextStep(refused: RegionStatus["refused"], held: number, completeness: number | null): NextStep {
  if (refused !== null) return "repair-file";
  if (completeness === null) return "send-form";
  if (held > 0) return "repair-rows";
  return completeness < 1 ? "fill-blanks" : "none";
}

/** Each region of the province, the province itself first, as the store has it. */
export function statusOf(
  store: Store,
  { config: { province, year } }: Workspace,
  submissions: readonly StoredSubmission[],
): readonly RegionStatus[] {
  const current = new Map(submissions.map((stored) => [stored.head.region, stored]));
  const intake = store.intake().filter((line) => line.year === null || line.year === year);
  return regionsOfProvince(province).map(({ code, name, level }) => {
    const stored = current.get(code);
    const refused = lastRefusal(
      intake.filter((line) => line.region === code),
      stored,
    );
    const rows = stored?.submission.rows ?? [];
    const held = rows.filter((row) => row.held).length;
    const completeness = stored === undefined ? null : completenessOf(stored.submission);
    return {
      region: code,
      name,
      level,
      submission: stored?.head.id ?? null,
      version: stored?.head.version ?? null,
      importedAt: stored?.head.importedAt ?? null,
      file: stored?.head.file ?? null,
      accepted: rows.length - held,
      held,
      completeness,
      refused,
      next: nextStep(refused, held, completeness),
    };
  });
}

/** The marks of every form, judged with all the others: the province's PDRB tells some of them more. */
export function regionMarks(
  submissions: readonly StoredSubmission[],
  score: ScoreResult,
): ReadonlyMap<KodeWilayah, Marks> {
  const gaps = componentGaps(score);
  return new Map(
    submissions.map(({ head, submission, findings }) => [head.region, marksOf(submission, findings, gaps)]),
  );
}

function withMarks(status: RegionStatus, marks: Marks | undefined): MarkedRegion {
  const each = <T>(of: (mark: Mark | undefined) => T): Record<MarkId, T> => ({
    completeness: of(marks?.completeness),
    accuracy: of(marks?.accuracy),
    usefulness: of(marks?.usefulness),
  });
  return { ...status, marks: each((mark) => mark?.mark ?? null), lifts: each((mark) => mark?.lifts ?? []) };
}

/** The board: each region of the province, the province itself first. */
export function workspaceStatus(ports: Ports, workspace: Workspace): Promise<Board> {
  const { province, year } = workspace.config;
  const reportDate = reportDateOf(ports, workspace, null);
  return readStore(ports, workspace, (store) => {
    const submissions = currentSubmissions(store, workspace, reportDate);
    const marks = regionMarks(submissions, scoreStored(workspace, submissions, { vectors: 0 }).result);
    const regions = statusOf(store, workspace, submissions).map((status) =>
      withMarks(status, marks.get(status.region)),
    );
    return { province, year, regions };
  });
}
