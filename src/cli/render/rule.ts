import type { RuleJson } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { wrap } from "./layout.ts";

/** A rule as `ksd explain` shows it. */
export async function printRule(rule: RuleJson, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  const text = session.text.bind(session);
  const part = (label: string, value: string): string => {
    const [first = "", ...rest] = wrap(value, terminal.width - 10);
    return [`${paint("dim", label.padEnd(10))}${first}`, ...rest.map((line) => `${" ".repeat(10)}${line}`)].join("\n");
  };
  terminal.print(paint("bold", `${rule.code}  ${rule.title}`));
  terminal.print(part(text("Tingkat", "Severity"), rule.severities.join(", ")));
  terminal.print(part(text("Alasan", "Reason"), rule.reason));
  terminal.print(part(text("Dasar", "Basis"), rule.basis));
  terminal.print(part(text("Salah", "Wrong"), rule.wrong));
  terminal.print(part(text("Benar", "Right"), rule.right));
}
