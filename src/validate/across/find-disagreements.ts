// LNT-03: two regions name each other for the same object but write another kind, start year or length. They have not
// sat down together yet, or one copied an older plan. A blank contradicts nothing. Our own rule.
import { type AcrossFinding, acrossFinding, sidesOf } from "./across-finding.ts";
import type { Match } from "./proposals.ts";

const COMPARED = ["jenis", "tahun_mulai", "jangka_waktu"] as const;

export function findDisagreements(mirrored: readonly Match[]): readonly AcrossFinding[] {
  return mirrored.flatMap(({ first, second }) =>
    COMPARED.flatMap((what) => {
      const [one, another] = [first.values[what], second.values[what]];
      if (one === null || another === null || one === another) return [];
      return [acrossFinding("LNT-03", sidesOf(first, second, what), { what })];
    }),
  );
}
