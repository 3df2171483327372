// A kabupaten/kota proposes what it has authority over; forestry, energy and minerals, the sea, and SMA/SMK belong to the
// province or the centre. People propose what hurts, whoever has the authority. UU 23/2014 Pasal 14–15, lampiran.
import { provinceOf } from "../../domain/index.ts";
import { foreignAuthority } from "../../regulation/index.ts";
import { rowCheck } from "../check.ts";
import { isKsdd } from "./support/jenis.ts";
import { regionText } from "./support/region-text.ts";

export const checkAuthorityOwn = rowCheck({
  code: "PM-13",
  table: "pemetaan",
  needs: ["bidang_urusan"],
  test: ({ values }, { form }) => {
    const { region, level } = form;
    if (region === null || level !== "kabkota" || values.bidang_urusan === null) return "not-applicable";
    const province = provinceOf(region.code);
    // With its own province as partner the region already does what the rule suggests.
    if (isKsdd(values.jenis) && values.kode_daerah_mitra?.includes(province) === true) return "passed";
    const texts = [values.judul, values.objek, values.ruang_lingkup].filter((text) => text !== null);
    const found = foreignAuthority(values.bidang_urusan, values.kode_program, texts);
    if (found === null) return "passed";
    return {
      fields: ["bidang_urusan"],
      expected: [`KSDD Wajib dengan ${regionText(province)}`],
      detail: found,
    };
  },
});
