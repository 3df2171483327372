import { KsdError } from "../domain/index.ts";

export const REPORT_FORMATS = ["xlsx", "md", "html", "png", "pesan"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
/** What is made when nobody chooses. */
export const USUAL_FORMATS = ["xlsx", "md", "html"] as const satisfies readonly ReportFormat[];

/** What a pack holds when nobody chooses: all. */
const PACK_FORMATS: readonly ReportFormat[] = REPORT_FORMATS;

/** As asked for, else the usual ones. @throws KsdError `usage` */
export function chosenFormats(text: string | undefined, isPack: boolean): readonly ReportFormat[] {
  if (text !== undefined) return parseFormats(text);
  return isPack ? PACK_FORMATS : USUAL_FORMATS;
}

/** `xlsx,md` → both. @throws KsdError `usage` */
export function parseFormats(text: string): readonly ReportFormat[] {
  const names = text.split(",").map((name) => name.trim().toLowerCase());
  const formats = REPORT_FORMATS.filter((format) => names.includes(format));
  const unknown = names.find((name) => !REPORT_FORMATS.some((format) => format === name));
  if (unknown === undefined) return formats;
  throw new KsdError("usage", {
    message: { id: `Bentuk laporan "${unknown}" tidak dikenal.`, en: `There is no report format "${unknown}".` },
    hint: { id: `Pilihannya: ${REPORT_FORMATS.join(", ")}.`, en: `Choices: ${REPORT_FORMATS.join(", ")}.` },
  });
}
