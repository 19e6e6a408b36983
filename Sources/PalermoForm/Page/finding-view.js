// What the engine says of an answer, as a reader is told it.
import { fieldName } from "./answer-blocks.js";
import { h, icon, uniqueID } from "./dom.js";
import { inOne } from "./bilingual.js";
import { isSaid, language, quoted, sentence, t } from "./words.js";

/** The message of a finding with fields as the form calls them, in place of elements and attributes. */
function inFields({ rule, part, message }) {
  const [, element, attribute] = /^(\w+).*@(\w+)$/.exec(part ?? "") ?? [];
  const [, block, missing] = (rule === "missing-attribute" && /<(\w+)>[^<]*[“«]\s?(\w+)\s?[”»]/.exec(message)) || [];
  if (fieldName(block, missing)) return t("fieldMissing", { field: fieldName(block, missing), block: t(block) });
  const label = rule === "invalid-value" && fieldName(element, attribute);
  return (label ? message.replace(/\s\w+(?=[\s\u00a0]?:)/, ` ${quoted(label)}`) : message)
    .replace(/<(\w+)>/g, (whole, name) => (isSaid(`part.${name}`) ? quoted(t(`part.${name}`)) : whole));
}

/** What a finding says, with numbers and names of questions, labels of answers and of fields in place of their codes. */
export function spoken(finding, session) {
  const { questionnaire } = session;
  const question = questionnaire.question(finding.about ?? finding.question);
  return sentence(inFields(finding).replace(/((?:the )?question |pregunta |pergunta )?([“«]\s?)([a-z0-9.-]+)(\s?[”»])/g, (whole, word, open, code, close) => {
    const other = questionnaire.question(code);
    if (word && other) return `${word.replace("the ", "")}${other.number}`;
    const option = question?.options.find((option) => option.value === code);
    const name = other ? inOne(other.name) : option ? inOne(option.text) : question?.levels?.includes(code) ? t(`level.${code}`) : null;
    return name === null ? whole : `${word ?? ""}${open}${name}${close}`;
  }));
}

/** How a finding is mended in a form; null where the finding says it all. */
function remedy(finding) {
  const name = `fix.${finding.rule.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}`;
  return isSaid(name) ? t(name) : null;
}

/** A finding, with why it matters folded under it. */
export function findingView(finding, session, app) {
  const rule = session.questionnaire.rules.get(finding.rule);
  const reason = app.rules[finding.rule]?.[language()] ?? (rule && inOne(rule.reason));
  const provisions = (rule?.provisions ?? []).map((code) => [code, app.provisions.get(code)]);
  const isError = finding.severity === "error";
  return h("div", { class: `find ${finding.severity}`, "data-said": finding.message },
    h("p", {}, icon(isError ? "bang" : "warning"), h("span", {}, h("span", { class: "vh" }, `${t(isError ? "error" : "warning")}: `), spoken(finding, session))),
    remedy(finding) && h("p", { class: "fix" }, remedy(finding)),
    (reason || provisions.length > 0) && h("details", {}, h("summary", {}, t("why")), h("div", {},
      reason && h("p", {}, reason),
      provisions.map(([code, provision]) => h("p", {}, h("b", {}, code.replace("/", " ")), " ", provision ? inOne(provision.measure) : "")),
      h("p", { class: "hint" }, h("code", {}, finding.rule)))));
}

/** The list of findings in front of a page, each leading to its field. Errors open, others folded. */
export function summaryView(findings, title, session, follow) {
  const [errors, others] = [true, false].map((isError) => findings.filter((finding) => (finding.severity === "error") === isError));
  const list = (findings) => h("ul", {}, findings.map((finding) => h("li", { class: finding.severity }, icon(finding.severity === "error" ? "bang" : "warning"),
    finding.about ? h("a", { href: `#${finding.about}`, click: (event) => { event.preventDefault(); follow(finding); } }, spoken(finding, session)) : h("span", { "data-said": finding.message }, spoken(finding, session)))));
  const id = uniqueID("sum");
  const look = errors.length > 0 ? "sum" : findings.length > 0 ? "sum warn" : "sum clear";
  return h("section", { class: look, "aria-labelledby": id },
    h("h2", { id }, findings.length === 0 ? t("noFindings") : title),
    errors.length > 0 && list(errors),
    others.length > 0 && h("details", { open: errors.length === 0 && others.length < 4 }, h("summary", {}, t("warnings", { count: others.length })), list(others)));
}
