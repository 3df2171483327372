import type { SingleChange, SkipReason } from "../../domain/index.ts";
import type { Language } from "../../finding/index.ts";
import { CODE_LISTS } from "../../regulation/index.ts";

const documentName = (code: string | null): string =>
  CODE_LISTS.kesiapan.find((entry) => entry.code === code)?.label ?? code ?? "";

const SIMPLE = {
  sasaran_rpjmd: { id: "isi Sasaran RPJMD", en: "fill in Sasaran RPJMD" },
  kode_program: { id: "isi Kode Program dari daftar", en: "fill in Kode Program from the list" },
  tahun_rkpd: {
    id: "isi Tahun RKPD di dalam periode RPJMD",
    en: "fill in Tahun RKPD inside the period of the RPJMD",
  },
  sesuai_rtrw: {
    id: "isi Kesesuaian RTRW, bila memang sesuai (Ya)",
    en: "fill in Kesesuaian RTRW, if it does conform (Ya)",
  },
  mitra: { id: "sebut mitranya", en: "name the partner" },
  anggaran: {
    id: "anggarkan, lalu isi Sudah Dianggarkan: Ya",
    en: "budget it, then fill in Sudah Dianggarkan: Ya",
  },
} as const;

function usgWords({ target, usgSum }: SingleChange, language: Language): string {
  if (language === "id") {
    const problem =
      target === null ? "tautkan masalah yang U, S, G-nya terisi" : `isi U, S, dan G pada masalah ${target}`;
    return `${problem} (jumlah U + S + G paling sedikit ${usgSum})`;
  }
  const problem = target === null ? "link a problem that has U, S, G" : `fill in U, S and G of the problem ${target}`;
  return `${problem} (U + S + G at least ${usgSum})`;
}

/** What the region would do, without a full stop. */
export function changeWords(change: SingleChange, language: Language): string {
  const { kind, target } = change;
  switch (kind) {
    case "kesiapan":
      return language === "id"
        ? `lanjutkan dokumen ke ${documentName(target)}`
        : `take the papers on to ${documentName(target)}`;
    case "masalah":
      return language === "id"
        ? `tautkan masalah ${target} dari formulir sendiri`
        : `link the problem ${target} of its own form`;
    case "usg":
      return usgWords(change, language);
    default:
      return SIMPLE[kind][language];
  }
}

const SKIPPED: Readonly<Record<SkipReason, { readonly id: string; readonly en: string }>> = {
  "no-weight": {
    id: "bobotnya nol, jadi memang tidak dihitung",
    en: "its weight is zero, so it does not count anyway",
  },
  "only-weight": { id: "hanya kriteria ini yang berbobot", en: "no other criterion has a weight" },
  coverage: {
    id: "tanpa kriteria ini bobot yang diketahui kurang dari 60%",
    en: "without it less than 60% of the weights is known",
  },
};

/** Why a component could not be left out, without a full stop. */
export function skipWords(reason: SkipReason, language: Language): string {
  return SKIPPED[reason][language];
}
