import { describe, expect, test } from "vitest";
import { regions } from "../../../src/regulation/index.ts";
import { type ReadCell, readColumn } from "../../support/read-column.ts";
import { REGION_LISTS, REGION_SPELLINGS, type RegionReading } from "./region-spellings.ts";

/** KSD Berjalan names partner regions without any rule of its own beside SEL-05. */
const read = (entries: Parameters<typeof readColumn>[2]) => readColumn("ksd_berjalan", "kode_daerah_mitra", entries);

function readingOf({ value, findings }: ReadCell): RegionReading {
  const wrong = findings.find(({ code }) => code === "SEL-05");
  if (wrong?.code === "SEL-05") {
    return wrong.detail.reason === "unknown" ? null : wrong.expected.map((text) => text.split(" - ")[0] ?? "").sort();
  }
  return Array.isArray(value) && value.length === 1 ? (value[0] ?? null) : (value as string | null);
}

describe("regions", () => {
  test("as offices spell them", () => {
    const readings = read(REGION_SPELLINGS.map(([text]) => text)).map(readingOf);
    expect(REGION_SPELLINGS.map(([text], at) => [text, readings[at]])).toEqual(REGION_SPELLINGS);
  });

  test("several in one cell", () => {
    const values = read(REGION_LISTS.map(([text]) => text)).map(({ value }) => value);
    expect(REGION_LISTS.map(([text], at) => [text, values[at]])).toEqual(REGION_LISTS);
  });

  test("number cells lose the zero at the end of a code", () => {
    const cells = read([64.02, 62.1, 64, 64.2, 6403]);
    expect(cells.map(({ value, findings }) => [value, findings.map(({ code, expected }) => [code, expected])])).toEqual(
      [
        [["64.02"], []],
        [["62.10"], [["SEL-10", []]]],
        [["64"], []],
        [null, [["SEL-05", ["64.02 - Kabupaten Kutai Kartanegara"]]]],
        [null, [["SEL-05", ["64.02 - Kabupaten Kutai Kartanegara", "64.03 - Kabupaten Berau"]]]],
      ],
    );
  });

  test("codes that are none offer what may be meant", () => {
    const cells = read(["62.1", "64.04", "6403", "Kukarr", "64.13 - Kabupaten Berau"]);
    expect(cells.map(({ findings }) => findings[0]?.expected)).toEqual([
      ["62.01 - Kabupaten Kotawaringin Barat", "62.10 - Kabupaten Gunung Mas"],
      ["65.01 - Kabupaten Bulungan"],
      ["64.02 - Kabupaten Kutai Kartanegara", "64.03 - Kabupaten Berau"],
      ["64.02 - Kabupaten Kutai Kartanegara"],
      ["64.03 - Kabupaten Berau"],
    ]);
  });

  test("a bad one among several is named, and the whole cell is not read", () => {
    const [cell] = read(["Kota Samarinda; Kota Berau; Kota Bontang"]);
    expect(cell?.value).toBeNull();
    expect(cell?.findings.map(({ code, value, expected }) => ({ code, value, expected }))).toEqual([
      { code: "SEL-05", value: "Kota Berau", expected: ["64.03 - Kabupaten Berau"] },
    ]);
  });

  test("every region is found by code, name, code and name, without spaces, and in capitals", () => {
    const all = regions();
    for (const print of [
      (code: string) => code,
      (_: string, name: string, isProvince: boolean) => (isProvince ? `Provinsi ${name}` : name),
      (code: string, name: string) => `${code} - ${name}`,
      (_: string, name: string, isProvince: boolean) =>
        isProvince ? `PROV. ${name.toUpperCase()}` : name.toUpperCase(),
      (_: string, name: string, isProvince: boolean) => {
        const [, kind = "Provinsi ", rest = name] = /^((?:Kabupaten|Kota) (?:Administrasi )?)(.+)$/.exec(name) ?? [];
        return `${isProvince ? "Provinsi " : kind}${(isProvince ? name : rest).replaceAll(" ", "")}`;
      },
    ]) {
      const cells = read(all.map(({ code, name, level }) => print(code, name, level === "provinsi")));
      expect(cells.map(({ value }) => value)).toEqual(all.map(({ code }) => [code]));
    }
  });
});
