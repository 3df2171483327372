"""Writes workbooks with openpyxl: the plan (a JSON file) lists books as in book.ts, each with the file to write."""

import datetime
import json
import sys

import openpyxl
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName


def fill(cell, value):
    if not isinstance(value, dict):
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
    elif "date" in value:
        cell.value = datetime.datetime.strptime(value["date"], "%Y-%m-%d")
        cell.number_format = "dd/mm/yyyy"
    elif "error" in value:
        cell.value = value["error"]
        cell.data_type = "e"
    elif "formula" in value:
        cell.value = "=" + value["formula"]
    else:
        cell.value = value["number"]
        cell.number_format = value["format"]


def name(book, title, formula):
    try:
        book.defined_names[title] = DefinedName(title, attr_text=formula)
    except (AttributeError, TypeError):  # a list up to openpyxl 3.0, a mapping since
        book.defined_names.append(DefinedName(title, attr_text=formula))


def write(plan):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in plan["sheets"]:
        page = book.create_sheet(sheet["name"])
        page.sheet_state = sheet["state"]
        for cell in sheet["cells"]:
            fill(page.cell(cell["row"], cell["column"]), cell["value"])
        for area in sheet["merges"]:
            page.merge_cells(area)
        for row in sheet["hiddenRows"]:
            page.row_dimensions[row].hidden = True
        for column in sheet["hiddenColumns"]:
            page.column_dimensions[get_column_letter(column)].hidden = True
    for title, formula in plan["names"].items():
        name(book, title, formula)
    book.save(plan["file"])


with open(sys.argv[1], encoding="utf-8") as plans:
    for plan in json.load(plans):
        write(plan)
