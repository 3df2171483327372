import process from "node:process";
import { loadLegacyReader, needsLegacyReader, readPacked } from "../../workbook/index.ts";
import type { GuardedReply, GuardedRequest } from "./guarded-reader-messages.ts";
import { NODE_PORTS } from "./guarded-reader-ports.ts";

// The process that files from strangers are read in: it may be stopped or run out of memory at any time.

async function reply({ bytes, fileName, limits }: GuardedRequest): Promise<GuardedReply> {
  const legacy = needsLegacyReader(bytes) ? { legacyReader: await loadLegacyReader() } : {};
  return readPacked(bytes, { ...NODE_PORTS, ...legacy, fileName, limits });
}

process.on("message", (request: GuardedRequest) => {
  reply(request).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    },
  );
});

// The program that asked is gone.
process.on("disconnect", () => process.exit(0));
