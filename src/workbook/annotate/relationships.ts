import type { Package } from "./package.ts";
import { attribute, childSpans, escapeXml, rootOf, spliced } from "./xml.ts";

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `comments`, `worksheet` … */
  readonly kind: string;
  /** Name of the part; `null` when it lies outside the file. */
  readonly part: string | null;
}

const PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function relsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part; of the package itself for an empty name. */
export function relationshipsOf(pkg: Package, part: string): Relationship[] {
  const path = relsPath(part);
  if (!pkg.has(path)) {
    return [];
  }
  const xml = pkg.text(path);
  const { span } = rootOfRels(xml);
  return childSpans(xml, span.openEnd, span.closeStart).map((child) => {
    const tag = xml.slice(child.start, child.openEnd);
    const type = attribute(tag, "Type") ?? "";
    const isOutside = attribute(tag, "TargetMode") === "External";
    return {
      id: attribute(tag, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      part: isOutside ? null : resolved(pkg, part, attribute(tag, "Target") ?? ""),
    };
  });
}

/** A file of relationships without any is a bare `<Relationships/>`. */
function rootOfRels(xml: string): ReturnType<typeof rootOf> {
  return rootOf(openedRoot(xml));
}

/** `<root/>` as `<root></root>`, so that something can be put in. */
function openedRoot(xml: string): string {
  return xml.replace(/<([\w.:-]*Relationships)(\s[^<>]*?)?\/>\s*$/, "<$1$2></$1>");
}

function resolved(pkg: Package, from: string, target: string): string {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") {
      steps.pop();
    } else if (step !== "." && step !== "") {
      steps.push(step);
    }
  }
  const path = steps.join("/");
  return pkg.has(path) ? path : unescapedPath(path);
}

function unescapedPath(path: string): string {
  return path.replace(/%([0-7][0-9a-fA-F])/g, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The path from one part's folder to another part: some readers understand no other. */
function relativeTarget(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) {
    shared += 1;
  }
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}

/** Adds a relationship and answers its id. `type` is the whole address of its kind. */
export function addRelationship(pkg: Package, part: string, type: string, to: string): string {
  const path = relsPath(part);
  if (!pkg.has(path)) {
    pkg.set(path, `${XML_HEAD}<Relationships xmlns="${PACKAGE_NAMESPACE}"></Relationships>`);
  }
  const xml = openedRoot(pkg.text(path));
  const taken = new Set(relationshipsOf(pkg, part).map((relationship) => relationship.id));
  let number = 1;
  while (taken.has(`rIdKsd${number}`)) {
    number += 1;
  }
  const id = `rIdKsd${number}`;
  const { span, prefix } = rootOf(xml);
  const element = `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(relativeTarget(part, to))}"/>`;
  pkg.set(path, spliced(xml, span.closeStart, span.closeStart, element));
  return id;
}

/** Takes a relationship away; a part left with none loses the file of them. */
export function removeRelationship(pkg: Package, part: string, id: string): void {
  const path = relsPath(part);
  const xml = pkg.text(path);
  const { span } = rootOf(xml);
  const children = childSpans(xml, span.openEnd, span.closeStart);
  const wanted = children.find((child) => attribute(xml.slice(child.start, child.openEnd), "Id") === id);
  if (wanted === undefined) {
    return;
  }
  if (children.length === 1) {
    pkg.dropPart(path);
  } else {
    pkg.set(path, spliced(xml, wanted.start, wanted.end, ""));
  }
}
