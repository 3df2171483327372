import { parseXmlPart } from "../xml/parse-xml.ts";
import type { ZipArchive } from "../zip/archive.ts";

export interface Relationship {
  /** Last word of its type, such as `worksheet`: the same in strict and transitional files. */
  readonly type: string;
  /** Name of the part inside the file; empty for a target outside. */
  readonly part: string;
}

/** What a part points to, by relationship id; `""` stands for the file as a whole. */
export function readRelationships(archive: ZipArchive, part: string): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const found = new Map<string, Relationship>();
  parseXmlPart(archive, `${folder}_rels/${part.slice(slash)}.rels`, {
    open: (element) => {
      const id = element.attribute("Id");
      if (element.name === "Relationship" && id !== undefined) {
        const isOutside = element.attribute("TargetMode") === "External";
        found.set(id, {
          type: element.attribute("Type")?.split("/").at(-1) ?? "",
          part: isOutside ? "" : resolvePart(folder, element.attribute("Target") ?? ""),
        });
      }
    },
  });
  return found;
}

export function partOfType(relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  return [...relationships.values()].find((one) => one.type === type && one.part !== "")?.part;
}

function resolvePart(folder: string, target: string): string {
  const plain = unescaped(target).replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of `${plain.startsWith("/") ? "" : folder}${plain}`.split("/")) {
    if (step === "..") {
      steps.pop();
    } else if (step !== "" && step !== ".") {
      steps.push(step);
    }
  }
  return steps.join("/");
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch (error) {
    if (error instanceof URIError) {
      return target;
    }
    throw error;
  }
}
