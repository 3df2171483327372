import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** 64 hexadecimal digits. */
export const hashBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** Of the text's UTF-8 bytes, 64 hexadecimal digits. */
export const hashText = (text: string): string => hashBytes(utf8ToBytes(text));
