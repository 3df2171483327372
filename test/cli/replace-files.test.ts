import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FileSystem, systemFileSystem, systemPatience } from "../../src/cli/node/file-system.ts";
import { filesReplacer } from "../../src/cli/node/replace-files.ts";
import type { KsdError } from "../../src/domain/index.ts";
import { freshFolder } from "./run-ksd.ts";

let folder: ReturnType<typeof freshFolder>;

beforeEach(() => {
  folder = freshFolder();
  for (const name of ["agenda.html", "peta.xlsx", "lama.txt"]) writeFileSync(join(folder.path, name), `lama ${name}`);
});
afterEach(() => folder.remove());

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const at = (name: string): string => join(folder.path, name);
const content = (): Record<string, string> =>
  Object.fromEntries(readdirSync(folder.path).map((name) => [name, readFileSync(at(name), "utf8")]));

const replace = (changes: Partial<FileSystem> = {}): Promise<void> =>
  filesReplacer({ ...systemFileSystem, ...changes }, { ...systemPatience, waitMs: 0 })(
    ["agenda.html", "peta.xlsx", "ringkasan.txt"].map((name) => ({ path: at(name), content: bytes(`baru ${name}`) })),
    [at("lama.txt")],
  );

async function refusal(changes: Partial<FileSystem>): Promise<KsdError> {
  return replace(changes).then(
    () => expect.unreachable(),
    (error: KsdError) => error,
  );
}

const failing = (code: string): Error => Object.assign(new Error(code), { code });

describe("replacing several files", () => {
  it("leaves the new ones and nothing else", async () => {
    await replace();
    expect(content()).toEqual({
      "agenda.html": "baru agenda.html",
      "peta.xlsx": "baru peta.xlsx",
      "ringkasan.txt": "baru ringkasan.txt",
    });
  });

  it("changes nothing when the disk is full at the last of them", async () => {
    const before = content();
    let opened = 0;
    const error = await refusal({
      open: async (path, flags, mode) => {
        if (flags === "wx") opened += 1;
        if (opened === 3) throw failing("ENOSPC");
        return systemFileSystem.open(path, flags, mode);
      },
    });
    expect([error.code, content()]).toEqual(["disk-full", before]);
  });

  it("changes nothing when one is open elsewhere, and says which", async () => {
    const before = content();
    const error = await refusal({
      open: async (path, flags, mode) => {
        if (path === at("peta.xlsx")) throw failing("EBUSY");
        return systemFileSystem.open(path, flags, mode);
      },
    });
    expect([error.code, error.sentence.id, content()]).toEqual([
      "file-in-use",
      `${at("peta.xlsx")} tidak dapat ditulis karena sedang terbuka, mungkin di Excel.`,
      before,
    ]);
  });

  it("leaves no unfinished file when a rename fails in their midst", async () => {
    const error = await refusal({
      rename: async (from, to) => {
        if (to === at("peta.xlsx")) throw failing("EBUSY");
        await systemFileSystem.rename(from, to);
      },
    });
    expect([error.code, Object.keys(content()).sort()]).toEqual([
      "file-in-use",
      ["agenda.html", "lama.txt", "peta.xlsx"],
    ]);
  });
});
