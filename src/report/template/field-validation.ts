import type { FieldDeclaration } from "../../regulation/index.ts";
import type { ValidationModel } from "../../workbook/index.ts";
import { needWord } from "./words.ts";

export interface ValidationSources {
  /** Range with the texts a drop-down offers; `null` for a field without a list. */
  readonly listRange: string | null;
  /** Cells to be restricted, on the sheet itself: `C7:C306`. */
  readonly range: string;
}

type Rule = Pick<ValidationModel, "type" | "operator" | "formulas" | "errorStyle" | "errorTitle" | "error">;

const MILLISECONDS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DATE = Date.UTC(1990, 0, 1);
const LAST_DATE = Date.UTC(2100, 11, 31);
/** Excel keeps 15 digits of a number. */
const LARGEST = 999_999_999_999_999;

const FREE: Rule = { type: "any", formulas: [], errorStyle: "information", errorTitle: "", error: "" };

function serial(time: number): string {
  return String((time - DAY_ZERO) / MILLISECONDS_PER_DAY);
}

/**
 * How strictly a drop-down refuses. A code alone and several values in one cell are right too, and no drop-down can
 * know them; there Excel asks instead of refusing.
 */
function listRule(field: FieldDeclaration, listRange: string): Rule {
  const rule = { type: "list", formulas: [listRange] } as const;
  if ("multi" in field && field.multi) {
    return {
      ...rule,
      errorStyle: "warning",
      errorTitle: "Periksa isian",
      error:
        "Isian ini tidak persis seperti dalam daftar. Beberapa nilai yang dipisah titik koma boleh: pilih Ya (Yes). Selain itu pilih Tidak (No), lalu ambil dari daftar.",
    };
  }
  if ("open" in field && field.open) {
    return {
      ...rule,
      errorStyle: "information",
      errorTitle: "Tidak ada dalam daftar",
      error: "Nama ini belum ada dalam daftar. Periksa ejaannya; bila memang benar, isian disimpan dan dicatat.",
    };
  }
  if (field.type === "code") {
    return {
      ...rule,
      errorStyle: "warning",
      errorTitle: "Periksa isian",
      error: `Isian ini tidak persis seperti dalam daftar. Kode saja, misalnya ${String(field.example).split(" - ")[0] ?? ""}, boleh: pilih Ya (Yes). Selain itu pilih Tidak (No), lalu ambil dari daftar.`,
    };
  }
  return {
    ...rule,
    errorStyle: "stop",
    errorTitle: "Pilih dari daftar",
    error: `Isian tidak ada dalam daftar. Klik tanda panah di sel ini, lalu pilih, misalnya ${String(field.example)}.`,
  };
}

function numberRule(field: FieldDeclaration & { readonly type: "integer" | "number" | "rupiah" | "year" }): Rule {
  const type = field.type === "number" ? "decimal" : "whole";
  const errorTitle = field.type === "year" ? "Tahun tidak dikenali" : "Angka tidak dikenali";
  const form =
    field.type === "rupiah"
      ? "Tulis rupiah penuh dengan angka saja, tanpa Rp, titik, atau sen, misalnya 1250000000"
      : `Tulis angka saja, misalnya ${field.example}`;
  const rule = { type, errorStyle: "stop", errorTitle } as const;
  const { min, max } = field;
  if (min !== undefined && max !== undefined) {
    return {
      ...rule,
      operator: "between",
      formulas: [String(min), String(max)],
      error: `${form}. Batasnya ${min} sampai ${max}.`,
    };
  }
  if (min !== undefined) {
    return {
      ...rule,
      operator: field.aboveMin ? "greaterThan" : "greaterThanOrEqual",
      formulas: [String(min)],
      error: `${form}. Angkanya ${field.aboveMin ? `lebih dari ${min}` : `${min} atau lebih`}.`,
    };
  }
  return { ...rule, operator: "between", formulas: [String(-LARGEST), String(max ?? LARGEST)], error: `${form}.` };
}

function dateRule(): Rule {
  return {
    type: "date",
    operator: "between",
    formulas: [serial(FIRST_DATE), serial(LAST_DATE)],
    // Excel in another language takes `12 Maret 2024` for text; ksd reads it, so it is not refused.
    errorStyle: "warning",
    errorTitle: "Tanggal tidak dikenali",
    error:
      "Excel tidak mengenali isian ini sebagai tanggal. Pilih Tidak (No), lalu tulis hari/bulan/tahun, misalnya 17/03/2025. Tanggal dengan nama bulan, misalnya 17 Maret 2025, boleh: pilih Ya (Yes).",
  };
}

function uniqueRule(range: string): Rule {
  const [first = "", last = first] = range.split(":");
  const fixed = [first, last].map((cell) => cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2")).join(":");
  return {
    type: "custom",
    formulas: [`COUNTIF(${fixed},${first})=1`],
    errorStyle: "stop",
    errorTitle: "Sudah dipakai",
    error: "Isian ini sudah dipakai di baris lain pada lembar ini. Gunakan kode atau nomor yang berbeda.",
  };
}

function lengthRule(min: number, max: number): Rule {
  return {
    type: "textLength",
    operator: "between",
    formulas: [String(min), String(max)],
    errorStyle: "stop",
    errorTitle: "Panjang isian",
    error: `Panjang isian ini ${min} sampai ${max} huruf.`,
  };
}

function ruleOf(field: FieldDeclaration, { listRange, range }: ValidationSources): Rule {
  if (listRange !== null) return listRule(field, listRange);
  switch (field.type) {
    case "integer":
    case "number":
    case "rupiah":
    case "year":
      return numberRule(field);
    case "date":
      return dateRule();
    case "id":
      return field.unique ? uniqueRule(range) : FREE;
    case "text":
      if (field.unique) return uniqueRule(range);
      return field.maxLength === undefined ? FREE : lengthRule(field.minLength ?? 1, field.maxLength);
    default:
      return FREE;
  }
}

/** What Excel offers, refuses and says at the cells of a field. */
export function fieldValidation(field: FieldDeclaration, sources: ValidationSources): ValidationModel {
  return {
    ...ruleOf(field, sources),
    range: sources.range,
    promptTitle: field.heading,
    prompt: `${needWord(field.need)}. ${field.help} Contoh: ${field.example}`,
    allowBlank: true,
  };
}
