import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FileSystem, type Patience, systemFileSystem, systemPatience } from "../../src/cli/node/file-system.ts";
import { filesOn } from "../../src/cli/node/files.ts";
import { temporaryPath } from "../../src/cli/node/temporary-files.ts";
import { fileWriter } from "../../src/cli/node/write-file.ts";
import { failingAt } from "../support/failing-files.ts";
import { freshFolder } from "./run-ksd.ts";

let folder: ReturnType<typeof freshFolder>;
let path: string;

beforeEach(() => {
  folder = freshFolder();
  path = join(folder.path, "peta.xlsx");
});
afterEach(() => folder.remove());

const { rename } = systemFileSystem;
const writeWholeFile = fileWriter(systemFileSystem, systemPatience);

const failing = (code: string, times: number, only = ""): typeof rename => {
  let left = times;
  return async (from, to) => {
    if (to.endsWith(only) && left > 0) {
      left -= 1;
      throw Object.assign(new Error(code), { code });
    }
    await rename(from, to);
  };
};

/** A clock that goes on only while somebody waits, and how long that was. */
function patientFor(waitMs: number): Patience & { readonly waited: () => number } {
  let now = 0;
  const pause = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
  };
  return { waitMs, now: () => now, pause, waited: () => now };
}

const writerThatRenames = (rename: typeof systemFileSystem.rename, patience: Patience = patientFor(10_000)) =>
  fileWriter({ ...systemFileSystem, rename }, patience);

const names = (): readonly string[] => readdirSync(folder.path).sort();

describe("writeWholeFile", () => {
  it("replaces a file and leaves nothing else behind", async () => {
    writeFileSync(path, "lama");
    expect(await writeWholeFile(path, "baru")).toBe(path);
    expect(readFileSync(path, "utf8")).toBe("baru");
    expect(names()).toEqual(["peta.xlsx"]);
  });

  it.each(["EBUSY", "EPERM", "EACCES"])("tries again while another program holds the file (%s)", async (code) => {
    const patience = patientFor(10_000);
    expect(await writerThatRenames(failing(code, 2), patience)(path, "isi")).toBe(path);
    expect(patience.waited()).toBe(200);
    expect(readFileSync(path, "utf8")).toBe("isi");
  });

  it("writes under another name when the file stays open, and leaves the old one alone", async () => {
    writeFileSync(path, "terbuka di Excel");
    writeFileSync(join(folder.path, "peta (2).xlsx"), "lama");
    writeFileSync(join(folder.path, "peta (3).xlsx"), "terbuka juga");
    const isHeld = (to: string): boolean => to.endsWith("peta.xlsx") || to.endsWith("peta (2).xlsx");
    const patience = patientFor(10_000);
    const write = writerThatRenames(async (from, to) => {
      if (isHeld(to)) throw Object.assign(new Error("EBUSY"), { code: "EBUSY" });
      await rename(from, to);
    }, patience);
    expect(await write(path, "baru")).toBe(join(folder.path, "peta (3).xlsx"));
    expect(patience.waited()).toBe(10_000);
    expect(readFileSync(path, "utf8")).toBe("terbuka di Excel");
    expect(readFileSync(join(folder.path, "peta (2).xlsx"), "utf8")).toBe("lama");
    expect(names()).toEqual(["peta (2).xlsx", "peta (3).xlsx", "peta.xlsx"]);
  });

  it("says so when no name is free, and removes what it wrote", async () => {
    await expect(writerThatRenames(failing("EBUSY", Number.POSITIVE_INFINITY))(path, "isi")).rejects.toMatchObject({
      code: "file-in-use",
      sentence: { id: `${path} tidak dapat ditulis karena sedang terbuka, mungkin di Excel.` },
    });
    expect(names()).toEqual([]);
  });

  it("keeps the old file when the new one cannot be finished", async () => {
    writeFileSync(path, "lama");
    await expect(writerThatRenames(failing("ENOSPC", 1))(path, "baru")).rejects.toMatchObject({
      code: "disk-full",
      sentence: { id: `${path} tidak dapat ditulis: disk penuh.` },
      hint: {
        id: "Berkas ini memerlukan 1 kB. Kosongkan ruang disk, lalu jalankan lagi. Tidak ada berkas yang setengah jadi.",
      },
    });
    expect(names()).toEqual(["peta.xlsx"]);
    expect(readFileSync(path, "utf8")).toBe("lama");
  });

  it("never leaves half a file where the disk is full", () => {
    // /dev/full answers every write with ENOSPC; a file size limit does so in the middle of one.
    const script = `
      import { diskFiles } from ${JSON.stringify(new URL("../../src/cli/node/files.ts", import.meta.url).href)};
      process.on("SIGXFSZ", () => undefined);
      await diskFiles.write(${JSON.stringify(path)}, "x".repeat(200_000)).catch((error) => console.log(error.code));
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
    const host = /^\.ksd-tmp-([a-z0-9]+)-/.exec(basename(temporaryPath("")))?.[1];
    const leftBy = (who: string): string => {
      writeFileSync(join(below, `.ksd-tmp-${who}-1`), "separuh");
      return `.ksd-tmp-${who}-1`;
    };
    leftBy(`${host}-${dead}-0badcafe`);
    // Whoever had this process's number before, as happens in containers.
    leftBy(`${host}-${process.pid}-0badcafe`);
    const alive = leftBy(`${host}-${process.ppid}-0badcafe`);
    const elsewhere = leftBy(`pcmejalain-${dead}-0badcafe`);
    const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(join(below, leftBy(`pcmejalain-${dead}-01dcafe0`)), longAgo, longAgo);
    await writeWholeFile(join(below, "peta.xlsx"), "isi");
    expect(readdirSync(below).sort()).toEqual([alive, elsewhere, "peta.xlsx"].sort());
  });

  describe("when any one call of the file system fails", () => {
    it.each(["EIO", "ENOSPC", "EACCES", "EMFILE"])(
      "leaves the old file or the new one, whole, and no other (%s)",
      async (code) => {
        let isOver = false;
        const met: string[] = [];
        for (let at = 1; !isOver; at += 1) {
          writeFileSync(path, "lama");
          const { fs, state } = failingAt(at, code);
          const outcome = await fileWriter(fs, patientFor(10_000))(path, "baru").catch((error: unknown) => error);
          isOver = state.failed === "";
          met.push(state.failed);
          const content = readFileSync(path, "utf8");
          if (outcome === path) expect(content).toBe("baru");
          else expect(outcome).toMatchObject({ name: "KsdError", sentence: { id: expect.stringContaining(path) } });
          expect(["lama", "baru"]).toContain(content);
          expect([at, names()]).toEqual([at, ["peta.xlsx"]]);
        }
        expect(new Set(met)).toEqual(new Set(["readdir", "open", "write", "sync", "close", "rename", ""]));
      },
    );

    it("keeps an original whole and read-only, whatever fails", async () => {
      const original = new Uint8Array([1, 2, 3]);
      let isOver = false;
      for (let at = 1; !isOver; at += 1) {
        rmSync(path, { force: true });
        const { fs, state } = failingAt(at, "EIO");
        const files = filesOn(fs, patientFor(0));
        await files
          .writeOnce(path, original)
          .catch((error: unknown) => expect(error).toMatchObject({ name: "KsdError" }));
        isOver = state.failed === "";
        if (existsSync(path)) expect([...readFileSync(path)]).toEqual([1, 2, 3]);
        await filesOn(systemFileSystem, patientFor(0)).writeOnce(path, original);
        expect([...readFileSync(path)]).toEqual([1, 2, 3]);
        expect(names()).toEqual(["peta.xlsx"]);
      }
    });

    it("replaces an original that a failing disk left empty", async () => {
      writeFileSync(path, "");
      await filesOn(systemFileSystem, patientFor(0)).writeOnce(path, new Uint8Array([1, 2, 3]));
      expect([...readFileSync(path)]).toEqual([1, 2, 3]);
    });
  });

  it("goes on after short writes, and takes a write of nothing for a full disk", async () => {
    const writing = (most: number): FileSystem => ({
      ...systemFileSystem,
      open: async (name, flags, mode) => {
        const file = await systemFileSystem.open(name, flags, mode);
        return {
          write: (bytes) => (most === 0 ? Promise.resolve({ bytesWritten: 0 }) : file.write(bytes.subarray(0, most))),
          readFile: () => file.readFile(),
          stat: () => file.stat(),
          sync: () => file.sync(),
          close: () => file.close(),
        };
      },
    });
    await fileWriter(writing(3), patientFor(0))(path, "sepuluh huruf");
    expect(readFileSync(path, "utf8")).toBe("sepuluh huruf");
    await expect(fileWriter(writing(0), patientFor(0))(path, "baru")).rejects.toMatchObject({ code: "disk-full" });
    expect([readFileSync(path, "utf8"), names()]).toEqual(["sepuluh huruf", ["peta.xlsx"]]);
  });

  it("says that a folder is missing", async () => {
    await expect(writeWholeFile(join(folder.path, "tidak-ada", "x.md"), "isi")).rejects.toMatchObject({
      code: "cannot-write",
    });
    expect(existsSync(join(folder.path, "tidak-ada"))).toBe(false);
  });
});
