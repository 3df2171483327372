import type { ButuhDprd } from "../../domain/index.ts";
import type { Records } from "../form/form.ts";
import type { Kesiapan } from "../form/lists.ts";

type Pemetaan = Records["pemetaan"];

/** Whether money of the APBD is named and not yet budgeted; `null` where the form does not tell. */
function needsNewBudget({ sumber_biaya: sources, sudah_dianggarkan: budgeted }: Pemetaan): boolean | null {
  if (budgeted === "Ya") return false;
  if (sources === null) return null;
  if (!sources.some((source) => source.startsWith("APBD_"))) return false;
  return budgeted === "Tidak" ? true : null;
}

/**
 * Whether a proposed cooperation needs the consent of the DPRD.
 *
 * KSDD and KSDPK need it when they burden people or the region, or when APBD money is named that is not budgeted yet.
 * Cooperation abroad always does (and needs central approval besides); Sinergi never does. Blank answers are not taken
 * for a no.
 *
 * @returns `BELUM_DAPAT_DITENTUKAN` when a blank answer decides it, or the kind of cooperation is not known
 * @source PP 28/2018
 */
export function butuhDprd(record: Pemetaan): ButuhDprd {
  switch (record.jenis) {
    case null:
      return "BELUM_DAPAT_DITENTUKAN";
    case "SINERGI":
      return "TIDAK";
    case "KSDPL":
    case "KSDLL":
      return "YA";
    default: {
      const newBudget = needsNewBudget(record);
      if (record.membebani === "Ya" || newBudget === true) return "YA";
      return record.membebani === "Tidak" && newBudget === false ? "TIDAK" : "BELUM_DAPAT_DITENTUKAN";
    }
  }
}

const PKS_BY_CONSENT: Readonly<Record<ButuhDprd, string>> = {
  YA: "Minta persetujuan DPRD, lalu susun dan tanda tangani PKS.",
  TIDAK: "Susun dan tanda tangani PKS; persetujuan DPRD tidak diperlukan.",
  BELUM_DAPAT_DITENTUKAN: "Pastikan perlu tidaknya persetujuan DPRD, lalu susun dan tanda tangani PKS.",
};
const CARRY_OUT = "Laksanakan kerja sama, pantau hasilnya, dan laporkan.";

function afterOffer(record: Pemetaan): string {
  switch (record.kesiapan) {
    case "SURAT_PENAWARAN":
      return "Sepakati dan tanda tangani KB dengan mitra.";
    case "PKS":
      return CARRY_OUT;
    default:
      return PKS_BY_CONSENT[butuhDprd(record)];
  }
}

function nextForKsdd(record: Pemetaan): string {
  switch (record.kesiapan) {
    case null:
    case "BELUM":
      return "Susun kerangka acuan kerja (KAK).";
    case "KAK":
    case "STUDI_KELAYAKAN":
      return "Kirim surat penawaran kepala daerah kepada daerah mitra.";
    default:
      return afterOffer(record);
  }
}

function nextForKsdpk(record: Pemetaan): string {
  switch (record.kesiapan) {
    case null:
    case "BELUM":
      return "Susun studi kelayakan dan kerangka acuan kerja (KAK).";
    case "KAK":
      return "Susun studi kelayakan untuk melengkapi KAK.";
    case "STUDI_KELAYAKAN":
      return "Pastikan KAK lengkap, lalu kirim atau jawab surat penawaran.";
    default:
      return afterOffer(record);
  }
}

/** The form has no codes for the papers of cooperation abroad, so the step is told from the nearest domestic paper. */
function nextAbroad(kesiapan: string | null): string {
  switch (kesiapan) {
    case "SURAT_PENAWARAN":
      return "Tanda tangani LoI, lalu susun rencana kerja sama.";
    case "KB":
      return "Susun rencana kerja sama, minta persetujuan DPRD dan persetujuan pemerintah pusat, lalu tanda tangani MoU.";
    case "PKS":
    case "NK":
      return CARRY_OUT;
    default:
      return "Lakukan penjajakan, lalu LoI, rencana kerja sama, persetujuan DPRD, persetujuan pemerintah pusat, dan MoU.";
  }
}

/**
 * What the region should do next with a proposal, told from its kind and its furthest paper.
 *
 * @returns one Indonesian sentence; a blank `kesiapan` counts as no paper yet
 * @source PP 28/2018; Permendagri 25/2020 for cooperation abroad
 */
export function langkahBerikutnya(record: Pemetaan): string {
  switch (record.jenis) {
    case null:
      return "Tetapkan jenis kerja sama.";
    case "SINERGI":
      return record.kesiapan === "NK"
        ? "Laksanakan Rencana Kerja, pantau hasilnya, dan laporkan."
        : "Susun Nota Kesepakatan dengan Rencana Kerja.";
    case "KSDPL":
    case "KSDLL":
      return nextAbroad(record.kesiapan);
    case "KSDPK":
      return nextForKsdpk(record);
    default:
      return nextForKsdd(record);
  }
}

type Steps = Readonly<Record<Kesiapan, Kesiapan | null>>;
const AFTER_OFFER = { SURAT_PENAWARAN: "KB", KB: "PKS", PKS: null, NK: null } as const;
const KSDD_STEPS: Steps = { BELUM: "KAK", KAK: "SURAT_PENAWARAN", STUDI_KELAYAKAN: "SURAT_PENAWARAN", ...AFTER_OFFER };
const KSDPK_STEPS: Steps = { BELUM: "KAK", KAK: "STUDI_KELAYAKAN", STUDI_KELAYAKAN: "SURAT_PENAWARAN", ...AFTER_OFFER };
/** The nearest domestic papers: an offer for the LoI, a KB for the MoU. */
const ABROAD_STEPS: Steps = {
  BELUM: "SURAT_PENAWARAN",
  KAK: "SURAT_PENAWARAN",
  STUDI_KELAYAKAN: "SURAT_PENAWARAN",
  ...AFTER_OFFER,
};
const STEPS_BY_KIND: ReadonlyMap<string, Steps> = new Map(
  Object.entries({
    KSDD_WAJIB: KSDD_STEPS,
    KSDD_SUKARELA: KSDD_STEPS,
    KSDPK: KSDPK_STEPS,
    KSDPL: ABROAD_STEPS,
    KSDLL: ABROAD_STEPS,
  }),
);

/**
 * The paper that comes next for a proposal, in the same order as `langkahBerikutnya` tells it.
 *
 * @returns `null` when the last paper is there, or the kind is not known; a blank `kesiapan` counts as no paper yet
 * @source PP 28/2018; Permendagri 25/2020 for cooperation abroad
 */
export function nextKesiapan(record: Pemetaan): Kesiapan | null {
  if (record.jenis === "SINERGI") return record.kesiapan === "NK" ? null : "NK";
  const steps = STEPS_BY_KIND.get(record.jenis ?? "");
  return steps?.[(record.kesiapan ?? "BELUM") as Kesiapan] ?? null;
}
