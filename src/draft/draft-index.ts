import { NASKAH_LABELS, type NaskahKind } from "../regulation/index.ts";
import { longDate } from "../report/index.ts";
import { cleanText } from "./clean-text.ts";
import { type Block, type Draft, fixed } from "./model.ts";

export interface IndexLine {
  readonly id: string;
  readonly title: string;
  /** `null` where there is nothing to draft, with the reason. */
  readonly kind: NaskahKind | null;
  readonly files: readonly string[];
  readonly gaps: number;
  readonly remark: string;
}

const row = (...cells: readonly string[]) => cells.map((text) => [fixed(cleanText(text))]);
const text = (style: "title" | "text", content: string): Block => ({
  kind: "text",
  style,
  number: "",
  runs: [fixed(content)],
});

/** The list of all drafts of a run, those that there are none of too. */
export function indexDraft(lines: readonly IndexLine[], reportDate: string): Draft {
  const rows = lines.map(({ id, title, kind, files, gaps, remark }, at) =>
    row(
      String(at + 1),
      id,
      title,
      kind === null ? "–" : NASKAH_LABELS[kind],
      kind === null ? "–" : String(gaps),
      [...files, remark].filter((part) => part !== "").join("; "),
    ),
  );
  return {
    kind: null,
    title: "Indeks draf naskah",
    reportDate,
    gaps: [],
    blocks: [
      text("title", "INDEKS DRAF NASKAH"),
      text("text", `Data sampai ${longDate(reportDate)}. Semua naskah ini DRAF dan wajib ditelaah Bagian/Biro Hukum.`),
      {
        kind: "table",
        isRuled: true,
        rows: [row("No", "Usulan", "Judul", "Naskah", "Belum diisi", "Berkas atau keterangan"), ...rows],
      },
    ],
  };
}
