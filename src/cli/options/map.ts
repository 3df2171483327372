import { Option } from "commander";
import type { Session } from "../session.ts";

/** What a heading of the file means, by the word of the person at the keyboard; may be given several times. */
export function mapOption(session: Session): Option {
  return new Option(
    "--map <judul=data>",
    session.text(
      'arti judul yang tidak dikenal, misalnya "Nama Kegiatan=judul"; boleh berulang, diingat untuk daerah itu saat impor',
      'what an unknown heading means, such as "Nama Kegiatan=judul"; may be repeated, remembered for the region on import',
    ),
  )
    .argParser((text: string, before: readonly string[] = []) => [...before, text])
    .default([]);
}
