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
    title: LocalizedText(
      en: "Letter of each article for each state with answers",
      es: "Letra de cada artículo para cada Estado con respuestas",
      fr: "Lettre de chaque article pour chaque État dont on a des réponses",
      pt: "Letra de cada artigo para cada Estado com respostas"),
    description:
      "One row for each state with answers, its own or published findings on it as the table sources says, and each article asked about.",
    columns: [
      .state, .instrument,
      .init("cluster", .code(Cluster.allCases.map(\.rawValue)), .cluster, "The theme of the review mechanism."),
      .init("article", .integer, .article, "The number of the article."),
      .init(
        "rating", .code(Rating.allCases.map(\.rawValue)), .rating,
        "F full, L largely, P partly, N not, ? undetermined, - not applicable. A letter is given only when the whole interval lies in its band."
      ),
      .init("low", .number, .low, "The lower bound of the score; empty when nothing applies.", isRequired: false),
      .init("high", .number, .high, "The upper bound of the score; empty when nothing applies.", isRequired: false),
      .init("answered", .integer, .answered, "Duties answered: of those that apply."),
      .init("applicable", .integer, .applicable, "Duties that apply to the state: of those asked about."),
      .init("total", .integer, .total, "Duties asked about."),
      .init(
        "robust", .boolean, .robust,
        "Whether the letter holds whatever \"partly\" counts for and however articles are weighed."),
    ])

  static let gaps = TableLayout(
    name: "gaps",
    title: LocalizedText(
      en: "Reasons for each state to act", es: "Motivos para que cada Estado actúe",
      fr: "Raisons d’agir pour chaque État",
      pt: "Motivos para cada Estado agir"),
    description: "One row for each reason for one state to act.",
    columns: [
      .state, .gapKind,
      .init("reason", .code(GapReason.allCases.map(\.rawValue)), .reason, "What exactly is the matter."),
      .init(
        "followUp", .code(ProgrammeAction.allCases.map(\.rawValue)), ExportWords.action,
        "The action of the OAS work programme that it serves."),
      .instrumentIfKnown,
      .init(
        "listing", .text, .listing, "For an agreement: how sure it is that the Plan of Action lists it.",
        isRequired: false),
      .init(
        "questionnaire", .text, ExportWords.questionnaire, "The questionnaire, for gaps that concern one.",
        isRequired: false),
      .provisionList,
      .init("question", .text, .question, "The question, for gaps that rest on one.", isRequired: false),
      .init("cited", .text, .cited, "Laws and other evidence cited with the answer.", isRequired: false),
      .init(
        "asOf", .text, ExportWords.asOf, "The date of the facts, as exactly as it is known, or a remark on it.",
        isRequired: false),
      .init("uncertain", .boolean, .uncertain, "True where the facts are not verified, or not known for certain."),
      .init(
        "source", .text, .source, "Where the answer comes from; empty for gaps that rest on no answer.",
        isRequired: false),
      .init("place", .text, .place, "The file and line of the answer.", isRequired: false),
      .init(
        "peers", .text, .peers,
        "States with common ground that documented full implementation, separated by blanks. Not a ranking.",
        isRequired: false),
    ])

  static let provisions = TableLayout(
    name: "provisions",
    title: LocalizedText(
      en: "Number of states for each provision and population", es: "Número de Estados por disposición y población",
      fr: "Nombre d’États par disposition et population", pt: "Número de Estados por disposição e população"),
    description:
      "One row for each group of states, provision asked about and population. The column states is the denominator of the columns after it.",
    columns: [
      .group,
      .init("provision", .text, ExportWords.provision, "The provision, such as UNTOC/5/1(a)(i)."),
      .instrument,
      .init("article", .integer, .article, "The number of the article."),
      .init("obligation", .code(Obligation.allCases.map(\.rawValue)), .obligation, "The strength of the provision."),
      .init(
        "population", .code(Population.allCases.map(\.rawValue)), .population,
        "all: every state of the group. respondents: those with answers to a questionnaire that asks about it. parties: those that the instrument binds. applicable: respondents that are parties and to which it applies."
      ),
      .init("states", .integer, .states, "States of the population."),
    ]
      + zip(["full", "largely", "partly", "not", "undetermined", "notApplicable"], Rating.allCases).map {
        name, rating in
        .init(name, .integer, rating.heading, "States with the letter \(rating.rawValue).")
      } + [
        .init("unrated", .integer, .unrated, "States without a letter: nothing that asks about it was delivered.")
      ]
      + kindsOfProvisions.map { kind in
        .init("\(kind.rawValue)Gaps", .integer, kind.name, "States with a gap of the kind \(kind.rawValue).")
      })

  static let treaties = TableLayout(
    name: "treaties",
    title: LocalizedText(
      en: "Number of states for each agreement", es: "Número de Estados por acuerdo", fr: "Nombre d’États par accord",
      pt: "Número de Estados por acordo"),
    description:
      "One row for each group of states and agreement. The column states is the denominator of the columns after it.",
    columns: [
      .group, .instrument,
      .init("listing", .text, .listing, "How sure it is that the Plan of Action lists it."),
      .init("states", .integer, .states, "States of the group."),
      .init("parties", .integer, ExportWords.parties, "States that are parties."),
      .init("signedOnly", .integer, GapReason.signedOnly.name, "States that signed and are no parties."),
      .init("notSigned", .integer, GapReason.notSigned.name, "States that did not sign and are no parties."),
      .init("unknown", .integer, .unknown, "States of which it is not known."),
      .init("unverified", .integer, .uncertain, "Entries that are not verified against the depositary."),
    ])

  static let deliveries = TableLayout(
    name: "deliveries",
    title: LocalizedText(
      en: "What is due from each state and what arrived", es: "Qué debe entregar cada Estado y qué llegó",
      fr: "Ce qui est dû par chaque État et ce qui est arrivé", pt: "O que cada Estado deve entregar e o que chegou"),
    description: "One row for each state and questionnaire of the cycle; none where the inputs hold no cycle.",
    columns: [
      .state,
      .init("questionnaire", .text, ExportWords.questionnaire, "The questionnaire."),
      .instrumentIfKnown,
      .init(
        "isParty", .code(Truth.allCases.map(\.rawValue)), .party,
        "Whether the instrument binds the state on the due day."),
      .init("verified", .boolean, .verified, "Whether that is verified against the depositary."),
      .init("due", .date, .due, "The last day to deliver it on time."),
      .init(
        "status", .code(DeliveryRecord.Status.allCases.map(\.rawValue)), .status,
        "on-time and late: a final submission arrived. draft: only a draft did. missing: nothing arrived. awaited: there is still time. voluntary: something arrived from a state that is no party; not-due: nothing did."
      ),
      .init(
        "delivered", .date, .delivered, "The date of the submission; empty when nothing arrived.", isRequired: false),
      .init(
        "daysLate", .integer, .daysLate, "Days from the due day to the delivery; empty when it is not late.",
        isRequired: false),
      .init(
        "answered", .integer, .answered, "Relevant required questions answered; empty when nothing arrived.",
        isRequired: false),
      .init(
        "required", .integer, .required, "Relevant required questions; empty when nothing arrived.", isRequired: false),
    ])

  static let assistance = TableLayout(
    name: "assistance",
    title: LocalizedText(
      en: "Assistance asked for and offered, and who could help whom",
      es: "Asistencia solicitada y ofrecida, y quién podría ayudar a quién",
      fr: "Assistance demandée et proposée, et qui pourrait aider qui",
      pt: "Assistência solicitada e oferecida, e quem poderia ajudar quem"),
    description:
      "One row for each need of a state, with the state that is proposed to meet it or the reason why it is left open, then one for each offer. A proposal to be talked over; it ranks nobody.",
    columns: [
      .init("kind", .code(["need", "offer"]), ExportWords.kind, "Whether assistance is asked for or offered."),
      .state,
      .init("area", .code(Assistance.Area.allCases.map(\.rawValue)), .area, "What the assistance consists of."),
      .instrument,
      .init(
        "article", .integer, .article, "The article that it is about; empty for a question outside any.",
        isRequired: false),
      .init(
        "questions", .text, .question, "The questions with which it was asked for or offered, separated by blanks.",
        isRequired: false),
      .provisionList,
      .init("details", .text, .details, "What the state said of it.", isRequired: false),
      .init("from", .text, .from, "For a need that could be met: the state that could help.", isRequired: false),
      .init(
        "basis", .code(AssistanceBasis.allCases.map(\.rawValue)), .basis, "What makes that state able to help.",
        isRequired: false),
      .init(
        "languages", .text, .languages, "The submission languages that both have, separated by blanks.",
        isRequired: false),
      .init(
        "sameTradition", .boolean, .sameTradition,
        "Whether both have the same legal tradition; false when it is not known of one of them.", isRequired: false),
      .init(
        "unmet", .code(UnmetNeed.Reason.allCases.map(\.rawValue)), .unmet, "For a need that is left open: why.",
        isRequired: false),
    ])

  static let change = TableLayout(
    name: "change",
    title: LocalizedText(
      en: "What became of the gaps since the cycle before", es: "Qué fue de las brechas desde el ciclo anterior",
      fr: "Ce que sont devenues les lacunes depuis le cycle précédent",
      pt: "O que foi das lacunas desde o ciclo anterior"),
    description:
      "One row for each gap in the earlier cycle or the later one; none where the inputs hold one cycle. Only what is asked in the same way in both is compared.",
    columns: [
      .state,
      .init("from", .text, .earlier, "The earlier cycle."), .init("to", .text, .later, "The later cycle."),
      .gapKind, .instrumentIfKnown,
      .init(
        "subject", .text, .subject, "The agreement, the questionnaire, the provisions or the question, by the kind."),
      .init("outcome", .code(ChangeOutcome.allCases.map(\.rawValue)), .outcome, "What became of it."),
      .init(
        "before", .code(GapReason.allCases.map(\.rawValue)), .before,
        "What was the matter in the earlier cycle; empty when nothing was, or that is not known.", isRequired: false),
      .init(
        "after", .code(GapReason.allCases.map(\.rawValue)), .after,
        "What is the matter in the later cycle; empty when nothing is, or that is not known.", isRequired: false),
      .init(
        "obstacle", .code(ComparisonObstacle.allCases.map(\.rawValue)), .obstacle, "Why it cannot be compared.",
        isRequired: false),
    ])

  static let sources = TableLayout(
    name: "sources",
    title: LocalizedText(
      en: "Where the answers come from, and the day that they describe",
      es: "De dónde provienen las respuestas y el día que describen",
      fr: "D’où viennent les réponses et le jour qu’elles décrivent",
      pt: "De onde vêm as respostas e o dia que descrevem"),
    description:
      "One row for each submission of the cycle. Cite title and link of a published source with whatever is taken from the other tables for that state and instrument.",
    columns: [
      .state,
      .init("questionnaire", .text, ExportWords.questionnaire, "The questionnaire."),
      .init("version", .text, .version, "The version of the questionnaire."),
      .instrumentIfKnown,
      .init("status", .code(Submission.Status.allCases.map(\.rawValue)), .status, "Whether it is final or a draft."),
      .init("date", .date, .delivered, "The day of the delivery or, for a draft, of the last change."),
      .init(
        "kind", .code(SubmissionSource.Kind.allCases.map(\.rawValue)), .source,
        "Who gave the answers: the state itself, a peer review, a published source or an exercise."),
      .init("title", .text, .heading, "The title of the source.", isRequired: false),
      .init("href", .text, .link, "A link to the source.", isRequired: false),
      .init("asOf", .text, ExportWords.asOf, "The date that the answers describe, as exactly as it is known."),
    ])
}

extension DataTable.Column {
  init(
    _ name: String, _ kind: DataTable.Kind, _ title: LocalizedText, _ description: String, isRequired: Bool = true
  ) {
    (self.name, self.kind, self.title, self.description, self.isRequired) = (name, kind, title, description, isRequired)
  }

  fileprivate static let state = Self("state", .text, .state, "The code of the state.")
  fileprivate static let instrument = Self("instrument", .text, .instrument, "The code of the instrument.")
  fileprivate static let instrumentIfKnown = Self(
    "instrument", .text, .instrument, "The code of the instrument; empty when the questionnaire is not at hand.",
    isRequired: false)
  fileprivate static let group = Self(
    "group", .text, .group,
    "The region, then each of its subregions and groupings. A state can be in several groupings.")
  fileprivate static let gapKind = Self(
    "kind", .code(GapKind.allCases.map(\.rawValue)), ExportWords.kind, "The kind of gap.")
  fileprivate static let provisionList = Self(
    "provisions", .text, ExportWords.provision, "The provisions that it is about, separated by blanks.",
    isRequired: false)
  static let exercise = Self(
    "exercise", .boolean, .exercise, "Whether the states or their answers are made up. Never mix such rows with others."
  )
}

extension Rating {
  /// The letter and what it means: `F – full`.
  fileprivate var heading: LocalizedText {
    var text = name
    for language in Language.allCases { text[language] = "\(rawValue) – \(name(language))" }
    return text
  }
}

/// The headings of columns.
extension LocalizedText {
  fileprivate static let state = Self(en: "State", es: "Estado", fr: "État", pt: "Estado")
  fileprivate static let states = Self(en: "States", es: "Estados", fr: "États", pt: "Estados")
  fileprivate static let instrument = Self(en: "Instrument", es: "Instrumento", fr: "Instrument", pt: "Instrumento")
  fileprivate static let cluster = Self(en: "Theme", es: "Tema", fr: "Thème", pt: "Tema")
  fileprivate static let article = Self(en: "Article", es: "Artículo", fr: "Article", pt: "Artigo")
  fileprivate static let rating = Self(en: "Letter", es: "Letra", fr: "Lettre", pt: "Letra")
  fileprivate static let low = Self(en: "Score from", es: "Puntuación desde", fr: "Note de", pt: "Pontuação de")
  fileprivate static let high = Self(en: "Score to", es: "Puntuación hasta", fr: "Note à", pt: "Pontuação até")
  fileprivate static let answered = Self(en: "Answered", es: "Respondidas", fr: "Répondu", pt: "Respondidas")
  fileprivate static let applicable = Self(en: "Applicable", es: "Aplicables", fr: "Applicables", pt: "Aplicáveis")
  fileprivate static let total = Self(en: "Asked about", es: "Preguntadas", fr: "Demandées", pt: "Perguntadas")
  fileprivate static let robust = Self(en: "Robust", es: "Robusta", fr: "Robuste", pt: "Robusta")
  fileprivate static let reason = Self(en: "Reason", es: "Motivo", fr: "Motif", pt: "Motivo")
  fileprivate static let listing = Self(
    en: "In the Plan's list", es: "En la lista del Plan", fr: "Dans la liste du Plan", pt: "Na lista do Plano")
  fileprivate static let question = Self(en: "Question", es: "Pregunta", fr: "Question", pt: "Pergunta")
  fileprivate static let cited = Self(en: "Cited", es: "Se cita", fr: "Cité", pt: "Citado")
  fileprivate static let uncertain = Self(
    en: "Not verified", es: "Sin verificar", fr: "Non vérifié", pt: "Não verificado")
  fileprivate static let verified = Self(en: "Verified", es: "Verificado", fr: "Vérifié", pt: "Verificado")
  fileprivate static let source = Self(en: "Source", es: "Fuente", fr: "Source", pt: "Fonte")
  fileprivate static let version = Self(en: "Version", es: "Versión", fr: "Version", pt: "Versão")
  fileprivate static let heading = Self(en: "Title", es: "Título", fr: "Titre", pt: "Título")
  fileprivate static let link = Self(en: "Link", es: "Enlace", fr: "Lien", pt: "Link")
  fileprivate static let place = Self(
    en: "File and line", es: "Archivo y línea", fr: "Fichier et ligne", pt: "Arquivo e linha")
  fileprivate static let peers = Self(
    en: "Documented by", es: "Documentado por", fr: "Documenté par", pt: "Documentado por")
  fileprivate static let group = Self(en: "Group", es: "Grupo", fr: "Groupe", pt: "Grupo")
  fileprivate static let obligation = Self(en: "Obligation", es: "Obligación", fr: "Obligation", pt: "Obrigação")
  fileprivate static let population = Self(en: "Population", es: "Población", fr: "Population", pt: "População")
  fileprivate static let unrated = Self(en: "No letter", es: "Sin letra", fr: "Sans lettre", pt: "Sem letra")
  fileprivate static let party = Self(en: "Party", es: "Parte", fr: "Partie", pt: "Parte")
  fileprivate static let unknown = Self(en: "Unknown", es: "Se desconoce", fr: "Inconnu", pt: "Desconhecido")
  fileprivate static let due = Self(en: "Due", es: "Vencimiento", fr: "Échéance", pt: "Prazo")
  fileprivate static let status = Self(en: "Status", es: "Situación", fr: "Situation", pt: "Situação")
  fileprivate static let delivered = Self(en: "Delivered", es: "Entregado", fr: "Remis", pt: "Entregue")
  fileprivate static let daysLate = Self(
    en: "Days late", es: "Días de retraso", fr: "Jours de retard", pt: "Dias de atraso")
  fileprivate static let required = Self(en: "Required", es: "Requeridas", fr: "Requises", pt: "Exigidas")
  fileprivate static let area = Self(en: "Area", es: "Área", fr: "Domaine", pt: "Área")
  fileprivate static let details = Self(en: "Details", es: "Detalles", fr: "Précisions", pt: "Detalhes")
  fileprivate static let from = Self(
    en: "Could be met by", es: "Podría atenderla", fr: "Pourrait être satisfait par", pt: "Poderia ser atendida por")
  fileprivate static let basis = Self(en: "Basis", es: "Fundamento", fr: "Fondement", pt: "Base")
  fileprivate static let languages = Self(en: "Languages", es: "Idiomas", fr: "Langues", pt: "Idiomas")
  fileprivate static let sameTradition = Self(
    en: "Same legal tradition", es: "Misma tradición jurídica", fr: "Même tradition juridique",
    pt: "Mesma tradição jurídica")
  fileprivate static let unmet = Self(
    en: "Left open because", es: "Sin atender porque", fr: "Non satisfait car", pt: "Não atendida porque")
  fileprivate static let earlier = Self(
    en: "Earlier cycle", es: "Ciclo anterior", fr: "Cycle antérieur", pt: "Ciclo anterior")
  fileprivate static let later = Self(
    en: "Later cycle", es: "Ciclo posterior", fr: "Cycle postérieur", pt: "Ciclo posterior")
  fileprivate static let subject = Self(en: "Subject", es: "Objeto", fr: "Objet", pt: "Objeto")
  fileprivate static let outcome = Self(en: "Outcome", es: "Resultado", fr: "Issue", pt: "Resultado")
  fileprivate static let before = Self(en: "Before", es: "Antes", fr: "Avant", pt: "Antes")
  fileprivate static let after = Self(en: "After", es: "Después", fr: "Après", pt: "Depois")
  fileprivate static let obstacle = Self(
    en: "Not compared because", es: "No comparada por", fr: "Non comparé car", pt: "Não comparada por")
  fileprivate static let exercise = Self(en: "Exercise", es: "Ejercicio", fr: "Exercice", pt: "Exercício")
}
