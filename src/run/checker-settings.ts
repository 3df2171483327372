import type { Region } from "../domain/index.ts";
import type { Profile } from "../regulation/index.ts";
import type { Workspace } from "./workspace.ts";

/** What a page that checks forms is made for; it stands in the page as JSON. */
export interface CheckerSettings {
  /** Of the program. */
  readonly version: string;
  /** The language the page opens in. */
  readonly language: "id" | "en";
  /** `null`: forms of any province and year. */
  readonly workspace: Workspace | null;
  readonly profile: Profile | null;
  /** `YYYY-MM-DD`; `null`: the day of the check. */
  readonly reportDate: string | null;
  /** Of the workspace; `null` without one. */
  readonly province: Region | null;
  /** The one region that the page is sent to; `null` for any. */
  readonly region: Region | null;
}
