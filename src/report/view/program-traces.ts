import type { MapView } from "./map-view.ts";
import { type LevelGroup, linesOfBidang, linesOfLevel, linesOfUrusan } from "./program.ts";
import { LEVEL_LABELS, plannedYear, programName, programYears } from "./program-fields.ts";
import type { ProposalLine } from "./proposals.ts";
import { costPart, proposalPart } from "./total-parts.ts";
import type { MeasureRule } from "./total-rules.ts";
import type { Measure } from "./total-traces.ts";
import { costOf } from "./totals.ts";

/** A subtotal of the draft program list. */
interface Group {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly ProposalLine[];
}

/** `kabkota-1.03`: a level of government with the code of an urusan, bidang or program of its list. */
export const groupKey = (level: LevelGroup["level"], code?: string): string =>
  code === undefined ? level : `${level}-${code === "" ? "tanpa-bidang" : code}`;
/** Proposals of a bidang that name no program. */
export const withoutProgramKey = (level: LevelGroup["level"], bidang: string): string =>
  `${groupKey(level, bidang)}-tanpa-program`;
export const yearKey = (year: number | null): string => `tahun-${year ?? "kosong"}`;

/** The ids of the number of proposals in a group and of their estimated cost. */
export const groupMeasures = (key: string): readonly [Measure, Measure] => [`rencana-${key}`, `pagu-${key}`];

function levelGroups(level: LevelGroup): readonly Group[] {
  const { level: own, urusan: urusanList } = level;
  const owner = LEVEL_LABELS[own].name;
  return [
    { key: groupKey(own), title: owner, lines: linesOfLevel(level) },
    ...urusanList.flatMap((urusan) => [
      { key: groupKey(own, urusan.code), title: `${owner}, ${urusan.name}`, lines: linesOfUrusan(urusan) },
      ...urusan.bidang.flatMap((bidang) => [
        { key: groupKey(own, bidang.code), title: `${owner}, ${bidang.name}`, lines: linesOfBidang(bidang) },
        ...bidang.programs.map((program) => ({
          key: program.code === null ? withoutProgramKey(own, bidang.code) : groupKey(own, program.code),
          title: `${owner}, ${bidang.name}, ${programName(program) ?? "program belum diisi"}`,
          lines: program.lines,
        })),
      ]),
    ]),
  ];
}

function groupsOf({ program, proposals }: MapView): readonly Group[] {
  const years = programYears(proposals).map(({ year }) => ({
    key: yearKey(year),
    title: year === null ? "tahun belum diisi" : `direncanakan tahun ${year}`,
    lines: proposals.filter((line) => plannedYear(line) === year),
  }));
  return [...program.flatMap(levelGroups), ...years];
}

/** What the subtotals of the draft program list count and add. */
export function programRules(view: MapView): readonly (readonly [Measure, MeasureRule])[] {
  return groupsOf(view).flatMap(({ key, title, lines }): (readonly [Measure, MeasureRule])[] => {
    const [count, cost] = groupMeasures(key);
    return [
      [
        count,
        { title: `Rencana kerja sama: ${title}`, parts: () => lines.map(proposalPart), printed: () => lines.length },
      ],
      [
        cost,
        {
          title: `Perkiraan pagu: ${title}`,
          unit: "rupiah",
          parts: () => lines.flatMap(costPart),
          printed: () => costOf(lines).rupiah,
        },
      ],
    ];
  });
}
