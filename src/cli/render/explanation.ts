import type { ClassLift, SingleChange } from "../../domain/index.ts";
import { CHANNEL_LABELS, CLASS_LABELS, changeWords, reasonSentences, skipWords } from "../../report/index.ts";
import { componentLabel, type Explanation, type ScoredExplanation } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Paint, Terminal } from "../terminal.ts";
import { fittedTable, hanging, table, wrap } from "./layout.ts";
import { decimals, oneDecimal, percentage, signed } from "./numbers.ts";
import { methodLines } from "./score-method.ts";
import { overrideText } from "./scores.ts";

interface Output {
  readonly session: Session;
  readonly terminal: Terminal;
  readonly paint: Paint;
}

/** Bold titles, then the lines. */
function printTable(lines: readonly (readonly string[])[], { terminal, paint }: Output): void {
  const [titles = [], ...rows] = lines;
  terminal.print([paint("bold", titles.join("\n")), ...rows.flat()].join("\n"));
}

/** Points, weights and contributions, and under them the division that gives the score. */
function printComponents(explanation: Explanation, output: Output): void {
  const { session, terminal } = output;
  const { language } = session;
  const { components } = explanation;
  const rows = components.map(({ label, weight, points, contribution, working }) => [
    label,
    String(weight),
    points === null ? "–" : oneDecimal(points, language),
    contribution === null ? "–" : oneDecimal(contribution, language),
    working,
  ]);
  if (explanation.kind === "scored") {
    const known = components.filter(({ points }) => points !== null);
    const weights = known.reduce((sum, { weight }) => sum + weight, 0);
    const product = known.reduce((sum, { weight, points }) => sum + weight * (points ?? 0), 0);
    const divisor = Number.isInteger(weights) ? String(weights) : decimals(weights, 2, language);
    rows.push([
      session.text("Jumlah yang diketahui", "Sum of what is known"),
      divisor,
      "",
      oneDecimal(explanation.proposal.score, language),
      session.text(
        `Σ bobot × nilai = ${decimals(product, 2, language)}; dibagi ${divisor}`,
        `Σ weight × points = ${decimals(product, 2, language)}; divided by ${divisor}`,
      ),
    ]);
  }
  const lines = fittedTable(
    [
      { title: session.text("Kriteria", "Criterion") },
      { title: session.text("Bobot", "Weight"), align: "right" },
      { title: session.text("Nilai", "Points"), align: "right" },
      { title: session.text("Sumbangan", "Contribution"), align: "right" },
      { title: session.text("Dari mana", "Working") },
    ],
    rows,
    { width: terminal.width, longer: "wrap" },
  );
  printTable(lines, output);
}

function printAbove({ reasons: { above }, proposal }: ScoredExplanation, { session, terminal }: Output): void {
  if (above === null) return;
  const { language } = session;
  const parts = Object.entries(above.differences)
    .filter(([, difference]) => Math.abs(difference) >= 0.05)
    .sort(([, a], [, b]) => b - a)
    .map(([id, difference]) => `${componentLabel(id as never)} ${signed(difference, language)}`);
  const by = oneDecimal(above.score - proposal.score, language);
  const text = session.text(
    `${above.id}, peringkat ${above.rank}, skor ${oneDecimal(above.score, language)}: lebih tinggi ${by} = ${parts.join(" · ")}`,
    `${above.id}, rank ${above.rank}, score ${oneDecimal(above.score, language)}: higher by ${by} = ${parts.join(" · ")}`,
  );
  terminal.print(`\n${hanging(session.text("Di atasnya: ", "Above it: "), text, terminal.width)}`);
}

function printRobustness({ robustness, scored }: ScoredExplanation, { session, terminal }: Output): void {
  const of = scored.result.robustness;
  if (robustness === null || of === null) return;
  const { topShare, rankLow, rankHigh, word } = robustness;
  const vectors = decimals(of.vectors, 0, session.language);
  const share = `${decimals(100 * topShare, 1, session.language)}%`;
  const text = session.text(
    `${word}. Masuk ${of.topSize} teratas pada ${share} dari ${vectors} susunan bobot acak; peringkatnya ${rankLow}–${rankHigh} (titik 5% dan 95%). Benih ${scored.result.seed}.`,
    `${word}. In the top ${of.topSize} under ${share} of ${vectors} random sets of weights; its rank is ${rankLow}–${rankHigh} (5% and 95% points). Seed ${scored.result.seed}.`,
  );
  terminal.print(hanging(session.text("Keteguhan: ", "Firmness: "), text, terminal.width));
}

function printLeaveOneOut({ leaveOneOut, proposal }: ScoredExplanation, output: Output): void {
  const { session, terminal, paint } = output;
  const { language } = session;
  const { computedRank } = proposal;
  terminal.print(`\n${paint("bold", session.text("Bila satu kriteria dikeluarkan", "With one criterion left out"))}`);
  const lines = table(
    [
      { title: session.text("Tanpa", "Without") },
      { title: session.text("Peringkat", "Rank"), align: "right" },
      { title: session.text("Geser", "Move"), align: "right" },
      { title: session.text("Skor", "Score"), align: "right" },
      { title: session.text("Prioritas", "Priority") },
    ],
    leaveOneOut.without.map(({ component, rank, ranked, score, priority }) => [
      componentLabel(component),
      session.text(`${rank} dari ${ranked}`, `${rank} of ${ranked}`),
      rank === computedRank ? "=" : `${rank < computedRank ? "↑" : "↓"}${Math.abs(rank - computedRank)}`,
      oneDecimal(score, language),
      priority,
    ]),
  );
  const [titles = "", ...rows] = lines;
  terminal.print([paint("bold", titles), ...rows].join("\n"));
  const note = session.text(
    "Semua usulan dinilai lagi dengan bobot kriteria itu nol; yang lalu diketahui kurang dari 60% bobotnya ikut keluar.",
    "All proposals are scored again with that weight at zero; those of which less than 60% is known then drop out.",
  );
  terminal.print(paint("dim", wrap(note, terminal.width).join("\n")));
  for (const { component, reason } of leaveOneOut.skipped) {
    terminal.print(
      hanging(
        session.text("Dilewati: ", "Skipped: "),
        `${componentLabel(component)}, ${skipWords(reason, language)}.`,
        terminal.width,
      ),
    );
  }
}

function changeText(change: SingleChange, session: Session): string {
  const { language } = session;
  const after = session.text("skor menjadi", "the score becomes");
  const priority = session.text("Prioritas", "Priority");
  return `${changeWords(change, language)}: ${after} ${oneDecimal(change.score, language)}, ${priority} ${change.priority}`;
}

function printLift({ from, lifting, best }: ClassLift, { session, terminal }: Output): void {
  if (from === "I") return;
  const title = session.text("Agar naik kelas: ", "To rise a class: ");
  const or = session.text("atau: ", "or: ").padStart(title.length);
  terminal.print("");
  for (const [at, change] of lifting.entries()) {
    terminal.print(hanging(at === 0 ? title : or, `${changeText(change, session)}.`, terminal.width));
  }
  if (lifting.length > 0) return;
  const none = session.text("tidak ada satu perubahan pun yang cukup.", "no single change is enough.");
  const label = session.text("Paling menaikkan", "What raises it most");
  const most = best === null ? "" : ` ${label}: ${changeText(best, session)}.`;
  terminal.print(hanging(title, `${none}${most}`, terminal.width));
}

function basisText({ components, proposal }: Exclude<Explanation, { kind: "review" }>, session: Session): string {
  const known = components.filter(({ points }) => points !== null).length;
  return session.text(
    `berdasarkan ${known} dari ${components.length} kriteria (${percentage(proposal.coverage)} bobot)`,
    `based on ${known} of ${components.length} criteria (${percentage(proposal.coverage)} of the weights)`,
  );
}

function printScored(explanation: ScoredExplanation, output: Output): void {
  const { session, terminal, paint } = output;
  const { proposal, scored } = explanation;
  const score = oneDecimal(proposal.score, session.language);
  const ranked = scored.result.proposals.length;
  const { computedPriority: priority, computedRank: rank } = proposal;
  const total = session.text(
    `Skor ${score} · Prioritas ${priority} · peringkat ${rank} dari ${ranked} · ${basisText(explanation, session)}`,
    `Score ${score} · Priority ${priority} · rank ${rank} of ${ranked} · ${basisText(explanation, session)}`,
  );
  terminal.print(paint("bold", total));
  if (proposal.override !== null) {
    const text = `${overrideText(proposal, proposal.override, session)}.`;
    terminal.print(paint("yellow", hanging(session.text("Ditetapkan: ", "Decided: "), text, terminal.width)));
  }
  const sentences = reasonSentences(proposal, explanation.reasons, session.language).join(" ");
  terminal.print(`${wrap(sentences, terminal.width).join("\n")}\n\n`);
  printComponents(explanation, output);
  printAbove(explanation, output);
  printRobustness(explanation, output);
  printLeaveOneOut(explanation, output);
}

/** Where one proposal's score comes from, how firm its place is, and what would lift it. */
export async function printExplanation(explanation: Explanation, session: Session, terminal: Terminal): Promise<void> {
  const output = { session, terminal, paint: await terminal.paint() };
  terminal.print(output.paint("bold", `${explanation.id}  ${explanation.title}`));
  if (explanation.kind === "review") {
    const { channel, words } = explanation.proposal;
    const { label, basis } = CHANNEL_LABELS[channel];
    const text = session.text(
      `Perlu telaah: kata "${words.join('", "')}" menunjuk ke ${label} (${basis}), mungkin bukan KSD. Karena itu tidak diperingkat.`,
      `To be reviewed: the words "${words.join('", "')}" point to ${label} (${basis}), perhaps no KSD. So it is not ranked.`,
    );
    terminal.print(wrap(text, terminal.width).join("\n"));
    return;
  }
  const { proposal, scored, lift } = explanation;
  terminal.print(`${wrap(`${CLASS_LABELS[proposal.class]}. ${proposal.classReason}`, terminal.width).join("\n")}\n\n`);
  if (explanation.kind === "scored") printScored(explanation, output);
  else {
    const basis = `${session.text("Belum dapat dinilai", "Cannot be scored yet")}: ${basisText(explanation, session)}.`;
    terminal.print(`${output.paint("bold", basis)}\n\n`);
    printComponents(explanation, output);
  }
  printLift(lift, output);
  const next = session.text("Langkah berikutnya: ", "Next step: ");
  terminal.print(`\n${hanging(next, proposal.langkahBerikutnya, terminal.width)}`);
  terminal.print(methodLines(scored.result, session, terminal.width).join("\n"));
}
