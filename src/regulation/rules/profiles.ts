import type { FindingCode, Severity } from "../../finding/index.ts";
import { isFixed } from "./waivers.ts";

/** How far the mapping has come: a first draft, the coordination meeting, the version that is signed. */
export const PROFILES = ["draf", "rakor", "final"] as const;
export type Profile = (typeof PROFILES)[number];

/** `rakor` is the rules as they are written down, and what holds where nothing is said. */
export const DEFAULT_PROFILE: Profile = "rakor";

type Change = Partial<Record<FindingCode, Partial<Record<Severity, Severity>>>>;

const NOTE = { PERINGATAN: "INFO" } as const;
const REPAIR = { PERINGATAN: "GALAT" } as const;
const BEAR = { GALAT: "PERINGATAN" } as const;

/**
 * What each profile changes, by code and usual severity. A draft may be incomplete but not wrong; in the final version
 * everything that a decision rests on must be there. A GALAT about the file, its sheets or whose form it is never softens.
 *
 * @source rancangan (aturan aplikasi)
 */
export const PROFILE_CHANGES: Readonly<Record<Profile, Change>> = {
  draf: {
    "LBR-01": NOTE,
    "LBR-05": NOTE,
    "KOL-01": NOTE,
    "SEL-01": NOTE,
    "SEL-15": NOTE,
    "PO-01": NOTE,
    "PO-02": NOTE,
    "PO-03": NOTE,
    "MS-02": NOTE,
    "PM-02": BEAR,
    "PM-03": NOTE,
    "PM-06": BEAR,
    "PM-11": NOTE,
    "PM-15": BEAR,
    "PM-18": NOTE,
    "PM-20": NOTE,
    "PM-22": NOTE,
  },
  rakor: {},
  final: {
    "KOL-01": REPAIR,
    "SEL-01": REPAIR,
    "SEL-15": REPAIR,
    "PO-01": REPAIR,
    "MS-02": REPAIR,
    "MS-03": REPAIR,
    "PM-03": REPAIR,
    "PM-11": REPAIR,
    "PM-14": REPAIR,
    "PM-18": REPAIR,
    "PM-20": REPAIR,
    "PM-22": REPAIR,
    "KB-02": REPAIR,
  },
};

/** Last day, `YYYY-MM-DD`, on which a rule only warns; after it the rule has its own severity. */
export type WarningUntil = Partial<Readonly<Record<FindingCode, string>>>;

/**
 * Rules that are too new to hold a row. Regions need a reporting period to get used to a rule before it counts against
 * them: write the code and the last day of that period here when a rule is added.
 */
export const WARNING_UNTIL: WarningUntil = {};

export interface Grading {
  readonly profile: Profile;
  /** `YYYY-MM-DD`; what "today" means for the run. */
  readonly reportDate: string;
  readonly warningUntil?: WarningUntil;
}

/**
 * The severity of a finding at a stage of the mapping.
 *
 * @param usual - the one its rule has
 * @returns the usual one for `rakor`, and for every GALAT about the file, its sheets or whose form it is
 */
export function severityUnder(code: FindingCode, usual: Severity, grading: Grading): Severity {
  if (usual === "GALAT" && isFixed(code)) return usual;
  const severity = PROFILE_CHANGES[grading.profile][code]?.[usual] ?? usual;
  const until = (grading.warningUntil ?? WARNING_UNTIL)[code];
  return severity === "GALAT" && until !== undefined && grading.reportDate <= until ? "PERINGATAN" : severity;
}
