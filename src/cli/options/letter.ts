import { Option } from "commander";
import type { Session } from "../session.ts";

/** The letter on one file. */
export function letterOptions(session: Session): { readonly report: Option; readonly output: Option } {
  return {
    report: new Option(
      "--report <bentuk>",
      session.text(
        "berita acara perbaikan untuk satu berkas: md, html, atau json",
        "a letter on what to repair in one file: md, html or json",
      ),
    ),
    output: new Option(
      "-o, --output <berkas>",
      session.text("tujuan berita acara (biasa: dicetak di sini)", "where the letter goes (default: printed here)"),
    ),
  };
}
