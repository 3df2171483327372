// LNT-02: two regions name each other, in the same bidang and for a similar object: a candidate for one entry in the map
// with both codes. Both sides of a cooperation fill in a form, so what is one thing comes twice. Our own rule.
import { type AcrossFinding, acrossFinding, sidesOf } from "./across-finding.ts";
import type { Match } from "./proposals.ts";

export function findMirrors(mirrored: readonly Match[]): readonly AcrossFinding[] {
  return mirrored.map(({ first, second, likeness: { words } }) =>
    acrossFinding("LNT-02", sidesOf(first, second, "objek"), { words }),
  );
}
