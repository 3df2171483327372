import { XmlDecoder } from "../xml/decode.ts";
import type { ZipArchive } from "../zip/archive.ts";

const XML = /\.(?:xml|rels|vml)$/;
const PICTURE = /\.(?:png|jpe?g|gif|emf|wmf|bmp|tiff?|svg)$/;

/** Parts that hold no cells are unpacked too: for the count, for their checksum, and for a document type in them. */
export function checkUnreadParts(archive: ZipArchive): void {
  for (const name of archive.names()) {
    if (!archive.wasRead(name) && XML.test(name)) {
      checkXml(archive, name);
    }
  }
}

/** Before foreign code unpacks a file: everything in it but pictures must come out whole and within the limits. */
export function checkEveryPart(archive: ZipArchive): void {
  checkUnreadParts(archive);
  for (const name of archive.names()) {
    if (!archive.wasRead(name) && !PICTURE.test(name)) {
      archive.read(name, () => undefined);
    }
  }
}

function checkXml(archive: ZipArchive, name: string): void {
  const decoder = new XmlDecoder(name);
  archive.read(name, (piece) => decoder.decode(piece));
  decoder.end();
}
