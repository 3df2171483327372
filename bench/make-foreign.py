"""Writes spreadsheets with as many features as four other programs have, for the bench `foreign`.

    make-foreign.py FOLDER [WORKBOOK...]

xlsxwriter and openpyxl write theirs; LibreOffice and Gnumeric, where installed, convert those and the workbooks named.
"""

import datetime
import os
import shutil
import subprocess
import sys

import openpyxl
import xlsxwriter

LIBREOFFICE = ["xlsx", "xls", "ods", "ots", "csv", "xlsm"]
GNUMERIC = {
    "Gnumeric_Excel:xlsx": "2007.xlsx",
    "Gnumeric_Excel:xlsx2": "2010.xlsx",
    "Gnumeric_Excel:excel_biff8": "biff8.xls",
    "Gnumeric_Excel:excel_biff7": "biff7.xls",
    "Gnumeric_OpenCalc:odf": "odf.ods",
    "Gnumeric_stf:stf_csv": "gnumeric.csv",
}


def by_xlsxwriter(path, **options):
    book = xlsxwriter.Workbook(path, options)
    sheet = book.add_worksheet("Isi & Rumus")
    date = book.add_format({"num_format": "d mmmm yyyy"})
    rupiah = book.add_format({"num_format": '"Rp"#,##0;[Red]-"Rp"#,##0'})
    bold = book.add_format({"bold": True})
    sheet.write_row(0, 0, ["Kode", "Nama", "Nilai", "Tanggal", "Benar", "Rumus"], bold)
    for row in range(1, 40):
        sheet.write_string(row, 0, f"64.{row:02d}")
        sheet.write_rich_string(row, 1, "Kab. ", bold, f"Contoh <{row}> & \u00e9\u4e2d")
        sheet.write_number(row, 2, row * 1234567.891, rupiah)
        sheet.write_datetime(row, 3, datetime.datetime(2020, 1, 1) + datetime.timedelta(days=row, hours=row % 24), date)
        sheet.write_boolean(row, 4, row % 2 == 0)
        sheet.write_formula(row, 5, f"=C{row + 1}*2", None, row * 2)
    sheet.write_array_formula("H2:H4", "{=C2:C4*2}", None, 5)
    sheet.write_formula("I2", "=1/0", None, "#DIV/0!")
    sheet.write_formula("J2", '=""', None, "")
    sheet.merge_range("L2:N4", "gabung", bold)
    sheet.merge_range("O1:O200", "tinggi", bold)
    sheet.write_url("P2", "https://contoh.go.id/", string="tautan")
    sheet.write_comment("A2", "catatan")
    sheet.set_row(10, None, None, {"hidden": True})
    sheet.set_column("K:K", None, None, {"hidden": True})
    sheet.data_validation("B2:B1048576", {"validate": "list", "source": ["a", "b"]})
    sheet.conditional_format("C2:C40", {"type": "data_bar", "data_bar_2010": True})
    sheet.autofilter("A1:F40")
    sheet.add_table("R1:T5", {"data": [[1, "a", 2.5], [2, "b", 3.5], [3, "c", None], [4, "", 5]]})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "='Isi & Rumus'!$C$2:$C$10"})
    sheet.insert_chart("V2", chart)
    sheet.insert_textbox("V20", "kotak teks")
    hidden = book.add_worksheet("Tersembunyi")
    hidden.hide()
    hidden.write("XFD1048576", "jauh")
    line = book.add_chart({"type": "line"})
    line.add_series({"values": "='Isi & Rumus'!$C$2:$C$10"})
    book.add_chartsheet("Grafik").set_chart(line)
    book.define_name("ksd_form", '="contoh@1"')
    book.set_custom_property("ksd", "1")
    book.close()


def by_openpyxl(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "\u00dc\u00e9 \u4e2d\u6587"
    for row in range(1, 200):
        sheet.append([row, row / 7, f"teks {row}", datetime.date(1900, 1, 1) + datetime.timedelta(days=row * 100), row % 3 == 0, None, f"=A{row}+1"])
    sheet["J1"] = datetime.time(13, 45)
    sheet["J2"] = datetime.timedelta(hours=36)
    sheet["J3"] = "  spasi\tdan\nbaris  "
    sheet.merge_cells("L1:N1000")
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.save(path)


def convert(folder, sources):
    for source in sources:
        stem = os.path.splitext(os.path.basename(source))[0]
        if shutil.which("soffice"):
            for kind in LIBREOFFICE:
                target = os.path.join(folder, "libreoffice", kind)
                os.makedirs(target, exist_ok=True)
                run(["soffice", "--headless", "--convert-to", kind, "--outdir", target, source])
        if shutil.which("ssconvert"):
            target = os.path.join(folder, "gnumeric")
            os.makedirs(target, exist_ok=True)
            for exporter, ending in GNUMERIC.items():
                run(["ssconvert", "-T", exporter, source, os.path.join(target, f"{stem}.{ending}")])


def run(command):
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120, check=False)


def main(folder, more):
    os.makedirs(folder, exist_ok=True)
    own = [os.path.join(folder, name) for name in ("xlsxwriter.xlsx", "xlsxwriter-inline.xlsx", "xlsxwriter-1904.xlsx", "openpyxl.xlsx")]
    by_xlsxwriter(own[0])
    by_xlsxwriter(own[1], in_memory=True, use_zip64=True)
    by_xlsxwriter(own[2], date_1904=True)
    by_openpyxl(own[3])
    convert(folder, own + more)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
