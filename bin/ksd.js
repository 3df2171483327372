#!/usr/bin/env node
import { nodeIsNewEnough, runOnNewerNode } from "./node-version.js";

process.exitCode = nodeIsNewEnough(process.versions.node)
  ? await (await import("../dist/program/cli/main.js")).main(process.argv.slice(2))
  : await runOnNewerNode(import.meta.url);
