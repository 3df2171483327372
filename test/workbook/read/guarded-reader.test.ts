import { afterAll, describe, expect, it } from "vitest";
import { createGuardedReader } from "../../../src/cli/node/guarded-reader.ts";
import { readWorkbook } from "../../../src/workbook/index.ts";
import { plainResult } from "../../support/raw.ts";
import { makeXlsx } from "./make-xlsx.ts";

const good = makeXlsx({
  sheets: [{ data: '<row r="1"><c r="A1" t="str"><v>Kab. Berau</v></c><c r="B1"><v>1.5</v></c></row>' }],
});

/** Sixty thousand rows of different texts: some seconds and a hundred megabytes for the reference parser. */
function large(): Uint8Array {
  const rows = Array.from(
    { length: 60_000 },
    (_, n) => `<row r="${n + 1}"><c t="str"><v>teks ${n * 7919}</v><!-- x --></c><c><v>${n}</v></c></row>`,
  );
  return makeXlsx({ sheets: [{ data: rows.join("") }] });
}

describe("the guarded reader", () => {
  const reader = createGuardedReader();
  afterAll(() => reader.close());

  it("gives what reading here gives, file after file, also several at once", async () => {
    const expected = plainResult(readWorkbook(good));
    const read = await Promise.all([reader.read(good, "a.xlsx"), reader.read(good, "b.xlsx")]);
    expect(read.map(plainResult)).toEqual([expected, expected]);
    expect(await reader.read(new Uint8Array(0), "c.xlsx")).toEqual({
      ok: false,
      refusal: { code: "BKS-01", detail: { what: "empty" } },
    });
    expect(await reader.read(new Uint8Array(Buffer.from("a;b")), "d.csv")).toMatchObject({
      ok: true,
      workbook: { format: "csv" },
    });
  });

  it("hands limits on", async () => {
    expect(await reader.read(good, "a.xlsx", { cells: 1 })).toEqual({
      ok: false,
      refusal: { code: "BKS-03", detail: { limit: "cells", found: "2", allowed: "1" } },
    });
  });

  it("loses a file that takes too long, and reads the next", async () => {
    const hasty = createGuardedReader({ seconds: 0.02 });
    expect(await hasty.read(large(), "lama.xlsx")).toEqual({
      ok: false,
      refusal: { code: "BKS-03", detail: { limit: "time", found: "> 0.02 detik", allowed: "0.02 detik" } },
    });
    await hasty.close();
    const patient = createGuardedReader({ seconds: 60 });
    expect(plainResult(await patient.read(good, "a.xlsx"))).toEqual(plainResult(readWorkbook(good)));
    await patient.close();
  });

  it("loses a file that takes too much memory, and reads the next with a new process", async () => {
    const small = createGuardedReader({ heapMegabytes: 24 });
    expect(await small.read(large(), "besar.xlsx")).toEqual({
      ok: false,
      refusal: { code: "BKS-03", detail: { limit: "memory", found: "> 24 MB", allowed: "24 MB" } },
    });
    expect(plainResult(await small.read(good, "a.xlsx"))).toEqual(plainResult(readWorkbook(good)));
    await small.close();
  });

  it("can be closed twice, and without having read anything", async () => {
    const idle = createGuardedReader();
    await idle.close();
    await idle.close();
    await expect(idle.close()).resolves.toBeUndefined();
  });
});
