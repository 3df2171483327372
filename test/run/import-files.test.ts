import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type Imported, importFiles, initWorkspace, validateFiles, type Workspace } from "../../src/run/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES, VARIANTS } from "./memory-ports.ts";

const KUKAR = "64.02-kutai-kartanegara-2026.xlsx";
const PASER = "64.01-paser-2026.xlsx";

let computer: MemoryPorts;
let workspace: Workspace;

beforeEach(async () => {
  computer = await memoryPorts();
  ({ workspace } = await initWorkspace(computer.ports, { folder: "kaltim", province: "64", year: 2026 }));
  for (const name of [KUKAR, PASER]) computer.content.set(`inbox/${name}`, bytesOf(SAMPLES, name));
});

interface Flags {
  readonly isDryRun?: boolean;
  readonly isStrict?: boolean;
}

function imported(paths: readonly string[], { isDryRun = false, isStrict = false }: Flags = {}): Promise<Imported> {
  return importFiles(computer.ports, { paths, workspace, reportDate: null, isDryRun, isStrict, reason: null });
}

const outline = ({ files }: Imported) =>
  files.map(({ validated, kind, submission }) => [validated.file, kind, validated.verdict, submission]);

const first = (region: string) => ({ id: `${region}-2026-v1`, version: 1, replaces: null });
const originals = () => [...computer.content.keys()].filter((path) => path.startsWith("kaltim/.ksd/asal/"));

describe("importFiles", () => {
  it("stores good and partly good files and keeps their originals under their hashes", async () => {
    const result = await imported([`inbox/${KUKAR}`, `inbox/${PASER}`]);
    expect(outline(result)).toEqual([
      [KUKAR, "insert", "accepted", first("64.02")],
      [PASER, "insert", "partial", first("64.01")],
    ]);
    const hashes = [KUKAR, PASER].map((name) => createHash("sha256").update(bytesOf(SAMPLES, name)).digest("hex"));
    expect(originals().sort()).toEqual(hashes.map((hash) => `kaltim/.ksd/asal/${hash}.xlsx`).sort());
  });

  it("says in a dry run exactly what the run then does, and writes nothing", async () => {
    const paths = [`inbox/${KUKAR}`, `inbox/${PASER}`, `inbox/${KUKAR}`];
    const dry = await imported(paths, { isDryRun: true });
    expect(originals()).toEqual([]);
    const store = await computer.ports.openStore("");
    expect(store.intake()).toEqual([]);
    const run = await imported(paths);
    expect(outline(dry)).toEqual(outline(run));
    expect(dry.files.map(({ validated }) => validated.findings)).toEqual(
      run.files.map(({ validated }) => validated.findings),
    );
  });

  it("stores nothing the second time and says when it was imported", async () => {
    await imported([`inbox/${KUKAR}`]);
    computer.setNow("2026-12-01T00:00:00.000Z");
    computer.content.set("inbox/salinan.xlsx", bytesOf(SAMPLES, KUKAR));
    const again = await imported(["inbox/salinan.xlsx"]);
    expect(outline(again)).toEqual([["salinan.xlsx", "skip", "accepted", first("64.02")]]);
    expect(again.files[0]?.validated.findings).toEqual([
      {
        code: "BKS-09",
        severity: "INFO",
        at: { file: "salinan.xlsx", sheet: null, cells: [], row: null, field: null, heading: null },
        value: null,
        expected: [],
        detail: { importedAt: "2026-11-22T03:00:00.000Z", submission: "64.02-2026-v1" },
      },
    ]);
    const store = await computer.ports.openStore("");
    expect(store.journal()).toHaveLength(1);
  });

  it("goes on after a missing file and a file that is no workbook", async () => {
    computer.content.set("inbox/surat.xlsx", new TextEncoder().encode("%PDF-1.7 surat pengantar"));
    const result = await imported(["inbox/tidak-ada.xlsx", "inbox/surat.xlsx", `inbox/${KUKAR}`]);
    expect(outline(result)).toEqual([
      ["surat.xlsx", "refuse", "refused", null],
      [KUKAR, "insert", "accepted", first("64.02")],
    ]);
    expect(result.problems.map(({ path, error }) => [path, error.code])).toEqual([
      ["inbox/tidak-ada.xlsx", "no-such-path"],
    ]);
    const store = await computer.ports.openStore("");
    expect(store.intake().map(({ file, verdict, submission }) => [file, verdict, submission])).toEqual([
      ["surat.xlsx", "refused", null],
      [KUKAR, "accepted", "64.02-2026-v1"],
    ]);
  });

  it("refuses whole files with a GALAT when strict", async () => {
    const result = await imported([`inbox/${KUKAR}`, `inbox/${PASER}`], { isStrict: true });
    expect(outline(result)).toEqual([
      [KUKAR, "insert", "accepted", first("64.02")],
      [PASER, "refuse", "refused", null],
    ]);
    expect(result.files[1]?.isStrictRefusal).toBe(true);
  });

  it("refuses a file of another province or year (ID-07)", async () => {
    const other = await initWorkspace(computer.ports, { folder: "jambi", province: "15", year: 2025 });
    workspace = other.workspace;
    const { files } = await imported([`inbox/${KUKAR}`]);
    expect(files[0]?.kind).toBe("refuse");
    const about = files[0]?.validated.findings.filter(({ code }) => code === "ID-07") ?? [];
    expect(about.map(({ detail }) => detail)).toEqual([
      { what: "province", workspace: "15 - Jambi", submitted: "64.02 - Kabupaten Kutai Kartanegara" },
      { what: "year", workspace: "2025", submitted: "2026" },
    ]);
  });

  it("replaces an earlier submission and keeps it", async () => {
    const names = ["a-openpyxl.xlsx", "b-libreoffice.xlsx"];
    for (const name of names) computer.content.set(`inbox/${name}`, bytesOf(VARIANTS, name));
    const plan = await imported(
      names.map((name) => `inbox/${name}`),
      { isDryRun: true },
    );
    const region = plan.files[0]?.validated.region ?? "";
    const second = { id: `${region}-2026-v2`, version: 2, replaces: `${region}-2026-v1` };
    expect(plan.files.map(({ kind, submission }) => [kind, submission])).toEqual([
      ["insert", first(region)],
      ["replace", second],
    ]);
    const run = await imported(names.map((name) => `inbox/${name}`));
    expect(outline(run)).toEqual(outline(plan));
    const store = await computer.ports.openStore("");
    expect(store.submissions(2026).map(({ head }) => head.id)).toEqual([second.id]);
    expect(store.submission(`${region}-2026-v1`)?.head.file).toBe("a-openpyxl.xlsx");
  });

  it("never reads a lock file, and does not note it", async () => {
    computer.content.set("inbox/~$kukar.xlsx", new Uint8Array([1]));
    const result = await imported(["inbox/~$kukar.xlsx"]);
    expect(result.files.map(({ kind, validated }) => [kind, validated.findings.map(({ code }) => code)])).toEqual([
      ["ignore", ["BKS-08"]],
    ]);
    const store = await computer.ports.openStore("");
    expect(store.intake()).toEqual([]);
  });

  it("does not even read a file over the size limit", async () => {
    const limited = { ...workspace, config: { ...workspace.config, limits: { fileBytes: 1024 * 1024 } } };
    computer.content.set("inbox/besar.xlsx", new Uint8Array(1024 * 1024 + 1));
    const { files } = await validateFiles(computer.ports, {
      paths: ["inbox/besar.xlsx"],
      workspace: limited,
      reportDate: null,
    });
    expect(files.map(({ validated }) => [validated.verdict, validated.findings[0]?.detail])).toEqual([
      ["refused", { limit: "file-size", found: "1,1 MB", allowed: "1 MB" }],
    ]);
  });
});
