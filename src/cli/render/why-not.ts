import type { PairKind } from "../../domain/index.ts";
import type { Bilingual } from "../../finding/index.ts";
import { regionName, type WhyNot } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { hanging } from "./layout.ts";

const KINDS: Readonly<Record<PairKind, Bilingual<string>>> = {
  commodity: { id: "komoditas", en: "commodity" },
  need: { id: "kebutuhan", en: "need" },
  mirror: { id: "usulan yang sama", en: "mirror" },
  shared_problem: { id: "masalah yang sama", en: "shared problem" },
};

const STATUS = {
  candidate: { id: "menjadi calon", en: "is a candidate" },
  filtered: { id: "disaring", en: "filtered" },
  none: { id: "tidak ada dasar", en: "no basis" },
} as const;

/** Why two regions are, or are not, among the pairs, one kind at a time. */
export async function printWhyNot(why: WhyNot, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  terminal.print(paint("bold", `${regionName(why.a)} – ${regionName(why.b)}`));
  if (why.obstacle !== null) terminal.print(hanging("  ", why.obstacle, terminal.width));
  for (const { kind, status, pairs, reasons } of why.verdicts) {
    terminal.print(`\n  ${paint("bold", session.say(KINDS[kind]))}: ${session.say(STATUS[status])}`);
    for (const id of pairs) terminal.print(`    ${id}`);
    for (const reason of reasons) terminal.print(hanging("    - ", reason, terminal.width));
  }
}
