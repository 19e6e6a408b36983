// The live score: the interval of each article on the bands of the letters. It says what is open, never which answer to give.
import { h, svg } from "./dom.js";
import { number, t } from "./words.js";

const width = 260;

/** The score of one article, with that of the file as opened, and the questions that are still open. */
export function articleScore(article, opened, session, follow) {
  const isPrinted = article.isPrinted && article.low !== null;
  const text = !isPrinted ? t("noNumber", { answered: article.answered, applicable: article.applicable })
    : article.low === article.high ? number(article.low) : `${number(article.low)}–${number(article.high)}`;
  const questions = article.open.map((id) => session.questionnaire.question(id)).filter(Boolean);
  return h("div", { class: "row" },
    h("h3", {}, t("article", { number: article.article }), h("span", { class: article.letter === "?" ? "let q0" : "let", title: t(`rating.${article.letter}`) }, article.letter, h("span", { class: "vh" }, `, ${t(`rating.${article.letter}`)}`))),
    article.low === null && article.applicable === 0 ? h("p", { class: "soft" }, t("rating.-")) : h("p", { class: "num" }, text),
    isPrinted && scale(article, opened),
    h("p", { class: "settle" }, questions.length === 0 ? (article.applicable > 0 ? t("nothingOpen") : "") : [t("openQuestions"), " ",
      questions.map((question, index) => [index > 0 ? ", " : "", h("a", { href: `#${question.id}`, click: (event) => { event.preventDefault(); follow(question.id); } }, `${question.section.article !== article.article && question.section.article ? `${t("article", { number: question.section.article })} · ` : ""}${question.number}`)])]));
}

function scale(article, opened) {
  const x = (value) => 4 + value * (width - 24);
  const drawing = svg("svg", { class: "scale", viewBox: `0 0 ${width} 34`, role: "img", "aria-label": `${number(article.low)}–${number(article.high)}` });
  for (const [from, to, band] of [[0, 0.25, 1], [0.25, 0.75, 2], [0.75, 1, 3]]) drawing.append(svg("rect", { class: `band b${band}`, x: x(from), y: 8, width: x(to) - x(from), height: 12 }));
  drawing.append(svg("rect", { class: "band b4", x: x(1), y: 8, width: 14, height: 12 }));
  const isPoint = article.high === article.low;
  drawing.append(isPoint ? svg("circle", { class: "iv", cx: x(article.low), cy: 14, r: 5.5 })
    : svg("rect", { class: "iv", x: x(article.low), y: 10, width: Math.max(x(article.high) - x(article.low), 4), height: 8, rx: 2 }));
  if (opened?.isPrinted && opened.low !== null && (opened.low !== article.low || opened.high !== article.high)) {
    drawing.append(svg("path", { class: "was", d: `M${x(opened.low)} 7V3H${Math.max(x(opened.high), x(opened.low) + 1)}V7` }));
  }
  for (const [letter, at] of [["N", 0.125], ["P", 0.5], ["L", 0.875], ["F", 1.03]]) {
    const label = svg("text", { x: x(at), y: 32, "text-anchor": "middle" });
    label.textContent = letter;
    drawing.append(label);
  }
  return drawing;
}

/** The letters and what they mean, once. */
export function scoreKey() {
  return h("details", {}, h("summary", {}, t("scoreKey")), h("p", { class: "hint" }, t("scoreNote")),
    h("ul", { class: "hint" }, ["F", "L", "P", "N", "?"].map((letter) => h("li", {}, h("b", {}, letter), ` ${t(`rating.${letter}`)}`))));
}
