/** Loaded by the commands that need it only. */
function set(flag: string): void {
  process.getBuiltinModule("node:v8").setFlagsFromString(flag);
}

/**
 * For commands that make much that is soon of no use: hundreds of files, thousands of proposals. The engine lets a heap
 * grow to four times what is in use; collecting it at 1.4 times costs a twentieth more processor and saves a fifth to a
 * third of the memory of an office computer.
 */
export function keepHeapSmall(): void {
  set("--heap-growing-percent=40");
}

/** How often a function runs before the last compiler takes it: the engine's own number, and one for reading. */
const USUAL_CALLS = 3000;
const LATE_CALLS = 200_000;

/**
 * The engine's last compiler works beside the program, on the other processor. Of a sheet of 2,000 rows it costs more than
 * it wins, and large loops it takes twice; so it may be called later, and not for loops that are under way. That suits code
 * that is called for every cell, as for .xlsx; what is one long loop, as for .csv and .ods, needs the compiler in its midst.
 * An engine that does not know these settings goes on as it is.
 */
export function compileLate(isLate: boolean): void {
  set(isLate ? "--no-use-osr" : "--use-osr");
  set(`--invocation-count-for-turbofan=${isLate ? LATE_CALLS : USUAL_CALLS}`);
}

/**
 * The same for WebAssembly: what draws the pictures of a report is large and runs for half a second, less than the last
 * compiler takes for it. By a rough count of the engine's own; its own number is 13 million.
 */
export function compileWasmLate(): void {
  set("--wasm-tiering-budget=1000000000");
}
