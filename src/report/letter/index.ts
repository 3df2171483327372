export { type LetterInput, type LetterView, letterView } from "./letter-view.ts";
export { receiptOf } from "./receipt.ts";
export { LETTER_TEMPLATES, letterHtml, letterMarkdown } from "./render-letter.ts";
