import { expect, it } from "vitest";
import { commandWord } from "../../src/domain/index.ts";

it.each([
  ["kukar.xlsx", "kukar.xlsx"],
  ["kiriman/64.02-kutai-kartanegara-2026.xlsx", "kiriman/64.02-kutai-kartanegara-2026.xlsx"],
  ["C:\\Data\\KSD\\kukar.xlsx", "C:\\Data\\KSD\\kukar.xlsx"],
  ["Formulir KSD Kukar.xlsx", '"Formulir KSD Kukar.xlsx"'],
  ["Kukar (2).xlsx", '"Kukar (2).xlsx"'],
  ["Bappeda & Litbang/kukar.xlsx", '"Bappeda & Litbang/kukar.xlsx"'],
  ["", '""'],
])("a path in a command to be copied: %s", (path, word) => {
  expect(commandWord(path)).toBe(word);
});
