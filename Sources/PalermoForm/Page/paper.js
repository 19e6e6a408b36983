// Paper: the questionnaire with the answers given, or with room for them. Also the lines by which an answer is read.
import { inOne } from "./bilingual.js";
import { isConfidential, saysSomething } from "./draft.js";
import { h, icon } from "./dom.js";
import { children } from "./questionnaire.js";
import { isSaid, languageName, stateName, t } from "./words.js";

/** An answer as people read it, in descriptions `dd`. */
export function answerLines(question, answer) {
  const lines = [];
  const add = (text, look = "e", lang) => text && lines.push(h("dd", { class: look, lang }, text));
  const attributes = (element, names) => names.map((name) => element.getAttribute(name)).filter(Boolean).join(" · ");
  const value = answer.getAttribute("value");
  const mark = isConfidential(answer) ? [icon("lock"), h("span", { class: "tag-word" }, t("confidential")), " "] : [];
  if (value) lines.push(h("dd", { class: "a num" }, mark, valueText(question, value)));
  else if (mark.length > 0) lines.push(h("dd", { class: "a" }, mark));
  for (const name of ["text", "other"]) for (const text of children(answer, name)) add(text.textContent, value ? "e" : "a", text.getAttribute("xml:lang"));
  const figures = children(answer, "figure");
  if (figures.length > 0) add(figures.map((figure) => `${figure.getAttribute("year")}: ${figure.getAttribute("value")}`).join(" · "), "a num");
  for (const authority of children(answer, "authority")) {
    add(attributes(authority, ["name", "role", "territory"]), "a");
    add(attributes(authority, ["address", "email", "phone", "href"]));
    add((authority.getAttribute("languages") ?? "").split(" ").filter(Boolean).map(languageName).join(", "));
  }
  for (const link of children(answer, "link")) add(attributes(link, ["title", "href"]), "a");
  for (const text of children(answer, "explanation")) add(text.textContent, "e", text.getAttribute("xml:lang"));
  for (const evidence of children(answer, "evidence")) add([...named(evidence, "kind", "kind."), attributes(evidence, ["title", "provision"]), evidence.getAttribute("inForce") && t("inForceSince", { date: evidence.getAttribute("inForce") }), attributes(evidence, ["href", "verifiedBy"])].filter(Boolean).join(" · "));
  for (const reference of children(answer, "reference")) add(`${t("reference")}: ${attributes(reference, ["mechanism", "question", "asOf", "href"])}`, question.type === "reference" ? "a" : "e");
  for (const assistance of children(answer, "assistance")) add([...named(assistance, "kind", ""), ...named(assistance, "area", "area."), assistance.getAttribute("details")].filter(Boolean).join(" · "));
  return lines;
}

/** A code of an element in words, if it has one. */
function named(element, name, kind) {
  const code = element.getAttribute(name);
  return code ? [isSaid(kind + code) ? t(kind + code) : code] : [];
}

function valueText(question, value) {
  if (value === "not-applicable") return t("notApplicable");
  if (question.levels) return question.levels.includes(value) ? t(`level.${value}`) : value;
  if (question.type === "states") return value.split(" ").map(stateName).join(", ");
  if (question.type === "languages") return value.split(" ").map(languageName).join(", ");
  if (question.options.length === 0) return value;
  return value.split(" ").map((code) => question.options.find((option) => option.value === code)).map((option, index) => (option ? inOne(option.text) : value.split(" ")[index])).join("; ");
}

/** Writes what is printed: `{isFilled, session}`; without a session all questionnaires. */
export function printPaper(app, { isFilled, session }) {
  const sessions = session ? [session] : app.session ? [app.session] : app.sessions;
  document.getElementById("print").replaceChildren(...sessions.map((session) => paper(app, session, isFilled)));
}

function paper(app, session, isFilled) {
  const { questionnaire } = session;
  return h("article", {},
    h("h1", {}, inOne(questionnaire.title)),
    h("p", { class: "soft" }, [app.stateName, t("cycle", { cycle: app.cycle }), isFilled ? t("draftOf", { date: session.draft.root.getAttribute("date") }) : null].filter(Boolean).join(" · ")),
    !isFilled && h("p", {}, inOne(questionnaire.introduction)),
    questionnaire.sections.map((section) => h("section", {}, h("h2", {}, inOne(section.title)), section.questions.map((question) => entry(session, question, isFilled)))),
    h("p", { class: "soft" }, `${t("madeBy", { program: app.content.program })} ${t("engineDigest")} ${app.content.engine}`));
}

function entry(session, question, isFilled) {
  const closed = session.closed(question.id)?.asked === "no";
  const answer = session.draft.answer(question.id);
  if (isFilled && closed) return h("p", { class: "gone" }, t("notAsked", { number: question.number }));
  const choices = question.levels ? question.levels.map((level) => t(`level.${level}`)) : question.options.map((option) => inOne(option.text));
  return h("div", { class: "paper-q" }, h("p", { class: "paper-text" }, h("b", {}, `${question.number}. `), inOne(question.text), " ", h("small", {}, [!question.isRequired && t("optional"), question.isConditional && !isFilled && t("conditional")].filter(Boolean).join(" · "))),
    !isFilled && Object.keys(question.help).length > 0 && h("p", { class: "hint" }, inOne(question.help)),
    !isFilled && question.isSupplementary && h("p", { class: "hint" }, t("supplementary")),
    isFilled ? h("dl", {}, saysSomething(answer) ? answerLines(question, answer) : h("dd", { class: "none" }, t("state.blank")))
      : [choices.length > 0 && h("ul", { class: "boxes" }, [...choices, question.mayNotApply && t("notApplicable")].filter(Boolean).map((choice) => h("li", {}, "☐ ", choice))), h("div", { class: choices.length > 0 && question.evidence.length === 0 ? "lines short-lines" : "lines" })]);
}
