"""Counts the cells of a workbook that hold a value, merged-over ones left out, as openpyxl sees them."""

import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
print(sum(1 for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value not in (None, "")))
