// What the form says, in the language of the reader.

let tongues = [];
let current = "en";

/** Takes the languages and their words. */
export function useWords(languages, code) {
  tongues = languages;
  setLanguage(code);
}

/** All languages: `code`, `name`, `decimalSeparator`. */
export const languages = () => tongues;

/** The code of the language that is shown. */
export const language = () => current;

/** Shows another language. */
export function setLanguage(code) {
  if (tongues.some((tongue) => tongue.code === code)) current = code;
  document.documentElement.lang = current;
}

/** A text by its name, its placeholders filled. A number `count` chooses the form. */
export function t(name, values = {}, code = current) {
  const words = tongues.find((tongue) => tongue.code === code).words;
  const category = typeof values.count === "number" ? new Intl.PluralRules(code).select(values.count) : "other";
  const text = words[`${name}.${category}`] || words[name] || name;
  return text.replace(/\{(\w+)\}/g, (place, key) => (key in values ? values[key] : place));
}

/** Whether there is a text of a name. */
export const isSaid = (name) => name in tongues.find((tongue) => tongue.code === current).words;

/** A number as people write it. */
export function number(value, digits = 2) {
  const separator = tongues.find((tongue) => tongue.code === current).decimalSeparator;
  return Number(value.toFixed(digits)).toString().replace(".", separator);
}

/** The time of day. */
export const time = (date) => date.toLocaleTimeString(current, { hour: "2-digit", minute: "2-digit" });

/** A day of a file. */
export const day = (text) => new Date(`${text}T12:00`).toLocaleDateString(current, { dateStyle: "long" });

/** Day and time. */
export const moment = (date) => date.toLocaleString(current, { dateStyle: "medium", timeStyle: "short" });

/** A sentence of the engine begins with a small letter when it stands in a list behind a place. */
export const sentence = (text) => text.charAt(0).toLocaleUpperCase(current) + text.slice(1);

/** A text in the quotation marks of the language. */
export const quoted = (text) => ({ es: `«${text}»`, fr: `«\u00a0${text}\u00a0»` })[current] ?? `“${text}”`;

/** What begins with a capital letter by itself, within a sentence. */
export const inSentence = (text) => text.charAt(0).toLocaleLowerCase(current) + text.slice(1);

/** The name of a language by its code. */
export function languageName(code) {
  try {
    return sentence(new Intl.DisplayNames([current], { type: "language" }).of(code));
  } catch {
    return code;
  }
}

const tags = "en es fr pt ab aa af ak sq am ar an hy as av ae ay az bm ba eu be bn bi bs br bg my ca ch ce ny zh cu cv kw co cr hr cs da dv nl dz eo et ee fo fj fi fy ff gd gl lg ka de el kl gn gu ht ha he hz hi ho hu is io ig id ia ie iu ik ga it ja jv kn kr ks kk km ki rw ky kv kg ko kj ku lo la lv li ln lt lu lb mk mg ms ml mt gv mi mr mh mn na nv nd nr ng ne no nb nn oc oj or om os pi ps fa pl pa qu ro rm rn se ru sm sg sa sc sr sn sd si sk sl so st su sw ss sv tl ty tg ta tt te th bo ti to ts tn tr tk tw ug uk ur uz ve vi vo wa cy wo xh yi yo za zu srn pap".split(" ");

/** Languages to choose from: the four of the form, then all others by their names. */
export function languageChoices() {
  const all = tags.map((code) => [code, languageName(code)]);
  const order = new Intl.Collator(current);
  return [...all.slice(0, 4), ...all.slice(4).sort((one, other) => order.compare(one[1], other[1]))];
}

/** The value that names no state. */
export const noState = "none";
let states = new Map();

/** Takes the names of states, by code and language. */
export function useStates(names) {
  states = names;
}

/** The name of a state by its code. */
export const stateName = (code) => (code === noState ? t("noState") : states.get(code)?.[current] ?? code);

/** States to choose from, by their names. */
export function stateChoices() {
  const order = new Intl.Collator(current);
  return [...states.keys()].map((code) => [code, stateName(code)]).sort((one, other) => order.compare(one[1], other[1]));
}
