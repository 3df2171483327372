import { z } from "zod";
import { configSchema } from "../config.ts";
import { nationConfigSchema } from "../national/nation-config.ts";
import { boundariesSchema } from "./boundaries.ts";
import { decisionsSchema } from "./decide.ts";
import { diffSchema } from "./diff.ts";
import { draftSchema } from "./draft.ts";
import { economicsSchema } from "./economics.ts";
import { ruleSchema } from "./explain.ts";
import { exportSchema } from "./export.ts";
import { planSchema } from "./fix.ts";
import { historySchema, withdrawSchema } from "./history.ts";
import { importSchema } from "./import.ts";
import { cellsSchema, inspectSchema } from "./inspect.ts";
import { letterSchema } from "./letter.ts";
import { matchSchema, whyNotSchema } from "./match.ts";
import { mergeSchema } from "./merge.ts";
import { nationalSchema } from "./national.ts";
import { reportSchema } from "./report.ts";
import { scoreSchema } from "./score.ts";
import { scoreCompareSchema } from "./score-compare.ts";
import { scoreExplainSchema } from "./score-explain.ts";
import { statusSchema } from "./status.ts";
import { traceSchema } from "./trace.ts";
import { validateSchema } from "./validate.ts";
import { verifySchema } from "./verify.ts";
import { waiversSchema } from "./waive.ts";

/** The contracts other programs rely on, by the name of their file in docs/skema. */
export const CONTRACTS = {
  validate: validateSchema,
  import: importSchema,
  status: statusSchema,
  score: scoreSchema,
  match: matchSchema,
  "match-why-not": whyNotSchema,
  decide: decisionsSchema,
  "score-explain": scoreExplainSchema,
  "score-compare": scoreCompareSchema,
  economics: economicsSchema,
  export: exportSchema,
  inspect: inspectSchema,
  "inspect-cells": cellsSchema,
  explain: ruleSchema,
  letter: letterSchema,
  fix: planSchema,
  config: configSchema,
  waive: waiversSchema,
  merge: mergeSchema,
  national: nationalSchema,
  "config-national": nationConfigSchema,
  history: historySchema,
  withdraw: withdrawSchema,
  verify: verifySchema,
  diff: diffSchema,
  trace: traceSchema,
  boundaries: boundariesSchema,
  report: reportSchema,
  draft: draftSchema,
} as const satisfies Record<string, z.ZodType>;

/** The text of a contract's file in docs/skema. */
export function jsonSchemaText(name: keyof typeof CONTRACTS): string {
  // `input`: a configuration may leave out what has a default.
  const schema = z.toJSONSchema(CONTRACTS[name], { io: "input" });
  return `${JSON.stringify({ ...schema, title: `ksd ${name}` }, null, 2)}\n`;
}
