import type { CheckedFile, Imported, PlannedFile } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import type { Rendering } from "./checked.ts";
import { hanging } from "./layout.ts";

/** The line under a file's name: which columns are read by a person's word, and whose. */
export function mappedLines({ validated }: CheckedFile, session: Session, width: number): readonly string[] {
  return validated.mapped.map(({ sheet, cell, heading, field, origin }) => {
    const shown = `“${heading.replace(/\s+/gu, " ")}” (${sheet} ${cell}) → ${field}`;
    const by =
      origin === "option"
        ? session.text("menurut --map", "by --map")
        : session.text("menurut ksd.config.json", "by ksd.config.json");
    return hanging("  ", session.text(`Judul dipetakan: ${shown}, ${by}`, `Heading mapped: ${shown}, ${by}`), width);
  });
}

/** A file stored before its headings were explained: the same bytes are not stored twice, so they have to change. */
export function storedUnmappedLines(
  file: PlannedFile,
  { remembered }: Imported,
  rendering: Rendering,
): readonly string[] {
  const { session, terminal } = rendering;
  const isNews = file.kind === "skip" && remembered.some(({ region }) => region === file.validated.region);
  if (!isNews) return [];
  const sentence = session.text(
    "Berkas ini sudah tersimpan tanpa pemetaan itu. Buka di Excel, simpan ulang, lalu impor lagi: pemetaannya sudah diingat.",
    "This file was stored without that mapping. Open it in Excel, save it again and import it: the mapping is remembered.",
  );
  return [hanging("  ", sentence, terminal.width)];
}

/** What is remembered from now on, said once. */
export function printRemembered({ remembered }: Imported, session: Session, terminal: Terminal): void {
  for (const { region, heading, field } of remembered) {
    terminal.print(
      session.text(
        `Diingat untuk ${region}: judul “${heading}” berarti ${field} (ksd.config.json).`,
        `Remembered for ${region}: the heading “${heading}” means ${field} (ksd.config.json).`,
      ),
    );
  }
}
