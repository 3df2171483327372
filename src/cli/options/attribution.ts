import { Option } from "commander";
import type { Session } from "../session.ts";

/** Whose boundaries a map shows. */
export function attributionOption(session: Session): Option {
  return new Option(
    "--attribution <teks>",
    session.text(
      "sumber dan lisensi batas wilayah, dicetak di bawah peta",
      "source and licence of the boundaries, printed under the map",
    ),
  );
}
