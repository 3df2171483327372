import {
  COMPONENT_IDS,
  type ComponentId,
  type Components,
  type LeaveOneOut,
  type ScoreResult,
  type SkipReason,
  type Weights,
  type WithoutComponent,
} from "../../domain/index.ts";
import { scoreSteps } from "../aggregate.ts";
import { classified } from "../judge.ts";

function withoutOne(
  own: Components,
  others: readonly Components[],
  weights: Weights,
  component: ComponentId,
): WithoutComponent | SkipReason {
  if (weights[component] === 0) return "no-weight";
  const rest: Weights = { ...weights, [component]: 0 };
  if (COMPONENT_IDS.every((id) => rest[id] === 0)) return "only-weight";
  const { score, priority } = classified(own, rest);
  if (score === null || priority === null) return "coverage";
  const steps = scoreSteps(score);
  let better = 0;
  let ranked = 0;
  for (const components of others) {
    const other = classified(components, rest);
    if (other.priority === null) continue;
    ranked += 1;
    if (scoreSteps(other.score) > steps) better += 1;
  }
  return { component, score, rank: better + 1, priority, ranked };
}

/**
 * Where a proposal would stand without each component in turn: all proposals scored and ranked again with the weight of
 * that component at 0, by all the usual rules. Whoever sets that weight to 0 gets the same figures.
 *
 * @returns what cannot be left out is listed as skipped, with the reason; `null` for a proposal that is not ranked
 * @source rancangan (aturan aplikasi)
 */
export function leaveOneOut({ proposals, notScored, weights }: ScoreResult, id: string): LeaveOneOut | null {
  const own = proposals.find((proposal) => proposal.id === id);
  if (own === undefined) return null;
  const others = [...proposals, ...notScored].map(({ components }) => components);
  const without: WithoutComponent[] = [];
  const skipped: { component: ComponentId; reason: SkipReason }[] = [];
  for (const component of COMPONENT_IDS) {
    const found = withoutOne(own.components, others, weights, component);
    if (typeof found === "string") skipped.push({ component, reason: found });
    else without.push(found);
  }
  return { without, skipped };
}
