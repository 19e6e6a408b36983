// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// Every name of an element or attribute in our vocabularies. Readers refer to names by raw value.
package enum Name: Int, CaseIterable, Sendable {
  case address
  case adopted
  case after
  case aggregate
  case all
  case alternativeTo
  case alternatives
  case answer
  case answered
  case answeredBy
  case answeredOn
  case any
  case area
  case article
  case asOf
  case assignment
  case assistance
  case assumption
  case authority
  case band
  case base
  case baseline
  case branch
  case chapeau
  case claimedFrom
  case clock
  case cluster
  case clusterBasis
  case code
  case column
  case condition
  case confidence
  case confidential
  case configuration
  case consent
  case consented
  case cooperation
  case counts
  case coverage
  case crosswalk
  case cycle
  case date
  case delivery
  case denounced
  case details
  case due
  case email
  case evidence
  case excluded
  case expect
  case expires
  case explanation
  case field
  case figure
  case file
  case finding
  case fingerprint
  case form
  case from
  case glossary
  case grouping
  case groupings
  case help
  case href
  case id
  case inForce
  case inForceComputed
  case instrument
  case instruments
  case introduction
  case judgement
  case kind
  case languages
  case legalTradition
  case level
  case link
  case listed
  case map
  case maximum
  case measure
  case mechanism
  case membership
  case message
  case minimum
  case months
  case name
  case not
  case note
  case notification
  case number
  case obligation
  case obligations
  case offence
  case officialLanguages
  case opens
  case option
  case options
  case other
  case part
  case participation
  case partlyFrom
  case partlyTo
  case party
  case penalty
  case phone
  case plan
  case profile
  case provision
  case provisions
  case qualifiers
  case question
  case questionnaire
  case questions
  case rating
  case reason
  case reconfirm
  case reference
  case region
  case relevant
  case replacedBy
  case required
  case reservation
  case reservations
  case retired
  case role
  case row
  case rule
  case scored
  case section
  case sections
  case severity
  case shortTitle
  case signed
  case since
  case source
  case state
  case status
  case step
  case submission
  case submissionLanguages
  case subregion
  case supplements
  case term
  case territory
  case text
  case theme
  case title
  case to
  case toQuestionnaire
  case treaty
  case type
  case value
  case verifiedBy
  case version
  case weeks
  case weight
  case weights
  case when
  case with
  case withdrawn
  case xmlLang
  case year

  /// All names as they are written in files, in the order of their raw values.
  package static let texts = [
    "address",
    "adopted",
    "after",
    "aggregate",
    "all",
    "alternativeTo",
    "alternatives",
    "answer",
    "answered",
    "answeredBy",
    "answeredOn",
    "any",
    "area",
    "article",
    "asOf",
    "assignment",
    "assistance",
    "assumption",
    "authority",
    "band",
    "base",
    "baseline",
    "branch",
    "chapeau",
    "claimedFrom",
    "clock",
    "cluster",
    "clusterBasis",
    "code",
    "column",
    "condition",
    "confidence",
    "confidential",
    "configuration",
    "consent",
    "consented",
    "cooperation",
    "counts",
    "coverage",
    "crosswalk",
    "cycle",
    "date",
    "delivery",
    "denounced",
    "details",
    "due",
    "email",
    "evidence",
    "excluded",
    "expect",
    "expires",
    "explanation",
    "field",
    "figure",
    "file",
    "finding",
    "fingerprint",
    "form",
    "from",
    "glossary",
    "grouping",
    "groupings",
    "help",
    "href",
    "id",
    "inForce",
    "inForceComputed",
    "instrument",
    "instruments",
    "introduction",
    "judgement",
    "kind",
    "languages",
    "legalTradition",
    "level",
    "link",
    "listed",
    "map",
    "maximum",
    "measure",
    "mechanism",
    "membership",
    "message",
    "minimum",
    "months",
    "name",
    "not",
    "note",
    "notification",
    "number",
    "obligation",
    "obligations",
    "offence",
    "officialLanguages",
    "opens",
    "option",
    "options",
    "other",
    "part",
    "participation",
    "partlyFrom",
    "partlyTo",
    "party",
    "penalty",
    "phone",
    "plan",
    "profile",
    "provision",
    "provisions",
    "qualifiers",
    "question",
    "questionnaire",
    "questions",
    "rating",
    "reason",
    "reconfirm",
    "reference",
    "region",
    "relevant",
    "replacedBy",
    "required",
    "reservation",
    "reservations",
    "retired",
    "role",
    "row",
    "rule",
    "scored",
    "section",
    "sections",
    "severity",
    "shortTitle",
    "signed",
    "since",
    "source",
    "state",
    "status",
    "step",
    "submission",
    "submissionLanguages",
    "subregion",
    "supplements",
    "term",
    "territory",
    "text",
    "theme",
    "title",
    "to",
    "toQuestionnaire",
    "treaty",
    "type",
    "value",
    "verifiedBy",
    "version",
    "weeks",
    "weight",
    "weights",
    "when",
    "with",
    "withdrawn",
    "xml:lang",
    "year",
  ]
}
