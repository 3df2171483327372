import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { freshFolder, ksd } from "./run-ksd.ts";

const folder = freshFolder();
afterAll(folder.remove);

const unpacked = (path: string) => unzipSync(new Uint8Array(readFileSync(join(folder.path, path))));
const settingsIn = (page: string) => JSON.parse(/id="settings">([^<]*)</.exec(page)?.[1] ?? "null");

describe("ksd template --with-checker", () => {
  it("puts form, page and instructions of each region into one zip", () => {
    const { code, stdout } = ksd(
      folder.path,
      ..."template --region 64.02 --region 64.71 --year 2026 --with-checker -o kirim".split(" "),
    );
    expect({ code, paths: stdout.trim().split("\n") }).toEqual({
      code: 0,
      paths: [
        "kirim/formulir-ksd-64.02-kutai-kartanegara-2026.zip",
        "kirim/formulir-ksd-64.71-kota-balikpapan-2026.zip",
      ],
    });
    const parts = unpacked("kirim/formulir-ksd-64.71-kota-balikpapan-2026.zip");
    const form = "formulir-ksd-64.71-kota-balikpapan-2026.xlsx";
    expect(Object.keys(parts).sort()).toEqual(["BACA-SAYA.txt", form, "pemeriksa.html"]);
    ksd(folder.path, ..."template --region 64.71 --year 2026 -o biasa".split(" "));
    const alone = new Uint8Array(readFileSync(join(folder.path, "biasa", form)));
    expect(Buffer.compare(parts[form] ?? new Uint8Array(), alone)).toBe(0);
    expect(strFromU8(parts["BACA-SAYA.txt"] ?? new Uint8Array())).toContain(
      `2. Isi ${form} di Excel, lalu simpan.\r\n`,
    );
    const page = strFromU8(parts["pemeriksa.html"] ?? new Uint8Array());
    expect(page).toContain("<title>Pemeriksa Formulir Kerja Sama Daerah Kota Balikpapan 2026</title>");
    expect(settingsIn(page)).toMatchObject({
      language: "id",
      workspace: { config: { province: "64", year: 2026 } },
      region: { code: "64.71" },
    });
  });

  it("makes a page for anybody where neither region nor year is known", () => {
    const { stdout } = ksd(folder.path, "--lang", "en", "template", "--with-checker", "-o", "umum");
    const parts = unpacked(stdout.trim());
    expect(Object.keys(parts)).toContain("READ-ME.txt");
    expect(settingsIn(strFromU8(parts["pemeriksa.html"] ?? new Uint8Array()))).toMatchObject({
      language: "en",
      workspace: null,
      region: null,
    });
  });
});

describe("ksd checker", () => {
  it("takes what checking needs from the workspace, and nothing else", () => {
    ksd(folder.path, ..."init ws --province 64 --year 2026".split(" "));
    const place = join(folder.path, "ws");
    ksd(place, ..."waive PM-01 --region 64.02 --until 2026-12-31 --by Rina --reason Rakor".split(" "));
    const path = join(place, "ksd.config.json");
    const config = JSON.parse(readFileSync(path, "utf8"));
    const { code } = ksd(place, "checker", "--profile", "final");
    expect(code).toBe(0);
    const settings = settingsIn(readFileSync(join(place, "pemeriksa.html"), "utf8"));
    expect(settings).toMatchObject({ profile: "final", province: { code: "64" }, region: null });
    const [waiver] = config.waivers;
    expect([config.waivers.length, waiver.by]).toEqual([1, "Rina"]);
    // The page goes to all offices: who granted an exception is not for them.
    const waivers = [{ ...waiver, by: null }];
    expect(settings.workspace.config).toMatchObject({ province: "64", year: 2026, waivers });
    for (const [region, left] of [
      ["64.02", waivers],
      ["64.71", []],
    ] as const) {
      ksd(place, "checker", "--region", region, "-o", `${region}.html`);
      expect(settingsIn(readFileSync(join(place, `${region}.html`), "utf8")).workspace.config.waivers).toEqual(left);
    }
    expect(settings.workspace.folder).toBe("");
  });

  it.each([
    [["--province", "64"], "Provinsi dan tahun pemetaan disebut bersama"],
    [["--province", "99", "--year", "2026"], '"99" bukan kode provinsi.'],
    [["--region", "64.99"], '"64.99" bukan kode daerah.'],
    [["--province", "64", "--year", "2026", "--region", "63.01"], "tidak berada di Kalimantan Timur"],
    [["--province", "64", "--year", "1999"], "Tahun pemetaan harus antara 2018 dan 2100."],
    [["--report-date", "kemarin"], '"kemarin" bukan tanggal.'],
    [["-o", "pemeriksa.xlsx"], '"pemeriksa.xlsx" bukan nama halaman'],
  ])("refuses %j in words", (options, words) => {
    const { code, stderr } = ksd(folder.path, "checker", ...options);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
