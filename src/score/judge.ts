import {
  COMPONENT_IDS,
  type ComponentId,
  type NotScoredProposal,
  type Priority,
  type ScoredProposal,
  type Weights,
} from "../domain/index.ts";
import { butuhDprd, langkahBerikutnya, MIN_COVERAGE, type Records } from "../regulation/index.ts";
import { type Aggregate, aggregate, priorityOf, reaches } from "./aggregate.ts";
import { COMPONENTS } from "./components/components.ts";
import type { RegionContext } from "./context.ts";
import { type Gate, gate } from "./gate.ts";

/** Not yet among others: without what only the whole ranking can tell. */
export type Unranked = Omit<ScoredProposal, "rank" | "priority" | "computedRank" | "override">;

type PassedGate = Exclude<Gate, { class: "PERLU_TELAAH" }>;
type Held = Extract<Gate, { class: "PERLU_TELAAH" }>;

export type Judgement =
  | { readonly kind: "scored"; readonly proposal: Unranked }
  | { readonly kind: "not-scored"; readonly proposal: NotScoredProposal }
  | { readonly kind: "review"; readonly gate: Held };

type ByComponent<T> = Readonly<Record<ComponentId, T>>;

const byComponent = <T>(of: (id: ComponentId) => T): ByComponent<T> =>
  Object.fromEntries(COMPONENT_IDS.map((id) => [id, of(id)])) as Record<ComponentId, T>;

/** A score with its class, where enough of the weights is known to have one. */
export function classified(
  components: ByComponent<number | null>,
  weights: Weights,
): (Aggregate & { readonly score: number; readonly priority: Priority }) | (Aggregate & { readonly priority: null }) {
  const whole = aggregate(components, weights);
  const { score, coverage } = whole;
  if (score === null || !reaches(coverage, MIN_COVERAGE)) return { ...whole, priority: null };
  return { ...whole, score, priority: priorityOf(score) };
}

function judgePassed(
  row: { readonly id: string; readonly values: Records["pemetaan"] },
  passed: PassedGate,
  context: RegionContext,
  weights: Weights,
): Judgement {
  const { values } = row;
  const results = byComponent((id) => COMPONENTS[id]({ values, class: passed.class }, context));
  const components = byComponent((id) => results[id].points);
  const common = {
    id: row.id,
    region: context.submission.region,
    kodeUsulan: values.kode_usulan ?? "",
    class: passed.class,
    classReason: passed.reason,
    pair: passed.pair,
    components,
    working: byComponent((id) => results[id].working),
    butuhDprd: butuhDprd(values),
    langkahBerikutnya: langkahBerikutnya(values),
  };
  const { coverage, contributions, ...judged } = classified(components, weights);
  if (judged.priority === null) {
    return { kind: "not-scored", proposal: { ...common, reason: "coverage", coverage } };
  }
  const { score, priority } = judged;
  return { kind: "scored", proposal: { ...common, score, coverage, computedPriority: priority, contributions } };
}

/** Takes one proposal through the gate and the seven components. */
export function judge(
  row: { readonly id: string; readonly values: Records["pemetaan"] },
  context: RegionContext,
  weights: Weights,
): Judgement {
  const passed = gate(context.submission.region, row.values, context.borders);
  if (passed.class === "PERLU_TELAAH") return { kind: "review", gate: passed };
  return judgePassed(row, passed, context, weights);
}
