import { KsdError } from "../domain/index.ts";
import { TEMPLATE_NAMES } from "../draft/index.ts";
import {
  BRIEF_TEMPLATE,
  CHANGE_TEMPLATE,
  LETTER_TEMPLATES,
  MARKDOWN_TEMPLATES,
  NATIONAL_TEMPLATE,
  TemplateError,
} from "../report/index.ts";
import { nearestOf } from "../validate/index.ts";
import type { Ports } from "./ports.ts";
import { faultWords, unusable } from "./template-words.ts";

export interface Template {
  readonly name: string;
  readonly text: string;
  /** Of the province's own; `null` for ours. */
  readonly path: string | null;
}

export type LoadTemplate = (name: string) => Promise<Template>;

/** Templates of one command: their names, and where ours lie in templates/. */
export interface TemplateSet {
  /** What they are for, in words. */
  readonly what: { readonly id: string; readonly en: string };
  readonly names: readonly string[];
  readonly ours: (name: string) => string;
}

/** Those of `ksd report`. */
export const REPORT_TEMPLATES: TemplateSet = {
  what: { id: "laporan", en: "report" },
  names: [...Object.values(MARKDOWN_TEMPLATES), BRIEF_TEMPLATE, CHANGE_TEMPLATE, NATIONAL_TEMPLATE],
  ours: (name) => name,
};

/** One folder may serve `ksd report` and `ksd draft` alike. */
const ALL_NAMES: readonly string[] = [...REPORT_TEMPLATES.names, ...Object.values(LETTER_TEMPLATES), ...TEMPLATE_NAMES];

/** Letters are all that some file systems tell apart. */
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** `peta-potensi.hbs`, or what Notepad makes of it: `peta-potensi.md.hbs.txt`. */
const looksLikeOne = (name: string): boolean => /\.(?:hbs|handlebars)(?:\.|$)/i.test(name) && !/^[.~]/.test(name);

function noFolder(folder: string): KsdError {
  return new KsdError("bad-template", {
    message: { id: `Folder templat ${folder} tidak ada.`, en: `The template folder ${folder} does not exist.` },
    hint: {
      id: "Periksa ejaannya. Salin templat bawaan dari folder templates ke situ, lalu ubah; lihat docs/templates.md.",
      en: "Check its spelling. Copy our templates from the folder templates into it, then change them; see docs/templates.md.",
    },
  });
}

function strangeFile(path: string, name: string): KsdError {
  const [near] = nearestOf(name, ALL_NAMES);
  return new KsdError("bad-template", {
    message: { id: `${path} bukan nama templat ksd.`, en: `${path} is no name of a ksd template.` },
    hint:
      near === undefined
        ? {
            id: `Namanya salah satu dari: ${ALL_NAMES.join(", ")}. Pindahkan yang lain dari folder itu.`,
            en: `It has one of these names: ${ALL_NAMES.join(", ")}. Move others out of the folder.`,
          }
        : {
            id: `Maksud Anda ${near}? Ganti namanya, atau pindahkan dari folder itu.`,
            en: `Did you mean ${near}? Rename it, or move it out of the folder.`,
          },
  });
}

function noneInside(folder: string, { what, names }: TemplateSet): KsdError {
  return new KsdError("bad-template", {
    message: { id: `Di ${folder} tidak ada templat ${what.id}.`, en: `There is no ${what.en} template in ${folder}.` },
    hint: {
      id: `Namanya salah satu dari: ${names.join(", ")}.`,
      en: `It has one of these names: ${names.join(", ")}.`,
    },
  });
}

async function ownText({ files }: Ports, path: string): Promise<string> {
  const bytes = await files.read(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw unusable(path, null, {
      message: { id: "bukan teks UTF-8.", en: "is not UTF-8 text." },
      hint: {
        id: "Buka dengan Notepad, lalu Simpan Sebagai dengan Pengodean UTF-8.",
        en: "Open it in Notepad, then Save As with the encoding UTF-8.",
      },
      cause: error,
    });
  }
}

/**
 * Where a command's templates come from: a folder of the province's own, file by file, else those that come with ksd.
 *
 * @throws KsdError `bad-template` for a folder that is missing, holds none of them, or holds a template by another name
 */
export async function openTemplates(ports: Ports, folder: string | null, set: TemplateSet): Promise<LoadTemplate> {
  const { files, packageFiles } = ports;
  const found = folder === null ? [] : await files.names(folder);
  if (folder !== null) {
    if (found === null) throw noFolder(folder);
    const strange = found.find((name) => looksLikeOne(name) && !ALL_NAMES.some((known) => sameName(known, name)));
    if (strange !== undefined) throw strangeFile(files.join(folder, strange), strange);
    if (!found.some((name) => set.names.some((known) => sameName(known, name)))) throw noneInside(folder, set);
  }
  return async (name) => {
    const own = found?.find((one) => sameName(one, name));
    if (own === undefined || folder === null) {
      return { name, text: await packageFiles.template(set.ours(name)), path: null };
    }
    const path = files.join(folder, own);
    return { name, text: await ownText(ports, path), path };
  };
}

/**
 * Uses a template; what is wrong with the province's own is said with its file and line.
 *
 * @throws KsdError `bad-template`
 */
export function withTemplate<T>({ path, text }: Template, use: (text: string) => T): T {
  try {
    return use(text);
  } catch (error) {
    // A fault in one of ours is a fault of ksd.
    if (path === null || !(error instanceof TemplateError)) throw error;
    throw unusable(path, error.line, { ...faultWords(error.fault), cause: error });
  }
}
