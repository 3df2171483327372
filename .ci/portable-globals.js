// Names that Node gives to every module and a browser does not: see bundle-exceljs.mjs.
import { Buffer as PortableBuffer } from "buffer";

export const Buffer = PortableBuffer;
export const process = globalThis.process ?? {
  env: {},
  version: "",
  versions: {},
  browser: true,
  nextTick: (task, ...values) => queueMicrotask(() => task(...values)),
};
export const global = globalThis;
