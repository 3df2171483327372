"""Writes the workbooks that the reading benchmark reads: ROWS x 25 cells, by openpyxl and by LibreOffice.

    make-workbooks.py FOLDER ROWS...

Needs openpyxl; the LibreOffice ones are made when `soffice` is there. Content is the same on every run.
"""

import datetime
import os
import random
import subprocess
import sys

import openpyxl
from openpyxl.cell import WriteOnlyCell

COLUMNS = 25
WORDS = (
    "penanganan sampah lintas batas pengelolaan air minum jalan penghubung pelayanan kesehatan rujukan "
    "pasokan beras cabai pengendalian banjir daerah aliran sungai promosi pariwisata pelatihan tenaga kerja"
).split()


def text(rnd, words):
    return " ".join(rnd.choice(WORDS) for _ in range(words)).capitalize()


def row(sheet, rnd, number):
    """Seven short codes, six texts, six amounts, three dates, two decimals, one yes or no: a row as regions fill it in."""
    cells = [f"U-{number:06d}"]
    cells += [f"{rnd.randint(1, 3)}.{rnd.randint(1, 32):02d}" for _ in range(6)]
    cells += [text(rnd, rnd.randint(3, 12)) for _ in range(4)]
    cells += [f"Kecamatan {text(rnd, 1)}" for _ in range(2)]
    cells += [rnd.randint(1, 9999) * 250_000 for _ in range(6)]
    for _ in range(3):
        cell = WriteOnlyCell(sheet, datetime.date(2024, 1, 1) + datetime.timedelta(days=rnd.randint(0, 900)))
        cell.number_format = "dd/mm/yyyy"
        cells.append(cell)
    cells += [round(rnd.random() * 1000, 2), rnd.random()]
    cells.append(rnd.choice(["Ya", "Tidak"]))
    assert len(cells) == COLUMNS
    return cells


def write(path, rows):
    rnd = random.Random(rows)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Pemetaan")
    sheet.append([f"Kolom {n}" for n in range(1, COLUMNS + 1)])
    for number in range(1, rows):
        sheet.append(row(sheet, rnd, number))
    book.save(path)


def convert(source, folder):
    """The same workbook as LibreOffice writes it."""
    inner = os.path.join(folder, "libreoffice")
    command = ["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", inner, source]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    name = os.path.basename(source).replace("openpyxl", "libreoffice")
    os.replace(os.path.join(inner, os.path.basename(source)), os.path.join(folder, name))


def main(folder, sizes):
    os.makedirs(folder, exist_ok=True)
    for rows in sizes:
        path = os.path.join(folder, f"openpyxl-{rows}.xlsx")
        if not os.path.exists(path):
            write(path, rows)
        converted = path.replace("openpyxl-", "libreoffice-")
        if not os.path.exists(converted):
            try:
                convert(path, folder)
            except FileNotFoundError:
                print("soffice is not installed: no LibreOffice workbooks", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1], [int(size) for size in sys.argv[2:]])
