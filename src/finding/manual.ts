import { CATALOGUE } from "./catalogue/index.ts";
import type { Basis } from "./catalogue-entry.ts";
import type { FindingCode } from "./detail.ts";
import { exampleOf } from "./examples.ts";
import { sentencesOf } from "./sentences.ts";

interface Family {
  readonly letters: string;
  readonly title: string;
  readonly about: string;
}

const FAMILIES: readonly Family[] = [
  { letters: "BKS", title: "Berkas", about: "berkas secara utuh, sebelum isinya dibaca" },
  { letters: "LBR", title: "Lembar", about: "lembar yang harus ada dan lembar yang lain" },
  { letters: "KOL", title: "Kolom", about: "judul kolom" },
  { letters: "SEL", title: "Sel", about: "isi satu sel" },
  { letters: "ID", title: "Identitas", about: "siapa yang mengisi" },
  { letters: "PO", title: "Potensi", about: "lembar Potensi" },
  { letters: "MS", title: "Permasalahan", about: "lembar Permasalahan" },
  { letters: "PM", title: "Pemetaan", about: "lembar Pemetaan" },
  { letters: "KB", title: "KSD Berjalan", about: "lembar KSD Berjalan" },
  { letters: "NR", title: "Neraca Komoditas", about: "lembar Neraca Komoditas" },
  { letters: "PD", title: "PDRB", about: "lembar PDRB" },
  { letters: "LNT", title: "Lintas daerah", about: "isian beberapa daerah yang dibandingkan" },
];

const INTRODUCTION = `# Aturan pemeriksaan

Halaman ini disusun dari katalog aturan; perubahannya dibuat di \`src/finding/catalogue/\`. Penjelasan yang sama ditampilkan oleh
\`ksd explain KODE\`.

Tingkat temuan:

- **GALAT**: harus diperbaiki. Barisnya ditahan; pada tingkat berkas atau lembar, berkas atau lembarnya ditolak.
- **PERINGATAN**: diterima, tetapi perlu diperiksa.
- **INFO**: sekadar diberitahukan.

Dasar: pasal yang menjadi sandaran aturan. *Aturan aplikasi* adalah rancangan program ini dan *praktik* adalah kebiasaan tim koordinasi;
keduanya bukan ketentuan hukum. Kode tidak pernah diganti artinya dan tidak pernah dipakai ulang.`;

function codesOf({ letters }: Family): FindingCode[] {
  const codes = Object.keys(CATALOGUE) as FindingCode[];
  return codes.filter((code) => code.startsWith(`${letters}-`)).sort();
}

function basisWords(basis: Basis): string {
  return basis.startsWith("praktik") ? `${basis} (bukan ketentuan hukum)` : basis;
}

/** Texts from the catalogue may hold signs that Markdown would take for its own. */
function plain(text: string): string {
  return text.replace(/[*_[\]<>|\\]/g, "\\$&");
}

function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function contents(): string {
  return FAMILIES.flatMap((family) => [
    `- [${family.title}](#${family.letters.toLowerCase()}): ${family.about}`,
    ...codesOf(family).map((one) => `  - [${one}](#${one.toLowerCase()}) ${plain(CATALOGUE[one].title.id)}`),
  ]).join("\n");
}

function entry(one: FindingCode): string {
  const { title, severities, basis, reason, wrong, right } = CATALOGUE[one];
  const { message, fix } = sentencesOf(exampleOf(one), "id");
  return [
    `### ${one}`,
    "",
    `**${plain(title.id)}**`,
    "",
    `- Tingkat: ${severities.join(" atau ")}`,
    `- Dasar: ${basisWords(basis)}`,
    `- Contoh temuan: ${plain(message)}`,
    `- Mengapa: ${plain(reason.id)}`,
    `- Yang dilakukan: ${plain(fix)}`,
    `- Salah: ${code(wrong)}`,
    `- Benar: ${code(right)}`,
  ].join("\n");
}

function chapter(family: Family): string {
  const { letters, title, about } = family;
  return [`## ${letters}`, `${title}: ${about}.`, ...codesOf(family).map(entry)].join("\n\n");
}

/** Every rule in words, as the page docs/aturan.md: Markdown, Indonesian, by family with a list of contents. */
export function ruleManual(): string {
  return `${[INTRODUCTION, "## Daftar isi", contents(), ...FAMILIES.map(chapter)].join("\n\n")}\n`;
}
