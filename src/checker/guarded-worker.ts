import { inflateSync } from "fflate";
import { SECONDS } from "./limits.ts";
import { type Answer, type Job, type Loss, READY } from "./protocol.ts";

type Ask = Omit<Job, "number" | "loss">;

/** The worker as the page carries it, as an address that the policy allows. */
function workerAddress(): string {
  const packed = Uint8Array.from(atob(document.getElementById("worker")?.textContent ?? ""), (letter) =>
    letter.charCodeAt(0),
  );
  return URL.createObjectURL(new Blob([new Uint8Array(inflateSync(packed))], { type: "text/javascript" }));
}

/** Does jobs one after another in a worker, which is replaced when a file brings it down. */
export class GuardedWorker {
  readonly #address = workerAddress();
  readonly #milliseconds: number;
  #worker: Promise<Worker>;
  #queue: Promise<unknown> = Promise.resolve();
  #number = 0;

  constructor(milliseconds = SECONDS * 1000) {
    this.#milliseconds = milliseconds;
    this.#worker = this.#start();
  }

  /** Comes true once a worker has been loaded; fails in a browser that cannot. */
  get ready(): Promise<unknown> {
    return this.#worker;
  }

  /** Never rejects because of what a file holds: a loop or a crash gives a refusal of that file. */
  ask(ask: Ask): Promise<Answer> {
    const result = this.#queue.then(() => this.#attempt(ask, null));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #attempt(ask: Ask, loss: Loss | null): Promise<Answer> {
    this.#number += 1;
    const answer = await this.#answer({ ...ask, number: this.#number, loss });
    const failure = answer.kind === "lost" ? answer.loss : answer.kind === "crashed" ? "crash" : null;
    if (failure !== null && loss === null) return this.#attempt(ask, failure);
    // A refusal without opening the file cannot fail by the file.
    return answer.kind === "lost" ? { number: this.#number, kind: "crashed", cause: answer.loss } : answer;
  }

  async #answer(job: Job): Promise<Answer | { readonly kind: "lost"; readonly loss: Loss }> {
    const worker = await this.#worker;
    return new Promise((resolve) => {
      const lose = (loss: Loss): void => {
        clearTimeout(timer);
        worker.terminate();
        this.#worker = this.#start();
        resolve({ kind: "lost", loss });
      };
      const timer = setTimeout(() => lose("time"), this.#milliseconds);
      worker.onerror = (event) => {
        event.preventDefault();
        lose("crash");
      };
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.number !== job.number) return;
        clearTimeout(timer);
        resolve(data);
      };
      worker.postMessage(job);
    });
  }

  #start(): Promise<Worker> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(this.#address);
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error("the worker cannot be loaded"));
      };
      worker.onmessage = ({ data }) => {
        if (data === READY) resolve(worker);
      };
    });
  }
}
