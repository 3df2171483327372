import type { AnnotateRefusalReason } from "./annotations.ts";

/** Thrown inside this folder where a safe copy cannot be made; the door turns it into a value. */
export class Refusal extends Error {
  readonly reason: AnnotateRefusalReason;
  readonly part: string | null;

  constructor(reason: AnnotateRefusalReason, part: string | null = null, options?: ErrorOptions) {
    super(`${reason}${part === null ? "" : `: ${part}`}`, options);
    this.name = "Refusal";
    this.reason = reason;
    this.part = part;
  }
}
