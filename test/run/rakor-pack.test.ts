import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { KsdError } from "../../src/domain/index.ts";
import {
  importFiles,
  initWorkspace,
  makeReport,
  parseMapChoice,
  recordDecision,
  scoreJsonOf,
  scoreWorkspace,
  type Workspace,
} from "../../src/run/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES } from "./memory-ports.ts";

let computer: MemoryPorts;
let workspace: Workspace;
const PACK = "rakor/rakor-64-2026";

beforeAll(async () => {
  computer = await memoryPorts();
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
  for (const name of names) computer.content.set(`masuk/${name}`, bytesOf(SAMPLES, name));
  ({ workspace } = await initWorkspace(computer.ports, { folder: "kaltim", province: "64", year: 2026 }));
  const input = { paths: ["masuk"], workspace, reportDate: null, isDryRun: false, isStrict: false, reason: null };
  await importFiles(computer.ports, input);
}, 60_000);

const inside = (folder: string): string[] =>
  [...computer.content.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
afterEach(() => {
  for (const path of inside("rakor")) computer.content.delete(path);
});

type Formats = Parameters<typeof makeReport>[1]["formats"];
type Report = Parameters<typeof makeReport>[1];
const pack = (formats: Formats = ["md", "pesan"], more: Pick<Report, "map"> = {}) =>
  makeReport(computer.ports, {
    workspace,
    folder: "rakor",
    formats,
    isPack: true,
    withContacts: false,
    reportDate: "2026-11-22",
    ...more,
  });
const textOf = (path: string): string => new TextDecoder().decode(computer.content.get(path));
const put = (path: string, text: string): void => {
  computer.content.set(path, new TextEncoder().encode(text));
};
const state = (): string[] =>
  inside("rakor").map(
    (path) =>
      `${path} ${createHash("sha256")
        .update(computer.content.get(path) ?? "")
        .digest("hex")}`,
  );

const REGIONS = [
  "64-kalimantan-timur",
  "64.01-paser",
  "64.02-kutai-kartanegara",
  "64.03-berau",
  "64.07-kutai-barat",
  "64.08-kutai-timur",
  "64.09-penajam-paser-utara",
  "64.11-mahakam-ulu",
  "64.71-kota-balikpapan",
  "64.72-kota-samarinda",
  "64.74-kota-bontang",
];

describe("the pack for the meeting", () => {
  it("shows on its index the map that was asked for", async () => {
    await pack(["pesan"], { map: parseMapChoice("jumlah,KSDD_WAJIB") });
    const index = textOf(`${PACK}/00-mulai-di-sini.html`);
    const said = "Jumlah usulan yang cocok sebagai kerja sama daerah, menurut daerah pengusul · hanya kelas KSDD Wajib";
    expect(index).toContain(`aria-label="${said}"`);
    expect(index).toContain(`<figcaption>${said}.`);
    const labels = index.matchAll(/data-label="([\d.]+)">.*?class="value"[^>]*>([^<]*)</g);
    const shown = [...labels].flatMap(([, region, value]) => (value === "" ? [] : [[region, Number(value)]]));
    const { proposals } = scoreJsonOf(await scoreWorkspace(computer.ports, workspace, { vectors: 0 })) as {
      readonly proposals: readonly { readonly region: string; readonly class: string }[];
    };
    const wajib = new Map<string, number>();
    for (const { region, class: kind } of proposals) {
      if (kind === "KSDD_WAJIB" && region !== "64") wajib.set(region, (wajib.get(region) ?? 0) + 1);
    }
    expect(shown.filter(([, count]) => count !== 0)).toEqual([...wajib].sort());
  });

  it("holds index, agenda, a page for each region and the report, by names that Windows takes", async () => {
    const { paths } = await pack(["xlsx", "md", "html", "png", "pesan"]);
    const names = paths.map((path) => path.slice(PACK.length + 1));
    expect(names).toEqual([
      "00-mulai-di-sini.html",
      "agenda-rakor.html",
      ...REGIONS.map((region) => `daerah/${region}.html`),
      "peta-potensi-64-2026.xlsx",
      "peta-potensi-64-2026.md",
      "daftar-program-64-2026.md",
      "peta-potensi-64-2026.html",
      "peta-potensi-64-2026-peta.png",
      "peta-potensi-64-2026-jejaring.png",
      "ringkasan-64-2026.txt",
    ]);
    expect(inside("rakor")).toEqual([...names, ".ksd-paket.json"].map((name) => `${PACK}/${name}`).sort());
  });

  it("has links that lead to files of the pack, and to rows that are there", async () => {
    await pack();
    const pages = inside("rakor").filter((path) => path.endsWith(".html"));
    const ids = new Map(
      pages.map((path) => [path, new Set([...textOf(path).matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id))]),
    );
    let links = 0;
    for (const path of pages) {
      for (const [, href = ""] of textOf(path).matchAll(/href="([^"]+)"/g)) {
        const { pathname, hash, host } = new URL(href.replaceAll("&#61;", "="), `http://pack/${path}`);
        const target = decodeURIComponent(pathname.slice(1));
        expect([href, host, computer.content.has(target)]).toEqual([href, "pack", true]);
        if (hash !== "") expect([href, ids.get(target)?.has(decodeURIComponent(hash.slice(1)))]).toEqual([href, true]);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(100);
  });

  it("asks nobody for anything: one style sheet, named by its hash, and no script", async () => {
    await pack();
    for (const path of inside("rakor").filter((name) => name.endsWith(".html"))) {
      const page = textOf(path);
      const [, style = ""] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
      const hash = createHash("sha256").update(style).digest("base64");
      expect(page).toContain(
        `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
      );
      expect(page).not.toMatch(/<script|<img|url\((?!#)|@import| style="| on[a-z]+="/i);
    }
  });

  it("lists on the agenda what ksd decide takes, with both cells and who decides", async () => {
    await pack();
    const agenda = textOf(`${PACK}/agenda-rakor.html`);
    const item = agenda.split("<h4>").find((part) => part.includes("ksd decide gabung 64.02-2026-U-001")) ?? "";
    // Both mirrored proposals speak of the same floods; the cells are those of column H in the two workbooks.
    expect(item).toContain("64.02-kutai-kartanegara-2026.xlsx, Pemetaan!H5");
    expect(item).toContain("64.72-samarinda-2026.xlsx, Pemetaan!H6");
    expect(item).toContain(
      "TKKSD Kabupaten Kutai Kartanegara dan TKKSD Kota Samarinda, difasilitasi Provinsi Kalimantan Timur",
    );
    expect(item).toContain("ksd decide gabung 64.02-2026-U-001 64.72-2026-U-001");
    expect(item).toContain("ksd decide pertahankan 64.02-2026-U-001 64.72-2026-U-001");
  });

  it("prints commands that ksd decide takes", async () => {
    await pack();
    const agenda = textOf(`${PACK}/agenda-rakor.html`);
    const commands = [...agenda.matchAll(/<code>ksd decide ([^<]+)<\/code>/g)].map(([, words = ""]) =>
      words.split(" "),
    );
    expect(commands.length).toBeGreaterThan(80);
    const other = await memoryPorts();
    for (const [path, bytes] of computer.content) if (path.startsWith("masuk/")) other.content.set(path, bytes);
    const { workspace: copy } = await initWorkspace(other.ports, { folder: "kaltim", province: "64", year: 2026 });
    const input = { paths: ["masuk"], workspace: copy, reportDate: null, isDryRun: false, isStrict: false };
    await importFiles(other.ports, { ...input, reason: null });
    for (const [kind = "", ...subjects] of commands) {
      await recordDecision(other.ports, copy, { kind, subjects, reason: "Disepakati", by: null, date: null });
    }
  }, 60_000);

  it("has the same bytes when it is made again", async () => {
    await pack(["xlsx", "md", "html", "png", "pesan"]);
    const first = state();
    await pack(["xlsx", "md", "html", "png", "pesan"]);
    expect(state()).toEqual(first);
  });

  it("replaces its own files only, and takes away what it no longer makes", async () => {
    await pack(["md", "pesan"]);
    put(`${PACK}/catatan saya.docx`, "milik orang");
    put(`${PACK}/daerah/64.02-foto.jpg`, "milik orang juga");
    await pack(["md"]);
    expect(inside("rakor").filter((path) => !path.includes("/daerah/64"))).toEqual(
      [
        ".ksd-paket.json",
        "00-mulai-di-sini.html",
        "agenda-rakor.html",
        "catatan saya.docx",
        "daftar-program-64-2026.md",
        "peta-potensi-64-2026.md",
      ].map((name) => `${PACK}/${name}`),
    );
    expect(textOf(`${PACK}/daerah/64.02-foto.jpg`)).toBe("milik orang juga");
  });

  it.each([
    ["a page that a person wrote in", "agenda-rakor.html"],
    ["a file it would take away", "ringkasan-64-2026.txt"],
  ])("stops at %s before anything is written", async (_, name) => {
    await pack();
    put(`${PACK}/${name}`, "tulisan orang");
    const before = state();
    const error = await pack(["md"]).then(
      () => expect.unreachable(),
      (failure: KsdError) => failure,
    );
    expect([error.code, error.sentence.id]).toEqual([
      "cannot-write",
      `${PACK}/${name} bukan lagi seperti yang ditulis ksd: mungkin diubah orang. Tidak ada yang ditulis.`,
    ]);
    expect(state()).toEqual(before);
  });

  it("stops at a file of its name that ksd did not write", async () => {
    put(`${PACK}/agenda-rakor.html`, "agenda lama buatan sendiri");
    await expect(pack()).rejects.toMatchObject({ code: "cannot-write" });
    expect(inside("rakor")).toEqual([`${PACK}/agenda-rakor.html`]);
  });

  it("takes nothing away outside its folder, whatever its list says", async () => {
    put("rakor/surat.txt", "penting");
    const hash = createHash("sha256").update("penting").digest("hex");
    put(`${PACK}/.ksd-paket.json`, JSON.stringify({ files: { "../surat.txt": [hash], "/rakor/surat.txt": [hash] } }));
    await pack();
    expect(textOf("rakor/surat.txt")).toBe("penting");
    put(`${PACK}/.ksd-paket.json`, "rusak");
    await pack();
    expect(inside(PACK)).toContain(`${PACK}/agenda-rakor.html`);
  });

  it("goes on where a run was cut off between two files", async () => {
    await pack();
    const whole = new Map(inside("rakor").map((path) => [path, computer.content.get(path)]));
    const other = await makeReport(computer.ports, {
      workspace,
      folder: "rakor",
      formats: ["md"],
      isPack: true,
      withContacts: false,
      reportDate: "2026-11-23",
    });
    // The list of both, half of the files of each run: as it is left when the power fails.
    const list = `${PACK}/.ksd-paket.json`;
    const both: Record<string, string[]> = {};
    for (const text of [textOf(list), new TextDecoder().decode(whole.get(list))]) {
      for (const [name, hashes] of Object.entries<string[]>(JSON.parse(text).files)) {
        both[name] = [...(both[name] ?? []), ...hashes];
      }
    }
    put(list, JSON.stringify({ files: both }));
    for (const path of other.paths.slice(0, 7)) computer.content.set(path, whole.get(path) ?? new Uint8Array());
    await pack();
    const now = new Map(inside("rakor").map((path) => [path, computer.content.get(path)]));
    expect(now).toEqual(whole);
  });
});
