// The blocks that every answer may have: laws and other evidence, answers given elsewhere, assistance; and authorities, links.
import { BlocksPart, languagePicker, select } from "./answer-parts.js";
import { h, uniqueID } from "./dom.js";
import { t } from "./words.js";

const evidenceKinds = ["legislation", "institution", "practice", "notification", "agreement"];
const areas = [
  "good-practices", "model-legislation", "legislative-drafting", "legal-advice", "expert-on-site", "action-plan",
  "training", "institution-building", "data-and-research", "other",
];
const mechanisms = ["UNCAC", "FATF", "GAFILAT", "CFATF", "MESICIC", "CICAD-MEM", "UPR", "CEDAW", "GRETA"];

const line = (properties = {}) => (value) => h("input", { type: "text", autocomplete: "off", ...properties, value });

/** The text of a date that may be a year, a month or a day: what people write with strokes or points becomes 2008-06-15. */
function date(input) {
  const text = input.value.trim();
  const day = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (!day) return text;
  return `${day[3]}-${day[2].padStart(2, "0")}-${day[1].padStart(2, "0")}`;
}

/** Laws and whatever else an answer rests on. A law once entered is offered again, with its date and its address. */
export function evidencePart(elements, laws, kind, isOpen) {
  const list = h("datalist", { id: uniqueID("laws") }, laws().map(({ title }) => h("option", { value: title })));
  const again = (inputs) => {
    const [title, ...others] = ["title", "kind", "inForce", "href"].map((name) => inputs.find((part) => part.name === name).input);
    title.addEventListener("change", () => {
      const law = laws().find((law) => law.title === title.value.trim());
      for (const input of law ? others : []) {
        const value = law[input.dataset.name];
        if (value && (input.value === "" || input.dataset.name === "kind")) input.value = value;
      }
    });
  };
  const part = new BlocksPart("evidence", t("evidence"), t("addEvidence"), elements, [
    { name: "kind", label: t("evidenceKind"), input: (value) => select(evidenceKinds.map((code) => [code, t(`kind.${code}`)]), value || kind), counts: false },
    { name: "title", label: t("evidenceTitle"), input: line({ list: list.id }), isWide: true, prepare: again },
    { name: "provision", label: t("evidenceProvision"), hint: t("evidenceProvisionHint"), input: line() },
    { name: "inForce", label: t("inForce"), hint: t("dateHint"), input: line({ inputmode: "numeric" }), read: date },
    { name: "href", label: t("addressWeb"), input: line({ inputmode: "url", spellcheck: "false" }) },
    { name: "verifiedBy", label: t("verifiedBy"), input: line() },
  ], { isOpen });
  part.element.append(list);
  return part;
}

/** Answers given to other mechanisms. */
export function referencePart(elements, isOpen) {
  const list = h("datalist", { id: uniqueID("mechanisms") }, mechanisms.map((value) => h("option", { value })));
  const part = new BlocksPart("reference", t("reference"), t("addReference"), elements, [
    { name: "mechanism", label: t("mechanism"), input: line({ list: list.id }) },
    { name: "question", label: t("mechanismQuestion"), input: line() },
    { name: "asOf", label: t("asOf"), hint: t("dateHint"), input: line({ inputmode: "numeric" }), read: date },
    { name: "href", label: t("addressWeb"), input: line({ inputmode: "url", spellcheck: "false" }) },
  ], { isOpen });
  part.element.append(list);
  return part;
}

/** Assistance that is asked for or offered. */
export function assistancePart(elements) {
  return new BlocksPart("assistance", t("assistance"), t("addAssistance"), elements, [
    { name: "kind", label: t("assistanceKind"), input: (value) => select([["", t("choose")], ["need", t("need")], ["offer", t("offer")]], value) },
    { name: "area", label: t("assistanceArea"), input: (value) => select([["", t("choose")], ...areas.map((code) => [code, t(`area.${code}`)])], value) },
    { name: "details", label: t("details"), input: line(), isWide: true },
  ]);
}

/** Authorities with how to reach them. */
export function authorityPart(elements) {
  return new BlocksPart("authority", t("authority"), t("addAuthority"), elements, [
    { name: "name", label: t("authorityName"), input: line(), isWide: true },
    { name: "role", label: t("authorityRole"), input: line() },
    { name: "territory", label: t("territory"), hint: t("territoryHint"), input: line() },
    { name: "address", label: t("addressPost"), input: line(), isWide: true },
    { name: "email", label: t("addressMail"), input: line({ type: "email" }) },
    { name: "phone", label: t("phone"), input: line({ type: "tel" }) },
    { name: "href", label: t("addressWeb"), input: line({ inputmode: "url", spellcheck: "false" }), isWide: true },
    { name: "languages", label: t("authorityLanguages"), input: languagePicker, isWide: true },
  ], { isOpen: true });
}

/** Links, each with a title. */
export function linkPart(elements) {
  return new BlocksPart("link", t("link"), t("addLink"), elements, [
    { name: "href", label: t("addressWeb"), input: line({ inputmode: "url", spellcheck: "false" }) },
    { name: "title", label: t("linkTitle"), input: line() },
  ], { isOpen: true });
}
