import { Markup, markup } from "./markup.ts";
import { pageHead, styleText } from "./page-head.ts";

/** What the page that checks forms is made of. */
export interface CheckerParts {
  readonly title: string;
  readonly language: "id" | "en";
  readonly version: string;
  /** What the page is made for; JSON. */
  readonly settings: unknown;
  /** templates/pemeriksa.css. */
  readonly style: string;
  /** The bundled page. */
  readonly script: string;
  /** The bundled worker, deflated, in base64. */
  readonly worker: string;
  /** SHA-256 of a text, base64, as the content security policy names what may run. */
  readonly hash: (text: string) => string;
}

/** Nothing may be fetched and nothing sent; the worker is made from the page's own text. */
function policy({ style, script, hash }: Pick<CheckerParts, "style" | "script" | "hash">): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(style)}'`,
    "worker-src blob:",
    "child-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** JSON that no text in it can end early. */
const embedded = (value: unknown): Markup => Markup.trusted(JSON.stringify(value).replaceAll("<", "\\u003c"));

/** One page that checks forms in the browser and asks nobody for anything. */
export function checkerPage(parts: CheckerParts): string {
  const { title, language, version, settings, script, worker, hash } = parts;
  const style = styleText(parts.style);
  const page = markup`<!doctype html>
<html lang="${language}">
${pageHead({ title, version, policy: policy({ style, script, hash }), style })}
<body>
<noscript><p class="noscript">Halaman ini memerlukan JavaScript. Buka dengan Chrome, Edge, atau Firefox. / This page needs JavaScript: open it in Chrome, Edge or Firefox.</p></noscript>
<div id="page"></div>
<script type="application/json" id="settings">${embedded(settings)}</script>
<script type="application/octet-stream" id="worker">${Markup.trusted(worker)}</script>
<script>${Markup.trusted(script)}</script>
</body>
</html>
`;
  return page.text;
}
