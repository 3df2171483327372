"""Writes forms as people send them, each with the same six mistakes: write_variants.py SAMPLE FOLDER"""

import os
import sys

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

SAMPLE, FOLDER = sys.argv[1:3]


def locked(book, sheet):
    sheet.protection.sheet = True
    sheet.protection.password = "x"
    book.security.lockStructure = True


def commented(book, sheet):
    sheet["E5"].comment = Comment("Dari Bappeda: tanya dulu", "Budi")
    sheet["C5"].comment = Comment('Baris satu\nbaris "dua" & <tiga>', "Ani & Tini")
    book["Identitas"]["B5"].comment = Comment("x", "y")


def table(_book, sheet):
    sheet.add_table(Table(displayName="tblPemetaan", ref="A4:AN18"))


def conditional(_book, sheet):
    red = PatternFill("solid", bgColor="FFFF0000")
    sheet.conditional_formatting.add("AA5:AA18", CellIsRule(operator="lessThan", formula=["0"], fill=red))
    scale = ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="63BE7B")
    sheet.conditional_formatting.add("Y5:Y18", scale)
    sheet.conditional_formatting.add("A5:AN18", FormulaRule(formula=['$E5="KSDD Wajb"'], font=Font(color="FFFF0000")))


def charted(book, sheet):
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=27, min_row=5, max_row=18))
    sheet.add_chart(chart, "AS20")
    choice = DataValidation(type="list", formula1='"Ya,Tidak"', allow_blank=True)
    sheet.add_data_validation(choice)
    choice.add("AD5:AD18")
    sheet["AQ5"] = "=SUM(AA5:AA18)"
    name = DefinedName("Jumlah", attr_text="Pemetaan!$AQ$5")
    # A list up to openpyxl 3.0, a mapping since.
    book.defined_names.append(name) if hasattr(book.defined_names, "append") else book.defined_names.add(name)


def filtered(_book, sheet):
    sheet.auto_filter.ref = "A4:AN18"
    sheet.auto_filter.add_filter_column(4, ["KSDD Wajib"])
    sheet.freeze_panes = "D5"
    for row in range(10, 15):
        sheet.row_dimensions[row].hidden = True
    for column in "JKX":
        sheet.column_dimensions[column].hidden = True


def long_texts(_book, sheet):
    for row in range(5, 19):
        sheet.cell(row, 9).value = "lingkup " * 4000 + "🙂" * 30
    sheet["E6"] = "x" * 32000
    sheet["F6"] = "<b>&\"'\n]]>" * 50


def many(_book, sheet):
    model = [cell.value for cell in sheet[5]]
    for number in range(500):
        row = list(model)
        row[1], row[4], row[24], row[38] = f"U-{100 + number}", f"KSDD Wajb{number % 7}", "bulan depan", None
        sheet.append(row)


def named(book, sheet):
    sheet.title = "Pemetaan & 'usulan' 🙂 \"kab\""
    book["Potensi"].title = "=Potensi!"
    book["Identitas"].title = "Id'entitas <1>"
    book.create_sheet("Temuan")["A1"] = "punya sendiri"
    book.create_sheet("temuan ksd")["A1"] = "dua"


def jotted(_book, sheet):
    sheet["AO4"], sheet["AO5"] = "Catatan Kabid", "tulisan kami"
    sheet["AP7"] = "cek"
    sheet.merge_cells("AQ4:AR8")
    for cell in sheet[7]:
        cell.fill = PatternFill("solid", fgColor="FFC6E0B4")
    sheet.row_dimensions.group(8, 10, outline_level=1)
    sheet.print_area = "A1:AN18"
    sheet["A20"] = "Mengetahui,"


def hidden(book, sheet):
    sheet.sheet_state = "hidden"
    book["Potensi"].sheet_state = "veryHidden"


VARIANTS = [locked, commented, table, conditional, charted, filtered, long_texts, many, named, jotted, hidden]

for variant in VARIANTS:
    workbook = openpyxl.load_workbook(SAMPLE)
    pemetaan = workbook["Pemetaan"]
    pemetaan["E5"], pemetaan["AA6"], pemetaan["W12"], pemetaan["Y7"] = "KSDD Wajb", "menyusul", None, 2020
    pemetaan["B18"] = "U-001"
    workbook["Potensi"]["C6"] = "Perhubngan"
    variant(workbook, pemetaan)
    workbook.save(os.path.join(FOLDER, f"{variant.__name__}.xlsx"))
