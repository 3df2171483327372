import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { KsdError } from "../../src/domain/index.ts";
import { importFiles, initWorkspace, makeReport, type Workspace } from "../../src/run/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES } from "./memory-ports.ts";

let computer: MemoryPorts;
let workspace: Workspace;
const FILE = "64.02-kutai-kartanegara-2026.xlsx";

beforeAll(async () => {
  computer = await memoryPorts();
  computer.content.set(`masuk/${FILE}`, bytesOf(SAMPLES, FILE));
  ({ workspace } = await initWorkspace(computer.ports, { folder: "kaltim", province: "64", year: 2026 }));
  const input = { paths: [`masuk/${FILE}`], workspace, reportDate: null, isDryRun: false, isStrict: false };
  await importFiles(computer.ports, { ...input, reason: null });
});

const inside = (folder: string): string[] =>
  [...computer.content.keys()].filter((path) => path.startsWith(`${folder}/`));

beforeEach(() => {
  for (const path of [...inside("templat"), ...inside("laporan")]) computer.content.delete(path);
});

const put = (name: string, text: string | Uint8Array): void => {
  computer.content.set(`templat/${name}`, typeof text === "string" ? new TextEncoder().encode(text) : text);
};
const textOf = (path: string): string => new TextDecoder().decode(computer.content.get(path));

const report = (templates = "templat") =>
  makeReport(computer.ports, {
    workspace,
    folder: "laporan",
    // What could be written is made before the template that cannot.
    formats: ["pesan", "md"],
    withContacts: false,
    reportDate: "2026-11-22",
    templates,
  });

async function refusal(templates?: string): Promise<readonly string[]> {
  const error = await report(templates).then(
    () => expect.unreachable(),
    (failure: KsdError) => failure,
  );
  expect([error.code, inside("laporan")]).toEqual(["bad-template", []]);
  return [error.sentence.id, error.hint?.id ?? ""];
}

describe("templates of a province", () => {
  it("take the place of ours file by file", async () => {
    put("daftar-program.md.hbs", "Daftar {{province}}: {{count}} usulan.");
    // As Windows may spell it.
    put("Ringkasan.txt.hbs", "\uFEFF{{submitted}} dari {{regions}}");
    await report();
    expect(textOf("laporan/daftar-program-64-2026.md")).toBe("Daftar Kalimantan Timur: 14 usulan.\n");
    expect(textOf("laporan/ringkasan-64-2026.txt")).toBe("1 dari 11\n");
    expect(textOf("laporan/peta-potensi-64-2026.md")).toContain(
      "# Peta Potensi Kerja Sama Daerah Kalimantan Timur 2026",
    );
  });

  it.each([
    [
      "a name that is not there",
      "Peta\n\n{{provinsi}}",
      'Templat templat/peta-potensi.md.hbs, baris 3: nama "provinsi" tidak ada.',
      /^Maksud Anda "province"\?/,
    ],
    [
      "a list that is not there",
      "{{#each propsals}}{{id}}{{/each}}",
      'Templat templat/peta-potensi.md.hbs, baris 1: nama "propsals" tidak ada.',
      /^Maksud Anda "proposals"\?/,
    ],
    [
      "a condition that is not there",
      "a\n{{#if totals.regionz}}x{{/if}}",
      'Templat templat/peta-potensi.md.hbs, baris 2: nama "regionz" tidak ada.',
      /^Maksud Anda "regions"\?/,
    ],
    [
      "a block that is not closed",
      "a\n{{#if year}}\nb",
      "Templat templat/peta-potensi.md.hbs, baris 3: susunannya tidak dapat dibaca.",
      /ditutup/,
    ],
    [
      "a block that is closed by another name",
      "{{#if year}}x{{/each}}",
      "Templat templat/peta-potensi.md.hbs, baris 1: {{#if}} ditutup dengan {{/each}}.",
      /^Tutup dengan \{\{\/if\}\}\.$/,
    ],
    [
      "a helper we do not have",
      "{{hitung year}}",
      'Templat templat/peta-potensi.md.hbs, baris 1: perintah "hitung" tidak tersedia.',
      /lookup/,
    ],
    ["a partial", "{{> kepala}}", 'Templat templat/peta-potensi.md.hbs: perintah "kepala" tidak tersedia.', /lookup/],
  ])("with %s are refused before anything is written", async (_, text, sentence, hint) => {
    put("peta-potensi.md.hbs", text);
    const [message, advice] = await refusal();
    expect(message).toBe(sentence);
    expect(advice).toMatch(hint);
  });

  it("must be text", async () => {
    put("peta-potensi.md.hbs", Uint8Array.of(0xff, 0xfe, 0x61, 0x00));
    expect((await refusal())[0]).toBe("Templat templat/peta-potensi.md.hbs: bukan teks UTF-8.");
  });

  it("must have a name of ours", async () => {
    put("peta-potensi.hbs", "x");
    expect(await refusal()).toEqual([
      "templat/peta-potensi.hbs bukan nama templat ksd.",
      "Maksud Anda peta-potensi.md.hbs? Ganti namanya, atau pindahkan dari folder itu.",
    ]);
    computer.content.delete("templat/peta-potensi.hbs");
    // What Notepad makes of it.
    put("daftar-program.md.hbs.txt", "x");
    expect((await refusal())[1]).toContain("daftar-program.md.hbs?");
  });

  it("must be in the folder that is named", async () => {
    expect((await refusal("tidak-ada"))[0]).toBe("Folder templat tidak-ada tidak ada.");
    put("kak.hbs", "for drafts alone");
    put("catatan.txt", "of a person");
    expect((await refusal())[0]).toBe("Di templat tidak ada templat laporan.");
  });

  it("may lie beside those of drafts and other files", async () => {
    put("kak.hbs", "for drafts alone");
    put("Thumbs.db", "of Windows");
    put("ringkasan.txt.hbs", "{{year}}");
    await report();
    expect(textOf("laporan/ringkasan-64-2026.txt")).toBe("2026\n");
  });
});
