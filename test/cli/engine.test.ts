import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { compileLate, compileWasmLate, keepHeapSmall } from "../../src/cli/engine.ts";

/** All settings that this engine knows, by the names it prints. */
const known = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });

it("the engine knows the settings that save processor and memory: it would pass over others in silence", () => {
  const set: string[] = [];
  const v8 = process.getBuiltinModule("node:v8");
  const before = v8.setFlagsFromString;
  v8.setFlagsFromString = (flag) => set.push(flag);
  try {
    keepHeapSmall();
    compileLate(true);
    compileLate(false);
    compileWasmLate();
  } finally {
    v8.setFlagsFromString = before;
  }
  expect(set).toEqual([
    "--heap-growing-percent=40",
    "--no-use-osr",
    "--invocation-count-for-turbofan=200000",
    "--use-osr",
    "--invocation-count-for-turbofan=3000",
    "--wasm-tiering-budget=1000000000",
  ]);
  for (const flag of set) {
    const name = flag.replace(/^--(no-)?/, "").replace(/=.*/, "");
    expect(known).toMatch(new RegExp(`^  --${name} `, "m"));
  }
});
