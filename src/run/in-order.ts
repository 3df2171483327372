import { isStopping } from "../finding/index.ts";
import type { CheckedFile } from "./check-file.ts";

/** Whether nothing is left that must be repaired: no GALAT but those for which somebody granted an exception. */
export function isInOrder(files: readonly CheckedFile[]): boolean {
  return !files.some(({ validated }) => validated.findings.some(isStopping));
}
