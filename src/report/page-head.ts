import { Markup, markup } from "./markup.ts";

export interface PageHead {
  readonly title: string;
  /** Of the program. */
  readonly version: string;
  /** Content security policy. */
  readonly policy: string;
  /** As `styleText` gives it, so that its hash in the policy holds. */
  readonly style: string;
}

/** A browser reads CRLF as LF before it compares a style's hash with the policy. */
export const styleText = (sheet: string): string => sheet.replaceAll("\r\n", "\n");

/** The head of every page that stands alone: nothing is fetched, and nobody is told where the reader came from. */
export function pageHead({ title, version, policy, style }: PageHead): Markup {
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Markup.trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="ksd ${version}">
<title>${title}</title>
<style>${Markup.trusted(style)}</style>
</head>`;
}
