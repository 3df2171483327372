"""Writes a region's form as a workbook and notes the cells of planted mistakes."""

import datetime
from dataclasses import dataclass, field

from form import CODE_LISTS, DAERAH, IDENTITAS, KOMODITAS, SEKTOR, TABLES, URUSAN
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from rows import Habit, Planted

FORM_TITLE = "Identifikasi dan Pemetaan Urusan Pemerintahan untuk Kerja Sama Daerah"
LISTS_BY_KIND = {"urusan": URUSAN, "sektor": SEKTOR, "daerah": DAERAH, "komoditas": KOMODITAS, **CODE_LISTS}
FORMATS = {"integer": "0", "year": "0", "rupiah": "#,##0", "number": "#,##0.##", "id": "@", "refs": "@"}
WIDE_NUMBER = "#,##0"
CHARACTERS_ON_A_PAGE = 190

THIN = Side(style="thin", color="B7C4C9")
BORDER = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
HEAD_FILL = PatternFill("solid", fgColor="1F5C6B")
LABEL_FILL = PatternFill("solid", fgColor="E6EFF1")
HEAD_FONT = Font(name="Calibri", size=10, bold=True, color="FFFFFF")
BODY_FONT = Font(name="Calibri", size=10)
CENTERED = Alignment(horizontal="center", vertical="center", wrap_text=True)
NUMBERING_FONT = Font(name="Calibri", size=9, italic=True, color="5A6B70")


@dataclass(frozen=True)
class Layout:
    """Where and how tables stand; the default is the plain form, the variants differ."""

    sheet_names: dict = field(default_factory=dict)
    sheet_order: tuple = ()
    first_row: int = 4
    first_column: int = 1
    title_rows: tuple = ()
    order_columns: object = None
    heading: object = None
    show: object = None
    numbering_row: bool = False
    hints: bool = False


class Writer:
    def __init__(self, region, layout=None):
        self.region = region
        self.habit = region.habit
        self.layout = layout or Layout(numbering_row=region.habit.numbering_row)
        self.book = Workbook()
        self.book.remove(self.book.active)
        self.findings = {}

    def write(self):
        names = ["Identitas", *(sheet for sheet, _, _ in TABLES)]
        for sheet in self.layout.sheet_order or names:
            if sheet == "Identitas":
                self._identitas(self._new_sheet(sheet, 2))
            else:
                _, attribute, columns = next(table for table in TABLES if table[0] == sheet)
                self._table(self._new_sheet(sheet, len(columns)), sheet, columns, getattr(self.region, attribute))
        self._extras()
        return self.book

    def _new_sheet(self, sheet, width):
        page = self.book.create_sheet(self.layout.sheet_names.get(sheet, sheet))
        identity = self.region.identitas
        whose = f"{sheet} – {identity['nama_daerah']}, tahun {identity['tahun_pemetaan']}"
        titles = self.layout.title_rows or (FORM_TITLE, whose)
        left = self.layout.first_column
        for index, title in enumerate(titles, start=1):
            cell = page.cell(index, left, title)
            cell.font = Font(name="Calibri", size=14 if index == 1 else 11, bold=index == 1, color="1F5C6B")
            page.merge_cells(start_row=index, end_row=index, start_column=left, end_column=left + min(width, 8) - 1)
        page.sheet_view.showGridLines = False
        page.page_setup.orientation = "portrait" if sheet == "Identitas" else "landscape"
        page.page_setup.paperSize = page.PAPERSIZE_A4
        page.page_setup.fitToHeight = 0
        page.sheet_properties.pageSetUpPr.fitToPage = True
        return page

    def _identitas(self, page):
        top, left = self.layout.first_row, self.layout.first_column
        self._headings(page, ["Uraian", "Isian"], [38, 52])
        fields = IDENTITAS if self.layout.order_columns is None else self.layout.order_columns("Identitas", IDENTITAS)
        row = self._below_headings(page, top, ["uraian", "isian"])
        for name, heading, kind in fields:
            label = page.cell(row, left, self._heading("Identitas", heading))
            label.font, label.fill, label.border = Font(name="Calibri", size=10, bold=True), LABEL_FILL, BORDER
            label.alignment = Alignment(vertical="top", wrap_text=True)
            self._cell(page, (row, left + 1), (name, kind), self.region.identitas.get(name))
            page.cell(row, left + 1).alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
            row += 1

    def _heading(self, sheet, heading):
        return self.layout.heading(sheet, heading) if self.layout.heading else heading

    def _headings(self, page, headings, widths):
        for offset, (heading, width) in enumerate(zip(headings, widths)):
            column = self.layout.first_column + offset
            cell = page.cell(self.layout.first_row, column, heading)
            cell.font, cell.fill, cell.border, cell.alignment = HEAD_FONT, HEAD_FILL, BORDER, CENTERED
            page.column_dimensions[get_column_letter(column)].width = width
        page.row_dimensions[self.layout.first_row].height = 32
        page.page_setup.fitToWidth = max(1, round(sum(widths) / CHARACTERS_ON_A_PAGE))

    def _below_headings(self, page, top, hints):
        """Numbering and hint rows, when there are any; returns the first row of data."""
        row = top + 1
        left = self.layout.first_column
        if self.layout.numbering_row:
            for offset in range(len(hints)):
                self._note(page.cell(row, left + offset, f"({offset + 1})"))
            row += 1
        if self.layout.hints:
            for offset, hint in enumerate(hints):
                self._note(page.cell(row, left + offset, hint))
            row += 1
        page.freeze_panes = page.cell(row, left + (0 if len(hints) == 2 else 2))
        page.print_title_rows = f"{top}:{top}"
        return row

    @staticmethod
    def _note(cell):
        cell.font, cell.border, cell.alignment = NUMBERING_FONT, BORDER, CENTERED

    def _table(self, page, sheet, columns, records):
        if self.layout.order_columns is not None:
            columns = self.layout.order_columns(sheet, columns)
        headings = [self._heading(sheet, heading) for _, heading, _, _ in columns]
        self._headings(page, headings, [width for *_, width in columns])
        hints = [HINTS.get(kind, "pilih dari daftar") for _, _, kind, _ in columns]
        row = self._below_headings(page, self.layout.first_row, hints)
        rows = []
        for index, record in enumerate(records):
            if self.habit.blank_row_after == index > 0 and sheet not in ("PDRB", "Neraca Komoditas"):
                row += 1
            for offset, (name, _, kind, _) in enumerate(columns):
                value = index + 1 if name == "no" else self._value(record, name)
                self._cell(page, (row, self.layout.first_column + offset), (name, kind), value)
            page.row_dimensions[row].height = _height(page, row, columns, self.layout.first_column)
            rows.append(row)
            row += 1
        self._table_extras(page, sheet, columns, rows)

    def _value(self, record, name):
        """The record's value; a region that names its partners has the name written from the codes."""
        codes = record.get("kode_daerah_mitra")
        written = record.get(name)
        if name != "nama_mitra" or written is not None or not self.habit.name_partners or not isinstance(codes, tuple):
            return written
        names = [f"Pemerintah {'Provinsi ' if '.' not in code else ''}{DAERAH[code]}" for code in codes]
        return " dan ".join(names)

    def _cell(self, page, at, what, value):
        (row, column), (name, kind) = at, what
        cell = page.cell(row, column)
        planted = value if isinstance(value, Planted) else None
        shown = planted.value if planted else self._spell(kind, value)
        if kind == "date" and isinstance(shown, str) and shown[:4].isdigit() and shown[4:5] == "-":
            shown = datetime.date.fromisoformat(shown)
        if self.layout.show is not None:
            shown = self.layout.show(name, kind, shown)
        cell.value = shown
        cell.font, cell.border = BODY_FONT, BORDER
        is_amount = isinstance(shown, (int, float)) and kind in ("number", "rupiah")
        cell.alignment = Alignment(vertical="top", wrap_text=True, horizontal="right" if is_amount else None)
        cell.number_format = self._format(kind, shown)
        if planted:
            self._note_finding(page.title, cell.coordinate, name, planted)

    def _format(self, kind, shown):
        if isinstance(shown, datetime.date):
            return self.habit.date_format
        if isinstance(shown, str):
            return "@" if kind in ("id", "refs") else "General"
        return WIDE_NUMBER if kind == "number" and isinstance(shown, int) else FORMATS.get(kind, "General")

    def _spell(self, kind, value):
        if value is None or isinstance(value, (int, float)):
            return value
        values = value if isinstance(value, tuple) else (value,)
        if kind == "refs" or kind == "multi":
            return self.habit.separator.join(values)
        if kind not in LISTS_BY_KIND:
            return value
        return self.habit.separator.join(self._spell_code(kind, code) for code in values)

    def _spell_code(self, kind, code):
        label = LISTS_BY_KIND[kind][code]
        how = getattr(self.habit, kind) if kind in ("urusan", "sektor", "daerah", "komoditas") else self.habit.lists
        return {"code": code, "label": label, "both": f"{code} - {label}"}[how]

    def _note_finding(self, sheet, address, name, planted):
        row = address.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        key = (sheet, planted.code, name, planted.kind) if planted.kind else (sheet, planted.code, row)
        finding = self.findings.setdefault(key, finding_of(planted.code, planted.severity, sheet, name))
        finding["cells"].append(address)

    def _table_extras(self, page, sheet, columns, rows):
        extras = self.region.extras
        if sheet in extras.extra_columns:
            heading, values = extras.extra_columns[sheet]
            column = self.layout.first_column + len(columns)
            cell = page.cell(self.layout.first_row, column, heading)
            cell.font, cell.fill, cell.border, cell.alignment = HEAD_FONT, HEAD_FILL, BORDER, CENTERED
            page.column_dimensions[get_column_letter(column)].width = 16
            for row, value in zip(rows, values):
                self._cell(page, (row, column), ("", "text"), value)
            self.findings[(page.title, "KOL-02")] = finding_of(
                "KOL-02", "PERINGATAN", page.title, None, cell.coordinate
            )
        for merged_sheet, name, first, last in extras.merged:
            if merged_sheet == sheet:
                letter = get_column_letter(self.layout.first_column + [column[0] for column in columns].index(name))
                top = f"{letter}{rows[first]}"
                page.merge_cells(f"{top}:{letter}{rows[last]}")
                self.findings[(page.title, "SEL-13")] = finding_of("SEL-13", "PERINGATAN", page.title, name, top)

    def _extras(self):
        extras = self.region.extras
        for sheet in extras.hidden_sheets:
            self.book[sheet].sheet_state = "hidden"
            self.findings[(sheet, "LBR-02")] = finding_of("LBR-02", "PERINGATAN", sheet, None)
        for sheet, lines in extras.extra_sheets.items():
            page = self.book.create_sheet(sheet)
            for line in lines:
                page.append(line)
            self.findings[(sheet, "LBR-03")] = finding_of("LBR-03", "INFO", sheet, None)


def _height(page, row, columns, first_column):
    """Points for the tallest wrapped text; programs do not agree whether to fit rows by themselves."""
    lines = 1
    for offset, (*_, width) in enumerate(columns):
        text = page.cell(row, first_column + offset).value
        if isinstance(text, str):
            lines = max(lines, sum(-(-len(line) * 11 // (width * 10)) or 1 for line in text.split("\n")))
    return 3 + 13.5 * lines


HINTS = {
    "id": "diisi kode",
    "text": "diisi teks",
    "multi": "boleh lebih dari satu",
    "refs": "boleh lebih dari satu",
    "integer": "diisi angka",
    "number": "diisi angka",
    "rupiah": "diisi angka",
    "year": "diisi tahun",
    "date": "hh/bb/tttt",
}


def finding_of(code, severity, sheet, name, *cells):
    return {"code": code, "severity": severity, "sheet": sheet, "cells": list(cells), "field": name}
