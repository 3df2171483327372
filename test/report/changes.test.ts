import { describe, expect, it } from "vitest";
import { changesSince, mapWorkbook, type Standing } from "../../src/report/index.ts";
import { changeLines } from "../../src/report/view/change-lines.ts";
import { exampleView } from "../support/map-store.ts";
import { code } from "../support/submission-builder.ts";

const view = exampleView();
const first = view.proposals[0];
if (first === undefined) throw new Error("The example has proposals.");

const state = (changes: Partial<Standing["proposals"][number]>): Standing["proposals"][number] => ({
  id: first.id,
  region: first.region,
  title: "Air baku bersama Bontang dan Balikpapan",
  class: first.class,
  priority: first.priority,
  rank: first.rank,
  score: first.score,
  ...changes,
});

/** As if all were as now, but for one proposal and one region. */
const before: Standing = {
  forms: [
    ...view.sources.filter(({ region }) => region !== "64.72"),
    { region: code("64.01"), version: 2, file: "paser.xlsx" },
  ].map(({ region, version, file }) => ({ region, version: region === "64.02" ? 3 : version, file })),
  proposals: [
    ...view.proposals.slice(1).map((line) => state({ ...line, title: line.row.values.judul ?? "" })),
    ...view.review.map(({ id, row }) =>
      state({ id, region: row.region, class: "PERLU_TELAAH", priority: null, rank: null, score: null }),
    ),
    state({ class: "KSDD_SUKARELA", priority: "II", rank: 4, score: 70.04 }),
    state({ id: "64.01-2026-U-001", region: code("64.01"), title: "Jalan batas" }),
  ],
  pairs: [],
};
const changed = { ...view, changes: changesSince("2026-03-31", before, view) };

describe("the lines of what changed", () => {
  it("are these, worked out by hand", () => {
    const lines = changeLines(changed.changes).map((line) =>
      [line.subject, line.change, line.id, line.matter, line.before, line.now, line.remark].join(" | "),
    );
    expect(lines).toEqual([
      "Daerah | Masuk | 64.72 | Formulir |  | versi 1 | ",
      "Daerah | Keluar | 64.01 | Formulir | versi 2 |  | Kirimannya tidak berlaku lagi.",
      "Daerah | Berubah | 64.02 | Formulir | versi 3 | versi 1 | ",
      "Usulan | Keluar | 64.01-2026-U-001 | Usulan | KSDD Wajib, skor 85,8, peringkat 1, Prioritas I |  | Kiriman daerahnya tidak berlaku lagi.",
      "Usulan | Berubah | 64.02-2026-U-004 | Kelas | KSDD Sukarela | KSDD Wajib | ",
      "Usulan | Berubah | 64.02-2026-U-004 | Prioritas | Prioritas II | Prioritas I | ",
      "Usulan | Berubah | 64.02-2026-U-004 | Peringkat | 4 | 1 | naik",
      "Usulan | Berubah | 64.02-2026-U-004 | Skor | 70,0 | 85,8 | naik",
    ]);
  });

  it("say that a score stayed while others rose above it, and pass over what nobody can see", () => {
    const seen = (one: Partial<Standing["proposals"][number]>) =>
      changeLines(
        changesSince("2026-03-31", { ...before, proposals: [...before.proposals.slice(0, -2), state(one)] }, view),
      )
        .filter(({ id }) => id === first.id)
        .map(({ matter, remark }) => [matter, remark]);
    expect(seen({ rank: 2 })).toEqual([["Peringkat", "naik; skornya tetap"]]);
    expect(seen({ score: (first.score ?? 0) + 0.0001 })).toEqual([]);
  });

  it("stand on a sheet of their own, which the summary leads to", () => {
    const { sheets } = mapWorkbook(changed);
    const sheet = sheets.find(({ name }) => name === "Perubahan");
    expect(sheet?.rows.filter(({ number }) => number > 4)).toHaveLength(8);
    const summary = JSON.stringify(sheets.find(({ name }) => name === "Ringkasan")?.rows);
    expect(summary).toContain('"link":"\'Perubahan\'!A1"');
    expect(mapWorkbook(view).sheets.map(({ name }) => name)).not.toContain("Perubahan");
  });
});
