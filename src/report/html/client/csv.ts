import { csvText } from "../../csv.ts";
import { componentParts, coverageOf } from "../explain-row.ts";
import { DETAILS, type PageData, type PageRow } from "../page-data.ts";
import { element } from "./dom.ts";

function heads({ components }: PageData): readonly string[] {
  return [
    "Peringkat",
    "Kode",
    "Judul",
    "Kode daerah",
    "Daerah",
    "Kode urusan",
    "Urusan",
    "Kelas",
    "Skor",
    "Prioritas",
    "Cakupan bobot",
    "Perkiraan biaya (Rp)",
    ...components.flatMap(({ label }) => [`${label} (nilai)`, `${label} (sumbangan)`]),
    ...DETAILS.map(([, label]) => label),
    "Asal baris",
  ];
}

function lineOf(data: PageData, row: PageRow): readonly (string | number | null)[] {
  const region = data.regions[row.region];
  const urusan = data.urusan[row.urusan];
  return [
    row.rank,
    row.id,
    row.title,
    region?.code ?? "",
    region?.name ?? "",
    urusan?.code ?? "",
    urusan?.name ?? "",
    data.kinds[row.kind] ?? "",
    row.score,
    data.priorities[row.priority] ?? "Belum dapat dinilai",
    coverageOf(data, row),
    row.cost,
    ...componentParts(data, row).flatMap(({ points, contribution }) => [points, contribution]),
    ...row.details,
    row.source,
  ];
}

/** Hands the rows to the browser as a file for spreadsheet programs; texts that look like formulas are made harmless. */
export function downloadCsv(data: PageData, rows: readonly PageRow[]): void {
  const text = csvText([heads(data), ...rows.map((row) => lineOf(data, row))]);
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = element("a", { href: address, download: `${data.name}-usulan.csv` });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
