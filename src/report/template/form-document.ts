import { FORM, FORM_VERSION, type TableDeclaration } from "../../regulation/index.ts";
import { dictionaryEntry } from "./dictionary-sheet.ts";
import { TABLES } from "./table-layout.ts";
import { presenceWord } from "./words.ts";

const HEADINGS = [
  "Judul kolom",
  "Nama data",
  "Arti",
  "Keharusan",
  "Jenis isian",
  "Daftar atau batas",
  "Contoh isian",
  "Dasar",
];

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(" | ")} |`;
}

function tableSection(table: TableDeclaration): string[] {
  const rows = table.fields.map((field) => {
    const [, heading = "", ...rest] = dictionaryEntry(table, field);
    const name = field.type === "year-pair" ? `${field.name}, ${field.endName}` : field.name;
    return line([heading, `\`${name}\``, ...rest]);
  });
  return [
    `## ${table.sheet}`,
    "",
    `${table.purpose} ${presenceWord(table.presence)}.`,
    "",
    line(HEADINGS),
    line(HEADINGS.map(() => "---")),
    ...rows,
    "",
  ];
}

/** The manual's page on the form, in Markdown: docs/formulir.md, which a test keeps equal to this. */
export function formDocument(): string {
  return [
    `# Formulir \`${FORM_VERSION}\``,
    "",
    `${FORM.title} (Permendagri 22/2020 Pasal 5).`,
    "",
    "Halaman ini dibuat dari deklarasi formulir di `src/regulation/form/`; jangan disunting langsung.",
    "Dasar «aturan aplikasi» adalah rancangan formulir ini dan bukan ketentuan peraturan; «praktik TKKSD» berasal dari",
    "pedoman dan sistem yang dipakai daerah.",
    "",
    ...TABLES.flatMap(tableSection),
  ].join("\n");
}
