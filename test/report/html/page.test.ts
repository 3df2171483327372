import { createHash } from "node:crypto";
import { inflateSync, strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { COMPONENT_IDS } from "../../../src/domain/index.ts";
import { borderTable } from "../../../src/regulation/index.ts";
import { liftAndHold } from "../../../src/report/html/explain-row.ts";
import { DETAILS, type PageData, unpacked } from "../../../src/report/html/page-data.ts";
import { mapWorkbook } from "../../../src/report/index.ts";
import { scoreSubmissions } from "../../../src/score/index.ts";
import type { CellContent } from "../../../src/workbook/index.ts";
import { exampleView, SUBMISSIONS } from "../../support/map-store.ts";
import { exampleMatch } from "../../support/match.ts";
import { pageOf } from "../../support/page.ts";

const view = exampleView({ match: exampleMatch() });
const html = pageOf(view);

function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start) + start.length;
  return text.slice(from, text.indexOf(end, from));
}

function dataOf(page: string): PageData {
  const packed = between(page, 'id="data">', "</script>");
  return JSON.parse(strFromU8(inflateSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)))));
}

const data = dataOf(html);

/** The rows of the table with this caption: texts without markup, bars left out. */
function tableOf(caption: string, page = html): string[][] {
  const [, table = ""] = page.split(`<caption class="quiet">${caption}</caption>`);
  const body = table.slice(0, table.indexOf("</table>"));
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, "").trim()),
  );
}

const numberOf = (text: string): number =>
  Number(text.replace(/Rp|%/g, "").replaceAll(".", "").replace(",", ".") || "0");

function shown(value: CellContent): string | number {
  if (value === null) return "";
  if ("number" in value) return value.number;
  return "text" in value ? value.text : "";
}

const model = mapWorkbook(view);
const sheet = (name: string): (string | number)[][] =>
  (model.sheets.find((one) => one.name === name)?.rows ?? []).map(({ cells }) =>
    cells.map(({ value }) => shown(value)),
  );
const summary = sheet("Ringkasan");
const figure = (label: string, column = 1) => summary.find(([first]) => String(first).trim() === label)?.[column];

describe("page and workbook say the same", () => {
  it("counts and shares by class", () => {
    const rows = tableOf("Usulan menurut kelas").slice(1);
    expect(rows).toHaveLength(8);
    for (const [label = "", count = "", share = ""] of rows) {
      expect(numberOf(count)).toBe(label === "Jumlah" ? view.totals.proposals : figure(label));
      if (label !== "Jumlah") expect(numberOf(share).toFixed(1)).toBe((Number(figure(label, 2)) * 100).toFixed(1));
    }
  });

  it("rupiah by priority", () => {
    const rows = tableOf("Usulan menurut prioritas").slice(1);
    expect(rows).toHaveLength(4);
    for (const [label = "", count = "", cost = "", blank = ""] of rows) {
      const sum = cost === "belum ada" ? cost : numberOf(cost);
      expect([numberOf(count), sum, numberOf(blank)]).toEqual([figure(label, 1), figure(label, 2), figure(label, 3)]);
    }
    const costs = data.rows.map((row) => unpacked(data, row).cost ?? 0);
    expect(costs.reduce((total, cost) => total + cost, 0)).toBe(figure("Semua usulan yang cocok", 2));
  });

  it("what waits for a decision", () => {
    const [, list = ""] = html.split('<ul class="matters">');
    const inPage = [...list.slice(0, list.indexOf("</ul>")).matchAll(/<li><b>(.*?)<\/b> <a[^>]*>(.*?)<\/a><\/li>/g)];
    const onCover = sheet("Sampul").filter(([first, text]) => typeof first === "number" && text !== undefined);
    expect(inPage).toHaveLength(6);
    expect(inPage.map(([, count = "", text]) => [numberOf(count), text])).toEqual(
      onCover.map(([count, text]) => [count, text]),
    );
  });

  it("counts by urusan and region", () => {
    const rows = tableOf("Jumlah usulan menurut urusan dan daerah").filter((cells) => cells.length > 2);
    const inPage = rows.slice(1).map((cells) => cells.slice(1).map(numberOf));
    const inWorkbook = sheet("Peta Potensi")
      .slice(4, 37)
      // The last column holds trace ids, no figures.
      .map((cells) => cells.slice(2, -1).map((cell) => Number(cell || 0)));
    expect(inPage).toHaveLength(33);
    expect(inPage).toEqual(inWorkbook);
  });

  it("scores, ranks and components, unrounded", () => {
    const rows = data.rows.map((row) => unpacked(data, row));
    expect(rows.map(({ id, score, rank, title }) => ({ id, score, rank, title }))).toEqual(
      view.proposals.map(({ id, score, rank, row }) => ({ id, score, rank, title: row.values.judul })),
    );
    expect(rows.map(({ components }) => components)).toEqual(
      view.proposals.map(({ components }) => COMPONENT_IDS.map((id) => components[id])),
    );
  });

  it("figures of the map: three proposals of Kutai Kartanegara, their mean, the best of them", () => {
    const scores = view.proposals.flatMap(({ region, score }) => (region === "64.02" && score !== null ? [score] : []));
    const mean = scores.reduce((total, score) => total + score, 0) / scores.length;
    const [, ...cells] =
      tableOf("Angka peta menurut daerah, semua usulan").find(([name]) => name === "Kabupaten Kutai Kartanegara") ?? [];
    expect(scores).toHaveLength(3);
    // 12.5 + 12.5 thousand million; the third has no estimate.
    expect(cells).toEqual(
      [mean.toFixed(1), Math.max(...scores).toFixed(1), "3", "Rp25 M"].map((text) =>
        text.replace(".", ",").replace("Rp25,", "Rp25."),
      ),
    );
  });
});

describe("what people decided", () => {
  const override = {
    id: "64.02-2026-U-002",
    rank: 1,
    priority: "I",
    by: "Ketua TKKSD",
    reason: "Hasil Rakor",
    date: "2026-11-12",
  } as const;

  it("stands beside what was computed, for that proposal alone", () => {
    const score = scoreSubmissions({
      submissions: SUBMISSIONS,
      borders: borderTable(),
      year: 2026,
      overrides: [override],
    });
    const decided = dataOf(pageOf(exampleView({ score })));
    const at = DETAILS.findIndex(([name]) => name === "decided");
    const texts = decided.rows
      .map((row) => unpacked(decided, row))
      .map(({ id, rank, details }) => [id, rank, details[at]]);
    const computed = view.proposals.find(({ id }) => id === override.id);
    expect(texts.filter(([, , text]) => text !== "")).toEqual([
      [
        override.id,
        1,
        `Ditetapkan Ketua TKKSD, 12 November 2026: Hasil Rakor (hitungan: peringkat ${computed?.rank}, Prioritas III)`,
      ],
    ]);
  });

  it("has a section of its own while it holds", () => {
    expect(html).not.toContain('<section id="keputusan"');
    const decision = {
      number: 3,
      kind: "reject",
      subjects: ["64.02-2026-U-002"],
      reason: "Bukan <urusan> daerah",
      by: null,
      date: "2026-11-12",
      at: "2026-11-12T03:00:00.000Z",
    } as const;
    const decisions = { merged: [], inForce: [{ decision, titles: ["Kebun sawit"] }] };
    const page = pageOf(exampleView({ decisions }));
    expect(tableOf("Keputusan yang berlaku", page)[1]).toEqual([
      "3",
      "12 November 2026",
      "Ditolak",
      "64.02-2026-U-002 Kebun sawit",
      "Bukan &lt;urusan&gt; daerah",
      "–",
    ]);
  });
});

describe("the page as a file", () => {
  it("is the same every time", () => {
    expect(pageOf(exampleView({ match: exampleMatch() }))).toBe(html);
  });

  it("is complete for an empty store, and for matching that found nothing", () => {
    const empty = pageOf(exampleView({ submissions: [], findings: [] }));
    expect(empty).toContain("Belum ada usulan yang menyebut daerah lain sebagai mitra.");
    expect(empty).not.toContain('<section id="masalah"');
    const nothing = { pairs: [], allocation: [], unmet: [], unused: [], unsolved: [], remarks: [] };
    const unmatched = pageOf(exampleView({ match: nothing }));
    expect(unmatched).toContain("Setiap masalah sudah dirujuk paling sedikit satu usulan.");
  });

  it("lets exactly its own script and style sheet run", () => {
    const hash = (text: string): string => createHash("sha256").update(text).digest("base64");
    const policy = between(html, 'Content-Security-Policy" content="', '"');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hash(between(html, "<script>", "</script>"))}'`);
    expect(policy).toContain(`style-src 'sha256-${hash(between(html, "<style>", "</style>"))}'`);
    expect(policy).not.toContain("unsafe");
    expect(html.match(/<script/g)).toHaveLength(2);
  });

  it("has no handler, no style attribute and no address in its markup", () => {
    const bare = html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, "");
    expect(bare.match(/<[^>]*\s(on\w+|style|src|srcset)=/g)).toBeNull();
    expect([...bare.matchAll(/href="([^"]*)"/g)].filter(([, target]) => !target?.startsWith("#"))).toEqual([]);
    expect(bare.match(/<[^>]*https?:/g)).toBeNull();
    expect(bare.includes("Harga &lt;b&gt;dan&lt;/b&gt; mutu beras")).toBe(true);
  });

  it("names no contact person", () => {
    const everything = html + JSON.stringify(data);
    for (const secret of ["Siti Rahmawati", "0812-5550-0102", "kerjasama@contoh"])
      expect(everything).not.toContain(secret);
  });

  it("says what lifts and holds back a score: the components furthest above and below it by weight", () => {
    for (const row of data.rows.map((one) => unpacked(data, one))) {
      const { score } = row;
      if (score === null) continue;
      const pulls = data.components.flatMap(({ label, weight }, index) => {
        const points = row.components[index];
        return points === null || points === undefined ? [] : [{ label, pull: weight * (points - score) }];
      });
      const most = Math.max(...pulls.map(({ pull }) => pull));
      const least = Math.min(...pulls.map(({ pull }) => pull));
      const { lifts, holds } = liftAndHold(data, row);
      expect(lifts?.label).toBe(pulls.find(({ pull }) => pull === most)?.label);
      expect(holds?.label).toBe(pulls.find(({ pull }) => pull === least)?.label);
    }
  });
});
