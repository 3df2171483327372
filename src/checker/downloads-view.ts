import { build } from "./build.ts";
import type { Answer, Want } from "./protocol.ts";
import type { Say, Word } from "./words.ts";

interface Offer {
  readonly want: Want;
  readonly label: Word;
  readonly text: Word;
}

const COPY: Offer = { want: "annotate", label: "annotate", text: "annotateText" };
const LETTERS: readonly Offer[] = [
  { want: "letter-html", label: "letter", text: "letterText" },
  { want: "letter-md", label: "letterMd", text: "letterMdText" },
];

/** The most useful first: the slip for a form that is ready, the marked copy for one to be repaired. */
function offers(isReady: boolean, hasCopy: boolean): readonly Offer[] {
  const receipt: Offer = { want: "receipt", label: isReady ? "receipt" : "receiptNot", text: "receiptText" };
  const copy = hasCopy ? [COPY] : [];
  return isReady ? [receipt, ...copy, ...LETTERS] : [...copy, ...LETTERS, receipt];
}

/** Hands a file to the browser, which keeps it where it keeps downloads. */
function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = build("a", { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

interface Downloads {
  readonly isReady: boolean;
  /** A file that cannot be opened has no marked copy, and one without findings needs none. */
  readonly hasCopy: boolean;
  readonly say: Say;
  readonly language: "id" | "en";
  readonly ask: (want: Want) => Promise<Answer>;
}

/** What the user may keep of a check. */
export function downloadsView({ isReady, hasCopy, say, language, ask }: Downloads): HTMLElement {
  const told = build("p", { class: "told", role: "status" });
  const give = async (offer: Offer, button: HTMLButtonElement): Promise<void> => {
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    told.textContent = say("making");
    const answer = await ask(offer.want);
    button.removeAttribute("aria-disabled");
    if (answer.kind === "file") {
      const { name, type, content, isNewForm } = answer.answer;
      save(name, new Blob([content], { type }));
      told.replaceChildren(`${say(isNewForm ? "savedNew" : "saved")} `, build("strong", {}, name));
    } else if (answer.kind === "problem") told.textContent = answer[language];
    else if (answer.kind === "crashed") told.textContent = `${say("fault")} ${answer.cause.slice(0, 300)}`;
    else told.textContent = say("nothing");
  };
  const items = offers(isReady, hasCopy).map((offer, at) => {
    const button: HTMLButtonElement = build(
      "button",
      {
        type: "button",
        class: at === 0 ? "main" : "other",
        "aria-describedby": `about-${offer.want}`,
        "data-want": offer.want,
        click: () => void give(offer, button),
      },
      say(offer.label),
    );
    return build("li", {}, button, build("p", { class: "faint", id: `about-${offer.want}` }, say(offer.text)));
  });
  return build(
    "section",
    { class: "take", "aria-labelledby": "take-title" },
    build("h2", { id: "take-title" }, say("take")),
    build("ul", {}, items),
    told,
  );
}
