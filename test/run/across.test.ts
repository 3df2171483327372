import { beforeEach, describe, expect, it } from "vitest";
import {
  addWaiver,
  findWorkspace,
  importFiles,
  importJson,
  initWorkspace,
  makeReport,
  type Workspace,
} from "../../src/run/index.ts";
import { revised } from "../support/inbox.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES } from "./memory-ports.ts";

const KUKAR = "64.02-kutai-kartanegara-2026.xlsx";
const KUBAR = "64.07-kutai-barat-2026.xlsx";

let computer: MemoryPorts;

const workspace = async (): Promise<Workspace> => {
  const found = await findWorkspace(computer.ports, { named: "kaltim", from: "" });
  if (found === null) throw new Error("no workspace");
  return found;
};

/** The findings across regions of an import, by file. */
async function imported(paths: readonly string[], isDryRun = false) {
  const result = await importFiles(computer.ports, {
    paths,
    workspace: await workspace(),
    reportDate: null,
    isDryRun,
    isStrict: false,
    reason: null,
  });
  return importJson(result, "0.1.0", "id").files.map(({ file, findings }) => ({
    file,
    findings: findings
      .filter(({ code }) => code.startsWith("LNT-"))
      .map(({ code, sheet, cells, value, waived }) => [code, sheet, cells.join(), value, waived?.reason]),
  }));
}

beforeEach(async () => {
  computer = await memoryPorts();
  await initWorkspace(computer.ports, { folder: "kaltim", province: "64", year: 2026 });
  for (const name of [KUKAR, KUBAR]) computer.content.set(name, bytesOf(SAMPLES, name));
});

// What the two samples say of each other: Kukar U-004 (row 8) names Kubar and gets no answer, Kubar U-010 (row 14) names
// Kukar and gets none, and both keep agreement 119/9011/KB/2024 with another end. Kubar M-001 to M-003 hit Kukar in
// bidang that Kukar reports too.
const OF_KUKAR = [
  ["LNT-01", "Pemetaan", "P8", "64.07 - Kabupaten Kutai Barat; 64.08 - Kabupaten Kutai Timur", undefined],
  ["LNT-01", "Pemetaan", "", null, undefined],
  ["LNT-04", "KSD Berjalan", "J5", "2029-03-31", undefined],
];
const OF_KUBAR = [
  ["LNT-01", "Pemetaan", "", null, undefined],
  ["LNT-01", "Pemetaan", "P14", "Kabupaten Kutai Kartanegara", undefined],
  ["LNT-04", "KSD Berjalan", "J5", "2028-12-31", undefined],
];

describe("an import", () => {
  it("has nothing to compare the first region with", async () => {
    expect(await imported([KUKAR])).toEqual([{ file: KUKAR, findings: [] }]);
  });

  it("tells each imported region its own side of what it and the stored ones say against each other", async () => {
    await imported([KUKAR]);
    expect(await imported([KUBAR])).toEqual([{ file: KUBAR, findings: OF_KUBAR }]);
  });

  it("finds the same in a dry run, for regions that come together too", async () => {
    const both = [
      { file: KUKAR, findings: OF_KUKAR },
      { file: KUBAR, findings: OF_KUBAR },
    ];
    expect(await imported([KUKAR, KUBAR], true)).toEqual(both);
    expect(await imported([KUKAR, KUBAR])).toEqual(both);
  });

  it("keeps them out of the store: they change with every form that comes in", async () => {
    await imported([KUKAR, KUBAR]);
    const store = await computer.ports.openStore("");
    const codes = store.submissions(2026).flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes.filter((code) => code.startsWith("LNT-"))).toEqual([]);
  });

  it("shows an exception on the side of the region it was granted to", async () => {
    const waiver = { code: "LNT-04", region: "64.07", reason: "Adendum menyusul", until: "2026-12-31", by: null };
    await addWaiver(computer.ports, await workspace(), waiver);
    const [kukar, kubar] = await imported([KUKAR, KUBAR]);
    expect([kukar?.findings[2]?.at(-1), kubar?.findings[2]?.at(-1)]).toEqual([undefined, "Adendum menyusul"]);
  });
});

it("the report shows both cells side by side", async () => {
  await imported([KUKAR, KUBAR]);
  await makeReport(computer.ports, {
    workspace: await workspace(),
    folder: "laporan",
    formats: ["md"],
    withContacts: false,
    reportDate: null,
  });
  const text = new TextDecoder().decode(computer.content.get("laporan/peta-potensi-64-2026.md"));
  const lines = text.split("\n").filter((line) => line.startsWith("| LNT-"));
  expect(lines.map((line) => line.split(" | ").slice(0, 8).join(" | "))).toEqual([
    "| LNT-01 | PERINGATAN | Kabupaten Kutai Kartanegara | 64.02-kutai-kartanegara-2026.xlsx, Pemetaan!P8 | 64.07 - Kabupaten Kutai Barat; 64.08 - Kabupaten Kutai Timur | Kabupaten Kutai Barat | 64.07-kutai-barat-2026.xlsx, Pemetaan | ",
    "| LNT-01 | PERINGATAN | Kabupaten Kutai Barat | 64.07-kutai-barat-2026.xlsx, Pemetaan!P14 | Kabupaten Kutai Kartanegara | Kabupaten Kutai Kartanegara | 64.02-kutai-kartanegara-2026.xlsx, Pemetaan | ",
    "| LNT-04 | PERINGATAN | Kabupaten Kutai Kartanegara | 64.02-kutai-kartanegara-2026.xlsx, KSD Berjalan!J5 | 2029-03-31 | Kabupaten Kutai Barat | 64.07-kutai-barat-2026.xlsx, KSD Berjalan!J5 | 2028-12-31",
  ]);
});

describe("a form that comes twice in one run", () => {
  const REVISED = "64.02-kutai-kartanegara-revisi.xlsx";
  const run = async (paths: readonly string[], isDryRun: boolean) => {
    const input = { paths, workspace: await workspace(), reportDate: "2026-03-02", isStrict: false, reason: null };
    return importFiles(computer.ports, { ...input, isDryRun });
  };

  it.each([true, false])(
    "is compared by its newest; the first keeps its findings and marks (dry run: %s)",
    async (isDry) => {
      computer.content.set(REVISED, revised(bytesOf(SAMPLES, KUKAR), 1));
      const [alone] = importJson(await run([KUKAR], true), "0.1.0", "id").files;
      const both = await run([KUKAR, REVISED, KUBAR], isDry);
      const [first, second] = importJson(both, "0.1.0", "id").files;
      const lnt = (file: typeof first) => file?.findings.filter(({ code }) => code.startsWith("LNT-")).length;

      expect(first?.marks).not.toBeNull();
      expect(first?.marks).toEqual(alone?.marks);
      expect([lnt(first), lnt(second)]).toEqual([0, 3]);
      expect(both.files.map(({ validated }) => validated.submission?.file)).toEqual([undefined, REVISED, KUBAR]);
    },
  );
});
