// One questionnaire that is being answered: the draft, the engine at work on it, and what the engine last said.
import { Desk } from "./desk.mjs";
import { Draft, saysSomething } from "./draft.js";
import { digest } from "./files.js";
import { children } from "./questionnaire.js";
import { language } from "./words.js";

export class Session extends EventTarget {
  #desk = null;
  #module;
  #files;
  #parts = new Map();

  /** A session from the compiled engine, the files that it may look at, and a questionnaire with the text to begin with. */
  constructor(module, files, questionnaire, text) {
    super();
    this.#module = module;
    this.#files = files;
    this.questionnaire = questionnaire;
    this.original = text;
    /** The text that is in a file on the disk. */
    this.filed = text;
    this.siblings = [];
    this.isReadOnly = false;
    this.outcome = null;
    this.final = null;
    this.scores = null;
    this.openedScores = null;
    this.fileHandle = null;
    /** Questions marked as confidential whose answer is still blank. */
    this.marked = new Set();
  }

  get id() {
    return this.questionnaire.id;
  }

  /** Whether there is anything that no file holds. */
  get isUnfiled() {
    return this.text !== this.filed;
  }

  /** The questions whose answer differs from the file that was last saved or opened. */
  get changes() {
    const old = new Draft(this.filed, this.questionnaire.questions);
    const serializer = new XMLSerializer();
    const shown = (draft, id) => (draft.answer(id) ? serializer.serializeToString(draft.answer(id)) : "");
    return this.questionnaire.questions.filter(({ id }) => shown(old, id) !== shown(this.draft, id)).length;
  }

  /** Starts the engine, with what else the state has answered. */
  async start(siblings = []) {
    this.siblings = siblings;
    this.#desk = await Desk.create(this.#module);
    for (const file of this.#files) this.#desk.load(file.path, file.text, { isTrusted: true, language: language() });
    for (const sibling of siblings) this.#desk.load(sibling.path, sibling.text, { language: language() });
    this.open(this.text ?? this.original);
  }

  /** Takes a text to work on. False when the engine cannot read it; the text before then stays. */
  open(text) {
    const before = this.text;
    this.#desk.open(`${this.id}.xml`, text);
    const canonical = this.#desk.text();
    if (canonical === null) {
      if (before) this.#desk.open(`${this.id}.xml`, before);
      return false;
    }
    this.text = canonical;
    this.draft = new Draft(canonical, this.questionnaire.questions);
    this.part = partOf(this.draft.root);
    this.marked.clear();
    this.#parts.clear();
    this.check();
    return true;
  }

  /** Takes a text as what is on the disk. */
  openFile(text) {
    if (!this.open(text)) return false;
    this.filed = this.text;
    this.openedScores = null;
    return true;
  }

  /** Puts an answer into the draft, or takes it out. What is wrong with it is told by `check`. */
  put(id, answer) {
    this.draft.replace(id, answer);
    const date = new Date();
    const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    this.draft.root.setAttribute("date", day);
    this.draft.root.setAttribute("status", "draft");
    this.#desk.open(`${this.id}.xml`, this.draft.text);
    this.text = this.#desk.text() ?? this.text;
    this.dispatchEvent(new Event("put"));
  }

  /** Has the draft checked as it stands: findings and relevance at once, what delivery and scores need a moment later. */
  check() {
    this.outcome = this.#desk.check(language(), { as: "draft" });
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.checkRest(), 0);
    this.dispatchEvent(new Event("checked"));
  }

  /** What a final submission would still need, and scores. */
  checkRest() {
    clearTimeout(this.rest);
    this.final = this.#desk.check(language(), { as: "final" });
    this.scores = this.#desk.score();
    this.openedScores ??= this.scores;
    this.dispatchEvent(new Event("checked"));
  }

  /** Findings of the draft, each with the question that it is about, where there is one. */
  get findings() {
    return this.#placed(this.outcome.findings).filter((finding) => finding.rule !== "unanswered-question");
  }

  #placed(findings) {
    const answers = [...this.draft.root.children];
    return findings.map((finding) => {
      const element = finding.child === null ? null : answers[finding.child];
      const question = element?.localName === "answer" ? element.getAttribute("question") : finding.question;
      const part = /^\/submission\/answer(?:\[\d+\])?\/(.+)$/.exec(finding.path ?? "")?.[1] ?? null;
      return { ...finding, about: this.questionnaire.question(question) ? question : null, part };
    });
  }

  /** Whether a question is to be answered in this file. */
  isResponsible(id) {
    return this.part?.questions.has(id) ?? true;
  }

  /** How the questionnaire is divided among authorities, by the engine; null for a part. */
  division() {
    return this.#desk.division(language());
  }

  /** The part of an authority as a file. */
  async makePart(authority, due, note) {
    return this.#desk.part(authority, await this.#digest(), { due, note, language: language() });
  }

  /** Merges a part into the draft, unless something is to be settled first; null when it is none. */
  async merge(text, settlements) {
    const outcome = this.#desk.merge(text, await this.#digest(), settlements);
    if (outcome?.isMerged) this.open(this.#desk.text());
    return outcome;
  }

  async #digest() {
    return (await digest(this.text)).replaceAll(" ", "");
  }

  /** Why a question is not asked, by the engine: `{asked, grounds}`; null when it is. */
  closed(id) {
    return this.outcome.closed.find((closed) => closed.question === id) ?? null;
  }

  /** The required questions that are still blank, by the engine. */
  get blanks() {
    return new Set(this.final.findings.filter((finding) => finding.rule === "unanswered-question").map((finding) => finding.question));
  }

  /** Questions whose answer of before is still to be confirmed. */
  get unconfirmed() {
    return this.questionnaire.questions.filter(({ id }) => this.draft.answer(id)?.getAttribute("reconfirm") === "true").map(({ id }) => id);
  }

  /**
   * What would be delivered: without the answers to questions that are not asked, which are named, and without who
   * answered when.
   */
  candidate() {
    const kept = this.text;
    const left = [];
    for (const answer of this.draft.answers) for (const name of ["answeredBy", "answeredOn"]) answer.removeAttribute(name);
    this.#desk.open(`${this.id}.xml`, this.draft.text);
    for (let round = 0; round < this.questionnaire.questions.length; round += 1) {
      const closed = this.#desk.check(language(), { as: "final" }).closed;
      const answered = closed.filter(({ question, asked }) => asked === "no" && this.draft.answer(question));
      if (answered.length === 0) break;
      for (const { question } of answered) {
        if (saysSomething(this.draft.answer(question))) left.push(question);
        this.draft.replace(question, null);
      }
      this.#desk.open(`${this.id}.xml`, this.draft.text);
    }
    this.#desk.setAttribute("status", "final");
    const result = { text: this.#desk.text(), check: this.#desk.check(language()), left };
    this.#desk.open(`${this.id}.xml`, kept);
    this.draft = new Draft(kept, this.questionnaire.questions);
    return result;
  }

  /** The scorecard of the theme that is asked about; null without one. */
  card(scores = this.scores) {
    const card = scores?.find((card) => card.instrument === this.questionnaire.instrument);
    return card?.clusters.find((cluster) => cluster.cluster === this.questionnaire.cluster) ?? null;
  }
}

/** What a part says of itself; null for a whole submission. */
function partOf(root) {
  const [part] = children(root, "part");
  if (!part) return null;
  return {
    authority: part.getAttribute("authority"),
    due: part.getAttribute("due"),
    notes: children(part, "note").map((note) => ({ language: note.getAttribute("xml:lang"), text: note.textContent })),
    questions: new Set(part.getAttribute("questions").split(" ")),
  };
}
