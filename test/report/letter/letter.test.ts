import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RowPlace } from "../../../src/domain/index.ts";
import type { Finding } from "../../../src/finding/index.ts";
import {
  LETTER_TEMPLATES,
  type LetterInput,
  letterHtml,
  letterMarkdown,
  letterView,
} from "../../../src/report/index.ts";

const template = (name: string) => readFileSync(new URL(`../../../templates/${name}`, import.meta.url), "utf8");
const MD = template(LETTER_TEMPLATES.md);
const HTML = template(LETTER_TEMPLATES.html);

type Spot = { sheet?: string | null; field?: string; heading?: string; value?: string | null };

function blank(
  row: number,
  { sheet = "Pemetaan", field = "objek", heading = "Objek", value = null }: Spot = {},
): Finding {
  const at = { file: "kukar.xlsx", sheet, cells: [`H${row}`], row, field, heading };
  return { code: "SEL-01", severity: "GALAT", at, value, expected: [], detail: { need: "W" } };
}

function noColumn(): Finding {
  const at = { file: "kukar.xlsx", sheet: "Potensi", cells: [], row: 4, field: "lokasi", heading: "Lokasi" };
  const detail = { missing: "Lokasi", nearest: null, rows: 3 };
  return { code: "KOL-01", severity: "GALAT", at, value: null, expected: ["Lokasi"], detail };
}

const held = (sheet: string, ...rows: number[]): RowPlace[] => rows.map((row) => ({ sheet, row }));

function input(changes: Partial<LetterInput> = {}): LetterInput {
  return {
    file: "kukar.xlsx",
    sha256: "0f".repeat(32),
    region: { code: "64.02", name: "Kabupaten Kutai Kartanegara" },
    year: 2026,
    verdict: "partial",
    ledger: [
      { sheet: "Identitas", table: "identitas", read: 18, accepted: 18, held: 0, ignored: 0, reasons: {} },
      { sheet: "Pemetaan", table: "pemetaan", read: 9, accepted: 5, held: 3, ignored: 1, reasons: {} },
      { sheet: "Potensi", table: "potensi", read: 3, accepted: 0, held: 3, ignored: 0, reasons: {} },
    ],
    findings: [],
    heldRows: [],
    marks: {
      completeness: {
        mark: 95.4,
        lifts: [{ sheet: "Potensi", cell: null, row: null, field: "lokasi", gain: 3 }],
      },
      accuracy: { mark: 100, lifts: [] },
      usefulness: { mark: null, lifts: [] },
    },
    reportDate: "2026-11-22",
    version: "0.1.0",
    ...changes,
  };
}

describe("the fixes that help most", () => {
  it("are those that release most rows, then those that settle most findings", () => {
    const judul = { field: "judul", heading: "Judul Kerja Sama" };
    const findings = [
      noColumn(),
      blank(7),
      blank(8),
      blank(9),
      // Row 8 waits for both, so neither alone releases it.
      blank(8, judul),
      blank(5, { sheet: "Identitas", field: "opd_pengampu", heading: "Perangkat Daerah Pengampu Kerja Sama" }),
    ];
    const heldRows = [...held("Pemetaan", 7, 8, 9), ...held("Potensi", 5, 6, 7)];
    const { topFixes } = letterView(input({ findings, heldRows }));
    expect(
      topFixes.map(({ code, sheet, heading, findings: count, rows }) => [code, sheet, heading, count, rows]),
    ).toEqual([
      ["KOL-01", "Potensi", "Lokasi", 1, 3],
      ["SEL-01", "Pemetaan", "Objek", 3, 2],
      ["SEL-01", "Pemetaan", "Judul Kerja Sama", 1, 0],
    ]);
  });

  it("begin with what the whole file waits for", () => {
    const missing: Finding = {
      code: "LBR-01",
      severity: "GALAT",
      at: { file: "kukar.xlsx", sheet: null, cells: [], row: null, field: null, heading: null },
      value: null,
      expected: ["Identitas"],
      detail: { missing: ["Identitas"], present: ["Pemetaan"] },
    };
    const { topFixes } = letterView(input({ verdict: "refused", findings: [blank(7), blank(8), missing] }));
    expect(topFixes.map(({ code, rows }) => [code, rows])).toEqual([
      ["LBR-01", null],
      ["SEL-01", 0],
    ]);
  });
});

describe("the short message", () => {
  it("is polite, complete and plain", () => {
    const warning: Finding = { ...blank(9), code: "PM-16", severity: "PERINGATAN", detail: { years: 9 } };
    const view = letterView(input({ findings: [blank(7), warning], heldRows: held("Pemetaan", 7) }));
    expect(view.message).toBe(
      [
        "Yth. Tim Kerja Sama Daerah Kabupaten Kutai Kartanegara,",
        "",
        "Terima kasih, formulir pemetaan kerja sama daerah tahun 2026 sudah kami periksa. Hasilnya: diterima sebagian (5 baris diterima, 6 ditahan).",
        "",
        "1 hal harus diperbaiki. Yang paling menolong:",
        "1. Pemetaan, Objek: isian wajib kosong (1 temuan)",
        "",
        "Ada pula 1 hal yang sebaiknya dilihat. Rinciannya ada di berita acara. Setelah diperbaiki, mohon berkasnya dikirim kembali. Terima kasih.",
      ].join("\n"),
    );
  });

  it("says so when nothing is to be done", () => {
    const { message } = letterView(input({ verdict: "accepted", ledger: [] }));
    expect(message).toContain("Tidak ada yang perlu diperbaiki.");
    expect(message).not.toContain("mohon berkasnya");
  });

  it("never has more than 700 characters, whatever sheets and columns are called", () => {
    const name = fc.string({ unit: "grapheme", maxLength: 400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 6 }), (names) => {
        const findings = names.map(([sheet, heading], at) => blank(at + 5, { sheet, heading, field: `f${at}` }));
        expect(letterView(input({ findings })).message.length).toBeLessThanOrEqual(700);
      }),
    );
  });
});

const HOSTILE = "<script>alert(1)</script>\"' onload=x {{sha256}} | [a](http://x) `x` \u202e=1+1";

describe("the pages", () => {
  const findings = [
    blank(7, { sheet: HOSTILE, heading: HOSTILE, value: HOSTILE }),
    blank(8, { sheet: "Identitas", field: "pic_telepon", heading: "Telepon Narahubung", value: "0812-5550-0102" }),
  ];
  const view = letterView(input({ file: `${HOSTILE}.xlsx`, findings, heldRows: held("Pemetaan", 7) }));

  it("escape everything in HTML and ask for nothing", () => {
    const html = letterHtml(view, HTML);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).toContain("{{sha256}}");
    expect(html.match(/<script|<img|<link|<iframe|<a |onload=|\u202e|https?:\/\/(?!x\))/g)).toBeNull();
    expect(html).toContain(
      "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"",
    );
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag);
    expect([...new Set(tags)].sort()).toEqual(
      "b body footer h1 h2 head header html li main meta ol p pre section span strong style table tbody td th thead title tr ul".split(
        " ",
      ),
    );
  });

  it("escape everything in Markdown", () => {
    const markdown = letterMarkdown(view, MD);
    expect(markdown).not.toContain("<script");
    expect(markdown).not.toMatch(/(?<!\\)\[a\\?\]\(/);
    const rows = markdown.split("\n").filter((line) => line.startsWith("| 1 |") || line.startsWith("| 2 |"));
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual([10, 10]);
  });

  it("do not tell who the contact person is", () => {
    const everything = [letterHtml(view, HTML), letterMarkdown(view, MD), JSON.stringify(view)].join("\n");
    expect(everything).not.toContain("0812");
    expect(everything).toContain("Telepon Narahubung: ");
  });

  it("read like this", async () => {
    const plain = letterView(
      input({
        findings: [noColumn(), blank(7), blank(8)],
        heldRows: [...held("Pemetaan", 7, 8), ...held("Potensi", 5, 6, 7)],
      }),
    );
    await expect(letterMarkdown(plain, MD)).toMatchFileSnapshot("../../golden/report/berita-acara.md");
    await expect(letterHtml(plain, HTML)).toMatchFileSnapshot("../../golden/report/berita-acara.html");
  });
});
