import { KsdError, type ScoreResult, type Weights } from "../domain/index.ts";
import { movesBetween, scoreSubmissions } from "../score/index.ts";
import type { ScoreCompareJson } from "./contracts/score-compare.ts";
import type { Ports } from "./ports.ts";
import { scoreWorkspace } from "./score-workspace.ts";
import { readWeights } from "./weights-file.ts";
import type { Workspace } from "./workspace.ts";

interface Side {
  readonly file: string | null;
  readonly weights: Weights;
}

function sideJson({ file, weights }: Side, result: ScoreResult): ScoreCompareJson["a"] {
  return { file, weights, method: result.method, ranked: result.proposals.length };
}

async function sidesOf(
  ports: Ports,
  { config }: Workspace,
  files: readonly string[],
): Promise<readonly [a: Side, b: Side]> {
  const [first, second, ...others] = files;
  if (first === undefined || others.length > 0) {
    throw new KsdError("usage", {
      message: {
        id: `Perbandingan memerlukan satu atau dua berkas bobot; ${files.length} disebut.`,
        en: `Comparing needs one or two files of weights; ${files.length} were named.`,
      },
      hint: {
        id: "Misalnya: ksd score --compare bobot-a.json bobot-b.json. Satu berkas dibandingkan dengan bobot ruang kerja.",
        en: "For example: ksd score --compare weights-a.json weights-b.json. One file is compared with the workspace's weights.",
      },
    });
  }
  const one: Side = { file: first, weights: await readWeights(ports, first) };
  if (second === undefined) return [{ file: null, weights: config.weights }, one];
  return [one, { file: second, weights: await readWeights(ports, second) }];
}

/**
 * Which proposals change their rank or class from one set of weights to another, by the score alone.
 *
 * @param files - two files of weights; or one, which is compared with the workspace's own weights
 * @throws KsdError `usage`, `bad-weights`, `nothing-stored`
 */
export async function compareWeights(
  ports: Ports,
  workspace: Workspace,
  files: readonly string[],
): Promise<ScoreCompareJson> {
  const [a, b] = await sidesOf(ports, workspace, files);
  const before = await scoreWorkspace(ports, workspace, { weights: a.weights, vectors: 0 });
  const after = scoreSubmissions({ ...before.input, weights: b.weights });
  const titles = new Map(
    before.stored
      .flatMap(({ submission }) => submission.rows)
      .map((row) => [row.id, String(row.values["judul"] ?? "")]),
  );
  const moves = movesBetween(before.result, after).map((move) => ({
    ...move,
    title: titles.get(move.id) ?? "",
    gain: move.a === null || move.b === null ? null : move.a.rank - move.b.rank,
  }));
  const moved = new Set(moves.map(({ id }) => id));
  const unmoved = after.proposals.filter(({ id }) => !moved.has(id)).length;
  return { a: sideJson(a, before.result), b: sideJson(b, after), moves, unmoved };
}
