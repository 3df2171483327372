import {
  bytesOf,
  type HollowWorkbook,
  hollowed,
  type Limits,
  type PackedResult,
  refilled,
} from "../../workbook/index.ts";

/** What goes to the reading process. */
export interface GuardedRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly limits: Partial<Limits>;
}

/**
 * What comes back, in one or more messages: a message is copied several times on its way, so a large workbook comes in
 * pieces that are small beside it.
 */
export interface GuardedReply {
  /** In the first message only. */
  readonly result: HollowResult | null;
  readonly bytes: readonly Uint8Array[];
  readonly isLast: boolean;
}

type Read = Extract<PackedResult, { ok: true }>;
type HollowResult = Exclude<PackedResult, Read> | (Omit<Read, "workbook"> & { readonly workbook: HollowWorkbook });

const MESSAGE_BYTES = 1024 * 1024;

/** The messages that a result is sent in. */
export function* repliesOf(result: PackedResult): Generator<GuardedReply> {
  if (!result.ok) {
    yield { result, bytes: [], isLast: true };
    return;
  }
  let first: HollowResult | null = { ...result, workbook: hollowed(result.workbook) };
  let bytes: Uint8Array[] = [];
  let room = MESSAGE_BYTES;
  for (const array of bytesOf(result.workbook)) {
    for (let from = 0; from < array.length; ) {
      const piece = array.subarray(from, from + room);
      bytes.push(piece);
      from += piece.length;
      room -= piece.length;
      if (room === 0) {
        yield { result: first, bytes, isLast: false };
        first = null;
        bytes = [];
        room = MESSAGE_BYTES;
      }
    }
  }
  yield { result: first, bytes, isLast: true };
}

/** Puts the messages of one result together again. */
export class ReplyReader {
  #result: PackedResult | null = null;
  #targets: readonly Uint8Array[] = [];
  #target = 0;
  #filled = 0;

  /** The result, once the last message was taken in. */
  take({ result, bytes, isLast }: GuardedReply): PackedResult | null {
    if (result !== null) {
      this.#begin(result);
    }
    for (const piece of bytes) {
      this.#fill(piece);
    }
    return isLast ? this.#result : null;
  }

  #begin(result: HollowResult): void {
    if (!result.ok) {
      this.#result = result;
      return;
    }
    const workbook = refilled(result.workbook);
    this.#result = { ...result, workbook };
    this.#targets = bytesOf(workbook).filter(({ length }) => length > 0);
  }

  /** A piece never reaches over the end of an array. */
  #fill(piece: Uint8Array): void {
    const target = this.#targets[this.#target];
    target?.set(piece, this.#filled);
    this.#filled += piece.length;
    if (this.#filled === target?.length) {
      this.#target++;
      this.#filled = 0;
    }
  }
}
