import type { Progress } from "../run/index.ts";

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";
/** Gives a text its look; the text itself where colours are off. */
export type Paint = (style: Style, text: string) => string;

export interface TerminalOptions {
  readonly isColorAllowed: boolean;
  /** No progress, no remarks. */
  readonly isQuiet: boolean;
  /** The output is for a program: no progress, no colour, no remarks. */
  readonly isJson: boolean;
}

export interface Terminal {
  /** A result, to stdout. */
  readonly print: (text: string) => void;
  /** A remark for the person at the terminal, to stderr; not when quiet. */
  readonly remark: (text: string) => void;
  /** Why the run cannot go on, to stderr; always. */
  readonly complain: (text: string) => void;
  /** For results on stdout. */
  readonly paint: () => Promise<Paint>;
  readonly progress: () => Promise<Progress>;
  /** Columns to write in, at most 100. */
  readonly width: number;
}

const MOST_COLUMNS = 100;
const LEAST_COLUMNS = 60;
const SILENT: Progress = { step: () => undefined, done: () => undefined };

/** A reader that went away (`ksd export | head`) is no error: what is left is not written. */
function outlet(stream: NodeJS.WriteStream): (text: string) => void {
  let isOpen = true;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    isOpen = false;
  });
  return (text) => {
    if (isOpen) stream.write(text.endsWith("\n") ? text : `${text}\n`);
  };
}

/** Breaks what is wider than the terminal at blanks, under the line's own indent: a terminal breaks inside words. */
export function fitted(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => {
      const indent = /^\s*/.exec(line)?.[0] ?? "";
      const room = width - indent.length;
      const full = new RegExp(`(?=.{${room + 1}})(.{1,${room}}) `, "g");
      return indent + line.slice(indent.length).replace(full, `$1\n${indent}`);
    })
    .join("\n");
}

/** On a terminal, sentences are broken at its width; in a file or a pipe, each stays one line. */
function sentences(stream: NodeJS.WriteStream): (text: string) => void {
  const write = outlet(stream);
  const { columns } = stream;
  return stream.isTTY && columns >= LEAST_COLUMNS ? (text) => write(fitted(text, columns)) : write;
}

async function loadPaint(): Promise<Paint> {
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  return (style, text) => chalk[style](text);
}

async function loadProgress(): Promise<Progress> {
  const { default: ora } = await import("ora");
  const spinner = ora({ stream: process.stderr, discardStdin: false });
  return {
    step: (done, total, name) => {
      spinner.start(`${done + 1}/${total} ${name}`);
    },
    done: () => {
      spinner.stop();
    },
  };
}

/** The only place that writes to stdout and stderr. */
export function createTerminal(options: TerminalOptions): Terminal {
  const out = outlet(process.stdout);
  const error = sentences(process.stderr);
  const isColored = options.isColorAllowed && !options.isJson && process.stdout.isTTY === true;
  // A terminal that says it has no columns would keep the spinner clearing lines for ever.
  const hasColumns = (process.stderr.columns ?? 0) > 0;
  const isLively = !options.isQuiet && !options.isJson && process.stderr.isTTY === true && hasColumns;
  const columns = process.stdout.columns || MOST_COLUMNS;
  return {
    print: out,
    remark: (text) => {
      if (!options.isQuiet && !options.isJson) error(text);
    },
    complain: error,
    paint: async () => (isColored ? loadPaint() : (_style, text) => text),
    progress: async () => (isLively ? loadProgress() : SILENT),
    width: Math.max(LEAST_COLUMNS, Math.min(columns, MOST_COLUMNS)),
  };
}
