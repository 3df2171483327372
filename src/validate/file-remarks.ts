import { FORM, FORM_VERSION } from "../regulation/index.ts";
import type { RawWorkbook, Remark } from "../workbook/index.ts";
import type { FindingLog } from "./finding-log.ts";

/** Versions of the form that this program reads, by their own profiles. */
const KNOWN_VERSIONS: readonly string[] = [FORM.version];
const STAMP_NAME = "_ksd_form";
const STAMP = /\b(ksd-[\w-]+)@(\d+\.\d+\.\d+)(?=[\s"']|$)/;

interface Stamp {
  readonly id: string;
  readonly version: string;
}

/** Form and version that the template left in the file; `null` for a form made otherwise. */
function stampOf({ definedNames, properties }: RawWorkbook): Stamp | null {
  for (const text of [definedNames[STAMP_NAME], properties["keywords"], properties["ksd-form"]]) {
    const [, id, version] = STAMP.exec(text ?? "") ?? [];
    if (id !== undefined && version !== undefined) return { id, version };
  }
  return null;
}

function isNewer(a: string, b: string): boolean {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at !== -1 && (left[at] ?? 0) > (right[at] ?? 0);
}

function relationOf({ id, version }: Stamp): "same" | "unknown" | "newer" | "older" {
  if (id !== FORM.id) return "unknown";
  if (version === FORM.version) return "same";
  if (isNewer(version, FORM.version)) return "newer";
  return KNOWN_VERSIONS.includes(version) ? "older" : "unknown";
}

/** BKS-07; `true` where the form cannot be read by this program. */
export function checkVersion(workbook: RawWorkbook, log: FindingLog): boolean {
  const stamp = stampOf(workbook);
  if (stamp === null) {
    log.count("BKS-07", 0, 0, 1);
    return false;
  }
  const relation = relationOf(stamp);
  log.count("BKS-07", 1, relation === "same" ? 0 : 1);
  if (relation === "same") return false;
  const version = `${stamp.id}@${stamp.version}`;
  const severity = relation === "older" ? "INFO" : "GALAT";
  const detail = { version, known: FORM_VERSION, relation };
  log.raise({ code: "BKS-07", severity, value: version, expected: [FORM_VERSION], detail });
  return severity === "GALAT";
}

/** What the reader has to say about a file it could read. */
export function raiseRemarks(remarks: readonly Remark[], log: FindingLog): void {
  for (const remark of remarks) {
    if (remark.kind === "legacy-format") {
      log.raise({ code: "BKS-04", value: remark.format, detail: { format: remark.format } });
    } else if (remark.kind === "ignored-features") {
      log.raise({ code: "BKS-05", value: remark.features.join(", "), detail: { features: remark.features } });
    } else {
      log.raise({
        code: "BKS-01",
        severity: "PERINGATAN",
        at: { sheet: remark.sheet, cells: remark.cells },
        detail: { what: "unreadable-parts", damage: remark.what, count: remark.count },
      });
    }
  }
  const said = (kind: Remark["kind"]): number => remarks.filter((remark) => remark.kind === kind).length;
  log.count("BKS-01", Math.max(1, said("damage")), said("damage"));
  log.count("BKS-04", 1, Math.min(1, said("legacy-format")));
  log.count("BKS-05", 1, Math.min(1, said("ignored-features")));
}
