import type { Language } from "../finding/index.ts";
import type { VerifyJson } from "./contracts/verify.ts";
import { isSound, type Verified } from "./verify-workspace.ts";

/** `ksd verify --json`. */
export function verifyJson(verified: Verified, language: Language): VerifyJson {
  const { audit, isDeep, originals, reread, faults } = verified;
  return {
    ok: isSound(verified),
    deep: isDeep,
    checked: { ...audit.counted, originals, reread },
    head: audit.head === null ? null : { ...audit.head },
    faults: faults.map(({ code, severity, subject, message, fix, differences }) => ({
      code,
      severity,
      subject,
      message: message[language],
      fix: fix[language],
      ...(differences === undefined ? {} : { differences: [...differences] }),
    })),
  };
}
