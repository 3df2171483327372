import type { Language } from "../../finding/index.ts";
import { URGENCIES, type Urgency } from "../annotations/index.ts";
import { integer } from "../format.ts";
import type { LetterView } from "./letter-view.ts";

export interface ReceiptInput {
  readonly view: LetterView;
  /** Names the rules that were asked. */
  readonly ruleset: string;
  readonly profile: string;
  /** When the check was made, for people: `2026-11-22 10.15 WIB`. */
  readonly checkedAt: string;
  readonly formVersion: string;
}

type Both = Readonly<Record<Language, string>>;

const TITLE: Both = { id: "TANDA PERIKSA FORMULIR KERJA SAMA DAERAH", en: "CHECK SLIP OF A COOPERATION FORM" };

const READY: Both = {
  id: "SIAP KIRIM: tidak ada yang harus diperbaiki",
  en: "READY TO SEND: nothing must be repaired",
};
const NOT_READY: Both = {
  id: "BELUM SIAP KIRIM: perbaiki dulu yang harus diperbaiki, lalu periksa lagi",
  en: "NOT READY TO SEND: repair what must be repaired, then check again",
};

const VERDICT: Readonly<Record<LetterView["verdict"], Both>> = {
  accepted: { id: "diterima seluruhnya", en: "accepted" },
  partial: { id: "diterima sebagian, ada baris yang ditahan", en: "accepted in part, some rows are held" },
  refused: { id: "belum dapat diterima", en: "refused" },
};

const COUNT: Readonly<Record<Urgency, Both>> = {
  must: { id: "Harus diperbaiki", en: "Must be repaired" },
  should: { id: "Sebaiknya diperbaiki", en: "Should be repaired" },
  note: { id: "Untuk diketahui", en: "For information" },
  waived: { id: "Dikecualikan", en: "Waived" },
};

const LABEL = {
  result: { id: "Hasil", en: "Result" },
  file: { id: "Berkas", en: "File" },
  sha256: { id: "Sidik SHA-256", en: "SHA-256" },
  region: { id: "Daerah", en: "Region" },
  year: { id: "Tahun pemetaan", en: "Mapping year" },
  checked: { id: "Diperiksa", en: "Checked" },
  verdict: { id: "Putusan", en: "Verdict" },
  rules: { id: "Aturan", en: "Rules" },
  unknown: { id: "tidak terbaca", en: "unknown" },
} as const satisfies Readonly<Record<string, Both>>;

const CLOSING: Both = {
  id: "Dibuat oleh pengirim di komputernya sendiri; bukan tanda terima provinsi dan bukan tanda\r\ntangan. Satu perubahan saja pada berkas mengubah sidiknya: periksa dan buat tanda lagi.",
  en: "Made by the sender on the sender's own computer; not a receipt of the province and not a\r\nsignature. Any change of the file changes its SHA-256: check it and make a new slip.",
};

/** Names of files come from strangers: one line. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

function ledgerLine({ sheet, read, accepted, held, ignored }: LetterView["ledger"][number], language: Language) {
  const counts =
    language === "id"
      ? `${integer(read)} dibaca, ${integer(accepted)} diterima, ${integer(held)} ditahan, ${integer(ignored)} dilewati`
      : `${integer(read)} read, ${integer(accepted)} accepted, ${integer(held)} held, ${integer(ignored)} passed over`;
  return [oneLine(sheet), counts] as const;
}

function table(lines: readonly (readonly [label: string, value: string])[]): readonly string[] {
  const width = Math.max(...lines.map(([label]) => label.length));
  return lines.map(([label, value]) => `${label.padEnd(width)} : ${value}`);
}

/**
 * What a region sends with its form: whose file it is, which bytes they are, and what the check said. Plain text that
 * every editor shows, old ones of Windows too.
 */
export function receiptOf(input: ReceiptInput, language: Language): string {
  const { view, ruleset, profile, checkedAt, formVersion } = input;
  const { region, year, counts } = view;
  const isReady = view.verdict !== "refused" && counts.must === 0;
  const unknown = LABEL.unknown[language];
  const facts = table([
    [LABEL.result[language], (isReady ? READY : NOT_READY)[language]],
    [LABEL.verdict[language], VERDICT[view.verdict][language]],
    [LABEL.file[language], oneLine(view.file)],
    [LABEL.sha256[language], view.sha256 === "" ? unknown : view.sha256],
    [LABEL.region[language], region === null ? unknown : `${region.name} (${region.code})`],
    [LABEL.year[language], year === null ? unknown : String(year)],
    [LABEL.checked[language], checkedAt],
    [LABEL.rules[language], `${ruleset} (${profile}), ${formVersion}, ksd ${view.version}`],
  ]);
  const sums = table(URGENCIES.map((urgency) => [COUNT[urgency][language], integer(counts[urgency])] as const));
  const rows = view.ledger.length === 0 ? [] : [table(view.ledger.map((line) => ledgerLine(line, language)))];
  const title = [TITLE[language], "=".repeat(TITLE[language].length)];
  const parts = [title, facts, sums, ...rows, [CLOSING[language]]];
  return `\uFEFF${parts.map((lines) => lines.join("\r\n")).join("\r\n\r\n")}\r\n`;
}
