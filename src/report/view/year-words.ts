import type { YearPair, YearPairField } from "../../domain/index.ts";
import { componentLabel } from "../../regulation/index.ts";
import { integer, longDate, percent } from "../format.ts";
import type { Fate, YearComparison } from "./change-types.ts";

const FIELD_LABELS: Readonly<Record<YearPairField, string>> = {
  judul: "judul",
  objek: "objek",
  bidang_urusan: "bidang urusan",
  kode_program: "program",
  lokasi: "lokasi",
  mitra: "mitra",
};

/** For the end of a sentence. */
export function fateText(fate: Fate | undefined): string {
  switch (fate?.kind) {
    case "held":
      return "barisnya ditahan";
    case "rejected":
      return "ditolak Rakor";
    case "merged":
      return `digabung ke ${fate.into}`;
    default:
      return "tidak dihitung";
  }
}

/** What of two proposals is the same: `Dasar: judul, lokasi sama; objek 67 % sama; mitra berbeda.` */
export function basisText({ basis }: YearPair): string {
  const names = (list: YearPair["basis"]): string => list.map(({ field }) => FIELD_LABELS[field]).join(", ");
  const same = basis.filter(({ alike }) => alike === 1);
  const near = basis.filter(({ alike }) => alike > 0 && alike < 1);
  const other = basis.filter(({ alike }) => alike === 0);
  const parts = [
    ...(same.length === 0 ? [] : [`${names(same)} sama`]),
    ...near.map(({ field, alike }) => `${FIELD_LABELS[field]} ${percent(alike, 0)} sama`),
    ...(other.length === 0 ? [] : [`${names(other)} berbeda`]),
  ];
  return `Dasar: ${parts.join("; ")}.`;
}

/** Empty where there is no doubt. */
export function doubtText({ doubt, similarity }: YearPair): string {
  if (doubt === null) return "";
  const why =
    doubt === "rival" ? "ada usulan lain yang hampir sama miripnya" : `hanya ${percent(similarity, 0)} isinya sama`;
  return `Diduga usulan yang sama, periksa: ${why}. `;
}

function weightText({ weights, hasOwnWorkspace, before, now }: YearComparison): string {
  if (!hasOwnWorkspace) return "bobot ruang kerja ini dipakai untuk kedua tahun";
  if (weights.length === 0) return "bobot kedua tahun sama";
  const list = weights.map((one) => `${componentLabel(one.component)} ${percent(one.before)} → ${percent(one.now)}`);
  return `bobotnya BERBEDA (${before} → ${now}: ${list.join("; ")}), jadi naik turunnya skor bukan hanya dari isian`;
}

/** How two years are compared, in two lines: what came of it, and how. */
export function yearNote(year: YearComparison): string {
  const { before, now, counted, continued, asOf } = year;
  const doubtful = continued.filter(({ pair }) => pair.doubt !== null).length;
  const both = continued.length;
  const counts = [
    `Usulan: ${integer(counted.before)} pada ${before}, ${integer(counted.now)} pada ${now}; ${integer(both)} ada di keduanya (${integer(doubtful)} diduga sama, periksa),`,
    `${integer(counted.now - both)} masuk, ${integer(counted.before - both)} keluar.`,
    `${before} dihitung per ${longDate(asOf)}; ${weightText(year)}.`,
  ];
  const how = [
    "Usulan dipasangkan satu lawan satu di dalam satu daerah, menurut judul, objek, urusan, program, lokasi, dan mitra; dasarnya ada di keterangan tiap baris.",
    "Calon pasangan dibandingkan menurut jenis, kedua daerah, dan bidang atau komoditasnya.",
  ];
  return `${counts.join(" ")}\n${how.join(" ")}`;
}
