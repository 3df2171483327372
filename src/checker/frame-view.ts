import { build } from "./build.ts";
import type { Outcome } from "./checked-file.ts";
import type { Showing } from "./result-view.ts";
import type { Say } from "./words.ts";

/** The band over the page: what it is, whose it is, and that nothing leaves the computer. */
export function headerView({ say, settings, language }: Showing, changeLanguage: () => void): HTMLElement {
  const { region, province, workspace } = settings;
  const place = region?.name ?? province?.name ?? null;
  const year = workspace === null ? [] : [String(workspace.config.year)];
  const other = language === "id" ? "en" : "id";
  return build(
    "header",
    {},
    build(
      "div",
      { class: "inner" },
      build(
        "div",
        { class: "top" },
        build("p", { class: "kicker" }, [say("kicker"), ...(place === null ? [] : [place, ...year])].join(" · ")),
        build(
          "button",
          { type: "button", class: "language", lang: other, click: changeLanguage },
          say("otherLanguage"),
        ),
      ),
      build("h1", {}, say("title")),
      build("p", { class: "private" }, say("private")),
    ),
  );
}

/** Where the user stands: nothing chosen, something to repair, ready to send. */
export function stepsView(outcome: Outcome | null, say: Say): HTMLElement {
  const at = outcome === null ? 1 : outcome === "ready" ? 3 : 2;
  const steps = [
    [1, say("step1"), say("step1Text")],
    [2, say("step2"), say("step2Text")],
    [3, say("step3"), say("step3Text")],
  ] as const;
  return build(
    "ol",
    { class: "steps", "aria-label": say("steps") },
    steps.map(([number, title, text]) =>
      build(
        "li",
        {
          class: number < at ? "past" : number === at ? "now" : "later",
          ...(number === at ? { "aria-current": "step" } : {}),
        },
        build("span", { class: "number", "aria-hidden": "true" }, number < at ? "✓" : String(number)),
        build("span", {}, build("strong", {}, title), build("small", {}, text)),
      ),
    ),
  );
}

/** Where files are dropped or chosen; small once there is a result, and with a word that fits it. */
export function dropView(outcome: Outcome | null, say: Say, take: (files: readonly File[]) => void): HTMLElement {
  // What was passed over was no form: there is nothing to repair yet.
  const isFirst = outcome === null || outcome === "ignored";
  const invitation = isFirst ? "drop" : outcome === "ready" ? "dropOther" : "dropAgain";
  const input = build("input", {
    type: "file",
    id: "files",
    hidden: true,
    multiple: true,
    accept: ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv",
    change: () => {
      take([...(input.files ?? [])]);
      // So that the same file can be chosen once more after it was repaired.
      input.value = "";
    },
  });
  return build(
    "section",
    { class: outcome === null ? "drop" : "drop small" },
    build("p", { class: "invite" }, say(invitation)),
    build(
      "p",
      { class: "choose" },
      build("span", { class: "or" }, say("or")),
      input,
      // A button of our own: a file field speaks the browser's language, and some open it with one key only.
      build(
        "button",
        { type: "button", class: "main", id: "choose", "aria-describedby": "kinds", click: () => input.click() },
        say("choose"),
      ),
    ),
    build("p", { class: "faint", id: "kinds" }, say("kinds")),
  );
}
