import { beforeAll, describe, expect, it } from "vitest";
import { KsdError } from "../../src/domain/index.ts";
import {
  addOverride,
  compareWeights,
  economicsOf,
  explainScore,
  explanationJson,
  importFiles,
  initWorkspace,
  jsonText,
  makeReport,
  readWeights,
  removeOverride,
  requireWorkspace,
  scoreJsonOf,
  scoreWorkspace,
  type Workspace,
} from "../../src/run/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES } from "./memory-ports.ts";

const NAMES = ["64-kalimantan-timur-2026.xlsx", "64.01-paser-2026.xlsx", "64.71-balikpapan-2026.xlsx"];
const LAST = "64.01-2026-U-006";
let computer: MemoryPorts;

const here = (): Promise<Workspace> => requireWorkspace(computer.ports, { named: "kaltim", from: "kaltim" });
const text = (path: string): string => new TextDecoder().decode(computer.content.get(path));
const put = (path: string, content: string): void => {
  computer.content.set(path, new TextEncoder().encode(content));
};
const printed = async (): Promise<string> => jsonText(scoreJsonOf(await scoreWorkspace(computer.ports, await here())));

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "nothing refused";
  } catch (error) {
    return error instanceof KsdError ? `${error.code}: ${error.sentence.id}` : String(error);
  }
}

beforeAll(async () => {
  computer = await memoryPorts();
  const { workspace } = await initWorkspace(computer.ports, { folder: "kaltim", province: "64", year: 2026 });
  for (const name of NAMES) computer.content.set(name, bytesOf(SAMPLES, name));
  const input = { workspace, reportDate: null, isDryRun: false, isStrict: false, reason: null };
  await importFiles(computer.ports, { ...input, paths: NAMES });
});

describe("the same store", () => {
  it("gives the same bytes", async () => {
    const first = await printed();
    expect(await printed()).toBe(first);
    const explained = async () =>
      jsonText(explanationJson(explainScore(await scoreWorkspace(computer.ports, await here()), LAST)));
    expect(await explained()).toBe(await explained());
  });

  it("explains an id however its letters are written", async () => {
    const scored = await scoreWorkspace(computer.ports, await here());
    expect(explainScore(scored, " 64.01-2026-u-006").id).toBe(LAST);
  });
});

describe("a person's override", () => {
  const word = {
    id: LAST,
    rank: "1",
    priority: "I",
    by: "Siti  Rahmawati",
    reason: "Hasil Rakor",
    date: null,
  } as const;

  it("is kept in the configuration, shown everywhere with the computed one, and taken away without a trace", async () => {
    const before = await printed();
    await addOverride(computer.ports, await here(), word);
    expect(JSON.parse(text("kaltim/ksd.config.json")).overrides).toEqual([
      { id: LAST, rank: 1, priority: "I", by: "Siti Rahmawati", reason: "Hasil Rakor", date: "2026-11-22" },
    ]);
    const [first] = JSON.parse(await printed()).proposals;
    expect(first).toMatchObject({ id: LAST, rank: 1, priority: "I", override: { by: "Siti Rahmawati" } });
    expect(first.computedRank).toBeGreaterThan(10);
    const computed = { rank: first.computedRank, priority: first.computedPriority };

    const workspace = await here();
    const report = { workspace, folder: "laporan", formats: ["md"], withContacts: false, reportDate: null } as const;
    await makeReport(computer.ports, report);
    const map = text("laporan/peta-potensi-64-2026.md");
    expect(map).toContain(`| 1 (hitungan ${computed.rank}) | ${LAST} |`);
    expect(map).toContain("Ditetapkan Siti Rahmawati, 22 November 2026: Hasil Rakor");
    expect(text("laporan/daftar-program-64-2026.md")).toContain(
      `Prioritas I (peringkat 1, ditetapkan; hitungan: peringkat ${computed.rank}, Prioritas ${computed.priority})`,
    );

    await removeOverride(computer.ports, workspace, LAST);
    expect(await printed()).toBe(before);
    expect(await refusal(removeOverride(computer.ports, await here(), LAST))).toBe(
      `unknown-override: Tidak ada penetapan peringkat untuk usulan "${LAST}".`,
    );
  });

  it("gives way to a later one of the same proposal", async () => {
    await addOverride(computer.ports, await here(), word);
    await addOverride(computer.ports, await here(), { ...word, rank: "2", priority: null, date: "2026-11-12" });
    expect((await here()).config.overrides).toEqual([
      { id: LAST, rank: 2, priority: null, by: "Siti Rahmawati", reason: "Hasil Rakor", date: "2026-11-12" },
    ]);
    await removeOverride(computer.ports, await here(), LAST);
  });

  it.each([
    [{ rank: null, priority: null }, "usage: Penetapan memerlukan --rank atau --priority, atau keduanya."],
    [{ by: " " }, "usage: Penetapan peringkat memerlukan nama yang menetapkan (--by)."],
    [{ reason: "" }, "usage: Penetapan peringkat memerlukan alasan (--reason)."],
    [{ date: "12/11/2026" }, 'bad-date: "12/11/2026" bukan tanggal.'],
    [{ id: "64.01-2026-U-099" }, 'unknown-proposal: Tidak ada usulan "64.01-2026-U-099".'],
    [
      { id: "64.71-2026-U-010" },
      "not-ranked: Usulan 64.71-2026-U-010 tidak diperingkat: masih perlu telaah, mungkin bukan KSD.",
    ],
  ])("is refused in words: %j", async (change, sentence) => {
    const before = text("kaltim/ksd.config.json");
    expect(await refusal(addOverride(computer.ports, await here(), { ...word, ...change }))).toBe(sentence);
    expect(text("kaltim/ksd.config.json")).toBe(before);
  });

  it.each(["0", "-1", "1,5", "satu", "999", "1e1"])("knows no rank %s", async (rank) => {
    expect(await refusal(addOverride(computer.ports, await here(), { ...word, rank }))).toMatch(
      /^usage: Peringkat ".*" tidak ada: tulis angka bulat dari 1 sampai \d+, sebanyak usulan yang diperingkat\.$/,
    );
  });
});

describe("a file of weights", () => {
  it("may be bare, a configuration, or what ksd printed; what it leaves out keeps its default", async () => {
    put("bare.json", '\uFEFF{"urgensi": 40, "kesiapan": 0}');
    put("printed.json", await printed());
    const { ports } = computer;
    expect(await readWeights(ports, "bare.json")).toMatchObject({ urgensi: 40, kesiapan: 0, potensi_ekonomi: 20 });
    const own = (await here()).config.weights;
    expect(await readWeights(ports, "kaltim/ksd.config.json")).toEqual(own);
    expect(await readWeights(ports, "printed.json")).toEqual(own);
  });

  it.each([
    ["{", "bukan JSON yang benar."],
    ['{"urgensi": NaN}', "bukan JSON yang benar."],
    ['{"urgensi": 12,5}', "bukan JSON yang benar."],
    ["", "bukan JSON yang benar."],
    ['{"urgensi": -1}', 'Bobot "urgensi" bernilai -1; tulis angka 0 atau lebih tanpa tanda kutip, misalnya 20.'],
    ['{"urgensi": "20"}', 'Bobot "urgensi" bernilai "20"; tulis angka 0 atau lebih tanpa tanda kutip, misalnya 20.'],
    [
      '{"urgensi": 1e999}',
      'Bobot "urgensi" bernilai Infinity; tulis angka 0 atau lebih tanpa tanda kutip, misalnya 20.',
    ],
    ['{"weights": null}', 'Bobot ditulis sebagai daftar nama dan angka, misalnya {"urgensi": 25}.'],
    ["[1, 2]", 'Bobot ditulis sebagai daftar nama dan angka, misalnya {"urgensi": 25}.'],
  ])("is refused in words: %s", async (content, sentence) => {
    put("salah.json", content);
    expect(await refusal(readWeights(computer.ports, "salah.json"))).toBe(`bad-weights: salah.json: ${sentence}`);
  });

  it("is missed by name", async () => {
    expect(await refusal(readWeights(computer.ports, "tiada.json"))).toBe("no-such-path: tiada.json tidak ada.");
  });

  it("is compared with another, or with the workspace's own weights", async () => {
    put("a.json", '{"potensi_ekonomi": 0}');
    put("b.json", '{"kesiapan": 60}');
    const workspace = await here();
    const two = await compareWeights(computer.ports, workspace, ["a.json", "b.json"]);
    expect([two.a.file, two.b.file, two.a.weights.potensi_ekonomi, two.b.weights.kesiapan]).toEqual([
      "a.json",
      "b.json",
      0,
      60,
    ]);
    expect(two.a.method).not.toBe(two.b.method);
    expect(two.moves.length + two.unmoved).toBe(two.b.ranked);
    const [first] = two.moves;
    expect(first?.gain).toBe((first?.a?.rank ?? 0) - (first?.b?.rank ?? 0));
    const one = await compareWeights(computer.ports, workspace, ["a.json"]);
    expect([one.a.file, one.a.weights]).toEqual([null, workspace.config.weights]);
    expect(await refusal(compareWeights(computer.ports, workspace, ["a.json", "b.json", "a.json"]))).toBe(
      "usage: Perbandingan memerlukan satu atau dua berkas bobot; 3 disebut.",
    );
  });
});

describe("economicsOf", () => {
  it("has every region of the province, with the reason where there is nothing to show", async () => {
    const { regions } = await economicsOf(computer.ports, await here(), null);
    expect(regions.map(({ region, reason, sectors }) => [region, reason, sectors.length])).toEqual([
      ["64.01", null, 17],
      ["64.02", "daerah belum mengirim formulirnya", 0],
      ["64.03", "daerah belum mengirim formulirnya", 0],
      ["64.07", "daerah belum mengirim formulirnya", 0],
      ["64.08", "daerah belum mengirim formulirnya", 0],
      ["64.09", "daerah belum mengirim formulirnya", 0],
      ["64.11", "daerah belum mengirim formulirnya", 0],
      // Its total of 2024 is held (PD-01), so the figures end in 2023.
      ["64.71", null, 17],
      ["64.72", "daerah belum mengirim formulirnya", 0],
      ["64.74", "daerah belum mengirim formulirnya", 0],
    ]);
    expect(regions.find(({ region }) => region === "64.71")).toMatchObject({ firstYear: 2022, lastYear: 2023 });
  });

  it("has one region when asked, and a reason for the province", async () => {
    const { regions } = await economicsOf(computer.ports, await here(), "64");
    expect(regions.map(({ region, reason }) => [region, reason])).toEqual([
      ["64", "provinsi tidak dapat dibandingkan dengan dirinya sendiri"],
    ]);
    expect(await refusal(economicsOf(computer.ports, await here(), "31.71"))).toMatch(/^unknown-region: /);
  });
});
