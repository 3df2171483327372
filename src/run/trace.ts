import { titleOf } from "../diff/index.ts";
import { KsdError, type SubmittedRow } from "../domain/index.ts";
import type { Language } from "../finding/index.ts";
import { type TracedTotal, tracedTotal } from "../report/index.ts";
import type { Store, StoredSubmission } from "../store/index.ts";
import type { RowTraceJson, TotalTraceJson, TraceJson } from "./contracts/trace.ts";
import { currentSubmissions, underWaivers } from "./current-submissions.ts";
import { settledSentence } from "./decision-state.ts";
import { originalName } from "./originals.ts";
import type { Ports } from "./ports.ts";
import { gatherReport, viewOf } from "./report-view.ts";
import { scoreStored } from "./score-workspace.ts";
import { cellsOfRow } from "./trace-cells.ts";
import { traceScore } from "./trace-score.ts";
import { readStore, reportDateOf, type Workspace } from "./workspace.ts";

export interface TraceInput {
  readonly workspace: Workspace;
  /** Of a row (`64.02-2026-U-001`, or `…@v1` in an earlier version) or of a total (`T-cocok-64.02`). */
  readonly id: string;
  readonly language: Language;
}

interface Tracing extends TraceInput {
  readonly ports: Ports;
  readonly store: Store;
  readonly reportDate: string;
}

interface Found {
  readonly stored: StoredSubmission;
  readonly row: SubmittedRow;
}

const ROW_ID = /^(\d{2}(?:\.\d{2})?)-(\d{4})-(.+?)(?:@v?(\d+))?$/i;

function unknownTrace(id: string, hint: { id: string; en: string }): KsdError {
  return new KsdError("unknown-trace", {
    message: { id: `Tidak ada baris atau jumlah "${id}".`, en: `There is no row or total "${id}".` },
    hint,
  });
}

const HOW = {
  id: "Baris: kode seperti 64.02-2026-U-001 (kolom Kode di laporan XLSX).\nJumlah: kode di kolom Jejak, seperti T-cocok, T-cocok-64.02, T-cocok-1.03, T-cocok-64.02-1.03.",
  en: "Rows: ids such as 64.02-2026-U-001 (column Kode of the XLSX report).\nTotals: ids of its column Jejak, such as T-cocok, T-cocok-64.02, T-cocok-1.03, T-cocok-64.02-1.03.",
};

function rowIn(stored: StoredSubmission | null, id: string): Found | null {
  const wanted = id.toLowerCase();
  const row = stored?.submission.rows.find((one) => one.id.toLowerCase() === wanted);
  return stored === null || row === undefined ? null : { stored, row };
}

/** Rows of the same region and year with a code that begins alike. */
function nearby(stored: StoredSubmission | null, id: string): { id: string; en: string } {
  const start = id.replace(/\d+$/, "").toLowerCase();
  const ids = (stored?.submission.rows ?? []).map((row) => row.id).filter((one) => one.toLowerCase().startsWith(start));
  if (ids.length === 0) return HOW;
  const listed = `${ids.slice(0, 12).join(", ")}${ids.length > 12 ? " …" : ""}`;
  return { id: `Yang ada: ${listed}.`, en: `There are: ${listed}.` };
}

/** Looks in the version that was asked for, else in the current one, else in the newest that has such a row. */
function findRow({ store, workspace, reportDate }: Tracing, id: string): Found {
  const [, region, year, key, version] = ROW_ID.exec(id) ?? [];
  const rowId = `${region}-${year}-${key}`;
  const versions = store
    .versions()
    .filter(({ head }) => head.region === region && String(head.year) === year)
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || b.head.version - a.head.version);
  const wanted = version === undefined ? versions : versions.filter(({ head }) => head.version === Number(version));
  for (const { head } of wanted) {
    const found = rowIn(store.submission(head.id), rowId);
    if (found !== null) return { ...found, ...rowIn(underWaivers(found.stored, workspace, reportDate), rowId) };
  }
  const [first] = wanted;
  throw unknownTrace(id, nearby(first === undefined ? null : store.submission(first.head.id), rowId));
}

function otherVersions(store: Store, { stored, row }: Found): RowTraceJson["versions"] {
  const { region, year, id } = stored.head;
  return store
    .versions()
    .filter(({ head }) => head.region === region && head.year === year && head.id !== id)
    .flatMap(({ head }) => {
      const same = rowIn(store.submission(head.id), row.id)?.row;
      return same === undefined ? [] : [{ submission: head.id, sheet: same.at.sheet, row: same.at.row }];
    });
}

function traceRow(tracing: Tracing): RowTraceJson {
  const { store, workspace, reportDate, id, language } = tracing;
  const found = findRow(tracing, id);
  const { stored, row } = found;
  const { head, submission, findings } = stored;
  const isCurrent = store.currentHead(head.region, head.year)?.id === head.id;
  const isProposal = row.table === "pemetaan" && !row.held && isCurrent && head.year === workspace.config.year;
  const scored = isProposal
    ? scoreStored(workspace, currentSubmissions(store, workspace, reportDate), {
        decisions: store.decisions(),
        vectors: 0,
      })
    : null;
  // What a meeting rejected, or merged into another, is not scored by itself.
  const isSettled = scored !== null && settledSentence(scored.decided, row.id) !== null;
  return {
    kind: "row",
    id: row.id,
    table: row.table,
    title: titleOf(row),
    sheet: row.at.sheet,
    row: row.at.row,
    held: row.held,
    source: {
      submission: head.id,
      isCurrent,
      file: head.file,
      sha256: head.sha256,
      original: `.ksd/asal/${originalName(head.sha256, head.file)}`,
      importedAt: head.importedAt,
    },
    cells: [...cellsOfRow(row, findings, language)],
    versions: otherVersions(store, found),
    score: scored === null || isSettled ? null : traceScore({ scored, submission, row }),
  };
}

function totalJson({ parts, ...total }: TracedTotal): TotalTraceJson {
  return { kind: "total", ...total, parts: parts.map((part) => ({ ...part })) };
}

function traceTotal({ ports, store, workspace, reportDate, id }: Tracing): TotalTraceJson {
  const gathered = gatherReport(store, workspace, reportDate);
  const view = viewOf(ports, { workspace, withContacts: false }, gathered);
  const submissions = gathered.stored.map(({ submission }) => submission);
  const total = tracedTotal(view, submissions, id);
  if (total !== null) return totalJson(total);
  throw unknownTrace(id, HOW);
}

/**
 * From a row, its score, or a total in a report back to files, sheets, cells and what was written there.
 *
 * @throws KsdError `unknown-trace`, `nothing-stored`
 */
export async function trace(ports: Ports, input: TraceInput): Promise<TraceJson> {
  const id = input.id.trim();
  const reportDate = reportDateOf(ports, input.workspace, null);
  return readStore(ports, input.workspace, (store) => {
    const tracing = { ...input, id, ports, store, reportDate };
    if (/^T-/i.test(id)) return traceTotal(tracing);
    if (ROW_ID.test(id)) return traceRow(tracing);
    throw unknownTrace(id, HOW);
  });
}
