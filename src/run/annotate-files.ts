import { KsdError } from "../domain/index.ts";
import { type AnnotationInput, annotationsOf, type CopyCount, copiedForm } from "../report/index.ts";
import { type LocatedTable, locateTables, type ValidatedFile } from "../validate/index.ts";
import {
  type AnnotatedTable,
  type AnnotateRefusalReason,
  annotateWorkbook,
  type RawWorkbook,
} from "../workbook/index.ts";
import { copyToForm } from "./annotate-copy-to-form.ts";
import { writeBeside } from "./annotate-name.ts";
import { type CheckContext, type Checked, type CheckedFile, checkBytes } from "./check-file.ts";
import type { ValidateJson } from "./contracts/validate.ts";
import type { Ports, Problem } from "./ports.ts";
import { fileNameOf, readSource } from "./read-source.ts";

export interface AnnotatedCopy {
  /** Of the file as sent. */
  readonly source: string;
  /** `null` where the file is refused: there is nothing to mark. */
  readonly copy: string | null;
  /** marked: the sender's own file with marks · new-form: its values in a new form · none. */
  readonly kind: "marked" | "new-form" | "none";
  /** Where the copy is a new form. */
  readonly count: CopyCount | null;
}

export interface Annotated {
  readonly copies: readonly AnnotatedCopy[];
  readonly problems: readonly Problem[];
}

interface Copy {
  readonly bytes: Uint8Array;
  readonly extension: "xlsx" | "xlsm";
  readonly kind: "marked" | "new-form";
  readonly count: CopyCount | null;
}

const ABOUT_STRUCTURE = /^(?:BKS|LBR|KOL)-/;

const REFUSALS: Readonly<Record<AnnotateRefusalReason, string>> = {
  "not-a-zip": "susunan berkasnya tidak biasa",
  damaged: "sebagian isinya rusak",
  encrypted: "terkunci kata sandi",
  "zip-feature": "dipadatkan dengan cara yang tidak biasa",
  "too-large": "terlalu besar",
  "not-a-workbook": "susunan berkasnya tidak biasa",
  signed: "bertanda tangan digital, yang akan gugur bila berkasnya diubah",
  encoding: "memakai pengodean huruf yang tidak biasa",
  doctype: "berisi bagian yang tidak diizinkan",
  "unusual-part": "susunan lembarnya tidak biasa",
  "unknown-sheet": "susunan lembarnya tidak biasa",
  "bad-address": "lembarnya tidak punya kolom kosong untuk catatan",
};

function annotatedTable(table: LocatedTable): AnnotatedTable {
  const sheet = table.sheet.name;
  if (table.kind === "pairs") {
    const first = Math.min(...table.lines.map(({ row }) => row));
    return { sheet, headingRow: Math.max(1, first - 1), lastColumn: table.valueColumn };
  }
  const doubled = table.doubled.flatMap(({ first, again }) => [first, again]);
  const columns = [...table.columns, ...doubled, ...table.unknown].map(({ column }) => column);
  return { sheet, headingRow: table.headingRow, lastColumn: Math.max(...columns) };
}

const tablesIn = (workbook: RawWorkbook, { mapped }: ValidatedFile): AnnotatedTable[] =>
  locateTables(workbook, mapped).tables.map(annotatedTable);

function isRefusedFile({ findings }: ValidatedFile): boolean {
  return findings.some(({ code, severity }) => code.startsWith("BKS-") && severity === "GALAT");
}

/** The values in a new form, checked once more so that every mark stands at its cell there. */
async function newForm(
  ports: Ports,
  sent: { readonly workbook: RawWorkbook; readonly validated: ValidatedFile; readonly reason: string },
  context: CheckContext,
): Promise<Copy> {
  const { workbook, validated, reason } = sent;
  const { bytes, count } = await copyToForm(workbook, validated);
  const again = await checkBytes(ports, validated.file, bytes, context);
  const { findings } = again.validated;
  const result = annotateWorkbook(
    bytes,
    annotationsOf({
      file: validated.file,
      verdict: validated.verdict,
      findings: findings.filter(({ code }) => !ABOUT_STRUCTURE.test(code)),
      tables: again.workbook === null ? [] : tablesIn(again.workbook, again.validated),
      fresh: {
        aboutOriginal: validated.findings.filter(({ code }) => ABOUT_STRUCTURE.test(code)),
        copied: copiedForm(count, reason),
      },
    }),
    ports.codec,
  );
  if (!result.ok) throw new Error(`our own form cannot be marked: ${result.reason} ${result.part ?? ""}`);
  return { bytes: result.bytes, extension: "xlsx", kind: "new-form", count };
}

/** The sender's own file with marks, or where that would harm it a new form. */
async function copyOf(ports: Ports, file: CheckedFile, context: CheckContext): Promise<Copy | null> {
  const bytes = await readSource(ports, file.source);
  const { validated, workbook } = await checkBytes(ports, file.source.name, bytes, context);
  if (workbook === null || isRefusedFile(validated)) return null;
  const { format } = workbook;
  if (format !== "xlsx" && format !== "xlsm") {
    const reason = `Berkas .${format} tidak dapat ditandai langsung.`;
    return newForm(ports, { workbook, validated, reason }, context);
  }
  const { verdict, findings } = validated;
  const input: AnnotationInput = { file: validated.file, verdict, findings, tables: tablesIn(workbook, validated) };
  const result = annotateWorkbook(bytes, annotationsOf(input), ports.codec);
  if (result.ok) return { bytes: result.bytes, extension: format, kind: "marked", count: null };
  const reason = `Berkas asal tidak dapat ditandai tanpa merusaknya: ${REFUSALS[result.reason]}.`;
  return newForm(ports, { workbook, validated, reason }, context);
}

async function annotateOne(ports: Ports, file: CheckedFile, to: Destination): Promise<AnnotatedCopy> {
  const source = file.source.path;
  const none: AnnotatedCopy = { source, copy: null, kind: "none", count: null };
  if (file.validated.sha256 === "" || isRefusedFile(file.validated)) return none;
  const copy = await copyOf(ports, file, to.context);
  if (copy === null) return none;
  const { bytes, extension, kind, count } = copy;
  const written = await writeBeside(ports.files, {
    folder: to.folder,
    name: fileNameOf(file.source),
    extension,
    bytes,
  });
  return { source, copy: written, kind, count };
}

interface Destination {
  readonly folder: string;
  readonly context: CheckContext;
}

/**
 * Writes for each checked file a copy with its findings marked, into one folder. Neither a file as sent nor anything else
 * that is there already is written over.
 *
 * @throws KsdError `cannot-write` when the folder cannot be made
 */
export async function annotateFiles(ports: Ports, checked: Checked, folder: string): Promise<Annotated> {
  await ports.files.makeFolder(folder);
  const copies: AnnotatedCopy[] = [];
  const problems: Problem[] = [];
  const { context, files } = checked;
  for (const [position, file] of files.entries()) {
    ports.progress.step(position, files.length, file.source.name);
    try {
      copies.push(await annotateOne(ports, file, { folder, context }));
    } catch (error) {
      if (!(error instanceof KsdError)) throw error;
      problems.push({ path: file.source.path, error });
      // A folder nobody may write in is said once, not for each file.
      if (error.code === "cannot-write") break;
    }
  }
  ports.progress.done();
  return { copies, problems };
}

/** The copies as `ksd validate --json` prints them. */
export function copiesJson({ copies }: Annotated): NonNullable<ValidateJson["copies"]> {
  return copies.map(({ source, copy, kind, count }) => ({
    source,
    copy,
    kind,
    cells:
      count === null
        ? null
        : { read: count.read, placed: count.placed, ofForm: count.ofForm, unplaced: count.unplaced.length },
  }));
}
