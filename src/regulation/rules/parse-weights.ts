import { z } from "zod";
import { COMPONENT_IDS, type ComponentId, type InBothLanguages, type Weights } from "../../domain/index.ts";
import { DEFAULT_WEIGHTS } from "./weights.ts";

export type ParsedWeights =
  | { readonly ok: true; readonly weights: Weights }
  /** `message`: one sentence that names the weight, what stands there and what may stand there. */
  | { readonly ok: false; readonly message: InBothLanguages };

const shape = Object.fromEntries(COMPONENT_IDS.map((id) => [id, z.number().nonnegative().optional()]));
const schema = z.strictObject(shape);

const KNOWN = COMPONENT_IDS.join(", ");

/** What was written, short enough for a sentence. */
function shown(value: unknown): string {
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function sentenceFor(issue: z.core.$ZodIssue, input: unknown): InBothLanguages {
  if (issue.code === "unrecognized_keys") {
    const unknown = issue.keys.map((key) => `"${key}"`).join(", ");
    return {
      id: `Bobot ${unknown} tidak dikenal. Yang ada: ${KNOWN}.`,
      en: `There is no weight ${unknown}. There are: ${KNOWN}.`,
    };
  }
  const id = issue.path.map(String).join(".");
  if (id === "") {
    return {
      id: 'Bobot ditulis sebagai daftar nama dan angka, misalnya {"urgensi": 25}.',
      en: 'Weights are written as names and numbers, such as {"urgensi": 25}.',
    };
  }
  const value = shown((input as Readonly<Record<string, unknown>>)[id]);
  return {
    id: `Bobot "${id}" bernilai ${value}; tulis angka 0 atau lebih tanpa tanda kutip, misalnya 20.`,
    en: `The weight "${id}" is ${value}; write a number of 0 or more without quotes, such as 20.`,
  };
}

/**
 * Reads weights from a configuration. A weight left out keeps its default; they need not add up to 100.
 *
 * @param input - whatever the configuration holds; `undefined` gives the default weights
 */
export function parseWeights(input: unknown): ParsedWeights {
  if (input === undefined) return { ok: true, weights: DEFAULT_WEIGHTS };
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const unread = { id: "Bobot tidak terbaca.", en: "The weights cannot be read." };
    return { ok: false, message: first === undefined ? unread : sentenceFor(first, input) };
  }
  const given = parsed.data as Partial<Record<ComponentId, number>>;
  const weights = Object.fromEntries(COMPONENT_IDS.map((id) => [id, given[id] ?? DEFAULT_WEIGHTS[id]])) as Record<
    ComponentId,
    number
  >;
  const sum = COMPONENT_IDS.reduce((total, id) => total + weights[id], 0);
  if (sum === 0) {
    return {
      ok: false,
      message: {
        id: "Semua bobot nol: paling sedikit satu bobot harus lebih dari nol.",
        en: "All weights are zero: at least one must be more than zero.",
      },
    };
  }
  if (!Number.isFinite(sum)) {
    return {
      ok: false,
      message: {
        id: "Jumlah bobot terlalu besar untuk dihitung.",
        en: "The weights are too large to be added up.",
      },
    };
  }
  return { ok: true, weights };
}
