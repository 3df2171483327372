// Tries the package as somebody would who has nothing else: packs it, installs the tarball in an empty folder, and runs the
// demo there on each Node that ksd supports; an older one must say in one sentence what is needed. Counts what came along.
//
//   node .ci/try-package.mjs [20 22 24 26]
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OLDEST = 22;
const MOST_MEGABYTES = 60;
const MOST_PACKAGES = 60;

const isWindows = process.platform === "win32";
const wanted = process.argv.length > 2 ? process.argv.slice(2) : ["20", "22", "24", "26"];
const place = mkdtempSync(join(tmpdir(), "ksd-package-"));
const failures = [];

function run(program, args, cwd, environment = {}) {
  const done = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    shell: isWindows,
    env: { ...process.env, ...environment },
  });
  return { code: done.status, stdout: done.stdout ?? "", stderr: done.stderr ?? String(done.error) };
}

function must(isTrue, what) {
  console.log(`${isTrue ? "ok  " : "FAIL"} ${what}`);
  if (!isTrue) failures.push(what);
}

function newFolder(name, allowScripts = {}) {
  const folder = join(place, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, private: true, allowScripts }));
  return folder;
}

const bytesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

/** The folder of the programs of a Node of its own. */
function nodeOf(version) {
  const folder = newFolder(`node-${version}`, { node: true });
  const { code, stderr } = run("npm", ["install", "--no-audit", "--no-fund", `node@${version}`], folder);
  if (code !== 0) throw new Error(stderr);
  return join(folder, "node_modules", "node", "bin");
}

function tryOn(version, installed) {
  const path = `${nodeOf(version)}${isWindows ? ";" : ":"}${process.env.PATH}`;
  const found = run("node", ["--version"], installed, { PATH: path }).stdout.trim();
  rmSync(join(installed, "peta-ksd-demo"), { recursive: true, force: true });
  const { code, stdout, stderr } = run("npx", ["ksd", "demo"], installed, { PATH: path });
  if (Number(version) < OLDEST) {
    const isSentence = /^ksd memerlukan Node\.js [\d.]+ atau lebih baru; .+\n$/.test(
      stderr.replace(/^npm warn.*\n/gm, ""),
    );
    must(code === 2 && stdout === "" && isSentence, `${found}: says what is needed, exit ${code}`);
    return;
  }
  must(code === 0 && stderr.includes("Error") === false, `${found}: ksd demo, exit ${code}`);
  if (code !== 0) console.log(stdout, stderr);
  const made = run(
    "npx",
    ["ksd", "report", "--workspace", "peta-ksd-demo", "--format", "xlsx,md,html,png", "-o", "laporan"],
    installed,
    { PATH: path },
  );
  must(made.code === 0, `${found}: a report in four formats, exit ${made.code}`);
  if (made.code !== 0) console.log(made.stdout, made.stderr);
}

try {
  const packed = run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", place], ROOT);
  const tarball = packed.stdout.trim().split("\n").at(-1);
  const installed = newFolder("kosong");
  const install = run("npm", ["install", "--no-audit", "--no-fund", join(place, tarball)], installed);
  must(install.code === 0, `npm install ${tarball}`);
  const modules = join(installed, "node_modules");
  const list = run("npm", ["ls", "--all", "--parseable", "--omit=dev"], installed).stdout.trim().split("\n").length - 1;
  const megabytes = bytesIn(modules) / 1e6;
  console.log(`     tarball ${(statSync(join(place, tarball)).size / 1e6).toFixed(1)} MB`);
  must(megabytes <= MOST_MEGABYTES, `installed ${megabytes.toFixed(1)} MB, at most ${MOST_MEGABYTES}`);
  must(list <= MOST_PACKAGES, `${list} packages, ksd among them, at most ${MOST_PACKAGES}`);
  for (const version of wanted) tryOn(version, installed);
} finally {
  rmSync(place, { recursive: true, force: true });
}
process.exitCode = failures.length === 0 ? 0 : 1;
