import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FileSystem, systemFileSystem, systemPatience } from "../../src/cli/node/file-system.ts";
import { filesReplacer } from "../../src/cli/node/replace-files.ts";
import { KsdError } from "../../src/domain/index.ts";
import { failingAt } from "../support/failing-files.ts";
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

const AFTER = {
  "agenda.html": "baru agenda.html",
  "peta.xlsx": "baru peta.xlsx",
  "ringkasan.txt": "baru ringkasan.txt",
};
const failing = (code: string): Error => Object.assign(new Error(code), { code });

describe("replacing several files", () => {
  it("leaves the new ones and nothing else", async () => {
    await replace();
    expect(content()).toEqual(AFTER);
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

  it.each(["EBUSY", "EPERM"])("puts the earlier ones back when a rename fails in their midst (%s)", async (code) => {
    const before = content();
    const age = statSync(at("agenda.html")).mtimeMs;
    const error = await refusal({
      rename: async (from, to) => {
        if (to === at("ringkasan.txt")) throw failing(code);
        await systemFileSystem.rename(from, to);
      },
    });
    expect([error.code, error.sentence.id, error.hint?.id]).toEqual([
      "file-in-use",
      `${at("ringkasan.txt")} tidak dapat ditulis karena sedang terbuka, mungkin di Excel.`,
      "Berkas lain tetap seperti semula. Tutup berkas itu, lalu jalankan lagi; atau pilih tempat lain dengan -o.",
    ]);
    expect(content()).toEqual(before);
    expect(statSync(at("agenda.html")).mtimeMs).toBe(age);
  });

  it("puts them back when the last one to go is held, also on a drive without second names", async () => {
    const before = content();
    const error = await refusal({
      link: async () => {
        throw failing("ENOTSUP");
      },
      remove: async (path) => {
        if (path === at("lama.txt")) throw failing("EBUSY");
        await systemFileSystem.remove(path);
      },
    });
    expect([error.code, error.sentence.id.startsWith(at("lama.txt")), content()]).toEqual([
      "file-in-use",
      true,
      before,
    ]);
  });

  it("saves beside it what cannot be put back, and says where", async () => {
    let isHeld = false;
    const error = await refusal({
      rename: async (from, to) => {
        if (to === at("peta.xlsx")) isHeld = true;
        if (isHeld && (to === at("peta.xlsx") || to === at("agenda.html"))) throw failing("EBUSY");
        await systemFileSystem.rename(from, to);
      },
    });
    expect(error.hint?.id).toMatch(
      `Yang sudah berganti dan tidak dapat dikembalikan: ${at("agenda.html")} (isi lamanya di ${at("agenda (2).html")}).`,
    );
    expect(content()).toEqual({
      "agenda.html": "baru agenda.html",
      "agenda (2).html": "lama agenda.html",
      "peta.xlsx": "lama peta.xlsx",
      "lama.txt": "lama lama.txt",
    });
  });

  it.each(["EIO", "ENOSPC", "EACCES", "EMFILE"])(
    "leaves all old or all new whichever call fails (%s)",
    async (code) => {
      const before = content();
      const met = new Set<string>();
      for (let number = 1; !met.has(""); number += 1) {
        for (const [name, text] of Object.entries(before)) writeFileSync(at(name), text);
        const { fs, state } = failingAt(number, code);
        const outcome = await replace(fs).then(
          () => "new",
          (error: unknown) => error,
        );
        met.add(state.failed);
        if (outcome !== "new") expect(outcome).toBeInstanceOf(KsdError);
        // An unfinished file that cannot be removed now is swept by a later run; it is nobody's.
        const left = Object.entries(content()).filter(
          ([name]) => state.failed !== "remove" || !name.startsWith(".ksd-tmp"),
        );
        expect([number, state.failed, Object.fromEntries(left)]).toEqual([
          number,
          state.failed,
          outcome === "new" ? AFTER : before,
        ]);
        for (const name of readdirSync(folder.path)) rmSync(at(name));
      }
      expect(met).toEqual(new Set(["readdir", "open", "write", "sync", "close", "rename", "link", "remove", ""]));
    },
  );
});
