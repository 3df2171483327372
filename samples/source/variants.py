"""One clean region's content, saved in the ways that people and programs save it.

All files hold the same submission field by field.
"""

import datetime
import random
from dataclasses import replace

from package import clear_folder, resave_by_libreoffice, save
from workbook import Layout, Writer

MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
SHORT_MONTHS = "Jan Feb Mar Apr Mei Jun Jul Ags Sep Okt Nov Des".split()
DAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
NO_BREAK_SPACE = "\u00a0"
OTHER_UNITS = {
    "Volume": "Volume (angka)",
    "Nilai (Rp)": "NILAI (Rupiah)*",
    "Target": "Target (angka)",
    "Jangka Waktu (tahun)": "Jangka Waktu (Tahun)",
    "Perkiraan Biaya (Rp)": "PERKIRAAN BIAYA (RUPIAH)",
}


def make_variants(region, folder):
    clear_folder(folder, "*.xlsx")
    for name, layout in layouts().items():
        save(Writer(region, layout).write(), folder / f"{name}.xlsx", "Contoh formulir KSD")
    resave_by_libreoffice(folder / "a-openpyxl.xlsx", folder / "b-libreoffice.xlsx")


def layouts():
    return {
        "a-openpyxl": Layout(),
        "c-tabel-bergeser": Layout(
            first_row=9,
            first_column=3,
            title_rows=(
                "PEMERINTAH KABUPATEN KUTAI KARTANEGARA",
                "SEKRETARIAT DAERAH",
                "Jalan Contoh Nomor 1, Tenggarong",
                "Lampiran Surat Nomor 9000/KS/2026",
            ),
            numbering_row=True,
            hints=True,
        ),
        "d-kolom-diacak": Layout(order_columns=_shuffled),
        "e-judul-kolom-lain": Layout(heading=_respelt),
        "f-lembar-lain": Layout(
            sheet_names={
                "Identitas": "1. Data Pengisi",
                "Potensi": "Lamp II.a",
                "Permasalahan": "Lamp II.b",
                "Pemetaan": "REKAP USULAN 2026",
                "KSD Berjalan": "naskah-naskah",
                "Neraca Komoditas": "Lembar7 (2)",
                "PDRB": "BPS",
            },
            sheet_order=("PDRB", "Pemetaan", "KSD Berjalan", "Identitas", "Neraca Komoditas", "Permasalahan", "Potensi"),
        ),
        "g-angka-tanggal-teks": Layout(show=TextSpelling()),
    }


def _shuffled(sheet, columns):
    shuffled = list(columns)
    random.Random(f"ksd {sheet}").shuffle(shuffled)
    return shuffled


def _respelt(sheet, heading):
    """Another spelling for each heading, by its place in the alphabet of ways."""
    words = heading.replace("Kerja Sama", "Kerjasama")
    ways = [
        lambda text: text.upper() + " *",
        lambda text: text.replace(" ", NO_BREAK_SPACE),
        lambda text: text.replace(" ", "\n") + "*",
        lambda text: f"  {text.lower()} :",
        lambda text: f"{text}.",
        lambda text: text.replace(" ", "  "),
    ]
    return OTHER_UNITS.get(heading) or ways[(len(sheet) + len(heading)) % len(ways)](words)


class TextSpelling:
    """Numbers and dates typed as text, in turn in the ways that Indonesian offices write them."""

    def __init__(self):
        self.dates = 0
        self.amounts = 0

    def __call__(self, name, kind, shown):
        if isinstance(shown, datetime.date):
            return self._date(shown)
        if not isinstance(shown, (int, float)) or name == "no":
            return shown
        if kind == "rupiah":
            return self._rupiah(shown)
        if name == "target" and shown == 46.4:
            return "46,4%"
        return str(shown) if kind in ("year", "integer") else self._number(shown)

    def _date(self, day):
        numeric = f"{day.day:02}/{day.month:02}/{day.year}"
        long = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
        ways = [
            long,
            f"{day.day}-{day.month}-{day.year}",
            numeric,
            f"{DAYS[day.weekday()]}, {long}",
            f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year}",
            day.isoformat(),
        ]
        self.dates += 1
        return ways[self.dates % len(ways)]

    def _rupiah(self, amount):
        dotted = _dotted(amount)
        ways = [f"Rp{dotted},00", f"Rp. {dotted},-", dotted, f"Rp {dotted}"]
        millions, rest = divmod(amount, 1_000_000)
        if amount > 0 and rest == 0:
            short = f"{_comma(millions / 1000)} miliar" if millions >= 1000 else f"{millions} juta"
            ways += [short, f"Rp{short}" if millions < 1000 else f"Rp {_comma(millions / 1000)} M"]
        self.amounts += 1
        return ways[self.amounts % len(ways)]

    def _number(self, value):
        if isinstance(value, float):
            return _comma(value)
        if value < 1000:
            return str(value)
        # One dot alone could be a decimal point; cents or a second dot tell.
        return f"{_dotted(value)},00" if value < 1_000_000 else _dotted(value)


def _dotted(amount):
    return f"{amount:,}".replace(",", ".")


def _comma(value):
    return f"{value:,}".replace(",", " ").replace(".", ",").replace(" ", ".").removesuffix(",0")


def without_habits(region):
    """Spelling of codes is not what the variants are about."""
    return replace(region, habit=replace(region.habit, numbering_row=False, blank_row_after=0))
