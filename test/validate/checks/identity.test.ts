import { describe, expect, it } from "vitest";
import { findingsOf, line, said } from "./ask.ts";
import { IDENTITY_CASES } from "./identity.cases.ts";

describe("checks of identitas", () => {
  it.each(IDENTITY_CASES)("$about", ({ changes, options, expected }) => {
    expect(said(findingsOf(changes, options))).toEqual(expected.map((one) => line(one, changes)));
  });
});

describe("ID-01 reads what was meant", () => {
  type Reading = readonly [string | number, string, string, string | null, readonly string[]];
  const READINGS: readonly Reading[] = [
    [
      "6403",
      "Kabupaten Kutai Kartanegara",
      "bps",
      "Kabupaten Kutai Kartanegara",
      ["64.02 - Kabupaten Kutai Kartanegara"],
    ],
    ["6403", "Kabupaten Berau", "malformed", "Kabupaten Kutai Kartanegara", ["64.03 - Kabupaten Berau"]],
    [
      "6403",
      "Kabupaten Entah",
      "bps",
      "Kabupaten Kutai Kartanegara",
      ["64.02 - Kabupaten Kutai Kartanegara", "64.03 - Kabupaten Berau"],
    ],
    [6403, "Kutai Kartanegara", "bps", "Kabupaten Kutai Kartanegara", ["64.02 - Kabupaten Kutai Kartanegara"]],
    ["64.73", "Kota Tarakan", "moved", null, ["65.71 - Kota Tarakan"]],
    ["64.13", "Kabupaten Kutai Kartanegara", "unknown", null, ["64.02 - Kabupaten Kutai Kartanegara"]],
    ["64.13", "Kabupaten Entah", "unknown", null, []],
    ["64.2", "Kabupaten Kutai Kartanegara", "malformed", null, ["64.02 - Kabupaten Kutai Kartanegara"]],
    ["Kukr", "Kabupaten Kutai Kartanegara", "malformed", null, ["64.02 - Kabupaten Kutai Kartanegara"]],
    [64.1, "Kabupaten Entah", "moved", null, ["65.04 - Kabupaten Tana Tidung"]],
    [
      "6402.",
      "Kabupaten Entah",
      "bps",
      "Kabupaten Kutai Barat",
      ["64.07 - Kabupaten Kutai Barat", "64.02 - Kabupaten Kutai Kartanegara"],
    ],
  ];
  it.each(READINGS)("%s of %s: %s", (kode_daerah, nama_daerah, reason, bpsName, expected) => {
    const found = findingsOf({ identitas: { kode_daerah, nama_daerah } }).filter(({ code }) => code === "ID-01");
    expect(found.map((one) => [one.detail, one.expected, one.value])).toEqual([
      [{ reason, bpsName }, expected, String(kode_daerah)],
    ]);
  });
});

describe("facts for the sentences", () => {
  it("shows both readings of ID-02 and ID-03", () => {
    const found = findingsOf({ identitas: { nama_daerah: "Pemkot Samarinda", provinsi: "65" } });
    expect(found.map(({ code, detail, expected }) => [code, detail, expected])).toEqual([
      [
        "ID-02",
        { code: "64.02", nameOfCode: "Kabupaten Kutai Kartanegara", name: "Pemkot Samarinda", codeOfName: "64.72" },
        ["64.02 - Kabupaten Kutai Kartanegara", "64.72 - Kota Samarinda"],
      ],
      [
        "ID-03",
        { code: "64.02", provinceOfCode: "64 - Kalimantan Timur", province: "65 - Kalimantan Utara" },
        ["64 - Kalimantan Timur"],
      ],
    ]);
  });
});
