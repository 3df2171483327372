import {
  BRIEF_TEMPLATE,
  briefText,
  CHANGE_TEMPLATE,
  type Changes,
  changeMarkdown,
  MARKDOWN_TEMPLATES,
  type MapChoice,
  type MapPart,
  type MapView,
  mapMarkdown,
  mapWorkbook,
  type Paper,
  programMarkdown,
  reportNames,
  type Signature,
} from "../report/index.ts";
import { writeWorkbook } from "../workbook/index.ts";
import { hashForPolicy } from "./hash.ts";
import type { Ports } from "./ports.ts";
import { REPORT_FORMATS, type ReportFormat } from "./report-formats.ts";
import { type DrawnPicture, drawMap, drawNetwork, pageText } from "./report-pictures.ts";
import { type LoadTemplate, type Template, withTemplate } from "./templates.ts";

/** Something to be written; `name` has no folders of the machine in it, at most one of the pack's. */
export interface OutputFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

interface Parts {
  readonly ports: Ports;
  readonly view: MapView;
  readonly map: MapPart;
  readonly template: LoadTemplate;
  readonly signature: Signature;
  readonly paper: Paper;
  /** What the map's picture shows. */
  readonly picture: MapChoice;
}

interface Draft extends Omit<Parts, "picture"> {
  /** Drawn at most once, however many formats show it. */
  readonly picture: () => Promise<DrawnPicture>;
}

function changeFile(view: MapView, changes: Changes, template: Template): OutputFile {
  const content = withTemplate(template, (text) => changeMarkdown(view, changes, text));
  return { name: `${reportNames(view).changes}.md`, content };
}

const MAKERS: Readonly<Record<ReportFormat, (draft: Draft) => Promise<readonly OutputFile[]>>> = {
  xlsx: async ({ view, signature, paper, ...draft }) => {
    const { picture, png } = await draft.picture();
    const { width, height, alt } = picture;
    const workbook = mapWorkbook(view, { image: { png, width, height, alt }, signature, paper });
    return [{ name: `${reportNames(view).map}.xlsx`, content: await writeWorkbook(workbook) }];
  },
  md: async ({ view, template }) => {
    const names = reportNames(view);
    const [map, program] = [await template(MARKDOWN_TEMPLATES.map), await template(MARKDOWN_TEMPLATES.program)];
    const change = view.changes === null ? null : await template(CHANGE_TEMPLATE);
    return [
      { name: `${names.map}.md`, content: withTemplate(map, (text) => mapMarkdown(view, text)) },
      { name: `${names.program}.md`, content: withTemplate(program, (text) => programMarkdown(view, text)) },
      ...(change === null || view.changes === null ? [] : [changeFile(view, view.changes, change)]),
    ];
  },
  html: async ({ ports, view, map }) => [
    { name: `${reportNames(view).map}.html`, content: await pageText(ports, view, { map, hash: hashForPolicy }) },
  ],
  png: async ({ ports, view, picture }) => {
    const name = reportNames(view).map;
    const network = await drawNetwork(ports, view);
    return [
      { name: `${name}-peta.png`, content: (await picture()).png },
      ...(network === null ? [] : [{ name: `${name}-jejaring.png`, content: network.png }]),
    ];
  },
  pesan: async ({ view, template }) => {
    const brief = await template(BRIEF_TEMPLATE);
    return [{ name: `${reportNames(view).brief}.txt`, content: withTemplate(brief, (text) => briefText(view, text)) }];
  },
};

/** In which order they are made: the workbook needs the most memory, and what the texts left behind is free again by then. */
const MAKING_ORDER: readonly ReportFormat[] = ["pesan", "md", "html", "xlsx", "png"];

/** The files of a report, in the order of the formats; nothing is written. @throws KsdError `bad-template` */
export async function reportFiles(formats: readonly ReportFormat[], parts: Parts): Promise<readonly OutputFile[]> {
  let picture: Promise<DrawnPicture> | undefined;
  const draft: Draft = {
    ...parts,
    picture: () => {
      picture ??= drawMap(parts.ports, parts.view, parts.map, parts.picture);
      return picture;
    },
  };
  const files = new Map<ReportFormat, readonly OutputFile[]>();
  for (const format of MAKING_ORDER) if (formats.includes(format)) files.set(format, await MAKERS[format](draft));
  return REPORT_FORMATS.flatMap((format) => files.get(format) ?? []);
}
