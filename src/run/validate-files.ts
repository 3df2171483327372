import type { Profile } from "../regulation/index.ts";
import { type Checked, checkContext, checkFiles } from "./check-file.ts";
import type { Ports } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

export interface ValidateInput {
  readonly paths: readonly string[];
  /** Where there is one, files of another province or year are refused and its borders hold. */
  readonly workspace: Workspace | null;
  readonly reportDate: string | null;
  /** `null` or left out: the workspace's, or the usual one. */
  readonly profile?: Profile | null;
  /** What headings mean, as `--map` takes it. */
  readonly map?: readonly string[];
}

/** Checks files without storing anything. */
export function validateFiles(ports: Ports, input: ValidateInput): Promise<Checked> {
  return checkFiles(ports, input.paths, checkContext(ports, input.workspace, input));
}
