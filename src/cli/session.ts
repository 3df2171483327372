import type { Bilingual, Language } from "../finding/index.ts";
import type { Ports, Workspace, WorkspaceChoice } from "../run/index.ts";
import type { ExitCode } from "./exit-code.ts";
import { type Say, sayIn } from "./language.ts";
import { createTerminal, type Terminal } from "./terminal.ts";

type Run = typeof import("../run/index.ts");

export interface GlobalFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly workspace?: string;
}

/** What an action works with; loaded only once an action runs, so that `--help` stays quick. */
export interface Tools {
  readonly run: Run;
  readonly ports: Ports;
  readonly terminal: Terminal;
  readonly isJson: boolean;
  readonly choice: WorkspaceChoice;
  /** @throws KsdError `not-a-workspace` */
  readonly workspace: () => Promise<Workspace>;
}

/** One run of the program: its language, its flags, its exit code. */
export class Session {
  readonly language: Language;
  readonly say: Say;
  exitCode: ExitCode = 0;
  /** Read from the program once its flags are parsed. */
  flags: () => GlobalFlags = () => ({});

  constructor(language: Language) {
    this.language = language;
    this.say = sayIn(language);
  }

  text(id: string, en: string): string {
    return this.say({ id, en } satisfies Bilingual<string>);
  }

  terminal(): Terminal {
    const { json = false, quiet = false, color = true } = this.flags();
    const isColorAllowed = color && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
    return createTerminal({ isColorAllowed, isQuiet: quiet, isJson: json });
  }

  /** Runs a command's action and keeps its exit code. */
  async act(action: (tools: Tools) => Promise<ExitCode>): Promise<void> {
    const { json = false, workspace = null } = this.flags();
    const terminal = this.terminal();
    const [run, { openPorts }] = await Promise.all([import("../run/index.ts"), import("./node/ports.ts")]);
    const { ports, close } = await openPorts(terminal, this.language);
    const choice: WorkspaceChoice = { named: workspace, from: process.cwd() };
    try {
      this.exitCode = await action({
        run,
        ports,
        terminal,
        isJson: json,
        choice,
        workspace: () => run.requireWorkspace(ports, choice),
      });
    } finally {
      await close();
    }
  }
}
