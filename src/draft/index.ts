export { type ComposedDraft, composeDraft, KAK_FORMS, type KakForm, TEMPLATE_NAMES, templateName } from "./compose.ts";
export { PAPERS, type Paper } from "./docx/paper.ts";
export { type IndexLine, indexDraft } from "./draft-index.ts";
export { draftMarkdown } from "./draft-markdown.ts";
export type { Draft } from "./model.ts";

/** Loaded only where a DOCX is written: the library behind it is large. */
export async function draftDocx(
  ...input: Parameters<typeof import("./docx/build-docx.ts").buildDocx>
): Promise<Uint8Array> {
  const { buildDocx } = await import("./docx/build-docx.ts");
  return buildDocx(...input);
}
