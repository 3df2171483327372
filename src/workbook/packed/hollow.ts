import type { PackedCells, PackedSheet, PackedTexts, PackedWorkbook } from "./packed-workbook.ts";

/** A packed workbook whose arrays travel on their own, as bytes: only how long they are stands in it. */
export interface HollowWorkbook extends Omit<PackedWorkbook, "sheets" | "texts"> {
  readonly sheets: readonly HollowSheet[];
  readonly texts: {
    /** Bytes of each block; a block that is a string stays here. */
    readonly blocks: readonly (number | string)[];
    readonly count: number;
  };
}

interface HollowSheet extends Omit<PackedSheet, "cells"> {
  readonly rows: number;
  readonly cells: number;
}

export function hollowed({ sheets, texts, ...workbook }: PackedWorkbook): HollowWorkbook {
  return {
    ...workbook,
    sheets: sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      rows: cells.rowNumbers.length,
      cells: cells.values.length,
    })),
    texts: {
      blocks: texts.blocks.map((block) => (typeof block === "string" ? block : block.length)),
      count: texts.ends.length,
    },
  };
}

/** The workbook with arrays of zeros, ready to take in the bytes of `bytesOf`. */
export function refilled({ sheets, texts, ...workbook }: HollowWorkbook): PackedWorkbook {
  return {
    ...workbook,
    sheets: sheets.map(({ rows, cells, ...sheet }) => ({ ...sheet, cells: emptyCells(rows, cells) })),
    texts: {
      blocks: texts.blocks.map((block) => (typeof block === "string" ? block : new Uint8Array(block))),
      firsts: new Uint32Array(texts.blocks.length),
      ends: new Uint32Array(texts.count),
    },
  };
}

function emptyCells(rows: number, cells: number): PackedCells {
  return {
    rowNumbers: new Uint32Array(rows),
    rowEnds: new Uint32Array(rows),
    columns: new Uint16Array(cells),
    marks: new Uint32Array(cells),
    values: new Uint32Array(cells),
  };
}

/** Bytes of all arrays in a fixed order: windows onto them, so writing to them fills the workbook. */
export function bytesOf({ sheets, texts }: Pick<PackedWorkbook, "sheets" | "texts">): Uint8Array[] {
  const ofSheets = sheets.flatMap(({ cells }) => [
    cells.rowNumbers,
    cells.rowEnds,
    cells.columns,
    cells.marks,
    cells.values,
  ]);
  return [...ofSheets, ...arraysOf(texts)].map(
    (array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
  );
}

function arraysOf({ blocks, firsts, ends }: PackedTexts): (Uint8Array | Uint32Array)[] {
  return [firsts, ends, ...blocks.filter((block) => typeof block !== "string")];
}
