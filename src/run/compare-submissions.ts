import { diffSubmissions } from "../diff/index.ts";
import { commandWord, KsdError, type Submission, type SubmissionDiff } from "../domain/index.ts";
import type { Finding } from "../finding/index.ts";
import { regionOf } from "../regulation/index.ts";
import type { Store, StoredSubmission } from "../store/index.ts";
import { checkBytes, checkContext } from "./check-file.ts";
import { underWaivers } from "./current-submissions.ts";
import { requireSubmission } from "./find-submission.ts";
import type { Ports } from "./ports.ts";
import { readSource } from "./read-source.ts";
import { regionName } from "./regions.ts";
import { reportDateOf, type Workspace, withStore } from "./workspace.ts";

export interface CompareInput {
  /** `null` when two files are compared outside of any workspace. */
  readonly workspace: Workspace | null;
  /** A file, the id of a submission (`64.02-2026-v1`) or a region's code for its current one. */
  readonly a: string;
  /** `null`: `a` is the later side; a file is held against its region's current submission, a version against the one it replaced. */
  readonly b: string | null;
}

export interface ComparedSide {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
  /** `null` for a file that is not stored. */
  readonly stored: { readonly id: string; readonly replaces: string | null; readonly importedAt: string } | null;
}

export interface Compared {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly diff: SubmissionDiff<Finding>;
}

interface Comparing {
  readonly ports: Ports;
  readonly workspace: Workspace | null;
  readonly store: Store | null;
}

const SUBMISSION_ID = /^\d{2}(?:\.\d{2})?-\d{4}-v\d+$/i;

function notComparable(message: { id: string; en: string }, hint: { id: string; en: string }): KsdError {
  return new KsdError("not-comparable", { message, hint });
}

function sideOfStored({ ports }: Comparing, workspace: Workspace, stored: StoredSubmission): ComparedSide {
  const { head, submission, findings } = underWaivers(stored, workspace, reportDateOf(ports, workspace, null));
  return { submission, findings, stored: { id: head.id, replaces: head.replaces, importedAt: head.importedAt } };
}

function storedSide(comparing: Comparing, text: string): ComparedSide {
  const { store, workspace } = comparing;
  if (store === null || workspace === null) {
    throw notComparable(
      {
        id: `"${text}" adalah kiriman yang tersimpan, tetapi di sini tidak ada ruang kerja.`,
        en: `"${text}" is a stored submission, but there is no workspace here.`,
      },
      {
        id: "Masuk ke folder ruang kerja, atau tambahkan --workspace FOLDER.",
        en: "Go to the workspace's folder, or add --workspace FOLDER.",
      },
    );
  }
  const head = requireSubmission(store, text, workspace.config.year);
  const stored = store.submission(head.id);
  if (stored === null) throw new RangeError(`${head.id} was there a moment ago`);
  return sideOfStored(comparing, workspace, stored);
}

async function fileSide({ ports, workspace }: Comparing, path: string): Promise<ComparedSide> {
  const found = await ports.files.find([path]);
  const [problem] = found.problems;
  if (problem !== undefined) throw problem.error;
  const [file, ...others] = found.files;
  if (file === undefined || others.length > 0) {
    throw notComparable(
      { id: `${path} adalah folder; yang dibandingkan satu berkas.`, en: `${path} is a folder; one file is compared.` },
      { id: "Sebut berkasnya.", en: "Name the file." },
    );
  }
  const context = checkContext(ports, workspace, { reportDate: null });
  const { validated } = await checkBytes(ports, file.name, await readSource(ports, file), context);
  if (validated.submission === null) {
    throw notComparable(
      {
        id: `${path} ditolak saat diperiksa, jadi tidak ada baris yang dapat dibandingkan.`,
        en: `${path} is refused by the checks, so there are no rows to compare.`,
      },
      { id: `Lihat sebabnya: ksd validate ${commandWord(path)}`, en: `See why: ksd validate ${commandWord(path)}` },
    );
  }
  return { submission: validated.submission, findings: validated.findings, stored: null };
}

async function sideOf(comparing: Comparing, text: string): Promise<ComparedSide> {
  const isStored = SUBMISSION_ID.test(text.trim()) || regionOf(text.trim()) !== undefined;
  // A file may bear such a name too; an existing one is what was meant.
  return isStored && !(await comparing.ports.files.exists(text))
    ? storedSide(comparing, text)
    : fileSide(comparing, text);
}

/** What the later side is held against when nothing else was named. */
function earlierSide(comparing: Comparing, { submission, stored }: ComparedSide): ComparedSide {
  const { region, year } = submission;
  const earlier = stored === null ? (comparing.store?.currentHead(region, year)?.id ?? null) : stored.replaces;
  if (earlier !== null) return storedSide(comparing, earlier);
  throw stored === null
    ? notComparable(
        {
          id: `${regionName(region)} belum punya kiriman tahun ${year} yang dapat dibandingkan.`,
          en: `${regionName(region)} has no submission of ${year} to compare with.`,
        },
        { id: "Sebut dua berkas: ksd diff LAMA BARU.", en: "Name two files: ksd diff OLD NEW." },
      )
    : notComparable(
        {
          id: `${stored.id} tidak menggantikan kiriman lain, jadi tidak ada pembandingnya.`,
          en: `${stored.id} replaced no other submission, so there is nothing to compare it with.`,
        },
        {
          id: "Sebut dua: ksd diff A B. Versi yang ada: ksd history.",
          en: "Name two: ksd diff A B. Versions: ksd history.",
        },
      );
}

function requireSameRegion(before: Submission, after: Submission): void {
  if (before.region === after.region) return;
  throw notComparable(
    {
      id: `Yang dibandingkan harus dari daerah yang sama; ini ${regionName(before.region)} dan ${regionName(after.region)}.`,
      en: `Both must be of the same region; these are ${regionName(before.region)} and ${regionName(after.region)}.`,
    },
    { id: "Sebut dua kiriman dari satu daerah.", en: "Name two submissions of one region." },
  );
}

async function compare(comparing: Comparing, { a, b }: CompareInput): Promise<Compared> {
  const first = await sideOf(comparing, a);
  const before = b === null ? earlierSide(comparing, first) : first;
  const after = b === null ? first : await sideOf(comparing, b);
  requireSameRegion(before.submission, after.submission);
  return { before, after, diff: diffSubmissions(before, after) };
}

/**
 * What changed between two submissions: files, stored versions, or a file against what is stored.
 *
 * @throws KsdError `unknown-submission`, `not-comparable`, and those of reading files
 */
export async function compareSubmissions(ports: Ports, input: CompareInput): Promise<Compared> {
  const { workspace } = input;
  return workspace === null
    ? compare({ ports, workspace, store: null }, input)
    : withStore(ports, workspace, (store) => compare({ ports, workspace, store }, input));
}
