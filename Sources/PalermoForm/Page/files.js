// Files on the disk: saving where the browser asks for a place, else as a download; opening by choosing or dropping.
import { h } from "./dom.js";

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
  addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    document.body.classList.remove("dropping");
    take([...event.dataTransfer.files]);
  });
}

/** The SHA-256 of a text, in hexadecimal and groups of eight. */
export async function digest(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("").replace(/(.{8})(?=.)/g, "$1 ");
}
