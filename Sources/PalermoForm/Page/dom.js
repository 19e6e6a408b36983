// Elements by one call. Texts become text nodes, so that nothing that was answered is ever read as markup.

/** An element with properties (`class`, `data-…`, `aria-…` and others as attributes, functions as listeners) and content. */
export function h(name, properties = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") element.addEventListener(key, value);
    else if (key === "value" || key === "checked" || key === "open") element[key] = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...content.flat(Infinity).filter((part) => part !== undefined && part !== null && part !== false));
  return element;
}

const shapes = {
  done: ["M20 6 9 17l-5-5"],
  bang: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z", "M12 7.5v5.5", "M12 16.5v.01"],
  warning: ["M12 3.5 2.5 20h19Z", "M12 10v4.5", "M12 17.2v.01"],
  again: ["M19.5 12a7.5 7.5 0 1 1-2.2-5.3", "M19.5 3.5v4h-4"],
  blank: ["M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z"],
  out: ["M5 12h14"],
  lock: ["M6 11h12v9H6Z", "M8.5 11V8a3.5 3.5 0 0 1 7 0v3"],
  save: ["M5 4h11l3 3v13H5Z", "M8 4v5h7V4", "M8 20v-6h8v6"],
  open: ["M3 19V5h6l2 3h10v11Z"],
  print: ["M7 9V4h10v5", "M7 17H4V9h16v8h-3", "M7 14h10v6H7Z"],
  check: ["M9 11l3 3 8-8", "M20 12v7H4V5h11"],
  send: ["M4 12h15", "m13 6 6 6-6 6"],
  plus: ["M12 5v14", "M5 12h14"],
  shield: ["M12 3 5 6v6c0 4 3 7 7 9 4-2 7-5 7-9V6Z"],
  globe: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z", "M3 12h18", "M12 3c5 5 5 13 0 18-5-5-5-13 0-18Z"],
  up: ["m6 14 6-6 6 6"],
  next: ["m9 6 6 6-6 6"],
};

/** A drawing that means nothing by itself. */
export function icon(name) {
  const drawing = svg("svg", { class: "i", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" });
  for (const path of shapes[name]) drawing.append(svg("path", { d: path }));
  return drawing;
}

/** An element of SVG. */
export function svg(name, attributes = {}, ...content) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/** Lets the browser draw what there is. */
export const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

let last = 0;

/** An id that no other element of the page has. */
export function uniqueID(prefix = "n") {
  last += 1;
  return `${prefix}-${last}`;
}

/** Says something to whoever does not see the page. */
export function say(text) {
  const place = document.getElementById("say");
  place.textContent = "";
  place.textContent = text;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => (place.textContent = ""), 6000);
}
