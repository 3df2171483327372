import { gapPlace } from "./gaps.ts";
import { type Block, cellsOfBlocks, fixed, type Gap, gapsOfBlocks, type Run, type TextStyle } from "./model.ts";

const line = (style: TextStyle, runs: string | readonly Run[], number = ""): Block => ({
  kind: "text",
  style,
  number,
  runs: typeof runs === "string" ? [fixed(runs)] : runs,
});

const row = (...cells: readonly string[]) => cells.map((text) => [fixed(text)]);

function gapRows(gaps: readonly Gap[]): Block[] {
  if (gaps.length === 0) return [line("text", "Tidak ada.")];
  const rows = gaps.map((gap, at) => row(String(at + 1), gap.label, gapPlace(gap)));
  return [{ kind: "table", isRuled: true, rows: [row("No", "Yang belum diisi", "Di mana"), ...rows] }];
}

const isTitled = (style: TextStyle): boolean => style === "heading" || style === "pasal";

interface Part {
  readonly title: string;
  isOwn: boolean;
}

/**
 * Parts of the document whose text rests on no cell at all, and lacks nothing: they say only what the template says. Who
 * signs below is no part.
 */
function ownParts(blocks: readonly Block[]): readonly string[] {
  const parts: Part[] = [];
  let current: Part | null = null;
  for (const block of blocks) {
    if (block.kind !== "text" || block.style === "title") current = null;
    else if (isTitled(block.style)) {
      const title = block.runs.map(({ text }) => text).join("");
      current = { title: block.style === "pasal" ? `${block.number} ${title}` : title, isOwn: true };
      parts.push(current);
    } else if (current !== null && block.runs.some(({ kind }) => kind !== "fixed")) current.isOwn = false;
  }
  return parts.filter(({ isOwn }) => isOwn).map(({ title }) => title);
}

export interface CoverInput {
  readonly id: string;
  /** `Kerangka Acuan Kerja (KAK)`. */
  readonly label: string;
  /** Such as `kak.hbs`. */
  readonly template: string;
  readonly version: string;
  /** As officials write it. */
  readonly reportDate: string;
  /** Sentences to be read first. */
  readonly warnings: readonly string[];
}

/** The first page: what this paper is not, what it lacks, and what in it is the program's own. */
export function coverBlocks(input: CoverInput, body: readonly Block[]): readonly Block[] {
  const own = ownParts(body);
  return [
    line("title", "LEMBAR PENGANTAR DRAF"),
    line("centre", `${input.label} untuk usulan ${input.id}`),
    line("text", "Naskah ini DRAF, bukan naskah resmi: wajib ditelaah Bagian/Biro Hukum sebelum dipakai."),
    line(
      "text",
      `Dibuat dengan ksd ${input.version} menurut data sampai ${input.reportDate}. Lepaskan lembar ini sebelum naskah diedarkan.`,
    ),
    ...input.warnings.map((warning) => line("note", `Perhatian: ${warning}`)),
    line("heading", "Yang belum diisi", "1."),
    ...gapRows(gapsOfBlocks(body)),
    line("heading", "Yang merupakan susunan program", "2."),
    line(
      "text",
      `Urutan bagian, judul, kalimat penghubung, urutan dan sebutan para pihak berasal dari program (templat naskah/${input.template}), bukan bunyi peraturan dan bukan isian daerah.`,
    ),
    ...(own.length === 0
      ? []
      : [line("text", `Seluruh isinya susunan program, sekadar usulan rumusan: ${own.join("; ")}.`)]),
    line(
      "text",
      "Selebihnya disalin dari sel formulir; selnya disebut di komentar Word, dan di lembar Sumber Isian paling belakang.",
    ),
    { kind: "page" },
  ];
}

/** The last page: every cell that was used, and what stands in it. */
export function sourceBlocks(body: readonly Block[]): readonly Block[] {
  const cells = cellsOfBlocks(body);
  if (cells.length === 0) return [];
  const rows = cells.map(({ file, sheet, cell, heading, raw }, at) =>
    row(String(at + 1), file, `${sheet}!${cell}`, heading, raw),
  );
  return [
    { kind: "page" },
    line("title", "SUMBER ISIAN"),
    line("text", "Bukan bagian naskah. Nomornya sama dengan catatan di naskah versi Markdown."),
    { kind: "table", isRuled: true, rows: [row("No", "Berkas", "Sel", "Kolom", "Tertulis"), ...rows] },
  ];
}
