import type { RowCheck } from "../check.ts";
import { checkAffectedIsAnotherRegion } from "./check-affected-is-another-region.ts";
import { checkAffectedRegionsNamed } from "./check-affected-regions-named.ts";
import { checkAgreementDates } from "./check-agreement-dates.ts";
import { checkAgreementLength } from "./check-agreement-length.ts";
import { checkAgreementNotEnding } from "./check-agreement-not-ending.ts";
import { checkAuthorityOwn } from "./check-authority-own.ts";
import { checkBalanceOnce } from "./check-balance-once.ts";
import { checkBidangIsObject } from "./check-bidang-is-object.ts";
import { checkBudgetedGiven } from "./check-budgeted-given.ts";
import {
  checkBalanceCommodityKnown,
  checkNeededCommodityKnown,
  checkPotensiCommodityKnown,
} from "./check-commodity-known.ts";
import { checkContactGiven } from "./check-contact-given.ts";
import { checkDasarWajibGiven } from "./check-dasar-wajib-given.ts";
import { checkDataRecent } from "./check-data-recent.ts";
import { checkSkTkksdNotAfterFilling, checkTglTtdNotAfterFilling } from "./check-date-not-after-filling.ts";
import { checkEarlierCooperationListed } from "./check-earlier-cooperation-listed.ts";
import { checkEksternalitasHasProblem } from "./check-eksternalitas-has-problem.ts";
import { checkIndicatorComplete } from "./check-indicator-complete.ts";
import { checkIsCooperation } from "./check-is-cooperation.ts";
import { checkKodeWilayahKnown } from "./check-kode-wilayah-known.ts";
import { checkKsdpkDescribed } from "./check-ksdpk-described.ts";
import { checkLengthUsual } from "./check-length-usual.ts";
import { checkMasalahReferred } from "./check-masalah-referred.ts";
import { checkNamaDaerahAgrees } from "./check-nama-daerah-agrees.ts";
import { checkNotAnExtension } from "./check-not-an-extension.ts";
import { checkPartnerAbroadGiven } from "./check-partner-abroad-given.ts";
import { checkPartnerRegionGiven } from "./check-partner-region-given.ts";
import { checkPotensiReferred } from "./check-potensi-referred.ts";
import { checkPrakarsaGiven } from "./check-prakarsa-given.ts";
import { checkPriorityOnce } from "./check-priority-once.ts";
import { checkProgramInList } from "./check-program-in-list.ts";
import { checkProvinsiAgrees } from "./check-provinsi-agrees.ts";
import { checkReferenceGiven } from "./check-reference-given.ts";
import { checkRpjmdHoldsTahunPemetaan } from "./check-rpjmd-holds-tahun-pemetaan.ts";
import { checkRtrwFits } from "./check-rtrw-fits.ts";
import { checkSectorOnce } from "./check-sector-once.ts";
import { checkSectorsAddUp } from "./check-sectors-add-up.ts";
import { checkSinergiInstrument } from "./check-sinergi-instrument.ts";
import { checkSinergiPartnerIsState } from "./check-sinergi-partner-is-state.ts";
import { checkStartFits } from "./check-start-fits.ts";
import { checkStatusAgrees } from "./check-status-agrees.ts";
import { checkSukarelaPerhapsWajib } from "./check-sukarela-perhaps-wajib.ts";
import { checkThirdPartyIsOne } from "./check-third-party-is-one.ts";
import { checkTwoYears } from "./check-two-years.ts";
import { checkUnitConvertible } from "./check-unit-convertible.ts";
import { checkUsgComplete } from "./check-usg-complete.ts";
import { checkVolumeComplete } from "./check-volume-complete.ts";
import { checkWajibPairBorders } from "./check-wajib-pair-borders.ts";
import { checkWithoutCostMeansNone } from "./check-without-cost-means-none.ts";
import { checkWorkspaceFits } from "./check-workspace-fits.ts";

/** Every question about a row, in order of its code. A new rule is one file beside this one, a line here, and its words in the catalogue. */
export const CHECKLIST: readonly RowCheck[] = [
  checkKodeWilayahKnown,
  checkNamaDaerahAgrees,
  checkProvinsiAgrees,
  checkRpjmdHoldsTahunPemetaan,
  checkContactGiven,
  checkSkTkksdNotAfterFilling,
  checkTglTtdNotAfterFilling,
  checkWorkspaceFits,
  checkVolumeComplete,
  checkDataRecent,
  checkEarlierCooperationListed,
  checkPotensiCommodityKnown,
  checkNeededCommodityKnown,
  checkPotensiReferred,
  checkAffectedRegionsNamed,
  checkUsgComplete,
  checkAffectedIsAnotherRegion,
  checkMasalahReferred,
  checkWajibPairBorders,
  checkDasarWajibGiven,
  checkEksternalitasHasProblem,
  checkSukarelaPerhapsWajib,
  checkPartnerRegionGiven,
  checkKsdpkDescribed,
  checkThirdPartyIsOne,
  checkSinergiPartnerIsState,
  checkSinergiInstrument,
  checkPartnerAbroadGiven,
  checkPrakarsaGiven,
  checkBidangIsObject,
  checkAuthorityOwn,
  checkProgramInList,
  checkReferenceGiven,
  checkLengthUsual,
  checkStartFits,
  checkBudgetedGiven,
  checkWithoutCostMeansNone,
  checkIndicatorComplete,
  checkRtrwFits,
  checkPriorityOnce,
  checkIsCooperation,
  checkNotAnExtension,
  checkAgreementDates,
  checkStatusAgrees,
  checkAgreementLength,
  checkAgreementNotEnding,
  checkBalanceCommodityKnown,
  checkBalanceOnce,
  checkUnitConvertible,
  checkSectorsAddUp,
  checkSectorOnce,
  checkTwoYears,
];
