import type { DecisionKind } from "../../domain/index.ts";
import type { Bilingual } from "../../finding/index.ts";
import type { DecisionsJson } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { hanging } from "./layout.ts";

const KINDS: Readonly<Record<DecisionKind, Bilingual<string>>> = {
  merge: { id: "gabung", en: "merge" },
  keep: { id: "pertahankan", en: "keep" },
  reject: { id: "tolak", en: "reject" },
  reopen: { id: "buka", en: "reopen" },
};

/** Every decision in order; those that no longer hold stay in the list, and are said not to. */
export async function printDecisions(
  { decisions, open }: DecisionsJson,
  session: Session,
  terminal: Terminal,
): Promise<void> {
  const text = session.text.bind(session);
  const paint = await terminal.paint();
  if (decisions.length === 0) terminal.print(text("Belum ada keputusan.", "There are no decisions yet."));
  for (const { number, kind, subjects, date, by, reason, holds } of decisions) {
    const state = holds || kind === "reopen" ? "" : text(" · tidak berlaku lagi", " · no longer holds");
    const line = `${number}. ${date} ${session.say(KINDS[kind])}: ${subjects.join(kind === "merge" ? " + " : ", ")}${state}`;
    terminal.print(holds ? paint("bold", line) : line);
    terminal.print(hanging("   ", by === null ? reason : `${reason} (${by})`, terminal.width));
  }
  if (open.length > 0) {
    terminal.remark(
      `\n${text(
        `${open.length} hal antardaerah belum diputuskan: ksd decide --open.`,
        `${open.length} matters between regions are still open: ksd decide --open.`,
      )}`,
    );
  }
}

/** What waits for a decision, with the ids that `ksd decide` takes. */
export async function printOpen({ open }: DecisionsJson, session: Session, terminal: Terminal): Promise<void> {
  const text = session.text.bind(session);
  const paint = await terminal.paint();
  if (open.length === 0) terminal.print(text("Tidak ada yang menunggu keputusan.", "Nothing waits for a decision."));
  for (const { code, refs, message } of open) {
    terminal.print(`${paint("bold", code)}  ${refs.join(" ")}`);
    terminal.print(hanging("  ", message, terminal.width));
  }
  if (open.length > 0) {
    terminal.remark(
      `\n${text(
        'Putuskan, misalnya: ksd decide pertahankan KODE KODE --reason "…" (atau gabung, tolak).',
        'Decide, for example: ksd decide keep ID ID --reason "…" (or merge, reject).',
      )}`,
    );
  }
}
