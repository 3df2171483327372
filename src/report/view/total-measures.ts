import { CLASS_LABELS, PRIORITY_LABELS } from "./labels.ts";
import type { MapView } from "./map-view.ts";
import { programRules } from "./program-traces.ts";
import {
  costPart,
  findingParts,
  heldParts,
  isWithoutCost,
  type Line,
  proposalPart,
  regionPart,
  rowPart,
} from "./total-parts.ts";
import type { MeasureRule, Source } from "./total-rules.ts";
import type { Measure } from "./total-traces.ts";

const ofPriority = (lines: readonly Line[], wanted: string): readonly Line[] =>
  lines.filter(({ priority }) => priority === wanted);

const COUNTS: readonly (readonly [Measure, MeasureRule])[] = [
  [
    "daerah",
    {
      title: "Daerah di provinsi (termasuk provinsi)",
      parts: ({ view }) => view.board.map(({ region, name, file }) => regionPart(region, name, file)),
      printed: ({ totals }) => totals.regions,
    },
  ],
  [
    "mengirim",
    {
      title: "Daerah yang sudah mengirim formulir",
      parts: ({ view }) => view.sources.map(({ region, regionName: name, file }) => regionPart(region, name, file)),
      printed: ({ totals }) => totals.submitted,
    },
  ],
  [
    "usulan",
    {
      title: "Usulan yang diterima",
      parts: ({ view }) => [...view.proposals, ...view.review].map(proposalPart),
      printed: ({ totals }) => totals.proposals,
    },
  ],
  [
    "cocok",
    {
      title: "Usulan yang cocok sebagai kerja sama daerah",
      parts: ({ view }) => view.proposals.map(proposalPart),
      printed: ({ totals }) => totals.fits,
      matrix: (view) => view.proposalMatrix,
    },
  ],
  [
    "dinilai",
    {
      title: "Usulan yang dinilai dan diperingkat",
      parts: ({ view }) => view.proposals.filter(({ score }) => score !== null).map(proposalPart),
      printed: ({ totals }) => totals.scored,
    },
  ],
  [
    "belum-dinilai",
    {
      title: "Usulan yang belum dapat dinilai",
      parts: ({ view }) => view.proposals.filter(({ score }) => score === null).map(proposalPart),
      printed: ({ totals }) => totals.notScored,
    },
  ],
  [
    "telaah",
    {
      title: "Usulan yang perlu telaah, mungkin bukan kerja sama daerah",
      parts: ({ view }) => view.review.map(proposalPart),
      printed: ({ totals }) => totals.review,
    },
  ],
  [
    "potensi",
    {
      title: "Potensi",
      parts: ({ view }) =>
        view.potensi.map((row) => rowPart(row, row.values.nama_potensi ?? "", row.values.bidang_urusan)),
      printed: ({ totals }) => totals.potensi,
      matrix: (view) => view.potensiMatrix,
    },
  ],
  [
    "permasalahan",
    {
      title: "Permasalahan",
      parts: ({ view }) =>
        view.permasalahan.map((row) => rowPart(row, row.values.masalah ?? "", row.values.bidang_urusan)),
      printed: ({ totals }) => totals.permasalahan,
    },
  ],
  [
    "ksd-berjalan",
    {
      title: "Naskah kerja sama berjalan dan berakhir",
      parts: ({ view }) =>
        view.ksdBerjalan.map((row) => rowPart(row, row.values.perihal ?? "", row.values.bidang_urusan)),
      printed: ({ totals }) => totals.ksdBerjalan,
    },
  ],
  [
    "ditahan",
    {
      title: "Baris yang ditahan",
      parts: ({ submissions }) => heldParts(submissions),
      printed: ({ totals }) => totals.heldRows,
    },
  ],
  [
    "biaya",
    {
      title: "Perkiraan biaya semua usulan yang cocok",
      unit: "rupiah",
      parts: ({ view }) => view.proposals.flatMap(costPart),
      printed: ({ totals }) => totals.cost.rupiah,
    },
  ],
  [
    "tanpa-biaya",
    {
      title: "Usulan yang cocok tanpa perkiraan biaya",
      parts: ({ view }) => view.proposals.filter(isWithoutCost).map(proposalPart),
      printed: ({ totals }) => totals.cost.blank,
    },
  ],
];

function classRules({ classes }: MapView): readonly (readonly [Measure, MeasureRule])[] {
  return classes.map(({ class: kind, count }) => [
    `kelas-${kind}`,
    {
      title: `Usulan kelas ${CLASS_LABELS[kind]}`,
      parts: ({ view }) =>
        kind === "PERLU_TELAAH"
          ? view.review.map(proposalPart)
          : view.proposals.filter((line) => line.class === kind).map(proposalPart),
      printed: () => count,
    },
  ]);
}

function priorityRules({ priorities }: MapView): readonly (readonly [Measure, MeasureRule])[] {
  return priorities.flatMap(({ priority, count, cost }): [Measure, MeasureRule][] => {
    const label = PRIORITY_LABELS[priority];
    const linesOf = ({ view }: Source): readonly Line[] => ofPriority(view.proposals, priority);
    return [
      [
        `prioritas-${priority}`,
        { title: `Usulan ${label}`, parts: (source) => linesOf(source).map(proposalPart), printed: () => count },
      ],
      [
        `biaya-prioritas-${priority}`,
        {
          title: `Perkiraan biaya usulan ${label}`,
          unit: "rupiah",
          parts: (source) => linesOf(source).flatMap(costPart),
          printed: () => cost.rupiah,
        },
      ],
      [
        `tanpa-biaya-prioritas-${priority}`,
        {
          title: `Usulan ${label} tanpa perkiraan biaya`,
          parts: (source) => linesOf(source).filter(isWithoutCost).map(proposalPart),
          printed: () => cost.blank,
        },
      ],
    ];
  });
}

function severityRules({ severities }: MapView): readonly (readonly [Measure, MeasureRule])[] {
  return (["GALAT", "PERINGATAN", "INFO"] as const).map((severity) => [
    `temuan-${severity}`,
    {
      title: `Temuan ${severity}`,
      parts: ({ view }) => findingParts(view, severity),
      printed: () => severities[severity],
    },
  ]);
}

/** Every measure the reports print a total of, by its name. */
export const rulesOf = (view: MapView): ReadonlyMap<string, MeasureRule> =>
  new Map([...COUNTS, ...classRules(view), ...priorityRules(view), ...severityRules(view), ...programRules(view)]);
