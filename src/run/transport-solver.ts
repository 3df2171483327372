import type { Highs } from "highs";
import type { SolveTransport, TransportProblem } from "../match/index.ts";

/** A column for each way, a row for each place: a way takes from one supply and gives to one demand. */
function modelOf({ supplies, demands, costs }: TransportProblem) {
  const [rows, columns] = [supplies.length, demands.length];
  const ways = rows * columns;
  const indices = new Int32Array(2 * ways);
  for (let way = 0; way < ways; way += 1) {
    indices[2 * way] = Math.floor(way / columns);
    indices[2 * way + 1] = rows + (way % columns);
  }
  const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
  const isSupplySpent = total(supplies) <= total(demands);
  const limits = [...supplies, ...demands];
  return {
    numCols: ways,
    numRows: rows + columns,
    colCost: costs,
    colLower: new Float64Array(ways),
    colUpper: new Float64Array(ways).fill(Number.POSITIVE_INFINITY),
    // The smaller side moves whole, so that as much is shipped as can be.
    rowLower: limits.map((limit, row) => (row < rows === isSupplySpent ? limit : 0)),
    rowUpper: limits,
    matrix: {
      format: "csc" as const,
      numRows: rows + columns,
      numCols: ways,
      starts: Int32Array.from({ length: ways + 1 }, (_, way) => 2 * way),
      indices,
      values: new Float64Array(2 * ways).fill(1),
    },
  };
}

/** Simplex without presolve: a vertex, hence whole amounts, and the same one on every computer. */
const OPTIONS = { output_flag: false, solver: "simplex", presolve: "off" } as const;

function solveWith(highs: Highs, problem: TransportProblem): Float64Array | null {
  return highs.withModel(modelOf(problem), (model) => {
    model.options.set(OPTIONS);
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    return model.getSolution().colValue;
  });
}

/** Loads HiGHS, an LP solver in WebAssembly: it counts alike on every computer and in a browser. */
export async function loadTransportSolver(): Promise<SolveTransport> {
  // Loaded here: 3.5 MB that only an allocation needs.
  const module: unknown = await import("highs");
  // Its types are those of a CommonJS module, while Node and browsers are given an ES module whose default is the loader.
  const { default: load } = module as { readonly default: () => Promise<Highs> };
  const highs = await load();
  return (problem) => solveWith(highs, problem);
}
