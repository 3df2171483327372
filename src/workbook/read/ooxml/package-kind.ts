import type { NotAWorkbook } from "../../../finding/index.ts";
import { encrypted } from "../refused.ts";
import { parseXmlPart } from "../xml/parse-xml.ts";
import type { ZipArchive } from "../zip/archive.ts";
import { partOfType, readRelationships } from "./relationships.ts";

/** What a zip file is: a workbook of ours with the name of its main part, a foreign one, or something else. */
export type PackageKind =
  | { readonly kind: "xlsx" | "xlsm"; readonly workbookPart: string }
  | { readonly kind: "xlsb" | "ods" }
  | { readonly kind: "refused"; readonly what: NotAWorkbook };

export function packageKind(archive: ZipArchive): PackageKind {
  const mimetype = archive.has("mimetype") ? new TextDecoder().decode(archive.readAll("mimetype") ?? undefined) : "";
  if (mimetype.startsWith("application/vnd.oasis.opendocument.")) {
    return openDocumentKind(archive, mimetype);
  }
  const part = partOfType(readRelationships(archive, ""), "officeDocument") ?? conventionalPart(archive);
  if (part === undefined) {
    return { kind: "refused", what: "zip" };
  }
  const type = contentType(archive, part);
  if (/wordprocessingml|ms-word/.test(type) || /^word\//i.test(part)) {
    return { kind: "refused", what: "word" };
  }
  if (/presentationml|ms-powerpoint/.test(type) || /^ppt\//i.test(part)) {
    return { kind: "refused", what: "powerpoint" };
  }
  if (/sheet\.binary/.test(type) || /\.bin$/i.test(part)) {
    return { kind: "xlsb" };
  }
  if (!/spreadsheetml|ms-excel/.test(type) && !/^xl\//i.test(part)) {
    return { kind: "refused", what: "zip" };
  }
  return { kind: /macroEnabled/i.test(type) ? "xlsm" : "xlsx", workbookPart: part };
}

function openDocumentKind(archive: ZipArchive, mimetype: string): PackageKind {
  if (!mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
    return { kind: "refused", what: documentKind(mimetype) };
  }
  parseXmlPart(archive, "META-INF/manifest.xml", {
    open: ({ name }) => {
      if (name === "encryption-data") {
        throw encrypted();
      }
    },
  });
  return { kind: "ods" };
}

function documentKind(mimetype: string): NotAWorkbook {
  if (mimetype.includes(".text")) {
    return "word";
  }
  return mimetype.includes(".presentation") ? "powerpoint" : "zip";
}

function conventionalPart(archive: ZipArchive): string | undefined {
  return ["xl/workbook.xml", "xl/workbook.bin", "word/document.xml", "ppt/presentation.xml"].find((part) =>
    archive.has(part),
  );
}

function contentType(archive: ZipArchive, part: string): string {
  const wanted = `/${part}`.toLowerCase();
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  let byName = "";
  let byExtension = "";
  parseXmlPart(archive, "[Content_Types].xml", {
    open: (element) => {
      const type = element.attribute("ContentType") ?? "";
      if (element.name === "Override" && element.attribute("PartName")?.toLowerCase() === wanted) {
        byName = type;
      } else if (element.name === "Default" && element.attribute("Extension")?.toLowerCase() === extension) {
        byExtension = type;
      }
    },
  });
  return byName || byExtension;
}
