import type { BorderPair } from "./border-pairs.ts";
import type { NationalCounts, NationalView } from "./national-view.ts";

const byKind = ({ classes }: NationalCounts): Readonly<Record<string, number>> =>
  Object.fromEntries(classes.map((one) => [one.class, one.count]));

function countsJson(counts: NationalCounts) {
  const { classes: _, cost, ...numbers } = counts;
  return { ...numbers, cost: { ...cost }, classes: byKind(counts) };
}

const sideJson = ({ region, proposals, problems }: BorderPair["a"]) => ({
  region,
  proposals: [...proposals],
  problems: [...problems],
});

/** `ksd report --national --json`; its contract is docs/skema/national.json. */
export function nationalJson(view: NationalView) {
  const { provinces, mergedProvinces, ...counts } = view.totals;
  return {
    year: view.year,
    reportDate: view.reportDate,
    totals: { provinces, mergedProvinces, ...countsJson(counts) },
    provinces: view.provinces.map(({ province, name, share, merged, ...own }) => ({
      province,
      name,
      // Of a province that is not merged nothing is known, which is not zero.
      merged: merged === null ? null : { ...merged },
      ...(merged === null ? {} : { share, counts: countsJson(own) }),
    })),
    urusan: view.proposalMatrix.urusan.map(({ code, name }, index) => ({
      code,
      name,
      proposals: view.proposalMatrix.totals[index] ?? 0,
      potensi: view.potensiMatrix.totals[index] ?? 0,
      byProvince: Object.fromEntries(
        view.proposalMatrix.rows.map(({ region, counts: own }) => [region, own[index] ?? 0]),
      ),
    })),
    pairs: view.pairs.map(({ a, b, basis, borders, urusan, isPartnerMerged, haveBothSent }) => ({
      a: sideJson(a),
      b: sideJson(b),
      basis,
      borders,
      urusan: [...urusan],
      partnerMerged: isPartnerMerged,
      bothSent: haveBothSent,
    })),
  };
}
