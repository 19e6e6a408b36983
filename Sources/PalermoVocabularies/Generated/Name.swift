// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// Every name of an element or attribute in our vocabularies. Readers refer to names by raw value.
package enum Name: Int, CaseIterable, Sendable {
  case abbreviation
  case about
  case action
  case address
  case adopted
  case after
  case aggregate
  case agreement
  case all
  case alternativeTo
  case alternatives
  case answer
  case answered
  case answeredBy
  case answeredOn
  case any
  case archive
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
  case basis
  case body
  case branch
  case by
  case category
  case change
  case chapeau
  case claim
  case claimedFrom
  case clock
  case close
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
  case content
  case cooperation
  case counts
  case coverage
  case crosswalk
  case cycle
  case date
  case decimalSeparator
  case definition
  case delivery
  case denounced
  case details
  case digest
  case due
  case earliest
  case email
  case endonym
  case entry
  case errors
  case evidence
  case exclude
  case excluded
  case exclusive
  case expect
  case expires
  case explanation
  case fault
  case field
  case figure
  case file
  case finding
  case fingerprint
  case fix
  case form
  case from
  case given
  case glossary
  case group
  case groupSeparator
  case grouping
  case groupings
  case help
  case href
  case id
  case inForce
  case inForceComputed
  case instance
  case instrument
  case instruments
  case introduction
  case item
  case items
  case judgement
  case key
  case keys
  case kind
  case label
  case language
  case languages
  case latest
  case legalTradition
  case level
  case licence
  case limits
  case line
  case link
  case listed
  case longestSentence
  case lookup
  case map
  case marks
  case maximum
  case measure
  case mechanism
  case membership
  case message
  case minimum
  case months
  case name
  case not
  case notApplicable
  case note
  case notification
  case number
  case obligation
  case obligations
  case of
  case offence
  case officialLanguages
  case on
  case open
  case opens
  case option
  case options
  case other
  case outcome
  case owner
  case part
  case participation
  case partlyFrom
  case partlyTo
  case party
  case path
  case penalty
  case phone
  case placeholder
  case plan
  case plausible
  case plural
  case profile
  case provision
  case provisions
  case publicKey
  case published
  case publishedFindings
  case publisher
  case qualifiers
  case question
  case questionnaire
  case questions
  case quotationMarks
  case rating
  case rationale
  case reason
  case receipt
  case received
  case reconfirm
  case reference
  case region
  case registerEntry
  case relevant
  case renews
  case replacedBy
  case reply
  case report
  case required
  case reservable
  case reservation
  case reservations
  case retired
  case revoked
  case role
  case row
  case rule
  case rules
  case salt
  case same
  case scale
  case scored
  case section
  case sections
  case sender
  case serves
  case severity
  case shortTitle
  case signature
  case signed
  case since
  case size
  case source
  case space
  case spaceBefore
  case spaceBeforePercent
  case staleAfter
  case staleAfterYears
  case standing
  case state
  case status
  case step
  case strict
  case submission
  case submissionLanguages
  case subregion
  case supersedes
  case supplementary
  case supplements
  case term
  case territory
  case text
  case texts
  case theme
  case time
  case title
  case to
  case toQuestionnaire
  case tool
  case treaty
  case type
  case until
  case value
  case verdict
  case verifiedBy
  case version
  case warnings
  case weeks
  case weight
  case weights
  case when
  case whole
  case with
  case withdrawn
  case xmlLang
  case year

  /// All names as they are written in files, in the order of their raw values.
  package static let spellings = [
    "abbreviation",
    "about",
    "action",
    "address",
    "adopted",
    "after",
    "aggregate",
    "agreement",
    "all",
    "alternativeTo",
    "alternatives",
    "answer",
    "answered",
    "answeredBy",
    "answeredOn",
    "any",
    "archive",
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
    "basis",
    "body",
    "branch",
    "by",
    "category",
    "change",
    "chapeau",
    "claim",
    "claimedFrom",
    "clock",
    "close",
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
    "content",
    "cooperation",
    "counts",
    "coverage",
    "crosswalk",
    "cycle",
    "date",
    "decimalSeparator",
    "definition",
    "delivery",
    "denounced",
    "details",
    "digest",
    "due",
    "earliest",
    "email",
    "endonym",
    "entry",
    "errors",
    "evidence",
    "exclude",
    "excluded",
    "exclusive",
    "expect",
    "expires",
    "explanation",
    "fault",
    "field",
    "figure",
    "file",
    "finding",
    "fingerprint",
    "fix",
    "form",
    "from",
    "given",
    "glossary",
    "group",
    "groupSeparator",
    "grouping",
    "groupings",
    "help",
    "href",
    "id",
    "inForce",
    "inForceComputed",
    "instance",
    "instrument",
    "instruments",
    "introduction",
    "item",
    "items",
    "judgement",
    "key",
    "keys",
    "kind",
    "label",
    "language",
    "languages",
    "latest",
    "legalTradition",
    "level",
    "licence",
    "limits",
    "line",
    "link",
    "listed",
    "longestSentence",
    "lookup",
    "map",
    "marks",
    "maximum",
    "measure",
    "mechanism",
    "membership",
    "message",
    "minimum",
    "months",
    "name",
    "not",
    "notApplicable",
    "note",
    "notification",
    "number",
    "obligation",
    "obligations",
    "of",
    "offence",
    "officialLanguages",
    "on",
    "open",
    "opens",
    "option",
    "options",
    "other",
    "outcome",
    "owner",
    "part",
    "participation",
    "partlyFrom",
    "partlyTo",
    "party",
    "path",
    "penalty",
    "phone",
    "placeholder",
    "plan",
    "plausible",
    "plural",
    "profile",
    "provision",
    "provisions",
    "publicKey",
    "published",
    "publishedFindings",
    "publisher",
    "qualifiers",
    "question",
    "questionnaire",
    "questions",
    "quotationMarks",
    "rating",
    "rationale",
    "reason",
    "receipt",
    "received",
    "reconfirm",
    "reference",
    "region",
    "registerEntry",
    "relevant",
    "renews",
    "replacedBy",
    "reply",
    "report",
    "required",
    "reservable",
    "reservation",
    "reservations",
    "retired",
    "revoked",
    "role",
    "row",
    "rule",
    "rules",
    "salt",
    "same",
    "scale",
    "scored",
    "section",
    "sections",
    "sender",
    "serves",
    "severity",
    "shortTitle",
    "signature",
    "signed",
    "since",
    "size",
    "source",
    "space",
    "spaceBefore",
    "spaceBeforePercent",
    "staleAfter",
    "staleAfterYears",
    "standing",
    "state",
    "status",
    "step",
    "strict",
    "submission",
    "submissionLanguages",
    "subregion",
    "supersedes",
    "supplementary",
    "supplements",
    "term",
    "territory",
    "text",
    "texts",
    "theme",
    "time",
    "title",
    "to",
    "toQuestionnaire",
    "tool",
    "treaty",
    "type",
    "until",
    "value",
    "verdict",
    "verifiedBy",
    "version",
    "warnings",
    "weeks",
    "weight",
    "weights",
    "when",
    "whole",
    "with",
    "withdrawn",
    "xml:lang",
    "year",
  ]
}
