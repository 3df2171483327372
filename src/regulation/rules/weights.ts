import { COMPONENT_IDS, type ComponentId, type Priority, type Weights } from "../../domain/index.ts";
import type { Kesiapan } from "../form/lists.ts";

export interface ComponentDeclaration {
  readonly id: ComponentId;
  /** Default weight; all of them add up to 100. */
  readonly weight: number;
  readonly label: string;
  /** How it is computed, one or two sentences, for the reports. */
  readonly method: string;
}

/**
 * The seven components of a score.
 *
 * @source rancangan (aturan aplikasi): no official formula or weights were found, so all of it can be configured
 */
export const SCORE_COMPONENTS: readonly ComponentDeclaration[] = [
  {
    id: "potensi_ekonomi",
    weight: 20,
    label: "Potensi ekonomi",
    method:
      "Potensi terkait yang terbaik menurut lapangan usahanya: SLQ dan DLQ di atas 1 (unggulan) 100; hanya DLQ (andalan) atau hanya SLQ (prospektif) 70; selain itu (tertinggal) 30. Bila hanya ada satu tahun data: SLQ di atas 1 bernilai 70, selain itu 30. Tanpa PDRB daerah atau provinsi: tidak diketahui.",
  },
  {
    id: "urgensi",
    weight: 20,
    label: "Urgensi masalah",
    method: "Nilai tertinggi (U + S + G − 3) / 12 × 100 di antara masalah terkait. Tanpa U, S, dan G: tidak diketahui.",
  },
  {
    id: "eksternalitas",
    weight: 15,
    label: "Eksternalitas",
    method:
      "KSDD Wajib dengan dua dasar 100, dengan satu dasar 80; KSDD Sukarela dengan mitra yang berbatasan 50; lainnya 30.",
  },
  {
    id: "keselarasan",
    weight: 20,
    label: "Keselarasan perencanaan",
    method:
      "Rata-rata butir yang berlaku, masing-masing 0 atau 100: sasaran RPJMD terisi; kode program ada di daftar; tahun RKPD terisi dan di dalam periode RPJMD; sesuai RTRW (Tidak Relevan tidak dihitung).",
  },
  {
    id: "kesiapan",
    weight: 10,
    label: "Kesiapan",
    method:
      "Dokumen: belum 0, KAK 25, studi kelayakan 35, surat penawaran 45, KB 55, PKS atau NK 60; ditambah 20 bila ada SK TKKSD; ditambah 20 bila mitra sudah disebut.",
  },
  {
    id: "manfaat_bersama",
    weight: 10,
    label: "Manfaat bersama",
    method: "20 untuk tiap daerah yang terlibat, paling banyak 60; ditambah 40 untuk pelayanan dasar (1.01–1.06).",
  },
  {
    id: "pembiayaan",
    weight: 5,
    label: "Pembiayaan",
    method:
      "Tanpa biaya 100; selain itu 40 bila perkiraan biaya terisi, 30 bila sumber disebut, 30 bila sudah dianggarkan.",
  },
];

/**
 * The weights that hold where a workspace sets none.
 *
 * @source rancangan (aturan aplikasi)
 */
export const DEFAULT_WEIGHTS: Weights = Object.fromEntries(
  COMPONENT_IDS.map((id) => [id, SCORE_COMPONENTS.find((component) => component.id === id)?.weight ?? 0]),
) as Record<ComponentId, number>;

/** Share of the weights, 0–1, that must be known before a proposal is scored at all. */
export const MIN_COVERAGE = 0.6;

/** The lowest score of each class, best class first. */
export const PRIORITY_CLASSES: readonly { readonly priority: Priority; readonly from: number }[] = [
  { priority: "I", from: 75 },
  { priority: "II", from: 55 },
  { priority: "III", from: 0 },
];

const POINTS_BY_DOCUMENT = {
  BELUM: 0,
  KAK: 25,
  STUDI_KELAYAKAN: 35,
  SURAT_PENAWARAN: 45,
  KB: 55,
  PKS: 60,
  NK: 60,
} as const satisfies Record<Kesiapan, number>;

/**
 * Points of the document a proposal has reached; a blank counts as none yet.
 *
 * @source rancangan (aturan aplikasi)
 */
export function kesiapanPoints(kesiapan: string | null): number {
  const points: Readonly<Record<string, number>> = POINTS_BY_DOCUMENT;
  return kesiapan === null ? 0 : (points[kesiapan] ?? 0);
}
