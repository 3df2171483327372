import type { MapView } from "../report/index.ts";
import type { Store } from "../store/index.ts";
import type { Ports } from "./ports.ts";
import { gatherThen, type Then, withChanges } from "./report-since.ts";
import type { Gathered } from "./report-view.ts";
import { type EarlierYear, gatherElsewhere, gatherYear, withYearChanges } from "./report-year.ts";
import type { Since } from "./since-choice.ts";
import type { Workspace } from "./workspace.ts";

/** What the report is compared with. */
export type Earlier =
  | { readonly kind: "day"; readonly day: Then }
  | { readonly kind: "year"; readonly year: EarlierYear }
  | null;

/** What this workspace's own store knows of it. */
export function earlierHere(store: Store, workspace: Workspace, since: Since | null, reportDate: string): Earlier {
  if (since?.kind === "day") return { kind: "day", day: gatherThen(store, workspace, since.day) };
  if (since?.kind !== "year") return null;
  return { kind: "year", year: gatherYear(store, workspace, { year: since.year, folder: null, reportDate }) };
}

/** The report's view with what changed. */
export async function compared(workspace: Workspace, view: MapView, earlier: Earlier, now: Gathered): Promise<MapView> {
  if (earlier === null) return view;
  if (earlier.kind === "day") return withChanges(workspace, view, earlier.day);
  const submissions = now.stored.map(({ submission }) => submission);
  return withYearChanges(view, earlier.year, { submissions, decisions: now.decisions });
}

/** What the workspace of another year knows of it; `null` where none is named. */
export async function earlierElsewhere(ports: Ports, since: Since | null, reportDate: string): Promise<Earlier> {
  if (since?.kind !== "workspace") return null;
  return { kind: "year", year: await gatherElsewhere(ports, since.workspace, reportDate) };
}
