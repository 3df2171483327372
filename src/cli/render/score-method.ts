import { COMPONENT_IDS, type ScoreResult } from "../../domain/index.ts";
import type { Session } from "../session.ts";
import { hanging, wrap } from "./layout.ts";
import { decimals } from "./numbers.ts";

/** The weights in use and the fingerprint of the whole method, so that a printed result can be told from another. */
export function methodLines(
  { weights, method, robustness, seed }: ScoreResult,
  session: Session,
  width: number,
): readonly string[] {
  const listed = COMPONENT_IDS.map((id) => `${id} ${weights[id]}`).join(", ");
  const vectors = robustness === null ? "" : decimals(robustness.vectors, 0, session.language);
  const firm =
    robustness === null
      ? ""
      : session.text(
          ` Keteguhan dari ${vectors} susunan bobot, benih ${seed}.`,
          ` Firmness from ${vectors} sets of weights, seed ${seed}.`,
        );
  return [
    hanging(session.text("Bobot: ", "Weights: "), `${listed}.`, width),
    ...wrap(
      session.text(
        `Sidik bobot dan aturan: ${method}.${firm} Aturan aplikasi, bukan ketentuan.`,
        `Fingerprint of weights and rules: ${method}.${firm} Rules of the program, not of the law.`,
      ),
      width,
    ),
  ];
}
