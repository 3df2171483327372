import { KsdError } from "../domain/index.ts";
import { FORM_VERSION } from "../regulation/index.ts";
import { LETTER_TEMPLATES, type LetterView, letterHtml, letterMarkdown, letterView } from "../report/index.ts";
import { marksJson } from "./batch-json.ts";
import type { Checked } from "./check-file.ts";
import type { LetterJson } from "./contracts/letter.ts";
import { formMarks } from "./form-marks.ts";
import { jsonText } from "./json-text.ts";
import type { Ports } from "./ports.ts";
import { regionName } from "./regions.ts";

const LETTER_FORMATS = ["md", "json", "html"] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|ods|csv)$/i;

/** @throws KsdError `usage` */
export function parseLetterFormat(text: string): LetterFormat {
  const wanted = text.trim().toLowerCase();
  const format = LETTER_FORMATS.find((one) => one === wanted);
  if (format !== undefined) return format;
  throw new KsdError("usage", {
    message: { id: `Bentuk berita acara "${text}" tidak dikenal.`, en: `There is no letter format "${text}".` },
    hint: { id: `Pilihannya: ${LETTER_FORMATS.join(", ")}.`, en: `Choices: ${LETTER_FORMATS.join(", ")}.` },
  });
}

/** `-o` says where the letter goes; without a letter it would be passed over in silence. */
export function outputWithoutReport(): KsdError {
  return new KsdError("usage", {
    message: { id: "-o hanya berlaku bersama --report.", en: "-o goes with --report only." },
    hint: {
      id: "Misalnya: --report md -o berita-acara.md. Untuk salinan bertanda: --annotate FOLDER.",
      en: "For example: --report md -o letter.md. For marked copies: --annotate FOLDER.",
    },
  });
}

function notOneFile(count: number): KsdError {
  return new KsdError("usage", {
    message: {
      id: `Berita acara dibuat untuk satu berkas; yang ditemukan ${count}.`,
      en: `The letter is made for one file; ${count} were found.`,
    },
    hint: {
      id: "Sebut satu berkas, misalnya: ksd validate kukar.xlsx --report md -o berita-acara.md",
      en: "Name one file, for example: ksd validate kukar.xlsx --report md -o letter.md",
    },
  });
}

/**
 * What the region is told about the one file that was checked.
 *
 * @throws KsdError `usage` for none or several files
 */
export function letterViewOf(ports: Ports, checked: Checked): LetterView {
  const [checkedFile, ...others] = checked.files;
  if (checkedFile === undefined || others.length > 0) throw notOneFile(checked.files.length);
  const { file, sha256, region, year, verdict, ledger, findings, submission } = checkedFile.validated;
  return letterView({
    file,
    sha256,
    region: region === null ? null : { code: region, name: regionName(region) },
    year,
    verdict,
    ledger,
    findings,
    marks: formMarks(checkedFile.validated, checked.context),
    heldRows: (submission?.rows ?? []).filter(({ held }) => held).map(({ at }) => at),
    reportDate: checked.context.reportDate,
    version: ports.version,
  });
}

function letterJson({ version, ...view }: LetterView): LetterJson {
  const { ledger, items, topFixes, sha256 } = view;
  return {
    ksd: version,
    form: FORM_VERSION,
    ...view,
    sha256: sha256 === "" ? null : sha256,
    ledger: ledger.map((line) => ({ ...line, reasons: { ...line.reasons } })),
    counts: { ...view.counts },
    items: items.map((item) => ({ ...item, cells: [...item.cells] })),
    topFixes: [...topFixes],
    marks: view.marks === null ? null : marksJson(view.marks),
  };
}

/**
 * The berita acara of one checked file as a text.
 *
 * @throws KsdError `usage` for none or several files
 */
export async function letterText(ports: Ports, checked: Checked, format: LetterFormat): Promise<string> {
  const view = letterViewOf(ports, checked);
  const { template } = ports.packageFiles;
  switch (format) {
    case "json":
      return jsonText(letterJson(view));
    case "md":
      return letterMarkdown(view, await template(LETTER_TEMPLATES.md));
    case "html":
      return letterHtml(view, await template(LETTER_TEMPLATES.html));
  }
}

/**
 * Writes the berita acara and gives back its path.
 *
 * @throws KsdError `usage` when it would take the place of the file it is about
 */
export async function writeLetter(
  ports: Ports,
  checked: Checked,
  to: { path: string; format: LetterFormat },
): Promise<string> {
  const text = await letterText(ports, checked, to.format);
  const isSource = checked.files.some(({ source }) => source.path === to.path);
  if (isSource || WORKBOOK.test(to.path)) {
    throw new KsdError("usage", {
      message: {
        id: `${to.path} bernama berkas kerja, padahal berita acara adalah teks.`,
        en: `${to.path} is the name of a workbook, but the letter is a text.`,
      },
      hint: { id: `Misalnya: -o berita-acara.${to.format}`, en: `For example: -o letter.${to.format}` },
    });
  }
  return ports.files.write(to.path, text);
}
