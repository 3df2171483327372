import "./missing-methods.ts";
import "./no-code-from-texts.ts";
import { doJob } from "./do-job.ts";
import { type Job, READY } from "./protocol.ts";

// Files from strangers are opened here, where the page can put an end to it.

addEventListener("message", (event: MessageEvent<Job>) => {
  void doJob(event.data).then((answer) => postMessage(answer));
});
postMessage(READY);
