import { packageVersion } from "./node/package-version.ts";
import { writtenHelp } from "./node/written-help.ts";

/** Node 22 calls its SQLite experimental, which is nothing to trouble officials with. */
function muteSqliteWarning(): void {
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    const isSqlite = warning.name === "ExperimentalWarning" && warning.message.includes("SQLite");
    if (!isSqlite) process.stderr.write(`${warning.name}: ${warning.message}\n`);
  });
}

/**
 * Runs ksd.
 *
 * @param argv - without the node executable and the script
 * @returns the exit code; nothing else ends the process
 */
export async function main(argv: readonly string[]): Promise<number> {
  const [first, ...rest] = argv;
  // Asked by scripts again and again: answered without loading the command line.
  if (rest.length === 0 && (first === "--version" || first === "-V")) {
    process.stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  const help = writtenHelp(argv);
  if (help !== null) {
    process.stdout.write(help);
    return 0;
  }
  muteSqliteWarning();
  const { runProgram } = await import("./run-program.ts");
  return runProgram(argv);
}
