import { readFileSync } from "node:fs";
import { NODE_PORTS } from "../src/cli/node/guarded-reader-ports.ts";
import { readWorkbook } from "../src/workbook/index.ts";

const [, , path = ""] = process.argv;
const result = readWorkbook(readFileSync(path), { ...NODE_PORTS, fileName: path });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const outcome = result.ok ? "read" : `${result.refusal.code} ${JSON.stringify(result.refusal.detail)}`;
process.stdout.write(
  JSON.stringify({ outcome, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }),
);
