import { geoArea } from "d3-geo";
import { describe, expect, it } from "vitest";
import { KsdError } from "../../../src/domain/index.ts";
import { parseBoundaries } from "../../../src/report/pictures.ts";
import { code } from "../../support/submission-builder.ts";

type Ring = readonly (readonly number[])[];

/** A square of half a degree whose south-west corner is given, drawn anticlockwise as RFC 7946 wants. */
const square = (lon: number, lat: number): Ring => [
  [lon, lat],
  [lon + 0.5, lat],
  [lon + 0.5, lat + 0.5],
  [lon, lat + 0.5],
  [lon, lat],
];

const area = (properties: object, ring: Ring = square(116, 0)): object => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: [ring] },
});

const collection = (features: readonly object[], more: object = {}): string =>
  JSON.stringify({ type: "FeatureCollection", ...more, features });

const parse = (text: string, attribution: string | null = null) =>
  parseBoundaries({ name: "batas.json", text, attribution }, code("64"));

function refusal(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof KsdError) return `${error.code}: ${error.sentence.id}`;
    throw error;
  }
  return "accepted";
}

describe("a boundary file", () => {
  it("is read by the ministry's code, whatever the column is called and however the dot is written", () => {
    const { shapes, missing, others } = parse(
      collection([
        area({ KODE_KAB: "64.02" }),
        area({ KODE_KAB: "64-72" }, square(117, 0)),
        area({ KODE_KAB: "65.01" }),
      ]),
    );
    expect([...shapes.keys()]).toEqual(["64.02", "64.72"]);
    expect(missing).toEqual(["64.01", "64.03", "64.07", "64.08", "64.09", "64.11", "64.71", "64.74"]);
    expect(others).toHaveLength(1);
  });

  it("is read by name where it has no code", () => {
    const { shapes } = parse(collection([area({ NAMOBJ: "Kutai Kartanegara" }), area({ NAMOBJ: "KOTA SAMARINDA" })]));
    expect([...shapes.keys()]).toEqual(["64.02", "64.72"]);
  });

  it.each([
    ["the statistics office's", [6403, 6402], ["64.02", "64.07"]],
    ["the ministry's without its dot", ["6402", "6407"], ["64.02", "64.07"]],
  ])("lets the names decide whether four digits are %s", (_, [first, second], expected) => {
    const { shapes } = parse(
      collection([area({ kode: first, nama: "Kutai Kartanegara" }), area({ kode: second, nama: "Kutai Barat" })]),
    );
    expect([...shapes.keys()]).toEqual(expected);
  });

  it("joins the areas of one region", () => {
    const { shapes } = parse(collection([area({ k: "64.03" }), area({ k: "64.03" }, square(118, 1))]));
    expect(shapes.get(code("64.03"))?.coordinates).toHaveLength(2);
  });

  it("turns rings the way they are drawn, both ways round", () => {
    const turned = [...square(116, 0)].reverse();
    const { shapes } = parse(collection([area({ k: "64.02" }), area({ k: "64.03" }, turned)]));
    // Half a degree square is 0.0000761 of a sphere's surface in steradians; the wrong way round it would be 12.57.
    for (const shape of shapes.values()) expect(geoArea(shape)).toBeCloseTo(0.0000761, 6);
  });

  it("reads TopoJSON", () => {
    const topology = {
      type: "Topology",
      objects: {
        kab: {
          type: "GeometryCollection",
          geometries: [{ type: "Polygon", arcs: [[0]], properties: { kode: "64.09" } }],
        },
      },
      arcs: [square(116, -1)],
    };
    expect([...parse(JSON.stringify(topology)).shapes.keys()]).toEqual(["64.09"]);
  });

  it("names its source, unless a person does", () => {
    const text = collection([area({ k: "64.02" })], { attribution: " BIG 2024 " });
    expect(parse(text).attribution).toBe("BIG 2024");
    expect(parse(text, "Bappeda 2026").attribution).toBe("Bappeda 2026");
    expect(parse(collection([area({ k: "64.02" })])).attribution).toBeNull();
  });
});

describe("a boundary file that cannot be used", () => {
  const metres = [
    [432_100, 9_950_000],
    [433_100, 9_950_000],
    [433_100, 9_951_000],
    [432_100, 9_950_000],
  ];
  const swapped = square(116, 0).map(([lon, lat]) => [lat ?? 0, lon ?? 0]);
  const broken = { type: "Topology", arcs: [], objects: { a: { type: "Polygon", arcs: [[7]] } } };

  it.each([
    ["is no JSON", "peta", "batas.json bukan berkas JSON, jadi bukan batas wilayah yang dapat dibaca."],
    [
      "is JSON of another kind",
      '{"a":1}',
      "batas.json tidak memuat satu pun bidang wilayah (Polygon atau MultiPolygon).",
    ],
    ["has no features", collection([]), "batas.json tidak memuat satu pun bidang wilayah (Polygon atau MultiPolygon)."],
    [
      "has points only",
      collection([{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [117, 0] } }]),
      "batas.json tidak memuat satu pun bidang wilayah (Polygon atau MultiPolygon).",
    ],
    [
      "has coordinates that are no numbers",
      collection([area({ k: "64.02" }, [["a", "b"]] as never)]),
      "batas.json tidak memuat satu pun bidang wilayah (Polygon atau MultiPolygon).",
    ],
    ["is a broken TopoJSON", JSON.stringify(broken), "batas.json adalah TopoJSON yang rusak."],
    [
      "has no code and no name",
      collection([area({ OBJECTID: 1, warna: "biru" })]),
      "batas.json tidak memuat kode Kemendagri atau nama daerah yang dikenal; kolomnya: OBJECTID, warna.",
    ],
    [
      "shows another province",
      collection([area({ k: "35.07" })]),
      "batas.json memuat Jawa Timur, tidak satu pun kabupaten/kota di Kalimantan Timur (64).",
    ],
    [
      "shows provinces",
      collection([area({ k: "64" }), area({ k: "65" })]),
      "batas.json memuat batas provinsi, bukan batas kabupaten/kota di Kalimantan Timur.",
    ],
    [
      "has four digits and no name",
      collection([area({ k: 6403 })]),
      "batas.json berkode empat angka tanpa nama daerah, sehingga tidak jelas itu kode Kemendagri atau kode BPS (6403 dapat berarti dua daerah).",
    ],
    [
      "has degrees swapped",
      collection([area({ k: "64.02" }, swapped)]),
      "batas.json menulis lintang lebih dahulu daripada bujur; GeoJSON meminta bujur, lalu lintang, misalnya [117.15, -0.5].",
    ],
    [
      "is in metres",
      collection([area({ k: "64.02" }, metres)]),
      "batas.json berkoordinat meter (misalnya UTM), bukan derajat: angkanya sampai 9951000.",
    ],
    [
      "lies elsewhere",
      collection([area({ k: "64.02" }, square(4, 52))]),
      "batas.json terletak di luar Indonesia: bujur 4 sampai 5, lintang 52 sampai 53.",
    ],
    ["is huge", " ".repeat(60_000_001), "batas.json terlalu besar: 60 MB, paling banyak 60 MB."],
  ])("that %s is told in one sentence", (_, text, sentence) => {
    expect(refusal(text)).toBe(`bad-boundaries: ${sentence}`);
  });
});
