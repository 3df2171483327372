import {
  type ComposedDraft,
  composeDraft,
  type Draft,
  draftDocx,
  draftMarkdown,
  type IndexLine,
  indexDraft,
  TEMPLATE_NAMES,
  templateName,
} from "../draft/index.ts";
import type { DraftJson } from "./contracts/draft.ts";
import { currentSubmissions } from "./current-submissions.ts";
import { requireIsoDate } from "./dates.ts";
import { type ChosenDraft, chooseDrafts, type SkippedDraft } from "./draft-choice.ts";
import type { DraftRequest } from "./draft-options.ts";
import type { Ports } from "./ports.ts";
import { requireStored, scoreStored } from "./score-workspace.ts";
import { openTemplates, type Template, type TemplateSet, withTemplate } from "./templates.ts";
import { readStore, reportDateOf } from "./workspace.ts";
import { type WrittenBeside, writeBeside } from "./write-beside.ts";

export interface WrittenDraft extends ChosenDraft {
  readonly draft: ComposedDraft;
  readonly files: readonly string[];
  /** Files of these names with other content, perhaps edited: left as they are. */
  readonly kept: readonly string[];
}

export interface Drafted {
  readonly reportDate: string;
  readonly documents: readonly WrittenDraft[];
  readonly skipped: readonly SkippedDraft[];
  readonly index: readonly string[];
  /** All files that were left as they are. */
  readonly kept: readonly string[];
}

/** The papers' templates; a province may bring its own. */
const NASKAH_TEMPLATES: TemplateSet = {
  what: { id: "naskah", en: "document" },
  names: TEMPLATE_NAMES,
  ours: (name) => `naskah/${name}`,
};

function composed(
  ports: Ports,
  request: DraftRequest,
  chosen: ChosenDraft,
  parts: { template: Template; reportDate: string },
): ComposedDraft {
  const { kind, submission, row, warnings } = chosen;
  const { withContacts } = request;
  const { template, reportDate } = parts;
  const { name } = template;
  return withTemplate(template, (text) =>
    composeDraft({
      kind,
      subject: { submission, row },
      withContacts,
      version: ports.version,
      warnings,
      template: { name, text },
      reportDate,
    }),
  );
}

/** Two ids may look the same to a file system. */
function fileNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const plain = name.replace(/[^\p{L}\p{N}._-]+/gu, "-");
    let unique = plain;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${plain}-${count}`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}

interface WrittenFiles {
  readonly files: readonly string[];
  readonly kept: readonly string[];
}

type Write = (draft: Draft, name: string) => Promise<WrittenFiles>;

/** Drafts are edited by people: what stands there with other content is kept, and the new draft goes beside it. */
function writer(ports: Ports, { folder, formats, paper, workspace, isOverwriting }: DraftRequest): Write {
  const nameOf = fileNames();
  const write = async (path: string, content: Uint8Array | string): Promise<WrittenBeside> =>
    isOverwriting ? { path: await ports.files.write(path, content), kept: null } : writeBeside(ports, path, content);
  return async (draft, name) => {
    const path = ports.files.join(folder, nameOf(name));
    const written: WrittenBeside[] = [];
    if (formats.includes("docx")) {
      written.push(await write(`${path}.docx`, await draftDocx(draft, paper ?? workspace.config.drafts.paper)));
    }
    if (formats.includes("md")) written.push(await write(`${path}.md`, draftMarkdown(draft)));
    return { files: written.map((one) => one.path), kept: written.flatMap(({ kept }) => kept ?? []) };
  };
}

const titleOf = ({ values }: { values: Readonly<Record<string, unknown>> }): string => String(values["judul"] ?? "");

function indexLines({ documents, skipped }: Pick<Drafted, "documents" | "skipped">): readonly IndexLine[] {
  return [
    ...documents.map(({ row, kind, draft, files, warnings }) => ({
      id: row.id,
      title: titleOf(row),
      kind,
      files: files.map((path) => path.replace(/^.*[/\\]/, "")),
      gaps: draft.gaps.length,
      remark: warnings.join(" "),
    })),
    ...skipped.map(({ row, reason }) => ({
      id: row.id,
      title: titleOf(row),
      kind: null,
      files: [],
      gaps: 0,
      remark: reason,
    })),
  ];
}

/**
 * Writes drafts of the papers that proposals need next. All are composed before the first is written.
 *
 * @throws KsdError `unknown-proposal`, `no-draft`, `bad-template`, `nothing-stored`, `usage`
 */
export async function draftNaskah(ports: Ports, request: DraftRequest): Promise<Drafted> {
  const { workspace, reportDate: asked } = request;
  const reportDate = reportDateOf(ports, workspace, asked === null ? null : requireIsoDate(asked));
  const scored = await readStore(ports, workspace, (store) =>
    scoreStored(workspace, requireStored(currentSubmissions(store, workspace, reportDate)), {
      decisions: store.decisions(),
    }),
  );
  const { chosen, skipped } = chooseDrafts(scored, request);
  const load = await openTemplates(ports, request.templates, NASKAH_TEMPLATES);
  const drafts: { one: ChosenDraft; draft: ComposedDraft }[] = [];
  for (const one of chosen) {
    const template = await load(templateName(one.kind, workspace.config.drafts.kak));
    drafts.push({ one, draft: composed(ports, request, one, { template, reportDate }) });
  }
  await ports.files.makeFolder(request.folder);
  const write = writer(ports, request);
  const documents: WrittenDraft[] = [];
  for (const { one, draft } of drafts) {
    documents.push({ ...one, draft, ...(await write(draft, `${one.kind}-${one.row.id}`)) });
  }
  const { province, year } = workspace.config;
  const index = request.isPack
    ? await write(indexDraft(indexLines({ documents, skipped }), reportDate), `indeks-naskah-${province}-${year}`)
    : { files: [], kept: [] };
  const kept = [...documents.flatMap((one) => one.kept), ...index.kept];
  return { reportDate, documents, skipped, index: index.files, kept };
}

/** `ksd draft --json`. */
export function draftJson({ reportDate, documents, skipped, index, kept }: Drafted): DraftJson {
  return {
    reportDate,
    documents: documents.map(({ row, kind, files, warnings, draft }) => ({
      id: row.id,
      kind,
      files: [...files],
      warnings: [...warnings],
      missing: draft.gaps.map((gap) => ({ ...gap })),
      cells: draft.cells.map((cell) => ({ ...cell })),
    })),
    skipped: skipped.map(({ row, reason }) => ({ id: row.id, reason })),
    index: [...index],
    kept: [...kept],
  };
}
