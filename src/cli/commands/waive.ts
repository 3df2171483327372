import type { Command } from "commander";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { decidedByOption, loginName } from "../options/decided-by.ts";
import { reportDateOption } from "../options/report-date.ts";
import { required } from "../options/required.ts";
import type { Session, Tools } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface WaiveOptions {
  readonly region?: string;
  readonly reason?: string;
  readonly until?: string;
  readonly by?: string;
  readonly remove?: boolean;
  readonly reportDate?: string;
}

async function change(code: string, options: WaiveOptions, tools: Tools): Promise<void> {
  const { run, ports } = tools;
  const workspace = await tools.workspace();
  const region = required(options.region, "--region");
  if (options.remove === true) {
    await run.removeWaiver(ports, workspace, { code, region });
    return;
  }
  await run.addWaiver(ports, workspace, {
    code,
    region,
    reason: required(options.reason, "--reason"),
    until: required(options.until, "--until"),
    by: options.by ?? loginName(),
  });
}

async function show(options: WaiveOptions, session: Session, tools: Tools): Promise<ExitCode> {
  const { run, ports, terminal, isJson } = tools;
  // Read again: what was just written is what holds.
  const list = run.listWaivers(ports, await tools.workspace(), options.reportDate ?? null);
  if (isJson) terminal.print(run.jsonText(list));
  else {
    const { printWaivers } = await import("../render/waivers.ts");
    await printWaivers(list, session, terminal);
  }
  return EXIT.fine;
}

export function waiveCommand(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "waive",
    alias: "kecualikan",
    id: "Kecualikan satu daerah dari satu aturan untuk sementara; tanpa kode: tampilkan daftarnya.",
    en: "Except a region from a rule for a time; without a code: show the list.",
    example: 'ksd waive PM-01 --region 64.02 --reason "Batas laut" --until 2026-12-31 --by "Ketua TKKSD"',
  })
    .argument("[kode]", text("kode temuan, misalnya PM-01", "a finding's code, such as PM-01"))
    .option("--region <kode>", text("kode daerah", "the region's code"))
    .option("--reason <alasan>", text("alasan", "the reason"))
    .option("--until <tanggal>", text("hari terakhir berlaku, misalnya 2026-12-31", "last day, such as 2026-12-31"))
    .addOption(decidedByOption(session))
    .option("--remove", text("cabut pengecualian", "take the exception back"))
    .addOption(reportDateOption(session))
    .action((code: string | undefined, options: WaiveOptions) =>
      session.act(async (tools) => {
        if (code !== undefined) await change(code, options, tools);
        return show(options, session, tools);
      }),
    );
}
