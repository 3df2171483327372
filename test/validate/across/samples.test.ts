import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Submission } from "../../../src/domain/index.ts";
import type { OtherPlace } from "../../../src/finding/index.ts";
import { directReader } from "../../../src/run/index.ts";
import { findAcross, validateWorkbook } from "../../../src/validate/index.ts";
import { bytesOf, SAMPLES } from "../../run/memory-ports.ts";

async function sampleSubmissions(): Promise<readonly Submission[]> {
  const submissions: Submission[] = [];
  for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"))) {
    const read = await directReader.read(bytesOf(SAMPLES, file), file, {});
    if (!read.ok) throw new Error(`${file} cannot be read`);
    const { workbook, remarks } = read;
    const { submission } = validateWorkbook({ file, sha256: file, workbook, remarks }, { reportDate: "2026-11-22" });
    if (submission !== null) submissions.push(submission);
  }
  return submissions;
}

const placed = ({ region, sheet, cells, value }: Pick<OtherPlace, "region" | "sheet" | "cells" | "value">) => ({
  region,
  sheet,
  cells,
  value,
});

it("finds in the samples exactly the mirrors, one-sided mentions and contradictions that are in them", async () => {
  const path = new URL("../../fixtures/samples/expected-across.json", import.meta.url);
  const found = findAcross(await sampleSubmissions()).map(({ code, at, value, detail: { region, other } }) => ({
    code,
    at: placed({ ...at, region, value }),
    other: placed(other),
  }));
  expect(found).toEqual(JSON.parse(readFileSync(path, "utf8")));
}, 30_000);
