// Texts of the questionnaire in the language of the reader and, if wanted, in another beside it.
import { h } from "./dom.js";
import { language } from "./words.js";

let second = null;

/** The code of the second language; null for none. */
export const secondLanguage = () => second;

/** Shows texts in another language too; null for none. */
export function setSecondLanguage(code) {
  second = code;
}

/** A text in the language of the reader, by itself. */
export function inOne(texts) {
  return texts[language()] ?? Object.values(texts)[0] ?? "";
}

/** A text with its second language. */
export function bilingual(texts) {
  const code = texts[language()] ? language() : Object.keys(texts)[0];
  const first = h("span", { lang: code === language() ? undefined : code }, texts[code] ?? "");
  if (!second || second === language() || !texts[second]) return [first];
  return [first, h("span", { class: "second", lang: second }, texts[second])];
}
