import type { ListName } from "../form/declaration.ts";
import { CODE_LISTS, type ListEntry } from "../form/lists.ts";
import { commodities, nomenclatureVersions, pdrbSectors, programs, regions, urusanList } from "./reference.ts";

const DECLARED: Partial<Record<ListName, readonly ListEntry[]>> = CODE_LISTS;

function sectorEntries(): ListEntry[] {
  return pdrbSectors().map(({ code, name }) => ({ code, label: name, aliases: [code.replaceAll(",", "-")] }));
}

/**
 * Every entry of a list: code, label as drop-downs show it, and other texts that mean the same.
 *
 * @param level - which program list; the same program code means different things at the two levels
 */
export function listEntries(list: ListName, level: "provinsi" | "kabkota" = "kabkota"): readonly ListEntry[] {
  switch (list) {
    case "daerah":
      return regions().map(({ code, name, aliases }) => ({ code, label: name, aliases }));
    case "provinsi":
      return regions()
        .filter((region) => region.level === "provinsi")
        .map(({ code, name, aliases }) => ({ code, label: name, aliases }));
    case "urusan":
      return urusanList().map(({ code, name, nameInNomenclature }) => ({
        code,
        label: name,
        aliases: [nameInNomenclature],
      }));
    case "program":
      return programs()
        .filter((program) => program.level === level)
        .map(({ code, name }) => ({ code, label: name }));
    case "lapangan_usaha":
      return sectorEntries();
    case "lapangan_usaha_total":
      return [...sectorEntries(), { code: "TOTAL", label: "Total PDRB", aliases: ["Jumlah", "PDRB"] }];
    case "komoditas":
      return commodities().map(({ code, name, synonyms }) => ({ code, label: name, aliases: synonyms }));
    case "nomenklatur":
      return nomenclatureVersions().map(({ id, instrument }) => ({ code: id, label: instrument }));
    default:
      return DECLARED[list] ?? [];
  }
}

/** How a drop-down prints an entry: `1.03 - Pekerjaan Umum dan Penataan Ruang`, or the label alone for the form's own lists. */
export function entryText(list: ListName, entry: ListEntry): string {
  return list in CODE_LISTS || list === "komoditas" || list === "nomenklatur"
    ? entry.label
    : `${entry.code} - ${entry.label}`;
}
