import type { DetailByCode, NotAWorkbook, SafetyLimit } from "../../finding/index.ts";
import type { Refusal } from "./read-result.ts";

/** Ends the reading of a file. Thrown deep inside, turned into a result at the door. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`${refusal.code} ${JSON.stringify(refusal.detail)}`, options);
    this.name = "Refused";
    this.refusal = refusal;
  }
}

/** @param part - the one file of several that is meant */
export function notAWorkbook(what: NotAWorkbook, cause?: unknown, part?: string): Refused {
  return new Refused({ code: "BKS-01", detail: part === undefined ? { what } : { what, part } }, { cause });
}

export function encrypted(): Refused {
  return new Refused({ code: "BKS-02", detail: {} satisfies DetailByCode["BKS-02"] });
}

export function overLimit(limit: SafetyLimit, found: string, allowed: string): Refused {
  return new Refused({ code: "BKS-03", detail: { limit, found, allowed } });
}
