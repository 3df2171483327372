import { z } from "zod";
import type { Weights } from "../../domain/index.ts";
import { DEFAULT_WEIGHTS } from "../../regulation/index.ts";
import { badConfig, configSchema, describeIssue, parseConfigJson, requireWeights } from "../config.ts";

/** Of the ksd.config.json of a national workspace, which holds provinces' stores instead of a province's files. */
export const nationConfigSchema = z.strictObject({
  nation: z.literal(true),
  year: configSchema.shape.year,
  weights: configSchema.shape.weights,
  reportDate: configSchema.shape.reportDate,
});

export interface NationConfig {
  readonly year: number;
  /** The nation's own: provinces may weigh otherwise, but one ranking needs one set. */
  readonly weights: Weights;
  /** `null`: the day of the run. */
  readonly reportDate: string | null;
}

/** Whether a configuration says that it is a national one; one that cannot be read is for `parseConfig` to complain of. */
export function isNational(text: string): boolean {
  try {
    const config: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof config === "object" && config !== null && "nation" in config;
  } catch {
    // Not JSON at all.
    return false;
  }
}

/** @throws KsdError `bad-config` */
export function parseNationConfig(path: string, text: string): NationConfig {
  const parsed = nationConfigSchema.safeParse(parseConfigJson(path, text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw badConfig(path, issue === undefined ? { id: "tidak terbaca.", en: "cannot be read." } : describeIssue(issue));
  }
  const { year, weights, reportDate } = parsed.data;
  return { year, reportDate, weights: requireWeights(path, weights) };
}

/** The text of a new national workspace's configuration. */
export function newNationConfigText(year: number): string {
  return `${JSON.stringify({ nation: true, year, reportDate: null, weights: DEFAULT_WEIGHTS }, null, 2)}\n`;
}
