import { commandWord } from "../../domain/index.ts";
import type { FixPlan, PlanValue } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { table } from "./layout.ts";

const MOST_LINES = 200;
const MOST_OF_A_VALUE = 30;

/** On one line; texts in quotes, so that a number kept as text and blanks at the ends are seen. */
function shown(value: PlanValue): string {
  if (value.kind === "number") return String(value.number);
  if (value.kind === "date") return value.iso;
  const line = value.text.replace(/\s/gu, (blank) => (blank === " " ? " " : "·"));
  return `"${line}"`;
}

/** The proposals as a list to look through, and what to do with it. */
export function printPlan(plan: FixPlan, written: string | null, session: Session, terminal: Terminal): void {
  const { proposals, file } = plan;
  const text = session.text.bind(session);
  if (proposals.length === 0) {
    terminal.print(text(`${file}: tidak ada yang perlu dirapikan.`, `${file}: nothing to put right.`));
    return;
  }
  const columns = [
    { title: text("Sel", "Cell"), most: 28 },
    { title: text("Sekarang", "Now"), most: MOST_OF_A_VALUE },
    { title: text("Menjadi", "Becomes"), most: MOST_OF_A_VALUE },
  ];
  for (const why of new Set(proposals.map((proposal) => proposal.why))) {
    const group = proposals.filter((proposal) => proposal.why === why);
    const rows = group
      .slice(0, MOST_LINES)
      .map(({ sheet, cell, before, after }) => [`${sheet}!${cell}`, shown(before), shown(after)]);
    terminal.print(`${why} (${group.length})`);
    for (const line of table(columns, rows)) terminal.print(`  ${line}`);
    if (group.length > MOST_LINES) {
      const more = group.length - MOST_LINES;
      terminal.print(text(`  … dan ${more} lagi; semua: --json`, `  … and ${more} more; all: --json`));
    }
    terminal.print("\n");
  }
  terminal.print(text(`${file}: ${proposals.length} usulan.`, `${file}: ${proposals.length} proposals.`));
  terminal.remark(
    written === null
      ? text("Simpan dengan --plan RENCANA.json, lalu terapkan.", "Keep them with --plan PLAN.json, then apply them.")
      : text(
          `Tersimpan di ${written}. Hapus yang tidak dikehendaki, lalu: ksd fix --apply ${commandWord(written)} -o HASIL.xlsx`,
          `Kept in ${written}. Take out what you do not want, then: ksd fix --apply ${commandWord(written)} -o RESULT.xlsx`,
        ),
  );
}
