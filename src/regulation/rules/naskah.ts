import type { Records } from "../form/form.ts";

/** The papers of a cooperation, from the first idea to the agreement. */
export const NASKAH_KINDS = ["kak", "studi-kelayakan", "penawaran", "kb", "pks", "nk", "loi"] as const;
export type NaskahKind = (typeof NASKAH_KINDS)[number];

export const NASKAH_LABELS: Readonly<Record<NaskahKind, string>> = {
  kak: "Kerangka Acuan Kerja (KAK)",
  "studi-kelayakan": "Studi Kelayakan",
  penawaran: "Surat Penawaran",
  kb: "Kesepakatan Bersama (KB)",
  pks: "Perjanjian Kerja Sama (PKS)",
  nk: "Nota Kesepakatan (NK) dengan Rencana Kerja",
  loi: "Letter of Intent (LoI)",
};

type Pemetaan = Records["pemetaan"];
type Paper = Pick<Pemetaan, "jenis" | "kesiapan">;

const OF_REGIONS: readonly NaskahKind[] = ["kak", "penawaran", "kb", "pks"];
const OF_THIRD_PARTIES: readonly NaskahKind[] = ["kak", "studi-kelayakan", "penawaran", "kb", "pks"];

/**
 * Which papers a kind of cooperation goes through, in their order.
 *
 * @returns none while the kind of cooperation is not known
 * @source PP 28/2018; Permendagri 22/2020; Permendagri 25/2020 for cooperation abroad
 */
export function fittingNaskah(jenis: Pemetaan["jenis"]): readonly NaskahKind[] {
  switch (jenis) {
    case null:
      return [];
    case "SINERGI":
      return ["nk"];
    case "KSDPL":
    case "KSDLL":
      return ["loi"];
    case "KSDPK":
      return OF_THIRD_PARTIES;
    default:
      return OF_REGIONS;
  }
}

function nextAtHome({ jenis, kesiapan }: Paper): readonly NaskahKind[] {
  const isWithThirdParty = jenis === "KSDPK";
  switch (kesiapan) {
    case null:
    case "BELUM":
      return isWithThirdParty ? ["studi-kelayakan", "kak"] : ["kak"];
    case "KAK":
      return isWithThirdParty ? ["studi-kelayakan"] : ["penawaran"];
    case "STUDI_KELAYAKAN":
      return ["penawaran"];
    case "SURAT_PENAWARAN":
      return ["kb"];
    case "PKS":
      return [];
    default:
      return ["pks"];
  }
}

/**
 * The papers that `langkahBerikutnya` asks for, by the furthest one that is there.
 *
 * @returns none where the last paper is signed, or where the next one is not ours to draft (the plan and the MoU abroad)
 */
export function nextNaskah(paper: Paper): readonly NaskahKind[] {
  const { jenis, kesiapan } = paper;
  switch (jenis) {
    case null:
      return [];
    case "SINERGI":
      return kesiapan === "NK" ? [] : ["nk"];
    case "KSDPL":
    case "KSDLL":
      return kesiapan === "KB" || kesiapan === "PKS" || kesiapan === "NK" ? [] : ["loi"];
    default:
      return nextAtHome(paper);
  }
}
