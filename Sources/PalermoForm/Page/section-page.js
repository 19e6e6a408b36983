// The page of a section: its questions, what is to be mended, and the score of its article.
import { bilingual, inOne } from "./bilingual.js";
import { ContextView } from "./context-view.js";
import { h, icon } from "./dom.js";
import { summaryView } from "./finding-view.js";
import { QuestionView } from "./question-view.js";
import { articleScore, scoreKey } from "./score-view.js";
import { sectionState, stateIcon, stateOf } from "./states.js";
import { sentence, t } from "./words.js";

export class SectionPage {
  #app;
  #session;
  #views;
  #states = null;
  #scores = null;
  /** The question where the reader was last; null before the first of the page. */
  #current = null;

  constructor(app, session, section) {
    this.#app = app;
    this.#session = session;
    this.section = section;
    this.questions = section.questions.filter(({ id }) => session.isResponsible(id));
    const shown = section.questions.filter(({ id }) => session.isResponsible(id) || session.isContext(id));
    this.#views = shown.map((question) => (session.isResponsible(question.id) ? new QuestionView(session, question, app) : new ContextView(session, question)));
    this.summary = h("div");
    this.index = h("ol");
    this.count = h("p", { class: "soft" });
    this.scores = h("div", { class: "rows" });
    this.#draw();
    this.element.addEventListener("focusin", (event) => (this.#current = event.target.closest(".q")?.id ?? this.#current));
  }

  #draw() {
    const sections = this.#session.questionnaire.sections.filter((section) => section === this.section || section.questions.some(({ id }) => this.#session.isResponsible(id)));
    const next = sections[sections.indexOf(this.section) + 1];
    const isWide = matchMedia("(min-width: 78rem)").matches;
    this.element = h("div", {},
      h("p", { class: "crumb" }, h("a", { href: "#/" }, t("sections"))),
      h("div", { class: "sec-head" }, h("div", {}, h("h1", { tabindex: "-1" }, bilingual(this.section.title)), this.count)),
      h("div", { class: "grid" },
        h("nav", { class: "rail idx", "aria-label": t("questions") }, h("details", { open: isWide }, h("summary", {}, t("questions")), this.index)),
        h("div", { class: "body" }, this.summary, h("form", { id: "questions", autocomplete: "off", novalidate: true, submit: (event) => event.preventDefault() }, this.#views.map((view) => view.element)),
          h("p", { class: "btns end" }, next ? h("a", { class: "btn pri", href: this.#app.address(this.#session, next) }, t("nextSection", { title: inOne(next.title) }), icon("next"))
            : this.#session.part ? h("button", { type: "button", class: "btn pri", click: () => this.#app.save(this.#session) }, icon("save"), t("savePart"))
              : h("a", { class: "btn pri", href: `#/${this.#session.id}/deliver` }, t("reviewAndDeliver"), icon("next")), h("a", { class: "btn", href: "#/" }, t("sections")))),
        // A part holds too little for a score.
        !this.#session.part && h("aside", { class: "rail score", "aria-label": t("score") }, h("details", { open: isWide }, h("summary", {}, t("score")), h("p", { class: "hint" }, t("scoreHint")), this.scores, scoreKey()))));
  }

  /** Puts what is still in a field into the draft. */
  flush() {
    const focused = document.activeElement;
    this.#views.find((view) => view.element.contains(focused))?.commit(true);
  }

  update() {
    const session = this.#session;
    for (const view of this.#views) view.update();
    const ids = new Set(this.questions.map(({ id }) => id));
    const findings = session.findings.filter((finding) => ids.has(finding.about) && !(finding.rule === "irrelevant-answer" && session.closed(finding.about)?.asked === "no"));
    const errors = findings.filter((finding) => finding.severity === "error").length;
    const parts = [errors > 0 && t("errors", { count: errors }), findings.length > errors && t("warnings", { count: findings.length - errors })].filter(Boolean);
    if (!this.summary.contains(document.activeElement)) {
      this.summary.replaceChildren(findings.length > 0 ? summaryView(findings, t("toMendHere", { what: parts.join(", ") }), session, (finding) => this.find(finding.about, finding)) : "");
    }
    const { asked, answered } = sectionState(session, this.section);
    this.count.textContent = [t("answeredOf", { answered, required: asked }), ...parts].join(" · ");
    const states = this.questions.map((question) => stateOf(session, question)).join();
    if (!this.index.contains(document.activeElement) && states !== this.#states) {
      this.#states = states;
      this.index.replaceChildren(...this.questions.map((question) => this.#entry(question)));
    }
    if (session.scores !== this.#scores) {
      this.#scores = session.scores;
      this.#updateScores();
    }
  }

  #entry(question) {
    const state = stateOf(this.#session, question);
    return h("li", {}, h("a", { href: `#${question.id}`, "data-s": state, click: (event) => { event.preventDefault(); this.find(question.id); } },
      stateIcon(state), h("span", { class: "no num" }, String(question.number)),
      h("span", {}, h("span", { class: "cut" }, inOne(question.name)), h("span", { class: "vh" }, `, ${t(`state.${state}`)}`))));
  }

  #updateScores() {
    const card = this.#session.card();
    const opened = this.#session.card(this.#session.openedScores);
    const articles = card?.articles ?? [];
    const own = articles.filter(({ article }) => article === this.section.article);
    const follow = (id) => this.#app.go(this.#session, id);
    const drawn = (article) => articleScore(article, opened?.articles.find((other) => other.article === article.article), this.#session, follow);
    const others = articles.filter((article) => !own.includes(article));
    const isOpen = this.scores.querySelector("details")?.open ?? false;
    this.scores.replaceChildren(...own.map(drawn), ...(others.length > 0 ? [h("details", { class: "others", open: isOpen }, h("summary", {}, t("otherArticles")), others.map(drawn))] : []));
  }

  /** The score of the article of the section. */
  article() {
    return this.#session.part ? null : this.#session.card()?.articles.find(({ article }) => article === this.section.article) ?? null;
  }

  /** Where the buttons at the foot lead, in the order of the questions. */
  steps() {
    const questions = this.#session.questionnaire.questions;
    return {
      blanks: questions.filter(({ id }) => this.#session.blanks.has(id)).map(({ id }) => ({ id })),
      found: questions.flatMap(({ id }) => this.#session.findingsAbout(id).map((finding) => ({ id, finding }))),
    };
  }

  /** The next of some steps after the question where the reader is and after the step before, if that led there; after the last the first. */
  next(steps, before) {
    const ids = this.#session.questionnaire.questions.map(({ id }) => id);
    const last = before?.id === this.#current ? steps.findIndex((step) => JSON.stringify(step) === JSON.stringify(before)) : -1;
    if (last >= 0) return steps[(last + 1) % steps.length];
    const here = this.#current === null ? ids.indexOf(this.section.questions[0].id) - 1 : ids.indexOf(this.#current);
    return steps.find(({ id }) => ids.indexOf(id) > here) ?? steps[0];
  }

  /** Moves to a question. */
  find(id, finding) {
    this.#views.find((view) => view.question.id === id)?.focus(finding);
  }
}
