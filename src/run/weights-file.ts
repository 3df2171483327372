import { type InBothLanguages, KsdError, type Weights } from "../domain/index.ts";
import { parseWeights } from "../regulation/index.ts";
import type { Ports } from "./ports.ts";

function badWeights(path: string, message: InBothLanguages, cause?: unknown): KsdError {
  return new KsdError("bad-weights", {
    message: { id: `${path}: ${message.id}`, en: `${path}: ${message.en}` },
    hint: {
      id: 'Isinya seperti {"urgensi": 25, "kesiapan": 10}; bobot yang tidak disebut memakai bobot bawaan. Angka pecahan memakai titik: 12.5.',
      en: 'It holds something like {"urgensi": 25, "kesiapan": 10}; a weight left out keeps its default. Write fractions with a point: 12.5.',
    },
    cause,
  });
}

/** The weights alone, or something that has them under `weights`, such as ksd.config.json or the output of `ksd score --json`. */
function weightsIn(value: unknown): unknown {
  const holds = value !== null && typeof value === "object" && !Array.isArray(value) && "weights" in value;
  return holds ? value.weights : value;
}

/**
 * Reads a file of weights.
 *
 * @throws KsdError `bad-weights` in words when it holds none, or a file error
 */
export async function readWeights(ports: Ports, path: string): Promise<Weights> {
  const text = new TextDecoder().decode(await ports.files.read(path));
  let value: unknown;
  try {
    // Windows editors put a byte order mark before JSON, which JSON.parse refuses.
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw badWeights(path, { id: "bukan JSON yang benar.", en: "is not valid JSON." }, error);
  }
  const parsed = parseWeights(weightsIn(value));
  if (!parsed.ok) throw badWeights(path, parsed.message);
  return parsed.weights;
}
