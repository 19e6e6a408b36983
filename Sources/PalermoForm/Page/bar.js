// The bars at the top and the foot: what is saved, languages; and moving on.
import { h, icon, say } from "./dom.js";
import { inOne } from "./bilingual.js";
import { language, languages, number, t, time } from "./words.js";

/** The bar at the top. */
export function bar(app) {
  const saved = h("div", { class: "saved", role: "status" });
  const notice = h("div", { class: "notices" });
  const title = app.session ? inOne(app.session.questionnaire.title) : app.sessions.length === 1 ? inOne(app.sessions[0].questionnaire.title) : t("formTitle");
  const element = h("header", {},
    h("div", { class: "bar" }, h("div", {},
      h("a", { class: "brand", href: "#/" }, h("b", {}, app.stateName), h("span", {}, `${title} · ${t("cycle", { cycle: app.cycle })}`)),
      saved,
      h("nav", { class: "langs", "aria-label": t("language") }, languages().map(({ code, name }) =>
        h("button", { type: "button", lang: code, id: `keep-${code}`, "aria-pressed": String(code === language()), "aria-label": name, click: () => app.setLanguage(code) }, code.toUpperCase()))))),
    notice);
  element.update = () => {
    saved.replaceChildren(...savedText(app));
    const shown = [app.isReadOnly && "read", app.offersKeeping && "keep", app.store.failure && "full"].filter(Boolean).join();
    if (notice.dataset.shown !== shown) {
      notice.dataset.shown = shown;
      notice.replaceChildren(...notices(app));
    }
  };
  return element;
}

function savedText(app) {
  const changes = app.sessions.reduce((sum, session) => sum + (session.isUnfiled ? session.changes : 0), 0);
  const file = changes > 0 ? t("changesNotFiled", { count: changes }) : t("fileUpToDate");
  if (app.store.failure && app.store.isWanted) return [icon("warning"), h("span", {}, t("notKept"), " · ", file)];
  if (app.store.isWanted && app.store.savedAt) return [icon("done"), h("span", {}, h("span", { class: "wide" }, t("keptAt", { time: time(app.store.savedAt) }), " · "), file)];
  return [icon(changes > 0 ? "blank" : "done"), h("span", {}, file)];
}

function notices(app) {
  return [
    app.isReadOnly && h("div", { class: "notice", role: "alert" }, h("p", {}, t("otherTab")), h("button", { type: "button", class: "btn min", click: () => app.takeOver() }, t("takeOver"))),
    app.store.failure && app.store.isWanted && h("div", { class: "notice", role: "alert" }, h("p", {}, t("keepingFailed"))),
    app.offersKeeping && h("div", { class: "notice", role: "region", "aria-label": t("keepTitle") }, h("p", {}, h("b", {}, t("keepTitle")), " ", t("keepText")),
      h("div", { class: "btns" },
        h("button", { type: "button", class: "btn min pri", click: () => app.wantsKeeping(true) }, t("keepYes")),
        h("button", { type: "button", class: "btn min", click: () => app.wantsKeeping(false) }, t("keepNo")))),
  ].filter(Boolean);
}

/** The bar at the foot. */
export function tools(app, page) {
  const blank = h("span", { class: "cnt" });
  const found = h("span", { class: "cnt" });
  const chip = h("span", { class: "chip" });
  const save = h("button", { type: "button", class: "btn min", id: "keep-save", click: () => app.save() }, icon("save"), inShort(t("saveDraft"), t("save")));
  const element = h("div", { class: "tool" }, h("div", {},
    page.steps && [
      h("button", { type: "button", class: "btn min", click: () => step(app, page, "blanks", t("noBlank")) }, icon("blank"), inShort(t("nextBlank"), t("state.blank")), " ", blank),
      h("button", { type: "button", class: "btn min", click: () => step(app, page, "found", t("noFindings")) }, icon("bang"), inShort(t("nextFinding"), t("findings")), " ", found),
    ],
    save, chip, h("p", { id: "say", class: "say", role: "status", "aria-live": "polite" })));
  element.update = () => {
    save.classList.toggle("pri", Boolean(app.sessions.some((session) => session.isUnfiled) && (!app.store.isWanted || app.store.failure)));
    if (!page.steps) return;
    const steps = page.steps();
    blank.textContent = steps.blanks.length;
    found.textContent = steps.found.length;
    const article = page.article?.();
    chip.replaceChildren(...(article ? [h("span", {}, article.isPrinted && article.low !== null ? (article.low === article.high ? number(article.low) : `${number(article.low)}–${number(article.high)}`) : ""),
      h("span", { class: article.letter === "?" ? "let q0" : "let", "aria-label": `${t("score")}: ${t(`rating.${article.letter}`)}` , role: "img" }, article.letter)] : []));
  };
  return element;
}

/** A label that is shown in short where there is little room, and is always read out whole. */
const inShort = (whole, short) => [h("span", { class: "whole" }, whole), h("span", { class: "brief", "aria-hidden": "true" }, short)];

/** Goes to the next of the questions that a button leads to; after the last it begins again. */
function step(app, page, name, none) {
  const steps = page.steps()[name];
  if (steps.length === 0) return say(none);
  app.stepped = page.next(steps, app.stepped);
  app.go(app.session, app.stepped.id, app.stepped.finding);
}
