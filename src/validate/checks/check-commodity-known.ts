// A commodity or service is one of the list, so that offers and needs of different regions can meet. People use local or
// brand names. Kept as text; a person decides. Aturan aplikasi.
import { commodities } from "../../regulation/index.ts";
import { nearestEntries } from "../cells/list-resolver.ts";
import { rowCheck } from "../check.ts";

let known: ReadonlySet<string> | undefined;

/** Whether a value is a commodity's code, not a text that was kept as it is. */
export function isCommodity(value: string): boolean {
  known ??= new Set(commodities().map(({ code }) => code));
  return known.has(value);
}

function unknown<F extends string>(field: F, value: string) {
  return { fields: [field], expected: nearestEntries("komoditas", value), detail: {} } as const;
}

export const checkPotensiCommodityKnown = rowCheck({
  code: "PO-04",
  table: "potensi",
  needs: ["komoditas"],
  test: ({ values: { komoditas } }) => {
    if (komoditas === null) return "not-applicable";
    return isCommodity(komoditas) ? "passed" : unknown("komoditas", komoditas);
  },
});

export const checkNeededCommodityKnown = rowCheck({
  code: "PO-04",
  table: "permasalahan",
  needs: ["komoditas_dibutuhkan"],
  test: ({ values: { komoditas_dibutuhkan: needed } }) => {
    if (needed === null) return "not-applicable";
    return isCommodity(needed) ? "passed" : unknown("komoditas_dibutuhkan", needed);
  },
});

export const checkBalanceCommodityKnown = rowCheck({
  code: "NR-01",
  table: "neraca_komoditas",
  needs: ["komoditas"],
  test: ({ values: { komoditas } }) => {
    if (komoditas === null) return "not-applicable";
    return isCommodity(komoditas) ? "passed" : unknown("komoditas", komoditas);
  },
});
