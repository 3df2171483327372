import { KsdError, type ProposalClass } from "../domain/index.ts";
import { urusanList } from "../regulation/index.ts";
import type { MapChoice } from "../report/index.ts";

const MEASURE_WORDS: ReadonlyMap<string, MapChoice["measure"]> = new Map(
  Object.entries({
    "rata-rata": "mean",
    tertinggi: "best",
    jumlah: "count",
    nilai: "value",
  }),
);
const CLASSES: readonly ProposalClass[] = ["KSDD_WAJIB", "KSDD_SUKARELA", "KSDPK", "KSDPL", "KSDLL", "SINERGI"];

/** What the map shows when nobody chooses. */
export const USUAL_MAP: MapChoice = { measure: "mean", urusan: null, class: null };

function unknownWord(word: string): KsdError {
  const measures = [...MEASURE_WORDS.keys()].join(", ");
  const classes = CLASSES.join(", ");
  return new KsdError("usage", {
    message: { id: `Pilihan peta "${word}" tidak dikenal.`, en: `There is no choice "${word}" of the map.` },
    hint: {
      id: `Gabungkan dengan koma: ukuran (${measures}), kode urusan, kelas (${classes}). Contoh: --map jumlah,1.03,KSDD_WAJIB.`,
      en: `Join with commas: a measure (${measures}), the code of an urusan, a class (${classes}). Example: --map jumlah,1.03,KSDD_WAJIB.`,
    },
  });
}

/** What one word of the choice settles. */
function partOf(word: string): Partial<MapChoice> {
  const measure = MEASURE_WORDS.get(word.toLowerCase());
  if (measure !== undefined) return { measure };
  const urusan = urusanList().find(({ code }) => code === word);
  if (urusan !== undefined) return { urusan: urusan.code };
  const kind = CLASSES.find((one) => one === word.toUpperCase());
  if (kind !== undefined) return { class: kind };
  throw unknownWord(word);
}

function twice(word: string): KsdError {
  return new KsdError("usage", {
    message: {
      id: `Pilihan peta "${word}" bertentangan dengan yang sebelumnya: satu ukuran, satu urusan, satu kelas.`,
      en: `The choice "${word}" of the map contradicts an earlier one: one measure, one urusan, one class.`,
    },
    hint: { id: "Contoh: --map jumlah,1.03,KSDD_WAJIB.", en: "Example: --map jumlah,1.03,KSDD_WAJIB." },
  });
}

/** `jumlah,1.03,KSDD_WAJIB` → number of proposals of that urusan and class. @throws KsdError `usage` */
export function parseMapChoice(text: string): MapChoice {
  const words = text.split(",").map((word) => word.trim());
  let choice: Partial<MapChoice> = {};
  for (const word of words) {
    const part = partOf(word);
    if (Object.keys(part).some((key) => key in choice)) throw twice(word);
    choice = { ...choice, ...part };
  }
  return { ...USUAL_MAP, ...choice };
}
