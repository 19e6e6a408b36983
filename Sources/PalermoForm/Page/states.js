// What is said of a question or a section in a word, from what the engine found.
import { saysSomething } from "./draft.js";
import { h, icon } from "./dom.js";
import { t } from "./words.js";

const looks = {
  out: ["t-out", "out"], mend: ["t-mend", "bang"], confirm: ["t-conf", "again"], warning: ["t-warn", "warning"],
  done: ["t-done", "done"], answered: ["t-done", "done"], unknown: ["t-blank", "out"], blank: ["t-blank", "blank"], optional: ["t-blank", "blank"], none: ["t-blank", "blank"], begun: ["t-begun", "blank"],
};

/** The state of a question. */
export function stateOf(session, question) {
  if (!session.isResponsible(question.id)) return "out";
  const closed = session.closed(question.id);
  if (closed?.asked === "no") return "out";
  const answer = session.draft.answer(question.id);
  const findings = session.findingsAbout(question.id);
  if (findings.some((finding) => finding.severity === "error")) return "mend";
  if (answer?.getAttribute("reconfirm") === "true") return "confirm";
  if (findings.length > 0) return "warning";
  if (saysSomething(answer) && !session.blanks.has(question.id)) return "answered";
  return closed ? "unknown" : session.blanks.has(question.id) ? "blank" : "optional";
}

/** The state of a section, and how much of it is answered. */
export function sectionState(session, section) {
  const states = section.questions.map((question) => stateOf(session, question));
  const asked = states.filter((state) => state !== "out").length;
  const answered = section.questions.filter((question, index) => states[index] !== "out" && saysSomething(session.draft.answer(question.id))).length;
  const blank = section.questions.filter((question) => session.blanks.has(question.id)).length;
  const errors = states.filter((state) => state === "mend").length;
  const unconfirmed = states.filter((state) => state === "confirm").length;
  const state = errors > 0 ? "mend" : unconfirmed > 0 ? "confirm" : asked === 0 ? "out" : answered === 0 ? "none" : blank === 0 ? "done" : "begun";
  return { state, asked, answered, blank, errors };
}

/** A state as a tag: words, colour and a drawing. */
export function stateTag(state) {
  const [look, drawing] = looks[state];
  return h("span", { class: `tag ${look}` }, icon(drawing), t(`state.${state}`));
}

/** The drawing of a state alone. */
export const stateIcon = (state) => icon(looks[state][1]);
