import type { CheckerSettings } from "../run/index.ts";
import { build } from "./build.ts";
import { countOf, type Entry, outcomeOf } from "./checked-file.ts";
import { type Drop, dropOf, folderSubmission, submissionsOf } from "./dropped-files.ts";
import { dropView, headerView, stepsView } from "./frame-view.ts";
import { GuardedWorker } from "./guarded-worker.ts";
import type { Answer, Want } from "./protocol.ts";
import { resultView, type Showing, sign } from "./result-view.ts";
import { type Language, sayIn } from "./words.ts";

function readSettings(): CheckerSettings {
  return JSON.parse(document.getElementById("settings")?.textContent ?? "");
}

function stateOf(answer: Answer): Entry["state"] {
  if (answer.kind === "checked") return answer;
  if (answer.kind === "problem") return answer;
  return { kind: "fault", cause: answer.kind === "crashed" ? answer.cause : answer.kind };
}

/** The page: what was dropped, how far its check has come, which file is looked at, in which language. */
export class Page {
  readonly #settings = readSettings();
  readonly #worker = new GuardedWorker();
  readonly #root = document.getElementById("page") ?? document.body;
  readonly #told = build("p", { class: "unseen", role: "status" });
  #language: Language = this.#settings.language;
  #entries: Entry[] = [];
  #chosen = 0;
  /** Files dropped while others are being checked end that check. */
  #round = 0;

  listen(): void {
    this.#show();
    document.body.append(this.#told);
    this.#worker.ready.catch(() => this.#giveUp());
    addEventListener("dragover", (event) => {
      event.preventDefault();
      document.body.classList.add("dragging");
    });
    addEventListener("dragleave", (event) => {
      if (event.relatedTarget === null) document.body.classList.remove("dragging");
    });
    addEventListener("drop", (event) => {
      event.preventDefault();
      document.body.classList.remove("dragging");
      if (event.dataTransfer !== null) void this.take(dropOf(event.dataTransfer));
    });
  }

  /** Checks files one after the other and shows each as soon as it is done. */
  async take({ files, folders }: Drop): Promise<void> {
    if (files.length + folders.length === 0) return;
    this.#round += 1;
    const round = this.#round;
    this.#entries = [
      ...submissionsOf(files).map((submission): Entry => ({ submission, state: { kind: "waiting" } })),
      ...folders.map((name): Entry => ({ submission: folderSubmission(name), state: { kind: "folder" } })),
    ];
    this.#chosen = 0;
    this.#show();
    for (const [at, { submission, state }] of this.#entries.entries()) {
      if (state.kind === "folder") continue;
      this.#change(at, { submission, state: { kind: "checking" } });
      const answer = await this.#ask(submission, "check");
      if (round !== this.#round) return;
      this.#change(at, { submission, state: stateOf(answer) });
    }
    const [first] = this.#entries;
    this.#told.textContent =
      first === undefined ? "" : `${first.submission.source.name}: ${this.#say(outcomeOf(first))}`;
    // Who has gone on reading meanwhile is not called back.
    if (document.activeElement === document.body) {
      document.getElementById(this.#entries.length > 1 ? "files-title" : "verdict-title")?.focus();
    }
  }

  /** Shows how far the check of one file has come; what the user looks at meanwhile stays as it is. */
  #change(at: number, entry: Entry): void {
    this.#entries[at] = entry;
    const list = this.#root.querySelector(".files");
    if (at === this.#chosen || list === null) {
      this.#show();
      return;
    }
    const focused = [...list.querySelectorAll<Element>("button")].indexOf(document.activeElement ?? list);
    const fresh = this.#list();
    if (fresh !== null) list.replaceWith(fresh);
    fresh?.querySelectorAll("button")[focused]?.focus();
    this.#showBusy();
  }

  #showBusy(): void {
    const isBusy = this.#entries.some(({ state }) => state.kind === "waiting" || state.kind === "checking");
    this.#root.setAttribute("aria-busy", String(isBusy));
  }

  #ask({ source, files }: Entry["submission"], want: Want): Promise<Answer> {
    return this.#worker.ask({ want, source, files, settings: this.#settings, language: this.#language });
  }

  get #say() {
    return sayIn(this.#language);
  }

  #changeLanguage(): void {
    this.#language = this.#language === "id" ? "en" : "id";
    document.documentElement.lang = this.#language;
    this.#show();
    document.querySelector<HTMLElement>("button.language")?.focus();
  }

  #choose(at: number): void {
    this.#chosen = at;
    this.#show();
    document.getElementById("verdict-title")?.focus();
  }

  #show(): void {
    const say = this.#say;
    const entry = this.#entries[this.#chosen];
    const outcome = entry === undefined ? null : outcomeOf(entry);
    const isBusy = outcome === "checking" || outcome === "waiting";
    const showing: Showing = {
      language: this.#language,
      say,
      settings: this.#settings,
      ask: async (want) => (entry === undefined ? { kind: "nothing", number: 0 } : this.#ask(entry.submission, want)),
    };
    const drop = dropView(outcome, say, (files) => void this.take({ files, folders: [] }));
    const main = build(
      "main",
      {},
      stepsView(isBusy || outcome === "ignored" ? null : outcome, say),
      entry === undefined ? drop : null,
      this.#list(),
      isBusy
        ? build("p", { class: "busy" }, build("span", { class: "dot", "aria-hidden": "true" }), say("checking"))
        : null,
      entry === undefined ? [] : resultView(entry, showing, drop),
    );
    const footer = build(
      "footer",
      {},
      build("p", { class: "inner faint" }, `${say("footer")} ksd ${this.#settings.version}`),
    );
    this.#root.replaceChildren(
      headerView(showing, () => this.#changeLanguage()),
      main,
      footer,
    );
    this.#showBusy();
  }

  /** One line for each file, where there are several. */
  #list(): HTMLElement | null {
    if (this.#entries.length < 2) return null;
    const say = this.#say;
    const lines = this.#entries.map((entry, at) => {
      const outcome = outcomeOf(entry);
      const { state, submission } = entry;
      const must = state.kind === "checked" ? countOf(state.answer, "must") : 0;
      const more = must > 0 ? ` · ${must} ${say("must").toLowerCase()}` : "";
      return build(
        "li",
        {},
        build(
          "button",
          { type: "button", "aria-current": at === this.#chosen ? "true" : "false", click: () => this.#choose(at) },
          sign(outcome),
          build("span", { class: "name" }, submission.source.name),
          build("span", { class: `outcome ${outcome}` }, `${say(outcome)}${more}`),
        ),
      );
    });
    const title = build("h2", { id: "files-title", tabindex: "-1" }, `${say("files")} (${this.#entries.length})`);
    return build("section", { class: "files", "aria-labelledby": "files-title" }, title, build("ul", {}, lines));
  }

  #giveUp(): void {
    this.#root.replaceChildren(
      build("main", {}, build("p", { class: "attention", role: "alert" }, this.#say("tooOld"))),
    );
  }
}
