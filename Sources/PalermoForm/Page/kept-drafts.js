// Drafts in the database of the browser. What it confirms is on the disk, so that a power cut a moment later loses nothing:
// localStorage, which is read and written at once, reaches the disk some seconds after it was written.
export class KeptDrafts {
  #database;
  #drafts = new Map();

  /** The drafts under a name; throws where the browser keeps no database. */
  static async open(name) {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore("drafts");
    const drafts = new KeptDrafts();
    drafts.#database = await outcome(request);
    // Otherwise another copy of the form that forgets everything would wait for this one.
    drafts.#database.onversionchange = () => drafts.#database.close();
    await drafts.read();
    return drafts;
  }

  /** Reads what another tab may have written. */
  async read() {
    const store = this.#database.transaction("drafts").objectStore("drafts");
    const [ids, drafts] = await Promise.all([outcome(store.getAllKeys()), outcome(store.getAll())]);
    this.#drafts = new Map(ids.map((id, place) => [id, drafts[place]]));
  }

  get isEmpty() {
    return this.#drafts.size === 0;
  }

  /** What is known to be kept of a questionnaire. */
  get(id) {
    return this.#drafts.get(id) ?? null;
  }

  /** Keeps a draft; throws where that fails. */
  async set(id, draft) {
    await this.#write((store) => store.put(draft, id));
    this.#drafts.set(id, draft);
  }

  /** Forgets all of them. */
  async clear() {
    this.#drafts.clear();
    await this.#write((store) => store.clear());
  }

  async #write(change) {
    const transaction = this.#database.transaction("drafts", "readwrite", { durability: "strict" });
    change(transaction.objectStore("drafts"));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  }
}

const outcome = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
