import { CATALOGUE } from "../../../finding/index.ts";
import { integer, percent } from "../../format.ts";
import { type Markup, markup } from "../../markup.ts";
import type { ContradictionLine } from "../../view/contradictions.ts";
import { CHANNEL_LABELS, STEP_LABELS } from "../../view/labels.ts";
import type { MapView } from "../../view/map-view.ts";
import { methodNotes, methodWeights, weightText } from "../../view/method.ts";
import { cutTable, section, shareBar, table } from "../parts.ts";

/** The board of submissions. */
export function boardSection(view: MapView): Markup {
  const heads = [
    { label: "Daerah" },
    { label: "Formulir" },
    { label: "Baris diterima", isNumber: true },
    { label: "Baris ditahan", isNumber: true },
    { label: "Kelengkapan", isNumber: true },
    { label: "Langkah berikutnya" },
  ];
  const rows = view.board.map((line) => {
    const hasSent = line.importedAt !== null;
    return [
      markup`${line.name} <small>${line.region}</small>`,
      hasSent ? `Sudah${line.version === null ? "" : `, versi ${line.version}`}` : "Belum",
      hasSent ? integer(line.accepted) : "",
      hasSent ? integer(line.held) : "",
      line.completeness === null ? "" : markup`${percent(line.completeness, 0)} ${shareBar(line.completeness)}`,
      STEP_LABELS[line.next],
    ];
  });
  const { GALAT, PERINGATAN, INFO } = view.severities;
  return section(
    "kelengkapan",
    "Kelengkapan formulir",
    markup`${table("Kelengkapan formulir menurut daerah", heads, rows)}<p class="faint">Temuan pada formulir yang berlaku: ${integer(GALAT)} GALAT, ${integer(PERINGATAN)} PERINGATAN, ${integer(INFO)} INFO. Rinciannya di lembar «Temuan» pada laporan Excel.</p>`,
  );
}

const CONTRADICTION_HEADS = ["Temuan", "Daerah", "Tertulis", "Daerah lain", "Tertulis di sana"].map((label) => ({
  label,
}));

function contradictionRow(line: ContradictionLine): readonly (string | Markup)[] {
  const waived = line.waived === null ? null : markup`<small>Dikecualikan ${line.waived}</small>`;
  return [
    markup`${line.message}${waived}`,
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
    return markup`<details><summary>${title} <span class="count">${integer(lines.length)}</span> <small class="inline">${code} · ${lines[0]?.severity ?? ""}</small></summary>${cutTable(title, CONTRADICTION_HEADS, lines.map(contradictionRow), "Perlu Dibicarakan")}</details>`;
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
    markup`<p class="faint">Tidak diperingkat sampai seseorang memutuskan.</p>${cutTable("Usulan yang perlu ditelaah", heads, rows, "Bukan KSD")}`,
  );
}

/** How every figure came about, from what. */
export function methodSection(view: MapView): Markup {
  const weights = methodWeights(view).map(({ label, weight, method }) => [label, weightText(weight), method]);
  const notes = methodNotes(view).map(({ subject, explanation }) => markup`<dt>${subject}</dt><dd>${explanation}</dd>`);
  const sources = view.sources.map(({ regionName, version, file, sha256, form, ruleset }) => [
    regionName,
    version === null ? "" : integer(version),
    markup`${file} <small>${form}, aturan ${ruleset}</small>`,
    markup`<code>${sha256}</code>`,
  ]);
  const weightHeads = [{ label: "Kriteria" }, { label: "Bobot", isNumber: true }, { label: "Cara menghitung" }];
  const sourceHeads = [
    { label: "Daerah" },
    { label: "Versi", isNumber: true },
    { label: "Berkas" },
    { label: "Sidik SHA-256" },
  ];
  return section(
    "metode",
    "Metode dan sumber",
    markup`${table("Bobot yang dipakai", weightHeads, weights)}<dl class="notes">${notes}</dl><h3>Sumber</h3>${table("Berkas yang menjadi dasar", sourceHeads, sources)}`,
  );
}
