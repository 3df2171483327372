import { KLASSEN_LABELS } from "../../report/index.ts";
import type { EconomicsJson } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Paint, Terminal } from "../terminal.ts";
import { fittedTable, hanging, table } from "./layout.ts";
import { decimals } from "./numbers.ts";

type Region = EconomicsJson["regions"][number];
type Sector = Region["sectors"][number];

interface Output {
  readonly session: Session;
  readonly terminal: Terminal;
  readonly paint: Paint;
}

function sectorCells(line: Sector, { language }: Session): readonly string[] {
  const figure = (value: number | null | undefined, digits: number): string =>
    value === null || value === undefined ? "–" : decimals(value, digits, language);
  const { shiftShare } = line;
  return [
    line.sector,
    figure(line.slq.value, 2),
    figure(line.dlq.value, 2),
    line.typology ?? "–",
    line.klassen ?? "–",
    figure(shiftShare?.national, 0),
    figure(shiftShare?.mix, 0),
    figure(shiftShare?.competitive, 0),
    figure(shiftShare?.change, 0),
    line.name,
  ];
}

/** Each reason once, with the sectors it holds for. */
function reasonLines({ sectors }: Region): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { sector, slq, dlq, gaps } of sectors) {
    const reasons = new Set([slq.reason, dlq.reason, ...Object.values(gaps)]);
    for (const reason of reasons) {
      if (reason !== null) byReason.set(reason, [...(byReason.get(reason) ?? []), sector]);
    }
  }
  return [...byReason].map(([reason, codes]) => `${codes.join("; ")}: ${reason}`);
}

function yearsOf({ firstYear, lastYear }: Region): string {
  return firstYear === lastYear ? String(lastYear) : `${firstYear}–${lastYear}`;
}

/** All 17 sectors of one region. */
function printRegion(region: Region, { session, terminal, paint }: Output): void {
  terminal.print(paint("bold", `${region.region} ${region.name}, ${yearsOf(region)}`));
  const right = { align: "right" } as const;
  const [titles = [], ...lines] = fittedTable(
    [
      { title: session.text("Kode", "Code") },
      { title: "SLQ", ...right },
      { title: "DLQ", ...right },
      { title: session.text("Tipologi", "Type") },
      { title: "Kl." },
      { title: "N", ...right },
      { title: "M", ...right },
      { title: "C", ...right },
      { title: session.text("Perubahan", "Change"), ...right },
      { title: session.text("Lapangan usaha", "Sector") },
    ],
    region.sectors.map((line) => sectorCells(line, session)),
    { width: terminal.width, longer: "cut" },
  );
  terminal.print([paint("bold", titles.join("\n")), ...lines.flat()].join("\n"));
  for (const line of reasonLines(region))
    terminal.print(hanging(session.text("Tanpa angka: ", "No figure: "), line, terminal.width));
}

function strongSectors({ sectors }: Region, typology: Sector["typology"]): string {
  const codes = sectors.filter((line) => line.typology === typology).map(({ sector }) => sector);
  return codes.length === 0 ? "–" : codes.join(" ");
}

/** One line for each region. */
function printSummary(regions: readonly Region[], { session, terminal, paint }: Output): void {
  const known = regions.filter(({ reason }) => reason === null);
  const [titles = "", ...lines] = table(
    [
      { title: session.text("Daerah", "Region"), most: 36 },
      { title: session.text("Tahun", "Years") },
      { title: "Unggulan" },
      { title: "Andalan" },
      { title: "Prospektif" },
    ],
    known.map((region) => [
      `${region.region} ${region.name}`,
      yearsOf(region),
      strongSectors(region, "unggulan"),
      strongSectors(region, "andalan"),
      strongSectors(region, "prospektif"),
    ]),
  );
  if (known.length > 0) terminal.print([paint("bold", titles), ...lines].join("\n"));
  for (const { region, name, reason, firstYear, lastYear } of regions) {
    const oneYear = firstYear !== null && firstYear === lastYear;
    const only = session.text("hanya ada satu tahun data, jadi hanya SLQ", "one year of data, so SLQ only");
    const why = oneYear ? only : reason;
    if (why !== null) terminal.print(hanging(`${region} ${name}: `, `${why}.`, terminal.width));
  }
}

/** The regions' economies against their province's; one region in full. */
export async function printEconomics({ regions }: EconomicsJson, session: Session, terminal: Terminal): Promise<void> {
  const output = { session, terminal, paint: await terminal.paint() };
  const [first, ...others] = regions;
  if (first !== undefined && others.length === 0 && first.reason === null) {
    printRegion(first, output);
    const klassen = Object.values(KLASSEN_LABELS).join("; ");
    terminal.remark(
      `\n${hanging("", session.text(`ADHK, juta rupiah. N pertumbuhan provinsi, M bauran sektor, C daya saing. Klassen (Kl.): ${klassen}.`, `Constant prices, million rupiah. N growth of the province, M mix of sectors, C competitiveness. Klassen (Kl.): ${klassen}.`), terminal.width)}`,
    );
    return;
  }
  printSummary(regions, output);
  terminal.remark(
    `\n${session.text("Satu daerah dengan semua angkanya: ksd score --economics --region 64.02.", "One region with all its figures: ksd score --economics --region 64.02.")}`,
  );
}
