import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision, DecisionKind, Submission } from "../../src/domain/index.ts";
import { applyDecisions, closingDecision } from "../../src/run/decision-state.ts";
import { PROPOSAL, submission } from "../support/submission-builder.ts";

const proposals = (region: string, ...codes: readonly string[]): Submission =>
  submission({ region, rows: { pemetaan: codes.map((kode_usulan) => ({ ...PROPOSAL, kode_usulan })) } });

const SENT = [proposals("64.02", "U-001", "U-002", "U-003"), proposals("64.72", "U-001", "U-002")];
const [A1, A2, B1, B2] = ["64.02-2026-U-001", "64.02-2026-U-002", "64.72-2026-U-001", "64.72-2026-U-002"] as const;

type Step = readonly [kind: DecisionKind, ...subjects: readonly string[]];

const made = (steps: readonly Step[]): readonly Decision[] =>
  steps.map(([kind, ...subjects], at) => ({
    number: at + 1,
    kind,
    subjects,
    reason: "Disepakati",
    by: null,
    date: "2026-11-12",
    at: "2026-11-12T03:00:00.000Z",
  }));

function outcome(steps: readonly Step[], sent: readonly Submission[] = SENT) {
  const { submissions, state } = applyDecisions(sent, made(steps));
  return {
    counted: submissions.flatMap(({ rows }) => rows.map(({ id }) => id.replace("-2026-", " "))),
    merged: state.merged.map(({ lead, others }) => [lead, ...others].join(" + ")),
    rejected: state.rejected.map(({ id }) => id),
    kept: [...state.kept.keys()],
    pairs: [...state.rejectedPairs.keys()],
  };
}

const NOTHING = { merged: [], rejected: [], kept: [], pairs: [] };
const ALL = ["64.02 U-001", "64.02 U-002", "64.02 U-003", "64.72 U-001", "64.72 U-002"];
const without = (...left: readonly string[]) => ALL.filter((code) => !left.includes(code));

describe("decisions", () => {
  it.each<readonly [about: string, steps: readonly Step[], expected: object]>([
    ["none", [], { ...NOTHING, counted: ALL }],
    [
      "a merge counts once",
      [["merge", A1, B1]],
      { ...NOTHING, counted: without("64.72 U-001"), merged: [`${A1} + ${B1}`] },
    ],
    [
      "the first id leads",
      [["merge", B1, A1]],
      { ...NOTHING, counted: without("64.02 U-001"), merged: [`${B1} + ${A1}`] },
    ],
    ["a rejection counts no more", [["reject", A2]], { ...NOTHING, counted: without("64.02 U-002"), rejected: [A2] }],
    [
      "taken back, everything is as before",
      [
        ["merge", A1, B1],
        ["reopen", A1],
      ],
      { ...NOTHING, counted: ALL },
    ],
    [
      "rejecting one of two dissolves the merge",
      [
        ["merge", A1, B1],
        ["reject", A1],
      ],
      { ...NOTHING, counted: without("64.02 U-001"), rejected: [A1] },
    ],
    [
      "rejecting one of three leaves two",
      [
        ["merge", A1, B1, B2],
        ["reject", A1],
      ],
      { ...NOTHING, counted: without("64.02 U-001", "64.72 U-002"), merged: [`${B1} + ${B2}`], rejected: [A1] },
    ],
    [
      "a merge takes back a rejection",
      [
        ["reject", A1],
        ["merge", A1, B1],
      ],
      { ...NOTHING, counted: without("64.72 U-001"), merged: [`${A1} + ${B1}`] },
    ],
    [
      "a second merge moves its proposals",
      [
        ["merge", A1, B1],
        ["merge", A1, B2],
      ],
      { ...NOTHING, counted: without("64.72 U-002"), merged: [`${A1} + ${B2}`] },
    ],
    [
      "keeping two that were one parts them",
      [
        ["merge", A1, B1],
        ["keep", B1, A1],
      ],
      { ...NOTHING, counted: ALL, kept: [`${A1} ${B1}`] },
    ],
    [
      "keeping against a third leaves a merge alone",
      [
        ["merge", A1, B1],
        ["keep", A1, "64.09"],
      ],
      { ...NOTHING, counted: without("64.72 U-001"), merged: [`${A1} + ${B1}`], kept: [`${A1} 64.09`] },
    ],
    [
      "opening what was kept leaves a merge alone",
      [
        ["merge", A1, B1],
        ["keep", A1, "64.09"],
        ["reopen", "64.09", A1],
      ],
      { ...NOTHING, counted: without("64.72 U-001"), merged: [`${A1} + ${B1}`] },
    ],
    [
      "a pair is turned down and opened again",
      [
        ["reject", "need:a:b"],
        ["reject", "need:a:c"],
        ["reopen", "need:a:b"],
      ],
      { ...NOTHING, counted: ALL, pairs: ["need:a:c"] },
    ],
    [
      "what is no longer sent has no effect",
      [
        ["merge", A1, "64.72-2026-U-009"],
        ["reject", "64.01-2026-U-001"],
      ],
      { ...NOTHING, counted: ALL },
    ],
  ])("%s", (_, steps, expected) => {
    expect(outcome(steps)).toEqual(expected);
  });

  it("let the next one lead when the first is no longer sent", () => {
    const sent = [proposals("64.02", "U-002"), proposals("64.72", "U-001", "U-002")];
    expect(outcome([["merge", A1, B1, B2]], sent).merged).toEqual([`${B1} + ${B2}`]);
  });

  it("leave held rows and other tables alone", () => {
    const held = submission({ region: "64.02", rows: { pemetaan: [{ ...PROPOSAL, held: "held" }] } });
    expect(applyDecisions([held], made([["reject", A1]])).submissions).toEqual([held]);
  });

  it("close a contradiction by keeping exactly the two, merging them or rejecting one", () => {
    const closed = (steps: readonly Step[], ...refs: readonly string[]) =>
      closingDecision(applyDecisions(SENT, made(steps)).state, refs);
    expect(closed([["keep", A1, "64.72"]], A1, "64.72")).toBe(
      "Dipertahankan dengan keputusan 1 (2026-11-12): Disepakati",
    );
    expect(closed([["keep", A1, "64.72"]], A1, B1)).toBeNull();
    expect(closed([["merge", A1, B1]], B1, A1)).toBe("Digabung dengan keputusan 1 (2026-11-12): Disepakati");
    expect(closed([["reject", A1]], A1, "64.72")).toBe(`${A1} ditolak dengan keputusan 1 (2026-11-12): Disepakati`);
    expect(
      closed(
        [
          ["reject", A1],
          ["reopen", A1],
        ],
        A1,
        "64.72",
      ),
    ).toBeNull();
  });

  it("never lose or double a proposal, and a reopening of everything undoes everything", () => {
    const ids = [A1, A2, B1, B2];
    const step = fc.oneof(
      fc.shuffledSubarray(ids, { minLength: 2 }).map((subjects): Step => ["merge", ...subjects]),
      fc.shuffledSubarray(ids, { minLength: 1 }).map((subjects): Step => ["reject", ...subjects]),
      fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }).map((subjects): Step => ["keep", ...subjects]),
      fc.shuffledSubarray(ids, { minLength: 1 }).map((subjects): Step => ["reopen", ...subjects]),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const { submissions, state } = applyDecisions(SENT, made(steps));
        const counted = submissions.flatMap(({ rows }) => rows.map(({ id }) => id));
        const elsewhere = [...state.merged.flatMap(({ others }) => others), ...state.rejected.map(({ id }) => id)];
        expect([...counted, ...elsewhere].sort()).toEqual(SENT.flatMap(({ rows }) => rows.map(({ id }) => id)).sort());
        expect(outcome([...steps, ...ids.map((id): Step => ["reopen", id])])).toMatchObject({ counted: ALL });
      }),
    );
  });
});
