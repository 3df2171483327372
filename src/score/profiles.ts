import { COMPONENT_IDS, type ScoredProposal } from "../domain/index.ts";

/** Profiles in which the same components are known: their weights add up to the same sum. */
interface ProfileGroup {
  readonly from: number;
  readonly to: number;
  /** In order of COMPONENT_IDS. */
  readonly isKnown: readonly boolean[];
}

/** Proposals whose components are all the same always share a rank: each different profile is ranked once. */
export interface Profiles {
  readonly count: number;
  /** For each component the points of all profiles, unknown ones as 0. */
  readonly columns: readonly Float64Array[];
  readonly groups: readonly ProfileGroup[];
  /** How many proposals have the profile. */
  readonly sizes: Uint32Array;
  /** Their ids. */
  readonly members: readonly (readonly string[])[];
}

type Profile = { readonly points: readonly (number | null)[]; readonly ids: string[] };

function differentProfiles(proposals: readonly ScoredProposal[]): readonly Profile[] {
  const found = new Map<string, Profile>();
  for (const { id, components } of proposals) {
    const points = COMPONENT_IDS.map((component) => components[component]);
    const key = points.join(" ");
    const profile = found.get(key);
    if (profile === undefined) found.set(key, { points, ids: [id] });
    else profile.ids.push(id);
  }
  return [...found.values()];
}

function byKnown(profiles: readonly Profile[]): readonly (readonly Profile[])[] {
  const groups = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const mask = profile.points.map((value) => (value === null ? "-" : "+")).join("");
    const group = groups.get(mask);
    if (group === undefined) groups.set(mask, [profile]);
    else group.push(profile);
  }
  return [...groups.values()];
}

/** Lays the scored proposals out in columns of numbers, so that ten thousand rankings take a second instead of minutes. */
export function profilesOf(proposals: readonly ScoredProposal[]): Profiles {
  const grouped = byKnown(differentProfiles(proposals));
  const profiles = grouped.flat();
  let from = 0;
  const groups = grouped.map((group) => {
    const start = from;
    from += group.length;
    return { from: start, to: from, isKnown: (group[0]?.points ?? []).map((value) => value !== null) };
  });
  return {
    count: profiles.length,
    columns: COMPONENT_IDS.map((_, part) => Float64Array.from(profiles, ({ points }) => points[part] ?? 0)),
    groups,
    sizes: Uint32Array.from(profiles, ({ ids }) => ids.length),
    members: profiles.map(({ ids }) => ids),
  };
}
