import type { MatchResult } from "../../src/domain/index.ts";
import { code } from "./submission-builder.ts";

/** One of each kind of answer that matching gives, about the regions of `map-store.ts`. */
export function exampleMatch(): MatchResult {
  return {
    pairs: [
      {
        id: "commodity 64.02 64.71 beras",
        a: code("64.02"),
        b: code("64.71"),
        kind: "commodity",
        class: "KSDD_SUKARELA",
        gainA: "Pembeli tetap bagi surplus beras",
        gainB: "Pasokan beras dari dekat",
        reasons: ["Surplus 17.300 ton bertemu defisit 9.000 ton"],
        missing: ["Harga <b>dan</b> mutu beras"],
        counter: "Angkutan lewat darat belum dihitung",
        strength: 0.8,
        rows: ["64.02-2026-N-beras"],
        volume: 9000,
        unit: "ton",
        commodity: "beras",
      },
    ],
    allocation: [
      {
        commodity: "beras",
        from: code("64.02"),
        to: code("64.71"),
        amount: 9000,
        unit: "ton",
        km: 82.44,
        borders: false,
      },
    ],
    unmet: [
      { commodity: "jagung", region: code("64.02"), amount: 0.2, unit: "ton", reason: "Tidak ada surplus jagung." },
    ],
    unused: [
      { commodity: "beras", region: code("64.02"), amount: 8300, unit: "ton", reason: "Tidak ada defisit lagi." },
    ],
    unsolved: [
      {
        id: "64.72-2026-M-001",
        region: code("64.72"),
        helpers: [{ region: code("64.02"), row: "64.02-2026-P-001", words: ["banjir"], borders: true }],
      },
    ],
  };
}
