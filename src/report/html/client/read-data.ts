import { inflateSync, strFromU8 } from "fflate";
import type { PageData } from "../page-data.ts";
import { byId } from "./dom.ts";

/** The data that the page was written with: see `embeddedData`. */
export function readData(): PageData {
  const packed = Uint8Array.from(atob(byId("data").textContent ?? ""), (letter) => letter.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(packed)));
}
