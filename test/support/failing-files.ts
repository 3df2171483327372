import { type FileSystem, type OpenFile, systemFileSystem } from "../../src/cli/node/file-system.ts";

/** The disk, whose call number `at` fails; `state.failed` names the call, empty until then. */
export function failingAt(at: number, code: string) {
  const state = { calls: 0, failed: "" };
  const may = async <T>(name: string, go: () => Promise<T>): Promise<T> => {
    state.calls += 1;
    if (state.calls === at) {
      state.failed = name;
      throw Object.assign(new Error(code), { code });
    }
    return go();
  };
  const openFile = (file: OpenFile): OpenFile => ({
    write: (bytes) => may("write", () => file.write(bytes)),
    readFile: () => may("read", () => file.readFile()),
    stat: () => may("stat", () => file.stat()),
    sync: () => may("sync", () => file.sync()),
    // A descriptor is gone even when closing it complains.
    close: async () => {
      await file.close();
      await may("close", async () => undefined);
    },
  });
  const fs: FileSystem = {
    open: (name, flags, mode) => may("open", async () => openFile(await systemFileSystem.open(name, flags, mode))),
    rename: (from, to) => may("rename", () => systemFileSystem.rename(from, to)),
    link: (name, other) => may("link", () => systemFileSystem.link(name, other)),
    remove: (name) => may("remove", () => systemFileSystem.remove(name)),
    readdir: (name) => may("readdir", () => systemFileSystem.readdir(name)),
    stat: (name) => may("stat", () => systemFileSystem.stat(name)),
    mkdir: (name) => may("mkdir", () => systemFileSystem.mkdir(name)),
  };
  return { fs, state };
}
