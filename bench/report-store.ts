import { join } from "node:path";
import type { Submission, SubmittedRow } from "../src/domain/index.ts";
import type { Finding } from "../src/finding/index.ts";
import { regions, tableDeclaration } from "../src/regulation/index.ts";
import { hashText, openStore } from "../src/run/index.ts";
import { seededRandom } from "../src/score/random.ts";
import { pdrbRows } from "./score-submissions.ts";
import { syntheticForms } from "./synthetic.ts";

/** The largest number of regions under one province: 38 and the province itself. */
export const PROVINCE = "35";
const ROWS_PER_FINDING = 3;

/** Beside each value what its cell said, as an import keeps it. */
function withRaw(row: SubmittedRow): SubmittedRow {
  const { fields } = tableDeclaration(row.table);
  const raw = Object.fromEntries(
    fields.flatMap(({ name }, at) => {
      const value = row.values[name] ?? null;
      const letters = at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
      return value === null ? [] : [[name, { cell: `${letters}${row.at.row}`, text: String(value) }]];
    }),
  );
  return { ...row, raw };
}

function withEconomy(submission: Submission, random: () => number): Submission {
  const size = submission.region.length === 2 ? 150_000_000 : 5_000_000;
  const pdrb = pdrbRows(random, size).map((values, at): SubmittedRow => {
    const id = `${submission.region}-2026-PDRB-${values["kode_lu"]}-${values["tahun"]}`;
    return { id, table: "pdrb", at: { sheet: "PDRB", row: 7 + at }, values, raw: {}, held: false };
  });
  return { ...submission, rows: [...submission.rows, ...pdrb].map(withRaw) };
}

/** A warning in every third row, as the forms of a first year have them. */
function findingsOf({ file, rows }: Submission): readonly Finding[] {
  return rows
    .filter((_, at) => at % ROWS_PER_FINDING === 0)
    .map(({ at: { sheet, row } }) => ({
      code: "SEL-15",
      severity: "PERINGATAN",
      at: { file, sheet, cells: [`D${row}`], row, field: "judul", heading: "Judul" },
      value: "siti.rahmawati.contoh",
      expected: [],
      detail: { kind: "surel" },
    }));
}

/** Fills the store of a workspace of Jawa Timur, all regions sent, with so many proposals or a few more. */
export async function fillStore(workspace: string, proposals: number): Promise<void> {
  const codes = regions()
    .map(({ code }) => code)
    .filter((code) => code === PROVINCE || code.startsWith(`${PROVINCE}.`));
  const random = seededRandom(20_261_126);
  const store = await openStore(join(workspace, ".ksd", "ksd.sqlite"), { hashText, journalMode: "wal" });
  try {
    for (const bare of syntheticForms({ regions: codes, proposals })) {
      const submission = withEconomy(bare, random);
      store.saveSubmission({
        submission,
        findings: findingsOf(submission),
        at: "2026-11-22T03:00:00.000Z",
        reason: null,
      });
    }
  } finally {
    store.close();
  }
}
