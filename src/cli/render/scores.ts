import type { Explanation, ScoredWorkspace } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { table, wrap } from "./layout.ts";
import { oneDecimal, percentage } from "./numbers.ts";

type Scored = Extract<Explanation, { kind: "scored" }>;

function titlesById({ stored }: ScoredWorkspace): ReadonlyMap<string, string> {
  const rows = stored.flatMap(({ submission }) => submission.rows);
  return new Map(rows.map(({ id, values }) => [id, String(values["judul"] ?? "")]));
}

/** The ranking, then what is not ranked and why. */
export async function printScores(scored: ScoredWorkspace, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  const text = session.text.bind(session);
  const { proposals, notScored, review, robustness } = scored.result;
  const titles = titlesById(scored);
  const rows = proposals.map(({ id, rank, score, priority, coverage, class: kind }) => [
    String(rank),
    oneDecimal(score, session.language),
    priority,
    percentage(coverage),
    robustness?.byId.get(id)?.word ?? "",
    kind,
    id,
    titles.get(id) ?? "",
  ]);
  const [heading = "", ...lines] = table(
    [
      { title: text("No", "Rank"), align: "right" },
      { title: text("Nilai", "Score"), align: "right" },
      { title: text("Prioritas", "Priority") },
      { title: text("Bobot", "Weight"), align: "right" },
      { title: text("Ketahanan", "Robust") },
      { title: text("Jenis", "Kind") },
      { title: text("Usulan", "Proposal") },
      { title: text("Judul", "Title"), most: 38 },
    ],
    rows,
  );
  terminal.print([paint("bold", heading), ...lines].join("\n"));
  if (notScored.length > 0) {
    const items = notScored.map(({ id, coverage }) => `${id} (${percentage(coverage)})`).join(", ");
    terminal.print(
      `\n${text("Belum dapat dinilai (di bawah 60% bobot)", "Cannot be scored yet (under 60% of the weights)")}:`,
    );
    terminal.print(
      wrap(items, terminal.width - 2)
        .map((line) => `  ${line}`)
        .join("\n"),
    );
  }
  if (review.length > 0) {
    const items = review.map(({ id, channel }) => `${id} (${channel})`).join(", ");
    terminal.print(`\n${text("Perlu telaah, mungkin bukan KSD", "To be reviewed, perhaps no KSD")}:`);
    terminal.print(
      wrap(items, terminal.width - 2)
        .map((line) => `  ${line}`)
        .join("\n"),
    );
  }
  terminal.remark(
    `\n${text("Dari mana sebuah nilai: ksd score KODE-USULAN.", "Where a score comes from: ksd score ID.")}`,
  );
}

/** Two sentences: what lifts and what holds back; and why it stands behind the one above. */
function sentences({ lifts, holdsBack, above, proposal }: Scored, session: Session): string {
  const { language } = session;
  const named = (line: NonNullable<Scored["lifts"]>): string =>
    `${line.label} (${oneDecimal(line.points ?? 0, language)})`;
  const up =
    lifts === null
      ? session.text("Semua kriteria sama tinggi", "All criteria are equally high")
      : session.text(`Nilainya terangkat oleh ${named(lifts)}`, `It is lifted by ${named(lifts)}`);
  const down =
    holdsBack === null
      ? ""
      : session.text(` dan tertahan oleh ${named(holdsBack)}`, ` and held back by ${named(holdsBack)}`);
  const rank =
    above === null
      ? session.text("Tidak ada usulan yang lebih tinggi.", "No proposal stands above it.")
      : session.text(
          `Ia di bawah ${above.id} (${oneDecimal(above.score, language)}), terutama karena ${above.by.label}.`,
          `It stands behind ${above.id} (${oneDecimal(above.score, language)}), mostly for ${above.by.label}.`,
        );
  return proposal.rank === 1 && above === null ? `${up}${down}. ${rank}` : `${up}${down}. ${rank}`;
}

function componentTable({ components }: Explanation, session: Session): readonly string[] {
  const { language } = session;
  const text = session.text.bind(session);
  return table(
    [
      { title: text("Kriteria", "Criterion") },
      { title: text("Bobot", "Weight"), align: "right" },
      { title: text("Nilai", "Points"), align: "right" },
      { title: text("Sumbangan", "Contribution"), align: "right" },
      { title: text("Dari mana", "Working"), most: 60 },
    ],
    components.map(({ label, weight, points, contribution, working }) => [
      label,
      String(weight),
      points === null ? "–" : oneDecimal(points, language),
      contribution === null ? "–" : oneDecimal(contribution, language),
      working,
    ]),
  );
}

/** Where one proposal's score comes from. */
export async function printExplanation(explanation: Explanation, session: Session, terminal: Terminal): Promise<void> {
  const paint = await terminal.paint();
  const text = session.text.bind(session);
  terminal.print(paint("bold", `${explanation.id}  ${explanation.title}`));
  if (explanation.kind === "review") {
    const { channel, words } = explanation.proposal;
    terminal.print(
      text(
        `Perlu telaah: kata "${words.join('", "')}" menunjuk ke ${channel}, mungkin bukan KSD. Karena itu tidak diurutkan.`,
        `To be reviewed: the words "${words.join('", "')}" point to ${channel}, perhaps no KSD. So it is not ranked.`,
      ),
    );
    return;
  }
  const { proposal, components } = explanation;
  terminal.print(`${proposal.class}: ${proposal.classReason}\n`);
  const [heading = "", ...lines] = componentTable(explanation, session);
  terminal.print([paint("bold", heading), ...lines].join("\n"));
  const known = components.filter(({ points }) => points !== null).length;
  const basis = text(
    `berdasarkan ${known} dari ${components.length} kriteria (${percentage(proposal.coverage)} bobot)`,
    `based on ${known} of ${components.length} criteria (${percentage(proposal.coverage)} of the weights)`,
  );
  if (explanation.kind === "not-scored") {
    terminal.print(`\n${text("Belum dapat dinilai", "Cannot be scored yet")}: ${basis}.`);
    return;
  }
  const { score, priority, rank } = explanation.proposal;
  const total = text(
    `Nilai ${oneDecimal(score, session.language)} · Prioritas ${priority} · peringkat ${rank} dari ${explanation.ranked} · ${basis}`,
    `Score ${oneDecimal(score, session.language)} · Priority ${priority} · rank ${rank} of ${explanation.ranked} · ${basis}`,
  );
  terminal.print(`\n${paint("bold", total)}`);
  terminal.print(wrap(sentences(explanation, session), terminal.width).join("\n"));
  terminal.print(`${text("Langkah berikutnya", "Next step")}: ${proposal.langkahBerikutnya}`);
}
