import { integer, longDate, percent, scorePoints } from "../format.ts";
import type { BoardLine } from "../view/input.ts";
import {
  CHANNEL_LABELS,
  CLASS_LABELS,
  DPRD_LABELS,
  PRIORITY_LABELS,
  STEP_LABELS,
  titleName,
  urusanName,
} from "../view/labels.ts";
import type { MapView } from "../view/map-view.ts";
import { markLines } from "../view/marks.ts";
import type { Matrix } from "../view/matrix.ts";
import { methodNotes, methodWeights, weightText } from "../view/method.ts";
import { openMatters, whyEmpty } from "../view/open-matters.ts";
import { computedText, deciderText } from "../view/override-text.ts";
import { codesText, type ProposalLine } from "../view/proposals.ts";
import { costText } from "../view/totals.ts";
import { WAIVER_STATES } from "../view/waiver-lines.ts";
import { SHEETS } from "../workbook/sheet-names.ts";
import { decisionsModel, matchModel } from "./match-model.ts";
import type { TemplateValue } from "./render-template.ts";
import { shownRows } from "./shown-rows.ts";

type Model = { readonly [name: string]: TemplateValue };

/** A blank cell in a table of counts, where zero would only make noise. */
const countOrBlank = (count: number): string => (count === 0 ? "" : integer(count));

function totalsModel({ totals }: MapView): Model {
  const { cost, ...counts } = totals;
  return {
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, integer(count)])),
    cost: costText(cost),
    costFilled: integer(cost.filled),
    costBlank: integer(cost.blank),
  };
}

function matrixModel(matrix: Matrix): Model {
  return {
    regions: matrix.rows.map(({ region, name, submitted }) => ({ code: region, name, submitted })),
    urusan: matrix.urusan.map(({ code, name }, index) => ({
      code,
      name,
      counts: matrix.rows.map(({ counts }) => countOrBlank(counts[index] ?? 0)),
      total: integer(matrix.totals[index] ?? 0),
    })),
    regionTotals: matrix.rows.map(({ total }) => integer(total)),
    total: integer(matrix.total),
  };
}

const isOverruled = ({ override }: ProposalLine): boolean => override !== null;

function rankText(line: ProposalLine): string {
  const { rank, computedRank } = line;
  if (rank === null || computedRank === null) return "";
  return isOverruled(line) ? `${integer(rank)} (hitungan ${integer(computedRank)})` : integer(rank);
}

function priorityText(line: ProposalLine): string {
  const { priority, computedPriority } = line;
  if (priority === null || computedPriority === null) return "";
  const label = PRIORITY_LABELS[priority];
  return isOverruled(line) ? `${label} (hitungan ${computedPriority})` : label;
}

function proposalModel(line: ProposalLine): Model {
  const { values } = line.row;
  const bidang = values.bidang_urusan ?? "";
  return {
    id: codesText(line),
    region: line.regionName,
    title: values.judul ?? "",
    bidang: `${bidang} ${urusanName(bidang)}`,
    class: CLASS_LABELS[line.class],
    classReason: line.classReason,
    partners: line.partners,
    rank: rankText(line),
    score: line.score === null ? "" : scorePoints(line.score),
    priority: priorityText(line),
    computed: computedText(line) ?? "",
    decided: deciderText(line) ?? "",
    coverage: `${line.judgedComponents} dari 7 kriteria (${percent(line.coverage, 0)} bobot)`,
    robustness: line.robustness?.word ?? "",
    topShare: line.robustness === null ? "" : percent(line.robustness.topShare),
    dprd: DPRD_LABELS[line.butuhDprd],
    next: line.langkahBerikutnya,
  };
}

function boardMarks({ marks }: BoardLine): Model {
  const lines = marks === null ? [] : markLines(marks);
  const share = (wanted: string): string => {
    const value = lines.find(({ id }) => id === wanted)?.share ?? null;
    return value === null ? "" : percent(value, 1);
  };
  const lifts = lines.flatMap(({ label, lifts }) => (lifts === "" ? [] : [`${label}: ${lifts}`]));
  return { accuracy: share("accuracy"), usefulness: share("usefulness"), lifts: lifts.join(" · ") };
}

function waiverModel({ waivers }: MapView): readonly Model[] {
  return waivers.map(({ code, title, regionName, reason, until, by, holds, findings }) => ({
    code,
    title,
    region: regionName,
    reason,
    until: longDate(until),
    by: by ?? "",
    state: WAIVER_STATES[holds ? "holds" : "over"],
    findings: integer(findings),
  }));
}

function boardModel({ board }: MapView): readonly Model[] {
  return board.map((line) => ({
    code: line.region,
    region: line.name,
    sent: line.importedAt === null ? "Belum" : "Sudah",
    accepted: line.importedAt === null ? "" : integer(line.accepted),
    held: line.importedAt === null ? "" : integer(line.held),
    completeness: line.completeness === null ? "" : percent(line.completeness, 1),
    ...boardMarks(line),
    next: STEP_LABELS[line.next],
  }));
}

function reviewModel({ review }: MapView): readonly Model[] {
  return review.map(({ id, channel, words, row }) => ({
    id,
    region: row.regionName,
    title: row.values.judul ?? "",
    channel: CHANNEL_LABELS[channel].label,
    basis: CHANNEL_LABELS[channel].basis,
    words: words.join("; "),
  }));
}

function contradictionModel({ contradictions }: MapView): readonly Model[] {
  return contradictions.map((line) => ({
    code: line.code,
    severity: line.severity,
    region: line.regionName,
    place: line.place,
    value: line.value ?? "",
    other: line.otherName,
    otherPlace: line.otherPlace,
    otherValue: line.otherValue ?? "",
    message: line.message,
    waived: line.waived ?? "",
    decided: line.decided ?? "",
  }));
}

/** The long lists, and what of them the shipped template prints; a province's own may print all. */
function longLists(view: MapView): Model {
  const proposals = view.proposals.filter(({ score }) => score !== null).map(proposalModel);
  const notScored = view.proposals.filter(({ score }) => score === null).map(proposalModel);
  const [review, contradictions] = [reviewModel(view), contradictionModel(view)];
  return {
    proposals,
    notScored,
    review,
    contradictions,
    shown: {
      proposals: shownRows(proposals, SHEETS.proposals),
      notScored: shownRows(notScored, SHEETS.proposals),
      review: shownRows(review, SHEETS.review),
      contradictions: shownRows(contradictions, SHEETS.contradictions),
    },
  };
}

/** The view model of templates/peta-potensi.md.hbs; docs/templates.md describes it. Every value is a text ready to print. */
export function mapModel(view: MapView): Model {
  return {
    province: titleName(view.provinceName),
    year: String(view.year),
    reportDate: longDate(view.reportDate),
    version: view.version,
    why: whyEmpty(view) ?? "",
    matters: openMatters(view).map(({ count, text }) => ({ count: integer(count), text })),
    totals: totalsModel(view),
    classes: view.classes.map((one) => ({
      label: CLASS_LABELS[one.class],
      count: integer(one.count),
      share: percent(one.share),
    })),
    priorities: view.priorities.map(({ priority, count, cost }) => ({
      label: PRIORITY_LABELS[priority],
      count: integer(count),
      cost: costText(cost),
      costBlank: integer(cost.blank),
    })),
    matrix: matrixModel(view.proposalMatrix),
    ...longLists(view),
    overrides: view.proposals.filter(isOverruled).map(proposalModel),
    decisions: decisionsModel(view.decisions),
    match: matchModel(view.match),
    board: boardModel(view),
    waivers: waiverModel(view),
    findings: {
      galat: integer(view.severities.GALAT),
      peringatan: integer(view.severities.PERINGATAN),
      info: integer(view.severities.INFO),
    },
    weights: methodWeights(view).map(({ label, weight, method }) => ({ label, weight: weightText(weight), method })),
    method: methodNotes(view).map(({ subject, explanation }) => ({ subject, explanation })),
    sources: view.sources.map(({ regionName, version, file, sha256 }) => ({
      region: regionName,
      version: version === null ? "" : integer(version),
      file,
      sha256,
    })),
  };
}
