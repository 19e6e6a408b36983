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

/** What the fields of each block are called. */
const names = {
  evidence: { kind: "evidenceKind", title: "evidenceTitle", provision: "evidenceProvision", inForce: "inForce", href: "addressWeb", verifiedBy: "verifiedBy" },
  reference: { mechanism: "mechanism", question: "mechanismQuestion", asOf: "asOf", href: "addressWeb" },
  assistance: { kind: "assistanceKind", area: "assistanceArea", details: "details" },
  authority: {
    name: "authorityName", role: "authorityRole", territory: "territory", address: "addressPost", email: "addressMail", phone: "phone", href: "addressWeb",
    languages: "authorityLanguages",
  },
  link: { href: "addressWeb", title: "linkTitle" },
  figure: { year: "year", value: "figure" },
};

/** What a field is called, by the element and the attribute that it fills; null for one that has no name. */
export function fieldName(element, attribute) {
  const name = names[element]?.[attribute];
  return name ? t(name) : null;
}

/** The fields of a block, each with its name. */
const named = (element, fields) => fields.map((part) => ({ ...part, label: fieldName(element, part.name) }));

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
  const part = new BlocksPart("evidence", t("evidence"), t("addEvidence"), elements, named("evidence", [
    { name: "kind", input: (value) => select(evidenceKinds.map((code) => [code, t(`kind.${code}`)]), value || kind), counts: false },
    { name: "title", input: line({ list: list.id }), isWide: true, prepare: again },
    { name: "provision", hint: t("evidenceProvisionHint"), input: line() },
    { name: "inForce", hint: t("dateHint"), input: line({ inputmode: "numeric" }), read: date },
    { name: "href", input: line({ inputmode: "url", spellcheck: "false" }) },
    { name: "verifiedBy", input: line() },
  ]), { isOpen });
  part.element.append(list);
  return part;
}

/** Answers given to other mechanisms. */
export function referencePart(elements, isOpen) {
  const list = h("datalist", { id: uniqueID("mechanisms") }, mechanisms.map((value) => h("option", { value })));
  const part = new BlocksPart("reference", t("reference"), t("addReference"), elements, named("reference", [
    { name: "mechanism", input: line({ list: list.id }) },
    { name: "question", input: line() },
    { name: "asOf", hint: t("dateHint"), input: line({ inputmode: "numeric" }), read: date },
    { name: "href", input: line({ inputmode: "url", spellcheck: "false" }) },
  ]), { isOpen });
  part.element.append(list);
  return part;
}

/** Assistance that is asked for or offered. */
export function assistancePart(elements) {
  return new BlocksPart("assistance", t("assistance"), t("addAssistance"), elements, named("assistance", [
    { name: "kind", input: (value) => select([["", t("choose")], ["need", t("need")], ["offer", t("offer")]], value) },
    { name: "area", input: (value) => select([["", t("choose")], ...areas.map((code) => [code, t(`area.${code}`)])], value) },
    { name: "details", input: line(), isWide: true },
  ]));
}

/** Authorities with how to reach them. */
export function authorityPart(elements) {
  return new BlocksPart("authority", t("authority"), t("addAuthority"), elements, named("authority", [
    { name: "name", input: line(), isWide: true },
    { name: "role", input: line() },
    { name: "territory", hint: t("territoryHint"), input: line() },
    { name: "address", input: line(), isWide: true },
    { name: "email", input: line({ type: "email" }) },
    { name: "phone", input: line({ type: "tel" }) },
    { name: "href", input: line({ inputmode: "url", spellcheck: "false" }), isWide: true },
    { name: "languages", input: languagePicker, isWide: true },
  ]), { isOpen: true });
}

/** Links, each with a title. */
export function linkPart(elements) {
  return new BlocksPart("link", t("link"), t("addLink"), elements, named("link", [
    { name: "href", input: line({ inputmode: "url", spellcheck: "false" }) },
    { name: "title", input: line() },
  ]), { isOpen: true });
}
