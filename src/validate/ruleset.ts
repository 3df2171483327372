import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { CATALOGUE } from "../finding/index.ts";
import { FORM_VERSION } from "../regulation/index.ts";

let made: string | undefined;

/** Names the rules a file was checked by: form version, codes and severities, as twelve hexadecimal digits. */
export function rulesetHash(): string {
  if (made === undefined) {
    const rules = Object.entries(CATALOGUE).map(([code, { severities }]) => `${code} ${severities.join("/")}`);
    const text = [FORM_VERSION, ...rules.sort()].join("\n");
    made = bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
  }
  return made;
}
