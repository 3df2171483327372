import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTRACTS } from "../../src/run/index.ts";
import { movedTo } from "../support/inbox.ts";
import { workspaceState } from "../support/workspace-state.ts";
import { freshFolder, ksd, SAMPLES } from "./run-ksd.ts";

const folder = freshFolder();
const at = (...names: readonly string[]): string => join(folder.path, ...names);
const run = (...args: readonly string[]) => ksd(folder.path, ...args);
afterAll(folder.remove);

const PENAJAM = { code: "64.09", name: "Kabupaten Penajam Paser Utara", province: "64 - Kalimantan Timur" };
const TABALONG = { code: "63.09", name: "Kabupaten Tabalong", province: "63 - Kalimantan Selatan" };

function province(name: string, code: string, year: string, files: readonly string[]): void {
  expect(run("init", name, "--province", code, "--year", year).code).toBe(0);
  if (files.length > 0) expect(run("import", "--workspace", name, ...files).code).toBeLessThan(2);
}

beforeAll(() => {
  const sample = (name: string): string => join(SAMPLES, name);
  mkdirSync(at("kiriman"));
  const penajam = new Uint8Array(readFileSync(sample("64.09-penajam-paser-utara-2026.xlsx")));
  writeFileSync(at("kiriman", "tabalong.xlsx"), movedTo(penajam, PENAJAM, TABALONG));
  province("kaltim", "64", "2026", [sample("64.01-paser-2026.xlsx"), sample("64.72-samarinda-2026.xlsx")]);
  province("kalsel", "63", "2026", ["kiriman/tabalong.xlsx"]);
  province("kalsel-lain", "63", "2026", ["kiriman/tabalong.xlsx"]);
  province("kaltim-2025", "64", "2025", []);
}, 60_000);

describe("ksd merge", () => {
  it("makes a national workspace with the provinces' submissions and originals", () => {
    const { code, stdout, stderr } = run("merge", "kaltim", "kalsel", "-o", "nasional");
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "Berikutnya: ksd report --national --workspace nasional -o laporan.\n",
    });
    expect(stdout).toBe(
      "Kode  Provinsi            Ruang kerja  Kiriman baru  Sudah ada  Catatan\n" +
        "64    Kalimantan Timur    kaltim                  2          0\n" +
        "63    Kalimantan Selatan  kalsel                  1          0\n" +
        "\n3 kiriman digabung di nasional, tahun 2026.\n",
    );
    const originals = (name: string): readonly string[] => readdirSync(at(name, ".ksd", "asal"));
    expect(originals("nasional").toSorted()).toEqual([...originals("kaltim"), ...originals("kalsel")].sort());
    expect(workspaceState(at("nasional"), "merge").faults).toEqual([]);
  });

  it("finds nothing new the second time", () => {
    const { code, stdout } = run("gabung", "--json", "kaltim", "kalsel", "-o", "nasional");
    expect(code).toBe(0);
    const printed = JSON.parse(stdout);
    expect(CONTRACTS.merge.safeParse(printed).error?.issues ?? []).toEqual([]);
    expect(printed.sources.map(({ added, known }: { added: number; known: number }) => [added, known])).toEqual([
      [0, 2],
      [0, 1],
    ]);
  });

  it.each([
    [
      "another history of the same regions, naming both places",
      ["kalsel-lain", "-o", "nasional"],
      "Daerah 63.09 sudah digabung dari kalsel; ruang kerja kalsel-lain berisi riwayat lain untuk daerah yang sama. Tidak ada yang digabung.",
    ],
    [
      "another year",
      ["kaltim-2025", "-o", "nasional"],
      "Ruang kerja kaltim-2025 untuk tahun 2025, sedangkan gabungan ini untuk tahun 2026. Tidak ada yang digabung.",
    ],
    ["two years at once", ["kalsel", "kaltim-2025", "-o", "x"], "Ruang kerja kaltim-2025 untuk tahun 2025, sedangkan"],
    ["a folder that is no workspace", ["kiriman", "-o", "nasional"], "kiriman bukan ruang kerja ksd: tidak ada"],
    ["a folder that is not there", ["tidak-ada", "-o", "nasional"], "tidak-ada bukan ruang kerja ksd: tidak ada"],
    ["a national workspace, and so itself", ["nasional", "-o", "nasional"], "nasional adalah ruang kerja nasional;"],
    ["a province's workspace as the target", ["kaltim", "-o", "kaltim"], "kaltim bukan ruang kerja nasional."],
  ])("refuses %s", (_what, args, sentence) => {
    const { code, stdout, stderr } = run("merge", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`ksd: ${sentence}`);
  });

  it("leaves import, status and the provinces' report to the provinces' workspaces", () => {
    for (const command of [["import", "kiriman"], ["status"], ["report"], ["score"], ["export"]]) {
      const { code, stderr } = run(...command, "--workspace", "nasional");
      expect([command[0], code]).toEqual([command[0], 2]);
      expect(stderr).toMatch(
        /^ksd: nasional adalah ruang kerja nasional; perintah ini untuk ruang kerja satu provinsi\./,
      );
    }
    expect(run("import", "--workspace", "kaltim", "kiriman").stdout).toContain("ID-07");
  });
});

it("what needs no workspace works in a national one", () => {
  const { code, stdout } = ksd(at("nasional"), "validate", "../kiriman/tabalong.xlsx");
  expect(code).toBe(1);
  expect(stdout).toContain("tabalong.xlsx · Kabupaten Tabalong (63.09), 2026 · diterima sebagian");
  expect(stdout).not.toContain("ID-07");
  expect(ksd(at("nasional"), "status").stderr).toContain("adalah ruang kerja nasional;");
});

describe("ksd report --national", () => {
  it("writes the workbook and the Markdown, the same bytes every time", () => {
    const write = (name: string): readonly Buffer[] => {
      const date = ["--report-date", "2026-11-22"];
      const { code, stdout } = run("report", "--national", "--workspace", "nasional", "-o", name, ...date);
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: `${join(name, "peta-nasional-2026.xlsx")}\n${join(name, "peta-nasional-2026.md")}\n`,
      });
      return readdirSync(at(name)).map((file) => readFileSync(at(name, file)));
    };
    const [first, second] = [write("laporan"), write("lagi")];
    expect(first.map((bytes, index) => bytes.equals(second[index] ?? Buffer.alloc(0)))).toEqual([true, true]);
    const markdown = readFileSync(at("laporan", "peta-nasional-2026.md"), "utf8");
    expect(markdown).toContain("| 63.09 Kabupaten Tabalong | 64.01 Kabupaten Paser | Saling mengusulkan | Ya |");
    // No contact person of any form.
    expect(markdown).not.toMatch(/0812|@/);
  });

  it("prints its figures as JSON", () => {
    const { code, stdout } = run("report", "--national", "--workspace", "nasional", "--json");
    expect(code).toBe(0);
    const printed = JSON.parse(stdout);
    expect(CONTRACTS.national.safeParse(printed).error?.issues ?? []).toEqual([]);
    expect(printed.totals).toMatchObject({ provinces: 38, mergedProvinces: 2, submitted: 3 });
  });

  it("counts a province as its own report does, decisions included", () => {
    const id = "64.01-2026-U-001";
    const decided = run("decide", "reject", id, "--reason", "Bukan kewenangan", "--workspace", "kaltim");
    expect([decided.code, decided.stderr.includes("ksd:")]).toEqual([0, false]);
    const figures = () => JSON.parse(run("report", "--national", "--workspace", "nasional", "--json").stdout).provinces;
    const proposals = () => figures().find(({ province: one }: { province: string }) => one === "64").counts.proposals;
    const before = proposals();
    run("merge", "kaltim", "-o", "nasional");
    expect(proposals()).toBe(before - 1);
    const { stdout } = run("score", "--json", "--workspace", "kaltim");
    const score = JSON.parse(stdout);
    expect(score.proposals.length + score.notScored.length + score.review.length).toBe(before - 1);
  });

  it.each([["--pack"], ["--since", "2026-01-01"], ["--boundaries", "batas.json"], ["--map", "jumlah"]])(
    "says that %s is for a province only, and writes nothing",
    (flag, ...value) => {
      const { code, stderr } = run("report", "--national", "--workspace", "nasional", flag, ...value, "-o", "tidak");
      expect([code, stderr.split("\n")[0]]).toEqual([2, `ksd: ${flag} tidak berlaku untuk laporan nasional.`]);
      expect(readdirSync(at())).not.toContain("tidak");
    },
  );

  it("says which formats there are", () => {
    const { code, stderr } = run("report", "--national", "--workspace", "nasional", "--format", "html");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "ksd: Laporan nasional tidak ada dalam bentuk html.\nPilihannya: xlsx, md.\n",
    });
  });

  it("names the formats that it does not make, beside those it makes", () => {
    const nation = ["report", "--national", "--workspace", "nasional", "-o", "bentuk"];
    const several = run(...nation, "--format", "md,html,png");
    const reason =
      "Laporan nasional hanya ada dalam bentuk xlsx dan md; yang lain dibuat di ruang kerja provinsinya, tanpa --national.";
    expect(several).toMatchObject({
      code: 0,
      stdout: `${join("bentuk", "peta-nasional-2026.md")}\n`,
      stderr: `ksd: Tidak dibuat: html, png. ${reason}\n`,
    });
    const { notMade } = JSON.parse(run(...nation, "--format", "md,html,png", "--json").stdout);
    expect(notMade).toEqual([
      { format: "html", reason },
      { format: "png", reason },
    ]);
    // Nobody asked for a page.
    expect(run(...nation).stderr).toBe("");
    expect(JSON.parse(run(...nation, "--json").stdout)).not.toHaveProperty("notMade");
  });

  it("says what to do where nothing was merged", () => {
    const { code, stderr } = run("report", "--national", "--workspace", "kaltim");
    expect(code).toBe(2);
    expect(stderr).toBe(
      "ksd: kaltim bukan ruang kerja nasional.\n" +
        "Buat dengan menggabung ruang kerja provinsi: ksd merge kaltim kalsel -o nasional.\n",
    );
  });
});
