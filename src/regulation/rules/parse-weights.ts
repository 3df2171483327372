import { z } from "zod";
import { COMPONENT_IDS, type ComponentId, type Weights } from "../../domain/index.ts";
import { DEFAULT_WEIGHTS } from "./weights.ts";

export type ParsedWeights =
  | { readonly ok: true; readonly weights: Weights }
  /** `message`: one Indonesian sentence that names the weight and what may stand there. */
  | { readonly ok: false; readonly message: string };

const shape = Object.fromEntries(COMPONENT_IDS.map((id) => [id, z.number().nonnegative().optional()]));
const schema = z.strictObject(shape);

function sentenceFor(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") {
    const unknown = issue.keys.map((key) => `"${key}"`).join(", ");
    return `Bobot ${unknown} tidak dikenal. Yang ada: ${COMPONENT_IDS.join(", ")}.`;
  }
  const id = issue.path.map(String).join(".");
  if (id === "") return 'Bobot ditulis sebagai daftar nama dan angka, misalnya {"urgensi": 25}.';
  return `Bobot "${id}" harus berupa angka 0 atau lebih.`;
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
    return { ok: false, message: first === undefined ? "Bobot tidak terbaca." : sentenceFor(first) };
  }
  const given = parsed.data as Partial<Record<ComponentId, number>>;
  const weights = Object.fromEntries(COMPONENT_IDS.map((id) => [id, given[id] ?? DEFAULT_WEIGHTS[id]])) as Record<
    ComponentId,
    number
  >;
  const sum = COMPONENT_IDS.reduce((total, id) => total + weights[id], 0);
  if (sum === 0) return { ok: false, message: "Semua bobot nol: paling sedikit satu bobot harus lebih dari nol." };
  if (!Number.isFinite(sum)) return { ok: false, message: "Jumlah bobot terlalu besar untuk dihitung." };
  return { ok: true, weights };
}
