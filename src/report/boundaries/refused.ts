import { type InBothLanguages, KsdError } from "../../domain/index.ts";

const WHAT_TO_GIVE: InBothLanguages = {
  id: "Berikan GeoJSON atau TopoJSON kabupaten/kota dalam derajat (EPSG:4326), dengan kode Kemendagri seperti 64.02 atau nama daerah pada setiap bidang.",
  en: "Give a GeoJSON or TopoJSON of kabupaten/kota in degrees (EPSG:4326), each feature with the ministry's code such as 64.02 or the region's name.",
};

/** A boundary file that cannot be used, in one sentence, and what to give instead. */
export function refused(file: string, message: InBothLanguages, hint: InBothLanguages = WHAT_TO_GIVE): KsdError {
  return new KsdError("bad-boundaries", {
    message: { id: `${file} ${message.id}`, en: `${file} ${message.en}` },
    hint,
  });
}
