import type {
  ButuhDprd,
  Channel,
  DecisionKind,
  Klassen,
  PairKind,
  Priority,
  ProposalClass,
} from "../../domain/index.ts";
import { CODE_LISTS, type ListName, pdrbSectors, regionOf, urusanList } from "../../regulation/index.ts";
import type { BoardStep } from "./input.ts";

export { commodityName } from "../../regulation/index.ts";

export const CLASS_LABELS: Readonly<Record<ProposalClass, string>> = {
  KSDD_WAJIB: "KSDD Wajib",
  KSDD_SUKARELA: "KSDD Sukarela",
  KSDPK: "KSDPK",
  KSDPL: "KSDPL",
  KSDLL: "KSDLL",
  SINERGI: "Sinergi",
  PERLU_TELAAH: "Perlu telaah",
};

export const CHANNEL_LABELS: Readonly<Record<Channel, { readonly label: string; readonly basis: string }>> = {
  PENGADAAN: {
    label: "Pengadaan barang/jasa",
    basis: "Perpres 16/2018 jo. Perpres 12/2021 jo. Perpres 46/2025",
  },
  SWAKELOLA: { label: "Swakelola", basis: "Perpres 16/2018 jo. Perpres 12/2021 jo. Perpres 46/2025" },
  PEMANFAATAN_BMD: { label: "Pemanfaatan barang milik daerah", basis: "Permendagri 19/2016" },
  KPBU: { label: "Kerja sama pemerintah dengan badan usaha (KPBU)", basis: "Perpres 38/2015" },
  HIBAH: { label: "Hibah", basis: "praktik" },
  INTERNAL_PEMDA: { label: "Koordinasi antarperangkat daerah sendiri", basis: "praktik" },
};

export const PRIORITY_LABELS: Readonly<Record<Priority, string>> = {
  I: "Prioritas I",
  II: "Prioritas II",
  III: "Prioritas III",
};

export const DPRD_LABELS: Readonly<Record<ButuhDprd, string>> = {
  YA: "Ya",
  TIDAK: "Tidak",
  BELUM_DAPAT_DITENTUKAN: "Belum dapat ditentukan",
};

export const KLASSEN_LABELS: Readonly<Record<Klassen, string>> = {
  I: "I – maju dan tumbuh cepat",
  II: "II – maju tetapi tertekan",
  III: "III – potensial berkembang",
  IV: "IV – relatif tertinggal",
};

export const PAIR_LABELS: Readonly<Record<PairKind, string>> = {
  commodity: "Surplus bertemu kekurangan",
  need: "Potensi menjawab masalah",
  mirror: "Sudah sama-sama diusulkan",
  shared_problem: "Masalah lintas batas yang sama",
};

/** A candidate only: whether cooperation is mandatory is for the regions to settle. */
export const PAIR_CLASS_LABELS = { KSDD_WAJIB: "Calon KSDD Wajib", KSDD_SUKARELA: "KSDD Sukarela" } as const;

export const DECISION_LABELS: Readonly<Record<DecisionKind, string>> = {
  merge: "Digabung",
  keep: "Dipertahankan",
  reject: "Ditolak",
  reopen: "Dibuka lagi",
};

export const STEP_LABELS: Readonly<Record<BoardStep, string>> = {
  "send-form": "Belum mengirim: kirim formulir yang sudah diisi.",
  "repair-file": "Berkas terakhir ditolak: perbaiki menurut lembar Temuan, lalu kirim lagi.",
  "repair-rows": "Ada baris yang ditahan: perbaiki menurut lembar Temuan, lalu kirim lagi.",
  "fill-blanks": "Lengkapi isian yang diharapkan tetapi masih kosong.",
  none: "Lengkap: tidak ada baris yang ditahan atau isian yang kosong.",
};

const URUSAN_GROUPS: Readonly<Record<string, string>> = {
  "1": "Urusan wajib pelayanan dasar",
  "2": "Urusan wajib non pelayanan dasar",
  "3": "Urusan pilihan",
};

/** `1` → `Urusan wajib pelayanan dasar`. */
export const urusanGroupName = (code: string): string => URUSAN_GROUPS[code] ?? code;

/** A province's name behind `kerja sama daerah`: not `daerah Daerah Istimewa Yogyakarta`. */
export const titleName = (province: string): string =>
  province.startsWith("Daerah ") ? `Provinsi ${province}` : province;

export const regionName = (code: string): string => regionOf(code)?.name ?? code;

export function urusanName(code: string): string {
  return urusanList().find((urusan) => urusan.code === code)?.name ?? code;
}

export function sectorName(code: string): string {
  return pdrbSectors().find((sector) => sector.code === code)?.name ?? code;
}

/** Labels of codes of one of the form's own lists; a code outside it is shown as it is. */
export function listLabel(list: ListName & keyof typeof CODE_LISTS, code: string): string {
  return CODE_LISTS[list].find((entry) => entry.code === code)?.label ?? code;
}
