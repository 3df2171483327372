import { loadLegacyReader, needsLegacyReader, readWorkbook } from "../workbook/index.ts";
import type { WorkbookReader } from "./ports.ts";

/** Reads in this very process: for trusted files, tests and browsers. The command line reads behind a guard. */
export const directReader: WorkbookReader = {
  read: async (bytes, fileName, limits) => {
    const legacy = needsLegacyReader(bytes) ? { legacyReader: await loadLegacyReader() } : {};
    return readWorkbook(bytes, { fileName, limits, ...legacy });
  },
};
