import { listLabel, PRIORITY_LABELS } from "./labels.ts";
import { computedText } from "./override-text.ts";
import type { ProgramGroup } from "./program.ts";
import type { ProposalLine } from "./proposals.ts";

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
export function programName({ code, name, level }: ProgramGroup): string | null {
  if (name !== null) return level === "provinsi" ? `${name} (provinsi)` : name;
  return code === null ? null : "(tidak ada di daftar nomenklatur)";
}
