import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import type { KsdError, SubmittedRow } from "../../src/domain/index.ts";
import {
  cellsOf,
  type Drafted,
  type DraftRequest,
  draftJson,
  draftNaskah,
  importFiles,
  initWorkspace,
  inspectFile,
  recordDecision,
  type Workspace,
} from "../../src/run/index.ts";
import { bytesOf, type MemoryPorts, memoryPorts, SAMPLES } from "./memory-ports.ts";

const FILES = [
  "64-kalimantan-timur-2026.xlsx",
  "64.01-paser-2026.xlsx",
  "64.02-kutai-kartanegara-2026.xlsx",
  "64.71-balikpapan-2026.xlsx",
];
let computer: MemoryPorts;
let workspace: Workspace;

beforeAll(async () => {
  computer = await memoryPorts();
  ({ workspace } = await initWorkspace(computer.ports, { folder: "kaltim", province: "64", year: 2026 }));
  for (const name of FILES) computer.content.set(name, bytesOf(SAMPLES, name));
  const flags = { isDryRun: false, isStrict: false, reason: null, reportDate: null };
  await importFiles(computer.ports, { paths: FILES, workspace, ...flags });
});

function request(ids: readonly string[], changes: Partial<DraftRequest> = {}): DraftRequest {
  return {
    workspace,
    ids,
    kind: null,
    isPack: false,
    folder: "naskah",
    isOverwriting: true,
    formats: ["docx", "md"],
    paper: null,
    templates: null,
    withContacts: false,
    reportDate: "2026-11-22",
    ...changes,
  };
}

const draft = (ids: readonly string[], changes: Partial<DraftRequest> = {}): Promise<Drafted> =>
  draftNaskah(computer.ports, request(ids, changes));
const textOf = (path: string): string => new TextDecoder().decode(computer.content.get(path));
const kindsOf = ({ documents }: Drafted) => documents.map(({ row, kind }) => [row.id, kind]);

async function refusal(ids: readonly string[], changes: Partial<DraftRequest> = {}): Promise<KsdError> {
  return draft(ids, changes).then(
    () => expect.unreachable(),
    (error: KsdError) => error,
  );
}

/** All seven kinds, and the second form of the KAK. */
const ALL: readonly (readonly [id: string, kind: DraftRequest["kind"]])[] = [
  ["64.02-2026-U-001", "kak"],
  ["64.01-2026-U-010", "studi-kelayakan"],
  ["64.02-2026-U-001", "penawaran"],
  ["64-2026-U-003", "kb"],
  ["64.02-2026-U-009", "pks"],
  ["64-2026-U-009", "nk"],
  ["64-2026-U-006", "loi"],
];

/** What may be read off a cell without its words: a region's name and title, an amount, a number of years, a label. */
const DERIVED = [
  "kode_daerah",
  "kode_daerah_mitra",
  "biaya_rp",
  "jangka_waktu",
  "tahun_mulai",
  "lokasi",
  "sumber_biaya",
];

describe("each passage", () => {
  it.each(ALL)("of %s %s rests on cells that say so", async (id, kind) => {
    const { documents } = await draft([id], { kind });
    const [document] = documents;
    if (document === undefined) return expect.unreachable();
    const cells = cellsOf(await inspectFile(computer.ports, document.submission.file)) as Record<string, unknown>;
    expect(document.draft.cells.length).toBeGreaterThan(5);
    for (const { file, sheet, cell, raw } of document.draft.cells) {
      expect([file, String(cells[`${sheet}!${cell}`])]).toEqual([document.submission.file, raw]);
    }
    for (const block of document.draft.body) {
      const runs = block.kind === "text" ? block.runs : block.kind === "table" ? block.rows.flat(2) : [];
      for (const run of runs) {
        if (run.kind !== "cell") continue;
        expect(run.cells.length).toBeGreaterThan(0);
        const [source] = run.cells;
        if (source === undefined || DERIVED.includes(source.field)) continue;
        // Texts stand word for word; an urusan by its code, before the name that the law gives it.
        const shown = source.field === "bidang_urusan" ? (run.text.split(" ")[0] ?? "") : run.text;
        const plain = (text: string): string => text.replaceAll(/[.,]/g, "");
        expect(plain(source.raw)).toContain(plain(shown));
      }
    }
  });

  it("that is no cell's says nothing of the proposal", async () => {
    for (const [id, kind] of ALL) {
      const { documents } = await draft([id], { kind });
      const fixed = documents.flatMap(({ draft: { body } }) =>
        body.flatMap((block) => (block.kind === "text" ? block.runs : [])).filter((run) => run.kind === "fixed"),
      );
      // A fact would have a figure or a name: the templates have neither.
      const facts = fixed.filter(({ text }) => /\d|Kutai|Paser|Kalimantan|Samarinda/.test(text));
      expect([id, facts]).toEqual([id, []]);
    }
  });
});

describe("the Surat Penawaran of Kutai Kartanegara", () => {
  it("reads as this, worked out by hand from the workbook", async () => {
    await draft(["64.02-2026-U-001"], { formats: ["md"] });
    await expect(textOf("naskah/penawaran-64.02-2026-U-001.md")).toMatchFileSnapshot(
      "../golden/draft/penawaran-64.02-2026-U-001.md",
    );
  });

  it("writes amounts, years and titles as officials do", async () => {
    await draft(["64.02-2026-U-001"], { formats: ["md"], kind: "pks" });
    const text = textOf("naskah/pks-64.02-2026-U-001.md");
    expect(text).toContain("Rp48.500.000.000,00 (empat puluh delapan miliar lima ratus juta rupiah)");
    expect(text).toContain("5 (lima) tahun");
    expect(text).toContain("a\\. Bupati Kutai Kartanegara");
    expect(text).toContain("b\\. Wali Kota Samarinda");
    expect(text).toContain("APBD Kabupaten/Kota dan APBD Provinsi");
    expect(text).not.toContain("Sanksi");
  });
});

describe("which documents", () => {
  it("follow the kind of cooperation and the furthest paper", async () => {
    const ids = ["64.02-2026-U-001", "64.01-2026-U-010", "64-2026-U-009", "64-2026-U-006", "64-2026-U-003"];
    expect(kindsOf(await draft(ids, { formats: ["md"] }))).toEqual([
      ["64.02-2026-U-001", "penawaran"],
      ["64.01-2026-U-010", "studi-kelayakan"],
      ["64.01-2026-U-010", "kak"],
      ["64-2026-U-009", "nk"],
      ["64-2026-U-006", "loi"],
      ["64-2026-U-003", "kb"],
    ]);
  });

  it("are written once for an id that is named twice, in any case", async () => {
    const drafted = await draft(["64.02-2026-U-001", " 64.02-2026-u-001"], { formats: ["md"] });
    expect(kindsOf(drafted)).toEqual([["64.02-2026-U-001", "penawaran"]]);
  });

  it.each([
    ["64-2026-U-009", "pks", "Yang cocok: nk."],
    ["64.02-2026-U-001", "loi", "Yang cocok: kak, penawaran, kb, pks."],
    ["64-2026-U-008", null, "tidak ada naskah berikutnya (kesiapan PKS)"],
  ] as const)("%s refuses %s and says what fits", async (id, kind, sentence) => {
    const { code, message } = await refusal([id], { kind });
    expect([code, message]).toEqual(["no-draft", expect.stringContaining(sentence)]);
  });

  it("of an id that is not there are refused with the nearest ones", async () => {
    const { code, hint } = await refusal(["64.02-2026-U-01"]);
    expect([code, hint?.id]).toEqual(["unknown-proposal", expect.stringContaining("64.02-2026-U-001")]);
    expect((await refusal([])).code).toBe("usage");
  });

  it("of a pack are those of Prioritas I, and the index says why some have none", async () => {
    const { documents, skipped, index } = await draft([], { isPack: true, formats: ["md"] });
    expect(index).toEqual(["naskah/indeks-naskah-64-2026.md"]);
    const text = textOf("naskah/indeks-naskah-64-2026.md");
    for (const { row } of [...documents, ...skipped]) expect(text).toContain(row.id);
    expect(documents.length).toBeGreaterThan(3);
  });
});

describe("a proposal that is in doubt", () => {
  it("has a warning on its first page where it may be no KSD", async () => {
    const { documents } = await draft(["64.71-2026-U-010"], { formats: ["md"] });
    const warning =
      "usulan ini PERLU TELAAH, mungkin bukan kerja sama daerah melainkan Pemanfaatan barang milik daerah (Permendagri 19/2016), karena kata: sewa gedung.";
    expect(documents.map(({ kind, warnings }) => [kind, warnings])).toEqual([
      ["studi-kelayakan", [warning]],
      ["kak", [warning]],
    ]);
    const [firstPage = ""] = textOf("naskah/kak-64.71-2026-U-010.md").split("\n---\n");
    expect(firstPage).toContain(`> **Perhatian: ${warning}**`);
  });

  it("is refused with the reason where it is held or was settled by a meeting", async () => {
    const held = await refusal(["64.01-2026-U-008"]);
    expect([held.code, held.message]).toEqual([
      "unknown-proposal",
      "Usulan 64.01-2026-U-008 ditahan: barisnya (Pemetaan baris 12) masih memuat GALAT, jadi belum dinilai.",
    ]);
    const rejected = {
      kind: "reject",
      subjects: ["64.01-2026-U-001"],
      reason: "Di luar kewenangan",
      by: null,
      date: null,
    } as const;
    await recordDecision(computer.ports, workspace, rejected);
    const settled = await refusal(["64.01-2026-U-001"]);
    await recordDecision(computer.ports, workspace, { ...rejected, kind: "reopen", reason: "Dibahas lagi" });
    expect([settled.code, settled.message]).toEqual([
      "unknown-proposal",
      expect.stringContaining("Di luar kewenangan"),
    ]);
    expect((await draft(["64.01-2026-U-001"], { formats: ["md"] })).documents).toHaveLength(1);
  });
});

describe("what is missing", () => {
  it("is marked in its place and listed with its column and sheet", async () => {
    const drafted = await draft(["64.01-2026-U-001"], { kind: "kak", formats: ["md"] });
    const missing = draftJson(drafted).documents[0]?.missing.map(({ sheet, column, reason }) => [
      sheet,
      column,
      reason,
    ]);
    expect(missing).toEqual([
      ["Pemetaan", "Latar Belakang", "blank"],
      ["Pemetaan", "Dampak Sosial dan Lingkungan", "blank"],
    ]);
    expect(textOf("naskah/kak-64.01-2026-U-001.md")).toContain(
      "**\\[BELUM DIISI: Latar Belakang — kolom Latar Belakang lembar Pemetaan\\]**",
    );
  });

  it("names contact persons only where they are asked for", async () => {
    await draft(["64.02-2026-U-001"], { formats: ["md"] });
    const [, without] = [0, textOf("naskah/penawaran-64.02-2026-U-001.md")];
    await draft(["64.02-2026-U-001"], { formats: ["md"], withContacts: true });
    const withThem = textOf("naskah/penawaran-64.02-2026-U-001.md");
    const store = await computer.ports.openStore("");
    const { pic_nama } =
      store.submissions(2026).find(({ head }) => head.region === "64.02")?.submission.identitas.values ?? {};
    expect(without).not.toContain(pic_nama);
    expect(withThem).toContain(pic_nama);
  });
});

/** The parts of a DOCX; every XML part is well-formed. */
function partsOf(path: string): Record<string, string> {
  const parts = unzipSync(computer.content.get(path) ?? new Uint8Array());
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      const text = strFromU8(bytes);
      if (/\.(xml|rels)$/.test(name)) {
        const parser = new SaxesParser({ xmlns: true });
        parser.on("error", (error) => {
          throw error;
        });
        parser.write(text).close();
      }
      return [name, text];
    }),
  );
}

describe("the DOCX", () => {
  it("is the same to the byte, whatever the clock says", async () => {
    const path = "naskah/penawaran-64.02-2026-U-001.docx";
    await draft(["64.02-2026-U-001"]);
    const first = computer.content.get(path);
    computer.setNow("2027-01-05T03:00:00.000Z");
    await new Promise((done) => setTimeout(done, 2100));
    await draft(["64.02-2026-U-001"]);
    expect(computer.content.get(path)).toEqual(first);
  });

  it("has the paper asked for and a comment on each passage", async () => {
    const { documents } = await draft(["64.02-2026-U-001"], { paper: "a4" });
    const parts = partsOf("naskah/penawaran-64.02-2026-U-001.docx");
    expect(parts["word/document.xml"]).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    for (const { cell, sheet } of documents[0]?.draft.cells ?? []) {
      expect(parts["word/comments.xml"]).toContain(`lembar ${sheet}, sel ${cell} `);
    }
    expect(parts["word/document.xml"]).toContain('<w:highlight w:val="yellow"/>');
  });
});

const HOSTILE =
  '{{constructor.constructor "x"}} {{{isi.judul}}} [[gap]] </w:t></w:r> & <b> { INCLUDETEXT "c:\\x" } \u0000\u000b\u202e\ud800 | # =1+1 \uE0000\uE001\nbaris';

describe("a text that means no good", () => {
  it("is printed as text in both formats", async () => {
    const store = await computer.ports.openStore("");
    const stored = store.submissions(2026);
    const changed = (row: SubmittedRow): SubmittedRow =>
      row.id === "64.02-2026-U-001"
        ? { ...row, values: { ...row.values, judul: HOSTILE, objek: HOSTILE, manfaat: HOSTILE } }
        : row;
    const submissions = stored.map((one) => ({
      ...one,
      submission: { ...one.submission, rows: one.submission.rows.map(changed) },
    }));
    const ports = {
      ...computer.ports,
      openStore: async () => ({ ...store, submissions: () => submissions, close: () => undefined }),
    };
    await draftNaskah(ports, request(["64.02-2026-U-001"], { folder: "jahat" }));
    const parts = partsOf("jahat/penawaran-64.02-2026-U-001.docx");
    expect(Object.keys(parts).filter((name) => /vba|macro|embed/i.test(name))).toEqual([]);
    const fields = (text = "") => [...text.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, code]) => code?.trim());
    expect(fields(parts["word/document.xml"])).toEqual([]);
    expect(Object.values(parts).flatMap(fields)).toEqual(["PAGE"]);
    expect(parts["word/document.xml"]).toContain("{{constructor.constructor ");
    expect(parts["word/document.xml"]).toContain("[[gap]] &lt;/w:t&gt;");
    const text = new TextDecoder().decode(computer.content.get("jahat/penawaran-64.02-2026-U-001.md"));
    expect(text).toContain("{{constructor.constructor");
    expect(text).not.toMatch(/<b>|<\/w:t>|\[\[gap\]\]/);
  });
});

describe("a province's own templates", () => {
  it("take the place of ours, and a misspelt name is said", async () => {
    const own = { templates: "templat", formats: ["md"] as const };
    computer.content.set("templat/penawaran.hbs", new TextEncoder().encode("# Surat\nObjek kami: {{isi.objek}}."));
    await draft(["64.02-2026-U-001"], own);
    expect(textOf("naskah/penawaran-64.02-2026-U-001.md")).toContain(
      "# Surat\n\nObjek kami: Pengelolaan sungai dan drainase lintas batas[^1].",
    );
    computer.content.set("templat/penawaran.hbs", new TextEncoder().encode("{{isi.objekk}}"));
    const { code, message } = await refusal(["64.02-2026-U-001"], own);
    expect([code, message]).toEqual(["bad-template", expect.stringContaining("objekk")]);
    expect((await refusal(["64.02-2026-U-001"], { templates: "kosong" })).code).toBe("bad-template");
  });

  it("may begin the KAK with its legal basis", async () => {
    const config = { ...workspace.config, drafts: { kak: "dasar-hukum", paper: "f4" } } as const;
    await draft(["64.02-2026-U-001"], { workspace: { ...workspace, config }, kind: "kak", formats: ["md"] });
    expect(textOf("naskah/kak-64.02-2026-U-001.md")).toContain("## A. Dasar Hukum");
  });
});

describe("a draft that somebody works on", () => {
  const ID = "64.02-2026-U-001";
  const changes = { folder: "meja", formats: ["md"], isOverwriting: false } as const;
  const names = () => [...computer.content.keys()].filter((path) => path.startsWith("meja/")).sort();

  it("is kept; the new one stands beside it, once", async () => {
    const first = await draft([ID], changes);
    expect([first.documents[0]?.files, first.kept]).toEqual([[`meja/penawaran-${ID}.md`], []]);
    const again = await draft([ID], changes);
    expect([again.documents[0]?.files, again.kept, names()]).toEqual([[`meja/penawaran-${ID}.md`], [], names()]);

    const edited = new TextEncoder().encode("Sudah diparaf Kabag.");
    computer.content.set(`meja/penawaran-${ID}.md`, edited);
    for (const _ of [1, 2]) {
      const beside = await draft([ID], changes);
      expect([beside.documents[0]?.files, beside.kept]).toEqual([
        [`meja/penawaran-${ID} (2).md`],
        [`meja/penawaran-${ID}.md`],
      ]);
      expect(draftJson(beside).kept).toEqual([`meja/penawaran-${ID}.md`]);
    }
    expect(names()).toEqual([`meja/penawaran-${ID} (2).md`, `meja/penawaran-${ID}.md`]);
    expect(computer.content.get(`meja/penawaran-${ID}.md`)).toEqual(edited);

    const over = await draft([ID], { ...changes, isOverwriting: true });
    expect([over.documents[0]?.files, over.kept]).toEqual([[`meja/penawaran-${ID}.md`], []]);
    expect(textOf(`meja/penawaran-${ID}.md`)).toBe(textOf(`meja/penawaran-${ID} (2).md`));
  });
});
