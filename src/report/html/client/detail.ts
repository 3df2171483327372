import { decimal, scorePoints } from "../../format.ts";
import { type ComponentPart, componentParts, explainedSentences } from "../explain-row.ts";
import { DETAILS, type PageData, type PageRow } from "../page-data.ts";
import { element } from "./dom.ts";

const weightText = (weight: number): string => decimal(weight, Number.isInteger(weight) ? 0 : 2);

function bar(points: number | null): HTMLElement {
  const rail = element("span", { class: "points", "aria-hidden": "true" });
  const fill = element("span");
  fill.style.width = `${points ?? 0}%`;
  rail.append(fill);
  return rail;
}

function componentRow({ label, weight, points, contribution, working }: ComponentPart): HTMLElement {
  const value = points === null ? "tidak diketahui" : scorePoints(points);
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, label),
    element("td", { class: "number" }, value, bar(points)),
    element("td", { class: "number" }, weightText(weight)),
    element("td", { class: "number" }, contribution === null ? "–" : decimal(contribution, 2)),
    element("td", {}, working),
  );
}

function componentTable(data: PageData, row: PageRow): HTMLElement {
  const heads = ["Kriteria", "Nilai", "Bobot", "Sumbangan", "Dari mana"].map((label, index) =>
    element("th", { scope: "col", class: index > 0 && index < 4 ? "number" : "" }, label),
  );
  const sum = row.score === null ? "–" : decimal(row.score, 2);
  return element(
    "table",
    { class: "components" },
    element("caption", { class: "quiet" }, `Kriteria usulan ${row.id}`),
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...componentParts(data, row).map(componentRow)),
    element(
      "tfoot",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "row", colspan: "3" }, "Skor = Σ (bobot × nilai) / Σ bobot yang diketahui"),
        element("td", { class: "number" }, sum),
        element("td", {}),
      ),
    ),
  );
}

function facts(row: PageRow): HTMLElement {
  const labelled = [...DETAILS.map(([, label], index) => [label, row.details[index] ?? ""] as const)];
  const pairs = [...labelled, ["Asal baris", row.source] as const].flatMap(([label, text]) => {
    return text === "" ? [] : [element("div", {}, element("dt", {}, label), element("dd", {}, text))];
  });
  return element("dl", { class: "facts-of-row" }, ...pairs);
}

/** What an opened row shows: why it has its score, and what the form says about it. */
export function detailOf(data: PageData, row: PageRow): HTMLElement {
  const sentences = explainedSentences(data, row).map((sentence) => element("li", {}, sentence));
  return element(
    "div",
    { class: "detail" },
    element("ul", { class: "why" }, ...sentences),
    element("div", { class: "scroll" }, componentTable(data, row)),
    facts(row),
  );
}
