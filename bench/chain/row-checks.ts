import { readFileSync } from "node:fs";
import type { RawCell } from "../../src/workbook/index.ts";

// `node row-checks.ts FILE…`: the rows of Pemetaan checked three ways, each way's seconds of processor as JSON. Reading, and
// making records of the rows, is not counted; each way has seen the rows once before, so that all are compiled.

type Workbooks = typeof import("../../src/workbook/index.ts");
type Ports = typeof import("../../src/cli/node/guarded-reader-ports.ts");
type Cells = typeof import("../../src/validate/cells/index.ts");
type Regulation = typeof import("../../src/regulation/index.ts");

const compiled = (path: string): string => new URL(`../../dist/${path}`, import.meta.url).href;
const { readWorkbook }: Workbooks = await import(compiled("workbook/index.js"));
const { NODE_PORTS }: Ports = await import(compiled("cli/node/guarded-reader-ports.js"));
const { compileCell }: Cells = await import(compiled("validate/cells/index.js"));
const { tableDeclaration }: Regulation = await import(compiled("regulation/index.js"));
const { rowSchemas } = await import("./row-schemas.ts");
const { z } = await import("zod");
const { Ajv } = await import("ajv");

const SHEET = "Pemetaan";
const declaration = tableDeclaration("pemetaan");
const schema = rowSchemas(z).get(SHEET)?.schema ?? z.never();

interface Row {
  readonly cells: ReadonlyMap<number, RawCell>;
  readonly record: Readonly<Record<string, unknown>>;
}

const contentOf = (cell: RawCell): unknown => (cell.kind === "number" ? cell.number : cell.text);

/** The rows below the headings; a heading says its field with a star behind where it is required. */
function rowsOf(path: string): { readonly rows: readonly Row[]; readonly columns: ReadonlyMap<string, number> } {
  const read = readWorkbook(readFileSync(path), { ...NODE_PORTS, fileName: path });
  if (!read.ok) throw new Error(`Refused: ${path}`);
  const rows = read.workbook.sheets.find(({ name }) => name === SHEET)?.rows ?? [];
  const known = new Set(declaration.fields.map(({ heading }) => heading));
  const headingsOf = (cells: readonly RawCell[]): [string, number][] =>
    cells
      .map(({ text, column }): [string, number] => [text.replace(/\s*\*$/, ""), column])
      .filter(([text]) => known.has(text));
  const start = rows.findIndex(({ cells }) => headingsOf(cells).length > 5);
  const columns = new Map(headingsOf(rows[start]?.cells ?? []));
  const byColumn = new Map([...columns].map(([heading, column]) => [column, heading]));
  const below = rows.slice(start + 1).map(({ cells }) => ({
    cells: new Map(cells.map((cell) => [cell.column, cell])),
    record: Object.fromEntries(
      cells.flatMap((cell) => {
        const heading = byColumn.get(cell.column);
        return heading === undefined ? [] : [[heading, contentOf(cell)]];
      }),
    ),
  }));
  return { rows: below, columns };
}

const paths = process.argv.slice(2);
const forms = paths.map(rowsOf);
const ajv = new Ajv({ allErrors: true, strict: false });
const validate = ajv.compile(z.toJSONSchema(schema, { target: "draft-7" }));

/** Each gives the number of rows without a fault. */
const WAYS: Readonly<Record<string, () => number>> = {
  zod: () => forms.flatMap(({ rows }) => rows).filter(({ record }) => schema.safeParse(record).success).length,
  ajv: () => forms.flatMap(({ rows }) => rows).filter(({ record }) => validate(record)).length,
  ksd: () => forms.reduce((sum, form) => sum + readByKsd(form), 0),
};

/** As the program does: a parser for each column and file, made from the declaration; it also understands and cleans. */
function readByKsd({ rows, columns }: ReturnType<typeof rowsOf>): number {
  const context = { format: "xlsx", isMonthFirst: false, level: "kabkota", convention: null } as const;
  const parsers = declaration.fields.map((field) => ({
    column: columns.get(field.heading) ?? 0,
    parse: compileCell("pemetaan", field, context),
  }));
  return rows.filter(({ cells }) => {
    const readings = parsers.map(({ column, parse }) => parse(cells.get(column)));
    return readings.every(({ problems }) => problems.length === 0);
  }).length;
}

const figures = Object.entries(WAYS).map(([name, run]) => {
  run();
  const before = process.cpuUsage();
  const good = run();
  const { user, system } = process.cpuUsage(before);
  return [name, { cpuSeconds: (user + system) / 1e6, good }] as const;
});
const rows = forms.reduce((sum, form) => sum + form.rows.length, 0);
process.stdout.write(`${JSON.stringify({ rows, ways: Object.fromEntries(figures) })}\n`);
