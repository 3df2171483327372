import { programs, SCORE_RULES } from "../../regulation/index.ts";
import type { RegionContext } from "../context.ts";
import type { Component, GatedProposal } from "./component.ts";

type Item = { readonly name: string; readonly fulfilled: boolean };

const SCALE = SCORE_RULES.keselarasan;

let programCodes: ReadonlySet<string> | undefined;
function isProgram(level: RegionContext["level"], code: string | null): boolean {
  programCodes ??= new Set(programs().map((program) => `${program.level} ${program.code}`));
  return code !== null && programCodes.has(`${level} ${code}`);
}

function insideRpjmd(year: number | null, { rpjmd_awal: start, rpjmd_akhir: end }: RegionContext["identitas"]) {
  if (year === null) return false;
  // Without a period nothing can be said about a year that is there.
  return start === null || end === null ? null : year >= start && year <= end;
}

function itemsOf({ values }: GatedProposal, context: RegionContext): readonly Item[] {
  const items: Item[] = [
    { name: "sasaran RPJMD", fulfilled: values.sasaran_rpjmd !== null },
    { name: "kode program", fulfilled: isProgram(context.level, values.kode_program) },
  ];
  const inside = insideRpjmd(values.tahun_rkpd, context.identitas);
  if (inside !== null) items.push({ name: "tahun RKPD", fulfilled: inside });
  if (values.sesuai_rtrw !== "TIDAK_RELEVAN") {
    items.push({ name: "kesesuaian RTRW", fulfilled: values.sesuai_rtrw === "YA" });
  }
  return items;
}

/**
 * How well a proposal fits the plans: the mean over the items that apply, each 0 or 100.
 *
 * A blank item counts as not fulfilled, except sesuai_rtrw = TIDAK_RELEVAN, which does not apply, and a tahun_rkpd that
 * cannot be compared because the RPJMD period was held.
 *
 * @returns 0–100; never `null`
 * @source rancangan (aturan aplikasi); Permendagri 22/2020 Pasal 5 ayat (1) ties the mapping to the plans
 */
export const keselarasan: Component = (proposal, context) => {
  const items = itemsOf(proposal, context);
  const valued = items.map(({ name, fulfilled }) => ({
    name,
    points: fulfilled ? SCALE.fulfilled : SCALE.unfulfilled,
  }));
  const sum = valued.reduce((total, { points }) => total + points, 0);
  const listed = valued.map(({ name, points }) => `${name} ${points}`).join(" + ");
  return { points: sum / items.length, working: `(${listed}) / ${items.length}` };
};
