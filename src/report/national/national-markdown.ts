import { integer, longDate, percent } from "../format.ts";
import { renderTemplate, type TemplateValue } from "../markdown/render-template.ts";
import { CLASS_LABELS, PRIORITY_LABELS, urusanName } from "../view/labels.ts";
import { costText } from "../view/totals.ts";
import type { BorderPair } from "./border-pairs.ts";
import { BASIS_LABELS, BORDER_LABELS, pairRemark } from "./national-labels.ts";
import type { NationalCounts, NationalView, ProvinceLine } from "./national-view.ts";

type Model = { readonly [name: string]: TemplateValue };

/** Name of the shipped template. */
export const NATIONAL_TEMPLATE = "peta-nasional.md.hbs";

function countsModel(counts: NationalCounts): Model {
  const { cost, regions, submitted, proposals, fits, scored, review, potensi, permasalahan, ksdBerjalan } = counts;
  const numbers = { regions, submitted, proposals, fits, scored, review, potensi, permasalahan, ksdBerjalan };
  return {
    ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, integer(value)])),
    heldRows: integer(counts.heldRows),
    cost: costText(cost),
    costBlank: integer(cost.blank),
  };
}

function provinceModel(line: ProvinceLine): Model {
  const { merged } = line;
  return {
    code: line.province,
    name: line.name,
    share: percent(line.share),
    classes: line.classes.map((one) => ({ count: integer(one.count), share: percent(one.share) })),
    journalLines: integer(merged?.journalLines ?? 0),
    journalHead: merged?.journalHead ?? "",
    mergedAt: merged === null ? "" : longDate(merged.on),
    ...countsModel(line),
  };
}

function pairModel({ a, b, basis, borders, urusan, isPartnerMerged, haveBothSent }: BorderPair): Model {
  return {
    a: `${a.region} ${a.name}`,
    b: `${b.region} ${b.name}`,
    basis: BASIS_LABELS[basis],
    borders: BORDER_LABELS[borders],
    urusan: urusan.map((code) => `${code} ${urusanName(code)}`).join("; "),
    rows: [...a.proposals, ...b.proposals, ...a.problems, ...b.problems].join("; "),
    remark: pairRemark({ basis, isPartnerMerged, haveBothSent }),
  };
}

/** The view model of templates/peta-nasional.md.hbs; docs/templates.md describes it. */
export function nationalModel(view: NationalView): Model {
  const { totals } = view;
  const merged = view.provinces.filter((line) => line.merged !== null);
  return {
    year: String(view.year),
    reportDate: longDate(view.reportDate),
    version: view.version,
    totals: {
      ...countsModel(totals),
      provinces: integer(totals.provinces),
      mergedProvinces: integer(totals.mergedProvinces),
      pairs: integer(view.pairs.length),
    },
    classes: totals.classes.map((one) => ({
      label: CLASS_LABELS[one.class],
      count: integer(one.count),
      share: percent(one.share),
    })),
    priorities: view.priorities.map(({ priority, count, cost }) => ({
      label: PRIORITY_LABELS[priority],
      count: integer(count),
      cost: costText(cost),
      costBlank: integer(cost.blank),
    })),
    provinces: merged.map(provinceModel),
    missing: view.provinces
      .filter((line) => line.merged === null)
      .map(({ province, name }) => ({ code: province, name })),
    urusan: view.proposalMatrix.urusan.map(({ code, name }, index) => ({
      code,
      name,
      counts: view.proposalMatrix.rows.map(({ counts }) => (counts[index] === 0 ? "" : integer(counts[index] ?? 0))),
      total: integer(view.proposalMatrix.totals[index] ?? 0),
    })),
    pairs: view.pairs.map(pairModel),
  };
}

/** The national map as Markdown, `nationalReportName(view)` + `.md`. */
export function nationalMarkdown(view: NationalView, template: string): string {
  return renderTemplate(template, nationalModel(view));
}
