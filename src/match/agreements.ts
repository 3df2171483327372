import { type KodeWilayah, subjectKey } from "../domain/index.ts";
import { plainWords } from "../regulation/index.ts";
import type { RegionRows } from "./region-rows.ts";
import { quoted } from "./words/phrases.ts";

interface Agreement {
  readonly number: string;
  readonly bidang: string | null;
  readonly subject: string;
}

/** The agreements that run between two regions. */
export interface Agreements {
  /** The first one in this bidang, in words; `null` for none. */
  readonly inBidang: (a: KodeWilayah, b: KodeWilayah, bidang: string) => string | null;
  /** The first one whose subject has this name in it, in words; `null` for none. */
  readonly about: (a: KodeWilayah, b: KodeWilayah, name: string) => string | null;
}

const spoken = (agreement: Agreement | undefined): string | null =>
  agreement === undefined
    ? null
    : `Sudah ada naskah yang berlaku: ${agreement.number}, ${quoted(agreement.subject)}. Perluasan naskah itu mungkin cukup.`;

/** An agreement runs when it has not been revoked and its last day is not over. */
export function agreementsOf(regions: readonly RegionRows[], reportDate: string): Agreements {
  const byPair = new Map<string, Agreement[]>();
  for (const { region, berjalan } of regions) {
    for (const { values } of berjalan) {
      const { status, tgl_berakhir: end, nomor_naskah: number, bidang_urusan: bidang, perihal: subject } = values;
      if (status === "DICABUT" || status === "BERAKHIR" || (end ?? "") < reportDate) continue;
      for (const partner of values.kode_daerah_mitra ?? []) {
        const key = subjectKey([region, partner]);
        const agreement = { number: number ?? "tanpa nomor", bidang, subject: subject ?? "" };
        byPair.set(key, [...(byPair.get(key) ?? []), agreement]);
      }
    }
  }
  const between = (a: KodeWilayah, b: KodeWilayah): readonly Agreement[] => byPair.get(subjectKey([a, b])) ?? [];
  return {
    inBidang: (a, b, bidang) => spoken(between(a, b).find((one) => one.bidang === bidang)),
    about: (a, b, name) => {
      const wanted = ` ${plainWords(name)} `;
      return spoken(between(a, b).find(({ subject }) => ` ${plainWords(subject)} `.includes(wanted)));
    },
  };
}
