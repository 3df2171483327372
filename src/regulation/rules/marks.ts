import type { MarkId } from "../../domain/index.ts";
import type { Bilingual } from "../../finding/index.ts";

export interface MarkDeclaration {
  readonly id: MarkId;
  readonly label: Bilingual<string>;
  /** How it is computed, for people. */
  readonly method: Bilingual<string>;
}

/**
 * What each mark counts. A mark is a share times 100, unrounded.
 *
 * @source rancangan (aturan aplikasi)
 */
export const MARKS: readonly MarkDeclaration[] = [
  {
    id: "completeness",
    label: { id: "Kelengkapan", en: "Completeness" },
    method: {
      id: "Isian wajib (W) dan diharapkan (A) yang terisi dan terbaca, dibagi semua isian wajib dan diharapkan: Identitas dan setiap baris data, termasuk yang ditahan; kali 100.",
      en: "Required (W) and expected (A) cells that are filled and readable, by all of them: Identitas and every row of data, held ones too; times 100.",
    },
  },
  {
    id: "accuracy",
    label: { id: "Ketepatan", en: "Accuracy" },
    method: {
      id: "Baris tanpa GALAT dan tanpa PERINGATAN, dibagi semua baris: Identitas satu baris, ditambah setiap baris data; kali 100. Isian kosong (SEL-01) dihitung di Kelengkapan, temuan yang dikecualikan tidak dihitung.",
      en: "Rows without GALAT and PERINGATAN, by all rows: Identitas as one, and every row of data; times 100. Blanks (SEL-01) count under completeness, waived findings do not count.",
    },
  },
  {
    id: "usefulness",
    label: { id: "Kegunaan", en: "Usefulness" },
    method: {
      id: "Usulan yang diterima, dapat dinilai (cakupan bobot paling sedikit 60%), terkait potensi atau masalah, dan berkode program, dibagi semua usulan, termasuk yang ditahan; kali 100.",
      en: "Proposals that are accepted, can be scored (coverage of the weights at least 60%), linked to a potential or a problem, and have a program code, by all proposals, held ones too; times 100.",
    },
  },
];

/** How many cells are named for each mark at most. */
export const MOST_LIFTS = 5;

/**
 * A share as a mark.
 *
 * @returns 0–100, unrounded; `null` where there is nothing to count (missing is never zero)
 */
export function markOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (part / whole) * 100;
}
