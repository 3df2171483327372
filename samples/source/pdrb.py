"""PDRB of the regions and the province, 2022-2024, base year 2010: invented, of plausible size.

Each region's 2022 values are in billion rupiah; the later years follow from a growth rate per sector.
The province holds the sum of the regions and a remainder, as its offshore and unallocated activity does.
"""

from form import SEKTOR
from rows import galat

SECTORS = [code for code in SEKTOR if code != "TOTAL"]
YEARS = (2022, 2023, 2024)
# Order as SECTORS: A B C D E F G H I J K L M,N O P Q R,S,T,U
BASE_2022 = {
    "64.01": [4620, 26900, 1980, 16, 6, 1410, 1290, 430, 118, 310, 190, 215, 62, 640, 415, 152, 96],
    "64.02": [17800, 78400, 5900, 62, 31, 11200, 5450, 1480, 520, 1350, 780, 1010, 240, 2450, 1720, 610, 355],
    "64.03": [4150, 17600, 1240, 18, 9, 1580, 1890, 980, 410, 420, 260, 240, 54, 690, 505, 190, 105],
    "64.07": [3540, 11300, 890, 11, 7, 1980, 1150, 260, 92, 240, 130, 155, 31, 720, 470, 140, 62],
    "64.08": [8900, 76800, 3350, 28, 14, 3650, 2580, 1210, 260, 520, 240, 365, 130, 1050, 890, 265, 130],
    "64.09": [1680, 1890, 1190, 9, 5, 1620, 620, 175, 74, 165, 84, 110, 22, 410, 240, 92, 48],
    "64.11": [980, 105, 52, 2, 1, 410, 112, 24, 12, 19, 6, 22, 2, 190, 92, 26, 9],
    "64.71": [1120, 190, 42300, 92, 58, 17400, 8900, 9800, 1950, 2900, 3600, 1850, 640, 1580, 1750, 740, 460],
    "64.72": [1050, 6900, 4250, 78, 62, 10400, 9100, 3950, 1380, 2350, 3050, 1240, 410, 3450, 2250, 1180, 620],
    "64.74": [560, 410, 34900, 31, 16, 3150, 1490, 890, 240, 430, 360, 265, 205, 520, 480, 210, 92],
}
# Yearly growth in per mille, by sector; then what a region adds to every sector, first and second year.
GROWTH = [31, 24, 29, 71, 46, 118, 58, 74, 83, 79, 47, 36, 61, 22, 55, 69, 64]
REGION_GROWTH = {
    "64.01": (4, 9), "64.02": (-6, 3), "64.03": (7, 1), "64.07": (-3, 6), "64.08": (11, -8),
    "64.09": (92, 61), "64.11": (14, 17), "64.71": (12, 6), "64.72": (5, 13), "64.74": (-14, 8),
}
# What prices added since 2010, in per mille of the constant value in 2022, by sector; 21 more each later year.
PRICES = [612, 948, 584, 410, 395, 688, 552, 731, 668, 318, 602, 441, 538, 623, 691, 574, 646]
PROVINCE_EXTRA_PER_MILLE = 4


def _constant_values(region):
    """Million rupiah, one list per year. Integer arithmetic: the same on every machine."""
    first, second = REGION_GROWTH[region]
    tail = int(region.replace(".", ""))
    values = [base * 1000 + (tail * 37 + i * 613) % 997 for i, base in enumerate(BASE_2022[region])]
    years = [values]
    for extra in (first, second):
        values = [value * (1000 + GROWTH[i] + extra) // 1000 for i, value in enumerate(values)]
        years.append(values)
    return years


def _province_values():
    regions = [_constant_values(region) for region in BASE_2022]
    sums = [[sum(column) for column in zip(*year)] for year in zip(*regions)]
    return [[value * (1000 + PROVINCE_EXTRA_PER_MILLE) // 1000 for value in year] for year in sums]


def _current(i, value, year):
    return value * (1000 + PRICES[i] + 21 * (year - YEARS[0])) // 1000


def pdrb_rows(region):
    """Rows of the PDRB sheet: all sectors and TOTAL for each year."""
    rows = []
    values = _province_values() if region == "64" else _constant_values(region)
    for year, constants in zip(YEARS, values):
        currents = [_current(i, value, year) for i, value in enumerate(constants)]
        for sector, constant, current in zip(SECTORS, constants, currents):
            rows.append({"kode_lu": sector, "tahun": year, "adhk": constant, "adhb": current})
        rows.append({"kode_lu": "TOTAL", "tahun": year, "adhk": _total(region, year, constants), "adhb": sum(currents)})
    return rows


def _total(region, year, constants):
    total = sum(constants)
    # Balikpapan took the total of another table: two per cent too much.
    return galat(total * 102 // 100, "PD-01") if (region, year) == ("64.71", 2024) else total
