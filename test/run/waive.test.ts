import { beforeEach, describe, expect, it } from "vitest";
import type { KsdError } from "../../src/domain/index.ts";
import {
  addWaiver,
  exportJson,
  findWorkspace,
  importFiles,
  importJson,
  initWorkspace,
  isInOrder,
  listWaivers,
  removeWaiver,
  validateFiles,
  validateJson,
  type Workspace,
  workspaceStatus,
} from "../../src/run/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES } from "./memory-ports.ts";

// Its GALAT findings: SEL-05 at Potensi!C6, SEL-12 at Pemetaan!M12, NR-03 at Neraca Komoditas!C10.
const PASER = "64.01-paser-2026.xlsx";
const CONFIG = "kaltim/ksd.config.json";
const WAIVED = { reason: "Disepakati di Rakor", until: "2026-12-31", by: "Siti" };

let computer: MemoryPorts;

const workspace = async (): Promise<Workspace> => {
  const found = await findWorkspace(computer.ports, { named: "kaltim", from: "" });
  if (found === null) throw new Error("no workspace");
  return found;
};

const waive = async (code: string, changes: Partial<Parameters<typeof addWaiver>[2]> = {}) =>
  addWaiver(computer.ports, await workspace(), { code, region: "64.01", ...WAIVED, ...changes });

const validated = async (reportDate: string | null = null) =>
  validateFiles(computer.ports, { paths: [PASER], workspace: await workspace(), reportDate });

const imported = async () =>
  importFiles(computer.ports, {
    paths: [PASER],
    workspace: await workspace(),
    reportDate: null,
    isDryRun: false,
    isStrict: false,
    reason: null,
  });

/** Which GALAT findings a check printed, each with its exception, and what is held. */
async function outcome(reportDate: string | null = null) {
  const checked = await validated(reportDate);
  const [file] = validateJson(checked, "0.1.0", "id").files;
  return {
    galat: file?.findings.flatMap(({ code, severity, waived }) => (severity === "GALAT" ? [[code, waived]] : [])),
    held: Object.fromEntries((file?.ledger ?? []).flatMap(({ table, held }) => (held > 0 ? [[table, held]] : []))),
    inOrder: isInOrder(checked.files),
  };
}

const NOTHING_WAIVED = {
  galat: [
    ["SEL-05", undefined],
    ["SEL-12", undefined],
    ["NR-03", undefined],
  ],
  held: { potensi: 1, pemetaan: 1, neraca_komoditas: 1 },
  inOrder: false,
};

const heldOnBoard = async () => {
  const board = await workspaceStatus(computer.ports, await workspace());
  return board.regions.find(({ region }) => region === "64.01")?.held;
};

beforeEach(async () => {
  computer = await memoryPorts();
  await initWorkspace(computer.ports, { folder: "kaltim", province: "64", year: 2026 });
  computer.content.set(PASER, bytesOf(SAMPLES, PASER));
});

describe("an exception", () => {
  it("shows the finding with its severity and reason, and holds no row", async () => {
    await waive("sel 12");
    expect(await outcome()).toEqual({
      galat: [
        ["SEL-05", undefined],
        ["SEL-12", WAIVED],
        ["NR-03", undefined],
      ],
      held: { potensi: 1, neraca_komoditas: 1 },
      inOrder: false,
    });
  });

  it("leaves nothing to stop a file once every GALAT has one", async () => {
    for (const code of ["SEL-05", "SEL-12", "NR-03"]) await waive(code);
    expect(await outcome()).toMatchObject({ held: {}, inOrder: true });
    const { files } = await imported();
    expect(files.map(({ validated: { verdict } }) => verdict)).toEqual(["accepted"]);
  });

  it("holds for its own region only", async () => {
    await waive("SEL-12", { region: "64.02" });
    expect(await outcome()).toEqual(NOTHING_WAIVED);
  });

  it("holds on its last day and not on the next", async () => {
    await waive("SEL-12");
    expect(await outcome("2026-12-31")).toMatchObject({ held: { potensi: 1, neraca_komoditas: 1 } });
    expect(await outcome("2027-01-01")).toMatchObject(NOTHING_WAIVED);
  });

  it("frees rows that were stored before it, and holds them again when it is taken back or over", async () => {
    await imported();
    expect(await heldOnBoard()).toBe(3);
    await waive("SEL-12");
    expect(await heldOnBoard()).toBe(2);
    const { submissions } = await exportJson(computer.ports, { workspace: await workspace(), asOf: null });
    expect(submissions[0]?.held.map((row) => (row as { table: string }).table)).toEqual([
      "potensi",
      "neraca_komoditas",
    ]);
    computer.setNow("2027-01-02T00:00:00.000Z");
    expect(await heldOnBoard()).toBe(3);
    computer.setNow("2026-11-22T03:00:00.000Z");
    await removeWaiver(computer.ports, await workspace(), { code: "SEL-12", region: "64.01" });
    expect(await heldOnBoard()).toBe(3);
  });

  it("that was there at the import lets its rows go again when it is over", async () => {
    await waive("SEL-12");
    const [file] = importJson(await imported(), "0.1.0", "id").files;
    expect(file?.findings.filter(({ waived }) => waived !== undefined).map(({ code }) => code)).toEqual(["SEL-12"]);
    expect(await heldOnBoard()).toBe(2);
    computer.setNow("2027-01-02T00:00:00.000Z");
    expect(await heldOnBoard()).toBe(3);
  });
});

describe("the list of exceptions", () => {
  it("is kept in the configuration, in order, one for each rule and region; the rest stays as it was", async () => {
    const before = JSON.parse(new TextDecoder().decode(computer.content.get(CONFIG)));
    await waive("SEL-12", { region: "64.02", until: "2026-11-30" });
    await waive("SEL-12", { by: null });
    await waive("PM-01", { reason: "  Batas\n laut " });
    await waive("SEL-12", { reason: "Diperpanjang", until: "2027-03-31" });
    const after = JSON.parse(new TextDecoder().decode(computer.content.get(CONFIG)));
    const waivers = [
      { code: "PM-01", region: "64.01", reason: "Batas laut", until: "2026-12-31", by: "Siti" },
      { code: "SEL-12", region: "64.01", reason: "Diperpanjang", until: "2027-03-31", by: "Siti" },
      { code: "SEL-12", region: "64.02", ...WAIVED, until: "2026-11-30" },
    ];
    expect(after).toEqual({ ...before, waivers });
    expect(listWaivers(computer.ports, await workspace(), "2026-12-01")).toEqual({
      reportDate: "2026-12-01",
      waivers: waivers.map((waiver, at) => ({ ...waiver, holds: at < 2 })),
    });
  });

  it.each([
    ["BKS-01", {}, "not-waivable"],
    ["ID-07", {}, "not-waivable"],
    ["KOL-01", {}, "not-waivable"],
    ["XX-99", {}, "unknown-code"],
    ["PM-01", { region: "64.13" }, "unknown-region"],
    ["PM-01", { region: "63.09" }, "unknown-region"],
    ["PM-01", { reason: "  " }, "usage"],
    ["PM-01", { until: "31-12-2026" }, "bad-date"],
    ["PM-01", { until: "2026-11-21" }, "bad-date"],
  ] as const)("does not take %s %j", async (code, changes, error) => {
    const before = computer.content.get(CONFIG);
    const failure: KsdError = await waive(code, changes).then(
      () => {
        throw new Error("it was taken");
      },
      (reason: KsdError) => reason,
    );
    expect(failure.code).toBe(error);
    expect(computer.content.get(CONFIG)).toBe(before);
  });

  it("says so when there is nothing to take back", async () => {
    await expect(
      removeWaiver(computer.ports, await workspace(), { code: "PM-01", region: "64.01" }),
    ).rejects.toMatchObject({ code: "unknown-waiver" });
  });

  it("does not pretend to hold when the configuration is open elsewhere", async () => {
    const files = { ...computer.ports.files, write: async () => "kaltim/ksd.config (2).json" };
    const waiver = { code: "PM-01", region: "64.01", ...WAIVED };
    await expect(addWaiver({ ...computer.ports, files }, await workspace(), waiver)).rejects.toMatchObject({
      code: "file-in-use",
    });
  });
});
