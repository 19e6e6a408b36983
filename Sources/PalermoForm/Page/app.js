// The form as a whole: its questionnaires, what is saved, and which page is shown.
import { bar, tools } from "./bar.js";
import { inOne, setSecondLanguage } from "./bilingual.js";
import { ask, comparison } from "./dialogs.js";
import { differences, heading, isBroken, saysSomething } from "./draft.js";
import { drawn, h, say } from "./dom.js";
import { acceptDrops, bytesOf, chooseFiles, saveFile, textOf } from "./files.js";
import { printPaper } from "./paper.js";
import { partsPage, takeBack } from "./parts-page.js";
import { readReferences } from "./offers.js";
import { children, parsed } from "./questionnaire.js";
import { reviewPage } from "./review-page.js";
import { SectionPage } from "./section-page.js";
import { startPage } from "./start-page.js";
import { Store } from "./store.js";
import { inSentence, moment, setLanguage, t } from "./words.js";

export class App {
  #timer;
  #page = null;
  #cited = null;
  #isBarDue = false;

  constructor(content, sessions, reference) {
    const { states, authorities, published, rules } = reference;
    Object.assign(this, { reference, states, authorities, published, rules });
    this.content = content;
    this.cycle = content.cycle;
    this.sessions = sessions;
    this.siblings = [];
    this.store = new Store(content.state, content.cycle, content.part ?? null);
    this.root = document.getElementById("app");
  }

  /** What the treaties ask, by the code of the provision. */
  get provisions() {
    return this.reference.provisions;
  }

  get stateName() {
    const names = this.states.get(this.content.state);
    return names ? inOne(names) : this.content.state;
  }

  // MARK: Beginning

  /** Shows the list of sections, then starts the engine by the call that is handed in, and each questionnaire in turn. */
  async start(startEngine) {
    const isFree = this.store.claim();
    addEventListener("hashchange", () => this.show());
    addEventListener("storage", () => {
      if (!this.store.isOwner && !this.isReadOnly) this.setReadOnly(true);
    });
    addEventListener("pagehide", () => this.store.release());
    addEventListener("pageshow", (event) => event.persisted && this.store.claim());
    addEventListener("beforeunload", (event) => {
      this.flush();
      if (this.sessions.some((session) => this.isAtRisk(session))) event.preventDefault();
    });
    // A telephone may never come back to a page that it hides.
    document.addEventListener("visibilitychange", () => document.hidden && this.flush());
    addEventListener("beforeprint", () => {
      this.flush();
      printPaper(this, this.printed ?? { isFilled: true });
    });
    await Promise.all([this.show({ isFirst: true }), drawn().then(startEngine)]);
    for (const session of this.sessions) {
      await this.#ready(session);
      session.addEventListener("checked", () => this.update());
      this.update();
      await drawn();
    }
    await this.store.read();
    acceptDrops((files) => this.take(files));
    if (!isFree) this.setReadOnly(true);
    await this.#offerKept();
  }

  /** Starts a questionnaire, once. */
  #ready(session) {
    session.starting ??= session.start(this.#others(session));
    return session.starting;
  }

  /** Whether something would be lost if the page went away now. */
  isAtRisk(session) {
    if (!session.isUnfiled || this.isReadOnly) return false;
    const kept = this.store.isWanted && !this.store.failure ? this.store.draft(session.id) : null;
    return !kept || session.withheld > 0 || differences(kept.text, session.text) > 0;
  }

  async #offerKept() {
    for (const session of this.sessions) {
      const kept = this.store.draft(session.id);
      if (!kept || differences(kept.text, session.text) === 0) continue;
      const choice = await this.#compare(session, kept, t("inThisFile"), session.text, t("keptFound"));
      if (choice === "kept") {
        session.open(this.#withConfidential(kept.text, session));
        this.show();
      }
    }
  }

  /** Confidential answers are in no copy of the browser: those of the file stay. */
  #withConfidential(text, session) {
    const document = new DOMParser().parseFromString(text, "application/xml");
    const has = new Set(children(document.documentElement, "answer").map((answer) => answer.getAttribute("question")));
    for (const answer of session.draft.answers) {
      if (answer.hasAttribute("confidential") && !has.has(answer.getAttribute("question"))) document.documentElement.append(document.importNode(answer, true));
    }
    return new XMLSerializer().serializeToString(document);
  }

  #compare(session, kept, otherName, otherText, title) {
    const count = (text) => heading(text)?.answers ?? 0;
    return ask(title, [h("p", {}, inOne(session.questionnaire.title)), comparison([t("inThisBrowser"), otherName], [
      [t("lastChanged"), moment(new Date(kept.time)), heading(otherText)?.date ?? "–"],
      [t("answersGiven"), String(count(kept.text)), String(count(otherText))],
      [t("differences"), String(differences(kept.text, otherText)), ""],
    ]), kept.withheld > 0 && h("p", {}, t("withheldFromCopy", { count: kept.withheld })), h("p", {}, t("otherStays"))],
    [["kept", t("useKept"), true], ["other", t("useOther")]]);
  }

  // MARK: Changes

  /** Called for each change of an answer. */
  changed(session, id) {
    this.lastChanged = session;
    this.#cited = null;
    if (this.store.isWanted === null) this.offersKeeping = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), 600);
    this.updateBar();
  }

  /** Has the browser keep what changed; says so once it has. */
  async #keep() {
    if (this.store.isWanted && this.store.isOwner) await this.#save(this.sessions.filter((session) => session.isUnfiled));
    this.updateBar();
  }

  async #save(sessions) {
    for (const session of sessions) await this.store.save(session);
  }

  /** Has the browser keep a copy from now on, or not. */
  async wantsKeeping(isWanted) {
    this.offersKeeping = false;
    await this.store.want(isWanted);
    if (isWanted) await this.#save(this.sessions);
    this.updateBar();
    say(t(isWanted ? (this.store.failure ? "keepingFailed" : "keepingBegins") : "keepingRefused"));
  }

  /** Forgets what the browser keeps. */
  async forget() {
    const isLoss = this.sessions.some((session) => session.isUnfiled);
    if (isLoss && (await ask(t("forgetTitle"), h("p", {}, t("forgetWarning")), [[null, t("cancel"), true], ["yes", t("forget")]])) !== "yes") return;
    await this.store.want(false);
    this.show();
    say(t(this.store.failure ? "keepingFailed" : "forgotten"));
  }

  /** Puts what is still in a field into the draft. */
  flush() {
    this.#page?.flush?.();
    clearTimeout(this.#timer);
    this.#keep();
  }

  setReadOnly(isReadOnly) {
    this.isReadOnly = isReadOnly;
    for (const session of this.sessions) session.isReadOnly = isReadOnly;
    this.show();
  }

  /** Becomes the tab that writes; what the other has kept is offered. */
  async takeOver() {
    this.store.claim({ byForce: true });
    await this.store.read();
    this.setReadOnly(false);
    await this.#offerKept();
  }

  // MARK: Files

  /** The name of the file of a part. */
  partName(session, authority) {
    return `${this.content.state}-${this.cycle}-${session.id}-part-${authority}.xml`;
  }

  fileName(session, status = "draft") {
    if (session.part) return this.partName(session, session.part.authority);
    return `${this.content.state}-${this.cycle}-${session.id}${status === "draft" ? "-draft" : ""}.xml`;
  }

  /** Saves a draft, by default that of the page. */
  async save(session = this.session ?? this.sessions.find((session) => session.isUnfiled) ?? this.sessions[0]) {
    this.flush();
    const text = session.text;
    const result = await saveFile(this.fileName(session), text, session.fileHandle);
    if (!result) return;
    if (result !== true) session.fileHandle = result;
    session.filed = text;
    this.updateBar();
    say(t("savedAs", { name: result === true ? this.fileName(session) : result.name }));
  }

  async choose() {
    this.take(await chooseFiles());
  }

  /** Takes files: those that answer a questionnaire of the form are opened, others are for checks to look at. */
  async take(files) {
    for (const file of files) {
      const text = textOf(await bytesOf(file));
      const head = text && heading(text);
      const session = head && this.sessions.find((session) => session.id === head.questionnaire);
      if (!head) await this.#refuse(file.name, t(text === null || isBroken(text) ? "unreadable" : "noSubmission"));
      else if (head.state !== this.content.state) await this.#refuse(file.name, t("otherState", { state: head.state }));
      else if (session && head.part && !session.part) await this.#takePart(session, file, text, head);
      else if (session) await this.#openDraft(session, file, text, head);
      else await this.#addSibling(file.name, text, head);
    }
  }

  #refuse(name, reason) {
    return ask(t("cannotOpen", { name }), h("p", {}, reason), [[null, t("close"), true]]);
  }

  /** A part is taken back into the draft, or opened by the authority that answers it. */
  async #takePart(session, file, text, head) {
    const hasAnswers = session.draft.answers.some(saysSomething);
    const choice = await ask(t("partTitle"), h("p", {}, t("takePartHint", { name: file.name, authority: this.authorityName(head.part) })),
      [["back", t("takeBack"), hasAnswers], ["open", t("answerPart"), !hasAnswers], [null, t("cancel")]]);
    if (choice === "open") await this.#openDraft(session, file, text, head);
    if (choice !== "back") return;
    this.flush();
    await takeBack(session, file.name, text);
    this.#keep();
    this.show();
  }

  async #openDraft(session, file, text, head) {
    this.flush();
    if (head.version !== session.questionnaire.version) return this.#refuse(file.name, t("otherVersion", { version: head.version }));
    if (head.cycle !== this.cycle) return this.#refuse(file.name, t("otherCycle", { cycle: head.cycle, own: this.cycle }));
    const kept = this.store.draft(session.id);
    if (kept && kept.time > file.lastModified && differences(kept.text, text) > 0) {
      if ((await this.#compare(session, kept, file.name, text, t("olderFile"))) !== "other") return;
    } else if (session.isUnfiled && differences(session.text, text) > 0) {
      const choice = await ask(t("replaceTitle"), h("p", {}, t("replaceWarning", { count: session.changes })), [["save", t("saveFirst"), true], ["yes", t("replace")], [null, t("cancel")]]);
      if (choice === null) return;
      if (choice === "save") await this.save(session);
    }
    if (!session.openFile(text)) return this.#refuse(file.name, t("unreadable"));
    session.fileHandle = null;
    this.#keep();
    location.hash = "#/";
    this.show();
    this.#announce(t("opened", { name: file.name }));
  }

  async #addSibling(name, text, head) {
    this.siblings = [...this.siblings.filter((sibling) => sibling.head.questionnaire !== head.questionnaire), { path: name, text, head }];
    await this.#restart();
    say(t("siblingAdded", { name }));
  }

  async removeSibling(sibling) {
    this.siblings = this.siblings.filter((other) => other !== sibling);
    await this.#restart();
  }

  async #restart() {
    this.flush();
    for (const session of this.sessions) await session.start(this.#others(session));
    this.show();
  }

  /** What a questionnaire may look at: submissions that were loaded, and the other drafts of the form. */
  #others(session) {
    const drafts = this.sessions.filter((other) => other !== session && other.draft?.answers.length > 0).map((other) => ({ path: `${other.id}.xml`, text: other.text }));
    return [...drafts, ...this.siblings];
  }

  /** Says something that is still to be heard when the page has changed. */
  #announce(text) {
    this.announcement = { text, until: Date.now() + 6000 };
    say(text);
  }

  // MARK: Pages

  /** Shows the page that the address names. */
  async show({ isFirst = false } = {}) {
    this.#page?.flush?.();
    this.#cited = null;
    const [id, name, question] = location.hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
    const session = this.sessions.find((session) => session.id === id) ?? null;
    const place = location.hash;
    if (session && !session.isReady) await this.#ready(session);
    else if (session && session !== this.session && this.sessions.length > 1) await session.start(this.#others(session));
    if (location.hash !== place) return;
    this.session = session;
    const section = session?.questionnaire.sections.find((section) => section.id === name);
    this.#page = section ? new SectionPage(this, session, section) : session && name === "deliver" && !session.part ? reviewPage(this, session) : session && name === "parts" && !session.part ? partsPage(this, session) : startPage(this);
    const focus = isFirst ? null : this.#focusPlace();
    const followed = isFirst ? document.activeElement?.getAttribute("href") : null;
    this.root.replaceChildren(
      h("a", { class: "skip", href: "#main", click: (event) => { event.preventDefault(); this.root.querySelector("h1").focus(); } }, t("skip")),
      (this.bar = bar(this)), h("main", { id: "main", class: "wrap" }, this.#page.element), (this.tools = tools(this, this.#page)));
    document.title = `${this.root.querySelector("h1").textContent} · ${this.stateName}`;
    if (this.announcement?.until > Date.now()) say(this.announcement.text);
    this.bar.update();
    this.update();
    document.documentElement.className = "running";
    if (question) this.#page.find?.(question);
    else if (focus) document.getElementById(focus)?.focus();
    else if (followed) [...this.root.querySelectorAll("main a")].find((link) => link.getAttribute("href") === followed)?.focus();
    else if (!isFirst) {
      scrollTo(0, 0);
      this.root.querySelector("h1").focus({ preventScroll: true });
    }
  }

  /** Where the focus is to be again when the same page is drawn anew. */
  #focusPlace() {
    const id = document.activeElement?.id;
    return id?.startsWith("keep-") ? id : null;
  }

  /** Shows what the engine said last, where it is shown. */
  update() {
    if (!this.#page) return;
    this.#page.update?.();
    this.updateBar();
  }

  /** Brings the bars up to date once the reader sees what was found. */
  async updateBar() {
    if (this.#isBarDue) return;
    this.#isBarDue = true;
    await drawn();
    this.#isBarDue = false;
    this.bar?.update();
    this.tools?.update?.();
  }

  /** Speaks another language from now on. */
  setLanguage(code) {
    this.flush();
    setLanguage(code);
    for (const session of this.sessions) session.check();
    for (const session of this.sessions) session.checkRest();
    const place = scrollY;
    this.show().then(() => scrollTo(0, place));
  }

  setSecondLanguage(code) {
    this.flush();
    setSecondLanguage(code);
    const place = scrollY;
    this.show().then(() => scrollTo(0, place));
  }

  /** The address of a section or a question. */
  address(session, section, question) {
    return `#/${[session.id, section.id, question?.id].filter(Boolean).map(encodeURIComponent).join("/")}`;
  }

  /** Goes to a question, wherever it is. */
  go(session, id, finding) {
    const question = session.questionnaire.question(id);
    if (!question) return;
    if (this.session === session && this.#page.section === question.section) this.#page.find(id, finding);
    else location.hash = this.address(session, question.section, question);
  }

  /** The laws that were cited, each once, to be cited again. */
  laws() {
    this.#cited ??= { laws: this.#laws(), references: this.#references() };
    return this.#cited.laws;
  }

  #laws() {
    const laws = new Map();
    for (const session of this.sessions) {
      for (const evidence of session.draft.root.getElementsByTagName("evidence")) {
        const law = Object.fromEntries(["title", "kind", "inForce", "href"].map((name) => [name, evidence.getAttribute(name)]));
        if (law.title && !laws.has(law.title)) laws.set(law.title, law);
      }
    }
    return [...laws.values()];
  }

  /** The references that the state gives to other questions of the same section, each once, to be given again. */
  references(question) {
    this.laws();
    return this.#cited.references.filter(({ from }) => from !== question.id && question.section.questions.some(({ id }) => id === from));
  }

  #references() {
    return readReferences([...this.sessions.map((session) => session.draft.root), ...this.siblings.map(({ text }) => parsed(text).documentElement)]);
  }

  /** The name of an authority, or its id where no plan names it. */
  authorityName(id) {
    const names = this.authorities.get(id);
    return names ? inOne(names) : id;
  }

  /** What decides whether a question is asked, as a sentence with a link. */
  groundView(ground, session) {
    if (ground.party) return t("groundParty", { instrument: ground.party });
    if (ground.reservation) return t("groundReservation", { instrument: ground.reservation });
    const own = [session, ...this.sessions].find((session) => session.questionnaire.question(ground.question));
    if (!own) return t("groundElsewhere", { question: ground.question });
    const question = own.questionnaire.question(ground.question);
    const value = own.draft.answer(question.id)?.getAttribute("value");
    const link = h("a", { href: this.address(own, question.section, question), click: (event) => { event.preventDefault(); this.go(own, question.id); } },
      question.section === this.#page?.section ? inSentence(t("question", { number: question.number })) : t("questionIn", { number: question.number, section: inOne(question.section.title) }));
    if (!value) return [t(own.isResponsible(question.id) ? "groundOpen" : "groundWithheld"), " ", link];
    const names = value.split(" ").map((value) => {
      const option = question.options.find((option) => option.value === value);
      return option ? inOne(option.text) : question.levels?.includes(value) || value === "not-applicable" ? t(`level.${value}`) : value;
    });
    return [t("groundAnswered", { value: names.join("; ") }), " ", link];
  }

  print(choice) {
    this.printed = choice;
    print();
    this.printed = null;
  }
}
