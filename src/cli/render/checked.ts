import { isStopping } from "../../finding/index.ts";
import { type Checked, type CheckedFile, type Problem, regionName, type SkippedEntry } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Paint, Style, Terminal } from "../terminal.ts";
import { findingLines, severityCounts } from "./findings.ts";
import { mappedLines } from "./mapped.ts";

export interface Rendering {
  readonly session: Session;
  readonly terminal: Terminal;
}

const MOST_SKIPPED = 5;
type Look = readonly [style: Style, id: string, en: string];

const VERDICTS: Readonly<Record<string, Look>> = {
  accepted: ["green", "diterima", "accepted"],
  partial: ["yellow", "diterima sebagian", "accepted in part"],
  refused: ["red", "ditolak", "refused"],
  ignored: ["dim", "dilewati", "passed over"],
};

const isIgnored = ({ validated }: CheckedFile): boolean => validated.findings.some(({ code }) => code === "BKS-08");

function rowCounts({ validated }: CheckedFile, session: Session): string {
  const rows = validated.ledger.filter(({ table }) => table !== "identitas");
  if (validated.verdict === "refused" || rows.length === 0) return "";
  const accepted = rows.reduce((total, line) => total + line.accepted, 0);
  const held = rows.reduce((total, line) => total + line.held, 0);
  const heldText = held === 0 ? "" : session.text(`, ${held} ditahan`, `, ${held} held`);
  return session.text(` · ${accepted} baris diterima${heldText}`, ` · ${accepted} rows accepted${heldText}`);
}

/** The line over a file's findings: its name, what came of it, its rows. */
export function fileTitle(file: CheckedFile, label: Look, session: Session, paint: Paint): string {
  const { file: name, region, year } = file.validated;
  const { source } = file;
  const parts =
    source.kind === "csv-set"
      ? session.text(` (${source.parts.length} CSV)`, ` (${source.parts.length} CSV files)`)
      : "";
  const place = region === null ? "" : ` · ${regionName(region)} (${region})${year === null ? "" : `, ${year}`}`;
  const [style, id, en] = label;
  return `${paint("bold", name)}${parts}${place} · ${paint(style, session.text(id, en))}${rowCounts(file, session)}`;
}

function countOf(files: readonly CheckedFile[], session: Session): string {
  const labels = files.map((file) => (isIgnored(file) ? "ignored" : file.validated.verdict));
  return Object.entries(VERDICTS)
    .map(([key, [, id, en]]) => [labels.filter((label) => label === key).length, session.text(id, en)] as const)
    .filter(([count]) => count > 0)
    .map(([count, label]) => `${count} ${label}`)
    .join(", ");
}

/** `3 berkas: 1 diterima, 2 ditolak. 4 GALAT, 1 INFO.` */
export function closingLine(files: readonly CheckedFile[], session: Session): string {
  const findings = files.flatMap(({ validated }) => validated.findings);
  const counts = severityCounts(findings);
  const waived = findings.filter((finding) => finding.waived !== undefined).length;
  const exceptions = waived === 0 ? "" : session.text(` ${waived} dikecualikan.`, ` ${waived} waived.`);
  const none = session.text("Tidak ada temuan", "No findings");
  const noun = session.text("berkas", files.length === 1 ? "file" : "files");
  return `${files.length} ${noun}: ${countOf(files, session)}. ${counts === "" ? none : counts}.${exceptions}`;
}

function nextSentence({ files }: Checked, { session }: Rendering): string {
  const findings = files.flatMap(({ validated }) => validated.findings);
  if (findings.some(isStopping)) {
    return session.text(
      "Berikutnya: perbaiki yang bertanda GALAT di berkasnya, simpan, lalu periksa lagi. Arti sebuah kode: ksd explain KODE.",
      "Next: put right what is marked GALAT in the file, save it, then check again. What a code means: ksd explain CODE.",
    );
  }
  if (findings.some(({ severity }) => severity === "PERINGATAN")) {
    return session.text(
      "Dapat diimpor: ksd import. Lihat dulu yang bertanda PERINGATAN.",
      "Ready for ksd import. Look at what is marked PERINGATAN first.",
    );
  }
  return session.text("Dapat diimpor: ksd import.", "Ready for ksd import.");
}

const PASSED_OVER: Readonly<Record<SkippedEntry["reason"], { readonly id: string; readonly en: string }>> = {
  "other-kind": { id: "Dilewati, bukan berkas kerja", en: "Passed over, no workbooks" },
  link: {
    id: "Dilewati, tautan ke tempat lain (salin berkasnya ke folder ini)",
    en: "Passed over, links to elsewhere (copy the files into the folder)",
  },
};

/** What was passed over in the named folders, and why. */
export function printSkipped(skipped: readonly SkippedEntry[], session: Session, terminal: Terminal): void {
  for (const [reason, { id, en }] of Object.entries(PASSED_OVER)) {
    const paths = skipped.filter((one) => one.reason === reason).map(({ path }) => path);
    if (paths.length === 0) continue;
    const rest = paths.length - MOST_SKIPPED;
    const more = rest > 0 ? session.text(`, dan ${rest} lagi`, ` and ${rest} more`) : "";
    terminal.remark(`${session.text(id, en)}: ${paths.slice(0, MOST_SKIPPED).join(", ")}${more}.`);
  }
}

/** Files that could not be read: one sentence each. */
export function printProblems(problems: readonly Problem[], session: Session, terminal: Terminal): void {
  for (const { error } of problems) {
    const hint = error.hint === null ? "" : ` ${error.hint[session.language]}`;
    terminal.complain(`ksd: ${error.sentence[session.language]}${hint}`);
  }
}

/** The findings of every file, a closing count, and what to do next. */
export async function printChecked(checked: Checked, rendering: Rendering): Promise<void> {
  const { session, terminal } = rendering;
  const paint = await terminal.paint();
  const style = { language: session.language, paint, width: terminal.width };
  for (const file of checked.files) {
    const label = VERDICTS[isIgnored(file) ? "ignored" : file.validated.verdict];
    if (label !== undefined) terminal.print(fileTitle(file, label, session, paint));
    const lines = [...mappedLines(file, session, terminal.width), ...findingLines(file.validated.findings, style)];
    if (lines.length > 0) terminal.print(`${lines.join("\n")}\n\n`);
  }
  printSkipped(checked.skipped, session, terminal);
  if (checked.files.length === 0) return;
  terminal.print(`\n${paint("bold", closingLine(checked.files, session))}`);
  terminal.remark(nextSentence(checked, rendering));
}
