"""Saves a workbook so that the same content always gives the same bytes."""

import datetime
import io
import re
import subprocess
import tempfile
import zipfile
from pathlib import Path

DOCUMENT_DATE = datetime.datetime(2026, 2, 2, 8, 0, 0)
ZIP_DATE = (2026, 2, 2, 8, 0, 0)
DATES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")


def save(book, path, title):
    book.properties.creator = "Contoh ksd"
    book.properties.title = title
    book.properties.created = DOCUMENT_DATE
    buffer = io.BytesIO()
    book.save(buffer)
    path.write_bytes(_with_fixed_dates(buffer.getvalue()))


def resave_by_libreoffice(source, target):
    """The same file opened and saved by LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        to_xlsx = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", f"{folder}/out"]
        subprocess.run(["soffice", profile, "--headless", *to_xlsx, str(source)], check=True, capture_output=True)
        made = Path(folder, "out", source.name)
        target.write_bytes(_with_fixed_dates(made.read_bytes()))


def clear_folder(folder, pattern):
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(pattern):
        old.unlink()


def _with_fixed_dates(raw):
    fixed = io.BytesIO()
    stamp = DOCUMENT_DATE.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    packed = zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED, compresslevel=9)
    with zipfile.ZipFile(io.BytesIO(raw)) as old, packed as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename == "docProps/core.xml":
                data = DATES.sub(rb"\g<1>" + stamp + rb"\g<2>", data)
            copy = zipfile.ZipInfo(entry.filename, ZIP_DATE)
            copy.compress_type = zipfile.ZIP_DEFLATED
            copy.external_attr = 0o600 << 16
            new.writestr(copy, data)
    return fixed.getvalue()
