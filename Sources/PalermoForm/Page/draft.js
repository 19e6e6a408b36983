// The draft is the submission itself. It is read and changed as a document; the engine makes the text that is kept.
import { children, namespace, parsed } from "./questionnaire.js";

export class Draft {
  /** The document, which the engine wrote. */
  #document;
  #order;
  #answers = new Map();
  #shown = new WeakMap();

  /** A draft from text that the engine wrote, with the questions in their order. */
  constructor(text, questions) {
    this.#document = parsed(text);
    this.#order = new Map(questions.map((question, place) => [question.id, place]));
    // Of two answers to one question, which the engine complains of, the first is shown.
    for (const answer of this.answers.reverse()) this.#answers.set(answer.getAttribute("question"), answer);
  }

  get root() {
    return this.#document.documentElement;
  }

  get text() {
    return new XMLSerializer().serializeToString(this.#document);
  }

  /** The answers in their order. */
  get answers() {
    return children(this.root, "answer");
  }

  /** The answer to a question; null without one. */
  answer(id) {
    return this.#answers.get(id) ?? null;
  }

  /** An answer as text, by which it is told whether it has changed; empty without one. */
  shown(id) {
    const answer = this.answer(id);
    if (!answer) return "";
    if (!this.#shown.has(answer)) this.#shown.set(answer, new XMLSerializer().serializeToString(answer));
    return this.#shown.get(answer);
  }

  /** A new element of an answer. */
  element(name) {
    return this.#document.createElementNS(namespace, name);
  }

  /** Puts an answer, or null for none, in place of the one to the same question; a new one where its question stands. */
  replace(id, answer) {
    const old = this.answer(id);
    if (old && answer) old.replaceWith(answer);
    else if (old) old.remove();
    else if (answer) {
      const place = this.#order.get(id);
      const next = this.answers.find((other) => this.#order.get(other.getAttribute("question")) > place);
      this.root.insertBefore(answer, next ?? null);
    }
    if (answer) this.#answers.set(id, answer);
    else this.#answers.delete(id);
  }
}

/** Whether an answer says something: anything but the question that it is to, and marks. */
export function saysSomething(answer) {
  return Boolean(answer) && (answer.children.length > 0 || (answer.getAttribute("value") ?? "") !== "");
}

/** Whether an answer is confidential. A mark that is misspelt withholds too. */
export const isConfidential = (answer) => ![null, "false"].includes(answer.getAttribute("confidential"));

/** How many answers differ between two submissions, as texts. */
export function differences(one, other) {
  const [first, second] = [one, other].map((text) => {
    const root = parsed(text)?.documentElement;
    return new Map(
      (root ? children(root, "answer") : []).filter(saysSomething).map((answer) => [answer.getAttribute("question"), new XMLSerializer().serializeToString(answer)]));
  });
  return [...new Set([...first.keys(), ...second.keys()])].filter((id) => first.get(id) !== second.get(id)).length;
}

/** A submission without its confidential answers, as text. */
export function withoutConfidential(text) {
  const document = parsed(text);
  let count = 0;
  for (const answer of children(document.documentElement, "answer").filter(isConfidential)) {
    answer.remove();
    count += 1;
  }
  return { text: new XMLSerializer().serializeToString(document), count };
}

/** What a file says of itself; null when it is no submission. */
export function heading(text) {
  const root = parsed(text)?.documentElement;
  if (root?.localName !== "submission") return null;
  const [questionnaire, version, state, cycle, status, date] = ["questionnaire", "version", "state", "cycle", "status", "date"]
    .map((name) => root.getAttribute(name));
  const part = children(root, "part")[0]?.getAttribute("authority") ?? null;
  return { questionnaire, version, state, cycle, status, date, part, answers: children(root, "answer").filter(saysSomething).length };
}

/** Whether a text is a submission that was cut off or damaged. */
export const isBroken = (text) => /<submission[\s>]/.test(text) && parsed(text) === null;
