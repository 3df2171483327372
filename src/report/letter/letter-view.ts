import type { LedgerLine, Marks, RowPlace, Verdict } from "../../domain/index.ts";
import { type Finding, silencedCount } from "../../finding/index.ts";
import { inRepairOrder, type Urgency, urgencyCounts, urgencyOf } from "../annotations/index.ts";
import { messageText } from "./message.ts";
import { type TopFix, topFixes } from "./top-fixes.ts";
import { publicWords } from "./without-contacts.ts";

export interface LetterInput {
  /** Name of the file as sent. */
  readonly file: string;
  readonly sha256: string;
  /** `null` where the file does not tell whose it is. */
  readonly region: { readonly code: string; readonly name: string } | null;
  readonly year: number | null;
  readonly verdict: Verdict;
  readonly ledger: readonly LedgerLine[];
  /** In the order of the workbook. */
  readonly findings: readonly Finding[];
  readonly heldRows: readonly RowPlace[];
  /** `null` for a refused file. */
  readonly marks: Marks | null;
  /** `YYYY-MM-DD`. */
  readonly reportDate: string;
  /** Of the program. */
  readonly version: string;
}

export interface LetterItem {
  readonly urgency: Urgency;
  readonly code: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly cells: readonly string[];
  readonly heading: string | null;
  /** As entered; `null` for blank cells and for contact persons. */
  readonly value: string | null;
  readonly message: string;
  readonly fix: string;
  readonly basis: string;
}

/** What a region is told about its form; the contact person's data are not in it. */
export interface LetterView extends Omit<LetterInput, "findings" | "heldRows"> {
  readonly counts: Readonly<Record<Urgency, number>>;
  /** What must be repaired first, then in the order of the workbook. */
  readonly items: readonly LetterItem[];
  /** Questions that could not be put until the items are put right. */
  readonly silenced: number;
  readonly topFixes: readonly TopFix[];
  /** To paste into a message, at most 700 characters. */
  readonly message: string;
}

function itemOf(finding: Finding): LetterItem {
  const { code, at } = finding;
  const { value, message, fix, basis } = publicWords(finding);
  return {
    urgency: urgencyOf(finding),
    code,
    sheet: at.sheet,
    row: at.row,
    cells: at.cells,
    heading: at.heading,
    value,
    message,
    fix,
    basis,
  };
}

function rowTotals(ledger: readonly LedgerLine[]): { accepted: number; held: number } {
  const rows = ledger.filter(({ table }) => table !== "identitas");
  return {
    accepted: rows.reduce((sum, line) => sum + line.accepted, 0),
    held: rows.reduce((sum, line) => sum + line.held, 0),
  };
}

export function letterView({ findings, heldRows, ...facts }: LetterInput): LetterView {
  const { region, year, verdict, ledger } = facts;
  const counts = urgencyCounts(findings);
  const fixes = topFixes({ findings, heldRows, verdict });
  const name = region?.name ?? null;
  return {
    ...facts,
    counts,
    items: inRepairOrder(findings).map(itemOf),
    silenced: silencedCount(findings),
    topFixes: fixes,
    message: messageText({ region: name, year, verdict, ...rowTotals(ledger), counts, fixes }),
  };
}
