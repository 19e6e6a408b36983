// The first page: every section with its state, and what can be done with the file.
import { bilingual, inOne, secondLanguage } from "./bilingual.js";
import { h, icon } from "./dom.js";
import { summaryView } from "./finding-view.js";
import { select } from "./answer-parts.js";
import { partNotice } from "./parts-page.js";
import { sectionState, stateTag } from "./states.js";
import { language, languages, t } from "./words.js";

export function startPage(app) {
  const updates = [];
  const isSingle = app.sessions.length === 1;
  const heading = isSingle ? bilingual(app.sessions[0].questionnaire.title) : t("formTitle");
  const element = h("div", {},
    h("h1", { tabindex: "-1" }, heading),
    facts(app, updates),
    h("div", { class: "cols" },
      h("div", {}, app.sessions.map((session) => [
        isSingle ? h("h2", { class: "vh" }, t("sections")) : h("h2", {}, bilingual(session.questionnaire.title)),
        partNotice(app, session), general(session, updates),
        tasks(app, session, updates),
        !isSingle && h("p", { class: "btns" }, h("button", { type: "button", class: "btn min", click: () => app.save(session) }, icon("save"), t("saveDraft"), h("span", { class: "vh" }, `: ${inOne(session.questionnaire.title)}`))),
      ]), isSingle && introduction(app.sessions[0])),
      actions(app, updates)));
  return { element, update: () => updates.forEach((update) => update()) };
}

/** What is to be said of a file as a whole. */
function general(session, updates) {
  const element = h("div");
  updates.push(() => {
    const findings = session.findings.filter((finding) => !finding.about);
    element.replaceChildren(findings.length > 0 ? summaryView(findings, t("toMendFile"), session) : "");
  });
  return element;
}

function introduction(session) {
  const { introduction } = session.questionnaire;
  return Object.keys(introduction).length > 0 && h("section", { class: "intro" }, h("h2", {}, t("introduction")), h("p", {}, bilingual(introduction)));
}

function facts(app, updates) {
  const answered = h("dd");
  const findings = h("dd");
  updates.push(() => {
    const ready = app.sessions.filter((session) => session.isReady);
    if (ready.length < app.sessions.length) return;
    const [done, all] = ["answered", "required"].map((name) => ready.reduce((sum, session) => sum + (session.final.completeness?.[name] ?? 0), 0));
    answered.replaceChildren(t("answeredOf", { answered: done, required: all }), h("progress", { max: all || 1, value: done, "aria-label": t("answersGiven") }));
    const list = app.sessions.flatMap((session) => session.findings);
    const errors = list.filter((finding) => finding.severity === "error").length;
    findings.textContent = list.length === 0 ? t("noFindings") : [errors > 0 && t("errors", { count: errors }), list.length > errors && t("warnings", { count: list.length - errors })].filter(Boolean).join(", ");
  });
  return h("dl", { class: "facts" },
    h("div", {}, h("dt", {}, t("state")), h("dd", {}, app.stateName, h("small", {}, app.content.state))),
    h("div", {}, h("dt", {}, t("cycleLabel")), h("dd", {}, app.cycle)),
    h("div", {}, h("dt", {}, t("requiredAnswers")), answered),
    h("div", {}, h("dt", {}, t("findings")), findings));
}

function tasks(app, session, updates) {
  const own = session.questionnaire.sections.filter((section) => section.questions.some(({ id }) => session.isResponsible(id)));
  const rows = own.map((section) => {
    const line = h("p");
    let tag = h("span", { class: "tag t-blank" }, "…");
    const element = h("li", {}, h("a", { href: app.address(session, section) }, bilingual(section.title)), line, tag);
    updates.push(() => {
      if (!session.isReady) return;
      const { state, asked, answered, blank, errors } = sectionState(session, section);
      line.textContent = [t("answeredOf", { answered, required: asked }), blank > 0 && t("blankRequired", { count: blank }), errors > 0 && t("errors", { count: errors })].filter(Boolean).join(" · ");
      tag.replaceWith((tag = stateTag(state)));
    });
    return element;
  });
  const line = h("p");
  updates.push(() => {
    if (!session.isReady) return;
    const errors = session.findings.filter((finding) => finding.severity === "error").length;
    const missing = session.blanks.size + session.unconfirmed.length + errors;
    line.textContent = missing > 0 ? t("notYet", { count: missing }) : t("canDeliver");
  });
  if (session.part) return h("ul", { class: "tasks" }, rows);
  return h("ul", { class: "tasks" }, rows, h("li", { class: "last-task" }, h("a", { href: `#/${session.id}/deliver` }, t("reviewAndDeliver")), line, icon("send")));
}

/** The way to hand over parts of a questionnaire, once the engine has said whether it is divided. */
function handOver(app, session, updates) {
  const place = h("div");
  updates.push(() => {
    if (place.firstChild || !session.isReady || session.part || !session.division()?.shares.length) return;
    place.append(h("a", { class: "btn", href: `#/${session.id}/parts` }, icon("send"), t("handOver"), app.sessions.length > 1 && h("span", { class: "vh" }, `: ${inOne(session.questionnaire.title)}`)));
  });
  return place;
}

function actions(app, updates) {
  const button = (name, text, click, isPrimary) => h("button", { type: "button", class: isPrimary ? "btn pri" : "btn", click }, icon(name), text);
  return h("div", { class: "acts" },
    h("h2", {}, t("theFile")),
    app.sessions.length === 1 && button("save", t("saveDraft"), () => app.save(app.sessions[0])),
    button("open", t("openFile"), () => app.choose()),
    h("p", {}, t("openHint")),
    app.sessions.map((session) => handOver(app, session, updates)),
    button("print", t("printAnswers"), () => app.print({ isFilled: true })),
    button("print", t("printBlank"), () => app.print({ isFilled: false })),
    h("hr"),
    h("label", { for: "keep-second" }, t("secondLanguage")),
    select([["", t("noSecond")], ...languages().filter(({ code }) => code !== language()).map(({ code, name }) => [code, name])], secondLanguage() ?? "", { id: "keep-second", change: (event) => app.setSecondLanguage(event.target.value || null) }),
    siblings(app), keeping(app), trust(app));
}

function siblings(app) {
  return h("div", { class: "siblings" }, h("h2", {}, t("otherSubmissions")), h("p", {}, t("otherSubmissionsHint")),
    app.siblings.length > 0 && h("ul", {}, app.siblings.map((sibling) => h("li", {}, sibling.path, " ", h("button", { type: "button", class: "btn quiet min", click: () => app.removeSibling(sibling) }, t("remove"))))));
}

function keeping(app) {
  if (!app.store.holdsSomething) return null;
  return h("div", {}, h("h2", {}, t("inThisBrowser")), h("p", {}, t("sharedComputer")), h("button", { type: "button", class: "btn", click: () => app.forget() }, t("forget")));
}

/** What a ministry wants to know of the file before it is trusted. */
function trust(app) {
  return h("div", { class: "trust" },
    h("p", {}, icon("shield"), h("span", {}, t("noNetwork"))),
    h("details", {}, h("summary", {}, t("whatIsInside")),
      h("p", {}, t("madeBy", { program: app.content.program })),
      h("p", {}, t("engineDigest"), " ", h("code", {}, app.content.engine.replace(/(.{8})(?=.)/g, "$1 ")))));
}
