import type { CellValue, Submission, TableName } from "../domain/index.ts";
import type { Cleaning, Finding } from "../finding/index.ts";
import { type FieldDeclaration, tableDeclaration, usualUnitSpelling } from "../regulation/index.ts";
import { shownText } from "../report/index.ts";
import { cellAddress, type RawCell, type RawWorkbook } from "../workbook/index.ts";
import type { PlanValue, Proposal } from "./contracts/fix.ts";

/** A cell of the form with the value it was read as. */
interface ReadCell {
  readonly sheet: string;
  readonly cell: RawCell;
  readonly field: FieldDeclaration;
  readonly value: CellValue;
  readonly level: "provinsi" | "kabkota";
}

interface Repair {
  readonly after: PlanValue;
  readonly why: string;
}

type Rule = (cell: ReadCell) => Repair | null;

const text = (content: string): PlanValue => ({ kind: "text", text: content });

function codeText({ field, value, level }: ReadCell): string | null {
  if (value === null || typeof value === "number") return null;
  const codes = typeof value === "string" ? [value] : value;
  return codes.length === 0 ? null : codes.map((code) => shownText(field, code, level)).join("; ");
}

const toCode: Rule = (cell) => {
  const shown = cell.field.type === "code" || cell.field.type === "codelist" ? codeText(cell) : null;
  return shown === null ? null : { after: text(shown), why: "Nama lain yang artinya pasti ditulis seperti di daftar." };
};

/** A code in front of a name that is not its own says two things; which one holds is for a person to tell. */
const exactNameToCode: Rule = (cell) => (/^\s*\d/.test(cell.cell.text) ? null : toCode(cell));

const toNumber: Rule = ({ field, value }) => {
  const isNumeric = ["integer", "number", "rupiah", "year"].includes(field.type);
  return isNumeric && typeof value === "number"
    ? { after: { kind: "number", number: value }, why: "Angka yang tersimpan sebagai teks menjadi angka." }
    : null;
};

const toDate: Rule = ({ field, value }) =>
  field.type === "date" && typeof value === "string"
    ? { after: { kind: "date", iso: value }, why: "Tanggal yang tersimpan sebagai teks menjadi tanggal." }
    : null;

const withoutSpaces: Rule = (cell) => {
  const { field, value } = cell;
  if (field.type === "code" || field.type === "codelist") return toCode(cell);
  return typeof value === "string" && field.type !== "date"
    ? { after: text(value), why: "Spasi di tepi atau spasi khusus dirapikan." }
    : null;
};

/** Cleanings whose outcome may be written back: each says the same in the usual way. */
const RULES: Partial<Readonly<Record<Cleaning, Rule>>> = {
  spaces: withoutSpaces,
  "number-as-text": toNumber,
  "number-text": toNumber,
  "rupiah-text": toNumber,
  magnitude: toNumber,
  "date-text": toDate,
  alias: toCode,
  "region-name": toCode,
  commodity: toCode,
  label: exactNameToCode,
};

const unitSpelling: Rule = ({ field, value }) => {
  if (!/^satuan/.test(field.name) || typeof value !== "string") return null;
  const usual = usualUnitSpelling(value);
  return usual === null || usual === value
    ? null
    : { after: text(usual), why: "Satuan ditulis dengan ejaan yang lazim." };
};

/** A cell's sheet and address as one key. */
export const placeKey = (sheet: string, cell: string): string => JSON.stringify([sheet, cell]);

export function cellsByPlace({ sheets }: RawWorkbook): ReadonlyMap<string, RawCell> {
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.map((cell) => [placeKey(name, cellAddress(cell.row, cell.column)), cell] as const),
      ),
    ),
  );
}

/** What was cleaned in each cell. */
function cleaningsAt(findings: readonly Finding[]): ReadonlyMap<string, readonly Cleaning[]> {
  const cleanings = new Map<string, Cleaning[]>();
  for (const finding of findings) {
    if (finding.code !== "SEL-10" || finding.at.sheet === null) continue;
    for (const cell of finding.at.cells) {
      const key = placeKey(finding.at.sheet, cell);
      cleanings.set(key, [...(cleanings.get(key) ?? []), finding.detail.kind]);
    }
  }
  return cleanings;
}

interface Written {
  readonly table: TableName;
  readonly sheet: string;
  readonly values: Readonly<Record<string, CellValue>>;
  readonly raw: Readonly<Record<string, { readonly cell: string }>>;
}

function writtenCells(submission: Submission, workbook: RawWorkbook): ReadCell[] {
  const cells = cellsByPlace(workbook);
  const level = submission.region.length === 2 ? "provinsi" : "kabkota";
  const { sheet, values, raw } = submission.identitas;
  const written: Written[] = [
    { table: "identitas", sheet, values, raw },
    ...submission.rows.map((row) => ({ table: row.table, sheet: row.at.sheet, values: row.values, raw: row.raw })),
  ];
  return written.flatMap(({ table, sheet: name, values: read, raw: places }) =>
    tableDeclaration(table).fields.flatMap((field) => {
      const address = places[field.name]?.cell;
      const cell = address === undefined ? undefined : cells.get(placeKey(name, address));
      // A formula stays a formula, and what is no text is spelled no way at all.
      if (cell === undefined || cell.kind !== "text" || cell.isFormula) return [];
      return [{ sheet: name, cell, field, value: read[field.name] ?? null, level } as const];
    }),
  );
}

function repairOf(cell: ReadCell, cleanings: readonly Cleaning[]): Repair | null {
  const unit = unitSpelling(cell);
  if (unit !== null) return unit;
  const [only, ...others] = cleanings;
  return only === undefined || others.length > 0 ? null : (RULES[only]?.(cell) ?? null);
}

/** Everything that can be put right without changing what is meant, in the order of the form. */
export function proposalsFor(
  submission: Submission,
  findings: readonly Finding[],
  workbook: RawWorkbook,
): readonly Proposal[] {
  const cleanings = cleaningsAt(findings);
  return writtenCells(submission, workbook).flatMap((cell): Proposal[] => {
    const address = cellAddress(cell.cell.row, cell.cell.column);
    const repair = repairOf(cell, cleanings.get(placeKey(cell.sheet, address)) ?? []);
    const before = text(cell.cell.text);
    if (repair === null || JSON.stringify(repair.after) === JSON.stringify(before)) return [];
    return [{ sheet: cell.sheet, cell: address, heading: cell.field.heading, before, ...repair }];
  });
}
