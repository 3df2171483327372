import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** 64 hexadecimal digits. */
export const hashBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** Of the text's UTF-8 bytes, 64 hexadecimal digits. */
export const hashText = (text: string): string => hashBytes(utf8ToBytes(text));

/** SHA-256 of the text's UTF-8 bytes in base64, as a content security policy names it. */
export const hashForPolicy = (text: string): string => btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));
