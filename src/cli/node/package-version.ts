import { readFileSync } from "node:fs";

/** Of ksd, such as `0.1.0`. The package's folder lies three above this file, as source and compiled. */
export function packageVersion(): string {
  const text = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  const { version }: { version: string } = JSON.parse(text);
  return version;
}
