import {
  cellWords,
  silencedSentence,
  URGENCIES,
  URGENCY_WORDS,
  type Urgency,
  VERDICT_WORDS,
} from "../annotations/index.ts";
import { integer, longDate, percent } from "../format.ts";
import type { TemplateValue } from "../markdown/render-template.ts";
import { markLines } from "../view/marks.ts";
import type { LetterItem, LetterView } from "./letter-view.ts";
import { fixWords } from "./message.ts";
import type { TopFix } from "./top-fixes.ts";

const SECTION_MARK: Readonly<Record<Urgency, string>> = {
  must: "harus diperbaiki",
  should: "sebaiknya",
  note: "untuk diketahui",
  waived: "dikecualikan",
};

function placeWords({ sheet, row, cells, heading }: LetterItem): string {
  const cell = cells.length > 0 ? cellWords(cells) : row === null ? "" : `baris ${row}`;
  const place = [sheet ?? "Seluruh berkas", cell].filter((part) => part !== "").join("!");
  return heading === null ? place : `${place} · ${heading}`;
}

function fixModel(fix: TopFix): TemplateValue {
  const { rows, code } = fix;
  const effect =
    rows === null
      ? "seluruh berkas menunggu perbaikan ini"
      : rows === 0
        ? ""
        : `${integer(rows)} baris langsung dapat diterima`;
  return { text: fixWords(fix), code, effect };
}

function itemModel(item: LetterItem, at: number): TemplateValue {
  const { code, value, message, fix, basis } = item;
  return {
    number: integer(at + 1),
    place: placeWords(item),
    mark: SECTION_MARK[item.urgency],
    code,
    value: value ?? "",
    message,
    fix,
    basis,
  };
}

/** Everything the templates of the berita acara may print. */
export function letterModel(view: LetterView): { readonly [name: string]: TemplateValue } {
  const numbered = view.items.map((item, at) => ({ item, model: itemModel(item, at) }));
  const sections = URGENCIES.map((urgency) => ({
    urgency,
    items: numbered.filter(({ item }) => item.urgency === urgency).map(({ model }) => model),
  })).filter(({ items }) => items.length > 0);
  return {
    region: view.region === null ? "daerah yang belum dikenali" : `${view.region.name} (${view.region.code})`,
    year: view.year === null ? "" : String(view.year),
    reportDate: longDate(view.reportDate),
    version: view.version,
    file: view.file,
    sha256: view.sha256,
    verdict: view.verdict,
    result: VERDICT_WORDS[view.verdict],
    counts: {
      must: integer(view.counts.must),
      should: integer(view.counts.should),
      note: integer(view.counts.note),
      waived: integer(view.counts.waived),
    },
    ledger: view.ledger.map(({ sheet, read, accepted, held, ignored }) => ({
      sheet,
      read: integer(read),
      accepted: integer(accepted),
      held: integer(held),
      ignored: integer(ignored),
    })),
    marks: (view.marks === null ? [] : markLines(view.marks)).map(({ label, share, lifts }) => ({
      label,
      share: share === null ? "–" : percent(share, 1),
      lifts,
    })),
    silenced: view.silenced === 0 ? "" : silencedSentence(view.silenced),
    topFixes: view.topFixes.map(fixModel),
    sections: sections.map(({ urgency, items }) => ({
      urgency,
      title: URGENCY_WORDS[urgency],
      count: integer(items.length),
      items,
    })),
    message: view.message,
    messageLines: view.message.split("\n"),
  };
}
