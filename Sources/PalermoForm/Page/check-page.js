// A page that checks: whoever drops submissions on it is told what palermo validate says of them.
import { Desk } from "./desk.mjs";
import { heading } from "./draft.js";
import { h, icon, say } from "./dom.js";
import { acceptDrops, bytesOf, chooseFiles, digest, textOf } from "./files.js";
import { select } from "./answer-parts.js";
import { inOne } from "./bilingual.js";
import { language, languages, sentence, setLanguage, t } from "./words.js";

/** A file that was dropped. Two may have one name and come from different folders. */
class CheckedFile {
  constructor(title, bytes) {
    const text = textOf(bytes);
    Object.assign(this, { title, bytes, heading: text?.trimStart().startsWith("<") ? heading(text) : null });
  }

  /** Whether another is the same file, which may have been mended meanwhile. */
  isSame({ title, heading }) {
    return title === this.title && (!heading || !this.heading || ["questionnaire", "state", "cycle"].every((name) => heading[name] === this.heading[name]));
  }
}

export class CheckPage {
  #files = [];
  #status = null;

  constructor(module, content, questionnaires) {
    Object.assign(this, { module, content, questionnaires });
    this.root = document.getElementById("app");
  }

  start() {
    acceptDrops((files) => this.take(files));
    this.draw();
  }

  async take(files) {
    const taken = await Promise.all(files.map(async (file) => new CheckedFile(file.name, (await bytesOf(file)) ?? new Uint8Array())));
    for (const file of taken) file.isAgain = this.#files.some((other) => other.isSame(file));
    this.#files = [...this.#files.filter((other) => !taken.some((file) => other.isSame(file))), ...taken];
    for (const file of this.#files) {
      const alike = this.#files.filter(({ title }) => title === file.title);
      file.name = alike.length > 1 ? `${file.title} (${alike.indexOf(file) + 1})` : file.title;
    }
    await this.check();
  }

  /** Checks each file, with the others at hand. */
  async check() {
    for (const file of this.#files) {
      const desk = await Desk.create(this.module);
      for (const { path, text } of this.content.files) desk.load(path, text, { isTrusted: true, language: language() });
      for (const other of this.#files) if (other !== file) desk.load(other.name, other.bytes, { language: language() });
      desk.open(file.name, file.bytes);
      file.outcome = desk.check(language(), { as: this.#status });
      file.canonical = desk.text();
      file.digest = file.canonical === null ? null : await digest(file.canonical);
    }
    this.draw();
    say(t("checked", { count: this.#files.length }));
  }

  draw() {
    this.root.replaceChildren(
      h("header", {}, h("div", { class: "bar" }, h("div", {}, h("span", { class: "brand" }, h("b", {}, t("checkTitle")), h("span", {}, t("noNetwork"))),
        h("nav", { class: "langs", "aria-label": t("language") }, languages().map(({ code, name }) => h("button", {
          type: "button", lang: code, "aria-label": name, "aria-pressed": String(code === language()), click: () => { setLanguage(code); this.check(); },
        }, code.toUpperCase())))))),
      h("main", { class: "wrap" }, h("h1", { tabindex: "-1" }, t("checkTitle")), h("p", { class: "intro" }, t("checkHint")),
        h("div", { class: "drop" }, h("button", { type: "button", class: "btn pri", click: async () => this.take(await chooseFiles()) }, icon("open"), t("chooseFiles")), h("p", {}, t("dropHere")),
          h("label", { for: "as" }, t("checkAs")), select([["", t("asItSays")], ["draft", t("asDraft")], ["final", t("asFinal")]], this.#status ?? "", { id: "as", change: (event) => { this.#status = event.target.value || null; this.check(); } })),
        this.#files.map((file) => this.#result(file)),
        h("p", { id: "say", class: "say", role: "status", "aria-live": "polite" }),
        h("div", { class: "trust" }, h("p", {}, t("madeBy", { program: this.content.program })), h("p", {}, t("engineDigest"), " ", h("code", {}, this.content.engine.replace(/(.{8})(?=.)/g, "$1 "))))));
    document.title = t("checkTitle");
  }

  #result(file) {
    const { findings, completeness } = file.outcome;
    const errors = findings.filter((finding) => finding.severity === "error").length;
    const questionnaire = file.heading && this.questionnaires.find((questionnaire) => questionnaire.id === file.heading.questionnaire);
    return h("section", { class: "result" }, h("h2", {}, file.name), file.isAgain && h("p", { class: "hint" }, t("checkedAgain")),
      h("p", {}, h("span", { class: errors > 0 ? "tag t-mend" : "tag t-done" }, icon(errors > 0 ? "bang" : "done"), errors > 0 ? t("errors", { count: errors }) : t("noErrors"))),
      h("dl", { class: "facts" },
        file.heading && [h("div", {}, h("dt", {}, t("state")), h("dd", {}, file.heading.state)), h("div", {}, h("dt", {}, t("questionnaire")), h("dd", {}, questionnaire ? inOne(questionnaire.title) : file.heading.questionnaire))],
        completeness && h("div", {}, h("dt", {}, t("requiredAnswers")), h("dd", {}, t("answeredOf", { answered: completeness.answered, required: completeness.required })))),
      file.digest && h("p", { class: "soft" }, t("digest"), " ", h("code", {}, file.digest)),
      findings.length === 0 ? h("p", {}, t("noFindings")) : h("ul", { class: "list" }, findings.map((finding) => h("li", { class: finding.severity }, icon(finding.severity === "error" ? "bang" : "warning"),
        h("div", {}, h("p", {}, h("b", {}, t("place", { line: finding.line, column: finding.column })), " ", sentence(finding.message)), finding.fix && h("p", { class: "hint" }, sentence(finding.fix)), h("p", { class: "hint" }, h("code", {}, finding.rule)))))),
      h("button", { type: "button", class: "btn quiet min", click: () => { this.#files = this.#files.filter((other) => other !== file); this.check(); } }, t("remove")));
  }
}
