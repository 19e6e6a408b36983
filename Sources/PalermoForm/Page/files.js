// Files on the disk: saving where the browser asks for a place, else as a download; opening by choosing or dropping.
import { ask } from "./dialogs.js";
import { h } from "./dom.js";
import { t } from "./words.js";

const fileKinds = [{ description: "XML", accept: { "application/xml": [".xml"] } }];

/** Saves a text; gives the handle of the file where there is one, true after a download, null when nobody chose a place. */
export async function saveFile(name, text, handle) {
  if (handle || self.showSaveFilePicker) {
    try {
      const file = handle ?? (await showSaveFilePicker({ suggestedName: name, types: fileKinds }));
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
      return file;
    } catch (error) {
      if (error.name === "AbortError") return null;
    }
  }
  const link = h("a", { href: URL.createObjectURL(new Blob([text], { type: "application/xml" })), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

/** Lets the reader choose files. */
export function chooseFiles() {
  return new Promise((resolve) => {
    const input = h("input", { type: "file", accept: ".xml,application/xml,text/xml", multiple: true, change: () => resolve([...input.files]) });
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}

/** The bytes of a file; null when the browser cannot read it. */
export const bytesOf = (file) => file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);

/** The text of bytes in the encoding that they declare; null when they are in none. */
export function textOf(bytes) {
  if (bytes === null) return null;
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const mark = { "ÿþ": "utf-16le", "þÿ": "utf-16be", "ï»": "utf-8" }[beginning.slice(0, 2)];
  try {
    const text = new TextDecoder(mark ?? declared.exec(beginning)?.[3] ?? "utf-8", { fatal: true }).decode(bytes);
    return text.replace(declared, "$1");
  } catch {
    return null;
  }
}

const declared = /^(<\?xml[^>]*?)\s+encoding\s*=\s*(["'])([\w.-]+)\2/;

/** The files that are dropped, those of folders too; null when the browser lets nobody look into a folder. */
async function dropped(transfer) {
  // What was dropped is told at once or not at all.
  const entries = [...transfer.items].filter(({ kind }) => kind === "file").map((item) => {
    const entry = item.webkitGetAsEntry?.();
    return entry?.isDirectory ? entry : item.getAsFile();
  });
  try {
    return (await Promise.all(entries.map((entry) => (entry instanceof File ? [entry] : filesWithin(entry))))).flat();
  } catch {
    return null;
  }
}

async function filesWithin(entry) {
  if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
  const reader = entry.createReader();
  const files = [];
  // A reader gives some entries at a time, and none at the end.
  for (;;) {
    const entries = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (entries.length === 0) return files;
    for (const entry of entries) if (!entry.name.startsWith(".")) files.push(...(await filesWithin(entry)));
  }
}

/** Takes files that are dropped anywhere on the page. */
export function acceptDrops(take) {
  const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");
  addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) document.body.classList.remove("dropping");
  });
  addEventListener("drop", async (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    document.body.classList.remove("dropping");
    const files = await dropped(event.dataTransfer);
    if (files) await take(files);
    else await ask(t("folderClosed"), h("p", {}, t("dropItsFiles")), [[null, t("close"), true]]);
  });
}

/** The SHA-256 of a text, in hexadecimal and groups of eight. */
export async function digest(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("").replace(/(.{8})(?=.)/g, "$1 ");
}
