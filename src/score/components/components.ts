import type { ComponentId } from "../../domain/index.ts";
import type { Component } from "./component.ts";
import { eksternalitas } from "./eksternalitas.ts";
import { keselarasan } from "./keselarasan.ts";
import { kesiapan } from "./kesiapan.ts";
import { manfaatBersama } from "./manfaat-bersama.ts";
import { pembiayaan } from "./pembiayaan.ts";
import { potensiEkonomi } from "./potensi-ekonomi.ts";
import { urgensi } from "./urgensi.ts";

/** One function per component; a new component is one file and one line here. */
export const COMPONENTS: Readonly<Record<ComponentId, Component>> = {
  potensi_ekonomi: potensiEkonomi,
  urgensi,
  eksternalitas,
  keselarasan,
  kesiapan,
  manfaat_bersama: manfaatBersama,
  pembiayaan,
};
