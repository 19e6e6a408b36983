import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

/// What a table of an analysis consists of, whatever is in it.
struct TableLayout {
  let name: String
  let title: LocalizedText
  let description: String
  let columns: [DataTable.Column]

  /// The kinds of gap that are counted by provision, in the order of the columns.
  static let kindsOfProvisions = [GapKind.duty, .evidence, .notification, .knowledge]

  static let ratings = TableLayout(
    name: "ratings",
    title: Texts.Tables.ratings,
    description:
      "One row for each state with answers, its own or published findings on it as the table sources says, and each article asked about.",
    columns: [
      .state, .instrument,
      .init(
        "cluster", .code(Cluster.allCases.map(\.rawValue)), Texts.Columns.cluster, "The theme of the review mechanism."),
      .init("article", .integer, Texts.Headings.article, "The number of the article."),
      .init(
        "rating", .code(Rating.allCases.map(\.rawValue)), Texts.Headings.letter,
        "F full, L largely, P partly, N not, ? undetermined, - not applicable. A letter is given only when the whole interval lies in its band."
      ),
      .init(
        "low", .number, Texts.Columns.low, "The lower bound of the score; empty when nothing applies.",
        isRequired: false),
      .init(
        "high", .number, Texts.Columns.high, "The upper bound of the score; empty when nothing applies.",
        isRequired: false),
      .init("answered", .integer, Texts.Headings.answered, "Duties answered: of those that apply."),
      .init("applicable", .integer, Texts.Columns.applicable, "Duties that apply to the state: of those asked about."),
      .init("total", .integer, Texts.Columns.total, "Duties asked about."),
      .init(
        "robust", .boolean, Texts.Columns.robust,
        "Whether the letter holds whatever \"partly\" counts for and however articles are weighed."),
    ])

  static let gaps = TableLayout(
    name: "gaps",
    title: Texts.Tables.gaps,
    description: "One row for each reason for one state to act.",
    columns: [
      .state, .gapKind,
      .init("reason", .code(GapReason.allCases.map(\.rawValue)), Texts.Headings.reason, "What exactly is the matter."),
      .init(
        "followUp", .code(ProgrammeAction.allCases.map(\.rawValue)), Texts.Workbook.action,
        "The action of the OAS work programme that it serves."),
      .instrumentIfKnown,
      .init(
        "listing", .text, Texts.Columns.listing, "For an agreement: how sure it is that the Plan of Action lists it.",
        isRequired: false),
      .init(
        "questionnaire", .text, Texts.Workbook.questionnaire, "The questionnaire, for gaps that concern one.",
        isRequired: false),
      .provisionList,
      .init("question", .text, Texts.Headings.question, "The question, for gaps that rest on one.", isRequired: false),
      .init("cited", .text, Texts.Headings.cited, "Laws and other evidence cited with the answer.", isRequired: false),
      .init(
        "asOf", .text, Texts.Workbook.asOf, "The date of the facts, as exactly as it is known, or a remark on it.",
        isRequired: false),
      .init(
        "uncertain", .boolean, Texts.Columns.uncertain,
        "True where the facts are not verified, or not known for certain."),
      .init(
        "source", .text, Texts.Headings.source, "Where the answer comes from; empty for gaps that rest on no answer.",
        isRequired: false),
      .init("place", .text, Texts.Headings.place, "The file and line of the answer.", isRequired: false),
      .init(
        "peers", .text, Texts.Columns.peers,
        "States with common ground that documented full implementation, separated by blanks. Not a ranking.",
        isRequired: false),
    ])

  static let provisions = TableLayout(
    name: "provisions",
    title: Texts.Tables.provisions,
    description:
      "One row for each group of states, provision asked about and population. The column states is the denominator of the columns after it.",
    columns: [
      .group,
      .init("provision", .text, Texts.Headings.provision, "The provision, such as UNTOC/5/1(a)(i)."),
      .instrument,
      .init("article", .integer, Texts.Headings.article, "The number of the article."),
      .init(
        "obligation", .code(Obligation.allCases.map(\.rawValue)), Texts.Headings.obligation,
        "The strength of the provision."),
      .init(
        "population", .code(Population.allCases.map(\.rawValue)), Texts.Columns.population,
        "all: every state of the group. respondents: those with answers to a questionnaire that asks about it. parties: those that the instrument binds. applicable: respondents that are parties and to which it applies."
      ),
      .init("states", .integer, Texts.Headings.states, "States of the population."),
    ]
      + zip(["full", "largely", "partly", "not", "undetermined", "notApplicable"], Rating.allCases).map {
        name, rating in
        .init(name, .integer, rating.heading, "States with the letter \(rating.rawValue).")
      } + [
        .init(
          "unrated", .integer, Texts.Columns.unrated,
          "States without a letter: nothing that asks about it was delivered.")
      ]
      + kindsOfProvisions.map { kind in
        .init("\(kind.rawValue)Gaps", .integer, kind.name, "States with a gap of the kind \(kind.rawValue).")
      })

  static let treaties = TableLayout(
    name: "treaties",
    title: Texts.Tables.treaties,
    description:
      "One row for each group of states and agreement. The column states is the denominator of the columns after it.",
    columns: [
      .group, .instrument,
      .init("listing", .text, Texts.Columns.listing, "How sure it is that the Plan of Action lists it."),
      .init("states", .integer, Texts.Headings.states, "States of the group."),
      .init("parties", .integer, Texts.Workbook.parties, "States that are parties."),
      .init("signedOnly", .integer, GapReason.signedOnly.name, "States that signed and are no parties."),
      .init("notSigned", .integer, GapReason.notSigned.name, "States that did not sign and are no parties."),
      .init("unknown", .integer, Texts.Columns.unknown, "States of which it is not known."),
      .init("unverified", .integer, Texts.Columns.uncertain, "Entries that are not verified against the depositary."),
    ])

  static let deliveries = TableLayout(
    name: "deliveries",
    title: Texts.Tables.deliveries,
    description: "One row for each state and questionnaire of the cycle; none where the inputs hold no cycle.",
    columns: [
      .state,
      .init("questionnaire", .text, Texts.Workbook.questionnaire, "The questionnaire."),
      .instrumentIfKnown,
      .init(
        "isParty", .code(Truth.allCases.map(\.rawValue)), Texts.Columns.party,
        "Whether the instrument binds the state on the due day."),
      .init("verified", .boolean, Texts.Columns.verified, "Whether that is verified against the depositary."),
      .init("due", .date, Texts.Columns.due, "The last day to deliver it on time."),
      .init(
        "status", .code(DeliveryRecord.Status.allCases.map(\.rawValue)), Texts.Columns.status,
        "on-time and late: a final submission arrived. draft: only a draft did. missing: nothing arrived. awaited: there is still time. voluntary: something arrived from a state that is no party; not-due: nothing did."
      ),
      .init(
        "delivered", .date, Texts.Columns.delivered, "The date of the submission; empty when nothing arrived.",
        isRequired: false),
      .init(
        "daysLate", .integer, Texts.Columns.daysLate,
        "Days from the due day to the delivery; empty when it is not late.",
        isRequired: false),
      .init(
        "answered", .integer, Texts.Headings.answered,
        "Relevant required questions answered; empty when nothing arrived.",
        isRequired: false),
      .init(
        "required", .integer, Texts.Columns.required, "Relevant required questions; empty when nothing arrived.",
        isRequired: false),
    ])

  static let assistance = TableLayout(
    name: "assistance",
    title: Texts.Tables.assistance,
    description:
      "One row for each need of a state, with the state that is proposed to meet it or the reason why it is left open, then one for each offer. A proposal to be talked over; it ranks nobody.",
    columns: [
      .init("kind", .code(["need", "offer"]), Texts.Headings.kind, "Whether assistance is asked for or offered."),
      .state,
      .init(
        "area", .code(Assistance.Area.allCases.map(\.rawValue)), Texts.Columns.area, "What the assistance consists of."),
      .instrument,
      .init(
        "article", .integer, Texts.Headings.article, "The article that it is about; empty for a question outside any.",
        isRequired: false),
      .init(
        "questions", .text, Texts.Headings.question,
        "The questions with which it was asked for or offered, separated by blanks.",
        isRequired: false),
      .provisionList,
      .init("details", .text, Texts.Columns.details, "What the state said of it.", isRequired: false),
      .init(
        "from", .text, Texts.Columns.from, "For a need that could be met: the state that could help.", isRequired: false
      ),
      .init(
        "basis", .code(AssistanceBasis.allCases.map(\.rawValue)), Texts.Headings.basis,
        "What makes that state able to help.",
        isRequired: false),
      .init(
        "languages", .text, Texts.Headings.languages, "The submission languages that both have, separated by blanks.",
        isRequired: false),
      .init(
        "sameTradition", .boolean, Texts.Columns.sameTradition,
        "Whether both have the same legal tradition; false when it is not known of one of them.", isRequired: false),
      .init(
        "unmet", .code(UnmetNeed.Reason.allCases.map(\.rawValue)), Texts.Columns.unmet,
        "For a need that is left open: why.",
        isRequired: false),
    ])

  static let change = TableLayout(
    name: "change",
    title: Texts.Tables.change,
    description:
      "One row for each gap in the earlier cycle or the later one; none where the inputs hold one cycle. Only what is asked in the same way in both is compared.",
    columns: [
      .state,
      .init("from", .text, Texts.Columns.earlier, "The earlier cycle."),
      .init("to", .text, Texts.Columns.later, "The later cycle."),
      .gapKind, .instrumentIfKnown,
      .init(
        "subject", .text, Texts.Columns.subject,
        "The agreement, the questionnaire, the provisions or the question, by the kind."),
      .init("outcome", .code(ChangeOutcome.allCases.map(\.rawValue)), Texts.Headings.outcome, "What became of it."),
      .init(
        "before", .code(GapReason.allCases.map(\.rawValue)), Texts.Columns.before,
        "What was the matter in the earlier cycle; empty when nothing was, or that is not known.", isRequired: false),
      .init(
        "after", .code(GapReason.allCases.map(\.rawValue)), Texts.Columns.after,
        "What is the matter in the later cycle; empty when nothing is, or that is not known.", isRequired: false),
      .init(
        "obstacle", .code(ComparisonObstacle.allCases.map(\.rawValue)), Texts.Columns.obstacle,
        "Why it cannot be compared.",
        isRequired: false),
    ])

  static let sources = TableLayout(
    name: "sources",
    title: Texts.Tables.sources,
    description:
      "One row for each submission of the cycle. Cite title and link of a published source with whatever is taken from the other tables for that state and instrument.",
    columns: [
      .state,
      .init("questionnaire", .text, Texts.Workbook.questionnaire, "The questionnaire."),
      .init("version", .text, Texts.Columns.version, "The version of the questionnaire."),
      .instrumentIfKnown,
      .init(
        "status", .code(Submission.Status.allCases.map(\.rawValue)), Texts.Columns.status,
        "Whether it is final or a draft."),
      .init("date", .date, Texts.Columns.delivered, "The day of the delivery or, for a draft, of the last change."),
      .init(
        "kind", .code(SubmissionSource.Kind.allCases.map(\.rawValue)), Texts.Headings.source,
        "Who gave the answers: the state itself, a peer review, a published source or an exercise."),
      .init("title", .text, Texts.Columns.heading, "The title of the source.", isRequired: false),
      .init("href", .text, Texts.Columns.link, "A link to the source.", isRequired: false),
      .init("asOf", .text, Texts.Workbook.asOf, "The date that the answers describe, as exactly as it is known."),
    ])
}

extension DataTable.Column {
  init(
    _ name: String, _ kind: DataTable.Kind, _ title: LocalizedText, _ description: String, isRequired: Bool = true
  ) {
    (self.name, self.kind, self.title, self.description, self.isRequired) = (name, kind, title, description, isRequired)
  }

  fileprivate static let state = Self("state", .text, Texts.Headings.state, "The code of the state.")
  fileprivate static let instrument = Self("instrument", .text, Texts.Columns.instrument, "The code of the instrument.")
  fileprivate static let instrumentIfKnown = Self(
    "instrument", .text, Texts.Columns.instrument,
    "The code of the instrument; empty when the questionnaire is not at hand.",
    isRequired: false)
  fileprivate static let group = Self(
    "group", .text, Texts.Headings.group,
    "The region, then each of its subregions and groupings. A state can be in several groupings.")
  fileprivate static let gapKind = Self(
    "kind", .code(GapKind.allCases.map(\.rawValue)), Texts.Headings.kind, "The kind of gap.")
  fileprivate static let provisionList = Self(
    "provisions", .text, Texts.Headings.provision, "The provisions that it is about, separated by blanks.",
    isRequired: false)
  static let exercise = Self(
    "exercise", .boolean, Texts.Columns.exercise,
    "Whether the states or their answers are made up. Never mix such rows with others."
  )
}

extension Rating {
  /// The letter and what it means: `F – full`.
  fileprivate var heading: LocalizedText {
    LocalizedText { language in "\(rawValue) – \(name(language))" }
  }
}
