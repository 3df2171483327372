import { NASKAH_KINDS, NASKAH_LABELS, type NaskahKind } from "../regulation/index.ts";
import { longDate, renderTemplate } from "../report/index.ts";
import { coverBlocks, sourceBlocks } from "./cover.ts";
import { type Block, cellsOfBlocks, type Draft, gapsOfBlocks, type SourceCell } from "./model.ts";
import { blocksOf, keepAside } from "./parse-text.ts";
import { type DraftSubject, draftModel } from "./view-model.ts";

/** The second form of the KAK in use begins with its legal basis. */
export const KAK_FORMS = ["latar-belakang", "dasar-hukum"] as const;
export type KakForm = (typeof KAK_FORMS)[number];

/** Name of the template of a kind of paper, in templates/naskah or the province's own folder. */
export function templateName(kind: NaskahKind, kakForm: KakForm): string {
  return kind === "kak" && kakForm === "dasar-hukum" ? "kak-dasar-hukum.hbs" : `${kind}.hbs`;
}

export const TEMPLATE_NAMES: readonly string[] = KAK_FORMS.flatMap((form) =>
  NASKAH_KINDS.map((kind) => templateName(kind, form)),
).filter((name, at, all) => all.indexOf(name) === at);

export interface DraftInput {
  readonly kind: NaskahKind;
  readonly subject: DraftSubject;
  /** Text and name of the template. */
  readonly template: { readonly name: string; readonly text: string };
  readonly withContacts: boolean;
  readonly reportDate: string;
  readonly version: string;
  readonly warnings: readonly string[];
}

export interface ComposedDraft extends Draft {
  readonly kind: NaskahKind;
  /** The document itself, without first and last page. */
  readonly body: readonly Block[];
  /** The cells it rests on, each once, in order. */
  readonly cells: readonly SourceCell[];
}

/**
 * Fills the template of a paper for one proposal. Every passage is the template's own, or comes from cells it names, or is
 * marked as missing.
 *
 * @throws Error of handlebars, naming line and column, for a template that cannot be read or filled
 */
export function composeDraft(input: DraftInput): ComposedDraft {
  const { kind, subject, template } = input;
  const aside = keepAside();
  const model = draftModel(subject, input.withContacts, aside.put);
  const body = blocksOf(
    renderTemplate(template.text, model, (text) => text),
    aside.runs,
  );
  const cover = coverBlocks(
    {
      id: subject.row.id,
      label: NASKAH_LABELS[kind],
      template: template.name,
      version: input.version,
      reportDate: longDate(input.reportDate),
      warnings: input.warnings,
    },
    body,
  );
  return {
    kind,
    title: `Draf ${NASKAH_LABELS[kind]} ${subject.row.id}`,
    reportDate: input.reportDate,
    blocks: [...cover, ...body, ...sourceBlocks(body)],
    body,
    gaps: gapsOfBlocks(body),
    cells: cellsOfBlocks(body),
  };
}
