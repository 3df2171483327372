import type { Leftover, MatchedPair, MatchResult, PairKind, UnsolvedProblem } from "../../domain/index.ts";
import { amount, integer } from "../../domain/index.ts";
import type { Bilingual } from "../../finding/index.ts";
import { commodityName, regionName } from "../../run/index.ts";
import type { Session } from "../session.ts";
import type { Paint, Terminal } from "../terminal.ts";
import { hanging, table, wrap } from "./layout.ts";

const KIND_TITLES: Readonly<Record<PairKind, Bilingual<string>>> = {
  commodity: { id: "Surplus bertemu kekurangan", en: "Surplus meets deficit" },
  need: { id: "Potensi menjawab masalah", en: "A potential answers a problem" },
  mirror: { id: "Sudah sama-sama diusulkan", en: "Both already propose it" },
  shared_problem: { id: "Masalah lintas batas yang sama", en: "A shared cross-border problem" },
};

/** So many of each kind are told in full; the rest is in the JSON and in the report. */
const TOLD = 5;

const CLASS_TEXT = {
  KSDD_WAJIB: { id: "calon KSDD Wajib", en: "candidate for KSDD Wajib" },
  KSDD_SUKARELA: { id: "KSDD Sukarela", en: "KSDD Sukarela" },
} as const;

interface Place {
  readonly session: Session;
  readonly terminal: Terminal;
  readonly paint: Paint;
}

function printPair(pair: MatchedPair, { session, terminal, paint }: Place): void {
  const { width } = terminal;
  const text = session.text.bind(session);
  const volume =
    pair.volume === null ? "" : ` · ${amount(pair.volume)} ${pair.unit} ${commodityName(pair.commodity ?? "")}`;
  const names = `${regionName(pair.a)} – ${regionName(pair.b)}`;
  const head = hanging("  ", `${names}${volume} · ${session.say(CLASS_TEXT[pair.class])}`, width);
  terminal.print(`\n${head.replace(names, () => paint("bold", names))}`);
  const line = (label: string, content: string): void =>
    terminal.print(hanging(`    ${label.padEnd(9)} `, content, width));
  line(text("Alasan", "Why"), pair.reasons.join(" "));
  line(text("Untung A", "Gain A"), pair.gainA);
  line(text("Untung B", "Gain B"), pair.gainB);
  line(text("Belum ada", "Missing"), pair.missing.length === 0 ? "–" : pair.missing.join(" "));
  line(text("Keberatan", "Against"), pair.counter);
}

function printKind(kind: PairKind, pairs: readonly MatchedPair[], place: Place): void {
  const { session, terminal, paint } = place;
  if (pairs.length === 0) return;
  const title = `${session.say(KIND_TITLES[kind])} (${pairs.length})`;
  terminal.print(`\n${paint("bold", title)}`);
  for (const pair of pairs.slice(0, TOLD)) printPair(pair, place);
  const rest = pairs.length - TOLD;
  if (rest > 0) {
    terminal.print(
      `\n  ${session.text(
        `… dan ${rest} lagi: --region KODE untuk satu daerah, --json atau laporan untuk semuanya.`,
        `… and ${rest} more: --region CODE for one region, --json or the report for all.`,
      )}`,
    );
  }
}

function printAllocation({ allocation }: MatchResult, { session, terminal, paint }: Place): void {
  if (allocation.length === 0) return;
  const text = session.text.bind(session);
  terminal.print(
    `\n${paint("bold", text("Alokasi surplus ke kekurangan", "Allocation of surplus to deficit"))}\n${text(
      "Tetangga lebih dahulu, lalu jarak keseluruhan terpendek; usul hitungan, bukan keputusan.",
      "Neighbours first, then the least total distance; a computed proposal, no decision.",
    )}`,
  );
  const lines = table(
    [
      { title: text("Komoditas", "Commodity"), most: 18 },
      { title: text("Dari", "From"), most: 27 },
      { title: text("Ke", "To"), most: 27 },
      { title: text("Jumlah", "Amount"), align: "right" },
      { title: "km", align: "right" },
    ],
    allocation.map(({ commodity, from, to, amount: moved, unit, km, borders }) => [
      commodityName(commodity),
      regionName(from),
      regionName(to),
      `${amount(moved)} ${unit}`,
      `${integer(km)}${borders ? " *" : "  "}`,
    ]),
  );
  terminal.print(lines.map((line) => `  ${line}`).join("\n"));
  terminal.print(`  ${text("* berbatasan", "* bordering")}`);
}

function printLeftovers(title: string, left: readonly Leftover[], { terminal, paint }: Place): void {
  if (left.length === 0) return;
  terminal.print(`\n${paint("bold", `${title} (${left.length})`)}`);
  for (const { commodity, region, amount: rest, unit, reason } of left) {
    terminal.print(`  ${commodityName(commodity)}, ${regionName(region)}: ${amount(rest)} ${unit}`);
    terminal.print(hanging("    ", reason, terminal.width));
  }
}

function printRemarks({ remarks }: MatchResult, { session, terminal, paint }: Place): void {
  if (remarks.length === 0) return;
  terminal.print(`\n${paint("bold", session.text("Catatan", "Remarks"))}`);
  for (const { text } of remarks) terminal.print(hanging("  - ", text, terminal.width));
}

/** Candidate pairs by kind, the allocation, what is left over, and what was left out. */
export async function printMatches(result: MatchResult, session: Session, terminal: Terminal): Promise<void> {
  const place: Place = { session, terminal, paint: await terminal.paint() };
  const text = session.text.bind(session);
  const counts = (Object.keys(KIND_TITLES) as PairKind[]).map((kind) => {
    const own = result.pairs.filter((pair) => pair.kind === kind);
    return { kind, own };
  });
  const wajib = result.pairs.filter((pair) => pair.class === "KSDD_WAJIB").length;
  terminal.print(
    wrap(
      text(
        `${result.pairs.length} calon pasangan, ${wajib} di antaranya calon KSDD Wajib. Calon untuk dibicarakan menurut aturan aplikasi, bukan keputusan.`,
        `${result.pairs.length} candidate pairs, ${wajib} of them for KSDD Wajib. To be talked about, by our own rules; no decision.`,
      ),
      terminal.width,
    ).join("\n"),
  );
  for (const { kind, own } of counts) printKind(kind, own, place);
  printAllocation(result, place);
  printLeftovers(text("Kekurangan yang belum terpenuhi", "Deficits not met"), result.unmet, place);
  printLeftovers(text("Surplus yang belum terpakai", "Surpluses not used"), result.unused, place);
  printRemarks(result, place);
  if (result.unsolved.length > 0) {
    terminal.remark(
      `\n${text(
        `${result.unsolved.length} masalah belum ada usulannya: ksd match --unsolved.`,
        `${result.unsolved.length} problems have no proposal: ksd match --unsolved.`,
      )}`,
    );
  }
}

function printProblem({ id, region, bidang, problem, helpers }: UnsolvedProblem, place: Place): void {
  const { session, terminal, paint } = place;
  terminal.print(`\n${paint("bold", id)}  ${regionName(region)}${bidang === null ? "" : ` · ${bidang}`}`);
  terminal.print(hanging("  ", problem, terminal.width));
  if (helpers.length === 0) {
    const nobody = session.text(
      "Belum ada daerah yang potensinya cocok; mungkin perlu KSDPK atau Sinergi.",
      "No region's potential fits yet; perhaps a matter for KSDPK or Sinergi.",
    );
    terminal.print(hanging("  → ", nobody, terminal.width));
  }
  for (const { region: helper, row, words, borders } of helpers) {
    const near = borders ? session.text(", berbatasan", ", bordering") : "";
    terminal.print(hanging("  → ", `${regionName(helper)}${near}: ${words.join(", ")} (${row})`, terminal.width));
  }
}

/** Problems that no proposal refers to, each with the regions that could help. */
export async function printUnsolved(result: MatchResult, session: Session, terminal: Terminal): Promise<void> {
  const place: Place = { session, terminal, paint: await terminal.paint() };
  const { unsolved } = result;
  terminal.print(
    session.text(
      `${unsolved.length} masalah belum dirujuk usulan mana pun.`,
      `${unsolved.length} problems are referred to by no proposal.`,
    ),
  );
  for (const one of unsolved) printProblem(one, place);
  printRemarks(result, place);
}
