import { type Command, CommanderError } from "commander";
import type { AddedBoundaries } from "../../run/index.ts";
import { EXIT } from "../exit-code.ts";
import { attributionOption } from "../options/attribution.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { makeCommand } from "./make-command.ts";

interface BoundariesOptions {
  readonly attribution?: string;
}

/** In commander's words, which the program puts into its own. */
function wrongAction(action: string): CommanderError {
  const message = `error: argument '<tindakan>' argument '${action}' is invalid. Allowed choices are add, remove.`;
  return new CommanderError(EXIT.cannotRun, "commander.invalidArgument", message);
}

function missingFile(): CommanderError {
  return new CommanderError(EXIT.cannotRun, "commander.missingArgument", "error: missing required argument 'berkas'");
}

function printAdded(
  { entry, regions, missing, attribution }: AddedBoundaries,
  session: Session,
  terminal: Terminal,
): void {
  terminal.print(
    session.text(
      `Batas wilayah ${entry.name} disimpan di ruang kerja: ${regions} daerah.`,
      `The boundaries ${entry.name} are kept in the workspace: ${regions} regions.`,
    ),
  );
  if (missing.length > 0) {
    terminal.print(
      session.text(
        `Tidak ada di berkas, akan digambar sebagai titik: ${missing.join(", ")}.`,
        `Not in the file, will be drawn as points: ${missing.join(", ")}.`,
      ),
    );
  }
  terminal.remark(
    attribution === null
      ? session.text(
          'Sumbernya tidak disebut di berkas. Sebutkan, misalnya: --attribution "Badan Informasi Geospasial 2024".',
          'The file does not name its source. Name it, for example: --attribution "Badan Informasi Geospasial 2024".',
        )
      : session.text(`Dicetak di bawah peta: ${attribution}`, `Printed under the map: ${attribution}`),
  );
}

export function boundariesCommand(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "boundaries",
    alias: "batas",
    id: "Simpan batas wilayah di ruang kerja, sekali untuk semua peta; remove: kembali ke peta petak.",
    en: "Keep boundaries in the workspace, once for all maps; remove: back to tiles.",
    example: 'ksd boundaries add batas-kabkota.geojson --attribution "Badan Informasi Geospasial 2024"',
  })
    .argument("<tindakan>", text("add atau remove", "add or remove"))
    .argument("[berkas]", text("GeoJSON atau TopoJSON kabupaten/kota", "GeoJSON or TopoJSON of kabupaten/kota"))
    .addOption(attributionOption(session))
    .action((action: string, path: string | undefined, { attribution }: BoundariesOptions) =>
      session.act(async ({ run, ports, terminal, isJson, workspace }) => {
        if (action === "remove") {
          await run.removeBoundaries(ports, await workspace());
          if (isJson) terminal.print(run.jsonText(run.boundariesJson(null)));
          else terminal.print(text("Peta kembali digambar dengan petak.", "Maps are drawn in tiles again."));
          return EXIT.fine;
        }
        if (action !== "add") throw wrongAction(action);
        if (path === undefined) throw missingFile();
        const added = await run.addBoundaries(ports, await workspace(), { path, attribution: attribution ?? null });
        if (isJson) terminal.print(run.jsonText(run.boundariesJson(added)));
        else printAdded(added, session, terminal);
        return EXIT.fine;
      }),
    );
}
