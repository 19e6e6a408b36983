// What was said elsewhere and may be cited: findings that others have published of the state, and references given to other
// questions. Nothing of it is an answer until somebody cites it, one by one.
import { h, icon } from "./dom.js";
import { children, parsed } from "./questionnaire.js";
import { isSaid, t } from "./words.js";

const parts = ["mechanism", "question", "asOf", "href"];

/** The published findings of some files: what each says of a question. */
export function readPublished(files) {
  return files.flatMap(({ text }) => {
    const root = parsed(text)?.documentElement;
    const [source] = root ? children(root, "source") : [];
    return children(root, "answer").map((answer) => {
      const level = answer.getAttribute("value") ?? "";
      const said = children(answer, "explanation").map((explanation) => explanation.textContent);
      return {
        about: answer.getAttribute("question"), mechanism: source?.getAttribute("title") ?? "", level, said,
        question: said[0] ?? level, asOf: source?.getAttribute("asOf") ?? root.getAttribute("date"), href: source?.getAttribute("href") ?? "",
      };
    });
  });
}

/** The references that submissions give, each once: to be given again. */
export function readReferences(roots) {
  const references = new Map();
  for (const element of roots.flatMap((root) => [...root.getElementsByTagName("reference")])) {
    const reference = { ...Object.fromEntries(parts.map((name) => [name, element.getAttribute(name) ?? ""])), from: element.parentElement.getAttribute("question") };
    references.set(JSON.stringify([reference.mechanism, reference.question]), reference);
  }
  return [...references.values()];
}

/** What may be cited for a question; null for nothing. `cite` is called with the reference that the reader chooses. */
export function offersView(published, references, cite) {
  if (published.length + references.length === 0) return null;
  const row = (offer, text, words) => h("li", {}, h("p", {}, text), words.map((word) => h("p", { class: "hint" }, word)),
    h("button", { type: "button", class: "btn min", click: () => cite(offer) }, icon("plus"), t("cite"), h("span", { class: "vh" }, `: ${offer.mechanism}`)));
  const name = (offer) => [offer.mechanism, offer.asOf].filter(Boolean).join(" · ");
  return h("details", { class: "help offers" }, h("summary", {}, t("saidElsewhere")), h("div", {}, h("p", { class: "hint" }, t("citeHint")), h("ul", {},
    published.map((offer) => row(offer, t("publishedFinding", { source: name(offer) }), [isSaid(`level.${offer.level}`) ? t(`level.${offer.level}`) : offer.level, ...offer.said])),
    references.map((offer) => row(offer, t("citedAlready", { source: name(offer) }), [offer.question])))));
}
