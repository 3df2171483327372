import { describe, expect, test } from "vitest";
import type { TableName } from "../../src/domain/index.ts";
import { sentencesOf } from "../../src/finding/index.ts";
import { FORM_VERSION } from "../../src/regulation/index.ts";
import { refusedFile } from "../../src/validate/index.ts";
import { brief, checkForm } from "../support/check-form.ts";
import { columnOf, exampleGrid, exampleWorkbook, type Grid } from "../support/example-form.ts";
import { type Entered, rawSheet, rawWorkbook } from "../support/raw.ts";

type RowTable = Exclude<TableName, "identitas">;

function withoutColumn(table: RowTable, name: string): Grid {
  const at = columnOf(table, name);
  return exampleGrid(table).map((line) => line.filter((_, column) => column !== at));
}

function withColumn(table: TableName, heading: string, cells: readonly Entered[]): Grid {
  return exampleGrid(table).map((line, at) => [...line, at === 0 ? heading : cells[at - 1]]);
}

function renamed(table: RowTable, from: string, to: string): Grid {
  return exampleGrid(table).map((line, at) => (at === 0 ? line.map((cell) => (cell === from ? to : cell)) : line));
}

describe("the file as a whole", () => {
  test("a file that is no workbook is refused in the reader's own words", () => {
    const refused = refusedFile("laporan.xlsx", "0f", { code: "BKS-01", detail: { what: "pdf" } });
    expect(refused).toEqual({
      file: "laporan.xlsx",
      sha256: "0f",
      region: null,
      year: null,
      verdict: "refused",
      ledger: [],
      format: null,
      places: [],
      findings: [
        {
          code: "BKS-01",
          severity: "GALAT",
          at: { file: "laporan.xlsx", sheet: null, cells: [], row: null, field: null, heading: null },
          value: null,
          expected: [],
          detail: { what: "pdf" },
        },
      ],
      rules: [{ code: "BKS-01", checked: 1, passed: 0, failed: 1, notApplicable: 0, silenced: 0 }],
      mapped: [],
      submission: null,
    });
    expect(refusedFile("a.xlsx", "0f", { code: "BKS-02", detail: {} }).verdict).toBe("refused");
  });

  test("what the reader remarks is said, and the form is read all the same", () => {
    const checked = checkForm(exampleWorkbook(), {
      remarks: [
        { kind: "legacy-format", format: "xls" },
        { kind: "ignored-features", features: ["macros", "external-links"] },
        { kind: "damage", what: "string-index", sheet: "Potensi", cells: ["F2"], count: 1 },
      ],
    });
    expect(brief(checked.findings)).toEqual([
      ["BKS-04", "INFO", null, "", null],
      ["BKS-05", "PERINGATAN", null, "", null],
      ["BKS-01", "PERINGATAN", "Potensi", "F2", null],
    ]);
    expect(checked.verdict).toBe("accepted");
  });

  test("BKS-06: another workbook altogether", () => {
    const checked = checkForm(
      rawWorkbook([
        rawSheet("Daftar Hadir", [
          ["No", "Nama", "Lokasi"],
          [1, "Siti", "Tenggarong"],
        ]),
        rawSheet("Sheet2", []),
      ]),
    );
    expect(checked.findings.map(({ code, severity, detail }) => [code, severity, detail])).toEqual([
      ["BKS-06", "GALAT", { sheets: ["Daftar Hadir", "Sheet2"] }],
    ]);
    expect(checked.verdict).toBe("refused");
  });

  test.each([
    ["ksd-22-2020@1.0.0", [], "accepted"],
    ["ksd-22-2020@1.1.0", [["BKS-07", "GALAT"]], "refused"],
    ["ksd-22-2020@10.0.0", [["BKS-07", "GALAT"]], "refused"],
    ["ksd-22-2020@0.9.0", [["BKS-07", "GALAT"]], "refused"],
    ["ksd-30-2031@1.0.0", [["BKS-07", "GALAT"]], "refused"],
    ["#REF!", [], "accepted"],
    ["surat dinas; rapat", [], "accepted"],
  ])("BKS-07: a form stamped %s", (stamp, findings, verdict) => {
    for (const more of [
      { definedNames: { _ksd_form: `"${stamp}"` } },
      { properties: { keywords: `${stamp} 0a1b2c3d4e5f` } },
    ]) {
      const checked = checkForm(exampleWorkbook({}, more));
      expect(checked.findings.map(({ code, severity }) => [code, severity])).toEqual(findings);
      expect(checked.verdict).toBe(verdict);
    }
  });
});

describe("sheets", () => {
  test.each<[string, Partial<Record<TableName, null>>, string, string, readonly string[]]>([
    ["Identitas", { identitas: null }, "GALAT", "refused", ["Identitas"]],
    ["Pemetaan", { pemetaan: null }, "GALAT", "refused", ["Pemetaan"]],
    [
      "both of Potensi and Permasalahan",
      { potensi: null, permasalahan: null },
      "GALAT",
      "refused",
      ["Potensi", "Permasalahan"],
    ],
    ["Potensi alone", { potensi: null }, "PERINGATAN", "accepted", ["Potensi"]],
  ])("LBR-01: without %s", (_, changes, severity, verdict, missing) => {
    const checked = checkForm(exampleWorkbook(changes));
    const found = checked.findings.filter(({ code }) => code === "LBR-01");
    expect(found.map((finding) => [finding.severity, finding.detail, finding.at.sheet])).toEqual([
      [severity, { missing, present: expect.any(Array) }, null],
    ]);
    expect(checked.verdict).toBe(verdict);
  });

  test("the optional sheets may be missing", () => {
    const checked = checkForm(exampleWorkbook({ neraca_komoditas: null, pdrb: null }));
    expect(brief(checked.findings)).toEqual([]);
  });

  test("LBR-02, LBR-03: hidden sheets are read, unknown ones counted, the template's own and empty ones passed over", () => {
    const hidden = rawSheet("Pemetaan", exampleGrid("pemetaan"), { state: "veryHidden" });
    const extra = [
      rawSheet("Rekap", [["Jumlah usulan", 12], [" "], ["Catatan", "sementara"]]),
      rawSheet("Kamus", [
        ["Judul Kolom", "Arti"],
        ["Kode Usulan", "…"],
      ]),
      rawSheet("Daftar", [["1.01 - Pendidikan"]], { state: "hidden" }),
      rawSheet("Sheet3", []),
    ];
    const checked = checkForm(exampleWorkbook({ pemetaan: hidden }, { extra }));
    expect(checked.findings.map(({ code, severity, at, detail }) => [code, severity, at.sheet, detail])).toEqual([
      ["LBR-02", "PERINGATAN", "Pemetaan", {}],
      ["LBR-03", "INFO", "Rekap", { rows: 2 }],
    ]);
    expect(checked.verdict).toBe("accepted");
  });

  test("LBR-04: two sheets for one table; on Pemetaan nothing is left to read", () => {
    const copy = rawSheet("Pemetaan (2)", exampleGrid("pemetaan"));
    const checked = checkForm(exampleWorkbook({}, { extra: [copy] }));
    const found = checked.findings.filter(({ code }) => code === "LBR-04");
    expect(found.map(({ severity, at, detail }) => [severity, at.sheet, detail])).toEqual([
      ["GALAT", "Pemetaan (2)", { table: "Pemetaan", sheets: ["Pemetaan", "Pemetaan (2)"] }],
    ]);
    expect(checked.verdict).toBe("refused");
    const neraca = checkForm(exampleWorkbook({}, { extra: [rawSheet("Neraca 2", exampleGrid("neraca_komoditas"))] }));
    expect(neraca.verdict).toBe("partial");
    expect(neraca.ledger.filter(({ table }) => table === "neraca_komoditas")).toEqual(
      ["Neraca Komoditas", "Neraca 2"].map((sheet) => ({
        sheet,
        table: "neraca_komoditas",
        read: 1,
        accepted: 0,
        held: 0,
        ignored: 1,
        reasons: { "LBR-04": 1 },
      })),
    );
  });

  test("LBR-05: headings without rows", () => {
    const empty = (table: TableName): Grid => exampleGrid(table).slice(0, 1);
    const potensi = checkForm(exampleWorkbook({ pdrb: empty("pdrb") }));
    expect(brief(potensi.findings)).toEqual([["LBR-05", "PERINGATAN", "PDRB", "", null]]);
    expect(potensi.verdict).toBe("accepted");
    const pemetaan = checkForm(
      exampleWorkbook({ pemetaan: [...empty("pemetaan"), ["CONTOH", "U-001", "Angkutan sungai"]] }),
    );
    expect(brief(pemetaan.findings)).toContainEqual(["LBR-05", "GALAT", "Pemetaan", "", null]);
    expect(pemetaan.verdict).toBe("refused");
  });

  test("LBR-05: an optional sheet that our own template brought along is only noted", () => {
    const emptied = (table: TableName) =>
      checkForm(
        exampleWorkbook(
          { [table]: exampleGrid(table).slice(0, 1) },
          { definedNames: { _ksd_form: `"${FORM_VERSION}"` } },
        ),
      ).findings.filter(({ code }) => code === "LBR-05");
    const optional = ["pdrb", "neraca_komoditas", "ksd_berjalan"] as const;
    expect(optional.map((table) => emptied(table).map(({ severity }) => severity))).toEqual([
      ["INFO"],
      ["INFO"],
      ["INFO"],
    ]);
    expect(emptied("potensi").map(({ severity }) => severity)).toEqual(["PERINGATAN"]);
    expect(emptied("pemetaan").map(({ severity }) => severity)).toEqual(["GALAT"]);
  });

  test("a blank line of Identitas cannot be left out as a row can, and is not told to be", () => {
    const identitas = exampleGrid("identitas").map((line) => (line[0] === "Nama Narahubung" ? [line[0]] : line));
    const pemetaan = exampleGrid("pemetaan").map((line, at) => (at === 1 ? line.with(2, null) : line));
    const { findings } = checkForm(exampleWorkbook({ identitas, pemetaan }));
    expect(findings.map((finding) => [finding.code, sentencesOf(finding, "id").fix])).toEqual([
      ["SEL-01", "Isi Nama Narahubung di sel B14, misalnya “Siti Rahmawati”."],
      [
        "SEL-01",
        "Isi Judul Kerja Sama di sel C2, misalnya “Penyelenggaraan angkutan sungai Tenggarong–Samarinda”. Bila barisnya tidak dipakai, kosongkan seluruh baris.",
      ],
    ]);
  });

  test("an empty Identitas is one mistake, not one for each line", () => {
    const identitas = exampleGrid("identitas").map(([label], at) => (at === 0 ? ["Uraian", "Isian"] : [label]));
    const checked = checkForm(exampleWorkbook({ identitas }));
    expect(brief(checked.findings).filter(([, , sheet]) => sheet === "Identitas")).toEqual([
      ["LBR-05", "GALAT", "Identitas", "", null],
    ]);
    expect(checked.verdict).toBe("refused");
    expect(checked.ledger[0]).toEqual({
      sheet: "Identitas",
      table: "identitas",
      read: 18,
      accepted: 0,
      held: 18,
      ignored: 0,
      reasons: { "LBR-05": 18 },
    });
  });
});

describe("columns", () => {
  test("KOL-01: a required column is missing; its cells are silent, its rows held", () => {
    const checked = checkForm(exampleWorkbook({ pemetaan: withoutColumn("pemetaan", "manfaat") }));
    expect(
      checked.findings.map(({ code, severity, at, detail, expected }) => [
        code,
        severity,
        at.row,
        at.field,
        detail,
        expected,
      ]),
    ).toEqual([["KOL-01", "GALAT", 1, "manfaat", { missing: "Manfaat", nearest: null, rows: 1 }, ["Manfaat"]]]);
    expect(checked.ledger.find(({ table }) => table === "pemetaan")).toMatchObject({
      read: 1,
      accepted: 0,
      held: 1,
      reasons: { "KOL-01": 1 },
    });
    expect(checked.verdict).toBe("partial");
    expect(checked.submission?.rows.find(({ table }) => table === "pemetaan")).toMatchObject({
      held: true,
      values: { manfaat: null },
    });
  });

  test("KOL-01: a misspelt heading is said once, with the heading that is there", () => {
    const checked = checkForm(exampleWorkbook({ pemetaan: renamed("pemetaan", "Bidang Urusan", "Bid. Urusann") }));
    expect(checked.findings.map(({ code, at, value, detail }) => [code, at.cells, value, detail])).toEqual([
      ["KOL-01", ["F1"], "Bid. Urusann", { missing: "Bidang Urusan", nearest: "Bid. Urusann", rows: 1 }],
    ]);
  });

  test("KOL-01: a conditional column that is missing is a warning; an optional one is nothing", () => {
    expect(
      brief(checkForm(exampleWorkbook({ pemetaan: withoutColumn("pemetaan", "kode_daerah_mitra") })).findings),
    ).toEqual([["KOL-01", "PERINGATAN", "Pemetaan", "", "kode_daerah_mitra"]]);
    expect(brief(checkForm(exampleWorkbook({ pemetaan: withoutColumn("pemetaan", "keterangan") })).findings)).toEqual(
      [],
    );
  });

  test("KOL-01 in Identitas concerns its own line", () => {
    const identitas = exampleGrid("identitas").filter(([label]) => label !== "Nama Narahubung");
    const checked = checkForm(exampleWorkbook({ identitas }));
    expect(brief(checked.findings)).toEqual([["KOL-01", "GALAT", "Identitas", "", "pic_nama"]]);
    expect(checked.verdict).toBe("partial");
    const nameless = checkForm(
      exampleWorkbook({ identitas: exampleGrid("identitas").filter(([label]) => label !== "Kode Daerah") }),
    );
    expect(nameless.verdict).toBe("refused");
  });

  test("KOL-02: an unknown column, with the number of cells that are not read", () => {
    const grid = withColumn("pdrb", "PDRB Perkapita", [12, " "]);
    const checked = checkForm(exampleWorkbook({ pdrb: grid }));
    expect(
      checked.findings.map(({ code, severity, at, value, detail }) => [code, severity, at.cells, value, detail]),
    ).toEqual([
      [
        "KOL-02",
        "PERINGATAN",
        ["E1"],
        "PDRB Perkapita",
        { found: "PDRB Perkapita", nearest: null, field: null, unread: 1 },
      ],
    ]);
  });

  test("KOL-02: cells under no heading at all, and a label of Identitas nobody knows", () => {
    const pdrb = exampleGrid("pdrb").map((line, at) => (at === 1 ? [...line, null, "angka sementara"] : line));
    const identitas = [
      ...exampleGrid("identitas").slice(0, 5),
      ["Nama Bupati", "Contoh"],
      ...exampleGrid("identitas").slice(5),
    ];
    const checked = checkForm(exampleWorkbook({ pdrb, identitas }));
    expect(checked.findings.map(({ code, at, detail }) => [code, at.sheet, at.cells, detail])).toEqual([
      ["KOL-02", "Identitas", ["A6"], { found: "Nama Bupati", nearest: null, field: null, unread: 1 }],
      ["KOL-02", "PDRB", ["F1"], { found: "", nearest: null, field: null, unread: 1 }],
    ]);
  });

  test("KOL-03: the same column twice is not guessed", () => {
    const checked = checkForm(exampleWorkbook({ pdrb: withColumn("pdrb", "pdrb adhk", [1, 2]) }));
    expect(
      checked.findings.map(({ code, severity, at, detail }) => [code, severity, at.cells, at.field, detail]),
    ).toEqual([["KOL-03", "GALAT", ["E1"], "adhk", { found: "pdrb adhk", first: "C1" }]]);
    const twice = checkForm(exampleWorkbook({ pdrb: withColumn("pdrb", "Tahun", [2024, 2023]) }));
    expect(
      twice.findings.map(({ code, severity, at, detail }) => [code, severity, at.cells, at.field, detail]),
    ).toEqual([["KOL-03", "GALAT", ["E1"], "tahun", { found: "Tahun", first: "B1" }]]);
    expect(twice.ledger.find(({ table }) => table === "pdrb")).toMatchObject({ held: 2, reasons: { "KOL-03": 2 } });
  });

  test("KOL-04: hidden columns and rows that hold something", () => {
    const sheet = rawSheet("PDRB", exampleGrid("pdrb"), { hiddenColumns: [4, 9], hiddenRows: [3, 12] });
    const checked = checkForm(exampleWorkbook({ pdrb: sheet }));
    expect(checked.findings.map(({ code, severity, at, detail }) => [code, severity, at.sheet, detail])).toEqual([
      ["KOL-04", "PERINGATAN", "PDRB", { what: "columns", names: ["D"] }],
      ["KOL-04", "PERINGATAN", "PDRB", { what: "rows", names: ["3"] }],
    ]);
    expect(checked.verdict).toBe("accepted");
  });

  test("SEL-13: merges inside the table; one over a single column that is read does no harm", () => {
    const down = { top: 2, bottom: 3, left: 2, right: 2 };
    const harmless = { top: 3, bottom: 3, left: 4, right: 6 };
    const above = { top: 1, bottom: 1, left: 1, right: 4 };
    const [headings = [], first = [], second = []] = exampleGrid("pdrb");
    const covered = second.map((cell, at) => (at === 1 ? null : cell));
    const sheet = rawSheet("PDRB", [headings, first, covered], { merges: [down, harmless, above] });
    const checked = checkForm(exampleWorkbook({ pdrb: sheet }));
    expect(brief(checked.findings).filter(([code]) => code.startsWith("SEL"))).toEqual([
      ["SEL-13", "PERINGATAN", "PDRB", "B2", "tahun"],
      ["SEL-01", "GALAT", "PDRB", "B3", "tahun"],
    ]);
  });
});
