import { KsdError } from "../domain/index.ts";
import type { Paper } from "../draft/index.ts";
import { NASKAH_KINDS, type NaskahKind } from "../regulation/index.ts";
import type { Workspace } from "./workspace.ts";

const FORMATS = ["docx", "md"] as const;
export type DraftFormat = (typeof FORMATS)[number];

export interface DraftRequest {
  readonly workspace: Workspace;
  /** None: those of Prioritas I, for a pack. */
  readonly ids: readonly string[];
  /** `null`: by the kind of cooperation and the furthest paper. */
  readonly kind: NaskahKind | null;
  /** With an index. */
  readonly isPack: boolean;
  readonly folder: string;
  /** Replaces drafts that are there with other content, which are otherwise kept. */
  readonly isOverwriting: boolean;
  readonly formats: readonly DraftFormat[];
  /** `null`: the workspace's. */
  readonly paper: Paper | null;
  /** Folder with templates of one's own; those that are not in it are ours. */
  readonly templates: string | null;
  readonly withContacts: boolean;
  readonly reportDate: string | null;
}

function unknownChoice(what: { id: string; en: string }, text: string, choices: readonly string[]): KsdError {
  return new KsdError("usage", {
    message: { id: `${what.id} "${text}" tidak dikenal.`, en: `There is no ${what.en} "${text}".` },
    hint: { id: `Pilihannya: ${choices.join(", ")}.`, en: `Choices: ${choices.join(", ")}.` },
  });
}

function chosen<T extends string>(text: string, choices: readonly T[], what: { id: string; en: string }): T {
  const wanted = text.trim().toLowerCase();
  const found = choices.find((choice) => choice === wanted);
  if (found === undefined) throw unknownChoice(what, text, choices);
  return found;
}

/** @throws KsdError `usage` */
export const parseNaskahKind = (text: string): NaskahKind =>
  chosen(text, NASKAH_KINDS, { id: "Jenis naskah", en: "kind of document" });

/** `docx,md` → both. @throws KsdError `usage` */
export function draftFormats(text: string): readonly DraftFormat[] {
  const asked = text.split(",").map((name) => chosen(name, FORMATS, { id: "Bentuk naskah", en: "draft format" }));
  return FORMATS.filter((format) => asked.includes(format));
}
