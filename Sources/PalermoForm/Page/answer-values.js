// What answers a question by itself: a choice, a number, a date, figures by year, languages.
import { clean, field, languagePicker, statePicker, TextsPart } from "./answer-parts.js";
import { h, icon, uniqueID } from "./dom.js";
import { children } from "./questionnaire.js";
import { t } from "./words.js";
import { bilingual } from "./bilingual.js";

/** A number as files have it: a comma that people write is a point, spaces between digits are none. Words stay as they are, and so does what may be thousands. */
function decimal(text) {
  const words = clean(text);
  const digits = words.replace(/\s/g, "");
  if (!/^[-+]?[\d.,]+$/.test(digits) || /^[-+]?[1-9]\d{0,2},\d{3}$/.test(digits)) return words;
  return digits.replace(/^([^.,]*),([^.,]*)$/, "$1.$2");
}

/** Choices as tiles: one or several, and that the question does not apply. */
export class ChoicePart {
  #inputs = [];
  #other = null;
  #isMultiple;

  constructor(question, answer, labelledBy) {
    this.#isMultiple = question.type === "multiple-choice";
    const values = (answer?.getAttribute("value") ?? "").split(" ").filter(Boolean);
    const choices = question.levels
      ? question.levels.map((value) => ({ value, label: [h("span", {}, t(`level.${value}`))] }))
      : question.options.map((option) => ({ value: option.value, label: [h("span", {}, bilingual(option.text))], isOther: option.isOther, isAlone: option.isExclusive }));
    if (question.mayNotApply || values.includes("not-applicable")) choices.push({ value: "not-applicable", label: [h("span", {}, t("notApplicable"))], isApart: true, isAlone: true });
    for (const value of values) {
      if (!choices.some((choice) => choice.value === value)) choices.push({ value, label: [h("span", {}, t("unknownValue", { value }))] });
    }
    const name = uniqueID("choice");
    const tiles = choices.map((choice) => {
      const input = h("input", { type: this.#isMultiple ? "checkbox" : "radio", name, value: choice.value, checked: values.includes(choice.value) });
      this.#inputs.push({ input, ...choice });
      return h("label", { class: choice.isApart ? "opt apart" : "opt" }, input, choice.label);
    });
    const other = choices.find((choice) => choice.isOther);
    if (other) this.#other = new TextsPart("other", t("otherText"), answer ? children(answer, "other") : [], { rows: 2 });
    this.clear = h("button", { type: "button", class: "btn quiet min", click: () => this.#clear() }, t("clearChoice"));
    this.element = h("div", { class: "choice" },
      h("div", { class: question.levels ? "choices row" : "choices", role: this.#isMultiple ? "group" : "radiogroup", "aria-labelledby": labelledBy }, tiles),
      this.#other && h("div", { class: "under" }, this.#other.element), this.#isMultiple ? null : this.clear);
    this.element.addEventListener("change", (event) => this.#changed(event.target));
    this.#update();
  }

  get values() {
    return this.#inputs.filter(({ input }) => input.checked).map(({ value }) => value);
  }

  get doesNotApply() {
    return this.values.includes("not-applicable");
  }

  #changed(input) {
    if (this.#isMultiple && input.checked && input.type === "checkbox") {
      const { isAlone } = this.#inputs.find((choice) => choice.input === input) ?? {};
      for (const other of this.#inputs) if (other.input !== input && (isAlone || other.isAlone)) other.input.checked = false;
    }
    this.#update();
  }

  #clear() {
    for (const { input } of this.#inputs) input.checked = false;
    this.#update();
    this.#inputs[0].input.focus();
    this.element.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #update() {
    this.clear.hidden = this.values.length === 0;
    const isOther = this.#inputs.some((choice) => choice.isOther && choice.input.checked);
    if (this.#other) this.#other.element.parentElement.hidden = !isOther && this.#other.isBlank;
  }

  write(answer, draft) {
    const values = this.values;
    if (values.length > 0) answer.setAttribute("value", values.join(" "));
    for (const { input } of this.#inputs) input.dataset.part = "@value";
    this.#other?.write(answer, draft);
  }
}

/** One line that is the value: a number, a date, languages; or that the question does not apply. */
export class ValuePart {
  #input;
  #read;
  #apart;

  constructor(question, answer, label) {
    const value = answer?.getAttribute("value") ?? "";
    const shown = value === "not-applicable" ? "" : value;
    const isDay = shown === "" || /^\d{4}-\d\d-\d\d$/.test(shown);
    if (question.type === "number") {
      this.#input = h("input", { type: "text", inputmode: "decimal", class: "short", autocomplete: "off", value: shown });
      this.#read = () => decimal(this.#input.value);
    } else if (question.type === "date") {
      this.#input = h("input", { type: isDay ? "date" : "text", class: "day", value: shown });
      this.#read = () => clean(this.#input.value);
    } else if (question.type === "states") {
      this.#input = statePicker(shown);
      this.#read = () => this.#input.value;
    } else {
      this.#input = languagePicker(shown);
      this.#read = () => this.#input.value;
    }
    const control = this.#input.control ?? this.#input;
    control.dataset.part = "@value";
    this.#apart = applies(value, question);
    const hint = { number: t("numberHint") }[question.type];
    const box = field(label, control === this.#input ? control : this.#input, { hint });
    if (control !== this.#input) {
      control.id = uniqueID("f");
      box.querySelector("label").htmlFor = control.id;
    }
    this.element = h("div", { class: "stack" }, box, this.#apart.element);
  }

  get doesNotApply() {
    return this.#apart.input.checked;
  }

  write(answer) {
    const value = this.doesNotApply ? "not-applicable" : this.#read();
    if (value !== "") answer.setAttribute("value", value);
  }
}

/** What answers instead of a value, with the tile that says the question does not apply. */
export class ContentPart {
  #content;
  #apart;

  constructor(content, answer, question) {
    this.#content = content;
    this.#apart = applies(answer?.getAttribute("value") ?? "", question);
    this.element = h("div", { class: "stack" }, content.element, this.#apart.element);
  }

  /** The fields of the answer. */
  get content() {
    return this.#content;
  }

  get doesNotApply() {
    return this.#apart.input.checked;
  }

  write(answer, draft) {
    if (this.doesNotApply) answer.setAttribute("value", "not-applicable");
    else if (this.#apart.stray) answer.setAttribute("value", this.#apart.stray);
    this.#content.write(answer, draft);
  }
}

/** The tile that says that a question does not apply, where its questionnaire allows that or an answer says so. */
function applies(value, question) {
  const input = h("input", { type: "checkbox", value: "not-applicable", checked: value === "not-applicable" });
  input.dataset.part = "@value";
  return { input, stray: value === "not-applicable" ? "" : value, element: h("label", { class: "opt apart", hidden: !question.mayNotApply && value !== "not-applicable" }, input, h("span", {}, t("notApplicable"))) };
}

/** Figures by year. A blank is no zero. */
export class FiguresPart {
  #rows = [];
  #body = h("tbody");

  constructor(answer, cycle, label) {
    const given = new Map((answer ? children(answer, "figure") : []).map((figure) => [figure.getAttribute("year"), figure.getAttribute("value")]));
    const last = Number(/^\d{4}/.exec(cycle)?.[0] ?? new Date().getFullYear()) - 1;
    const years = new Set([...given.keys(), ...Array.from({ length: 5 }, (_, index) => String(last - 4 + index))]);
    for (const year of [...years].sort()) this.#add(year, given.get(year) ?? "");
    const year = h("input", { type: "text", inputmode: "numeric", class: "year", autocomplete: "off" });
    const add = () => {
      const text = year.value.trim();
      const isYear = /^[12]\d{3}$/.test(text);
      wrong.hidden = isYear;
      if (!isYear) return year.focus();
      year.value = "";
      (this.#rows.find((row) => row.year === text)?.input ?? this.#add(text, "")).focus();
    };
    const wrong = h("p", { class: "hint err", role: "alert", hidden: true }, t("yearForm"));
    year.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      add();
    });
    this.element = h("div", { class: "stack" },
      h("table", { class: "figures" }, h("caption", { class: "vh" }, label), h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("year")), h("th", { scope: "col" }, t("figure")))), this.#body),
      h("p", { class: "hint" }, t("blankIsNotZero")),
      h("div", { class: "add-year" }, field(t("furtherYear"), year), h("button", { type: "button", class: "btn min", click: add }, icon("plus"), t("addYear")), wrong));
  }

  #add(year, value) {
    const head = h("th", { scope: "row", id: uniqueID("y") }, year);
    const input = h("input", { type: "text", inputmode: "decimal", autocomplete: "off", class: "short", "aria-labelledby": head.id, "data-year": year, value });
    const row = { year, input, element: h("tr", {}, head, h("td", {}, input)) };
    this.#rows.push(row);
    this.#rows.sort((one, other) => one.year.localeCompare(other.year));
    this.#body.replaceChildren(...this.#rows.map((row) => row.element));
    return input;
  }

  write(answer, draft) {
    let index = 0;
    for (const { year, input } of this.#rows) {
      delete input.dataset.part;
      const value = decimal(input.value);
      if (value === "") continue;
      const figure = draft.element("figure");
      figure.setAttribute("year", year);
      figure.setAttribute("value", value);
      answer.append(figure);
      index += 1;
      input.dataset.part = `figure[${index}]/@value`;
    }
  }
}
