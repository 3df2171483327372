import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nationalJson, nationalMarkdown, nationalWorkbook } from "../../../src/report/index.ts";
import { NATION, naming, exampleNation as view } from "../../support/example-nation.ts";
import { submission } from "../../support/submission-builder.ts";

const TEMPLATE = readFileSync(new URL("../../../templates/peta-nasional.md.hbs", import.meta.url), "utf8");

describe("the national view", () => {
  it("counts by province, and the provinces add up to the nation", () => {
    const { provinces, totals } = view();
    const counts = provinces.map(({ province, regions, submitted, proposals, share, potensi, heldRows }) => ({
      province,
      regions,
      submitted,
      proposals,
      share,
      potensi,
      heldRows,
    }));
    expect(counts).toEqual([
      { province: "63", regions: 14, submitted: 1, proposals: 1, share: 1 / 3, potensi: 0, heldRows: 0 },
      { province: "64", regions: 11, submitted: 2, proposals: 2, share: 2 / 3, potensi: 2, heldRows: 1 },
      { province: "65", regions: 6, submitted: 0, proposals: 0, share: 0, potensi: 0, heldRows: 0 },
    ]);
    expect(totals).toMatchObject({
      provinces: 3,
      mergedProvinces: 2,
      regions: 31,
      submitted: 3,
      proposals: 3,
      fits: 3,
    });
    expect(totals.cost).toEqual({ rupiah: 37_500_000_000, filled: 3, blank: 0 });
    expect(totals.classes.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  it("counts by urusan and merged province", () => {
    const { proposalMatrix, potensiMatrix } = view();
    const filled = ({ urusan, rows }: typeof proposalMatrix) =>
      urusan.flatMap(({ code: one }, at) => {
        const counts = rows.map(({ counts: own }) => own[at]);
        return counts.some((count) => count !== 0) ? [[one, ...counts]] : [];
      });
    expect(proposalMatrix.rows.map(({ region }) => region)).toEqual(["63", "64"]);
    expect(filled(proposalMatrix)).toEqual([
      ["1.03", 1, 1],
      ["3.27", 0, 1],
    ]);
    expect(filled(potensiMatrix)).toEqual([["3.27", 0, 2]]);
  });

  it("pairs regions across provinces: mutual first, then one-sided, then problems", () => {
    const pairs = view().pairs.map(({ a, b, basis, borders, urusan, isPartnerMerged, haveBothSent }) => [
      `${a.region} ${b.region}`,
      basis,
      borders,
      urusan,
      [...a.proposals, ...b.proposals, ...a.problems, ...b.problems],
      isPartnerMerged,
      haveBothSent,
    ]);
    expect(pairs).toEqual([
      ["63.09 64.01", "mutual", "yes", ["1.03"], ["63.09-2026-U-001", "64.01-2026-U-001"], true, true],
      ["64.72 65.01", "one-sided", "no", ["3.27"], ["64.72-2026-U-001"], false, false],
      ["63.02 64.01", "problem", "yes", [], ["64.01-2026-M-001"], true, false],
    ]);
  });

  it("says whether a kabupaten touches another province", () => {
    const submissions = [
      submission({ region: "64.01", rows: { pemetaan: [naming("63")] } }),
      submission({ region: "64.72", rows: { pemetaan: [naming("63")] } }),
    ];
    expect(view(submissions).pairs.map(({ a, b, borders }) => [a.region, b.region, borders])).toEqual([
      ["63", "64.01", "yes"],
      ["63", "64.72", "no"],
    ]);
  });

  it("is the same for any order of submissions", () => {
    expect(view([...NATION].reverse())).toEqual(view());
  });
});

describe("the national reports", () => {
  it("say the same in Markdown and in the workbook", () => {
    const markdown = nationalMarkdown(view(), TEMPLATE);
    expect(markdown).toContain("| Usulan yang diterima | 3 |");
    expect(markdown).toContain("| 64 | Kalimantan Timur | 11 | 2 | 2 | 66,7% |");
    expect(markdown).toContain("Belum digabung: 65 Kalimantan Utara.");
    expect(markdown).toContain("| 63.09 Kabupaten Tabalong | 64.01 Kabupaten Paser | Saling mengusulkan | Ya |");
    const { sheets } = nationalWorkbook(view());
    expect(new Set(sheets.map(({ print }) => print?.paper))).toEqual(new Set(["A4"]));
    const folio = nationalWorkbook(view(), "F4");
    expect(new Set(folio.sheets.map(({ print }) => print?.paper))).toEqual(new Set(["F4"]));
    expect(sheets.map(({ name }) => name)).toEqual([
      "Ringkasan",
      "Provinsi",
      "Urusan per Provinsi",
      "Kelas per Provinsi",
      "Lintas Provinsi",
      "Sumber",
    ]);
    const provinces = sheets[1]?.rows.slice(3).map(({ cells }) => cells.map(({ value }) => value));
    expect(provinces?.[1]?.slice(0, 7)).toEqual([
      { text: "64" },
      { text: "Kalimantan Timur" },
      { text: "Sudah" },
      { number: 11 },
      { number: 2 },
      { number: 2 },
      { number: 2 / 3 },
    ]);
    // Not merged: nothing is known, which is not zero.
    expect(provinces?.[2]?.slice(2, 7)).toEqual([{ text: "Belum" }, { number: 6 }, null, null, null]);
  });

  it("hold no formula, whatever the forms say", () => {
    const cells = nationalWorkbook(view()).sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.filter(({ value }) => value !== null && "formula" in value)).toEqual([]);
  });

  it("leave a province that is not merged without counts in JSON", () => {
    const { provinces } = nationalJson(view());
    expect(provinces.map(({ province, merged, ...rest }) => [province, merged !== null, "counts" in rest])).toEqual([
      ["63", true, true],
      ["64", true, true],
      ["65", false, false],
    ]);
  });
});
