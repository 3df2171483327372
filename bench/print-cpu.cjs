// Loaded before a measured program: prints the peak memory and the CPU time of its whole process, all threads, as its last lines on stderr.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  require("node:fs").writeSync(2, `\npeak-mb ${maxRSS / 1024}\ncpu-ms ${(user + system) / 1000}\n`);
});
