import { KsdError } from "../../domain/index.ts";
import type { BorderOverride } from "../../regulation/index.ts";
import type { MergedSource } from "../../store/index.ts";
import type { Config } from "../config.ts";

/** What a province's configuration says about its own rows, and so holds for them in the nation too. */
type SourceSettings = Pick<Config, "waivers" | "borders" | "overrides">;

export const settingsText = ({ waivers, borders, overrides }: SourceSettings): string =>
  JSON.stringify({ waivers, borders, overrides });

/** Only `settingsText` writes them. */
const settingsOf = ({ settings }: Pick<MergedSource, "settings">): SourceSettings =>
  JSON.parse(settings) as SourceSettings;

type WithSettings = Pick<MergedSource, "workspace" | "settings">;

/** Exceptions, borders and values set by hand of all provinces together. */
export function joinedSettings(sources: readonly WithSettings[]): SourceSettings {
  const settings = sources.map(settingsOf);
  return {
    waivers: settings.flatMap(({ waivers }) => waivers),
    borders: settings.flatMap(({ borders }) => borders),
    overrides: settings.flatMap(({ overrides }) => overrides),
  };
}

const pairOf = ({ a, b }: BorderOverride): string => [a, b].sort().join(" – ");

/** @throws KsdError `merge-conflict` when two provinces say the opposite of the same border */
export function requireAgreement(sources: readonly WithSettings[]): void {
  const said = new Map<string, { readonly borders: boolean; readonly workspace: string }>();
  for (const source of sources) {
    for (const override of settingsOf(source).borders) {
      const pair = pairOf(override);
      const other = said.get(pair);
      if (other !== undefined && other.borders !== override.borders)
        throw disagreement(pair, other.workspace, source.workspace);
      said.set(pair, { borders: override.borders, workspace: source.workspace });
    }
  }
}

function disagreement(pair: string, a: string, b: string): KsdError {
  return new KsdError("merge-conflict", {
    message: {
      id: `Ruang kerja ${a} dan ${b} berbeda tentang batas ${pair}: yang satu berbatasan, yang lain tidak. Tidak ada yang digabung.`,
      en: `The workspaces ${a} and ${b} disagree on the border ${pair}: one says yes, the other no. Nothing was merged.`,
    },
    hint: {
      id: 'Samakan dahulu bagian "borders" di ksd.config.json keduanya.',
      en: 'Make the part "borders" in both ksd.config.json files agree first.',
    },
  });
}
