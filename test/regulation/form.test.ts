import { describe, expect, it } from "vitest";
import { z } from "zod";
import { CODE_LISTS, FORM, listEntries, type TableDeclaration } from "../../src/regulation/index.ts";

const machineName = z.string().regex(/^[a-z][a-z_]*$/);
const field = z
  .object({
    name: machineName,
    heading: z.string().min(1),
    aliases: z.array(z.string().min(1)).optional(),
    need: z.enum(["W", "A", "K", "-"]),
    basis: z.string().nullable(),
    help: z.string().endsWith("."),
    example: z.union([z.string().min(1), z.number()]),
    type: z.string(),
    list: z.string().optional(),
  })
  .loose();
const form = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: z.string(),
  tables: z.array(z.object({ table: machineName, sheet: z.string().max(31), fields: z.array(field) }).loose()),
});

const tables: readonly TableDeclaration[] = FORM.tables;

describe("the form's declaration", () => {
  it("has the shape that template, dictionary and checks rely on", () => {
    expect(form.safeParse(FORM).error?.issues ?? []).toEqual([]);
  });

  it("has the sheets in order with their numbers of columns", () => {
    expect(tables.map(({ sheet, fields }) => `${sheet} ${fields.length}`)).toEqual([
      "Identitas 18",
      "Potensi 18",
      "Permasalahan 13",
      "Pemetaan 40",
      "KSD Berjalan 14",
      "Neraca Komoditas 6",
      "PDRB 4",
    ]);
  });

  it("uses a machine name or a heading once per table", () => {
    for (const { sheet, fields } of tables) {
      const names = fields.flatMap((one) => (one.type === "year-pair" ? [one.name, one.endName] : [one.name]));
      expect(new Set(names).size, sheet).toBe(names.length);
      const headings = fields.map(({ heading }) => heading.toLowerCase());
      expect(new Set(headings).size, sheet).toBe(headings.length);
    }
  });

  it("names only lists that have entries, and only fields that exist in its examples and keys", () => {
    for (const { sheet, fields, examples, key } of tables) {
      const names = new Set<string>(fields.map(({ name }) => name));
      for (const one of fields) {
        if (one.type === "code" || one.type === "codelist") {
          expect(listEntries(one.list).length, `${sheet} ${one.name}`).toBeGreaterThan(0);
        }
      }
      expect(
        [...key, ...examples.flatMap((example) => Object.keys(example))].filter((name) => !names.has(name)),
      ).toEqual([]);
    }
  });

  it("shows the drop-down labels of the kinds of cooperation", () => {
    expect(CODE_LISTS.jenis.map(({ label }) => label)).toEqual([
      "KSDD Wajib",
      "KSDD Sukarela",
      "KSDPK (Pihak Ketiga)",
      "KSDPL (Pemerintah Daerah di Luar Negeri)",
      "KSDLL (Lembaga di Luar Negeri)",
      "Sinergi (Kementerian/Lembaga)",
    ]);
  });
});
