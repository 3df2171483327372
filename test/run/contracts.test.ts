import { beforeAll, describe, expect, it } from "vitest";
import {
  addBoundaries,
  addWaiver,
  boundariesJson,
  CONTRACTS,
  cellsOf,
  chosenMatches,
  compareSubmissions,
  compareWeights,
  diffJson,
  draftJson,
  draftNaskah,
  economicsOf,
  explainCode,
  explainNoMatch,
  explainScore,
  explanationJson,
  exportJson,
  importFiles,
  importJson,
  initWorkspace,
  inspectFile,
  inspectJson,
  jsonSchemaText,
  letterText,
  listDecisions,
  listWaivers,
  makeReport,
  matchWorkspace,
  mergeWorkspaces,
  nationalFigures,
  nationalFormats,
  parseFormats,
  planFixes,
  recordDecision,
  reportJson,
  requireNation,
  requireWorkspace,
  scoreJsonOf,
  scoreWorkspace,
  submissionHistory,
  trace,
  validateFiles,
  validateJson,
  verifyJson,
  verifyWorkspace,
  withdrawSubmission,
  workspaceStatus,
} from "../../src/run/index.ts";
import { bytesOf, memoryPorts, SAMPLES } from "./memory-ports.ts";

type Name = keyof typeof CONTRACTS;
const names = Object.keys(CONTRACTS) as Name[];
const outputs = new Map<Name, unknown>();

beforeAll(async () => {
  const { ports, content } = await memoryPorts();
  const { workspace } = await initWorkspace(ports, { folder: "kaltim", province: "64", year: 2026 });
  const samples = ["64-kalimantan-timur-2026.xlsx", "64.01-paser-2026.xlsx", "64.71-balikpapan-2026.xlsx"];
  for (const name of samples) content.set(name, bytesOf(SAMPLES, name));
  content.set("surat.pdf", new TextEncoder().encode("%PDF-1.7"));
  content.set("~$kukar.xlsx", new Uint8Array([0]));
  const paths = [...samples, "surat.pdf", "~$kukar.xlsx", "tidak-ada.xlsx"];
  const common = { paths, workspace, reportDate: null };
  outputs.set("validate", validateJson(await validateFiles(ports, common), "0.1.0", "id"));
  const flags = { isDryRun: false, isStrict: false, reason: null };
  outputs.set("import", importJson(await importFiles(ports, { ...common, ...flags }), "0.1.0", "en"));
  outputs.set("status", await workspaceStatus(ports, workspace));
  await recordDecision(ports, workspace, {
    kind: "gabung",
    subjects: ["64.01-2026-U-001", "64.71-2026-U-001"],
    reason: "Satu objek",
    by: null,
    date: "2026-11-12",
  });
  await recordDecision(ports, workspace, {
    kind: "tolak",
    subjects: ["64.01-2026-U-002"],
    reason: "Tidak dilanjutkan",
    by: "Ketua TKKSD",
    date: null,
  });
  outputs.set("decide", await listDecisions(ports, workspace));
  const everything = { region: null, kind: null, commodity: null };
  outputs.set("match", chosenMatches(await matchWorkspace(ports, workspace), everything));
  outputs.set("match-why-not", await explainNoMatch(ports, workspace, ["64.01", "64.71"]));
  const scored = await scoreWorkspace(ports, workspace);
  outputs.set("score", scoreJsonOf(scored));
  outputs.set("score-explain", explanationJson(explainScore(scored, "64.01-2026-U-003")));
  content.set("bobot.json", new TextEncoder().encode('{"urgensi": 60}'));
  outputs.set("score-compare", await compareWeights(ports, workspace, ["bobot.json"]));
  outputs.set("economics", await economicsOf(ports, workspace, null));
  outputs.set("export", await exportJson(ports, { workspace, asOf: null }));
  outputs.set("verify", verifyJson(await verifyWorkspace(ports, { workspace, isDeep: true, knownHead: "f" }), "id"));
  const sides = { workspace, a: samples[1] ?? "", b: "64.01-2026-v1" };
  outputs.set("diff", diffJson(await compareSubmissions(ports, sides), "en"));
  outputs.set("trace", await trace(ports, { workspace, id: "64.01-2026-U-001", language: "id" }));
  const naskah = { ids: [], kind: null, isPack: true, folder: "naskah", formats: ["md"], paper: null } as const;
  const plain = { templates: null, withContacts: false, isOverwriting: false, reportDate: null };
  outputs.set("draft", draftJson(await draftNaskah(ports, { workspace, ...naskah, ...plain })));
  const inspected = await inspectFile(ports, samples[1] ?? "");
  outputs.set("inspect", inspectJson(inspected, "id"));
  outputs.set("inspect-cells", cellsOf(inspected));
  await addWaiver(ports, workspace, {
    code: "PM-01",
    region: "64.71",
    reason: "Batas laut",
    until: "2026-12-31",
    by: null,
  });
  const waived = await requireWorkspace(ports, { named: "kaltim", from: "kaltim" });
  outputs.set("waive", listWaivers(ports, waived, null));
  const one = await validateFiles(ports, { paths: samples.slice(1, 2), workspace, reportDate: null });
  outputs.set("letter", JSON.parse(await letterText(ports, one, "json")));
  outputs.set("fix", await planFixes(ports, { path: samples[1] ?? "", workspace }));
  outputs.set("explain", explainCode("PM-01", "id"));
  const leaving = { workspace, id: "64.71", reason: "Salah lampiran", isUndo: false };
  outputs.set("withdraw", await withdrawSubmission(ports, leaving));
  outputs.set("history", await submissionHistory(ports, workspace, null));
  const square = [116, 117, 117, 116].map((lon, at) => [lon, at > 1 ? 1 : 0]);
  const geometry = { type: "Polygon", coordinates: [[...square, square[0]]] };
  const area = { type: "Feature", properties: { kode: "64.02" }, geometry };
  content.set("batas.json", new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features: [area] })));
  outputs.set(
    "boundaries",
    boundariesJson(await addBoundaries(ports, waived, { path: "batas.json", attribution: "BIG" })),
  );
  const report = { workspace: waived, folder: "laporan", formats: parseFormats("md"), withContacts: false };
  outputs.set("report", reportJson(await makeReport(ports, { ...report, reportDate: null })));
  outputs.set("config", JSON.parse(new TextDecoder().decode(content.get("kaltim/ksd.config.json"))));
});

// What a merge of real stores prints is held to the same contracts in test/cli/merge.test.ts.
beforeAll(async () => {
  const { ports, content } = await memoryPorts();
  await initWorkspace(ports, { folder: "kaltim", province: "64", year: 2026 });
  outputs.set("merge", await mergeWorkspaces(ports, { workspaces: ["kaltim"], folder: "nasional", from: "." }));
  const nation = await requireNation(ports, { named: "nasional", from: "." });
  outputs.set(
    "national",
    await nationalFigures(ports, nation, { reportDate: null, formats: nationalFormats("xlsx,png") }),
  );
  outputs.set("config-national", JSON.parse(new TextDecoder().decode(content.get("nasional/ksd.config.json"))));
});

describe.each(names)("the contract %s", (name) => {
  it("fits what ksd prints", () => {
    const printed = JSON.parse(JSON.stringify(outputs.get(name)));
    expect(CONTRACTS[name].safeParse(printed).error?.issues ?? []).toEqual([]);
  });

  it("is published as it is", async () => {
    await expect(jsonSchemaText(name)).toMatchFileSnapshot(`../../docs/skema/${name}.json`);
  });
});
