// What this browser keeps: only after it was asked for, never an answer that is confidential. It also knows which tab may write.
import { withoutConfidential } from "./draft.js";

const beat = 2000;

export class Store {
  #key;
  #tab = crypto.randomUUID();
  #timer;

  /** What is kept for one state and cycle. */
  constructor(state, cycle) {
    this.#key = `palermo/${state}/${cycle}`;
    this.failure = null;
    this.savedAt = null;
  }

  /** Whether the browser may keep a copy: `true`, `false`, or null as long as nobody was asked. */
  get isWanted() {
    if (this.refused) return false;
    return this.#get("wanted") === "yes" ? true : null;
  }

  set isWanted(isWanted) {
    this.refused = !isWanted;
    if (isWanted) this.#set("wanted", "yes");
    else this.clear();
  }

  /** Whether anything is kept. */
  get holdsSomething() {
    return this.#names().some((name) => name.startsWith(`${this.#key}/draft/`));
  }

  /** Keeps a draft; true when that succeeded. */
  save(session) {
    if (!this.isWanted) return false;
    const { text, count } = withoutConfidential(session.text);
    const isSaved = this.#set(`draft/${session.id}`, JSON.stringify({ time: Date.now(), text, withheld: count }));
    if (isSaved) this.savedAt = new Date();
    session.withheld = count;
    return isSaved;
  }

  /** What is kept of a questionnaire: `{time, text, withheld}`; null without anything. */
  draft(id) {
    try {
      return JSON.parse(this.#get(`draft/${id}`));
    } catch {
      return null;
    }
  }

  /** Forgets everything that is kept for this state and cycle. */
  clear() {
    for (const name of this.#names()) if (name.startsWith(`${this.#key}/`)) localStorage.removeItem(name);
    this.savedAt = null;
  }

  /** Becomes the tab that writes, unless another is at work; then gives false. */
  claim({ byForce = false } = {}) {
    const other = this.#owner();
    if (!byForce && other && other.tab !== this.#tab && Date.now() - other.time < 3 * beat) return false;
    const hold = () => this.#set("tab", JSON.stringify({ tab: this.#tab, time: Date.now() }), true);
    hold();
    clearInterval(this.#timer);
    this.#timer = setInterval(() => (this.isOwner ? hold() : clearInterval(this.#timer)), beat);
    return true;
  }

  /** Whether no other tab has taken over. */
  get isOwner() {
    const owner = this.#owner();
    return !owner || owner.tab === this.#tab;
  }

  /** Lets go when the page is left. */
  release() {
    clearInterval(this.#timer);
    try {
      if (this.isOwner) localStorage.removeItem(`${this.#key}/tab`);
    } catch {}
  }

  #owner() {
    try {
      return JSON.parse(this.#get("tab"));
    } catch {
      return null;
    }
  }

  #names() {
    try {
      return Object.keys(localStorage);
    } catch {
      return [];
    }
  }

  #get(name) {
    try {
      return localStorage.getItem(`${this.#key}/${name}`);
    } catch (error) {
      this.failure = error;
      return null;
    }
  }

  #set(name, value, isQuiet = false) {
    try {
      localStorage.setItem(`${this.#key}/${name}`, value);
      if (!isQuiet) this.failure = null;
      return true;
    } catch (error) {
      if (!isQuiet) this.failure = error;
      return false;
    }
  }
}
