import { MATCHING } from "../../regulation/index.ts";
import type { MatchContext } from "../context.ts";
import { offer } from "../pair.ts";
import { bidangText, borderDoubt, groundSentence, nameOf, quoted } from "../words/phrases.ts";
import { type HelpFound, helpStrength } from "./helpers.ts";
import { commodityText, type Need } from "./offers.ts";

function basisSentence(need: Need, { by, words }: HelpFound): string {
  switch (by) {
    case "commodity":
      return `Yang dibutuhkan dan potensinya sama: ${words.join(", ")}.`;
    case "balance":
      return `Yang dibutuhkan, ${words.join(", ")}, menurut neraca surplus di sana.`;
    case "words":
      return `Sama-sama bidang ${bidangText(need.problem.values.bidang_urusan ?? "")}, dengan kata yang cocok: ${words.join(", ")}.`;
  }
}

function offeredText({ potential, words }: HelpFound): string {
  if (potential !== null) return quoted(potential.values.nama_potensi ?? "");
  return `surplus ${words.join(", ")}`;
}

function missingOf(need: Need, help: HelpFound): readonly string[] {
  const { usg_u: u, usg_s: s, usg_g: g, bidang_urusan: bidang } = need.problem.values;
  const { potential } = help;
  const missing = [...borderDoubt(help.ground)];
  if (u === null || s === null || g === null) missing.push("U, S, dan G masalahnya.");
  if (potential !== null && potential.values.volume === null)
    missing.push("Volume potensi, jadi cukup tidaknya belum diketahui.");
  if (potential !== null && potential.values.bidang_urusan !== bidang) {
    missing.push("Bidang urusan yang disepakati: masalah dan potensinya ditulis di bidang berbeda.");
  }
  return [...missing, "Kesediaan daerah yang punya potensi dan syaratnya."];
}

function counterOf({ agreements, byCode }: MatchContext, need: Need, help: HelpFound): string {
  const bidang = need.problem.values.bidang_urusan ?? "";
  const running = agreements.inBidang(help.region, need.region, bidang);
  if (running !== null) return running;
  const same = byCode
    .get(help.region)
    ?.permasalahan.find(
      ({ values }) =>
        values.bidang_urusan === bidang &&
        values.komoditas_dibutuhkan === need.problem.values.komoditas_dibutuhkan &&
        values.komoditas_dibutuhkan !== null,
    );
  if (same !== undefined) {
    return `${nameOf(help.region)} sendiri melaporkan kekurangan ${commodityText(same.values.komoditas_dibutuhkan)} (${same.values.kode_masalah ?? ""}).`;
  }
  const limits = help.potential?.values.keterbatasan ?? null;
  if (limits !== null) return `${nameOf(help.region)} menulis keterbatasan potensinya: ${quoted(limits)}.`;
  if (help.by === "words")
    return `Kecocokannya hanya dari ${help.words.length} kata; isinya perlu dibaca sebelum dibicarakan.`;
  return help.ground.borders
    ? "Kapasitasnya mungkin sudah terpakai untuk warga sendiri."
    : "Tidak berbatasan, jadi biaya menjangkaunya perlu dihitung dahulu.";
}

/** One problem of B and the best potential of A; only the best few regions for each problem become pairs. */
export function needPairs(context: MatchContext, need: Need, found: readonly HelpFound[]): void {
  const { problem, region } = need;
  const { kode_masalah: code, masalah, kebutuhan, bidang_urusan: bidang } = problem.values;
  for (const [place, help] of found.entries()) {
    if (place >= MATCHING.pairsPerProblem) {
      const reason = `Untuk ${code ?? "masalah ini"} ada ${MATCHING.pairsPerProblem} daerah lain yang lebih cocok.`;
      context.sink.refuse({ kind: "need", a: help.region, b: region, reason });
      continue;
    }
    offer(context, {
      id: `need:${help.region}:${problem.row.id}`,
      kind: "need",
      a: help.region,
      b: region,
      bidang,
      gainA: `Memanfaatkan ${offeredText(help)} untuk daerah lain.`,
      gainB: `Masalah ${code ?? ""} tertangani: ${quoted(kebutuhan ?? masalah ?? "")}.`,
      reasons: [
        `${nameOf(region)} melaporkan ${quoted(masalah ?? "")}; ${nameOf(help.region)} punya ${offeredText(help)}.`,
        basisSentence(need, help),
        groundSentence(help.ground),
      ],
      missing: missingOf(need, help),
      counter: counterOf(context, need, help),
      strength: helpStrength(help),
      rows: [help.row, problem.row.id],
    });
  }
}
