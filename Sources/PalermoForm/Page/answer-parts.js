// The parts of an answer that hold several fields or texts. Each component has `element` and `write(answer, draft)`, which
// appends what was entered and marks its fields with the place that findings name.
import { h, icon, uniqueID } from "./dom.js";
import { language, languageChoices, languageName, languages, noState, stateChoices, stateName, t } from "./words.js";

/** What was typed or pasted, without what cannot stand in XML. Its lines stay. */
const paragraphs = (text) =>
  text.replace(/\p{Surrogate}/gu, "\ufffd").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");

/** The same in one line. */
export const clean = (text) => paragraphs(text).replace(/[ \t\r\n]+/g, " ");

/** A field with its label. */
export function field(label, input, { hint, isWide } = {}) {
  input.id ||= uniqueID("f");
  const note = hint && h("span", { class: "hint", id: `${input.id}-hint` }, hint);
  if (note) input.setAttribute("aria-describedby", note.id);
  return h("div", { class: isWide ? "f all" : "f" }, h("label", { for: input.id }, label), note, input);
}

/** A choice among codes. */
export function select(options, value, properties = {}) {
  const list = h("select", properties, options.map(([code, name]) => h("option", { value: code }, name)));
  if (value && !options.some(([code]) => code === value)) list.append(h("option", { value }, value));
  list.value = value ?? "";
  return list;
}

/** A choice of the language of a text. */
function languageSelect(code) {
  const shown = languages().map((tongue) => [tongue.code, tongue.name]);
  const others = languageChoices().filter(([tag]) => !shown.some(([known]) => known === tag));
  return select([...shown, ...others], code, { class: "tongue", "aria-label": t("languageOfText") });
}

/** Texts of a name, each in its language: `text`, `other`, `explanation`. */
export class TextsPart {
  #name;
  #label;
  #rows = [];
  #list = h("div", { class: "stack" });

  constructor(name, label, elements, { hint, rows = 3 } = {}) {
    this.#name = name;
    this.#label = label;
    this.element = h("div", { class: "texts" }, this.#list, h("button", { type: "button", class: "btn quiet min", "data-add": name, click: () => this.#addAnother() }, icon("plus"), t("otherLanguage")));
    this.hint = hint;
    this.rows = rows;
    for (const element of elements) this.#add(element.getAttribute("xml:lang"), element.textContent);
    if (elements.length === 0) this.#add(language(), "");
  }

  /** Another word for what the texts are: the reason why a question does not apply. */
  set label(text) {
    this.#label = text;
    for (const row of this.#rows) row.label.textContent = text;
  }

  get isBlank() {
    return this.#rows.every((row) => clean(row.area.value) === "");
  }

  #add(code, text) {
    const area = h("textarea", { rows: this.rows, lang: code, "data-text": this.#name, value: text });
    const tongue = languageSelect(code);
    const box = field(this.#label, area, { hint: this.#rows.length === 0 ? this.hint : undefined });
    tongue.addEventListener("change", () => (area.lang = tongue.value));
    box.append(h("div", { class: "tongue-line" }, h("span", { class: "hint", "aria-hidden": "true" }, t("languageOfText")), tongue));
    this.#rows.push({ area, tongue, label: box.querySelector("label") });
    this.#list.append(box);
    return area;
  }

  #addAnother() {
    const used = this.#rows.map((row) => row.tongue.value);
    this.#add(languages().map((tongue) => tongue.code).find((code) => !used.includes(code)) ?? language(), "").focus();
  }

  write(answer, draft) {
    let index = 0;
    for (const { area, tongue } of this.#rows) {
      delete area.dataset.part;
      const text = paragraphs(area.value);
      if (text === "") continue;
      const element = draft.element(this.#name);
      element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", tongue.value);
      element.textContent = text;
      answer.append(element);
      index += 1;
      area.dataset.part = `${this.#name}[${index}]`;
      tongue.dataset.part = `${this.#name}[${index}]/@xml:lang`;
    }
  }
}

/** Blocks of fields that may come several times, one element of attributes each. */
export class BlocksPart {
  #name;
  #fields;
  #legend;
  #blocks = [];
  #list = h("div", { class: "stack" });

  /**
   * `fields` gives for each attribute its name, its input for a value, its label, and whether it makes a block worth
   * writing (a kind that was preset does not).
   */
  constructor(name, legend, addLabel, elements, fields, { isOpen = false } = {}) {
    this.#name = name;
    this.#legend = legend;
    this.#fields = fields;
    this.element = h("div", { class: "blocks" }, this.#list, h("button", { type: "button", class: "btn quiet min", "data-add": name, click: () => this.add(null).focus() }, icon("plus"), addLabel));
    for (const element of elements) this.add(element);
    if (isOpen && elements.length === 0) this.add(null);
  }

  get count() {
    return this.#blocks.length;
  }

  /** Adds a block; gives its first field. */
  add(element) {
    const inputs = this.#fields.map((part) => {
      const value = element?.getAttribute(part.name) ?? "";
      const input = part.input(value);
      input.dataset.name = part.name;
      return { ...part, input, get value() { return part.read ? part.read(input) : clean(input.value); } };
    });
    const box = h("fieldset", { class: "under" }, h("legend", {}, this.#legend), h("div", { class: "two-f" },
      inputs.map(({ input, label, hint, isWide }) => field(label, input, { hint, isWide }))));
    const block = { inputs, box, rest: element };
    box.append(h("button", { type: "button", class: "btn quiet min", click: () => this.#remove(block) }, t("remove")));
    this.#blocks.push(block);
    this.#list.append(box);
    for (const part of inputs) part.prepare?.(inputs);
    return inputs[0].input;
  }

  #remove(block) {
    const next = this.element.querySelector(":scope > button");
    this.#blocks.splice(this.#blocks.indexOf(block), 1);
    block.box.remove();
    next.focus();
    this.element.dispatchEvent(new Event("change", { bubbles: true }));
  }

  write(answer, draft) {
    let index = 0;
    for (const { inputs } of this.#blocks) {
      for (const { input } of inputs) delete input.dataset.part;
      if (inputs.every((part) => part.counts === false || part.value === "")) continue;
      const element = draft.element(this.#name);
      index += 1;
      for (const { name, input, value } of inputs) {
        if (value !== "") element.setAttribute(name, value);
        input.dataset.part = `${this.#name}[${index}]/@${name}`;
      }
      answer.append(element);
    }
  }
}

/** A choice of languages by their names. */
export const languagePicker = (value) => codePicker(value, { choices: languageChoices(), name: languageName, addLabel: t("addLanguage"), remove: (language) => t("removeLanguage", { language }) });

/** A choice of states by their names, or none. */
export const statePicker = (value) => codePicker(value, { choices: [[noState, stateName(noState)], ...stateChoices()], name: stateName, addLabel: t("addState"), remove: (state) => t("removeLanguage", { language: state }), alone: noState });

/** A choice of codes by their names. `alone` is a code that stands alone, such as none. */
export function codePicker(value, { choices, name, addLabel, remove, alone }) {
  let codes = value.split(" ").filter(Boolean);
  const list = h("ul", { class: "chips" });
  const adder = select([["", t("choose")], ...choices], "");
  const taken = (code) => (code === alone ? [code] : [...codes.filter((other) => other !== alone), code]);
  const add = () => adder.value && change(codes.includes(adder.value) ? codes : taken(adder.value));
  const button = h("button", { type: "button", class: "btn min", click: () => (add(), adder.focus()) }, icon("plus"), addLabel);
  const box = h("div", { class: "picker" }, list, h("div", { class: "picker-line" }, adder, button));
  const draw = () => {
    list.replaceChildren(...codes.map((code) => h("li", {}, name(code), h("button", {
      type: "button", "aria-label": remove(name(code)), click: () => (change(codes.filter((other) => other !== code)), adder.focus()),
    }, "×"))));
    list.hidden = codes.length === 0;
  };
  const change = (next) => {
    codes = next;
    adder.value = "";
    draw();
    box.dispatchEvent(new Event("change", { bubbles: true }));
  };
  // What is only chosen is added by the button, or when the reader goes on.
  adder.addEventListener("change", (event) => event.stopPropagation());
  box.addEventListener("focusout", (event) => {
    if (!box.contains(event.relatedTarget)) add();
  });
  draw();
  Object.defineProperty(box, "value", { get: () => codes.join(" ") });
  Object.defineProperty(box, "control", { get: () => adder });
  return box;
}
