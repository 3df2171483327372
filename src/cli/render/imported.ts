import type { Imported, PlanKind, PlannedFile } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Style } from "../terminal.ts";
import { closingLine, fileTitle, printSkipped, type Rendering } from "./checked.ts";
import { findingLines } from "./findings.ts";
import { mappedLines, printRemembered, storedUnmappedLines } from "./mapped.ts";

const STYLES: Readonly<Record<PlanKind, Style>> = {
  insert: "green",
  replace: "green",
  skip: "dim",
  refuse: "red",
  ignore: "dim",
};

/** The same words for a plan and for what was done, so that a dry run can be compared with the run. */
function outcome(
  { kind, submission, isAgain, isStrictRefusal, validated }: PlannedFile,
  session: Session,
): readonly [string, string] {
  const id = submission?.id ?? "";
  const inPart = validated.verdict === "partial";
  const isWithdrawn = validated.findings.some(({ code, detail }) => code === "BKS-09" && "withdrawnAt" in detail);
  const after = {
    id: `${inPart ? ", sebagian" : ""}${isAgain ? ", pernah ditarik" : ""}`,
    en: `${inPart ? ", in part" : ""}${isAgain ? ", withdrawn before" : ""}`,
  };
  switch (kind) {
    case "insert":
      return [`${id} baru${after.id}`, `${id} new${after.en}`];
    case "replace":
      return [
        `${id} menggantikan ${submission?.replaces}${after.id}`,
        `${id} replaces ${submission?.replaces}${after.en}`,
      ];
    case "skip":
      return isWithdrawn
        ? [`sudah ditarik sebagai ${id}, tidak disimpan`, `withdrawn as ${id}, not stored`]
        : [`sudah ada sebagai ${id}`, `already there as ${id}`];
    case "refuse":
      return isStrictRefusal ? ["ditolak (--strict)", "refused (--strict)"] : ["ditolak", "refused"];
    case "ignore":
      return ["dilewati", "passed over"];
    default:
      throw new RangeError(session.text(`rencana ${kind satisfies never}`, `plan ${kind satisfies never}`));
  }
}

/** How many submissions were stored, or would be. */
export function storedSentence({ files, isDryRun }: Imported, session: Session): string {
  const count = (...kinds: readonly PlanKind[]): number => files.filter(({ kind }) => kinds.includes(kind)).length;
  const stored = count("insert", "replace");
  const already = count("skip");
  const alreadyText = already === 0 ? "" : session.text(` ${already} sudah ada.`, ` ${already} already there.`);
  return isDryRun
    ? session.text(
        `Percobaan: ${stored} kiriman akan disimpan; belum ada yang ditulis.${alreadyText}`,
        `Dry run: ${stored} submissions would be stored; nothing was written.${alreadyText}`,
      )
    : session.text(`${stored} kiriman disimpan.${alreadyText}`, `${stored} submissions stored.${alreadyText}`);
}

/** What was stored, or would be; findings under each file; a closing count, and what to do next. */
export async function printImported(imported: Imported, { session, terminal }: Rendering): Promise<void> {
  const paint = await terminal.paint();
  const style = { language: session.language, paint, width: terminal.width };
  for (const file of imported.files) {
    terminal.print(fileTitle(file, [STYLES[file.kind], ...outcome(file, session)], session, paint));
    const lines = [
      ...mappedLines(file, session, terminal.width),
      ...storedUnmappedLines(file, imported, { session, terminal }),
      ...findingLines(file.validated.findings, style),
    ];
    if (lines.length > 0) terminal.print(`${lines.join("\n")}\n\n`);
  }
  printSkipped(imported.skipped, session, terminal);
  if (imported.files.length === 0) return;
  terminal.print(`\n${paint("bold", closingLine(imported.files, session))}`);
  terminal.print(storedSentence(imported, session));
  printRemembered(imported, session, terminal);
  terminal.remark(
    imported.isDryRun
      ? session.text("Berikutnya: jalankan lagi tanpa --dry-run.", "Next: run again without --dry-run.")
      : session.text("Berikutnya: ksd status.", "Next: ksd status."),
  );
}
