import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshFolder, ksd, SAMPLES } from "./run-ksd.ts";

const folder = freshFolder();
afterAll(folder.remove);
const workspace = join(folder.path, "kerja");
const run = (...args: readonly string[]) => ksd(workspace, ...args);

const SQUARE = [
  [117, -0.6],
  [117.3, -0.6],
  [117.3, -0.3],
  [117, -0.6],
];
const feature = (nama: string) => ({
  type: "Feature",
  properties: { nama },
  geometry: { type: "Polygon", coordinates: [SQUARE] },
});

beforeAll(() => {
  ksd(folder.path, "init", "kerja", "--province", "64", "--year", "2026");
  run("import", join(SAMPLES, "64.72-samarinda-2026.xlsx"));
  const file = (name: string, content: string) => writeFileSync(join(workspace, name), content);
  file("batas.geojson", JSON.stringify({ type: "FeatureCollection", features: [feature("Samarinda")] }));
  file("jauh.geojson", JSON.stringify({ type: "FeatureCollection", features: [feature("Kota Bogor")] }));
});

it("boundaries add keeps the file, says what it lacks and what stands under the map", () => {
  const { code, stdout, stderr } = run("boundaries", "add", "batas.geojson");
  expect(code).toBe(0);
  expect(stdout).toBe(
    "Batas wilayah batas.geojson disimpan di ruang kerja: 1 daerah.\n" +
      "Tidak ada di berkas, akan digambar sebagai titik: Kabupaten Paser, Kabupaten Kutai Kartanegara, Kabupaten Berau, Kabupaten Kutai Barat, Kabupaten Kutai Timur, Kabupaten Penajam Paser Utara, Kabupaten Mahakam Ulu, Kota Balikpapan, Kota Bontang.\n",
  );
  expect(stderr).toContain("Sumbernya tidak disebut di berkas.");
  const json = run("batas", "add", "batas.geojson", "--attribution", "BIG 2024", "--json");
  expect(JSON.parse(json.stdout).boundaries).toMatchObject({ name: "batas.geojson", attribution: "BIG 2024" });
  expect(run("report", "-o", "laporan", "--format", "html").stdout).toBe("laporan/peta-potensi-64-2026.html\n");
  expect(readFileSync(join(workspace, "laporan/peta-potensi-64-2026.html"), "utf8")).toContain("BIG 2024");
});

it("boundaries remove goes back to tiles", () => {
  expect(run("boundaries", "remove").stdout).toBe("Peta kembali digambar dengan petak.\n");
  expect(JSON.parse(readFileSync(join(workspace, "ksd.config.json"), "utf8")).boundaries).toBeNull();
});

it.each([
  [["boundaries", "add", "tidak-ada.json"], "tidak-ada.json tidak ada."],
  [["boundaries", "add"], "<berkas> belum disebut."],
  [["boundaries", "hapus"], 'nilai "hapus" tidak berlaku untuk <tindakan>. Pilihannya: add, remove.'],
  [
    ["boundaries", "add", "jauh.geojson"],
    "jauh.geojson memuat Jawa Barat, tidak satu pun kabupaten/kota di Kalimantan Timur (64).",
  ],
  [["report", "-o", "lain", "--boundaries", "ksd.config.json"], "ksd.config.json tidak memuat satu pun bidang wilayah"],
  [["report", "--format", "pdf"], 'Bentuk laporan "pdf" tidak dikenal.'],
])("%j ends with exit 2, one sentence, and nothing written", (line, sentence) => {
  const { code, stdout, stderr } = run(...line);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(`ksd: ${sentence}`);
  expect(existsSync(join(workspace, "lain"))).toBe(false);
});
