import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshFolder, ksd, type Outcome } from "./run-ksd.ts";

const folder = freshFolder();
const workspace = `${folder.path}/w`;
beforeAll(() => {
  expect(ksd(folder.path, "demo", "w").code).toBe(0);
});
afterAll(folder.remove);

const run = (...args: readonly string[]): Outcome => ksd(workspace, ...args);
const json = (...args: readonly string[]) => JSON.parse(run(...args, "--json").stdout);

describe("ksd match", () => {
  it("prints lines of at most a hundred columns that name both gains and the argument against", () => {
    const { code, stdout } = run("cocokkan", "--region", "64.02");
    expect(code).toBe(0);
    expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
    for (const word of ["Untung A", "Untung B", "Belum ada", "Keberatan", "Alokasi surplus ke kekurangan"]) {
      expect(stdout).toContain(word);
    }
  });

  it("gives the same JSON twice, and a part of it for a region, a kind or a commodity", () => {
    const all = json("match");
    expect(json("match")).toEqual(all);
    const { pairs, allocation } = json("match", "--region", "64.09", "--kind", "komoditas", "--commodity", "Beras");
    const isAsked = (one: { a?: string; b?: string; from?: string; to?: string; commodity: string }) =>
      one.commodity === "beras" && [one.a, one.b, one.from, one.to].includes("64.09");
    expect(pairs).toEqual(all.pairs.filter(isAsked));
    expect(allocation).toEqual(all.allocation.filter(isAsked));
    expect([pairs.length, allocation.length]).toEqual([7, 1]);
  });

  it("lists the problems without a proposal with who could help", () => {
    const { stdout } = run("match", "--unsolved", "--region", "64.08");
    expect(stdout.split("\n").slice(0, 6)).toEqual([
      "2 masalah belum dirujuk usulan mana pun.",
      "",
      "64.08-2026-M-005  Kabupaten Kutai Timur · 1.02",
      "  Pasien jantung dan kanker dirujuk ke Samarinda 5 jam",
      "  → Kota Samarinda: Layanan Rujukan Kesehatan (64.72-2026-P-001)",
      "  → Kota Balikpapan: Layanan Rujukan Kesehatan (64.71-2026-P-003)",
    ]);
  });

  it("asked about two regions explains, and with a wrong code cannot run", () => {
    expect(run("match", "--why-not", "64.01", "64.03").stdout).toContain("tidak ada dasar");
    expect(run("match", "--region", "64.99")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("bukan kode daerah"),
    });
  });
});

describe("ksd decide", () => {
  const FLOOD = ["64.02-2026-U-001", "64.72-2026-U-001"] as const;

  it("merges, keeps and rejects, and the next score, match and report follow", () => {
    const before = json("score");
    const openBefore = json("decide").open.length;
    expect(
      run("decide", "gabung", ...FLOOD, "--reason", "Objeknya sama", "--by", "Ketua TKKSD", "--date", "2026-11-12")
        .code,
    ).toBe(0);
    expect(run("putuskan", "tolak", "64.01-2026-U-001", "--reason", "Tidak dilanjutkan", "--by", "Sekda").code).toBe(0);
    expect(run("decide", "keep", "64-2026-U-002", "64.02", "--reason", "Sudah dibicarakan").code).toBe(0);
    const pair = "commodity:64.02:64.72:beras";
    expect(run("decide", "reject", pair, "--reason", "Sudah ada kontrak").code).toBe(0);
    const after = json("score");
    expect(after.merged).toEqual([{ id: FLOOD[0], with: [FLOOD[1]], decision: 1 }]);
    expect(after.rejected).toEqual([{ id: "64.01-2026-U-001", decision: 2, reason: "Tidak dilanjutkan" }]);
    expect(after.proposals.length).toBe(before.proposals.length - 2);
    expect(run("score", FLOOD[1]).stderr).toContain(
      `Digabung ke ${FLOOD[0]} dengan keputusan 1 (2026-11-12, Ketua TKKSD)`,
    );
    const matched = json("match");
    const ids = matched.pairs.map(({ id }: { id: string }) => id);
    expect(ids).not.toContain(pair);
    expect(ids).not.toContain(`mirror:${FLOOD.join(":")}`);
    expect(
      matched.allocation.filter(
        ({ from, to, commodity }: Record<string, string>) => `${from} ${to} ${commodity}` === "64.02 64.72 beras",
      ),
    ).toEqual([]);
    expect(run("match", "--why-not", "64.02", "64.72").stdout).toContain("Ditolak dengan keputusan 4");
    // The mirror of the two, what Paser's rejected proposal said against others, and the one that was kept.
    const open = json("decide").open as { refs: string[] }[];
    expect(open.length).toBeLessThan(openBefore - 2);
    expect(open.filter(({ refs }) => refs.includes("64.01-2026-U-001"))).toEqual([]);
    const reported = run("report", "--format", "md");
    expect(reported.code).toBe(0);
  }, 60_000);

  it("is undone by a later decision, and nothing is taken from the list", () => {
    expect(run("decide", "buka", "64.01-2026-U-001", "--reason", "Salah catat").code).toBe(0);
    const { decisions } = json("decide");
    expect(decisions.map(({ number, kind, holds }: Record<string, unknown>) => `${number} ${kind} ${holds}`)).toEqual([
      "1 merge true",
      "2 reject false",
      "3 keep true",
      "4 reject true",
      "5 reopen false",
    ]);
    expect(json("score").rejected).toEqual([]);
    expect(run("decide").stdout).toContain("2. 2026");
  });

  it("without a reason, or on what is not there, is refused in words", () => {
    expect(run("decide", "tolak", FLOOD[0])).toMatchObject({ code: 2, stderr: expect.stringContaining("--reason") });
    const { code, stderr } = run("decide", "tolak", "64.02-2026-U-999", "--reason", "x");
    expect([code, stderr]).toEqual([2, expect.stringContaining("tidak ada di kiriman yang berlaku")]);
  });
});
