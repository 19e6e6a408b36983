// All answers as they will be read, what stands in the way of delivery, and delivery itself.
import { bilingual, inOne } from "./bilingual.js";
import { ask } from "./dialogs.js";
import { h, icon, say } from "./dom.js";
import { digest, saveFile } from "./files.js";
import { spoken, summaryView } from "./finding-view.js";
import { answerLines } from "./paper.js";
import { saysSomething } from "./draft.js";
import { stateOf } from "./states.js";
import { t } from "./words.js";

export function reviewPage(app, session) {
  const gate = h("section", { class: "gate", "aria-labelledby": "gate-title" });
  const summary = h("div");
  const doc = h("div", { class: "doc" });
  const missing = h("div", { class: "side" });
  const element = h("div", {},
    h("p", { class: "crumb" }, h("a", { href: "#/" }, t("sections"))),
    h("h1", { tabindex: "-1" }, t("reviewAndDeliver")),
    h("p", { class: "soft" }, inOne(session.questionnaire.title)),
    h("div", { class: "cols" }, h("div", {}, gate, summary, h("p", { class: "soft" }, t("documentHint")), doc), missing));
  const update = () => {
    const candidate = session.candidate();
    drawGate(gate, app, session, candidate);
    const general = session.findings.filter((finding) => !finding.about);
    summary.replaceChildren(general.length > 0 ? summaryView(general, t("toMendFile"), session) : "");
    doc.replaceChildren(...session.questionnaire.sections.flatMap((section) => sectionLines(app, session, section)));
    missing.replaceChildren(...missingList(app, session));
  };
  return { element, update };
}

function drawGate(gate, app, session, candidate) {
  const errors = candidate.check.findings.filter((finding) => finding.severity === "error");
  const blanks = session.questionnaire.questions.filter(({ id }) => session.blanks.has(id));
  const unconfirmed = session.unconfirmed.filter((id) => session.closed(id)?.asked !== "no");
  const wrong = errors.filter((finding) => finding.rule !== "unanswered-question" && finding.rule !== "unconfirmed-answer");
  const warnings = candidate.check.findings.filter((finding) => finding.severity !== "error");
  const isReady = errors.length === 0;
  const about = (finding) => session.findings.find((other) => other.rule === finding.rule && other.message === finding.message)?.about ?? finding.question;
  const line = (isBad, look, text, id, linkText) => h("li", { class: look }, icon(look === "v" ? "done" : look === "w" ? "warning" : "bang"), h("span", {}, text, " ",
    isBad && id && session.questionnaire.question(id) ? h("a", { href: app.address(session, session.questionnaire.question(id).section, { id }), click: (event) => { event.preventDefault(); app.go(session, id); } }, linkText) : null));
  gate.replaceChildren(
    h("h2", { id: "gate-title", tabindex: "-1" }, isReady ? t("canDeliver") : t("cannotDeliver")),
    h("ul", {},
      line(wrong.length > 0, wrong.length > 0 ? "x" : "v", wrong.length > 0 ? t("errorsToMend", { count: wrong.length }) : t("noErrors"), wrong[0] && about(wrong[0]), t("seeFirst")),
      line(blanks.length > 0, blanks.length > 0 ? "x" : "v", blanks.length > 0 ? t("blankRequired", { count: blanks.length }) : t("noBlank"), blanks[0]?.id, t("seeFirst")),
      line(unconfirmed.length > 0, unconfirmed.length > 0 ? "x" : "v", unconfirmed.length > 0 ? t("toConfirm", { count: unconfirmed.length }) : t("allConfirmed"), unconfirmed[0], t("seeFirst")),
      warnings.length > 0 && line(false, "w", h("details", {}, h("summary", {}, t("warningsDoNotHinder", { count: warnings.length })),
        h("ul", {}, warnings.map((finding) => h("li", {}, spoken(finding, session)))))),
      candidate.left.length > 0 && line(true, "w", t("leftOut", { count: candidate.left.length }), candidate.left[0], t("seeFirst"))),
    h("div", { class: "btns" },
      h("button", { type: "button", class: "btn pri", "aria-disabled": String(!isReady), click: () => (isReady ? deliver(app, session, candidate) : (gate.querySelector("li.x a") ?? gate.querySelector("h2")).focus()) }, icon("send"), t("deliver")),
      h("button", { type: "button", class: "btn", click: () => app.save(session) }, icon("save"), t("saveDraft")),
      h("button", { type: "button", class: "btn", click: () => app.print({ isFilled: true, session }) }, icon("print"), t("print"))),
    h("p", { class: "hint" }, t("deliverHint")));
}

async function deliver(app, session, candidate) {
  const name = app.fileName(session, "final");
  const result = await saveFile(name, candidate.text, null);
  if (!result) return;
  if (candidate.left.length === 0) session.filed = session.text;
  app.updateBar();
  const code = await digest(candidate.text);
  say(t("delivered", { name }));
  await ask(t("deliveredTitle"), [h("p", {}, t("delivered", { name: result === true ? name : result.name })), h("p", {}, t("deliveredDigest")), h("p", {}, h("code", {}, code))], [[null, t("close"), true]]);
}

function sectionLines(app, session, section) {
  return [h("section", {}, h("h2", {}, bilingual(section.title)), h("dl", {}, section.questions.map((question) => {
    const state = stateOf(session, question);
    if (state === "out") return null;
    const answer = session.draft.answer(question.id);
    const lines = saysSomething(answer) ? answerLines(question, answer) : [h("dd", { class: state === "blank" ? "none" : "none soft" }, icon("blank"), state === "blank" ? t("state.blank") : t("state.optional"))];
    const findings = session.findingsAbout(question.id);
    return h("div", {}, h("dt", {}, h("span", { class: "no num" }, String(question.number)), h("span", {}, inOne(question.name))), lines,
      findings.map((finding) => h("dd", { class: finding.severity === "error" ? "err" : "wrn" }, icon(finding.severity === "error" ? "bang" : "warning"), " ", spoken(finding, session))),
      h("dd", { class: "chg" }, h("a", { href: app.address(session, section, question), click: (event) => { event.preventDefault(); app.go(session, question.id); } }, t("change"), h("span", { class: "vh" }, ` ${t("question", { number: question.number })}`))));
  })))].flat();
}

function missingList(app, session) {
  const sections = session.questionnaire.sections.map((section) => [section, section.questions.filter(({ id }) => session.blanks.has(id))]).filter(([, questions]) => questions.length > 0);
  if (sections.length === 0) return [];
  return [h("h2", {}, t("stillBlank")), ...sections.flatMap(([section, questions]) => [h("h3", {}, inOne(section.title)), h("ul", {}, questions.map((question) =>
    h("li", {}, h("a", { href: app.address(session, section, question), click: (event) => { event.preventDefault(); app.go(session, question.id); } }, `${question.number}. ${inOne(question.name)}`))))])];
}
