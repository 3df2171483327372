import { userInfo } from "node:os";
import { Option } from "commander";
import type { Session } from "../session.ts";

/** Who decided something. */
export function decidedByOption(session: Session): Option {
  return new Option(
    "--by <nama>",
    session.text("siapa yang memutuskan (biasa: nama masuk komputer)", "who decided (default: login name)"),
  );
}

/** Exceptions and decisions name a person: whoever sits at the computer, where nobody is named. */
export function loginName(): string | null {
  try {
    return userInfo().username;
  } catch {
    // A computer without accounts (a container, say) has nobody to name; what is written then names nobody.
    return null;
  }
}
