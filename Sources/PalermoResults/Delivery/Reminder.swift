public import PalermoAnalysis
public import PalermoModel
import PalermoWriting

/// A letter that reminds a state of what it owes in a cycle. It is addressed to the state: whom to write to is for the
/// sender to know.
public struct Reminder: Sendable {
  /// The code of the state.
  public let state: String
  public let language: Language
  /// The letter, with line breaks after each paragraph and item.
  public let text: String

  /// The letters to all states that owe something, in the order of the region: one for each language in which a state
  /// submits, and in English for a state whose languages are none of the four.
  ///
  /// - Parameters:
  ///   - status: What was delivered, as of a day.
  ///   - corpus: The titles of the questionnaires.
  ///   - state: The one state to write to; nil for all.
  /// - Complexity: O(*n*) in the records.
  public static func all(_ status: DeliveryStatus, corpus: Corpus, state: String? = nil) -> [Reminder] {
    status.region.states.filter { state == nil || $0.code == state }.flatMap { state -> [Reminder] in
      let owed = status.records(of: state.code).filter(\.isOwed)
      guard !owed.isEmpty else { return [] }
      let languages = state.submissionLanguages.compactMap(Language.init)
      return (languages.isEmpty ? [.en] : languages).map { language in
        Reminder(to: state, owed, status, corpus, language)
      }
    }
  }

  private init(
    to state: State, _ owed: [DeliveryRecord], _ status: DeliveryStatus, _ corpus: Corpus, _ language: Language
  ) {
    (self.state, self.language) = (state.code, language)
    let format = NumberFormat(language)
    let cycle = status.cycle.title(language)
    var paragraphs: [String] = []
    if status.isExercise { paragraphs.append(ExerciseNotice.text(language)) }
    if let today = status.today { paragraphs.append(format.date(today)) }
    paragraphs.append(Self.addressee.filled(with: ["state": state.name])(language))
    paragraphs.append(Self.subject.filled(with: ["cycle": .init(verbatim: cycle)])(language))
    paragraphs.append(Self.opening(language))
    let parts: [(LocalizedText, [DeliveryRecord])] = [
      (Self.overdue, owed.filter { !$0.status.isReply && $0.daysLate != nil }),
      (Self.due, owed.filter { !$0.status.isReply && $0.daysLate == nil }),
      (Self.incomplete, owed.filter(\.status.isReply)),
    ]
    for (heading, records) in parts where !records.isEmpty {
      let items = records.map { "  - " + Self.item($0, corpus, status.today, language) }
      paragraphs.append(([heading(language)] + items).joined(separator: "\n"))
    }
    if owed.contains(where: { StatusText.doubt($0) != nil }) { paragraphs.append(Self.ifParty(language)) }
    paragraphs.append(Self.closing(language))
    text = paragraphs.joined(separator: "\n\n") + "\n"
  }

  /// A questionnaire, when it is due, how late it is, and what is open in it.
  private static func item(
    _ record: DeliveryRecord, _ corpus: Corpus, _ today: CalendarDate?, _ language: Language
  ) -> String {
    let title = corpus.latestVersion(of: record.questionnaire).flatMap { corpus.questionnaires[$0]?.title(language) }
    var item = title.map { "\($0) (\(record.questionnaire))" } ?? record.questionnaire
    var facts = ["\(StatusText.due(language)) \(NumberFormat(language).date(record.due))"]
    if !record.status.isReply {
      if let days = record.daysLate {
        facts.append(StatusText.daysLate(days)(language))
      } else if let today {
        facts.append(StatusText.ahead(today.days(until: record.due))(language))
      }
      if record.status == .draft { facts.append(Self.draft(language)) }
    }
    if let required = record.required, record.isIncomplete {
      facts.append(Self.open(record.blank, of: required)(language))
    }
    if let doubt = StatusText.doubt(record) { facts.append(doubt(language)) }
    item += language == .fr ? " : " : ": "
    return item + facts.joined(separator: ", ")
  }

  private static func open(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      en: "unanswered: \(count) of \(all) relevant questions",
      es: "sin responder: \(count) de \(all) preguntas pertinentes",
      fr: "sans réponse : \(count) questions pertinentes sur \(all)",
      pt: "sem resposta: \(count) de \(all) perguntas pertinentes")
  }

  private static let addressee = LocalizedText(
    en: "To: {state}, competent authorities", es: "A: {state}, autoridades competentes",
    fr: "À : {state}, autorités compétentes",
    pt: "A: {state}, autoridades competentes")
  private static let subject = LocalizedText(
    en: "Subject: questionnaires on the implementation of the Palermo Convention and its Protocols, {cycle}",
    es: "Asunto: cuestionarios sobre la aplicación de la Convención de Palermo y sus Protocolos, {cycle}",
    fr: "Objet : questionnaires sur l’application de la Convention de Palerme et de ses Protocoles, {cycle}",
    pt: "Assunto: questionários sobre a aplicação da Convenção de Palermo e seus Protocolos, {cycle}")
  private static let opening = LocalizedText(
    en: "According to our records, the following remains to be delivered or completed.",
    es: "Según nuestros registros, queda por entregar o completar lo siguiente.",
    fr: "D’après nos relevés, il reste à remettre ou à compléter ce qui suit.",
    pt: "Segundo nossos registros, falta entregar ou completar o seguinte.")
  private static let overdue = LocalizedText(
    en: "The day has passed for:", es: "Ha vencido el plazo de:", fr: "L’échéance est passée pour :",
    pt: "Venceu o prazo de:")
  private static let due = LocalizedText(
    en: "Still to come:", es: "Aún en plazo:", fr: "Encore dans les délais :", pt: "Ainda no prazo:")
  private static let incomplete = LocalizedText(
    en: "Received, with questions left unanswered:", es: "Recibido, con preguntas sin responder:",
    fr: "Reçu, avec des questions laissées sans réponse :", pt: "Recebido, com perguntas sem resposta:")
  private static let draft = LocalizedText(
    en: "only a draft has been received", es: "solo se ha recibido un borrador", fr: "seul un projet a été reçu",
    pt: "apenas um rascunho foi recebido")
  private static let ifParty = LocalizedText(
    en:
      "Where participation is not known or not verified, the questionnaire is due only if the State is a party to the instrument. Please tell us whether it is.",
    es:
      "Cuando la participación se desconoce o está sin verificar, el cuestionario solo corresponde si el Estado es parte en el instrumento. Le rogamos indicar si lo es.",
    fr:
      "Lorsque la participation est inconnue ou non vérifiée, le questionnaire n’est dû que si l’État est partie à l’instrument. Merci d’indiquer si tel est le cas.",
    pt:
      "Quando a participação é desconhecida ou não verificada, o questionário só é devido se o Estado for parte no instrumento. Pede-se indicar se o é."
  )
  private static let closing = LocalizedText(
    en:
      "What has been sent in the meantime need not be sent again. A late delivery is welcome, and a partial one as a draft too.",
    es:
      "No es necesario reenviar lo que se haya enviado entretanto. Una entrega tardía es bienvenida, y también una parcial como borrador.",
    fr:
      "Il est inutile de renvoyer ce qui l’a été entre-temps. Une remise tardive est bienvenue, de même qu’une remise partielle à titre de projet.",
    pt:
      "Não é necessário reenviar o que tenha sido enviado nesse meio-tempo. Uma entrega tardia é bem-vinda, e também uma parcial como rascunho."
  )
}
