import type { Channel, KodeWilayah, ProposalClass, WajibPair } from "../domain/index.ts";
import { type BorderTable, type Records, reviewChannel, wajibPairOf } from "../regulation/index.ts";

export type KsdClass = Exclude<ProposalClass, "PERLU_TELAAH">;

export type Gate =
  | { readonly class: "PERLU_TELAAH"; readonly channel: Channel; readonly words: readonly string[] }
  | { readonly class: KsdClass; readonly reason: string; readonly pair: WajibPair | null };

const PAIR_WORDS: Readonly<Record<WajibPair, string>> = {
  W1: "kabupaten/kota yang berbatasan dalam satu provinsi",
  W2: "kabupaten/kota yang berbatasan di provinsi lain",
  W3: "provinsi yang berbatasan",
  W4: "kabupaten/kota dengan provinsinya",
};

const BASIS_WORDS: Readonly<Record<string, string>> = { EKSTERNALITAS: "eksternalitas", EFISIENSI: "efisiensi" };

const REASONS: Readonly<Record<Exclude<KsdClass, "KSDD_WAJIB" | "KSDD_SUKARELA">, string>> = {
  KSDPK: "Mitranya pihak ketiga.",
  KSDPL: "Mitranya pemerintah daerah di luar negeri.",
  KSDLL: "Mitranya lembaga di luar negeri.",
  SINERGI: "Mitranya kementerian atau lembaga.",
};

/** The partner regions of a proposal, each once, without the region itself. */
export function partnerRegions(region: KodeWilayah, proposal: Records["pemetaan"]): readonly KodeWilayah[] {
  const codes = new Set(proposal.kode_daerah_mitra ?? []);
  codes.delete(region);
  return [...codes] as KodeWilayah[];
}

function wajibOrSukarela(region: KodeWilayah, proposal: Records["pemetaan"], borders: BorderTable): Gate {
  if (proposal.jenis === "KSDD_SUKARELA") {
    return { class: "KSDD_SUKARELA", reason: "Mitranya daerah lain, atas kesepakatan.", pair: null };
  }
  for (const partner of partnerRegions(region, proposal)) {
    const pair = wajibPairOf(region, partner);
    if (pair === null || borders.borders(region, partner) === "no") continue;
    const bases = (proposal.dasar_wajib ?? []).map((code) => BASIS_WORDS[code] ?? code).join(" dan ");
    const because = bases === "" ? "" : `, dengan dasar ${bases}`;
    return { class: "KSDD_WAJIB", reason: `Pasangan ${pair}: ${PAIR_WORDS[pair]}${because}.`, pair };
  }
  return {
    class: "KSDD_SUKARELA",
    reason: "Diusulkan sebagai KSDD Wajib, tetapi tidak ada mitra yang berbatasan; dinilai sebagai sukarela.",
    pair: null,
  };
}

/**
 * Puts a proposal into its class before any score: what the region chose, unless its words say that it is perhaps no
 * regional cooperation at all (rule PM-23). Of several partners, the first one entered that borders names the pair.
 *
 * @source Permendagri 22/2020 (kinds and pairs); praktik Kota Yogyakarta 2022 and Kab. Banjar 2024 (perlu telaah)
 */
export function gate(region: KodeWilayah, proposal: Records["pemetaan"], borders: BorderTable): Gate {
  const review = reviewChannel(proposal);
  if (review !== null) return { class: "PERLU_TELAAH", channel: review.channel, words: review.words };
  switch (proposal.jenis) {
    case "KSDPK":
    case "KSDPL":
    case "KSDLL":
    case "SINERGI":
      return { class: proposal.jenis, reason: REASONS[proposal.jenis], pair: null };
    default:
      return wajibOrSukarela(region, proposal, borders);
  }
}
