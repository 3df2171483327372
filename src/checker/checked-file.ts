import type { FileJson, FindingJson } from "../run/index.ts";
import type { Submission } from "./dropped-files.ts";
import type { CheckAnswer, FindingPlace } from "./protocol.ts";
import type { Language, Word } from "./words.ts";

export type Urgency = FindingPlace["urgency"];
export const URGENCIES: readonly Urgency[] = ["must", "should", "note", "waived"];

/** A submission and how far its check has come. */
export interface Entry {
  readonly submission: Submission;
  readonly state:
    | { readonly kind: "waiting" }
    | { readonly kind: "checking" }
    | { readonly kind: "checked"; readonly answer: CheckAnswer }
    /** Dropped instead of what lies in it. */
    | { readonly kind: "folder" }
    /** A sentence for the user. */
    | { readonly kind: "problem"; readonly id: string; readonly en: string }
    /** A fault of ours. */
    | { readonly kind: "fault"; readonly cause: string };
}

/** A finding in the page's language, with its place. */
export interface ShownFinding {
  readonly finding: FindingJson;
  readonly place: FindingPlace;
  /** All its words in small letters, for the search. */
  readonly text: string;
}

export function fileOf({ json }: CheckAnswer, language: Language): FileJson {
  const [file] = json[language].files;
  if (file === undefined) throw new Error("A check answers for one file.");
  return file;
}

export function shownFindings(answer: CheckAnswer, language: Language): readonly ShownFinding[] {
  return fileOf(answer, language).findings.flatMap((finding, at) => {
    const place = answer.places[at];
    if (place === undefined) return [];
    const { code, sheet, cells, value, message, fix } = finding;
    const words = [code, sheet, ...cells, place.heading, value, message, fix];
    return [{ finding, place, text: words.join(" ").toLowerCase() }];
  });
}

export const countOf = ({ places }: CheckAnswer, urgency: Urgency): number =>
  places.filter((place) => place.urgency === urgency).length;

/** What came of a submission, by the name of its word and of its colour. */
export type Outcome = Extract<Word, "ready" | "partial" | "refused" | "ignored" | "failed" | "waiting" | "checking">;

export function outcomeOf({ state }: Entry): Outcome {
  if (state.kind === "waiting" || state.kind === "checking") return state.kind;
  if (state.kind === "folder") return "ignored";
  if (state.kind !== "checked") return "failed";
  if (state.answer.isIgnored) return "ignored";
  const { verdict } = fileOf(state.answer, "id");
  if (verdict === "refused") return "refused";
  return countOf(state.answer, "must") === 0 && verdict === "accepted" ? "ready" : "partial";
}
