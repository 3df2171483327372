import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { makeCommand } from "./make-command.ts";

export function explainCommand(session: Session): Command {
  return makeCommand(session, {
    name: "explain",
    alias: "jelaskan",
    id: "Jelaskan satu aturan: arti, alasan, dasar, contoh salah dan benar.",
    en: "Explain a rule: meaning, reason, basis, a wrong and a right example.",
    example: "ksd explain SEL-05",
  })
    .argument("<kode>", session.text("kode temuan, misalnya SEL-05", "a finding's code, such as SEL-05"))
    .action((code: string) =>
      session.act(async ({ run, terminal, isJson }) => {
        const rule = run.explainCode(code, session.language);
        if (isJson) {
          terminal.print(run.jsonText(rule));
          return EXIT.fine;
        }
        const { printRule } = await import("../render/rule.ts");
        await printRule(rule, session, terminal);
        return EXIT.fine;
      }),
    );
}
