import type { Weights } from "../../domain/index.ts";
import { stableHash } from "../stable-hash.ts";
import { SCORE_RULES } from "./score-rules.ts";
import { SCORE_COMPONENTS } from "./weights.ts";

/**
 * Fingerprint of the way a result was computed: the weights in use, every scale and limit, and the method in words.
 * Two results with the same fingerprint were computed alike.
 *
 * @returns 12 hexadecimal digits
 */
export function scoringHash(weights: Weights): string {
  const methods = SCORE_COMPONENTS.map(({ id, method }) => ({ id, method }));
  return stableHash({ weights, rules: SCORE_RULES, methods });
}
