import { type ChildProcess, fork } from "node:child_process";
import { Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { type Limits, type ReadResult, type Refusal, unpackResult } from "../../workbook/index.ts";
import { type GuardedReply, type GuardedRequest, ReplyReader } from "./guarded-reader-messages.ts";

export interface GuardLimits {
  readonly seconds: number;
  readonly heapMegabytes: number;
}

export interface GuardedReader {
  /** Never rejects because of what a file holds: a loop or an abort gives a refusal of that file. */
  read(bytes: Uint8Array, fileName: string, limits?: Partial<Limits>): Promise<ReadResult>;
  /** Ends the reading process; files still waiting are not read. */
  close(): Promise<void>;
}

const DEFAULT_GUARD: GuardLimits = { seconds: 30, heapMegabytes: 1024 };

/** How much of the last words of a dying process is kept. */
const LAST_WORDS = 16 * 1024;

/** Reads files one after another in a process of their own, which is replaced when a file brings it down. */
export function createGuardedReader(guard: Partial<GuardLimits> = {}): GuardedReader {
  const limits = { ...DEFAULT_GUARD, ...guard };
  let child: ReadingChild | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const readNow = async (request: GuardedRequest): Promise<ReadResult> => {
    child = child?.isAlive === true ? child : new ReadingChild(limits);
    return child.read(request);
  };
  return {
    read: (bytes, fileName, fileLimits = {}) => {
      const result = queue.then(() => readNow({ bytes, fileName, limits: fileLimits }));
      queue = result.catch(() => undefined);
      return result;
    },
    close: async () => {
      await child?.end();
      child = null;
    },
  };
}

/** The entry stands beside this file: compiled in a release, as source under a test. */
const ENTRY = fileURLToPath(
  new URL(`./guarded-reader-child${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url),
);

class ReadingChild {
  readonly #limits: GuardLimits;
  readonly #process: ChildProcess;
  #lastWords = "";
  isAlive = true;

  constructor(limits: GuardLimits) {
    this.#limits = limits;
    this.#process = fork(ENTRY, [], {
      // Texts of a sheet are soon of no use: a larger young heap than 8 MB reads no faster and keeps 60 MB more.
      execArgv: [`--max-old-space-size=${limits.heapMegabytes}`, "--max-semi-space-size=8"],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#process.stderr?.setEncoding("utf8").on("data", (words: string) => {
      this.#lastWords = (this.#lastWords + words).slice(-LAST_WORDS);
    });
    // One that dies or cannot be started while nobody waits is simply replaced; "close" speaks for it otherwise.
    for (const event of ["exit", "error", "disconnect"]) {
      this.#process.on(event, () => {
        this.isAlive = false;
      });
    }
    this.#keepProgramAlive(false);
  }

  async read(request: GuardedRequest): Promise<ReadResult> {
    this.#keepProgramAlive(true);
    const waiting = new AbortController();
    try {
      return await Promise.race([this.#reply(request, waiting.signal), this.#loss(waiting.signal)]);
    } finally {
      waiting.abort();
      this.#keepProgramAlive(false);
    }
  }

  #reply(request: GuardedRequest, signal: AbortSignal): Promise<ReadResult> {
    return new Promise((resolve) => {
      const reader = new ReplyReader();
      const onMessage = (reply: GuardedReply): void => {
        const result = reader.take(reply);
        if (result !== null) {
          resolve(unpackResult(result));
        }
      };
      this.#process.on("message", onMessage);
      signal.addEventListener("abort", () => this.#process.off("message", onMessage));
      // A request that cannot be sent shows as the end of the process.
      this.#process.send(request, () => undefined);
    });
  }

  /** Comes true when the process dies, or is stopped because its time is over. */
  #loss(signal: AbortSignal): Promise<ReadResult> {
    return new Promise((resolve) => {
      const lose = (refusal: Refusal): void => {
        this.isAlive = false;
        this.#process.kill("SIGKILL");
        resolve({ ok: false, refusal });
      };
      const timer = setTimeout(() => lose(this.#tooSlow()), this.#limits.seconds * 1000);
      // All streams are closed by then, so the last words are complete.
      const onClose = (): void => lose(this.#reasonOfDeath());
      this.#process.on("close", onClose);
      this.#process.on("error", onClose);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        this.#process.off("close", onClose);
        this.#process.off("error", onClose);
      });
    });
  }

  end(): Promise<void> {
    if (!this.isAlive) {
      return Promise.resolve();
    }
    this.isAlive = false;
    return new Promise((resolve) => {
      this.#process.ref();
      this.#process.once("exit", () => resolve());
      this.#process.kill("SIGKILL");
    });
  }

  /** A process without a file to read does not keep the program from ending. */
  #keepProgramAlive(isReading: boolean): void {
    const errors = this.#process.stderr;
    const handles = [this.#process, this.#process.channel, errors instanceof Socket ? errors : null];
    for (const handle of handles) {
      if (isReading) {
        handle?.ref();
      } else {
        handle?.unref();
      }
    }
  }

  #tooSlow(): Refusal {
    const { seconds } = this.#limits;
    return { code: "BKS-03", detail: { limit: "time", found: `> ${seconds} detik`, allowed: `${seconds} detik` } };
  }

  #reasonOfDeath(): Refusal {
    if (!/heap out of memory|allocation failed/i.test(this.#lastWords)) {
      return CRASHED;
    }
    const allowed = `${this.#limits.heapMegabytes} MB`;
    return { code: "BKS-03", detail: { limit: "memory", found: `> ${allowed}`, allowed } };
  }
}

const CRASHED: Refusal = { code: "BKS-01", detail: { what: "crashed" } };
