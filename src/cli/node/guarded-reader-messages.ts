import type { Limits, PackedResult } from "../../workbook/index.ts";

/** What goes to the reading process, and what comes back. */
export interface GuardedRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly limits: Partial<Limits>;
}

export type GuardedReply = PackedResult;
