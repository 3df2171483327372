import type { Changes } from "../report/index.ts";
import type { ChangesJson } from "./contracts/report.ts";

type YearJson = NonNullable<ChangesJson["year"]>;

function yearJson({ before, now, asOf, hasOwnWorkspace, ...year }: NonNullable<Changes["year"]>): YearJson {
  return {
    before,
    now,
    asOf,
    ownWeights: hasOwnWorkspace,
    weights: year.weights.map((one) => ({ ...one })),
    counted: { ...year.counted },
    continued: year.continued.map(({ before, now, pair }) => ({
      before: before.id,
      now: now.id,
      similarity: pair.similarity,
      basis: pair.basis.map((one) => ({ ...one })),
      doubt: pair.doubt,
    })),
  };
}

/** For `ksd report --since --json`. */
export function changesJson(changes: Changes): ChangesJson {
  const { since, year } = changes;
  const form = ({ region, version, file }: Changes["reported"][number]) => ({ region, version, file });
  const pair = ({ id, a, b, kind }: Changes["newPairs"][number]) => ({ id, a, b, kind });
  return {
    since,
    ...(year === null ? {} : { year: yearJson(year) }),
    regions: {
      reported: changes.reported.map(form),
      withdrawn: changes.withdrawn.map(form),
      replaced: changes.replaced.map(({ before, now }) => ({ before: form(before), now: form(now) })),
    },
    proposals: {
      added: changes.added.map(({ now, reason }) => ({ ...now, ...(year === null ? {} : { reason }) })),
      removed: changes.removed.map(({ before, reason }) => ({ ...before, reason })),
      changed: changes.changed.map(({ before, now }) => ({ before: { ...before }, now: { ...now } })),
    },
    pairs: { added: changes.newPairs.map(pair), gone: changes.gonePairs.map(pair) },
  };
}
