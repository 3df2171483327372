import type { CheckerSettings, FileJson } from "../run/index.ts";
import { build } from "./build.ts";
import { countOf, type Entry, fileOf, type Outcome, outcomeOf, shownFindings, URGENCIES } from "./checked-file.ts";
import { downloadsView } from "./downloads-view.ts";
import { FindingsView } from "./findings-view.ts";
import type { Answer, CheckAnswer, Want } from "./protocol.ts";
import type { Language, Say } from "./words.ts";

export interface Showing {
  readonly language: Language;
  readonly say: Say;
  readonly settings: CheckerSettings;
  readonly ask: (want: Want) => Promise<Answer>;
}

const SIGNS: Readonly<Record<Outcome, string>> = {
  ready: "✓",
  partial: "!",
  refused: "✕",
  ignored: "–",
  failed: "✕",
  waiting: "…",
  checking: "…",
};

/** A sign beside the word that says the same: colour alone tells nobody. */
export const sign = (outcome: Outcome): HTMLElement =>
  build("span", { class: `sign ${outcome}`, "aria-hidden": "true" }, SIGNS[outcome]);

function adviceOf(outcome: Outcome, answer: CheckAnswer, say: Say): string {
  if (outcome === "ready") return say(countOf(answer, "should") > 0 ? "readyWarned" : "readyText");
  if (outcome === "ignored") return say("ignoredText");
  return say(fileOf(answer, "id").ledger.length === 0 ? "unreadable" : "partialText");
}

function whose(file: FileJson, { regionName }: CheckAnswer, say: Say): string {
  const region = file.region === null ? say("unknownRegion") : `${regionName ?? ""} (${file.region})`;
  return [file.file, region, ...(file.year === null ? [] : [String(file.year)])].join(" · ");
}

/** The page was sent to one region and holds another's form: no mistake of the form, but perhaps of the desk. */
function otherRegion(file: FileJson, { regionName }: CheckAnswer, { settings, language, say }: Showing) {
  const { region } = settings;
  if (region === null || file.region === null || file.region === region.code) return null;
  const other = `${regionName ?? ""} (${file.region})`;
  const text =
    language === "id"
      ? `halaman ini dibuat untuk ${region.name}, sedangkan berkas ini milik ${other}.`
      : `this page was made for ${region.name}, but this file belongs to ${other}.`;
  return build("p", { class: "attention" }, build("strong", {}, `${say("notSame")}: `), text);
}

function verdictCard(entry: Entry, answer: CheckAnswer, showing: Showing): HTMLElement {
  const { say, language } = showing;
  const outcome = outcomeOf(entry);
  const file = fileOf(answer, language);
  // Of a form that was read, none is worth saying too; of any other it would be a guess.
  const isRead = file.ledger.length > 0;
  const counts = URGENCIES.filter((urgency) => countOf(answer, urgency) > 0 || (isRead && urgency !== "waived"));
  return build(
    "section",
    { class: `verdict ${outcome}`, "aria-labelledby": "verdict-title" },
    sign(outcome),
    build(
      "div",
      {},
      build("h2", { id: "verdict-title", tabindex: "-1" }, say(outcome)),
      build("p", { class: "whose" }, whose(file, answer, say)),
      build("p", {}, adviceOf(outcome, answer, say)),
      otherRegion(file, answer, showing),
      build(
        "ul",
        { class: "counts" },
        counts.map((urgency) =>
          build(
            "li",
            { class: countOf(answer, urgency) === 0 ? "zero" : urgency },
            build("b", {}, String(countOf(answer, urgency))),
            ` ${say(urgency)}`,
          ),
        ),
      ),
    ),
  );
}

function ledgerTable({ ledger }: FileJson, say: Say): HTMLElement | null {
  if (ledger.length === 0) return null;
  const heading = (text: string) => build("th", { scope: "col", class: "number" }, text);
  const number = (value: number) => build("td", { class: "number" }, String(value));
  return build(
    "div",
    { class: "wide", tabindex: "0", role: "region", "aria-label": say("rows") },
    build(
      "table",
      {},
      build("caption", {}, say("rows")),
      build(
        "thead",
        {},
        build(
          "tr",
          {},
          build("th", { scope: "col" }, say("sheet")),
          (["read", "accepted", "held", "passedOver"] as const).map((word) => heading(say(word))),
        ),
      ),
      build(
        "tbody",
        {},
        ledger.map(({ sheet, read, accepted, held, ignored }) =>
          build("tr", {}, build("th", { scope: "row" }, sheet), [read, accepted, held, ignored].map(number)),
        ),
      ),
    ),
  );
}

function detailsOf(answer: CheckAnswer, { say, language }: Showing): HTMLElement {
  const { ruleset, profile, ksd, form } = answer.json[language];
  const file = fileOf(answer, language);
  return build(
    "details",
    {},
    build("summary", {}, say("details")),
    ledgerTable(file, say),
    build("p", { class: "faint" }, `${say("hash")}: `, build("code", {}, file.sha256 ?? "–")),
    build("p", { class: "faint" }, `${say("rules")}: ${ruleset} (${profile}) · ${form} · ksd ${ksd}`),
  );
}

type Unchecked = Extract<Entry["state"], { readonly kind: "folder" | "problem" | "fault" }>;

function reasonOf(state: Unchecked, { say, language }: Showing): string {
  if (state.kind === "folder") return say("folderText");
  return state.kind === "problem" ? state[language] : `${say("fault")} ${state.cause.slice(0, 600)}`;
}

/** What no check came of. */
function uncheckedCard(entry: Entry, state: Unchecked, showing: Showing): HTMLElement {
  const outcome = outcomeOf(entry);
  return build(
    "section",
    { class: `verdict ${outcome}` },
    sign(outcome),
    build(
      "div",
      {},
      build("h2", { id: "verdict-title", tabindex: "-1" }, showing.say(outcome)),
      build("p", { class: "whose" }, entry.submission.source.name),
      build("p", {}, reasonOf(state, showing)),
    ),
  );
}

/** Everything about one file, with the place to drop it once more below what came of it. */
export function resultView(entry: Entry, showing: Showing, dropAgain: HTMLElement): readonly HTMLElement[] {
  const { say, language, ask } = showing;
  const { state } = entry;
  if (state.kind === "waiting" || state.kind === "checking") return [dropAgain];
  if (state.kind !== "checked") return [uncheckedCard(entry, state, showing), dropAgain];
  const { answer } = state;
  const { ledger, findings } = fileOf(answer, language);
  const hasCopy = ledger.length > 0 && findings.length > 0;
  const isReady = outcomeOf(entry) === "ready";
  const card = verdictCard(entry, answer, showing);
  if (answer.isIgnored) return [card, dropAgain];
  const list = new FindingsView(shownFindings(answer, language), say);
  return [
    card,
    dropAgain,
    downloadsView({ isReady, hasCopy, say, language, ask }),
    list.element,
    detailsOf(answer, showing),
  ];
}
