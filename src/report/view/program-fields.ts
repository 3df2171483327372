import { listLabel, PRIORITY_LABELS } from "./labels.ts";
import { computedText } from "./override-text.ts";
import type { GovernmentLevel, ProgramGroup } from "./program.ts";
import type { ProposalLine } from "./proposals.ts";
import { type CostSum, costOf } from "./totals.ts";

/** What stands where a region left a needed answer blank. */
export const GAP = "[belum diisi]";

/** `2027–2029`, from the first year and the length; a length with a fraction reaches into its last year. */
export function yearsText({ row }: ProposalLine): string | null {
  const { tahun_mulai: start, jangka_waktu: years } = row.values;
  if (start === null) return null;
  const end = years === null ? start : start + Math.ceil(years) - 1;
  return end > start ? `${start}–${end}` : String(start);
}

export function fundingText({ row }: ProposalLine): string | null {
  const sources = row.values.sumber_biaya ?? [];
  return sources.length === 0 ? null : sources.map((code) => listLabel("sumber_biaya", code)).join("; ");
}

export function priorityText(line: ProposalLine): string {
  const { priority, rank, row } = line;
  const own = row.values.prioritas_daerah;
  const computed = computedText(line);
  const decided = computed === null ? "" : `, ditetapkan; ${computed}`;
  const judged =
    priority === null ? "Belum dapat dinilai" : `${PRIORITY_LABELS[priority]} (peringkat ${rank}${decided})`;
  return own === null ? judged : `${judged}; prioritas daerah ${own}`;
}

const DPRD_NOTES = {
  YA: "Perlu persetujuan DPRD.",
  TIDAK: null,
  BELUM_DAPAT_DITENTUKAN: "Perlu tidaknya persetujuan DPRD belum dapat ditentukan.",
} as const;

export function noteText({ butuhDprd, row }: ProposalLine): string | null {
  const parts = [row.values.keterangan, DPRD_NOTES[butuhDprd]].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}

/** `null` where the region named no program. */
export function programName({ code, name }: ProgramGroup): string | null {
  return name ?? (code === null ? null : "(tidak ada di daftar nomenklatur)");
}

export const LEVEL_LABELS: Readonly<Record<GovernmentLevel, { readonly code: string; readonly name: string }>> = {
  provinsi: { code: "A", name: "Pemerintah provinsi" },
  kabkota: { code: "B", name: "Pemerintah kabupaten/kota" },
};

export interface ProgramYear {
  /** `null`: neither year is filled in. */
  readonly year: number | null;
  readonly count: number;
  readonly cost: CostSum;
}

/** The RKPD that a proposal is meant for; where the region did not say, the year it begins. */
export const plannedYear = ({ row }: ProposalLine): number | null => row.values.tahun_rkpd ?? row.values.tahun_mulai;

/**
 * Proposals by the year they are planned for. The form asks for the cost of the whole length, so the whole amount stands
 * in that first year: to spread it over the years would be a guess.
 */
export function programYears(lines: readonly ProposalLine[]): readonly ProgramYear[] {
  const years = [...new Set(lines.map(plannedYear))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return years.map((year) => {
    const members = lines.filter((line) => plannedYear(line) === year);
    return { year, count: members.length, cost: costOf(members) };
  });
}

/** Said above the list by years, in every format. */
export const YEARS_NOTE =
  "Tahun: Tahun RKPD, atau bila kosong Tahun Mulai. Perkiraan biaya berlaku untuk seluruh jangka waktu dan dihitung utuh pada tahun itu, karena formulir tidak menanyakan bagian tiap tahun.";
