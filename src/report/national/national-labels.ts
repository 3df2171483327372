import type { BorderAnswer } from "../../regulation/index.ts";
import type { BorderPair, PairBasis } from "./border-pairs.ts";

export const BASIS_LABELS: Readonly<Record<PairBasis, string>> = {
  mutual: "Saling mengusulkan",
  "one-sided": "Diusulkan satu pihak",
  problem: "Masalah yang melintas",
};

export const BORDER_LABELS: Readonly<Record<BorderAnswer, string>> = {
  yes: "Ya",
  no: "Tidak",
  unsure: "Perlu dipastikan",
};

export const PAIR_NOTE =
  "Dari mitra yang disebut di usulan dan daerah terdampak yang disebut di permasalahan. Bahan untuk mempertemukan provinsi, bukan keputusan.";
export const PROVINCE_NOTE =
  "Provinsi yang belum digabung kosong, bukan nol. Bagian: dari semua usulan yang diterima di provinsi yang digabung.";

/** What a pair of regions is short of, in a few words; empty when nothing. */
export function pairRemark(pair: Pick<BorderPair, "basis" | "isPartnerMerged" | "haveBothSent">): string {
  if (pair.basis === "mutual") return "";
  if (!pair.isPartnerMerged) return "Provinsi mitra belum digabung.";
  if (!pair.haveBothSent) return "Salah satu belum mengirim formulir.";
  return pair.basis === "problem" ? "Belum ada usulan." : "Pihak lain belum mengusulkan.";
}
