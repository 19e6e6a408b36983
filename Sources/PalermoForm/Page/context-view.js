// A question that others answer, in a part of a form: it is there to be read, since questions of the part depend on it.
import { bilingual } from "./bilingual.js";
import { h, icon } from "./dom.js";
import { saysSomething } from "./draft.js";
import { answerLines } from "./paper.js";
import { t } from "./words.js";

export class ContextView {
  #session;

  constructor(session, question) {
    this.#session = session;
    this.question = question;
    this.lines = h("dl");
    this.title = h("h3", { id: `${question.id}-text`, tabindex: "-1" }, bilingual(question.text));
    this.element = h("section", { class: "q context", id: question.id, "aria-labelledby": this.title.id },
      h("p", { class: "meta" }, h("b", {}, t("question", { number: question.number })), h("span", { class: "tag t-out" }, icon("out"), t("toRead"))),
      this.title, h("p", { class: "hint" }, t("contextHint")), this.lines);
  }

  /** Nothing is ever entered here. */
  commit() {}

  update() {
    const answer = this.#session.draft.answer(this.question.id);
    this.lines.replaceChildren(h("dt", { class: "vh" }, t("answer")),
      ...(saysSomething(answer) ? answerLines(this.question, answer) : [h("dd", { class: "none soft" }, t("noAnswerHere"))]));
  }

  focus() {
    this.element.scrollIntoView({ block: "start", behavior: "instant" });
    this.title.focus({ preventScroll: true });
  }
}
