import type { Channel, ScoreResult } from "../../domain/index.ts";
import type { MapRow } from "./rows.ts";

/** A proposal that is perhaps no regional cooperation, and where it belongs instead. */
export interface ReviewLine {
  readonly id: string;
  readonly channel: Channel;
  readonly words: readonly string[];
  readonly row: MapRow<"pemetaan">;
}

export function reviewLines(score: ScoreResult, rows: readonly MapRow<"pemetaan">[]): readonly ReviewLine[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return score.review.flatMap(({ id, channel, words }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ id, channel, words, row }];
  });
}
