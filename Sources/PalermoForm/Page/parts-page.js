// Dividing the questionnaire among authorities, and taking back what they answered. The engine divides and merges.
import { field } from "./answer-parts.js";
import { ask } from "./dialogs.js";
import { inOne } from "./bilingual.js";
import { saysSomething } from "./draft.js";
import { h, icon, say } from "./dom.js";
import { spoken } from "./finding-view.js";
import { saveFile } from "./files.js";
import { answerLines } from "./paper.js";
import { day, t } from "./words.js";

/** What is to be mended in the part of an authority, folded, each leading to its question. */
function toMend(app, session, share) {
  const findings = share.questions.flatMap((id) => session.findingsAbout(id));
  if (findings.length === 0) return null;
  return h("details", {}, h("summary", {}, t("toMendBy", { what: counted(findings) })), h("ul", {}, findings.map((finding) =>
    h("li", { class: finding.severity }, icon(finding.severity === "error" ? "bang" : "warning"),
      h("a", { href: `#/${session.id}`, click: (event) => { event.preventDefault(); app.go(session, finding.about); } }, spoken(finding, session))))));
}

/** How many findings there are, in words. */
function counted(findings) {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return [errors > 0 && t("errors", { count: errors }), findings.length > errors && t("warnings", { count: findings.length - errors })].filter(Boolean).join(", ");
}

/** The page on which parts are handed out. */
export function partsPage(app, session) {
  const division = session.division();
  const due = h("input", { type: "date", id: "part-due" });
  const note = h("textarea", { id: "part-note", rows: 4 });
  const rows = (division?.shares ?? []).map((share) => {
    const answered = share.questions.filter((id) => saysSomething(session.draft.answer(id))).length;
    return h("li", {}, h("h2", {}, share.name), h("p", {}, t("partQuestions", { questions: share.questions.length, answered })), toMend(app, session, share),
      h("button", { type: "button", class: "btn", click: () => handOut(app, session, share, due.value, note.value) }, icon("save"), t("makePart"), h("span", { class: "vh" }, `: ${share.name}`)));
  });
  return {
    element: h("div", { class: "hand-over" },
      h("p", { class: "crumb" }, h("a", { href: "#/" }, t("sections"))),
      h("h1", { tabindex: "-1" }, t("handOver")),
      h("p", { class: "soft" }, inOne(session.questionnaire.title)),
      h("p", {}, t("partsHint")),
      rows.length === 0 ? h("p", {}, t("noParts")) : h("div", {},
        field(t("partDue"), due), field(t("partNote"), note),
        h("ul", { class: "parts" }, rows),
        division.unassigned.length > 0 && h("p", {}, t("partsUnassigned", { count: division.unassigned.length }), " ", numbers(session, division.unassigned)),
        division.shared.length > 0 && h("p", {}, t("partsShared", { count: division.shared.length }), " ", numbers(session, division.shared.map(({ question }) => question))))),
  };
}

const numbers = (session, ids) => ids.map((id) => session.questionnaire.question(id)?.number ?? id).join(", ");

async function handOut(app, session, share, due, note) {
  const text = await session.makePart(share.authority, due, note);
  const name = app.partName(session, share.authority);
  if (text && (await saveFile(name, text, null))) say(t("partMade", { name }));
}

/** What a part says of itself, on its first page. */
export function partNotice(app, session) {
  const { part } = session;
  if (!part) return null;
  return h("section", { class: "part", "aria-label": t("partTitle") },
    h("p", {}, h("b", {}, t("partOf", { authority: app.authorityName(part.authority), count: part.questions.size })), " ", part.due && t("partDueOn", { due: day(part.due) })),
    part.notes.map((note) => h("blockquote", { lang: note.language }, note.text)),
    h("p", {}, t("partReturn")));
}

/** Takes a part back. What several answered differently is settled by the reader, question by question. */
export async function takeBack(session, name, text) {
  const shares = session.division()?.shares ?? [];
  const names = new Map(shares.map((share) => [share.authority, share.name]));
  const ownersOf = (id) => shares.filter(({ questions }) => questions.includes(id)).map(({ name }) => name).join(", ");
  const nameOf = (authority) => (authority === null ? t("thisFile") : names.get(authority) ?? authority);
  const refuse = (reason) => ask(t("cannotOpen", { name }), h("p", {}, reason), [[null, t("close"), true]]);
  const settlements = [];
  for (;;) {
    const outcome = await session.merge(text, settlements);
    if (!outcome) return refuse(t("unreadable"));
    if (outcome.mismatch) return refuse(t("partMismatch", { difference: t(`differs.${outcome.mismatch}`) }));
    if (outcome.altered.length > 0) return refuse(`${t("partAltered")} ${numbers(session, outcome.altered)}`);
    if (outcome.unknown.length > 0) return refuse(`${t("partUnknown")} ${outcome.unknown.join(", ")}`);
    if (outcome.isMerged) {
      const lines = [t("partTaken", { authority: nameOf(outcome.authority), taken: outcome.taken, blank: outcome.blank, questions: outcome.questions }),
        outcome.hasMoved && t("partMoved"), outcome.stray.length > 0 && `${t("partStray")} ${numbers(session, outcome.stray)}`,
        outcome.removed.length > 0 && `${t("partRemoved")} ${numbers(session, outcome.removed)}`,
        outcome.unmarked.length > 0 && `${t("partUnmarked")} ${numbers(session, outcome.unmarked)}`,
        outcome.unread.length > 0 && `${t("partUnread")} ${numbers(session, outcome.unread)}`,
        ...shares.map(({ name, questions }) => [name, questions.flatMap((id) => session.findingsAbout(id))]).filter(([, findings]) => findings.length > 0).map(([name, findings]) => `${name}: ${counted(findings)}`)].filter(Boolean);
      return ask(t("partTakenTitle"), lines.map((line) => h("p", {}, line)), [[null, t("close"), true]]);
    }
    const chosen = await settle(session, outcome.conflicts, nameOf, ownersOf);
    if (!chosen) return null;
    settlements.push(...chosen);
  }
}

const pieceName = (piece) => t(piece === "confidential" ? piece : `part.${piece}`);

/** What a side says of a piece, as people read it. */
function content(question, piece, { text, answer }) {
  if (answer === null) return t("takenOut");
  if (!question) return text;
  if (["confidential", "reconfirm"].includes(piece)) return t("level.yes");
  const lines = answerLines(question, new DOMParser().parseFromString(answer, "application/xml").documentElement);
  return lines.map((line) => line.textContent).join("; ");
}

/** Asks whose answer holds, once for each question; null when nothing is to be taken. */
async function settle(session, conflicts, nameOf, ownersOf) {
  const questions = [...new Set(conflicts.map(({ question }) => question))];
  const boxes = questions.map((id) => {
    const own = conflicts.filter(({ question }) => question === id);
    const sides = [...new Set(own.flatMap((conflict) => conflict.sides.map(({ authority }) => authority)))];
    const question = session.questionnaire.question(id);
    const said = (authority) => own.flatMap((conflict) => conflict.sides.filter((side) => side.authority === authority)
      .map((side) => `${pieceName(conflict.piece)}: ${content(question, conflict.piece, side)}`)).join(" · ");
    return { id, element: h("fieldset", {}, h("legend", {}, `${question?.number ?? ""} ${question ? inOne(question.name) : id}`), ownersOf(id) && h("p", { class: "hint" }, t("whosePart", { authorities: ownersOf(id) })),
      sides.map((authority) => h("label", { class: "side-by-side" }, h("input", { type: "radio", name: id, value: authority ?? "", required: true }), h("span", {}, h("b", {}, nameOf(authority)), " ", said(authority))))) };
  });
  const form = h("form", {}, h("p", {}, t("settleHint")), boxes.map(({ element }) => element));
  if ((await ask(t("settleTitle"), form, [["take", t("settle"), true], [null, t("cancel")]])) !== "take") return null;
  return boxes.flatMap(({ id, element }) => {
    const choice = element.querySelector("input:checked");
    return choice ? [[choice.value || null, id]] : [];
  });
}
