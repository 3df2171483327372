import type { Language } from "../finding/index.ts";
import { FORM_VERSION } from "../regulation/index.ts";
import { receiptOf } from "../report/index.ts";
import { rulesetHash } from "../validate/index.ts";
import type { Checked } from "./check-file.ts";
import { momentInWib } from "./dates.ts";
import { letterViewOf } from "./letter.ts";
import type { Ports } from "./ports.ts";

/**
 * The slip that goes with a form: which bytes were checked by which rules, and what came of it.
 *
 * @throws KsdError `usage` for none or several files
 */
export function receiptText(ports: Ports, checked: Checked, language: Language): string {
  const { profile } = checked.context;
  return receiptOf(
    {
      view: letterViewOf(ports, checked),
      ruleset: rulesetHash(profile),
      profile,
      checkedAt: momentInWib(ports.clock.now()),
      formVersion: FORM_VERSION,
    },
    language,
  );
}
