import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { CATALOGUE } from "../finding/index.ts";
import { DEFAULT_PROFILE, FORM_VERSION, PROFILE_CHANGES, type Profile, WARNING_UNTIL } from "../regulation/index.ts";

const made = new Map<Profile, string>();

/** Names the rules a file was checked by: form version, codes, severities and profile, as twelve hexadecimal digits. */
export function rulesetHash(profile: Profile = DEFAULT_PROFILE): string {
  const known = made.get(profile);
  if (known !== undefined) return known;
  const rules = Object.entries(CATALOGUE).map(([code, { severities }]) => `${code} ${severities.join("/")}`);
  const changes = Object.entries(PROFILE_CHANGES[profile]).map(([code, change]) => `${code} ${JSON.stringify(change)}`);
  const warnings = Object.entries(WARNING_UNTIL).map(([code, until]) => `${code} until ${until}`);
  const text = [FORM_VERSION, ...rules.sort(), `profile ${profile}`, ...changes.sort(), ...warnings.sort()].join("\n");
  const hash = bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
  made.set(profile, hash);
  return hash;
}
