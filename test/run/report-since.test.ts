import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { pairYears } from "../../src/diff/index.ts";
import type { KsdError } from "../../src/domain/index.ts";
import {
  importFiles,
  initWorkspace,
  makeReport,
  recordDecision,
  reportJson,
  scoreJsonOf,
  scoreWorkspace,
  type Workspace,
  withdrawSubmission,
} from "../../src/run/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES } from "./memory-ports.ts";

interface Scored {
  readonly proposals: readonly {
    readonly id: string;
    readonly class: string;
    readonly score: number;
    readonly rank: number;
    readonly priority: string;
  }[];
  readonly review: readonly { readonly id: string }[];
}

let computer: MemoryPorts;
let workspace: Workspace;
/** What `ksd score --json` said on the days themselves. */
let march: Scored;
let november: Scored;
const LATE = ["64.71", "64.72", "64.74"];

const scored = async (): Promise<Scored> =>
  scoreJsonOf(await scoreWorkspace(computer.ports, workspace, { vectors: 0 })) as Scored;

beforeAll(async () => {
  computer = await memoryPorts();
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
  const isLate = (name: string): boolean => LATE.includes(name.slice(0, 5));
  for (const name of names) computer.content.set(`${isLate(name) ? "akhir" : "awal"}/${name}`, bytesOf(SAMPLES, name));
  ({ workspace } = await initWorkspace(computer.ports, { folder: "kaltim", province: "64", year: 2026 }));
  const input = { workspace, reportDate: null, isDryRun: false, isStrict: false, reason: null };
  // 00.30 on 1 March in Jakarta, still February in Greenwich.
  computer.setNow("2026-02-28T17:30:00.000Z");
  await importFiles(computer.ports, { ...input, paths: ["awal"] });
  march = await scored();
  computer.setNow("2026-11-20T03:00:00.000Z");
  await importFiles(computer.ports, { ...input, paths: ["akhir"] });
  await withdrawSubmission(computer.ports, { workspace, id: "64.11-2026-v1", reason: "Keliru", isUndo: false });
  const decision = { reason: "Tidak dilanjutkan", by: "Ketua TKKSD", date: "2026-11-20" };
  await recordDecision(computer.ports, workspace, { ...decision, kind: "reject", subjects: ["64.02-2026-U-002"] });
  november = await scored();
  computer.setNow("2026-11-22T03:00:00.000Z");
}, 60_000);

const report = (since: string, formats: Parameters<typeof makeReport>[1]["formats"] = ["md"]) =>
  makeReport(computer.ports, { workspace, folder: "laporan", formats, withContacts: false, reportDate: null, since });

const stateOf = (list: Scored, id: string) => {
  const found = list.proposals.find((one) => one.id === id);
  if (found === undefined) return null;
  return { class: found.class, score: found.score, rank: found.rank, priority: found.priority };
};

describe("what changed since a day", () => {
  it("is what the scores of both days say", async () => {
    const { changes } = reportJson(await report("2026-03-31"));
    if (changes === undefined) return expect.unreachable();
    const idsOf = ({ proposals, review }: Scored): string[] => [...proposals, ...review].map(({ id }) => id);
    const [before, now] = [idsOf(march), idsOf(november)];
    expect(changes.regions.reported.map(({ region }) => region)).toEqual(LATE);
    expect(changes.regions.withdrawn).toEqual([{ region: "64.11", version: 1, file: "64.11-mahakam-ulu-2026.xlsx" }]);
    expect(changes.proposals.added.map(({ id }) => id).sort()).toEqual(now.filter((id) => !before.includes(id)).sort());
    expect(changes.proposals.removed.map(({ id }) => id).sort()).toEqual(
      before.filter((id) => !now.includes(id)).sort(),
    );
    const rounded = (score: number): number => Math.round(score * 10);
    const moved = march.proposals.filter(({ id }) => {
      const [old, current] = [stateOf(march, id), stateOf(november, id)];
      return (
        old !== null &&
        current !== null &&
        (old.rank !== current.rank ||
          old.priority !== current.priority ||
          rounded(old.score) !== rounded(current.score))
      );
    });
    expect(changes.proposals.changed.map(({ now: { id } }) => id).sort()).toEqual(moved.map(({ id }) => id).sort());
    for (const { before: old, now: current } of changes.proposals.changed) {
      expect(old).toMatchObject(stateOf(march, old.id) ?? {});
      expect(current).toMatchObject(stateOf(november, current.id) ?? {});
    }
    expect(moved.length).toBeGreaterThan(10);
  });

  it("says why a proposal is gone", async () => {
    const { changes } = reportJson(await report("2026-03-31"));
    const reasons = new Map(changes?.proposals.removed.map(({ id, reason }) => [id, reason]));
    expect(reasons.get("64.02-2026-U-002")).toBe("Ditolak Rakor.");
    expect(reasons.get("64.11-2026-U-001")).toBe("Kiriman daerahnya tidak berlaku lagi.");
  });

  it("is nothing since today, and is said", async () => {
    const { changes } = reportJson(await report("2026-11-22"));
    expect(changes).toEqual({
      since: "2026-11-22",
      regions: { reported: [], withdrawn: [], replaced: [] },
      proposals: { added: [], removed: [], changed: [] },
      pairs: { added: [], gone: [] },
    });
    const text = new TextDecoder().decode(computer.content.get("laporan/perubahan-64-2026.md"));
    expect(text).toContain("Tidak ada yang berubah.");
  });

  it("has the same lines in Markdown and on the page", async () => {
    await report("2026-03-31", ["md", "html"]);
    const textAt = (name: string): string => new TextDecoder().decode(computer.content.get(`laporan/${name}`));
    const markdown = textAt("perubahan-64-2026.md");
    expect(markdown).toContain("Sejak 31 Maret 2026 sampai 22 November 2026.");
    const rows = markdown.split("\n").filter((line) => /^\| (?:Masuk|Keluar|Berubah) \| 6/.test(line)).length;
    const [, section = ""] = /<section id="perubahan"(.*?)<\/section>/s.exec(textAt("peta-potensi-64-2026.html")) ?? [];
    const counts = [...section.matchAll(/<summary>(?:Daerah|Usulan) <span class="count">([\d.]+)</g)];
    expect(counts.reduce((sum, [, count = ""]) => sum + Number(count.replace(".", "")), 0)).toBe(rows);
  });
});

describe("the samples a year later", () => {
  it("are found again under other codes, and none is taken for another", async () => {
    const now = (await computer.ports.openStore("")).submissions(2026).map(({ submission }) => submission);
    const renamed = (id: string): string => id.replace("-2026-U-", "-2025-LAMA-");
    const before = now.map((one) => ({
      ...one,
      year: 2025,
      rows: one.rows.map((row) => ({ ...row, id: renamed(row.id) })),
    }));
    const pairs = pairYears(before, now);
    expect(pairs.map(({ before: was, doubt }) => [was, doubt])).toEqual(pairs.map((pair) => [renamed(pair.now), null]));
    const proposals = now.flatMap(({ rows }) => rows.filter(({ table }) => table === "pemetaan"));
    expect(pairs).toHaveLength(proposals.length);
    const apart = now.flatMap((one) =>
      one.rows.map(({ id }) => {
        const others = { ...one, rows: one.rows.filter((row) => row.id !== id) };
        const own = { ...one, year: 2025, rows: one.rows.filter((row) => row.id === id) };
        return pairYears([own], [others]);
      }),
    );
    expect(apart.flat()).toEqual([]);
  });
});

describe("a day that cannot be compared with", () => {
  it.each([
    ["31/12/2025", '"31/12/2025" bukan tanggal yang dapat dipakai --since.', "Maksud Anda --since 2025-12-31?"],
    [
      "kemarin",
      '"kemarin" bukan tanggal, tahun, atau folder ruang kerja yang dapat dipakai --since.',
      "Tulis tanggal (2025-12-31), tahun sebelumnya (2025), atau folder ruang kerja tahun itu (../ksd-2025).",
    ],
    [
      "2026-02-30",
      '"2026-02-30" bukan tanggal yang dapat dipakai --since.',
      "Tulis tahun-bulan-hari, misalnya 2025-12-31.",
    ],
    [
      "2026-11-23",
      "23 November 2026 belum tiba.",
      "Pakai tanggal sebelum hari ini (2026-11-22), misalnya tanggal Rakor terakhir.",
    ],
    [
      "2026-02-28",
      "Pada 28 Februari 2026 belum ada kiriman yang berlaku di ruang kerja ini, jadi tidak ada pembandingnya.",
      "Kiriman pertama masuk 1 Maret 2026; pakai --since 2026-03-01 atau sesudahnya.",
    ],
  ])("%s is refused in a sentence", async (since, message, hint) => {
    const error = await report(since).then(
      () => expect.unreachable(),
      (failure: KsdError) => failure,
    );
    expect([error.sentence.id, error.hint?.id]).toEqual([message, hint]);
  });

  it("may be the first day", async () => {
    const { changes } = reportJson(await report("2026-03-01"));
    expect(changes?.regions.reported).toHaveLength(3);
  });
});
