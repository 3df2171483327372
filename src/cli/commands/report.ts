import type { Command } from "commander";
import { compileWasmLate, keepHeapSmall } from "../engine.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { attributionOption } from "../options/attribution.ts";
import { reportDateOption } from "../options/report-date.ts";
import type { Session, Tools } from "../session.ts";
import { makeCommand } from "./make-command.ts";

interface ReportOptions {
  readonly output: string;
  readonly format?: string;
  readonly pack?: boolean;
  readonly since?: string;
  readonly boundaries?: string;
  readonly attribution?: string;
  readonly withContacts?: boolean;
  readonly reportDate?: string;
  readonly national?: boolean;
  readonly paper: string;
  readonly templates?: string;
  readonly map?: string;
}

/** The report of a national workspace; with `--json` its figures instead of files. */
async function reportNation(session: Session, tools: Tools, options: ReportOptions): Promise<ExitCode> {
  const { run, ports, terminal, isJson, choice } = tools;
  run.refuseOfProvince(options);
  const nation = await run.requireNation(ports, choice);
  const reportDate = options.reportDate ?? null;
  const formats = run.nationalFormats(options.format);
  if (isJson) {
    terminal.print(run.jsonText(await run.nationalFigures(ports, nation, { reportDate, formats })));
    return EXIT.fine;
  }
  const paths = await run.makeNationalReport(ports, {
    nation,
    folder: options.output,
    formats,
    reportDate,
    paper: run.parsePaper(options.paper),
    templates: options.templates ?? null,
  });
  for (const path of paths) terminal.print(path);
  if (formats.notMade !== null) {
    const { id, en } = run.notMadeSentence(formats.notMade);
    terminal.complain(`ksd: ${session.text(id, en)}`);
  }
  return EXIT.fine;
}

export function reportCommand(session: Session): Command {
  const text = session.text.bind(session);
  return makeCommand(session, {
    name: "report",
    alias: "laporan",
    id: "Buat peta potensi dan rancangan daftar program.",
    en: "Make the map of potentials and the draft program list.",
    example:
      "ksd report -o laporan --format xlsx,html\n  ksd report --pack -o rakor\n  ksd report --since 2026-03-31\n  ksd report --since ../ksd-2025",
  })
    .option("-o, --output <folder>", text("folder tujuan (biasa: folder ini)", "where to (default: this folder)"), ".")
    .option(
      "--format <bentuk>",
      text("xlsx, md, html, png, pesan (biasa: xlsx,md,html)", "xlsx, md, html, png, pesan (default: xlsx,md,html)"),
    )
    .option(
      "--pack",
      text(
        "satu folder untuk Rakor: indeks, agenda, lembar tiap daerah, dan semua bentuk laporan",
        "one folder for the meeting: index, agenda, a page for each region, and the report in all formats",
      ),
    )
    .option(
      "--boundaries <berkas>",
      text("batas wilayah untuk peta, GeoJSON atau TopoJSON", "boundaries for the map, GeoJSON or TopoJSON"),
    )
    .addOption(attributionOption(session))
    .option(
      "--paper <kertas>",
      text(
        "kertas berkas XLSX dan paket: a4 atau f4 (biasa: a4)",
        "paper of the XLSX file and the pack: a4 or f4 (default: a4)",
      ),
      "a4",
    )
    .option(
      "--since <saat>",
      text(
        "juga apa yang berubah sejak tanggal (2026-03-31), tahun (2025), atau ruang kerja tahun lalu (../ksd-2025)",
        "also what changed since a day (2026-03-31), a year (2025), or last year's workspace (../ksd-2025)",
      ),
    )
    .option(
      "--templates <folder>",
      text("templat laporan sendiri, lihat docs/templates.md", "report templates of your own, see docs/templates.md"),
    )
    .option(
      "--map <pilihan>",
      text(
        "isi gambar peta: ukuran, urusan, kelas (misalnya jumlah,1.03,KSDD_WAJIB; biasa: rata-rata)",
        "what the map's picture shows: measure, urusan, class (such as jumlah,1.03,KSDD_WAJIB; default: rata-rata)",
      ),
    )
    .option("--with-contacts", text("sertakan narahubung", "with the contact persons"))
    .option(
      "--national",
      text(
        "laporan ruang kerja nasional (ksd merge): menurut provinsi, urusan, kelas, dan pasangan lintas provinsi",
        "the report of a national workspace (ksd merge): by province, urusan, class, and pairs across provinces",
      ),
    )
    .addOption(reportDateOption(session))
    .action((options: ReportOptions) =>
      session.act(async (tools) => {
        keepHeapSmall();
        compileWasmLate();
        if (options.national === true) return reportNation(session, tools, options);
        const { run, ports, terminal, isJson, workspace } = tools;
        const made = await run.makeReport(ports, {
          workspace: await workspace(),
          folder: options.output,
          formats: run.chosenFormats(options.format, options.pack ?? false),
          isPack: options.pack ?? false,
          since: options.since ?? null,
          boundaries:
            options.boundaries === undefined
              ? null
              : { path: options.boundaries, attribution: options.attribution ?? null },
          paper: run.parsePaper(options.paper),
          templates: options.templates ?? null,
          ...(options.map === undefined ? {} : { map: run.parseMapChoice(options.map) }),
          withContacts: options.withContacts ?? false,
          reportDate: options.reportDate ?? null,
        });
        if (isJson) terminal.print(run.jsonText(run.reportJson(made)));
        else for (const path of made.paths) terminal.print(path);
        return EXIT.fine;
      }),
    );
}
