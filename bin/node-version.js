// Plain JavaScript without dependencies: this is what an older Node must be able to read.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const NEEDED = [22, 13];

/** Whether a version text such as `24.9.0` is at least the oldest Node that ksd runs on. */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/** Hands over to the Node that a checkout carries in node_modules; where there is none, says what is needed. */
export async function runOnNewerNode(scriptUrl) {
  const carried = ["../node_modules/node/bin/node", "../node_modules/node/bin/node.exe"]
    .map((path) => fileURLToPath(new URL(path, scriptUrl)))
    .find((path) => existsSync(path));
  if (carried === undefined) {
    process.stderr.write(
      `ksd memerlukan Node.js ${NEEDED.join(".")} atau lebih baru; komputer ini memakai ${process.versions.node}. ` +
        "Pasang Node.js 24 LTS dari nodejs.org, lalu jalankan lagi.\n",
    );
    return 2;
  }
  // Imported here: it is a third of the start-up of those who never need it.
  const { spawnSync } = await import("node:child_process");
  const run = spawnSync(carried, [fileURLToPath(scriptUrl), ...process.argv.slice(2)], { stdio: "inherit" });
  return run.status ?? 3;
}
