import { Option } from "commander";
import type { Session } from "../session.ts";

/** What "today" means for rules about dates. */
export function reportDateOption(session: Session): Option {
  return new Option(
    "--report-date <tanggal>",
    session.text(
      "tanggal laporan, misalnya 2026-11-22 (biasa: hari ini)",
      "report date, such as 2026-11-22 (default: today)",
    ),
  );
}
