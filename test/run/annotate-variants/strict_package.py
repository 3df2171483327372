"""What Excel is strict about, of each package: strict_package.py FILE... prints {file: [fault]} as JSON."""

import json
import os
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

WORKSHEET = """sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst""".split()
WORKBOOK = """fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst""".split()
STYLES = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split()
MAY_REPEAT = {"conditionalFormatting", "AlternateContent"}
ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
MOST_TEXT = 32767


def local(element):
    return element.tag.split("}")[-1]


def all_of(root, name):
    return [element for element in root.iter() if local(element) == name]


def place(cell):
    letters, digits = re.fullmatch(r"([A-Z]+)(\d+)", cell).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(digits), column


def repeated(values):
    values = list(values)
    return sorted({str(value) for value in values if values.count(value) > 1})


class Strict:
    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.names = self.zip.namelist()
        self.faults = [f"entry twice: {name}" for name in repeated(self.names)]
        self.trees = {n: ET.fromstring(self.zip.read(n)) for n in self.names if n.endswith((".xml", ".rels", ".vml"))}
        self.relations = {}

    def say(self, fault):
        self.faults.append(fault)

    def check(self):
        if self.zip.testzip() is not None:
            self.say("check sum")
        self.content_types()
        for name in [n for n in self.names if n.endswith(".rels")]:
            self.relationships(name)
        self.workbook()
        self.styles()
        for index, sheet in enumerate(self.sheets):
            self.worksheet(index, self.relations["xl/workbook.xml"][sheet.get(ID)][1])
        return self.faults

    def content_types(self):
        tree = self.trees["[Content_Types].xml"]
        parts = [one.get("PartName") for one in all_of(tree, "Override")]
        endings = {one.get("Extension").lower() for one in all_of(tree, "Default")}
        self.faults += [f"declared twice: {name}" for name in repeated(parts)]
        self.faults += [f"declared, not there: {name}" for name in parts if name.lstrip("/") not in self.names]
        for name in self.names:
            if name != "[Content_Types].xml" and f"/{name}" not in parts and name.rsplit(".", 1)[-1].lower() not in endings:
                self.say(f"no content type: {name}")

    def relationships(self, name):
        folder, file = os.path.split(name)
        base = os.path.dirname(folder)
        source = os.path.join(base, file[: -len(".rels")])
        if source != "" and source not in self.names and base != "":
            self.say(f"relationships of nothing: {name}")
        ids = [one.get("Id") for one in self.trees[name]]
        self.faults += [f"{name}: id twice {one}" for one in repeated(ids)]
        for one in self.trees[name]:
            if one.get("TargetMode") == "External":
                continue
            target = one.get("Target")
            part = target.lstrip("/") if target.startswith("/") else os.path.normpath(os.path.join(base, target))
            if part not in self.names:
                self.say(f"{name}: {part} is not there")
            self.relations.setdefault(source, {})[one.get("Id")] = (one.get("Type").split("/")[-1], part)

    def order(self, root, wanted, what):
        found = [local(child) for child in root]
        known = [wanted.index(name) for name in found if name in wanted]
        if known != sorted(known):
            self.say(f"{what}: order of elements")
        self.faults += [f"{what}: {name} twice" for name in repeated(found) if name not in MAY_REPEAT]

    def workbook(self):
        root = self.trees["xl/workbook.xml"]
        self.order(root, WORKBOOK, "workbook")
        self.sheets = all_of(root, "sheet")
        self.faults += [f"sheet number twice: {one}" for one in repeated(s.get("sheetId") for s in self.sheets)]
        self.faults += [f"sheet name twice: {one}" for one in repeated(s.get("name").lower() for s in self.sheets)]
        self.defined = all_of(root, "definedName")
        keys = [(one.get("name").lower(), one.get("localSheetId")) for one in self.defined]
        self.faults += [f"name twice: {one}" for one in repeated(keys)]
        if any(scope is not None and int(scope) >= len(self.sheets) for _name, scope in keys):
            self.say("name of a sheet that is not there")

    def styles(self):
        root = self.trees["xl/styles.xml"]
        self.order(root, STYLES, "styles")
        lists = {local(child): list(child) for child in root}
        for child in root:
            if child.get("count") is not None and int(child.get("count")) != len(child):
                self.say(f"styles: count of {local(child)}")
        self.formats = len(lists["cellXfs"])
        self.dxfs = len(lists.get("dxfs", []))
        for xf in lists["cellXfs"]:
            for attribute, name in (("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders"), ("xfId", "cellStyleXfs")):
                if xf.get(attribute) is not None and int(xf.get(attribute)) >= len(lists.get(name, [0])):
                    self.say(f"styles: {attribute} {xf.get(attribute)}")

    def worksheet(self, index, part):
        root = self.trees[part]
        self.order(root, WORKSHEET, part)
        related = self.relations.get(part, {})
        for element in root.iter():
            if element.get(ID) is not None and element.get(ID) not in related:
                self.say(f"{part}: {local(element)} leads nowhere")
        self.cells(root, part)
        last = 0
        for column in all_of(root, "col"):
            if int(column.get("min")) <= last:
                self.say(f"{part}: columns overlap")
            last = int(column.get("max"))
        if any(rule.get("dxfId") is not None and int(rule.get("dxfId")) >= self.dxfs for rule in all_of(root, "cfRule")):
            self.say(f"{part}: dxfId")
        self.filter(root, part, index)
        self.notes(root, part, related)

    def cells(self, root, part):
        last_row = 0
        for row in all_of(root, "row"):
            number = int(row.get("r"))
            if number <= last_row:
                self.say(f"{part}: order of row {number}")
            last_row, last_column = number, 0
            for cell in row:
                at, column = place(cell.get("r"))
                if at != number or column <= last_column:
                    self.say(f"{part}: order of cell {cell.get('r')}")
                last_column = column
                if int(cell.get("s") or 0) >= self.formats:
                    self.say(f"{part}: format of {cell.get('r')}")
                if sum(len(text.text or "") for text in all_of(cell, "t")) > MOST_TEXT:
                    self.say(f"{part}: length of {cell.get('r')}")
            spans = row.get("spans")
            if spans is not None and last_column > int(spans.split(":")[1]):
                self.say(f"{part}: spans of row {number}")

    def filter(self, root, part, index):
        area = [one.get("ref") for one in root if local(one) == "autoFilter"]
        said = [
            one.text.split("!")[-1].replace("$", "")
            for one in self.defined
            if one.get("name") == "_xlnm._FilterDatabase" and one.get("localSheetId") == str(index)
        ]
        if area != said:
            self.say(f"{part}: filter {area}, its name {said}")

    def notes(self, root, part, related):
        found = [target for kind, target in related.values() if kind == "comments"]
        if not found:
            return
        comments = all_of(self.trees[found[0]], "comment")
        cells = [one.get("ref") for one in comments]
        self.faults += [f"{part}: note twice {one}" for one in repeated(cells)]
        if any(sum(len(text.text or "") for text in all_of(one, "t")) > MOST_TEXT for one in comments):
            self.say(f"{part}: length of a note")
        drawn = [one.get(ID) for one in root if local(one) == "legacyDrawing"]
        if len(drawn) != 1:
            self.say(f"{part}: notes without a drawing")
            return
        shapes = all_of(self.trees[related[drawn[0]][1]], "shape")
        boxes = {(int(all_of(s, "Row")[0].text) + 1, int(all_of(s, "Column")[0].text) + 1) for s in shapes if all_of(s, "Row")}
        if {place(cell) for cell in cells} != boxes:
            self.say(f"{part}: notes and their boxes")
        self.faults += [f"{part}: shape twice {one}" for one in repeated(s.get("id") for s in shapes)]


print(json.dumps({path: Strict(path).check() for path in sys.argv[1:]}))
