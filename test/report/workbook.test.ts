import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { borderTable } from "../../src/regulation/index.ts";
import { MARKDOWN_TEMPLATES, mapMarkdown, mapWorkbook, programMarkdown, reportNames } from "../../src/report/index.ts";
import { scoreSubmissions } from "../../src/score/index.ts";
import type { CellContent, SheetModel, WorkbookModel } from "../../src/workbook/index.ts";
import { exampleView, SUBMISSIONS } from "../support/map-store.ts";

const template = (name: string): string => readFileSync(new URL(`../../templates/${name}`, import.meta.url), "utf8");

function shown(value: CellContent): string | number {
  if (value === null) return "";
  if ("number" in value) return value.number;
  if ("date" in value) return value.date;
  if ("link" in value) return `${value.text} → ${value.link}`;
  return "formula" in value ? `=${value.formula}` : value.text;
}

/** A sheet as one line per row: what stands where, without its dress. */
function dump({ name, rows }: SheetModel): string {
  const lines = rows.map(({ number, cells }) =>
    [`${number}`, ...cells.map(({ value }) => JSON.stringify(shown(value)))].join("\t"),
  );
  return `# ${name}\n${lines.join("\n")}\n`;
}

function sheet(model: WorkbookModel, name: string): SheetModel {
  const found = model.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** The records of a table sheet under their headings. */
function records(model: WorkbookModel, name: string): Record<string, string | number>[] {
  const [headings, ...rows] = sheet(model, name)
    .rows.filter(({ number }) => number >= 4)
    .map(({ cells }) => cells.map(({ value }) => shown(value)));
  return rows.map((row) => Object.fromEntries((headings ?? []).map((heading, index) => [heading, row[index] ?? ""])));
}

/** Number of the last column of a range: `A1:S40` → 19. */
const columnOf = (range: string): number =>
  [...(/:([A-Z]+)/.exec(range)?.[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A sum of amounts as it is printed, or that nobody gave one. */
const sumOf = (text: string): number | string => (text === "belum ada" ? text : numberOf(text));

/** The proposals in the list of programs, without the headings of their groups. */
const programLines = (model: WorkbookModel): Record<string, string | number>[] =>
  records(model, "Daftar Rencana Program").filter((row) => row["Kode usulan"] !== "");

/** The tables of a Markdown text: headings and rows, cells unescaped. */
function tables(markdown: string): Record<string, string>[][] {
  const found: Record<string, string>[][] = [];
  const lines = markdown.split("\n");
  const cellsOf = (line: string): string[] =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) =>
        cell.trim().replace(/\\(.)/g, "$1").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"),
      );
  for (const [index, line] of lines.entries()) {
    if (!/^\|[-:|]+\|$/.test(line)) continue;
    const headings = cellsOf(lines[index - 1] ?? "");
    const rows: Record<string, string>[] = [];
    for (let at = index + 1; lines[at]?.startsWith("|"); at += 1) {
      const cells = cellsOf(lines[at] ?? "");
      expect(cells).toHaveLength(headings.length);
      rows.push(Object.fromEntries(headings.map((heading, column) => [heading || `#${column}`, cells[column] ?? ""])));
    }
    found.push(rows);
  }
  return found;
}

/** An Indonesian number, `Rp` and `%` taken off. */
const numberOf = (text: string): number =>
  Number(
    text
      .replace(/Rp|%| \(perkiraan\)/g, "")
      .replaceAll(".", "")
      .replace(",", "."),
  );

const view = exampleView();
const model = mapWorkbook(view);
const map = tables(mapMarkdown(view, template(MARKDOWN_TEMPLATES.map)));

function tableWith(all: readonly Record<string, string>[][], heading: string): Record<string, string>[] {
  const found = all.find(([first]) => first !== undefined && heading in first);
  if (found === undefined) throw new Error(`no table with ${heading}`);
  return found;
}

describe("the map as a workbook", () => {
  it("holds every sheet, cell by cell", async () => {
    await expect(model.sheets.map(dump).join("\n")).toMatchFileSnapshot(
      "../golden/report/peta-potensi-64-2026.cells.txt",
    );
  });

  it("is complete for an empty store too", async () => {
    const empty = mapWorkbook(exampleView({ submissions: [], findings: [] }));
    await expect(empty.sheets.map(dump).join("\n")).toMatchFileSnapshot(
      "../golden/report/peta-potensi-kosong.cells.txt",
    );
  });

  it("is named by codes", () => {
    expect(reportNames(view)).toEqual({
      map: "peta-potensi-64-2026",
      program: "daftar-program-64-2026",
      brief: "ringkasan-64-2026",
      changes: "perubahan-64-2026",
    });
  });

  it("has no formula anywhere, and every link leads to a sheet of its own", () => {
    const names = new Set(model.sheets.map(({ name }) => name));
    for (const { rows } of model.sheets) {
      for (const { value } of rows.flatMap(({ cells }) => cells)) {
        expect(value === null || !("formula" in value)).toBe(true);
        if (value !== null && "link" in value) expect(names).toContain(/^'(.+)'![A-Z]+\d+$/.exec(value.link)?.[1]);
      }
    }
  });

  it("repeats its headings on paper, keeps them in view and filters them", () => {
    const proposals = sheet(model, "Usulan dan Skor");
    expect(proposals).toMatchObject({
      freeze: { rows: 4, columns: 3 },
      filter: "A4:X10",
      print: { orientation: "landscape", paper: "A4", titleRows: "4:4", fitToWidth: true },
    });
  });

  it("fits every sheet to the width of one page, on either paper", () => {
    const folio = mapWorkbook(view, { paper: "F4" });
    for (const { name, print } of [...model.sheets, ...folio.sheets]) {
      expect([name, print?.fitToWidth, print?.pagesWide ?? 1]).toEqual([name, true, 1]);
      if (name !== "Sampul") {
        expect(print?.header).toBe(
          "&LPeta potensi kerja sama daerah Kalimantan Timur 2026&RKeadaan per 22 November 2026",
        );
      }
    }
    expect(new Set(model.sheets.map(({ print }) => print?.paper))).toEqual(new Set(["A4"]));
    expect(new Set(folio.sheets.map(({ print }) => print?.paper))).toEqual(new Set(["F4"]));
    // Letters of 11 points on 240 characters are still 6 points on A4. What is only for the screen is not squeezed.
    for (const { name, columns, print } of model.sheets) {
      const onPaper = print?.area === undefined ? columns : columns.slice(0, columnOf(print.area));
      expect([name, onPaper.reduce((sum, { width }) => sum + width, 0) <= 300]).toEqual([name, true]);
    }
  });

  it("does not say daerah twice of a province that is called so", () => {
    const titles = (provinceName: string): string =>
      dump(sheet(mapWorkbook({ ...view, provinceName }), "Ringkasan")).split("\n")[1] ?? "";
    expect(titles("Daerah Istimewa Yogyakarta")).toContain("daerah Provinsi Daerah Istimewa Yogyakarta 2026");
    expect(titles("Bali")).toContain("daerah Bali 2026");
  });

  it("opens with a cover that links to every sheet and leaves room for a signature", () => {
    const signature = { place: "Samarinda", position: "Kepala Biro Pemerintahan", name: "=Siti Rahmawati", nip: null };
    const [cover, ...others] = mapWorkbook(view, { signature }).sheets;
    const cells = (cover?.rows ?? []).flatMap((row) => row.cells.map(({ value }) => shown(value)));
    const links = cells.filter((value) => String(value).includes(" → "));
    expect(cover?.name).toBe("Sampul");
    const contents = others.map(({ name }) => `${name} → '${name}'!A1`);
    expect(links.slice(-contents.length)).toEqual(contents);
    expect(cells.slice(-4)).toEqual([
      "Samarinda, .................... 2026",
      "Kepala Biro Pemerintahan",
      "=Siti Rahmawati",
      "NIP ............................",
    ]);
  });

  it("prints no contact person unless asked, not even inside a finding", () => {
    const everything = model.sheets.map(dump).join("\n");
    for (const secret of ["Siti Rahmawati", "0812-5550-0102", "kerjasama@contoh", "siti.rahmawati.contoh"]) {
      expect(everything).not.toContain(secret);
    }
    const asked = mapWorkbook(exampleView({ withContacts: true }));
    expect(records(asked, "Narahubung")[1]).toEqual({
      Daerah: "Kabupaten Kutai Kartanegara",
      Nama: "Siti Rahmawati",
      Jabatan: "",
      Telepon: "0812-5550-0102",
      Surel: "kerjasama@contoh.example",
    });
    expect(records(asked, "Temuan")[1]).toMatchObject({ Tertulis: "siti.rahmawati.contoh" });
  });

  it("computes surplus without the dust of binary fractions", () => {
    expect(records(model, "Neraca Komoditas").map((row) => row["Surplus (+) / Defisit (−)"])).toEqual([17_300, -0.2]);
  });
});

describe("Markdown and workbook say the same", () => {
  const summary = sheet(model, "Ringkasan").rows.map(({ cells }) => cells.map(({ value }) => shown(value)));
  const figure = (label: string, column = 1): number | string | undefined =>
    summary.find(([first]) => String(first).trim() === label)?.[column];

  it("totals", () => {
    const totals = tableWith(map, "Pokok").map((row) => [
      row["Pokok"]?.replace(/^[– ]+/, ""),
      numberOf(row["Jumlah"] ?? ""),
    ]);
    expect(totals).toHaveLength(11);
    expect(totals).toEqual(totals.map(([label]) => [label, figure(String(label))]));
  });

  it("what waits for a decision", () => {
    const onCover = sheet(model, "Sampul").rows.map(({ cells }) => cells.map(({ value }) => shown(value)));
    const [first, end] = ["Jumlah", "Lembar"].map((name) => onCover.findIndex(([label]) => label === name));
    const matters = onCover.slice((first ?? 0) + 1, end).map(([count, matter]) => [count, matter]);
    expect(matters).toEqual([
      [5, "usulan Prioritas I: masuk rancangan program, siapa memimpin?"],
      [2, "hal antardaerah: apa kesepakatan kedua daerah?"],
      [1, "usulan perlu telaah: kerja sama daerah atau jalur lain?"],
      [1, "baris ditahan karena GALAT: diperbaiki daerah, sampai kapan?"],
      [7, "daerah belum mengirim formulir: ditagih, sampai kapan?"],
    ]);
    expect(tableWith(map, "Hal").map((row) => [numberOf(row["Jumlah"] ?? ""), row["Hal"]])).toEqual(matters);
  });

  it("counts and shares by class", () => {
    for (const row of tableWith(map, "Bagian")) {
      expect(numberOf(row["Jumlah"] ?? "")).toBe(figure(row["Kelas"] ?? ""));
      const share = Number(figure(row["Kelas"] ?? "", 2)) * 100;
      expect(numberOf(row["Bagian"] ?? "").toFixed(1)).toBe(share.toFixed(1));
    }
  });

  it("rupiah by priority, and the sum of the single amounts", () => {
    const rows = tableWith(map, "Perkiraan biaya");
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(sumOf(row["Perkiraan biaya"] ?? "")).toBe(figure(row["Prioritas"] ?? "", 2));
      expect(numberOf(row["Tanpa perkiraan"] ?? "")).toBe(figure(row["Prioritas"] ?? "", 3));
    }
    const amounts = programLines(model).map((row) => row["Perkiraan pagu (Rp)"]);
    const sum = amounts.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
    // 42 + 12.5 + 12.5 + 3.5 + 12.5 thousand million; the sixth proposal has none.
    expect(sum).toBe(83_000_000_000);
    expect(figure("Semua usulan yang cocok", 2)).toBe(sum);
  });

  it("scores, ranks and classes by id", () => {
    const inWorkbook = records(model, "Usulan dan Skor").map((row) => [
      row["Kode"],
      row["Peringkat"],
      Number(row["Skor"]).toFixed(1),
      row["Prioritas"],
      row["Kelas"],
      row["Judul kerja sama"],
    ]);
    const inMarkdown = tableWith(map, "Skor").map((row) => [
      row["Kode"],
      numberOf(row["Peringkat"] ?? ""),
      numberOf(row["Skor"] ?? "").toFixed(1),
      row["Prioritas"],
      row["Kelas"],
      row["Judul kerja sama"],
    ]);
    const oneLine = (rows: unknown[][]) => rows.map((row) => row.map((cell) => String(cell).replace(/\n/g, " ")));
    expect(oneLine(inMarkdown)).toEqual(oneLine(inWorkbook));
  });

  it("counts by urusan and region", () => {
    const [headings, ...rows] = sheet(model, "Peta Potensi")
      .rows.slice(3, 37)
      .map(({ cells }) => cells.map(({ value }) => shown(value)));
    const inWorkbook = rows.map((cells) => cells.slice(2, -1).map(String));
    const codes = [...(headings ?? []).slice(2, -2).map((words) => String(words).split(" ")[0] ?? ""), "Jumlah"];
    const inMarkdown = tableWith(map, "Urusan").map((row) => codes.map((heading) => row[heading]));
    expect(codes).toHaveLength(12);
    expect(inMarkdown).toHaveLength(33);
    expect(inMarkdown).toEqual(inWorkbook);
    expect(inMarkdown.at(-1)?.at(-1)).toBe(String(view.totals.fits));
  });

  it("amounts and gaps in the list of programs, proposal by proposal", () => {
    const list = tables(programMarkdown(view, template(MARKDOWN_TEMPLATES.program)))
      .slice(1)
      .flat();
    const inMarkdown = list.map((row) => [
      row["Kode usulan"],
      row["Perkiraan pagu"],
      row["Target"],
      row["Tahun"],
      row["Prioritas"],
    ]);
    const inWorkbook = programLines(model).map((row) => {
      const amount = row["Perkiraan pagu (Rp)"];
      const target = row["Target"];
      return [
        row["Kode usulan"],
        typeof amount === "number" ? `Rp${amount.toString().replace(/\B(?=(\d{3})+$)/g, ".")} (perkiraan)` : amount,
        String(target).replace(".", ","),
        row["Tahun"],
        row["Prioritas"],
      ];
    });
    expect(inMarkdown).toEqual(inWorkbook);
    expect(inMarkdown).toHaveLength(6);
  });

  it("subtotals and years of the list of programs, each level of government apart", () => {
    const markdown = programMarkdown(view, template(MARKDOWN_TEMPLATES.program));
    const groups = [...markdown.matchAll(/^##+ (.+)\n\n(\d+) usulan, perkiraan (Rp[\d.]+|belum ada), /gm)].map(
      ([, name = "", count, budget = ""]) => [name.replace(/\\|\./g, ""), Number(count), sumOf(budget)],
    );
    const rows = records(model, "Daftar Rencana Program").filter((row) => row["Kode usulan"] === "");
    const places = rows.map((row) => [
      `${row["Kode program"]} ${row["Urusan, bidang, program; rencana kerja sama"]}`.replace(/\\|\./g, ""),
      row["Usulan"],
      row["Subtotal perkiraan (Rp)"],
    ]);
    const end = places.findIndex(([name]) => String(name).includes("Jumlah menurut tahun"));
    expect(groups.map(([, ...figures]) => figures)).toEqual(places.slice(0, end).map(([, ...figures]) => figures));
    expect(groups.filter(([name]) => /^[AB] /.test(String(name)))).toEqual([
      ["A Pemerintah provinsi", 1, 42_000_000_000],
      ["B Pemerintah kabupaten/kota", 5, 41_000_000_000],
    ]);
    const [years] = tables(markdown);
    const inMarkdown = years?.map((row) => [numberOf(row["Usulan"] ?? ""), sumOf(row["Perkiraan pagu"] ?? "")]);
    expect(inMarkdown).toEqual(places.slice(end + 1).map(([, ...figures]) => figures));
    // The years add up to all proposals and to the whole sum.
    expect(places[end]?.slice(1)).toEqual([6, 83_000_000_000]);
    expect(inMarkdown?.reduce((sum, [count = 0]) => sum + Number(count), 0)).toBe(6);
    expect(inMarkdown?.reduce((sum, [, rupiah = 0]) => sum + Number(rupiah), 0)).toBe(83_000_000_000);
  });
});

describe("a rank or class that a person decided", () => {
  const override = {
    id: "64.02-2026-U-002",
    rank: 1,
    priority: "I",
    by: "Siti Rahmawati",
    reason: "=Hasil Rakor",
    date: "2026-11-12",
  } as const;
  const score = scoreSubmissions({
    submissions: SUBMISSIONS,
    borders: borderTable(),
    year: 2026,
    overrides: [override],
  });
  const decided = exampleView({ score });
  const place = ["Peringkat", "Prioritas", "Peringkat hitungan", "Prioritas hitungan", "Ditetapkan orang"];

  it("stands in the workbook beside the computed one, for that proposal alone", () => {
    const computed = view.proposals.find(({ id }) => id === override.id);
    const lines = records(mapWorkbook(decided), "Usulan dan Skor");
    const shownPlaces = lines.map((line) => [line["Kode"], ...place.map((heading) => line[heading])]);
    expect(shownPlaces[0]).toEqual([
      override.id,
      1,
      "Prioritas I",
      computed?.rank,
      computed?.priority === "III" ? "Prioritas III" : "Prioritas II",
      "Ditetapkan Siti Rahmawati, 12 November 2026: =Hasil Rakor",
    ]);
    const others = view.proposals.filter(({ id }) => id !== override.id);
    expect(shownPlaces.slice(1).map(([id, rank, , , , by]) => [id, rank, by])).toEqual(
      others.map(({ id, rank }) => [id, rank ?? "", ""]),
    );
    expect(Object.keys(records(model, "Usulan dan Skor")[0] ?? {})).not.toContain("Ditetapkan orang");
  });

  it("stands in the list of programs and in the Markdown map", () => {
    const [program] = records(mapWorkbook(decided), "Daftar Rencana Program").filter(
      (line) => line["Kode usulan"] === override.id,
    );
    expect(program?.["Prioritas"]).toMatch(
      /^Prioritas I \(peringkat 1, ditetapkan; hitungan: peringkat \d, Prioritas II+\)$/,
    );
    const found = tables(mapMarkdown(decided, template(MARKDOWN_TEMPLATES.map)));
    expect(tableWith(found, "Ditetapkan").map((line) => [line["Kode"], line["Ditetapkan"]])).toEqual([
      [override.id, "Ditetapkan Siti Rahmawati, 12 November 2026: =Hasil Rakor"],
    ]);
  });
});
