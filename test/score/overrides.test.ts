import { describe, expect, it } from "vitest";
import type { ScoreOverride, ScoreResult } from "../../src/domain/index.ts";
import { borderTable } from "../../src/regulation/index.ts";
import { scoreSubmissions } from "../../src/score/index.ts";
import { SUBMISSIONS } from "./cases.ts";

const borders = borderTable();
const score = (overrides: readonly ScoreOverride[] = []): ScoreResult =>
  scoreSubmissions({ submissions: SUBMISSIONS, borders, year: 2026, vectors: 20, overrides });

const decided = (id: string, change: Partial<ScoreOverride>): ScoreOverride => ({
  id,
  rank: null,
  priority: null,
  by: "Siti Rahmawati",
  reason: "Hasil Rakor",
  date: "2026-11-12",
  ...change,
});

describe("overrides", () => {
  const computed = score();
  const places = ({ proposals }: ScoreResult) => proposals.map(({ id, rank, priority }) => [id, rank, priority]);

  it("move the named proposal alone, ahead of those with the same rank, and keep what was computed", () => {
    const overruled = score([decided("64.02-2026-U-003", { rank: 2, priority: "I" })]);
    const before = places(computed);
    // Computed: 1, 2, 2, 4 … and U-003 last, rank 12, class III.
    expect(before.at(-1)).toEqual(["64.02-2026-U-003", 12, "III"]);
    expect(places(overruled)).toEqual([before[0], ["64.02-2026-U-003", 2, "I"], ...before.slice(1, -1)]);
    const moved = overruled.proposals[1];
    expect(moved).toMatchObject({ computedRank: 12, computedPriority: "III", score: 28 });
    expect(moved?.override).toEqual(decided("64.02-2026-U-003", { rank: 2, priority: "I" }));
  });

  it("may change the class and leave the rank", () => {
    const overruled = score([decided("64.02-2026-U-005", { priority: "I" })]);
    expect(places(overruled)).toEqual(
      places(computed).map(([id, rank, priority]) => [id, rank, id === "64.02-2026-U-005" ? "I" : priority]),
    );
  });

  it("change neither scores nor firmness, and are gone without a trace", () => {
    const overruled = score([decided("64.02-2026-U-003", { rank: 1 })]);
    expect(overruled.robustness).toEqual(computed.robustness);
    const byId = new Map(overruled.proposals.map((one) => [one.id, one]));
    for (const one of computed.proposals) {
      expect(byId.get(one.id)).toMatchObject({
        score: one.score,
        computedRank: one.rank,
        contributions: one.contributions,
      });
    }
    expect(score([])).toEqual(computed);
  });

  it("that act on nothing are told, and the rest goes on", () => {
    const overrides = [
      decided("64.02-2026-U-099", { rank: 1 }),
      decided("64.02-2026-U-011", { rank: 1 }),
      decided("64.02-2026-U-003", { rank: 1 }),
    ];
    const overruled = score(overrides);
    expect(overruled.unusedOverrides.map(({ override, reason }) => [override.id, reason])).toEqual([
      ["64.02-2026-U-099", "unknown"],
      ["64.02-2026-U-011", "review"],
    ]);
    expect(overruled.proposals[0]?.id).toBe("64.02-2026-U-003");
  });
});
