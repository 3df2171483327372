// KSDD Wajib: every partner makes one of the four pairs with the region and borders it. People take an urgent or
// well-known partner for a mandatory one. Permendagri 22/2020, pairs of Kerja Sama Wajib.
import type { KodeWilayah } from "../../domain/index.ts";
import { type BorderTable, borderTable, regionOf, wajibPairOf } from "../../regulation/index.ts";
import { type Raised, rowCheck } from "../check.ts";
import { regionText } from "./support/region-text.ts";

type Reason = "not-bordering" | "unsure" | "not-a-pair" | "override";

let unchanged: BorderTable | undefined;

/** Unsure either because the boundary sets differ, or because a person of the province says so. */
function reasonOf(own: KodeWilayah, partner: KodeWilayah, borders: BorderTable): Reason | null {
  if (wajibPairOf(own, partner) === null) return "not-a-pair";
  const answer = borders.borders(own, partner);
  if (answer === "yes") return null;
  if (answer === "no") return "not-bordering";
  unchanged ??= borderTable();
  return unchanged.borders(own, partner) === "unsure" ? "unsure" : "override";
}

export const checkWajibPairBorders = rowCheck({
  code: "PM-01",
  table: "pemetaan",
  needs: ["jenis", "kode_daerah_mitra"],
  test: ({ values: { jenis, kode_daerah_mitra: partners } }, { form, borders }) => {
    const own = form.region?.code;
    if (jenis !== "KSDD_WAJIB" || partners === null || own === undefined) return "not-applicable";
    const others = [...new Set(partners)].flatMap((code) => regionOf(code)?.code ?? []).filter((code) => code !== own);
    if (others.length === 0) return "not-applicable";
    const bordering = borders.neighbours(own).map(regionText);
    const raised = others.flatMap((partner): Raised<"PM-01", "kode_daerah_mitra">[] => {
      const reason = reasonOf(own, partner, borders);
      if (reason === null) return [];
      const doubtful = reason === "unsure" || reason === "override";
      return [
        {
          fields: ["kode_daerah_mitra"],
          severity: doubtful ? "PERINGATAN" : "GALAT",
          expected: doubtful ? [] : bordering,
          detail: { partner: regionText(partner), reason, bordering },
        },
      ];
    });
    return raised.length === 0 ? "passed" : raised;
  },
});
