import { partnerKey, type TitleWords, titleWords } from "../../../regulation/index.ts";
import type { ParsedForm, ParsedRow } from "../../parsed.ts";

export type AgreementRow = ParsedRow<"ksd_berjalan">;

/** An agreement taken apart once, to be compared with many proposals. */
export interface Agreement {
  readonly row: AgreementRow;
  readonly partners: ReadonlySet<string>;
  readonly words: TitleWords;
}

/** Partners by code where a code or a region's name tells it, else by their name without legal forms. */
export function partnersOf({
  nama_mitra: name,
  kode_daerah_mitra: codes,
}: {
  readonly nama_mitra: string | null;
  readonly kode_daerah_mitra: readonly string[] | null;
}): ReadonlySet<string> {
  const named = name === null ? [] : [partnerKey(name)];
  return new Set([...named, ...(codes ?? [])]);
}

function byBidang(form: ParsedForm): ReadonlyMap<string, readonly Agreement[]> {
  const map = new Map<string, Agreement[]>();
  for (const row of form.tables.ksd_berjalan) {
    const { perihal, bidang_urusan: bidang } = row.values;
    if (perihal === null || bidang === null) continue;
    const agreement: Agreement = { row, partners: partnersOf(row.values), words: titleWords(perihal) };
    const list = map.get(bidang);
    if (list === undefined) map.set(bidang, [agreement]);
    else list.push(agreement);
  }
  return map;
}

const made = new WeakMap<ParsedForm, ReadonlyMap<string, readonly Agreement[]>>();

/** The form's agreements of one bidang, running or not. */
export function agreementsOf(form: ParsedForm, bidang: string): readonly Agreement[] {
  const existing = made.get(form) ?? byBidang(form);
  made.set(form, existing);
  return existing.get(bidang) ?? [];
}
