import { expect, it } from "vitest";
import { FORM } from "../../../src/regulation/index.ts";
import { formDocument } from "../../../src/report/index.ts";

it("is the page in docs, unchanged", async () => {
  await expect(formDocument()).toMatchFileSnapshot("../../../docs/formulir.md");
});

it("has a line for every field, under its table's heading", () => {
  const lines = formDocument().split("\n");
  const found = lines.flatMap((line) => {
    const heading = /^## (.*)$/.exec(line)?.[1];
    return heading === undefined ? [...line.matchAll(/^\| [^|]* \| `([^`]*)` \|/g)].map(([, name]) => name) : [heading];
  });
  const expected = FORM.tables.flatMap((table) => [
    table.sheet,
    ...table.fields.map((field) => ("endName" in field ? `${field.name}, ${field.endName}` : field.name)),
  ]);
  expect(found).toEqual(expected);
});
