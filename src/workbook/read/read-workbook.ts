import { packWorkbook, unpackResult } from "../packed/pack.ts";
import type { PackedResult, PackedWorkbook } from "../packed/packed-workbook.ts";
import type { RawWorkbook } from "../raw-workbook.ts";
import { CellAllowance } from "./cell-allowance.ts";
import { readCsv } from "./csv/read-csv.ts";
import { csvNamesIn, readCsvSet } from "./csv/read-csv-set.ts";
import { DamageLog } from "./damage-log.ts";
import type { LegacyFormat } from "./legacy/legacy-reader.ts";
import { DEFAULT_LIMITS, type Limits, megabytes } from "./limits.ts";
import { readOds } from "./ods/read-ods.ts";
import { checkEveryPart } from "./ooxml/check-parts.ts";
import { FAST_OR_REFERENCE, REFERENCE } from "./ooxml/fast-or-reference.ts";
import { packageKind } from "./ooxml/package-kind.ts";
import { readOoxml } from "./ooxml/read-ooxml.ts";
import type { ReadOptions, ReadResult, Remark } from "./read-result.ts";
import { encrypted, notAWorkbook, overLimit, Refused } from "./refused.ts";
import { indexOfText } from "./scan/marks.ts";
import { sniff } from "./sniff.ts";
import { ZipArchive } from "./zip/archive.ts";

/**
 * Reads a spreadsheet of any supported kind, or says in words why not. The bytes decide the kind, not the name.
 *
 * Nothing a file holds makes this throw, but a file may still make it slow or hungry: surroundings that take files from
 * strangers run it where it can be stopped.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  return unpackResult(readPacked(bytes, options));
}

/** The same in the form that is cheap to keep and to hand over. */
export function readPacked(bytes: Uint8Array, options: ReadOptions = {}): PackedResult {
  try {
    return read(bytes, options);
  } catch (error) {
    if (error instanceof Refused) {
      return { ok: false, refusal: error.refusal };
    }
    throw error;
  }
}

/** Whether the bytes are of a kind that `loadLegacyReader` has to be called for. Looks at marks only; may err towards yes. */
export function needsLegacyReader(bytes: Uint8Array): boolean {
  const { kind } = sniff(bytes);
  return kind === "xls" || (kind === "zip" && indexOfText(bytes, "xl/workbook.bin", 0) >= 0);
}

interface Job {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  readonly limits: Limits;
  readonly allowance: CellAllowance;
  readonly damage: DamageLog;
}

function read(bytes: Uint8Array, options: ReadOptions): PackedResult {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (bytes.length > limits.fileBytes) {
    throw overLimit("file-size", megabytes(bytes.length), megabytes(limits.fileBytes));
  }
  const job = { bytes, options, limits, allowance: new CellAllowance(limits.cells), damage: new DamageLog() };
  const workbook = readByKind(job);
  return { ok: true, workbook, remarks: [...remarksOn(workbook), ...job.damage.remarks()] };
}

function readByKind(job: Job): PackedWorkbook {
  const sniffed = sniff(job.bytes);
  switch (sniffed.kind) {
    case "refused":
      throw notAWorkbook(sniffed.what);
    case "encrypted":
      throw encrypted();
    case "zip":
      return readZipped(job);
    case "xls":
      return readLegacy(job, "xls");
    case "text":
      if (!/\.(?:csv|tsv|tab|txt)$/i.test(job.options.fileName ?? ".csv")) {
        throw notAWorkbook("text");
      }
      return packWorkbook(readCsv(job.bytes, job.allowance, job.damage));
  }
}

function readZipped(job: Job): PackedWorkbook {
  const { allowance, damage } = job;
  const archive = new ZipArchive(job.bytes, job.limits, job.options);
  const csvNames = csvNamesIn(archive);
  if (csvNames !== null) {
    return packWorkbook(readCsvSet(archive, csvNames, allowance, damage));
  }
  const found = packageKind(archive);
  switch (found.kind) {
    case "refused":
      throw notAWorkbook(found.what);
    case "xlsx":
    case "xlsm":
      return readOoxml({
        archive,
        format: found.kind,
        workbookPart: found.workbookPart,
        allowance,
        damage,
        readers: job.options.parser === "reference" ? REFERENCE : FAST_OR_REFERENCE,
      });
    case "ods":
      return packWorkbook(readOds(archive, allowance, damage));
    case "xlsb":
      checkEveryPart(archive);
      return readLegacy(job, "xlsb");
  }
}

function readLegacy(job: Job, format: LegacyFormat): PackedWorkbook {
  if (job.options.legacyReader === undefined) {
    throw notAWorkbook("old-excel");
  }
  return packWorkbook(job.options.legacyReader(job.bytes, format, job.allowance));
}

function remarksOn({ format, ignoredFeatures }: Pick<RawWorkbook, "format" | "ignoredFeatures">): Remark[] {
  const remarks: Remark[] = [];
  if (format !== "xlsx" && format !== "xlsm") {
    remarks.push({ kind: "legacy-format", format });
  }
  if (ignoredFeatures.length > 0) {
    remarks.push({ kind: "ignored-features", features: ignoredFeatures });
  }
  return remarks;
}
