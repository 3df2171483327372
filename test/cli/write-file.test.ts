import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeWholeFile } from "../../src/cli/node/write-file.ts";
import { freshFolder } from "./run-ksd.ts";

let folder: ReturnType<typeof freshFolder>;
let path: string;

beforeEach(() => {
  folder = freshFolder();
  path = join(folder.path, "peta.xlsx");
});
afterEach(() => folder.remove());

const failing = (code: string, times: number, only = ""): typeof rename => {
  let left = times;
  return async (from, to) => {
    if (String(to).endsWith(only) && left > 0) {
      left -= 1;
      throw Object.assign(new Error(code), { code });
    }
    await rename(from, to);
  };
};

const names = (): readonly string[] => readdirSync(folder.path).sort();

describe("writeWholeFile", () => {
  it("replaces a file and leaves nothing else behind", async () => {
    writeFileSync(path, "lama");
    expect(await writeWholeFile(path, "baru")).toBe(path);
    expect(readFileSync(path, "utf8")).toBe("baru");
    expect(names()).toEqual(["peta.xlsx"]);
  });

  it.each(["EBUSY", "EPERM", "EACCES"])("tries again while another program holds the file (%s)", async (code) => {
    const ports = { rename: failing(code, 2), waitMs: 5000 };
    expect(await writeWholeFile(path, "isi", 0o666, ports)).toBe(path);
    expect(readFileSync(path, "utf8")).toBe("isi");
  });

  it("writes under another name when the file stays open, and leaves the old one alone", async () => {
    writeFileSync(path, "terbuka di Excel");
    writeFileSync(join(folder.path, "peta (2).xlsx"), "lama");
    const ports = { rename: failing("EBUSY", Number.POSITIVE_INFINITY, "peta.xlsx"), waitMs: 150 };
    expect(await writeWholeFile(path, "baru", 0o666, ports)).toBe(join(folder.path, "peta (2).xlsx"));
    expect(readFileSync(path, "utf8")).toBe("terbuka di Excel");
    expect(names()).toEqual(["peta (2).xlsx", "peta.xlsx"]);
  });

  it("says so when no name is free, and removes what it wrote", async () => {
    const ports = { rename: failing("EBUSY", Number.POSITIVE_INFINITY), waitMs: 0 };
    await expect(writeWholeFile(path, "isi", 0o666, ports)).rejects.toMatchObject({
      code: "file-in-use",
      sentence: { id: `${path} tidak dapat ditulis karena sedang terbuka, mungkin di Excel.` },
    });
    expect(names()).toEqual([]);
  });

  it("keeps the old file when the new one cannot be finished", async () => {
    writeFileSync(path, "lama");
    const ports = { rename: failing("ENOSPC", 1), waitMs: 0 };
    await expect(writeWholeFile(path, "baru", 0o666, ports)).rejects.toMatchObject({
      code: "cannot-write",
      sentence: { id: `${path} tidak dapat ditulis: ruang disk habis.` },
    });
    expect(names()).toEqual(["peta.xlsx"]);
    expect(readFileSync(path, "utf8")).toBe("lama");
  });

  it("never leaves half a file where the disk is full", () => {
    // /dev/full answers every write with ENOSPC; a file size limit does so in the middle of one.
    const script = `
      import { writeWholeFile } from ${JSON.stringify(new URL("../../src/cli/node/write-file.ts", import.meta.url).href)};
      process.on("SIGXFSZ", () => undefined);
      await writeWholeFile(${JSON.stringify(path)}, "x".repeat(200_000)).catch((error) => console.log(error.code));
    `;
    const run = spawnSync(
      "bash",
      ["-c", 'ulimit -f 100; exec "$0" --input-type=module -e "$1"', process.execPath, script],
      {
        encoding: "utf8",
      },
    );
    expect(run.stdout).toBe("cannot-write\n");
    expect(names()).toEqual([]);
  });

  it("sweeps what dead runs left behind, and nothing of living ones", async () => {
    const dead = spawnSync(process.execPath, ["-e", "0"]).pid;
    const below = join(folder.path, "laporan");
    mkdirSync(below);
    for (const pid of [dead, process.ppid]) writeFileSync(join(below, `.ksd-tmp-${pid}-1`), "separuh");
    await writeWholeFile(join(below, "peta.xlsx"), "isi");
    expect(readdirSync(below).sort()).toEqual([`.ksd-tmp-${process.ppid}-1`, "peta.xlsx"]);
  });

  it("says that a folder is missing", async () => {
    await expect(writeWholeFile(join(folder.path, "tidak-ada", "x.md"), "isi")).rejects.toMatchObject({
      code: "cannot-write",
    });
    expect(existsSync(join(folder.path, "tidak-ada"))).toBe(false);
  });
});
