// What a page does with desk.wasm: a thin layer over its functions. Nothing is decided here.

const languages = ["en", "es", "fr", "pt"];
const statuses = [null, "draft", "final"];

export class Desk {
  #module;
  #encoder = new TextEncoder();
  #decoder = new TextDecoder();

  /** Makes a session of a compiled WebAssembly.Module. Nothing of the world is handed in but random bytes. */
  static async create(module) {
    const desk = new Desk();
    const refuse = () => 8; // WASI's EBADF: there are no files.
    const instance = await WebAssembly.instantiate(module, {
      wasi_snapshot_preview1: {
        fd_close: refuse,
        fd_seek: refuse,
        fd_write: refuse,
        random_get: (start, length) => {
          crypto.getRandomValues(new Uint8Array(desk.#module.memory.buffer, start, length));
          return 0;
        },
      },
    });
    desk.#module = instance.exports;
    return desk;
  }

  /** Loads a file that checks may look at; gives what is wrong with its structure. */
  load(path, text, { isTrusted = false, language = "en" } = {}) {
    const [pathSize, size] = this.#give(path, text);
    return JSON.parse(this.#take(this.#module.desk_load(pathSize, size, isTrusted, languages.indexOf(language))));
  }

  /** Takes a file to work on. */
  open(path, text) {
    this.#module.desk_open(...this.#give(path, text));
  }

  /** Puts an answer, an element as text, in place of the one to the same question. */
  setAnswer(xml) {
    return this.#module.desk_answer(...this.#give(xml)) !== 0;
  }

  /** Sets an attribute of the root. */
  setAttribute(name, value) {
    return this.#module.desk_attribute(...this.#give(name, value)) !== 0;
  }

  /** Findings, completeness and closed questions of the file as it stands. */
  check(language, { as = null, withholdsConfidential = false } = {}) {
    return JSON.parse(this.checkText(language, { as, withholdsConfidential }));
  }

  /** The same as text. */
  checkText(language, { as = null, withholdsConfidential = false } = {}) {
    const status = statuses.indexOf(as);
    return this.#take(this.#module.desk_check(status, withholdsConfidential, languages.indexOf(language)));
  }

  /** Scorecards of the file as it stands. */
  score() {
    return JSON.parse(this.scoreText());
  }

  /** The same as text. */
  scoreText() {
    return this.#take(this.#module.desk_score());
  }

  /** The file as it is to be saved; null when it cannot be written. */
  text() {
    return this.#take(this.#module.desk_text()) || null;
  }

  /** How the plan that was loaded divides the questionnaire; null when it cannot. */
  division(language) {
    return JSON.parse(this.#take(this.#module.desk_division(languages.indexOf(language))) || "null");
  }

  /** The text whose digest the part of an authority bears; null when there is none. */
  basis(authority) {
    return this.#take(this.#module.desk_basis(...this.#give(authority))) || null;
  }

  /** The text whose digest a part bears while the file is as it was; null when it is no part. */
  basisOf(text) {
    return this.#take(this.#module.desk_basis_of(...this.#give(text))) || null;
  }

  /** The part of an authority as a file; null when there is none. */
  part(authority, digest, { due = "", note = "", language = "en" } = {}) {
    const sizes = this.#give(authority, digest, due, note);
    return this.#take(this.#module.desk_part(...sizes, languages.indexOf(language))) || null;
  }

  /** Merges a part, unless something is to be settled first; null when it is none. Settlements: [authority, question]. */
  merge(text, digest, settlements = []) {
    const lines = settlements.map(([authority, question]) => `${authority ?? ""}:${question}`).join("\n");
    return JSON.parse(this.#take(this.#module.desk_merge(...this.#give(text, digest, lines))) || "null");
  }

  #give(...texts) {
    const parts = texts.map((text) => (typeof text === "string" ? this.#encoder.encode(text) : text));
    let place = this.#module.desk_buffer(parts.reduce((sum, part) => sum + part.length, 0));
    for (const part of parts) {
      new Uint8Array(this.#module.memory.buffer, place, part.length).set(part);
      place += part.length;
    }
    return parts.map((part) => part.length);
  }

  #take(length) {
    return this.#decoder.decode(new Uint8Array(this.#module.memory.buffer, this.#module.desk_result(), length));
  }
}
