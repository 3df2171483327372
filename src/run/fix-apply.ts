import { type CellValue, KsdError, type Submission } from "../domain/index.ts";
import { usualUnitSpelling } from "../regulation/index.ts";
import { patchCells, type RawCell, type RawWorkbook } from "../workbook/index.ts";
import { checkBytes, checkContext } from "./check-file.ts";
import { type FixPlan, type PlanValue, planSchema } from "./contracts/fix.ts";
import { findingKeys, type OpenedFile, openFile, requireFixable } from "./fix.ts";
import { cellsByPlace, placeKey } from "./fix-proposals.ts";
import { hashBytes } from "./hash.ts";
import type { Ports } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

export interface ApplyInput {
  readonly planPath: string;
  /** `null`: the one the plan was made for. */
  readonly path: string | null;
  readonly output: string;
  /** Puts the old values back. */
  readonly isUndo: boolean;
  readonly workspace: Workspace | null;
}

export interface Applied {
  readonly path: string;
  readonly cells: number;
}

interface Change {
  readonly sheet: string;
  readonly cell: string;
  readonly from: PlanValue;
  readonly value: PlanValue;
}

function badPlan(path: string, cause: unknown): KsdError {
  return new KsdError("bad-plan", {
    message: { id: `${path} bukan rencana perbaikan ksd.`, en: `${path} is not a ksd plan of repairs.` },
    hint: { id: "Buat dengan: ksd fix BERKAS --plan RENCANA.json", en: "Make one with: ksd fix FILE --plan PLAN.json" },
    cause,
  });
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw badPlan(path, cause);
  }
}

async function readPlan(ports: Ports, path: string): Promise<FixPlan> {
  const text = new TextDecoder().decode(await ports.files.read(path));
  const plan = planSchema.safeParse(parseJson(path, text));
  if (!plan.success) throw badPlan(path, plan.error);
  return plan.data;
}

function changesOf({ proposals }: FixPlan, isUndo: boolean): readonly Change[] {
  return proposals.map(({ sheet, cell, before, after }) =>
    isUndo ? { sheet, cell, from: after, value: before } : { sheet, cell, from: before, value: after },
  );
}

function holds(cell: RawCell | undefined, value: PlanValue): boolean {
  if (cell === undefined || cell.isFormula) return false;
  switch (value.kind) {
    case "text":
      return cell.kind === "text" && cell.text === value.text;
    case "number":
      return cell.kind === "number" && cell.number === value.number;
    case "date":
      return cell.kind === "date" && cell.iso === value.iso;
  }
}

/** Addresses of the changes whose cell does not hold what the plan says. */
function strangers(workbook: RawWorkbook, changes: readonly Change[]): readonly string[] {
  const cells = cellsByPlace(workbook);
  return changes
    .filter((change) => !holds(cells.get(placeKey(change.sheet, change.cell)), change.from))
    .map(({ sheet, cell }) => `${sheet}!${cell}`);
}

function changedFile(name: string, detail: { readonly id: string; readonly en: string }): KsdError {
  return new KsdError("file-changed", {
    message: {
      id: `${name} bukan lagi berkas yang rencananya dibuat: ${detail.id}.`,
      en: `${name} is no longer the file the plan was made for: ${detail.en}.`,
    },
    hint: {
      id: "Buat rencana baru: ksd fix BERKAS --plan RENCANA.json",
      en: "Make a new plan: ksd fix FILE --plan PLAN.json",
    },
  });
}

/** The changes, once it is sure that this is the file they are meant for. */
function fittingChanges(plan: FixPlan, opened: OpenedFile, isUndo: boolean): readonly Change[] {
  if (!isUndo && opened.sha256 !== plan.sha256) {
    throw changedFile(opened.name, { id: "isinya sudah berubah", en: "its content has changed" });
  }
  const changes = changesOf(plan, isUndo);
  const { workbook } = requireFixable(opened);
  const places = strangers(workbook, changes);
  if (places.length > 0) {
    const list = places.slice(0, 5).join(", ");
    throw changedFile(opened.name, { id: `sel ${list} berisi lain`, en: `the cells ${list} hold something else` });
  }
  return changes;
}

/** What a form says, with units in their usual spelling: the only texts a repair may spell otherwise. */
function meaningOf({ identitas, rows }: Submission): string {
  const same = (values: Readonly<Record<string, CellValue>>) =>
    Object.entries(values).map(([name, value]) =>
      name.startsWith("satuan") && typeof value === "string"
        ? [name, usualUnitSpelling(value) ?? value]
        : [name, value],
    );
  return JSON.stringify([same(identitas.values), rows.map(({ id, held, values }) => [id, held, same(values)])]);
}

/** A plan may have been edited; whatever it says, the form must mean the same afterwards and have no new findings. */
async function requireSafe(ports: Ports, opened: OpenedFile, bytes: Uint8Array, input: ApplyInput): Promise<void> {
  const context = checkContext(ports, input.workspace, { reportDate: null });
  const { validated } = await checkBytes(ports, opened.name, bytes, context);
  const before = requireFixable(opened);
  const isSame = validated.submission !== null && meaningOf(validated.submission) === meaningOf(before.submission);
  const known = findingKeys(before.findings);
  const isSubset = [...findingKeys(validated.findings)].every((key) => known.has(key));
  if (isSame && (input.isUndo || isSubset)) return;
  throw new KsdError("bad-plan", {
    message: {
      id: `${input.planPath} tidak diterapkan: arti isian akan berubah, atau muncul temuan baru.`,
      en: `${input.planPath} is not applied: the form would mean something else, or get new findings.`,
    },
    hint: {
      id: "Rencana hanya boleh dikurangi, tidak diubah isinya. Buat rencana baru: ksd fix BERKAS --plan RENCANA.json",
      en: "Proposals may be taken out of a plan, not changed. Make a new plan: ksd fix FILE --plan PLAN.json",
    },
  });
}

/** @throws KsdError `usage` for a name that another format has, or one that is the file itself */
async function requireOutput(ports: Ports, opened: OpenedFile, output: string): Promise<void> {
  const { format } = requireFixable(opened);
  if (!output.toLowerCase().endsWith(`.${format}`)) {
    throw new KsdError("usage", {
      message: { id: `Nama hasil harus berakhiran .${format}.`, en: `The result's name must end in .${format}.` },
      hint: { id: `Misalnya: -o hasil.${format}`, en: `For example: -o result.${format}` },
    });
  }
  if ((await ports.files.exists(output)) && hashBytes(await ports.files.read(output)) === opened.sha256) {
    throw new KsdError("usage", {
      message: { id: `${output} adalah berkas asalnya sendiri.`, en: `${output} is the original file itself.` },
      hint: {
        id: "Pilih nama lain dengan -o; berkas asal tidak pernah ditimpa.",
        en: "Choose another name with -o; the original is never written over.",
      },
    });
  }
}

/**
 * Writes a new file in which the cells of a plan, and nothing else, have their new values, or their old ones again.
 *
 * @throws KsdError `bad-plan`, `file-changed`, `not-fixable`, `usage`
 */
export async function applyPlan(ports: Ports, input: ApplyInput): Promise<Applied> {
  const plan = await readPlan(ports, input.planPath);
  const opened = await openFile(ports, { path: input.path ?? plan.path, workspace: input.workspace });
  await requireOutput(ports, opened, input.output);
  const changes = fittingChanges(plan, opened, input.isUndo);
  const result = patchCells(opened.bytes, changes, ports.codec);
  if (!result.ok) {
    throw new KsdError("not-fixable", {
      message: {
        id: `${opened.name} tidak dapat diubah tanpa merusaknya (${result.reason}).`,
        en: `${opened.name} cannot be changed without harm (${result.reason}).`,
      },
      hint: { id: "Perbaiki langsung di Excel.", en: "Put it right in Excel itself." },
    });
  }
  await requireSafe(ports, opened, result.bytes, input);
  return { path: await ports.files.write(input.output, result.bytes), cells: changes.length };
}
