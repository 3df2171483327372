// LNT-04: two regions name the same running agreement by its number, with other dates or another status. One side wrote
// from memory, or has not noted a change. Regions number their papers each for itself, so the same number alone is not
// enough: one names the other as its partner, or both tell the same subject. Our own rule.
import type { KodeWilayah, Submission } from "../../domain/index.ts";
import { plainWords } from "../../regulation/index.ts";
import { type AcrossFinding, acrossFinding, sidesOf } from "./across-finding.ts";
import { type AcrossRow, acrossRows, addTo } from "./across-rows.ts";

type Agreement = AcrossRow<"ksd_berjalan">;

const COMPARED = ["tgl_ttd", "tgl_mulai", "tgl_berakhir", "status"] as const;

/** `119/ 9011 /kb/2024` is `119/9011/KB/2024`. */
function numberKey({ values: { nomor_naskah: number } }: Agreement): string | null {
  const key = (number ?? "").normalize("NFKC").replace(/\s+/gu, "").toUpperCase();
  return key === "" ? null : key;
}

function inOrder(a: Agreement, b: Agreement): readonly [Agreement, Agreement] {
  return a.region < b.region ? [a, b] : [b, a];
}

/** Each pair once: those that name each other, and each with the first that tells the same subject. */
function pairsOf(agreements: readonly Agreement[]): readonly (readonly [Agreement, Agreement])[] {
  const byRegion = new Map<KodeWilayah, Agreement>();
  for (const agreement of agreements) if (!byRegion.has(agreement.region)) byRegion.set(agreement.region, agreement);
  const bySubject = new Map<string, Agreement>();
  const pairs = new Map<string, readonly [Agreement, Agreement]>();
  const add = (a: Agreement, b: Agreement | undefined): void => {
    if (b !== undefined && a.region !== b.region) pairs.set([a.region, b.region].sort().join(" "), inOrder(a, b));
  };
  for (const agreement of byRegion.values()) {
    const subject = plainWords(agreement.values.perihal ?? "");
    const first = bySubject.get(subject);
    if (first === undefined) bySubject.set(subject, agreement);
    if (subject !== "") add(agreement, first);
    for (const partner of agreement.values.kode_daerah_mitra ?? []) {
      add(agreement, byRegion.get(partner as KodeWilayah));
    }
  }
  return [...pairs.values()];
}

export function findAgreementConflicts(submissions: readonly Submission[]): readonly AcrossFinding[] {
  const byNumber = new Map<string, Agreement[]>();
  for (const agreement of acrossRows(submissions, "ksd_berjalan")) {
    const key = numberKey(agreement);
    if (key !== null && !agreement.held) addTo(byNumber, key, agreement);
  }
  return [...byNumber.values()].flatMap(pairsOf).flatMap(([first, second]) =>
    COMPARED.flatMap((what) => {
      const [one, another] = [first.values[what], second.values[what]];
      if (one === null || another === null || one === another) return [];
      const number = first.values.nomor_naskah ?? "";
      return [acrossFinding("LNT-04", sidesOf(first, second, what), { number, what })];
    }),
  );
}
