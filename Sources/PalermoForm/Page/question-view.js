// One question: its text, what it asks for, the fields of its answer, and what the engine says of it.
import { TextsPart } from "./answer-parts.js";
import { assistancePart, authorityPart, evidencePart, linkPart, referencePart } from "./answer-blocks.js";
import { ChoicePart, ContentPart, FiguresPart, ValuePart } from "./answer-values.js";
import { bilingual, inOne } from "./bilingual.js";
import { isConfidential, saysSomething } from "./draft.js";
import { h, icon, say } from "./dom.js";
import { offersView } from "./offers.js";
import { findingView } from "./finding-view.js";
import { children } from "./questionnaire.js";
import { stateOf, stateTag } from "./states.js";
import { t } from "./words.js";

const known = ["question", "value", "confidential", "reconfirm"];
const knownParts = ["text", "other", "figure", "authority", "link", "explanation", "reference", "evidence", "assistance"];

export class QuestionView {
  #session;
  #app;
  #answer;
  #body;
  #timer;
  #signature = null;
  /** What the fields said when the draft held the same. */
  #written;

  constructor(session, question, app) {
    this.#session = session;
    this.#app = app;
    this.question = question;
    this.element = h("section", { class: "q", id: question.id, "aria-labelledby": `${question.id}-text` });
    this.#draw();
    this.element.addEventListener("input", (event) => this.#typed(event));
    this.element.addEventListener("change", () => this.commit(true));
  }

  #draw() {
    const { question } = this;
    this.#answer = this.#session.draft.answer(question.id);
    this.tag = h("span", { class: "tag" });
    this.findings = h("div", { class: "finds" });
    this.closedLine = h("div", { class: "gone", tabindex: "-1", hidden: true });
    this.confirm = h("div", { class: "confirm", hidden: true });
    this.#body = h("div", { class: "q-body" });
    this.element.replaceChildren(
      this.closedLine,
      h("div", { class: "q-all" },
        h("p", { class: "meta" }, h("b", {}, t("question", { number: question.number })), h("span", {}, question.isRequired ? t("required") : t("optional")), this.tag),
        h("h3", { id: `${question.id}-text`, tabindex: "-1" }, bilingual(question.text)),
        Object.keys(question.help).length > 0 && h("p", { class: "hint q-help", id: `${question.id}-help` }, bilingual(question.help)),
        question.isSupplementary && h("p", { class: "hint" }, t("supplementary")),
        this.#guidance(), this.offers = h("div"), this.findings, this.confirm, this.#body));
    this.#drawFields();
  }

  /** What the levels mean and what the treaty asks, folded. */
  #guidance() {
    const { question } = this;
    const provisions = question.provisions.map((code) => [code, this.#app.provisions.get(code)]).filter(([, provision]) => provision);
    const terms = (this.#app.content.terms?.[question.id] ?? []).map((id) => this.#app.content.glossary[id]);
    if (!question.levels && provisions.length === 0 && terms.length === 0) return null;
    const isScale = question.type === "implementation";
    const hasTreaty = provisions.length > 0;
    return h("details", { class: "help" }, h("summary", {}, isScale && hasTreaty ? t("meaningAndTreaty") : isScale ? t("meaning") : hasTreaty ? t("treaty") : t("wordsUsed")),
      h("div", {},
        isScale && h("dl", { class: "levels" }, ["yes", "partly", "no"].map((level) => [h("dt", {}, t(`level.${level}`)), h("dd", {}, t(`means.${level}`))])),
        provisions.length > 0 && h("div", {}, h("h4", {}, t("treatyAsks")), provisions.map(([code, provision]) =>
          h("p", {}, h("b", {}, code.replace("/", " ")), " ", inOne(provision.measure)))),
        terms.length > 0 && h("div", { class: "terms" }, h("h4", {}, t("wordsUsed")), h("dl", {}, terms.map((term) =>
          [h("dt", {}, inOne(term.name)), h("dd", {}, inOne(term.definition), term.source ? ` (${term.source})` : "")])))));
  }

  #drawFields() {
    const { question } = this;
    this.#signature = null;
    const answer = this.#answer;
    const parts = (name) => (answer ? children(answer, name) : []);
    const labelledBy = `${question.id}-text`;
    this.value = this.#valuePart(answer, parts, labelledBy);
    const demand = question.evidence[0];
    this.evidence = evidencePart(parts("evidence"), () => this.#app.laws(), demand?.kind ?? "legislation", false);
    this.explanation = new TextsPart("explanation", t("explanation"), parts("explanation"));
    this.reference = question.type === "reference" ? null : referencePart(parts("reference"));
    this.assistance = assistancePart(parts("assistance"));
    const isMarked = answer ? isConfidential(answer) : false;
    this.confidential = h("input", { type: "checkbox", checked: isMarked || this.#session.marked.has(question.id) });
    this.explanationBox = h("div", { class: "under" }, this.explanation.element);
    this.offers.replaceChildren(this.#session.isReadOnly ? "" : this.#offersView() ?? "");
    this.#body.replaceChildren(
      h("div", { role: "group", "aria-labelledby": labelledBy, "aria-describedby": Object.keys(question.help).length > 0 ? `${question.id}-help` : null, class: "answer" },
        this.value.element, this.explanationBox),
      h("div", { class: "more" }, this.evidence.element, this.explanationButton = h("button", { type: "button", class: "btn quiet min", "data-add": "explanation", click: () => this.#openExplanation() }, icon("plus"), t("addExplanation")),
        this.reference?.element, this.assistance.element,
        h("label", { class: "lock" }, this.confidential, h("span", {}, icon("lock"), " ", t("confidential")), h("span", { class: "hint" }, t("confidentialHint")))));
    this.#show();
    this.#written = this.#fields().text;
  }

  #valuePart(answer, parts, labelledBy) {
    const { question } = this;
    switch (question.type) {
      case "implementation": case "yes-no": case "single-choice": case "multiple-choice":
        return new ChoicePart(question, answer, labelledBy);
      case "number": case "date": case "languages": case "states":
        return new ValuePart(question, answer, t("answer"));
      case "text": return new ContentPart(new TextsPart("text", t("answer"), parts("text"), { rows: 5 }), answer, question);
      case "number-by-year": return new ContentPart(new FiguresPart(answer, this.#app.cycle, inOne(question.text)), answer, question);
      case "authority": return new ContentPart(authorityPart(parts("authority")), answer, question);
      case "links": return new ContentPart(linkPart(parts("link")), answer, question);
      case "reference": return new ContentPart(referencePart(parts("reference"), true), answer, question);
    }
  }

  /** Which fields are there to be seen. */
  #show() {
    const { question } = this;
    const isOpen = this.isExplained || !this.explanation.isBlank || this.value.doesNotApply;
    this.explanation.label = this.value.doesNotApply ? t("reasonNotApplicable") : t("explanation");
    this.explanationBox.hidden = !isOpen;
    this.explanationButton.hidden = isOpen;
    const values = this.value.values ?? [];
    const isDemanded = question.evidence.some((demand) => demand.when.some((value) => values.includes(value)));
    if (isDemanded && this.evidence.count === 0) this.evidence.add(null);
  }

  /** What may be cited for the question and is not yet. */
  #offersView() {
    const given = new Set((this.#answer ? children(this.#answer, "reference") : []).map((reference) => reference.getAttribute("mechanism")));
    const isNew = ({ mechanism }) => !given.has(mechanism);
    return offersView(this.#app.published.filter((offer) => offer.about === this.question.id && isNew(offer)), this.#app.references(this.question).filter(isNew), (offer) => this.#cite(offer));
  }

  /** Puts a reference into the fields, where the reader checks it. */
  #cite(offer) {
    const part = this.reference ?? this.value.content;
    part.add({ getAttribute: (name) => offer[name] ?? "" }).focus();
    this.commit(true);
    say(t("cited"));
  }

  #openExplanation() {
    this.isExplained = true;
    this.#show();
    this.explanationBox.querySelector("textarea").focus();
  }

  #typed(event) {
    if (event.target.matches("select, [type=radio], [type=checkbox], [type=date]")) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.commit(false), 400);
  }

  /** What the fields say, and what the answer holds that has no field, as an answer and as text; null and nothing while it is blank. */
  #fields() {
    const { draft } = this.#session;
    const { id } = this.question;
    const old = draft.answer(id);
    const answer = draft.element("answer");
    answer.setAttribute("question", id);
    for (const part of [this.value, this.explanation, this.question.type === "reference" ? null : this.reference, this.evidence, this.assistance]) part?.write(answer, draft);
    for (const { name, value } of old?.attributes ?? []) if (!known.includes(name) && !name.startsWith("xmlns")) answer.setAttribute(name, value);
    for (const child of old?.children ?? []) if (!knownParts.includes(child.localName)) answer.append(child.cloneNode(true));
    if (!saysSomething(answer)) return { answer: null, text: "" };
    if (this.confidential.checked) answer.setAttribute("confidential", "true");
    return { answer, text: new XMLSerializer().serializeToString(answer) };
  }

  /** Puts what stands in the fields into the draft; has it checked where the reader is done with a field. */
  commit(isDone) {
    clearTimeout(this.#timer);
    if (this.#session.isReadOnly) return;
    this.#show();
    const { marked } = this.#session;
    const { id } = this.question;
    const { answer, text } = this.#fields();
    marked.delete(id);
    if (this.confidential.checked && !answer) marked.add(id);
    // What nobody touched stays as it was: whoever looks at an answer of before has not confirmed it.
    if (text !== this.#written) {
      this.#written = text;
      this.#session.put(id, answer);
      this.#app.changed(this.#session, id);
      this.isUnchecked = true;
    }
    if (isDone && this.isUnchecked) {
      this.isUnchecked = false;
      this.#session.check();
    }
  }

  /** Takes an answer of before as it stands. */
  #confirm() {
    const answer = this.#session.draft.answer(this.question.id).cloneNode(true);
    answer.removeAttribute("reconfirm");
    this.#session.put(this.question.id, answer);
    this.#app.changed(this.#session, this.question.id);
    this.#session.check();
    say(t("confirmed"));
    this.focus();
  }

  /** Shows what the engine said last, where that is something new. */
  update() {
    const session = this.#session;
    const { question, element } = this;
    const closed = session.closed(question.id);
    const isClosed = closed !== null && closed.asked === "no";
    const answer = session.draft.answer(question.id);
    const state = stateOf(session, question);
    const said = session.findingsAbout(question.id);
    const grounds = closed?.grounds.map(({ question }) => question && session.draft.shown(question));
    const signature = JSON.stringify([state, closed, grounds, said, saysSomething(answer), answer?.getAttribute("reconfirm"), answer?.getAttribute("value"), session.isReadOnly]);
    if (signature === this.#signature) return;
    this.#signature = signature;
    element.classList.toggle("closed", isClosed);
    this.closedLine.hidden = closed === null;
    if (closed) this.closedLine.replaceChildren(...this.#closedText(closed, answer));
    this.tag.replaceWith((this.tag = stateTag(state)));
    const findings = said.filter((finding) => !(isClosed && finding.rule === "irrelevant-answer"));
    element.classList.toggle("flag", findings.length > 0 && !isClosed);
    element.classList.toggle("w", findings.length > 0 && !findings.some((finding) => finding.severity === "error"));
    for (const input of element.querySelectorAll("[aria-invalid]")) {
      input.removeAttribute("aria-invalid");
      input.removeAttribute("aria-errormessage");
    }
    this.findings.replaceChildren(...findings.map((finding, index) => {
      const view = findingView(finding, session, this.#app);
      view.id = `${question.id}-finding-${index}`;
      const input = this.#input(finding);
      if (input) {
        input.setAttribute("aria-invalid", "true");
        input.setAttribute("aria-errormessage", view.id);
      }
      return view;
    }));
    const needsConfirming = answer?.getAttribute("reconfirm") === "true";
    this.confirm.hidden = !needsConfirming || session.isReadOnly;
    if (needsConfirming) this.confirm.replaceChildren(h("p", {}, t("answeredBefore")), h("button", { type: "button", class: "btn", click: () => this.#confirm() }, icon("done"), this.#confirmLabel(answer)));
    for (const input of this.#body.querySelectorAll("input, select, textarea, button")) input.disabled = session.isReadOnly;
  }

  #confirmLabel(answer) {
    const value = answer.getAttribute("value") ?? "";
    const option = this.question.options.find((option) => option.value === value);
    const name = option ? inOne(option.text) : this.question.levels?.includes(value) ? t(`level.${value}`) : null;
    return name ? t("confirmValue", { value: name }) : t("confirm");
  }

  #closedText(closed, answer) {
    const number = this.question.number;
    const reasons = closed.grounds.map((ground) => this.#app.groundView(ground, this.#session)).filter(Boolean);
    const text = closed.asked === "no" ? t("notAsked", { number }) : t("perhapsAsked", { number });
    const parts = [h("p", {}, icon("out"), h("span", {}, h("b", {}, text), " ", reasons.map((reason, index) => [index > 0 ? " · " : "", reason])))];
    if (closed.asked === "no" && saysSomething(answer)) {
      parts.push(h("p", { class: "kept" }, t("answerKept"), " ", h("button", { type: "button", class: "btn quiet min", click: () => this.remove() }, t("removeAnswer"))));
    }
    return parts;
  }

  /** Takes the answer out of the draft. */
  remove() {
    this.#session.put(this.question.id, null);
    this.#answer = null;
    this.#drawFields();
    this.#app.changed(this.#session, this.question.id);
    this.#session.check();
  }

  #input(finding) {
    return finding.part ? [...this.#body.querySelectorAll("[data-part]")].find((input) => input.dataset.part === finding.part) : null;
  }

  /** Moves to the field that a finding is about, or to the first. */
  focus(finding) {
    const invalid = finding && this.#input(finding);
    const first = this.#body.querySelector("input:checked, input, select, textarea");
    if (this.element.classList.contains("closed")) return this.closedLine.focus();
    const target = invalid || first;
    if (target.closest("[hidden]")) return this.element.querySelector("h3").focus();
    const place = invalid ?? this.element;
    place.scrollIntoView({ block: invalid ? "center" : "start", behavior: "instant" });
    target.focus({ preventScroll: true });
  }
}
