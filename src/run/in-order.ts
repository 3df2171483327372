import type { Severity } from "../finding/index.ts";
import type { CheckedFile } from "./check-file.ts";
import type { Profile } from "./config.ts";

/** Which findings keep a file from being in order at a stage of the mapping. */
const STOPPING: Readonly<Record<Profile, readonly Severity[]>> = {
  draf: ["GALAT"],
  rakor: ["GALAT"],
  final: ["GALAT", "PERINGATAN"],
};

/** Whether nothing is left that must be repaired at this stage. */
export function isInOrder(files: readonly CheckedFile[], stage: Profile): boolean {
  return !files.some(({ validated }) => validated.findings.some(({ severity }) => STOPPING[stage].includes(severity)));
}
