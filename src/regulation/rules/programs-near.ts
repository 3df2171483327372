import { type Program, programs } from "../reference/reference.ts";
import { plainWords } from "./words.ts";

type Level = Program["level"];

export function programOf(level: Level, code: string): Program | undefined {
  return programs().find((program) => program.level === level && program.code === code);
}

const EVERYWHERE = new Set([
  "program",
  "dan",
  "pengelolaan",
  "pengembangan",
  "penyelenggaraan",
  "peningkatan",
  "urusan",
]);
/** Programs by the special laws of one province: nobody else means them. */
const OF_ONE_PROVINCE = /KEISTIMEWAAN YOGYAKARTA|ADAT ACEH/u;
const NUMBER_IN_BIDANG = /^\d\.\d{1,2}\.(\d{1,2})/u;

/**
 * Programs of one bidang and level that a wrong entry may have meant: those that share words with it first, then those
 * with the nearest number.
 *
 * @param entered - code, name or both, as it stands in the cell
 * @returns up to three, as drop-downs print them: `1.03.04 - NAMA`
 */
export function programsNear(level: Level, bidang: string, entered: string): readonly string[] {
  const words = new Set(
    plainWords(entered)
      .split(" ")
      .filter((word) => word.length > 2 && !EVERYWHERE.has(word)),
  );
  const number = Number(NUMBER_IN_BIDANG.exec(entered)?.[1] ?? 0);
  return programs()
    .filter((program) => program.level === level && program.code.startsWith(`${bidang}.`))
    .filter(({ name }) => !OF_ONE_PROVINCE.test(name))
    .map((program) => ({
      text: `${program.code} - ${program.name}`,
      shared: plainWords(program.name)
        .split(" ")
        .filter((word) => words.has(word)).length,
      distance: Math.abs(Number(program.code.slice(-2)) - number),
    }))
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance || (a.text < b.text ? -1 : 1))
    .slice(0, 3)
    .map(({ text }) => text);
}
