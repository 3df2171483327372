import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { nodeIsNewEnough } from "../../bin/node-version.js";
import { freshFolder, ROOT } from "./run-ksd.ts";

const OLD_NODE = "/usr/bin/node";
const oldVersion = existsSync(OLD_NODE)
  ? spawnSync(OLD_NODE, ["-p", "process.versions.node"], { encoding: "utf8" }).stdout.trim()
  : "";
const hasOldNode = oldVersion !== "" && !nodeIsNewEnough(oldVersion);
const folder = freshFolder();
afterAll(folder.remove);

it.each([
  ["18.20.4", false],
  ["20.20.2", false],
  ["22.12.0", false],
  ["22.13.0", true],
  ["22.22.1", true],
  ["24.0.0", true],
  ["26.1.0", true],
])("Node %s is new enough: %s", (version, answer) => {
  expect(nodeIsNewEnough(version)).toBe(answer);
});

describe("on an older Node", () => {
  it("says in one sentence what is needed where no newer Node is carried along", () => {
    mkdirSync(join(folder.path, "bin"));
    for (const name of ["ksd.js", "node-version.js"]) {
      copyFileSync(join(ROOT, "bin", name), join(folder.path, "bin", name));
    }
    const script = `
      Object.defineProperty(process.versions, "node", { value: "20.1.0" });
      const { runOnNewerNode } = await import(${JSON.stringify(pathToFileURL(join(folder.path, "bin", "node-version.js")).href)});
      process.exitCode = await runOnNewerNode(${JSON.stringify(pathToFileURL(join(folder.path, "bin", "ksd.js")).href)});
    `;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "ksd memerlukan Node.js 22.13 atau lebih baru; komputer ini memakai 20.1.0. Pasang Node.js 24 LTS dari nodejs.org, lalu jalankan lagi.\n",
    });
  });

  it.runIf(hasOldNode)("really hands over to the Node in node_modules, with arguments and exit code", () => {
    const ksd = join(ROOT, "bin", "ksd.js");
    const version = spawnSync(OLD_NODE, [ksd, "--version"], { encoding: "utf8" });
    expect({ status: version.status, stdout: version.stdout }).toEqual({ status: 0, stdout: "0.1.0\n" });
    const wrong = spawnSync(OLD_NODE, [ksd, "periska"], { encoding: "utf8" });
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('ksd: perintah "periska" tidak dikenal.');
  });
});
