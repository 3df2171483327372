"""Reads one file with one Python reader, counts its non-empty cells, and says what that cost; loading the reader is not counted."""

import json
import resource
import sys
import time


def load_openpyxl():
    import openpyxl

    def count(path):
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        return sum(1 for sheet in book for row in sheet.iter_rows(values_only=True) for value in row if value is not None)

    return count


def load_pandas():
    import pandas

    def count(path):
        sheets = pandas.read_excel(path, sheet_name=None, header=None, dtype=object)
        return int(sum(frame.notna().sum().sum() for frame in sheets.values()))

    return count


count = {"openpyxl-read-only": load_openpyxl, "pandas": load_pandas}[sys.argv[1]]()
before = resource.getrusage(resource.RUSAGE_SELF)
started = time.monotonic()
cells = count(sys.argv[2])
wall = time.monotonic() - started
used = resource.getrusage(resource.RUSAGE_SELF)
cpu = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
print(json.dumps({"cpuSeconds": cpu, "wallSeconds": wall, "peakMegabytes": used.ru_maxrss / 1024, "cells": cells}))
