import { KsdError } from "../domain/index.ts";
import { longDate } from "../report/index.ts";
import { CONFIG_FILE } from "./config.ts";
import { dateInWib, isIsoDate } from "./dates.ts";
import type { Ports } from "./ports.ts";
import { regionName } from "./regions.ts";
import { readWorkspace, type Workspace } from "./workspace.ts";

/** What a report is compared with. */
export type Since =
  | { readonly kind: "day"; readonly day: string }
  /** Of this workspace. */
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "workspace"; readonly workspace: Workspace };

interface Words {
  readonly id: string;
  readonly en: string;
}

/** `31/12/2025` or `31-12-2025` → `2025-12-31`; `null` for anything else. */
function turnedRound(text: string): string | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(iso) ? iso : null;
}

function refusal(code: "bad-date" | "bad-year" | "not-a-workspace" | "no-such-path", message: Words, hint: Words) {
  return new KsdError(code, { message, hint });
}

function requireDay(ports: Ports, day: string): Since {
  const today = dateInWib(ports.clock.now());
  if (day <= today) return { kind: "day", day };
  throw refusal(
    "bad-date",
    { id: `${longDate(day)} belum tiba.`, en: `${day} is still to come.` },
    {
      id: `Pakai tanggal sebelum hari ini (${today}), misalnya tanggal Rakor terakhir.`,
      en: `Use a day before today (${today}), such as that of the last meeting.`,
    },
  );
}

function badDay(text: string): KsdError {
  const meant = turnedRound(text);
  return refusal(
    "bad-date",
    { id: `"${text}" bukan tanggal yang dapat dipakai --since.`, en: `"${text}" is no date that --since can use.` },
    meant === null
      ? { id: "Tulis tahun-bulan-hari, misalnya 2025-12-31.", en: "Write year-month-day, such as 2025-12-31." }
      : { id: `Maksud Anda --since ${meant}?`, en: `Did you mean --since ${meant}?` },
  );
}

/** @throws KsdError `bad-year` unless it is an earlier year than this workspace's */
function requireEarlier(year: number, { config }: Workspace, place: Words): void {
  if (year < config.year) return;
  const own = config.year;
  throw year === own
    ? refusal(
        "bad-year",
        {
          id: `${place.id} untuk tahun ${year}, sama dengan ruang kerja ini.`,
          en: `${place.en} is for ${year}, the same year as this workspace.`,
        },
        {
          id: `Untuk tahun yang sama tulis tanggal, misalnya --since ${own}-03-31; untuk tahun lain, tahun sebelum ${own} atau folder ruang kerjanya.`,
          en: `Within a year write a day, such as --since ${own}-03-31; for another one, a year before ${own} or the folder of its workspace.`,
        },
      )
    : refusal(
        "bad-year",
        {
          id: `${place.id} untuk tahun ${year}, sesudah tahun ruang kerja ini (${own}).`,
          en: `${place.en} is for ${year}, later than this workspace (${own}).`,
        },
        {
          id: `Buat laporannya dari ruang kerja ${year}, lalu bandingkan dengan yang ini: --since FOLDER ruang kerja ${own}.`,
          en: `Make the report from the workspace of ${year} and compare it with this one: --since FOLDER of the workspace of ${own}.`,
        },
      );
}

const EXAMPLE: Words = {
  id: "Tulis tanggal (2025-12-31), tahun sebelumnya (2025), atau folder ruang kerja tahun itu (../ksd-2025).",
  en: "Write a day (2025-12-31), an earlier year (2025), or the folder of that year's workspace (../ksd-2025).",
};

function otherProvince(folder: string, found: string, own: string): KsdError {
  const [there, here] = [regionName(found), regionName(own)];
  return refusal(
    "not-a-workspace",
    {
      id: `Ruang kerja ${folder} untuk ${there} (${found}), sedangkan laporan ini untuk ${here} (${own}).`,
      en: `The workspace ${folder} is for ${there} (${found}), but this report is for ${here} (${own}).`,
    },
    {
      id: `Tunjuk ruang kerja ${here} dari tahun sebelumnya, misalnya --since ../ksd-2025.`,
      en: `Name the workspace of ${here} of an earlier year, such as --since ../ksd-2025.`,
    },
  );
}

async function noWorkspaceIn({ files }: Ports, folder: string): Promise<KsdError> {
  const isFolder = (await files.names(folder)) !== null;
  if (isFolder) {
    return refusal(
      "not-a-workspace",
      {
        id: `Folder ${folder} bukan ruang kerja ksd: tidak ada ${CONFIG_FILE} di dalamnya.`,
        en: `The folder ${folder} is not a ksd workspace: there is no ${CONFIG_FILE} in it.`,
      },
      {
        id: `Tunjuk folder yang berisi ${CONFIG_FILE} tahun itu, misalnya --since ../ksd-2025.`,
        en: `Name the folder that holds that year's ${CONFIG_FILE}, such as --since ../ksd-2025.`,
      },
    );
  }
  if (await files.exists(folder)) {
    return refusal(
      "not-a-workspace",
      {
        id: `${folder} adalah berkas, bukan folder ruang kerja.`,
        en: `${folder} is a file, not a workspace's folder.`,
      },
      {
        id: `Tunjuk folder yang berisi ${CONFIG_FILE} tahun itu, misalnya --since ../ksd-2025.`,
        en: `Name the folder that holds that year's ${CONFIG_FILE}, such as --since ../ksd-2025.`,
      },
    );
  }
  return /[/\\]/.test(folder)
    ? refusal("no-such-path", { id: `Folder ${folder} tidak ada.`, en: `There is no folder ${folder}.` }, EXAMPLE)
    : refusal(
        "bad-date",
        {
          id: `"${folder}" bukan tanggal, tahun, atau folder ruang kerja yang dapat dipakai --since.`,
          en: `"${folder}" is no day, year or workspace's folder that --since can use.`,
        },
        EXAMPLE,
      );
}

async function requireFolder(ports: Ports, own: Workspace, folder: string): Promise<Since> {
  const workspace = await readWorkspace(ports, folder);
  if (workspace === null) throw await noWorkspaceIn(ports, folder);
  const { province, year } = workspace.config;
  if (province !== own.config.province) throw otherProvince(folder, province, own.config.province);
  requireEarlier(year, own, { id: `Ruang kerja ${folder}`, en: `The workspace ${folder}` });
  return { kind: "workspace", workspace };
}

/**
 * What `--since` names: a day, an earlier year of this workspace, or the workspace of an earlier year.
 *
 * @throws KsdError `bad-date`, `bad-year`, `no-such-path`, `not-a-workspace`, `national-workspace`, `bad-config`
 */
export async function requireSince(ports: Ports, own: Workspace, entered: string): Promise<Since> {
  const text = entered.trim();
  if (isIsoDate(text)) return requireDay(ports, text);
  if (/^\d{4}$/.test(text)) {
    requireEarlier(Number(text), own, { id: `--since ${text}`, en: `--since ${text}` });
    return { kind: "year", year: Number(text) };
  }
  // Written as a date and none: nobody's folder.
  if (turnedRound(text) !== null || /^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) throw badDay(text);
  return requireFolder(ports, own, text);
}
