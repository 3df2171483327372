import { CATALOGUE } from "../../../finding/index.ts";
import { integer, longDate } from "../../format.ts";
import { type Markup, markup } from "../../markup.ts";
import type { ContradictionLine } from "../../view/contradictions.ts";
import { subjectTexts } from "../../view/decisions.ts";
import { CHANNEL_LABELS, DECISION_LABELS } from "../../view/labels.ts";
import type { MapView } from "../../view/map-view.ts";
import { SHEETS } from "../../workbook/sheet-names.ts";
import { cutTable, fold, section } from "../parts.ts";

/** Decisions of meetings that still hold; `null` when there are none. */
export function decisionSection({ decisions }: MapView): Markup | null {
  if (decisions.length === 0) return null;
  const heads = ["No", "Tanggal", "Keputusan", "Tentang", "Alasan", "Oleh"].map((label) => ({ label }));
  const rows = decisions.map((one) => {
    const { number, date, kind, reason, by } = one.decision;
    const subjects = markup`<ul class="plain">${subjectTexts(one).map((text) => markup`<li>${text}</li>`)}</ul>`;
    return [integer(number), longDate(date), DECISION_LABELS[kind], subjects, reason, by ?? "–"];
  });
  return section(
    "keputusan",
    "Keputusan Rakor yang berlaku",
    markup`<p class="faint">Usulan yang digabung dihitung sekali; yang ditolak tidak dinilai dan hanya ada di sini.</p>${cutTable("Keputusan yang berlaku", heads, rows, SHEETS.decisions)}`,
  );
}

const CONTRADICTION_HEADS = ["Temuan", "Daerah", "Tertulis", "Daerah lain", "Tertulis di sana"].map((label) => ({
  label,
}));

function contradictionRow(line: ContradictionLine): readonly (string | Markup)[] {
  const waived = line.waived === null ? null : markup`<small>Dikecualikan ${line.waived}</small>`;
  const decided = line.decided === null ? null : markup`<small>Keputusan: ${line.decided}</small>`;
  return [
    markup`${line.message}${decided}${waived}`,
    markup`${line.regionName} <small>${line.place}</small>`,
    line.value ?? "–",
    markup`${line.otherName} <small>${line.otherPlace}</small>`,
    line.otherValue ?? "–",
  ];
}

/** What forms say against each other, a fold for each kind. */
export function contradictionSection({ contradictions }: MapView): Markup {
  const codes = [...new Set(contradictions.map(({ code }) => code))].sort();
  const folds = codes.map((code) => {
    const lines = contradictions.filter((line) => line.code === code);
    const title = CATALOGUE[code].title.id;
    const remark = `${code} · ${lines[0]?.severity ?? ""}`;
    return fold(
      title,
      lines.length,
      cutTable(title, CONTRADICTION_HEADS, lines.map(contradictionRow), SHEETS.contradictions),
      remark,
    );
  });
  const body =
    codes.length === 0
      ? markup`<p>Tidak ada yang berlawanan.</p>`
      : markup`<p class="faint">Yang tidak cocok, atau mungkin satu hal, menurut formulir dua daerah atau dua baris dalam satu formulir: ${integer(contradictions.length)} hal.</p>${folds}`;
  return section("dibicarakan", "Perlu dibicarakan antardaerah", body);
}

/** Proposals that are perhaps no regional cooperation at all. */
export function reviewSection({ review }: MapView): Markup | null {
  if (review.length === 0) return null;
  const heads = ["Usulan", "Daerah", "Jalur yang mungkin tepat", "Kata yang ditemukan"].map((label) => ({ label }));
  const rows = review.map(({ id, channel, words, row }) => [
    markup`${row.values.judul ?? ""} <small>${id}</small>`,
    row.regionName,
    markup`${CHANNEL_LABELS[channel].label} <small>${CHANNEL_LABELS[channel].basis}</small>`,
    words.join("; "),
  ]);
  return section(
    "bukan-ksd",
    "Perlu telaah: mungkin bukan kerja sama daerah",
    markup`<p class="faint">Tidak diperingkat sampai seseorang memutuskan.</p>${cutTable("Usulan yang perlu ditelaah", heads, rows, SHEETS.review)}`,
  );
}
