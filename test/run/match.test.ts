import { beforeAll, describe, expect, it } from "vitest";
import { KsdError } from "../../src/domain/index.ts";
import {
  chosenMatches,
  explainNoMatch,
  importFiles,
  initWorkspace,
  listDecisions,
  matchWorkspace,
  recordDecision,
  type Workspace,
} from "../../src/run/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES } from "./memory-ports.ts";

let computer: MemoryPorts;
let workspace: Workspace;

beforeAll(async () => {
  computer = await memoryPorts();
  const { ports, content } = computer;
  workspace = (await initWorkspace(ports, { folder: "kaltim", province: "64", year: 2026 })).workspace;
  const paths = ["64.01-paser-2026.xlsx", "64.09-penajam-paser-utara-2026.xlsx", "64.71-balikpapan-2026.xlsx"];
  for (const name of paths) content.set(name, bytesOf(SAMPLES, name));
  await importFiles(ports, { paths, workspace, reportDate: null, isDryRun: false, isStrict: false, reason: null });
});

const sentenceOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return "";
  } catch (error) {
    if (!(error instanceof KsdError)) throw error;
    return `${error.sentence.id} ${error.hint?.id ?? ""}`;
  }
};

describe("what is asked of a match", () => {
  it("is refused in words where a code or a kind does not exist", async () => {
    const matched = await matchWorkspace(computer.ports, workspace);
    const all = { region: null, kind: null, commodity: null };
    const asked = [
      { region: "64.99" },
      { kind: "teman" },
      { kind: "valueOf" },
      { commodity: "emas" },
      { commodity: "bera" },
    ];
    const sentences = await Promise.all(
      asked.map((one) => sentenceOf(() => chosenMatches(matched, { ...all, ...one }))),
    );
    expect(sentences.map((sentence) => sentence.slice(0, 120))).toEqual([
      '"64.99" bukan kode daerah. Pakai kode Kemendagri, misalnya 64.02 untuk Kabupaten Kutai Kartanegara, atau 64 untuk provin',
      'Jenis pasangan "teman" tidak dikenal. Pilihannya: komoditas, kebutuhan, cermin, masalah (commodity, need, mirror, shared',
      'Jenis pasangan "valueOf" tidak dikenal. Pilihannya: komoditas, kebutuhan, cermin, masalah (commodity, need, mirror, shar',
      'Komoditas "emas" tidak ada di daftar. Yang ada: beras, jagung, kedelai, bawang-merah, bawang-putih, cabai-besar, cabai-r',
      'Komoditas "bera" tidak ada di daftar. Yang ada: beras.',
    ]);
  });

  it.each([
    ["64.02", "Kabupaten Kutai Kartanegara belum mengirim formulir, jadi belum dapat dipasangkan."],
    ["65.01", "Kabupaten Bulungan tidak ada di ruang kerja Kalimantan Timur, jadi tidak dapat dipasangkan."],
  ])("for a region without a form, %s, gives nothing and says why", async (region, text) => {
    const matched = await matchWorkspace(computer.ports, workspace);
    expect(chosenMatches(matched, { region, kind: null, commodity: null })).toEqual({
      pairs: [],
      allocation: [],
      unmet: [],
      unused: [],
      unsolved: [],
      remarks: [{ region, row: null, text }],
    });
  });

  it.each([
    [["64.01", "64.01"], "Satu daerah tidak dapat bekerja sama dengan dirinya sendiri."],
    [["64.01", "65"], "bukan pasangan yang ditawarkan"],
    [["64.01", "31.71"], "bukan daerah otonom"],
    [["64.01", "64.02"], "Kabupaten Kutai Kartanegara belum mengirim formulir."],
  ])("about %j, says what stands against any pair", async (codes, obstacle) => {
    const why = await explainNoMatch(computer.ports, workspace, codes);
    expect([why.obstacle, why.verdicts]).toEqual([expect.stringContaining(obstacle), []]);
  });

  it("about two regions, says for each kind what there is and what is missing", async () => {
    const { verdicts } = await explainNoMatch(computer.ports, workspace, ["64.01", "64.71"]);
    expect(verdicts.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      "commodity candidate",
      "need candidate",
      "mirror none",
      "shared_problem none",
    ]);
    expect(verdicts[2]?.reasons).toEqual([
      "Keduanya tidak saling menyebut untuk objek yang sama di bidang yang sama.",
      "Kabupaten Paser menyebut Kota Balikpapan dalam usulan: U-005 (2.09).",
      "Kota Balikpapan menyebut Kabupaten Paser dalam usulan: tidak ada.",
    ]);
  });

  it("about anything but two regions, is refused", async () => {
    expect(await sentenceOf(() => explainNoMatch(computer.ports, workspace, ["64.01"]))).toContain("disebut 1");
    expect(await sentenceOf(() => explainNoMatch(computer.ports, workspace, ["64.01", "xx"]))).toContain(
      "bukan kode daerah",
    );
  });
});

describe("a decision", () => {
  const U1 = "64.01-2026-U-001";
  it.each([
    ["gabung", [U1], "Keputusan ini memerlukan 2 sampai 20 kode; disebut 1."],
    ["gabung", [U1, U1], "Satu kode disebut dua kali."],
    ["gabung", [U1, "64.01-2026-M-001"], "64.01-2026-M-001 bukan usulan"],
    ["pertahankan", [U1], "Keputusan ini memerlukan 2 kode; disebut 1."],
    ["pertahankan", [U1, "70.01"], '"70.01" tidak ada di kiriman yang berlaku'],
    ["tolak", ["64.01-2026-U-999"], '"64.01-2026-U-999" tidak ada di kiriman yang berlaku'],
    ["tolak", ["commodity:64.01:64.71:emas"], '"commodity:64.01:64.71:emas" tidak ada'],
    ["buka", ["64.71-2026-U-001"], "Tidak ada keputusan tentang 64.71-2026-U-001."],
    ["hapus", [U1], 'Keputusan "hapus" tidak dikenal.'],
    ["constructor", [U1], 'Keputusan "constructor" tidak dikenal.'],
  ])("%s %j is refused in words and writes nothing", async (kind, subjects, sentence) => {
    const input = { kind, subjects, reason: "x", by: null, date: null };
    expect(await sentenceOf(() => recordDecision(computer.ports, workspace, input))).toContain(sentence);
    expect((await listDecisions(computer.ports, workspace)).decisions).toEqual([]);
  });

  it("needs a reason and a real day", async () => {
    const input = { kind: "tolak", subjects: [U1], by: null };
    const record = (changes: object) => () =>
      recordDecision(computer.ports, workspace, { ...input, reason: "x", date: null, ...changes });
    expect(await sentenceOf(record({ reason: "  " }))).toContain("Keputusan memerlukan alasan.");
    expect(await sentenceOf(record({ date: "12 November" }))).toContain('"12 November" bukan tanggal.');
  });

  it("on a mirrored pair stands for its two proposals", async () => {
    const { ports } = computer;
    const { result } = await matchWorkspace(ports, workspace);
    const mirror = result.pairs.find(({ kind }) => kind === "mirror");
    const input = { kind: "gabung", subjects: [mirror?.id ?? ""], reason: "Satu objek", by: null, date: null };
    const { subjects } = await recordDecision(ports, workspace, input);
    expect(subjects).toEqual(mirror?.rows);
    const after = await matchWorkspace(ports, workspace);
    expect(after.result.pairs.map(({ id }) => id)).not.toContain(mirror?.id);
  });
});
