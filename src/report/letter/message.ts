import type { Verdict } from "../../domain/index.ts";
import type { Urgency } from "../annotations/index.ts";
import { integer } from "../format.ts";
import type { TopFix } from "./top-fixes.ts";

/** What a message shows on a telephone without `Read more`, and an SMS gateway still takes. */
const MOST_CHARACTERS = 700;
const MOST_OF_A_NAME = 60;

export interface MessageFacts {
  /** Full name; `null` where the file does not tell. */
  readonly region: string | null;
  readonly year: number | null;
  readonly verdict: Verdict;
  readonly accepted: number;
  readonly held: number;
  readonly counts: Readonly<Record<Urgency, number>>;
  readonly fixes: readonly TopFix[];
}

const RESULT: Readonly<Record<Verdict, string>> = {
  accepted: "diterima",
  partial: "diterima sebagian",
  refused: "belum dapat diterima",
};

/** Names of sheets and columns come from the file: one line, and not the whole message. */
function shortName(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = [...line];
  return characters.length > MOST_OF_A_NAME ? `${characters.slice(0, MOST_OF_A_NAME - 1).join("")}…` : line;
}

/** Where a fix is to be made and what it is: `Pemetaan, Kode Program: tidak ada dalam daftar (5 temuan)`. */
export function fixWords({ sheet, heading, title, findings }: TopFix): string {
  const place = [sheet, heading].flatMap((name) => (name === null ? [] : [shortName(name)])).join(", ");
  // An abbreviation keeps its capitals.
  const rule = /^\p{Lu}\p{Ll}/u.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
  return `${place === "" ? "Berkas" : place}: ${rule} (${integer(findings)} temuan)`;
}

function resultSentence({ verdict, accepted, held, year }: MessageFacts): string {
  const form = `formulir pemetaan kerja sama daerah${year === null ? "" : ` tahun ${year}`}`;
  const rows =
    verdict === "refused"
      ? ""
      : ` (${integer(accepted)} baris diterima${held === 0 ? "" : `, ${integer(held)} ditahan`})`;
  return `Terima kasih, ${form} sudah kami periksa. Hasilnya: ${RESULT[verdict]}${rows}.`;
}

function closing({ counts }: MessageFacts): string {
  if (counts.must + counts.should === 0) return "Tidak ada yang perlu diperbaiki. Terima kasih atas kerja samanya.";
  const others =
    counts.should > 0 && counts.must > 0 ? `Ada pula ${integer(counts.should)} hal yang sebaiknya dilihat. ` : "";
  return `${others}Rinciannya ada di berita acara. Setelah diperbaiki, mohon berkasnya dikirim kembali. Terima kasih.`;
}

/** A polite plain text for WhatsApp or e-mail, at most 700 characters: as many of the fixes as fit. */
export function messageText(facts: MessageFacts): string {
  const greeting = facts.region === null ? "Yth. Bapak/Ibu," : `Yth. Tim Kerja Sama Daerah ${facts.region},`;
  const { must } = facts.counts;
  const ask =
    must > 0
      ? `${integer(must)} hal harus diperbaiki. Yang paling menolong:`
      : `${integer(facts.counts.should)} hal sebaiknya diperbaiki, terutama:`;
  const withFixes = (count: number): string => {
    const lines = facts.fixes.slice(0, count).map((fix, at) => `${at + 1}. ${fixWords(fix)}`);
    const list = lines.length === 0 ? [] : ["", ask, ...lines];
    return [greeting, "", resultSentence(facts), ...list, "", closing(facts)].join("\n");
  };
  let text = withFixes(facts.fixes.length);
  for (let count = facts.fixes.length - 1; count >= 0 && text.length > MOST_CHARACTERS; count -= 1) {
    text = withFixes(count);
  }
  return text;
}
