import { KsdError, type KsdErrorFacts } from "../domain/index.ts";
import type { FindingCode } from "../finding/index.ts";
import { isFixed, type Waiver } from "../regulation/index.ts";
import type { WaiversJson } from "./contracts/waive.ts";
import { requireIsoDate } from "./dates.ts";
import { requireCode } from "./explain-code.ts";
import type { Ports } from "./ports.ts";
import { regionName, requireRegion, requireRegionOf } from "./regions.ts";
import { requireReason } from "./require-reason.ts";
import { reportDateOf, type Workspace } from "./workspace.ts";
import { writeConfig } from "./write-config.ts";

export interface WaiveInput {
  readonly code: string;
  readonly region: string;
  readonly reason: string;
  /** Last day it holds. */
  readonly until: string;
  /** Who grants it; `null` when nobody is named. */
  readonly by: string | null;
}

function notWaivable(code: FindingCode): KsdError {
  return new KsdError("not-waivable", {
    message: {
      id: `${code} tidak dapat dikecualikan: tanpa itu tidak jelas formulir siapa ini, atau isinya tidak dapat dibaca.`,
      en: `${code} cannot be waived: without it nobody can tell whose form this is, or read it.`,
    },
    hint: {
      id: "Minta daerah memperbaiki berkasnya. Yang dapat dikecualikan hanya aturan tentang isi, misalnya PM-01.",
      en: "Ask the region to repair the file. Only rules about content can be waived, such as PM-01.",
    },
  });
}

const NO_REASON: KsdErrorFacts = {
  message: { id: "Pengecualian memerlukan alasan.", en: "An exception needs a reason." },
  hint: {
    id: 'Misalnya --reason "Batas laut, disepakati di Rakor 12 November 2026".',
    en: 'For example --reason "Sea border, agreed at the meeting of 12 November 2026".',
  },
};

function requireDayAhead(text: string, reportDate: string): string {
  const until = requireIsoDate(text);
  if (until >= reportDate) return until;
  throw new KsdError("bad-date", {
    message: {
      id: `Pengecualian sampai ${until} sudah lewat pada tanggal laporan ${reportDate}.`,
      en: `An exception until ${until} is over at the report date ${reportDate}.`,
    },
    hint: { id: "Pilih hari terakhir yang belum lewat.", en: "Choose a last day that is still ahead." },
  });
}

const isSame = (a: Waiver, b: Pick<Waiver, "code" | "region">): boolean => a.code === b.code && a.region === b.region;

const compareWaivers = (a: Waiver, b: Waiver): number =>
  a.region < b.region ? -1 : a.region > b.region ? 1 : a.code < b.code ? -1 : 1;

/** Every exception of the workspace, in order of region and code, and whether it holds on the report date. */
export function listWaivers(ports: Ports, workspace: Workspace, asked: string | null): WaiversJson {
  const reportDate = reportDateOf(ports, workspace, asked === null ? null : requireIsoDate(asked));
  const waivers = [...workspace.config.waivers].sort(compareWaivers);
  return { reportDate, waivers: waivers.map((waiver) => ({ ...waiver, holds: reportDate <= waiver.until })) };
}

/**
 * Grants an exception from one rule for one region; an earlier one of the same rule and region gives way to it.
 *
 * @throws KsdError `unknown-code`, `not-waivable`, `unknown-region`, `bad-date`, `usage`, `file-in-use`
 */
export async function addWaiver(ports: Ports, workspace: Workspace, input: WaiveInput): Promise<Waiver> {
  const code = requireCode(input.code);
  if (isFixed(code)) throw notWaivable(code);
  const by = input.by?.trim() ?? "";
  const waiver: Waiver = {
    code,
    region: requireRegionOf(workspace.config.province, input.region).code,
    reason: requireReason(input.reason, NO_REASON),
    until: requireDayAhead(input.until, reportDateOf(ports, workspace, null)),
    by: by === "" ? null : by,
  };
  const others = workspace.config.waivers.filter((one) => !isSame(one, waiver));
  await writeConfig(ports, workspace, { waivers: [...others, waiver].sort(compareWaivers) });
  return waiver;
}

/**
 * Takes an exception back; its rule counts again at once.
 *
 * @throws KsdError `unknown-code`, `unknown-region`, `unknown-waiver`, `file-in-use`
 */
export async function removeWaiver(
  ports: Ports,
  workspace: Workspace,
  input: Pick<WaiveInput, "code" | "region">,
): Promise<Waiver> {
  const wanted = { code: requireCode(input.code), region: requireRegion(input.region).code };
  const { waivers } = workspace.config;
  const waiver = waivers.find((one) => isSame(one, wanted));
  if (waiver === undefined) {
    throw new KsdError("unknown-waiver", {
      message: {
        id: `Tidak ada pengecualian ${wanted.code} untuk ${regionName(wanted.region)} (${wanted.region}).`,
        en: `There is no exception from ${wanted.code} for ${regionName(wanted.region)} (${wanted.region}).`,
      },
      hint: { id: "Lihat daftarnya: ksd waive.", en: "See the list: ksd waive." },
    });
  }
  await writeConfig(ports, workspace, { waivers: waivers.filter((one) => !isSame(one, wanted)) });
  return waiver;
}
