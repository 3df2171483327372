import { KsdError } from "../domain/index.ts";
import { nearestOf } from "../validate/index.ts";
import { settledSentence } from "./decision-state.ts";
import type { ScoredWorkspace } from "./score-workspace.ts";

/** Why nothing can be told about a proposal: a meeting settled it, its row is held, or there is none of that id. */
export function unknownProposal(id: string, { stored, decided }: ScoredWorkspace): KsdError {
  const settled = settledSentence(decided, id);
  if (settled !== null) {
    return new KsdError("unknown-proposal", {
      message: {
        id: `Usulan ${id} tidak dinilai tersendiri. ${settled}.`,
        en: `The proposal ${id} is not scored by itself. ${settled}.`,
      },
      hint: { id: "Lihat semua keputusan: ksd decide.", en: "See all decisions: ksd decide." },
    });
  }
  const rows = stored.flatMap(({ submission }) => submission.rows).filter(({ table }) => table === "pemetaan");
  const row = rows.find((one) => one.id === id);
  if (row?.held) {
    return new KsdError("unknown-proposal", {
      message: {
        id: `Usulan ${id} ditahan: barisnya (${row.at.sheet} baris ${row.at.row}) masih memuat GALAT, jadi belum dinilai.`,
        en: `The proposal ${id} is held: its row (${row.at.sheet} row ${row.at.row}) still has a GALAT, so it is not scored.`,
      },
      hint: { id: "Perbaiki barisnya, lalu impor lagi.", en: "Put the row right, then import again." },
    });
  }
  const near = nearestOf(
    id,
    rows.map((one) => one.id),
  ).join(", ");
  return new KsdError("unknown-proposal", {
    message: { id: `Tidak ada usulan "${id}".`, en: `There is no proposal "${id}".` },
    hint: {
      id: `${near === "" ? "" : `Yang mirip: ${near}. `}Lihat kode yang ada dengan: ksd score`,
      en: `${near === "" ? "" : `Near it: ${near}. `}See which ids there are with: ksd score`,
    },
  });
}
