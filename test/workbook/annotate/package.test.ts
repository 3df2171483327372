import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { annotated, exceljsWorkbook, fixture, partsOf, rawEntries } from "./support.ts";

const WRITERS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["openpyxl", async () => fixture("openpyxl.xlsx")],
  ["LibreOffice", async () => fixture("libreoffice.xlsx")],
  ["exceljs", exceljsWorkbook],
];

/** CT_Worksheet, from the schema of the standard. */
const WORKSHEET = `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
  scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
  dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
  cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems
  tableParts extLst`.split(/\s+/);

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly depth: number;
}

/** All start tags of a well-formed part. */
function elements(xml: string): Element[] {
  const parser = new SaxesParser({ xmlns: false });
  const found: Element[] = [];
  let depth = 0;
  parser.on("opentag", (tag) =>
    found.push({ name: tag.name.replace(/^.*:/, ""), attributes: tag.attributes, depth: depth++ }),
  );
  parser.on("closetag", () => {
    depth -= 1;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml.replace(/^\ufeff/, "")).close();
  return found;
}

function relationshipTargets(name: string, xml: string): string[] {
  const folder = name.replace(/_rels\/[^/]*$/, "");
  return elements(xml)
    .filter((element) => element.name === "Relationship" && element.attributes["TargetMode"] !== "External")
    .map((element) => new URL(element.attributes["Target"] ?? "", `file:///${folder}`).pathname.slice(1));
}

describe.each(WRITERS)("a workbook by %s", (_writer, make) => {
  it("changes only the parts that carry marks; all others keep their compressed bytes", async () => {
    const before = await make();
    const copy = before.slice();
    const after = rawEntries(annotated(before));
    const changed = [...rawEntries(before)].filter(([name, raw]) => after.get(name) !== raw).map(([name]) => name);
    const allowed =
      /^(?:\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/(?:workbook|styles)\.xml|xl\/comments.*|xl\/drawings\/.*\.vml|xl\/worksheets\/(?:_rels\/)?sheet[12]\.xml(?:\.rels)?)$/;
    expect(changed.filter((name) => !allowed.test(name))).toEqual([]);
    expect([...rawEntries(before).keys()].filter((name) => !after.has(name))).toEqual([]);
    expect(before).toEqual(copy);
  });

  it("is well-formed, every relationship leads to a part and every part has a type", async () => {
    const parts = partsOf(annotated(await make()));
    const types = elements(parts["[Content_Types].xml"] ?? "");
    const extensions = types.map((type) => type.attributes["Extension"]?.toLowerCase());
    const overrides = types.map((type) => type.attributes["PartName"]);
    for (const [name, text] of Object.entries(parts).filter(([part]) => !part.endsWith("/"))) {
      if (/\.(xml|rels|vml)$/.test(name)) {
        elements(text);
      }
      if (name.endsWith(".rels")) {
        expect(
          relationshipTargets(name, text).filter((target) => !(target in parts)),
          name,
        ).toEqual([]);
      }
      const isTyped = overrides.includes(`/${name}`) || extensions.includes(name.split(".").pop()?.toLowerCase());
      expect([name, name === "[Content_Types].xml" || isTyped]).toEqual([name, true]);
    }
    expect(overrides.filter((part) => part !== undefined && !(part.slice(1) in parts))).toEqual([]);
    expect(new Set(overrides.filter(Boolean)).size).toBe(overrides.filter(Boolean).length);
  });

  it("keeps the elements of each worksheet in the order of the schema, rows and cells ascending", async () => {
    const parts = partsOf(annotated(await make()));
    for (const [name, text] of Object.entries(parts).filter(
      ([part]) => part.startsWith("xl/worksheets/") && part.endsWith(".xml"),
    )) {
      const all = elements(text);
      const places = all.filter((element) => element.depth === 1).map((element) => WORKSHEET.indexOf(element.name));
      expect(places, name).toEqual(places.toSorted((one, other) => one - other));
      const rows = all.filter((element) => element.name === "row").map((element) => Number(element.attributes["r"]));
      expect(rows, name).toEqual([...new Set(rows)].sort((one, other) => one - other));
      const cells = all.filter((element) => element.name === "c").map((element) => element.attributes["r"]);
      expect(new Set(cells).size, name).toBe(cells.length);
      for (const list of ["mergeCells", "dataValidations", "tableParts"]) {
        const children = all.filter((element) => element.name === list.slice(0, -1)).length;
        const counts = all
          .filter((element) => element.name === list)
          .map((element) => Number(element.attributes["count"] ?? children));
        expect(
          counts.reduce((sum, count) => sum + count, 0),
          `${name} ${list}`,
        ).toBe(children);
      }
    }
  });

  it("gives every list of formats its true count, and no cell a format that is not there", async () => {
    const parts = partsOf(annotated(await make()));
    const styles = elements(parts["xl/styles.xml"] ?? "");
    const under = (list: string, item: string) => {
      const start = styles.findIndex((element) => element.name === list);
      const rest = styles.slice(start + 1);
      const end = rest.findIndex((element) => element.depth <= (styles[start]?.depth ?? 0));
      return rest
        .slice(0, end === -1 ? undefined : end)
        .filter((element) => element.name === item && element.depth === (styles[start]?.depth ?? 0) + 1).length;
    };
    const lists = [
      ["fonts", "font"],
      ["fills", "fill"],
      ["borders", "border"],
      ["cellXfs", "xf"],
    ] as const;
    for (const [list, item] of lists) {
      const stated = styles.find((element) => element.name === list)?.attributes["count"];
      expect([list, Number(stated)]).toEqual([list, under(list, item)]);
    }
    const used = Object.entries(parts)
      .filter(([name]) => name.startsWith("xl/worksheets/") && name.endsWith(".xml"))
      .flatMap(([, text]) =>
        elements(text)
          .filter((element) => element.name === "c")
          .map((element) => Number(element.attributes["s"] ?? 0)),
      );
    expect(Math.max(...used)).toBeLessThan(under("cellXfs", "xf"));
  });
});
