// Kode Daerah is a code of the ministry's list. People give the statistics office's four digits (6403), a code that moved
// to another province in 2012 (64.04), or lose the dot or the last zero in Excel. Aturan aplikasi.
import type { Region } from "../../domain/index.ts";
import { MOVED_REGION_CODES, regionOf, regionsNamed } from "../../regulation/index.ts";
import { rowCheck } from "../check.ts";
import { unreadableText } from "./support/cells.ts";
import { dottedCode, regionOfBps, regionText } from "./support/region-text.ts";

interface Reading {
  readonly reason: "unknown" | "bps" | "moved" | "malformed";
  readonly meant: readonly Region[];
  readonly bpsName: string | null;
}

function present(...found: readonly (Region | undefined)[]): readonly Region[] {
  return found.filter((region) => region !== undefined);
}

/** A four-digit code can be the statistics office's or the ministry's without its dot: the name decides, else both are offered. */
function readFourDigits(digits: string, named: Region | undefined): Reading | null {
  const bps = regionOfBps(digits);
  const own = regionOf(dottedCode(digits) ?? "");
  if (bps === undefined) return own === undefined ? null : { reason: "malformed", meant: [own], bpsName: null };
  if (named !== undefined && named === own && own !== bps)
    return { reason: "malformed", meant: [own], bpsName: bps.name };
  return { reason: "bps", meant: named === bps ? [bps] : [...new Set(present(bps, own))], bpsName: bps.name };
}

function read(text: string, named: Region | undefined): Reading {
  const fourDigits = /^\d{4}(?!\d)/u.exec(text)?.[0];
  const reading = fourDigits === undefined ? null : readFourDigits(fourDigits, named);
  if (reading !== null) return reading;
  const code = dottedCode(text);
  if (code === null) {
    const meant = regionsNamed(text);
    return { reason: "malformed", meant: meant.length > 0 ? meant : present(named), bpsName: null };
  }
  const moved = regionOf(MOVED_REGION_CODES.get(code) ?? "");
  if (moved !== undefined) return { reason: "moved", meant: [moved], bpsName: null };
  const own = regionOf(code);
  if (own !== undefined) return { reason: "malformed", meant: [own], bpsName: null };
  return {
    reason: /^\d{2}\.\d{1,2}(?!\d)/u.test(text) ? "unknown" : "malformed",
    meant: present(named),
    bpsName: null,
  };
}

export const checkKodeWilayahKnown = rowCheck({
  code: "ID-01",
  table: "identitas",
  needs: [],
  test: (row) => {
    if (row.cell("kode_daerah").state === "value") return "passed";
    const text = unreadableText(row, "kode_daerah");
    if (text === null) return "not-applicable";
    const named = regionsNamed(row.values.nama_daerah ?? "");
    const { reason, meant, bpsName } = read(text, named.length === 1 ? named[0] : undefined);
    return {
      fields: ["kode_daerah"],
      expected: meant.map(({ code }) => regionText(code)),
      detail: { reason, bpsName },
    };
  },
});
