import { beforeEach, describe, expect, it } from "vitest";
import {
  exportCsv,
  exportJson,
  type Imported,
  importFiles,
  initWorkspace,
  submissionHistory,
  type Workspace,
  withdrawSubmission,
} from "../../src/run/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES, VARIANTS } from "./memory-ports.ts";

const DAY = (day: number): string => `2026-03-${String(day).padStart(2, "0")}T02:00:00.000Z`;
const FIRST = "inbox/64.02-kutai-kartanegara-2026.xlsx";
const SECOND = "inbox/kukar-perbaikan.xlsx";

let computer: MemoryPorts;
let workspace: Workspace;

async function imported(day: number, paths: readonly string[], isDryRun = false): Promise<Imported> {
  computer.setNow(DAY(day));
  const flags = { isStrict: false, reason: day === 1 ? null : "Surat Bupati", reportDate: null };
  return importFiles(computer.ports, { paths, workspace, isDryRun, ...flags });
}

function withdrawn(day: number, id: string, { reason = "Salah lampiran", isUndo = false } = {}) {
  computer.setNow(DAY(day));
  return withdrawSubmission(computer.ports, { workspace, id, reason, isUndo });
}

const outline = ({ files }: Imported) =>
  files.map(({ kind, isAgain, submission }) => [kind, isAgain, submission?.id, submission?.replaces]);

beforeEach(async () => {
  computer = await memoryPorts();
  ({ workspace } = await initWorkspace(computer.ports, { folder: "kaltim", province: "64", year: 2026 }));
  computer.content.set(FIRST, bytesOf(SAMPLES, "64.02-kutai-kartanegara-2026.xlsx"));
  computer.content.set(SECOND, bytesOf(VARIANTS, "a-openpyxl.xlsx"));
  await imported(1, [FIRST]);
  await imported(5, [SECOND]);
});

describe("the same bytes after a withdrawal", () => {
  it("stay out when they lie in a folder, and the message says when they came and went", async () => {
    await withdrawn(10, "64.02-2026-v2");
    const again = await imported(12, ["inbox"]);
    expect(outline(again)).toEqual([
      ["skip", false, "64.02-2026-v1", null],
      ["skip", false, "64.02-2026-v2", "64.02-2026-v1"],
    ]);
    expect(again.files.map(({ validated }) => validated.findings.map(({ code, detail }) => [code, detail]))).toEqual([
      [["BKS-09", { importedAt: DAY(1), submission: "64.02-2026-v1" }]],
      [["BKS-09", { importedAt: DAY(5), submission: "64.02-2026-v2", withdrawnAt: DAY(10) }]],
    ]);
  });

  it("come back as a new version when the file itself is named; the dry run says the same as the run", async () => {
    await withdrawn(10, "64.02-2026-v2");
    const dry = await imported(12, [SECOND, FIRST], true);
    const run = await imported(12, [SECOND, FIRST]);
    expect(outline(run)).toEqual([
      ["replace", true, "64.02-2026-v3", "64.02-2026-v1"],
      ["skip", false, "64.02-2026-v1", null],
    ]);
    expect(outline(dry)).toEqual(outline(run));
    expect(outline(await imported(13, [SECOND]))).toEqual([["skip", false, "64.02-2026-v3", "64.02-2026-v1"]]);
  });

  it("count as a region's first again when nothing else stands", async () => {
    await withdrawn(10, "64.02-2026-v2");
    await withdrawn(11, "64.02-2026-v1");
    const plan = await imported(12, [FIRST, SECOND], true);
    expect(outline(plan)).toEqual([
      ["insert", true, "64.02-2026-v3", null],
      ["replace", true, "64.02-2026-v4", "64.02-2026-v3"],
    ]);
    expect(outline(await imported(12, [FIRST, SECOND]))).toEqual(outline(plan));
  });
});

it("tells the history of a region, with reasons and what replaced what", async () => {
  await withdrawn(10, "64.02-2026-v2", { reason: "  Salah\n lampiran " });
  await imported(12, [SECOND]);
  const { versions } = await submissionHistory(computer.ports, workspace, "64.02");
  expect(
    versions.map(({ id, state, file, accepted, held, reason, replaces, replacedBy, withdrawn: out }) => [
      ...[id, state, file, accepted, held, reason, replaces, replacedBy],
      out,
    ]),
  ).toEqual([
    ["64.02-2026-v1", "replaced", FIRST.slice(6), 98, 0, null, null, "64.02-2026-v3", null],
    [
      ...["64.02-2026-v2", "withdrawn", SECOND.slice(6), 98, 0, "Surat Bupati", "64.02-2026-v1", null],
      { at: DAY(10), reason: "Salah lampiran" },
    ],
    ["64.02-2026-v3", "current", SECOND.slice(6), 98, 0, "Surat Bupati", "64.02-2026-v1", null, null],
  ]);
  expect((await submissionHistory(computer.ports, workspace, "64.71")).versions).toEqual([]);
  await expect(submissionHistory(computer.ports, workspace, "64.99")).rejects.toMatchObject({ code: "unknown-region" });
});

it("exports the state of a day by the withdrawals of that day, as JSON and CSV", async () => {
  await withdrawn(10, "64.02-2026-v2");
  await withdrawn(20, "64.02-2026-v2", { reason: "Ternyata benar", isUndo: true });
  const versionsOn = async (asOf: string | null) => {
    const exported = await exportJson(computer.ports, { workspace, asOf });
    return exported.submissions.map(({ region, version }) => [region, version]);
  };
  expect(await versionsOn("2026-02-28")).toEqual([]);
  expect(await versionsOn("2026-03-01")).toEqual([["64.02", 1]]);
  expect(await versionsOn("2026-03-09")).toEqual([["64.02", 2]]);
  expect(await versionsOn("2026-03-10")).toEqual([["64.02", 1]]);
  expect(await versionsOn("2026-03-20")).toEqual([["64.02", 2]]);
  expect(await versionsOn(null)).toEqual([["64.02", 2]]);
  const paths = await exportCsv(computer.ports, { workspace, asOf: "2026-03-15", folder: "data" });
  expect(paths[0]).toBe("data/identitas.csv");
  const identitas = new TextDecoder().decode(computer.content.get("data/identitas.csv")).split("\r\n");
  expect(identitas[1]).toMatch(/^64\.02,1,64\.02-kutai-kartanegara-2026\.xlsx,/);
});

describe("what cannot be withdrawn", () => {
  it.each([
    ["64.02-2026-v7", "unknown-submission", "Dari Kabupaten Kutai Kartanegara ada: 64.02-2026-v1, 64.02-2026-v2."],
    ["64.71", "unknown-submission", "Lihat semua kiriman: ksd history."],
    ["kukar", "unknown-submission", "Lihat semua kiriman: ksd history."],
  ])("%s", async (id, code, hint) => {
    await expect(withdrawn(10, id)).rejects.toMatchObject({ code, hint: { id: hint } });
  });

  it("is said with the way back", async () => {
    await withdrawn(10, "64.02-2026-V2");
    await expect(withdrawn(11, "64.02-2026-v2")).rejects.toMatchObject({
      code: "not-withdrawable",
      sentence: { id: "Kiriman 64.02-2026-v2 sudah ditarik: Salah lampiran." },
    });
    await expect(withdrawn(11, "64.02", { isUndo: true })).rejects.toMatchObject({ code: "not-withdrawable" });
    await expect(withdrawn(11, "64.02", { reason: " " })).rejects.toMatchObject({ code: "usage" });
    await imported(12, [SECOND]);
    await expect(withdrawn(13, "64.02-2026-v2", { isUndo: true })).rejects.toMatchObject({
      sentence: {
        id: "Berkas 64.02-2026-v2 sudah disimpan lagi sebagai 64.02-2026-v3; keduanya tidak dapat berlaku bersama.",
      },
    });
  });
});
