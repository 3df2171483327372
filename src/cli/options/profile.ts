import { Option } from "commander";
import type { Session } from "../session.ts";

/** How strict the rules are: by how far the mapping has come. */
export function profileOption(session: Session): Option {
  return new Option(
    "--profile <tahap>",
    session.text(
      "draf: yang belum lengkap dimaklumi; rakor: aturan biasa; final: yang belum lengkap menahan baris (biasa: menurut ruang kerja, atau rakor)",
      "draf: bears with what is incomplete; rakor: the usual rules; final: what is incomplete holds its row (default: the workspace's, or rakor)",
    ),
  ).choices(["draf", "rakor", "final"]);
}
