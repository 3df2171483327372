"""Builds samples/*.xlsx and test/fixtures/samples/. See samples/README.md."""

import json
import sys
from dataclasses import replace
from pathlib import Path

# Byte code beside the sources would end up in the working tree.
sys.dont_write_bytecode = True

from package import clear_folder, save
from pdrb import pdrb_rows
from regions import balikpapan, berau, bontang, kalimantan_timur, kutai_barat, kutai_kartanegara
from regions import kutai_timur, mahakam_ulu, paser, penajam_paser_utara, samarinda
from variants import make_variants, without_habits
from workbook import Writer

ROOT = Path(__file__).resolve().parents[2]
MODULES = [
    kalimantan_timur, paser, kutai_kartanegara, berau, kutai_barat, kutai_timur,
    penajam_paser_utara, mahakam_ulu, balikpapan, samarinda, bontang,
]


def regions():
    return [replace(module.REGION, pdrb=pdrb_rows(module.REGION.identitas["kode_daerah"])) for module in MODULES]


def make_samples(folder):
    """Writes the workbooks; returns file → the findings that were planted."""
    clear_folder(folder, "*.xlsx")
    expected = {}
    for region in regions():
        writer = Writer(region)
        save(writer.write(), folder / region.file, f"Formulir KSD {region.identitas['nama_daerah']} 2026")
        expected[region.file] = list(writer.findings.values())
    return expected


def main():
    fixtures = ROOT / "test" / "fixtures" / "samples"
    expected = make_samples(ROOT / "samples")
    fixtures.mkdir(parents=True, exist_ok=True)
    findings = json.dumps(expected, indent=2, ensure_ascii=False) + "\n"
    (fixtures / "expected-findings.json").write_text(findings, encoding="utf-8")
    make_variants(without_habits(kutai_kartanegara_region()), fixtures / "variants")
    for file, findings in expected.items():
        print(f"{file}: {len(findings)} temuan ditanam")


def kutai_kartanegara_region():
    return next(region for region in regions() if region.identitas["kode_daerah"] == "64.02")


if __name__ == "__main__":
    main()
