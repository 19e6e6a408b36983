// What this browser keeps: only after it was asked for, never an answer that is confidential. It also knows which tab may write.
import { withoutConfidential } from "./draft.js";
import { KeptDrafts } from "./kept-drafts.js";

const beat = 2000;

export class Store {
  #key;
  #drafts = null;
  #choice = null;
  #tab = crypto.randomUUID();
  #timer;

  /** What is kept for one state and cycle, and of a part by itself. */
  constructor(state, cycle, part) {
    this.#key = ["palermo", state, cycle, part].filter(Boolean).join("/");
    this.failure = null;
    this.savedAt = null;
  }

  /** Reads what is kept. A browser that keeps nothing is no reason to stop. */
  async read() {
    try {
      if (this.#drafts) await this.#drafts.read();
      else this.#drafts = await KeptDrafts.open(this.#key);
    } catch (error) {
      this.failure = error;
    }
  }

  /** Whether the browser may keep a copy: `true`, `false`, or null as long as nobody was asked. */
  get isWanted() {
    return this.#choice ?? (this.#get("wanted") === "yes" ? true : null);
  }

  /** Lets the browser keep a copy from now on, or forgets what it kept. */
  async want(isWanted) {
    this.#choice = isWanted;
    if (isWanted) this.#set("wanted", "yes");
    else await this.clear();
  }

  /** Whether anything is kept. */
  get holdsSomething() {
    return this.#drafts !== null && !this.#drafts.isEmpty;
  }

  /** Keeps a draft, if that is wanted; what fails is in `failure`. */
  async save(session) {
    if (!this.isWanted) return;
    const { text, count } = withoutConfidential(session.text);
    session.withheld = count;
    try {
      this.#drafts ??= await KeptDrafts.open(this.#key);
      await this.#drafts.set(session.id, { time: Date.now(), text, withheld: count });
      this.savedAt = new Date();
      this.failure = null;
    } catch (error) {
      // The next time begins anew: somebody may have cleared the database meanwhile.
      this.#drafts = null;
      this.failure = error;
    }
  }

  /** What is surely kept of a questionnaire: `{time, text, withheld}`; null without anything. */
  draft(id) {
    return this.#drafts?.get(id) ?? null;
  }

  /** Forgets everything that is kept for this state and cycle. */
  async clear() {
    this.savedAt = null;
    for (const name of this.#names()) if (name.startsWith(`${this.#key}/`)) localStorage.removeItem(name);
    try {
      await this.#drafts?.clear();
    } catch (error) {
      this.failure = error;
    }
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
