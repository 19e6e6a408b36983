// What the engine says of an answer, as a reader is told it.
import { h, icon } from "./dom.js";
import { inOne } from "./bilingual.js";
import { language, sentence, t } from "./words.js";

/** A finding, with why it matters folded under it. */
export function findingView(finding, session, app) {
  const reason = app.rules[finding.rule]?.[language()];
  const provisions = (session.questionnaire.rules.get(finding.rule) ?? []).map((code) => [code, app.provisions.get(code)]);
  const isError = finding.severity === "error";
  return h("div", { class: `find ${finding.severity}` },
    h("p", {}, icon(isError ? "bang" : "warning"), h("span", {}, h("span", { class: "vh" }, `${t(isError ? "error" : "warning")}: `), sentence(finding.message))),
    finding.fix && h("p", { class: "fix" }, sentence(finding.fix)),
    (reason || provisions.length > 0) && h("details", {}, h("summary", {}, t("why")), h("div", {},
      reason && h("p", {}, reason),
      provisions.map(([code, provision]) => h("p", {}, h("b", {}, code.replace("/", " ")), " ", provision ? inOne(provision.measure) : "")),
      h("p", { class: "hint" }, h("code", {}, finding.rule)))));
}

/** The list of findings in front of a page, each leading to its field. Errors open, others folded. */
export function summaryView(findings, title, follow) {
  const [errors, others] = [true, false].map((isError) => findings.filter((finding) => (finding.severity === "error") === isError));
  const list = (findings) => h("ul", {}, findings.map((finding) => h("li", { class: finding.severity }, icon(finding.severity === "error" ? "bang" : "warning"),
    h("a", { href: `#${finding.about ?? ""}`, click: (event) => { event.preventDefault(); follow(finding); } }, sentence(finding.message)))));
  const look = errors.length > 0 ? "sum" : findings.length > 0 ? "sum warn" : "sum clear";
  return h("section", { class: look, "aria-labelledby": "sum-title" },
    h("h2", { id: "sum-title" }, findings.length === 0 ? t("noFindings") : title),
    errors.length > 0 && list(errors),
    others.length > 0 && h("details", { open: errors.length === 0 && others.length < 4 }, h("summary", {}, t("warnings", { count: others.length })), list(others)));
}
