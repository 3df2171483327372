import { commandWord, KsdError } from "../domain/index.ts";
import type { Finding } from "../finding/index.ts";
import { FORM_VERSION } from "../regulation/index.ts";
import { type CheckedBytes, checkBytes, checkContext } from "./check-file.ts";
import type { FixPlan } from "./contracts/fix.ts";
import { proposalsFor } from "./fix-proposals.ts";
import { hashBytes } from "./hash.ts";
import { jsonText } from "./json-text.ts";
import type { Ports } from "./ports.ts";
import { readSource } from "./read-source.ts";
import type { Workspace } from "./workspace.ts";

export interface FixInput {
  readonly path: string;
  readonly workspace: Workspace | null;
}

export interface OpenedFile extends CheckedBytes {
  readonly name: string;
  /** As it was named on the command line. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Reads and checks one file. @throws KsdError when there is no such file, or several */
export async function openFile(ports: Ports, { path, workspace }: FixInput): Promise<OpenedFile> {
  const { files, problems } = await ports.files.find([path]);
  const [problem] = problems;
  const [found, ...others] = files;
  if (problem !== undefined) throw problem.error;
  if (found === undefined || others.length > 0 || (found.kind !== "csv-set" && found.path !== path)) {
    throw new KsdError("not-a-file", {
      message: { id: `${path} bukan satu berkas.`, en: `${path} is not one file.` },
      hint: { id: "Tunjuk satu berkas .xlsx.", en: "Name one .xlsx file." },
    });
  }
  const bytes = await readSource(ports, found);
  const checked = await checkBytes(ports, found.name, bytes, checkContext(ports, workspace, { reportDate: null }));
  return { ...checked, name: found.name, path, bytes, sha256: hashBytes(bytes) };
}

/** @throws KsdError `not-fixable` for a file that is refused, or of a format whose cells cannot be changed in place */
export function requireFixable({ validated, workbook, name, path }: OpenedFile) {
  const { submission, findings } = validated;
  if (workbook === null || submission === null) {
    throw new KsdError("not-fixable", {
      message: {
        id: `${name} ditolak pada pemeriksaan, jadi belum ada yang dapat diusulkan.`,
        en: `${name} is refused by the checks, so nothing can be proposed yet.`,
      },
      hint: {
        id: `Lihat alasannya: ksd validate ${commandWord(path)}`,
        en: `See why: ksd validate ${commandWord(path)}`,
      },
    });
  }
  const { format } = workbook;
  if (format !== "xlsx" && format !== "xlsm") {
    throw new KsdError("not-fixable", {
      message: {
        id: `Berkas .${format} tidak dapat diperbaiki di tempat.`,
        en: `A .${format} file cannot be put right in place.`,
      },
      hint: {
        id: "Simpan dulu sebagai Buku Kerja Excel (.xlsx), atau pakai: ksd validate BERKAS --annotate FOLDER.",
        en: "Save it as an Excel workbook (.xlsx) first, or use: ksd validate FILE --annotate FOLDER.",
      },
    });
  }
  return { submission, findings, workbook, format };
}

/** A finding as one entry for each of its cells, so that a group that has become smaller is seen to be part of the old one. */
export function findingKeys(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ code, at }) =>
      at.cells.length === 0
        ? [JSON.stringify([code, at.sheet, at.row, at.field])]
        : at.cells.map((cell) => JSON.stringify([code, at.sheet, cell])),
    ),
  );
}

/**
 * A list of safe repairs for one file: spelling only, never a change of meaning.
 *
 * @throws KsdError `not-fixable`
 */
export async function planFixes(ports: Ports, input: FixInput): Promise<FixPlan> {
  const opened = await openFile(ports, input);
  const { submission, findings, workbook } = requireFixable(opened);
  return {
    ksd: ports.version,
    form: FORM_VERSION,
    file: opened.name,
    path: input.path,
    sha256: opened.sha256,
    proposals: [...proposalsFor(submission, findings, workbook)],
  };
}

export function writePlan(ports: Ports, plan: FixPlan, path: string): Promise<string> {
  return ports.files.write(path, `${jsonText(plan)}\n`);
}
