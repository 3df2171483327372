"""What a Python programmer would write: python3 peer.py READER FILE… reads every sheet of every file.

pandas         read_excel of all sheets
pandas-store   the same, and all rows into SQLite
openpyxl       read-only mode, every cell's value
in2csv         csvkit's converter, a process for each file, all its sheets
"""

import glob
import os
import sqlite3
import subprocess
import sys
import tempfile


def with_pandas(paths, keep):
    import pandas

    for path in paths:
        for name, table in pandas.read_excel(path, sheet_name=None, header=None, dtype=object).items():
            keep(name, table)


def with_openpyxl(paths):
    import openpyxl

    for path in paths:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        for sheet in book.worksheets:
            for row in sheet.iter_rows(values_only=True):
                for _value in row:
                    pass


def with_in2csv(paths):
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            # It writes sheets beside the file it reads.
            copy = os.path.join(folder, "form.xlsx")
            with open(path, "rb") as source, open(copy, "wb") as target:
                target.write(source.read())
            command = ["in2csv", "--write-sheets", "-", "--no-inference", copy]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for made in glob.glob(os.path.join(folder, "*.csv")):
                os.remove(made)


reader, *paths = sys.argv[1:]
if reader == "openpyxl":
    with_openpyxl(paths)
elif reader == "pandas":
    with_pandas(paths, lambda _name, _table: None)
elif reader == "in2csv":
    with_in2csv(paths)
elif reader == "pandas-store":
    database = sqlite3.connect(":memory:")

    def store(name, table):
        if not table.empty:
            table.astype(str).to_sql(name, database, if_exists="append", index=False)

    with_pandas(paths, store)
else:
    sys.exit(f"no such reader: {reader}")
