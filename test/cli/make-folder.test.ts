import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diskFiles } from "../../src/cli/node/files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ksd-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("making a folder", () => {
  it("makes the missing ones above it too, and is content with one that is there", async () => {
    const deep = join(folder, "a/b/c");
    await diskFiles.makeFolder(deep);
    await diskFiles.makeFolder(deep);
    expect(statSync(deep).isDirectory()).toBe(true);
  });

  it("lets two at once make the same one", async () => {
    const deep = join(folder, "x/y/z");
    await Promise.all([diskFiles.makeFolder(deep), diskFiles.makeFolder(deep)]);
    expect(statSync(deep).isDirectory()).toBe(true);
  });

  it("says so where a file has the name", async () => {
    const path = join(folder, "berkas");
    writeFileSync(path, "isi");
    await expect(diskFiles.makeFolder(path)).rejects.toMatchObject({ code: "cannot-write" });
  });

  it.skipIf(!existsSync("/proc/self"))("ends with an error where the system lets nobody make one", async () => {
    await expect(diskFiles.makeFolder("/proc/ksd/catatan")).rejects.toMatchObject({ code: "cannot-write" });
  });
});
