import type { ComponentId, ScoredProposal, ScoreReasons } from "../../domain/index.ts";
import type { Language } from "../../finding/index.ts";
import { componentLabel } from "../../regulation/index.ts";
import { scorePoints } from "../format.ts";

const inLanguage = (value: number, language: Language): string => {
  const text = scorePoints(value);
  return language === "id" ? text : text.replace(",", ".");
};

type Own = Pick<ScoredProposal, "components" | "contributions">;

function first({ components }: Own, { lifts, holdsBack }: ScoreReasons, language: Language): string {
  const named = (id: ComponentId): string => `${componentLabel(id)} (${inLanguage(components[id] ?? 0, language)})`;
  if (lifts === null || holdsBack === null) {
    return language === "id"
      ? "Semua kriteria yang diketahui sama tinggi, jadi tidak ada yang mengangkat atau menahan skornya."
      : "All known criteria are equally high, so none lifts the score or holds it back.";
  }
  return language === "id"
    ? `Skornya terangkat terutama oleh ${named(lifts)} dan tertahan terutama oleh ${named(holdsBack)}.`
    : `Its score is lifted most by ${named(lifts)} and held back most by ${named(holdsBack)}.`;
}

function second({ components, contributions }: Own, { above }: ScoreReasons, language: Language): string {
  if (above === null) {
    return language === "id" ? "Tidak ada usulan dengan skor lebih tinggi." : "No proposal has a higher score.";
  }
  const { id, rank, score, by, differences } = above;
  const here = contributions[by] ?? 0;
  const there = here + (differences[by] ?? 0);
  const label = componentLabel(by);
  const isKnown = components[by] !== null;
  if (language === "id") {
    const own = isKnown ? `di sini ${inLanguage(here, language)}` : "di sini tidak diketahui";
    return `Ia berada di bawah ${id} (peringkat ${rank}, skor ${inLanguage(score, language)}) terutama karena ${label}: sumbangannya di sana ${inLanguage(there, language)}, ${own}.`;
  }
  const own = isKnown ? `${inLanguage(here, language)} here` : "not known here";
  return `It stands behind ${id} (rank ${rank}, score ${inLanguage(score, language)}) mostly for ${label}: it contributes ${inLanguage(there, language)} there, ${own}.`;
}

/**
 * Two sentences on a ranked proposal: what lifts its score and what holds it back; why it stands behind the one above.
 */
export function reasonSentences(
  own: Own,
  reasons: ScoreReasons,
  language: Language,
): readonly [first: string, second: string] {
  return [first(own, reasons, language), second(own, reasons, language)];
}
