import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const SHARED = process.env["KSD_SHARED"] ?? resolve(ROOT, "../shared");
const FILE = join(SHARED, "reference/geo/kabkota.topo.json");

/** Real boundaries, which the project does not carry (CC BY 3.0 IGO): from the folder that KSD_SHARED names, or from ../shared. */
export const hasRealBoundaries = existsSync(FILE);
if (!hasRealBoundaries) console.warn(`${FILE} is missing: the tests with real boundaries are skipped.`);

export const realBoundaries = (): string => readFileSync(FILE, "utf8");
