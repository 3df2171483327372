// A proposal with the partner, bidang and a title like a running agreement's is perhaps its extension. People renew an
// agreement by proposing it again. Practice.
import { isSimilar, type TitleSimilarity, titleSimilarity, titleWords } from "../../regulation/index.ts";
import { rowCheck } from "../check.ts";
import { type Agreement, type AgreementRow, agreementsOf, partnersOf } from "./support/agreements.ts";

function isRunning({ values: { tgl_berakhir: end, status } }: AgreementRow, reportDate: string): boolean {
  return end !== null && end >= reportDate && status !== "BERAKHIR" && status !== "DICABUT";
}

function shares(partners: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const partner of partners) if (others.has(partner)) return true;
  return false;
}

export const checkNotAnExtension = rowCheck({
  code: "PM-24",
  table: "pemetaan",
  needs: ["judul", "bidang_urusan"],
  test: ({ values }, { form, reportDate }) => {
    const { judul, bidang_urusan: bidang } = values;
    if (judul === null || bidang === null) return "not-applicable";
    const partners = partnersOf(values);
    const words = titleWords(judul);
    let best: { agreement: Agreement; similarity: TitleSimilarity } | null = null;
    for (const agreement of agreementsOf(form, bidang)) {
      if (!isRunning(agreement.row, reportDate) || !shares(partners, agreement.partners)) continue;
      const similarity = titleSimilarity(words, agreement.words);
      if (isSimilar(similarity) && similarity.share > (best?.similarity.share ?? 0)) best = { agreement, similarity };
    }
    if (best === null) return "passed";
    const { row } = best.agreement;
    return {
      fields: ["judul"],
      detail: {
        nomorNaskah: row.values.nomor_naskah ?? "",
        agreementCell: row.cell("perihal").address ?? "",
        words: best.similarity.words,
      },
    };
  },
});
