import { KsdError, type KsdErrorFacts } from "../domain/index.ts";

/**
 * A reason as it is kept: one line.
 *
 * @param whenBlank - what to say where there is none
 * @throws KsdError `usage`
 */
export function requireReason(text: string, whenBlank: KsdErrorFacts): string {
  const reason = text.replace(/\s+/gu, " ").trim();
  if (reason !== "") return reason;
  throw new KsdError("usage", whenBlank);
}
