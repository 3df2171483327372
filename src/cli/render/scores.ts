import type { ScoredProposal, ScoreOverride, ScoreResult, UnusedOverride } from "../../domain/index.ts";
import { CHANNEL_LABELS, CLASS_LABELS } from "../../report/index.ts";
import type { ScoredWorkspace } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Paint, Terminal } from "../terminal.ts";
import { fittedTable, hanging, wrap } from "./layout.ts";
import { decimals, oneDecimal, percentage } from "./numbers.ts";
import { methodLines } from "./score-method.ts";

const PRIORITIES = ["I", "II", "III"] as const;
const CLASSES = ["KSDD_WAJIB", "KSDD_SUKARELA", "KSDPK", "KSDPL", "KSDLL", "SINERGI"] as const;

function titlesById({ stored }: ScoredWorkspace): ReadonlyMap<string, string> {
  const rows = stored.flatMap(({ submission }) => submission.rows);
  return new Map(rows.map(({ id, values }) => [id, String(values["judul"] ?? "")]));
}

/** How many there are of each class, as shares of all that fit. */
function summaryLines({ proposals, notScored, review }: ScoreResult, session: Session): readonly string[] {
  const fitting = [...proposals, ...notScored];
  const counts = session.text(
    `${proposals.length} usulan diperingkat · ${notScored.length} belum dapat dinilai · ${review.length} perlu telaah`,
    `${proposals.length} proposals ranked · ${notScored.length} cannot be scored yet · ${review.length} to be reviewed`,
  );
  const shares = CLASSES.flatMap((kind) => {
    const count = fitting.filter((one) => one.class === kind).length;
    if (count === 0) return [];
    return [`${CLASS_LABELS[kind]} ${count} (${decimals((100 * count) / fitting.length, 1, session.language)}%)`];
  });
  const of = session.text(`Dari ${fitting.length} yang cocok: `, `Of the ${fitting.length} that fit: `);
  return shares.length === 0 ? [counts] : [counts, `${of}${shares.join(" · ")}`];
}

function knownOf({ components }: ScoredProposal): string {
  const all = Object.values(components);
  return `${all.filter((points) => points !== null).length}/${all.length}`;
}

function rankingRows(scored: ScoredWorkspace, session: Session): readonly (readonly string[])[] {
  const { proposals, robustness } = scored.result;
  const titles = titlesById(scored);
  return proposals.map((proposal) => [
    `${proposal.rank}${proposal.override === null ? " " : "*"}`,
    oneDecimal(proposal.score, session.language),
    `${knownOf(proposal)} ${percentage(proposal.coverage).padStart(4)}`,
    robustness?.byId.get(proposal.id)?.word ?? "–",
    CLASS_LABELS[proposal.class],
    proposal.id,
    titles.get(proposal.id) ?? "",
  ]);
}

/** The ranking under one heading for each class of priority. */
function printRanking(scored: ScoredWorkspace, session: Session, { terminal, paint }: Output): void {
  const { proposals } = scored.result;
  const [titles = [], ...lines] = fittedTable(
    [
      { title: session.text("No ", "No "), align: "right" },
      { title: session.text("Skor", "Score"), align: "right" },
      { title: session.text("Kriteria", "Criteria") },
      { title: session.text("Keteguhan", "Firmness") },
      { title: session.text("Kelas", "Class") },
      { title: session.text("Usulan", "Proposal") },
      { title: session.text("Judul", "Title") },
    ],
    rankingRows(scored, session),
    { width: terminal.width, longer: "cut" },
  );
  terminal.print(paint("bold", titles.join("\n")));
  for (const priority of PRIORITIES) {
    const members = proposals.flatMap((proposal, at) => (proposal.priority === priority ? (lines[at] ?? []) : []));
    if (members.length === 0) continue;
    const heading = session.text(`Prioritas ${priority}`, `Priority ${priority}`);
    terminal.print(paint("cyan", `${heading} (${members.length})`));
    terminal.print(members.join("\n"));
  }
}

interface Output {
  readonly terminal: Terminal;
  readonly paint: Paint;
}

function printList(title: string, items: readonly string[], { terminal, paint }: Output): void {
  if (items.length === 0) return;
  terminal.print(`\n${paint("bold", title)}`);
  for (const item of items) terminal.print(hanging("  ", item, terminal.width));
}

/** What a person decided, beside what was computed. */
export function overrideText(proposal: ScoredProposal, override: ScoreOverride, session: Session): string {
  const { rank, priority, computedRank, computedPriority } = proposal;
  const { by, date, reason } = override;
  return session.text(
    `peringkat ${rank} (hitungan ${computedRank}), Prioritas ${priority} (hitungan ${computedPriority}); oleh ${by}, ${date}: ${reason}`,
    `rank ${rank} (computed ${computedRank}), Priority ${priority} (computed ${computedPriority}); by ${by}, ${date}: ${reason}`,
  );
}

function unusedText({ override, reason }: UnusedOverride, session: Session): string {
  const why = {
    unknown: session.text("tidak ada usulan itu sekarang", "there is no such proposal now"),
    "not-scored": session.text("belum dapat dinilai", "it cannot be scored yet"),
    review: session.text("masih perlu telaah", "it is to be reviewed"),
  };
  return `${override.id}: ${why[reason]}`;
}

/** The ranking, then what is not ranked and why, then by which weights. */
export async function printScores(scored: ScoredWorkspace, session: Session, terminal: Terminal): Promise<void> {
  const output = { terminal, paint: await terminal.paint() };
  const text = session.text.bind(session);
  const { result } = scored;
  for (const line of summaryLines(result, session)) terminal.print(wrap(line, terminal.width).join("\n"));
  terminal.print("");
  if (result.proposals.length > 0) printRanking(scored, session, output);
  printList(
    text("Belum dapat dinilai (di bawah 60% bobot)", "Cannot be scored yet (under 60% of the weights)"),
    result.notScored.map(({ id, coverage }) => `${id} (${percentage(coverage)})`),
    output,
  );
  printList(
    text("Perlu telaah, mungkin bukan KSD", "To be reviewed, perhaps no KSD"),
    result.review.map(({ id, channel, words }) => `${id}: ${CHANNEL_LABELS[channel].label} ("${words.join('", "')}")`),
    output,
  );
  printList(
    text("* Ditetapkan orang", "* Decided by a person"),
    result.proposals.flatMap((one) =>
      one.override === null ? [] : [`${one.id}: ${overrideText(one, one.override, session)}`],
    ),
    output,
  );
  printList(
    text("Penetapan yang tidak berlaku", "Overrides without effect"),
    result.unusedOverrides.map((one) => unusedText(one, session)),
    output,
  );
  terminal.print(`\n${methodLines(result, session, terminal.width).join("\n")}`);
  terminal.remark(
    `\n${text("Dari mana sebuah skor: ksd score KODE-USULAN.", "Where a score comes from: ksd score ID.")}`,
  );
}
