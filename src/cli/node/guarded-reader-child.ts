import process from "node:process";
import { loadLegacyReader, needsLegacyReader, type PackedResult, readPacked } from "../../workbook/index.ts";
import { compileLate } from "../engine.ts";
import { type GuardedReply, type GuardedRequest, repliesOf } from "./guarded-reader-messages.ts";
import { NODE_PORTS } from "./guarded-reader-ports.ts";
import { isReadByCell } from "./is-read-by-cell.ts";

// The process that files from strangers are read in: it may be stopped or run out of memory at any time.

async function read({ bytes, fileName, limits }: GuardedRequest): Promise<PackedResult> {
  const isLegacy = needsLegacyReader(bytes);
  compileLate(isReadByCell(bytes, isLegacy));
  const legacy = isLegacy ? { legacyReader: await loadLegacyReader() } : {};
  return readPacked(bytes, { ...NODE_PORTS, ...legacy, fileName, limits });
}

/** Waits for each message to be on its way, so that not all of them are in memory a second time. */
async function answer(request: GuardedRequest): Promise<void> {
  for (const reply of repliesOf(await read(request))) {
    await send(reply);
  }
}

function send(reply: GuardedReply): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(reply, (error: Error | null) => (error === null ? resolve() : reject(error)));
  });
}

process.on("message", (request: GuardedRequest) => {
  answer(request).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  });
});

// The program that asked is gone.
process.on("disconnect", () => process.exit(0));
