import { build } from "./build.ts";
import { type ShownFinding, URGENCIES, type Urgency } from "./checked-file.ts";
import type { Say } from "./words.ts";

/** Findings put on the page at a time: a form of thousands stays quick. */
const PAGE = 100;
/** Fewer than these are seen at a glance. */
const WORTH_FILTERING = 4;

function placeOf({ finding, place }: ShownFinding, say: Say): string {
  const at = place.cells ?? (finding.row === null ? null : `${say("row")} ${finding.row}`);
  return [at, place.heading].filter((part) => part !== null).join(" · ") || (finding.sheet ?? say("wholeFile"));
}

function findingItem(shown: ShownFinding, say: Say): HTMLLIElement {
  const { finding, place } = shown;
  const { code, value, message, fix, basis, waived } = finding;
  const isValueShown = value !== null && value.trim() !== "";
  return build(
    "li",
    { class: `finding ${place.urgency}` },
    build(
      "p",
      { class: "place" },
      build("strong", {}, placeOf(shown, say)),
      build("span", { class: `mark ${place.urgency}` }, say(place.urgency)),
    ),
    isValueShown ? build("p", { class: "value" }, `${say("value")}: `, build("span", {}, value)) : null,
    build("p", {}, message),
    build("p", { class: "fix" }, fix),
    waived === undefined
      ? null
      : build("p", { class: "faint" }, `${say("waivedUntil")} ${waived.until}: ${waived.reason}`),
    build("p", { class: "faint" }, `${code} · ${say("basis")}: ${basis}`),
  );
}

interface Filter {
  words: string;
  /** `null`: all of them; `""`: the whole file. */
  sheet: string | null;
  readonly hidden: Set<Urgency>;
}

/** The findings of one file with their filter. */
export class FindingsView {
  readonly element: HTMLElement;
  readonly #all: readonly ShownFinding[];
  readonly #say: Say;
  readonly #filter: Filter = { words: "", sheet: null, hidden: new Set() };
  readonly #list = build("div", { class: "list" });
  readonly #count = build("output", { class: "count" });
  #most = PAGE;

  constructor(findings: readonly ShownFinding[], say: Say) {
    this.#all = findings;
    this.#say = say;
    this.element = build(
      "section",
      { class: "findings", "aria-labelledby": "findings-title" },
      build("h2", { id: "findings-title", tabindex: "-1" }, say("findings")),
      findings.length === 0 ? build("p", { class: "none" }, say("noFindings")) : null,
      findings.length < WORTH_FILTERING ? null : this.#form(),
      this.#list,
    );
    this.#show();
  }

  #form(): HTMLFormElement {
    const say = this.#say;
    const sheets = [...new Set(this.#all.map(({ finding }) => finding.sheet ?? ""))];
    const form: HTMLFormElement = build(
      "form",
      {
        class: "filter",
        "aria-label": say("filter"),
        submit: (event) => event.preventDefault(),
        input: () => this.#read(form),
        // The fields are empty only after this event.
        reset: () => void setTimeout(() => this.#read(form)),
      },
      build(
        "div",
        { class: "fields" },
        build(
          "label",
          { class: "search" },
          build("span", {}, say("search")),
          build("input", { type: "search", name: "words" }),
        ),
        build(
          "label",
          {},
          build("span", {}, say("sheet")),
          build(
            "select",
            { name: "sheet" },
            build("option", { value: "all" }, say("allSheets")),
            sheets.map((sheet) => build("option", { value: `=${sheet}` }, sheet === "" ? say("wholeFile") : sheet)),
          ),
        ),
        build("button", { type: "reset", class: "quiet" }, say("clear")),
      ),
      build(
        "fieldset",
        { class: "urgencies" },
        build("legend", { class: "unseen" }, say("filter")),
        URGENCIES.filter((urgency) => this.#countOf(urgency) > 0).map((urgency) =>
          build(
            "label",
            { class: `toggle ${urgency}` },
            build("input", { type: "checkbox", name: urgency, checked: true }),
            build("span", {}, `${say(urgency)} `, build("b", {}, String(this.#countOf(urgency)))),
          ),
        ),
      ),
      this.#count,
    );
    return form;
  }

  #countOf(urgency: Urgency): number {
    return this.#all.filter(({ place }) => place.urgency === urgency).length;
  }

  #read(form: HTMLFormElement): void {
    const fields = new FormData(form);
    const sheet = String(fields.get("sheet") ?? "all");
    this.#filter.words = String(fields.get("words") ?? "").toLowerCase();
    this.#filter.sheet = sheet === "all" ? null : sheet.slice(1);
    this.#filter.hidden.clear();
    for (const urgency of URGENCIES) if (!fields.has(urgency)) this.#filter.hidden.add(urgency);
    this.#most = PAGE;
    this.#show();
  }

  #passing(): readonly ShownFinding[] {
    const { words, sheet, hidden } = this.#filter;
    const wanted = words.split(/\s+/).filter((word) => word !== "");
    return this.#all.filter(
      ({ finding, place, text }) =>
        !hidden.has(place.urgency) &&
        (sheet === null || (finding.sheet ?? "") === sheet) &&
        wanted.every((word) => text.includes(word)),
    );
  }

  /** Puts the findings on the page, under the name of their sheet. */
  #show(): void {
    const say = this.#say;
    const passing = this.#passing();
    const groups: Node[] = [];
    let items: HTMLOListElement | null = null;
    let sheet: string | null | undefined;
    for (const shown of passing.slice(0, this.#most)) {
      if (items === null || shown.finding.sheet !== sheet) {
        sheet = shown.finding.sheet;
        items = build("ol", {});
        // Findings about the whole file say so themselves.
        if (sheet !== null) groups.push(build("h3", {}, `${say("sheet")} ${sheet}`));
        groups.push(items);
      }
      items.append(findingItem(shown, say));
    }
    const left = passing.length - this.#most;
    if (left > 0) groups.push(this.#moreButton(left));
    if (passing.length === 0 && this.#all.length > 0) groups.push(build("p", { class: "none" }, say("noneLeft")));
    this.#list.replaceChildren(...groups);
    const [shown, all] = [passing.length, this.#all.length];
    const noun = say("findings").toLowerCase();
    this.#count.textContent = shown === all ? `${all} ${noun}` : `${shown} ${say("of")} ${all} ${noun}`;
  }

  #moreButton(left: number): HTMLButtonElement {
    const more = (): void => {
      const shown = this.#list.querySelectorAll("li.finding").length;
      this.#most += PAGE;
      this.#show();
      const next = this.#list.querySelectorAll<HTMLElement>("li.finding")[shown];
      next?.setAttribute("tabindex", "-1");
      next?.focus();
    };
    const text = `${this.#say("more")} (${Math.min(left, PAGE)} / ${left})`;
    return build("button", { type: "button", class: "more", click: more }, text);
  }
}
