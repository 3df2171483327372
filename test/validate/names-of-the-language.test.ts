import { describe, expect, it } from "vitest";
import { ROW_TABLE_NAMES } from "../../src/domain/index.ts";
import { tableDeclaration } from "../../src/regulation/index.ts";
import { brief, checkForm } from "../support/check-form.ts";
import { type FormChanges, formWorkbook } from "../support/form-builder.ts";

/** What every JavaScript object has, and a word of the same length that it has not. */
const WORDS = [
  ["constructor", "cunstrictor"],
  ["toString", "tuString"],
  ["valueOf", "valueUf"],
  ["__proto__", "__prutu__"],
] as const;

/** As people might write them: alone, behind a word that is known, in front of one. */
const PHRASES = [
  (word: string) => word,
  (word: string) => `dua ${word}`,
  (word: string) => `2 ${word}`,
  (word: string) => `${word} 2`,
  (word: string) => `${word}; Kota Samarinda`,
  (word: string) => `Kabupaten ${word}`,
  (word: string) => `${word} Samarinda`,
];

const changesOf = (table: "identitas" | (typeof ROW_TABLE_NAMES)[number], field: string, text: string): FormChanges =>
  table === "identitas" ? { identitas: { [field]: text } } : { [table]: [{ [field]: text }] };

function outcome(changes: FormChanges, word: string): unknown {
  const { findings, submission } = checkForm(formWorkbook(changes));
  const told = findings.map(({ expected, detail }) => ({ expected, detail }));
  const rows = submission?.rows.map(({ id, values, held }) => ({ id, values, held }));
  const all = JSON.stringify([brief(findings), told, submission?.identitas.values, rows]);
  return JSON.parse(all.replaceAll(new RegExp(word, "gi"), "KATA"));
}

describe("a word that is a name of the programming language", () => {
  const fields = (["identitas", ...ROW_TABLE_NAMES] as const).flatMap((table) =>
    tableDeclaration(table).fields.map(({ name }) => [table, name] as const),
  );

  it("is a heading and the name of a sheet like any other", () => {
    const renamed = (from: string, to: string): string => {
      const workbook = formWorkbook();
      const sheets = workbook.sheets.map(({ name, rows, ...rest }) => ({
        ...rest,
        name: name === from ? to : name,
        rows: rows.map(({ number, cells }) => ({
          number,
          cells: cells.map((cell) => (cell.text === from ? { ...cell, text: to } : cell)),
        })),
      }));
      const { findings } = checkForm({ ...workbook, sheets });
      const told = findings.map(({ expected, detail, at }) => ({ expected, detail, at }));
      return JSON.stringify([brief(findings), told]).replaceAll(new RegExp(to, "gi"), "KATA");
    };
    const names = ROW_TABLE_NAMES.flatMap((table) => {
      const { sheet, fields: columns } = tableDeclaration(table);
      return [sheet, ...columns.map(({ heading }) => heading)];
    });
    for (const name of names) {
      for (const [word, other] of WORDS) {
        expect(renamed(name, word), `${name} → ${word}`).toBe(renamed(name, other));
      }
    }
  });

  it.each(fields)("is a word like any other in %s, %s", (table, field) => {
    for (const [word, other] of WORDS) {
      for (const phrase of PHRASES) {
        expect(outcome(changesOf(table, field, phrase(word)), word), phrase(word)).toEqual(
          outcome(changesOf(table, field, phrase(other)), other),
        );
      }
    }
  });
});
