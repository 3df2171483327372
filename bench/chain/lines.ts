import { type Spread, spread } from "../bench.ts";
import type { Cost } from "./meter.ts";

/** What one program did with one inbox, over all turns. */
export interface Line {
  readonly inbox: string;
  readonly program: string;
  /** Why there are no figures; `null` when there are. */
  readonly failure: string | null;
  readonly cpu: Spread;
  readonly wall: Spread;
  readonly peak: Spread;
}

/** Gathers turns; every program of an inbox takes its turn before the next turn begins. */
export class Gathering {
  readonly #costs = new Map<
    string,
    { readonly inbox: string; readonly program: string; readonly costs: (Cost | string)[] }
  >();

  add(inbox: string, program: string, cost: Cost | string): void {
    const key = `${inbox} ${program}`;
    const known = this.#costs.get(key) ?? { inbox, program, costs: [] };
    known.costs.push(cost);
    this.#costs.set(key, known);
  }

  lines(): readonly Line[] {
    return [...this.#costs.values()].map(({ inbox, program, costs }) => lineOf(inbox, program, costs));
  }
}

function lineOf(inbox: string, program: string, outcomes: readonly (Cost | string)[]): Line {
  const costs = outcomes.filter((outcome) => typeof outcome !== "string");
  const failure = outcomes.find((outcome) => typeof outcome === "string") ?? null;
  return {
    inbox,
    program,
    failure,
    cpu: spread(costs.map(({ cpuSeconds }) => cpuSeconds)),
    wall: spread(costs.map(({ wallSeconds }) => wallSeconds)),
    peak: spread(costs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

export function lineAt(lines: readonly Line[], inbox: string, program: string): Line | undefined {
  return lines.find((line) => line.inbox === inbox && line.program === program && line.failure === null);
}
