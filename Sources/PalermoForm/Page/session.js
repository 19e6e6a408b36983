// One questionnaire that is being answered: the draft, the engine at work on it, and what the engine last said.
import { Desk } from "./desk.mjs";
import { Draft, heading, saysSomething } from "./draft.js";
import { digest } from "./files.js";
import { children } from "./questionnaire.js";
import { language } from "./words.js";

/** What the form shows of blank answers by itself, question by question. */
const blank = ["unanswered-question", "empty-answer"];

export class Session extends EventTarget {
  #desk = null;
  #module;
  #files;
  #filed = null;
  #rest;
  #text;
  #isStale = false;
  #findings = [];
  #about = new Map();
  #blanks = new Set();
  #closed = new Map();

  /** A session from the engine, which may still be compiling, the files that it may look at, and a questionnaire with the text to begin with. */
  constructor(module, files, questionnaire, text) {
    super();
    this.#module = module;
    this.#files = files;
    this.questionnaire = questionnaire;
    this.original = text;
    this.#text = text;
    this.draft = new Draft(text, questionnaire.questions);
    this.part = partOf(this.draft.root);
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

  /** The draft as it would be saved. After a change the engine writes it when somebody wants it. */
  get text() {
    if (this.#isStale) {
      this.#isStale = false;
      this.#text = this.#desk.text() ?? this.#text;
    }
    return this.#text;
  }

  /** Whether the engine has said all about the draft as it stood last. */
  get isReady() {
    return this.final !== null;
  }

  /** Whether there is anything that no file holds. */
  get isUnfiled() {
    return this.text !== this.filed;
  }

  /** The questions whose answer differs from the file that was last saved or opened. */
  get changes() {
    if (this.#filed?.text !== this.filed) this.#filed = { text: this.filed, draft: new Draft(this.filed, this.questionnaire.questions) };
    return this.questionnaire.questions.filter(({ id }) => this.#filed.draft.shown(id) !== this.draft.shown(id)).length;
  }

  /** Starts the engine, with what else the state has answered. */
  async start(siblings = []) {
    this.siblings = siblings;
    const { text } = this;
    this.#desk = await Desk.create(await this.#module);
    for (const file of this.#wanted()) this.#desk.load(file.path, file.text, { isTrusted: true, language: language() });
    for (const sibling of siblings) this.#desk.load(sibling.path, sibling.text, { language: language() });
    this.open(text);
    this.checkRest();
  }

  /** The files that the engine looks at. Other questionnaires matter only where there are answers to them. */
  #wanted() {
    const asked = new Set([this.id, ...this.siblings.map(({ text }) => heading(text)?.questionnaire)]);
    const isPlain = this.draft.answers.every((answer) => this.questionnaire.question(answer.getAttribute("question")));
    return this.#files.filter(({ questionnaire }) => !questionnaire || asked.has(questionnaire) || !isPlain);
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
    this.#text = canonical;
    this.draft = new Draft(canonical, this.questionnaire.questions);
    this.part = partOf(this.draft.root);
    this.check();
    return true;
  }

  /** Takes a text as what is on the disk. */
  openFile(text) {
    if (!this.open(text)) return false;
    this.marked.clear();
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
    this.#isStale = true;
  }

  /** Has the draft checked as it stands: findings and relevance at once, what delivery and scores need a moment later. */
  check() {
    this.outcome = this.#desk.check(language(), { as: "draft" });
    this.#findings = this.#placed(this.outcome.findings).filter((finding) => !blank.includes(finding.rule));
    this.#about = new Map();
    for (const finding of this.#findings) this.#about.set(finding.about, [...this.findingsAbout(finding.about), finding]);
    this.#closed = new Map(this.outcome.closed.map((closed) => [closed.question, closed]));
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.checkRest(), 100);
    this.dispatchEvent(new Event("checked"));
  }

  /** What a final submission would still need, and scores. */
  checkRest() {
    clearTimeout(this.#rest);
    this.final = this.#desk.check(language(), { as: "final" });
    this.#blanks = new Set(this.final.findings.filter((finding) => finding.rule === "unanswered-question").map((finding) => finding.question));
    this.scores = this.#desk.score();
    this.openedScores ??= this.scores;
    this.dispatchEvent(new Event("checked"));
  }

  /** Findings of the draft, each with the question that it is about, where there is one. */
  get findings() {
    return this.#findings;
  }

  /** Those of them about a question. */
  findingsAbout(id) {
    return this.#about.get(id) ?? [];
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

  /** Whether a question that others answer is to be read in this part: it is answered, or own questions depend on it. */
  isContext(id) {
    if (this.isResponsible(id)) return false;
    return saysSomething(this.draft.answer(id))
      || this.outcome.closed.some((closed) => this.isResponsible(closed.question) && closed.grounds.some((ground) => ground.question === id));
  }

  /** How the questionnaire is divided among authorities, by the engine; null for a part. */
  division() {
    return this.#desk.division(language());
  }

  /** The part of an authority as a file. */
  async makePart(authority, due, note) {
    return this.#desk.part(authority, await this.#digest(this.#desk.basis(authority)), { due, note, language: language() });
  }

  /** Merges a part into the draft, unless something is to be settled first; null when it is none. */
  async merge(text, settlements) {
    const outcome = this.#desk.merge(text, await this.#digest(this.#desk.basisOf(text)), settlements);
    if (outcome?.isMerged) this.open(this.#desk.text());
    return outcome;
  }

  async #digest(basis) {
    return (await digest(basis ?? "")).replaceAll(" ", "");
  }

  /** Why a question is not asked, by the engine: `{asked, grounds}`; null when it is. */
  closed(id) {
    return this.#closed.get(id) ?? null;
  }

  /** The required questions that are still blank, by the engine. */
  get blanks() {
    return this.#blanks;
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
