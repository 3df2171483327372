// Installs the packages when node_modules is missing or older than the lock file, so that
// `npm run demo` and `npm test` work straight after a clone and cost nothing afterwards.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const installed = "node_modules/.package-lock.json";
const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs;
if (!isFresh) {
  console.error("Installing packages (once) …");
  // The scripts that call this are silent; a failing install must not be.
  const run = spawnSync("npm", ["ci", "--loglevel=error"], { stdio: "inherit", shell: process.platform === "win32" });
  process.exitCode = run.status ?? 1;
}
