// Questions that have to be answered before going on.
import { h } from "./dom.js";

/** Shows a dialog with choices `[value, label, isPrimary]`; gives the value chosen, or null. */
export function ask(title, content, choices) {
  return new Promise((resolve) => {
    const dialog = h("dialog", { "aria-labelledby": "dialog-title" }, h("h2", { id: "dialog-title" }, title), content,
      h("div", { class: "btns" }, choices.map(([value, label, isPrimary]) =>
        h("button", { type: "button", class: isPrimary ? "btn pri" : "btn", click: () => close(value) }, label))));
    const back = document.activeElement;
    const close = (value) => {
      dialog.close();
      dialog.remove();
      back?.focus?.();
      resolve(value);
    };
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      close(null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A table of two things to choose between. */
export function comparison(heads, rows) {
  return h("table", {}, h("thead", {}, h("tr", {}, h("td"), heads.map((head) => h("th", { scope: "col" }, head)))),
    h("tbody", {}, rows.map(([name, ...cells]) => h("tr", {}, h("th", { scope: "row" }, name), cells.map((cell) => h("td", {}, cell))))));
}
