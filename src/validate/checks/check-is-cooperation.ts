// A proposal is cooperation, not procurement, own work, lease of assets, a grant or work inside one government. People put
// every activity with an outside party on the form. Practice of Kota Yogyakarta (2022) and Kabupaten Banjar (2024).
import { reviewChannel } from "../../regulation/index.ts";
import { rowCheck } from "../check.ts";

export const checkIsCooperation = rowCheck({
  code: "PM-23",
  table: "pemetaan",
  needs: [],
  test: ({ values: { judul, objek, ruang_lingkup } }) => {
    if (judul === null && objek === null && ruang_lingkup === null) return "not-applicable";
    const review = reviewChannel({ judul, objek, ruang_lingkup });
    return review === null ? "passed" : { fields: ["judul"], detail: review };
  },
});
