import { cellAddress } from "../raw-workbook.ts";
import type { ConditionModel, SheetModel, ValidationModel } from "../workbook-model.ts";
import { cellText, cutVisibly, escapeXml } from "./cell-text.ts";
import { dimensionOf } from "./sheet-data.ts";
import type { DifferentialStyles } from "./styles-xml.ts";

/** Longer ones make Excel call the file damaged. */
const MAX_BOX_TITLE = 32;
const MAX_ERROR = 225;
const MAX_PROMPT = 255;

/** In the order of the file format: what exceljs writes after the place for our own parts. */
const AFTER_LINKS = ["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks"];
const AFTER_IGNORED_ERRORS = ["drawing", "legacyDrawing"];

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function boxText(text: string | undefined, max: number): string | undefined {
  return text === undefined ? undefined : cellText(cutBox(text, max));
}

/** A box has no room for the usual notice of a cut. */
function cutBox(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function validationXml(validation: ValidationModel): string {
  const [first, second] = validation.formulas;
  const formulas = [
    first === undefined ? "" : element("formula1", {}, escapeXml(first)),
    second === undefined ? "" : element("formula2", {}, escapeXml(second)),
  ].join("");
  const hasPrompt = validation.prompt !== undefined;
  return element(
    "dataValidation",
    {
      type: validation.type === "any" ? undefined : validation.type,
      errorStyle: validation.type === "any" || validation.errorStyle === "stop" ? undefined : validation.errorStyle,
      operator: validation.operator === "between" ? undefined : validation.operator,
      allowBlank: validation.allowBlank ? 1 : undefined,
      showInputMessage: hasPrompt ? 1 : undefined,
      showErrorMessage: validation.type === "any" ? undefined : 1,
      errorTitle: boxText(validation.errorTitle || undefined, MAX_BOX_TITLE),
      error: boxText(validation.error || undefined, MAX_ERROR),
      promptTitle: boxText(validation.promptTitle, MAX_BOX_TITLE),
      prompt: boxText(validation.prompt, MAX_PROMPT),
      sqref: validation.range,
    },
    formulas,
  );
}

function validationsXml(validations: readonly ValidationModel[]): string {
  if (validations.length === 0) return "";
  return element("dataValidations", { count: validations.length }, validations.map(validationXml).join(""));
}

function ruleXml(condition: ConditionModel, priority: number, styles: DifferentialStyles): string {
  switch (condition.kind) {
    case "formula":
      return element(
        "cfRule",
        { type: "expression", dxfId: styles.idOf(condition.style), priority },
        element("formula", {}, escapeXml(condition.formula)),
      );
    case "colorScale": {
      const { colors, between } = condition;
      const end = (type: "min" | "max", at: 0 | 1): string =>
        element("cfvo", between === undefined ? { type } : { type: "num", val: between[at] });
      const middle = colors.length === 3 ? element("cfvo", { type: "percentile", val: 50 }) : "";
      const bounds = `${end("min", 0)}${middle}${end("max", 1)}`;
      const shades = colors.map((color) => element("color", { rgb: `FF${color}` })).join("");
      return element("cfRule", { type: "colorScale", priority }, element("colorScale", {}, bounds + shades));
    }
    case "dataBar": {
      // From zero, so that the length of a bar is in proportion to its number.
      const longest = condition.most === undefined ? { type: "max" } : { type: "num", val: condition.most };
      const bounds = `${element("cfvo", { type: "num", val: 0 })}${element("cfvo", longest)}`;
      const bar = element("dataBar", {}, `${bounds}${element("color", { rgb: `FF${condition.color}` })}`);
      return element("cfRule", { type: "dataBar", priority }, bar);
    }
  }
}

function conditionsXml(conditions: readonly ConditionModel[], styles: DifferentialStyles): string {
  return conditions
    .map((condition, index) =>
      element("conditionalFormatting", { sqref: condition.range }, ruleXml(condition, index + 1, styles)),
    )
    .join("");
}

function linksXml(model: SheetModel): string {
  const links: string[] = [];
  for (const row of model.rows) {
    for (const { column, value } of row.cells) {
      if (value === null || !("link" in value)) continue;
      links.push(
        element("hyperlink", {
          ref: cellAddress(row.number, column),
          location: value.link,
          display: cellText(cutVisibly(value.text, MAX_PROMPT)),
        }),
      );
    }
  }
  return links.length === 0 ? "" : element("hyperlinks", {}, links.join(""));
}

/** Region codes are texts on purpose: no green corners that offer to turn them into numbers. */
function ignoredErrorsXml(model: SheetModel): string {
  const ends = (model.validations ?? []).flatMap(({ range }) => range.match(/\d+/g) ?? []).map(Number);
  const rows = [...model.rows.map((row) => row.number), ...ends];
  const columns = model.rows.flatMap((row) => row.cells.map((cell) => cell.column));
  const lastRow = rows.reduce((a, b) => Math.max(a, b), 1);
  const lastColumn = columns.reduce((a, b) => Math.max(a, b), Math.max(model.columns.length, 1));
  const sqref = `A1:${cellAddress(lastRow, lastColumn)}`;
  return element("ignoredErrors", {}, element("ignoredError", { sqref, numberStoredAsText: 1 }));
}

function insertBefore(xml: string, names: readonly string[], added: string): string {
  if (added === "") return xml;
  const places = [...names.map((name) => `<${name}`), "</worksheet>"]
    .map((opening) => xml.indexOf(opening))
    .filter((place) => place >= 0);
  const place = Math.min(...places);
  return xml.slice(0, place) + added + xml.slice(place);
}

const ROWS = /<sheetData\/>|<sheetData>.*<\/sheetData>/s;

/**
 * What stands before and after the rows of a sheet as exceljs wrote it without them, with the conditional formats,
 * validations and links inside the workbook that it cannot write.
 */
export function aroundRows(
  xml: string,
  model: SheetModel,
  styles: DifferentialStyles,
): readonly [before: string, after: string] {
  const [before = "", after = ""] = xml.split(ROWS, 2);
  const rules =
    conditionsXml(model.conditions ?? [], styles) + validationsXml(model.validations ?? []) + linksXml(model);
  const withRules = insertBefore(after, [...AFTER_LINKS, ...AFTER_IGNORED_ERRORS], rules);
  return [
    `${before.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${dimensionOf(model)}"/>`)}<sheetData>`,
    `</sheetData>${insertBefore(withRules, AFTER_IGNORED_ERRORS, ignoredErrorsXml(model))}`,
  ];
}
