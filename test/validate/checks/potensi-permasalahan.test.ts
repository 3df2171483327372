import { describe, expect, it } from "vitest";
import { findingsOf, line, said } from "./ask.ts";
import { POTENSI_CASES } from "./potensi-permasalahan.cases.ts";

describe("checks of potensi and permasalahan", () => {
  it.each(POTENSI_CASES)("$about", ({ changes, expected }) => {
    expect(said(findingsOf(changes))).toEqual(expected.map((one) => line(one, changes)));
  });

  it("states its facts", () => {
    const found = findingsOf({
      potensi: [{ satuan: null, tahun_data: null }],
      permasalahan: [{ usg_s: null }],
      ksd_berjalan: [{ bidang_urusan: "3.26" }],
    });
    expect(found.map(({ code, detail, value }) => [code, detail, value])).toEqual([
      ["PO-01", { filled: ["Volume"], blank: ["Satuan", "Tahun Data"] }, null],
      ["PO-03", { bidang: "2.15" }, "Ya"],
      ["MS-02", { filled: ["Urgensi (U)", "Perkembangan (G)"], blank: ["Keseriusan (S)"] }, null],
    ]);
  });
});
