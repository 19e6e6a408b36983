import PalermoAnalysis
import PalermoModel

extension DeliveryRecord.Status {
  /// One letter for a table.
  var letter: LocalizedText {
    switch self {
    case .onTime: LocalizedText(en: "O", es: "T", fr: "T", pt: "P")
    case .late: LocalizedText(en: "L", es: "R", fr: "R", pt: "A")
    case .draft: LocalizedText(en: "D", es: "B", fr: "P", pt: "R")
    case .missing: LocalizedText(en: "M", es: "F", fr: "M", pt: "F")
    case .awaited: LocalizedText(en: "W", es: "E", fr: "A", pt: "E")
    case .voluntary: "V"
    case .notDue: "-"
    }
  }
}

extension StatusText {
  static let state = LocalizedText(en: "state", es: "Estado", fr: "État", pt: "Estado")
  static let answersColumn = LocalizedText(en: "answered", es: "respondidas", fr: "répondues", pt: "respondidas")
  static let marks = LocalizedText(
    en:
      "! relevant questions left open, ? participation not known, ~ participation not verified; answered: of the relevant required questions of what arrived",
    es:
      "! preguntas pertinentes sin responder, ? participación desconocida, ~ participación sin verificar; respondidas: de las preguntas obligatorias pertinentes de lo recibido",
    fr:
      "! questions pertinentes laissées sans réponse, ? participation inconnue, ~ participation non vérifiée ; répondues : parmi les questions obligatoires pertinentes de ce qui a été reçu",
    pt:
      "! perguntas pertinentes sem resposta, ? participação desconhecida, ~ participação não verificada; respondidas: das perguntas obrigatórias pertinentes do que foi recebido"
  )
  static let replies = LocalizedText(
    en: "Replies", es: "Respuestas recibidas", fr: "Réponses reçues", pt: "Respostas recebidas")
  static let ofParties = LocalizedText(
    en:
      "parties: {replies} of {due} ({share}); late: {late}, complete: {complete}, drafts: {draft}, missing: {missing}",
    es:
      "Estados parte: {replies} de {due} ({share}); con retraso: {late}, completos: {complete}, borradores: {draft}, por entregar: {missing}",
    fr:
      "États parties : {replies} sur {due} ({share}) ; en retard : {late}, complets : {complete}, projets : {draft}, manquants : {missing}",
    pt:
      "Estados Partes: {replies} de {due} ({share}); com atraso: {late}, completos: {complete}, rascunhos: {draft}, por entregar: {missing}"
  )
  static let ofDue = LocalizedText(
    en:
      "questionnaires due from parties: {replies} of {due} ({share}; parties: {parties}); late: {late}, complete: {complete}, drafts: {draft}, missing: {missing}",
    es:
      "cuestionarios debidos por Estados parte: {replies} de {due} ({share}; Estados parte: {parties}); con retraso: {late}, completos: {complete}, borradores: {draft}, por entregar: {missing}",
    fr:
      "questionnaires dus par des États parties : {replies} sur {due} ({share} ; États parties : {parties}) ; en retard : {late}, complets : {complete}, projets : {draft}, manquants : {missing}",
    pt:
      "questionários devidos por Estados Partes: {replies} de {due} ({share}; Estados Partes: {parties}); com atraso: {late}, completos: {complete}, rascunhos: {draft}, por entregar: {missing}"
  )
  static let ofState = LocalizedText(
    en:
      "questionnaires due from it as a party: {replies} of {due} ({share}); late: {late}, complete: {complete}, drafts: {draft}, missing: {missing}",
    es:
      "cuestionarios debidos como Estado parte: {replies} de {due} ({share}); con retraso: {late}, completos: {complete}, borradores: {draft}, por entregar: {missing}",
    fr:
      "questionnaires dus en tant qu’État partie : {replies} sur {due} ({share}) ; en retard : {late}, complets : {complete}, projets : {draft}, manquants : {missing}",
    pt:
      "questionários devidos como Estado Parte: {replies} de {due} ({share}); com atraso: {late}, completos: {complete}, rascunhos: {draft}, por entregar: {missing}"
  )

  static func awaited(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "\(count) awaited, not yet due", es: "\(count) en espera, aún en plazo",
      fr: "\(count) attendus, encore dans les délais",
      pt: "\(count) em espera, ainda no prazo")
  }

  static func uncertain(_ count: Int, replies: Int) -> LocalizedText {
    LocalizedText(
      en: "not counted, because participation is not known: \(count), of which \(replies) replied",
      es: "no se cuentan, por desconocerse la participación: \(count), de los que respondieron \(replies)",
      fr: "non comptés, faute de connaître la participation : \(count), dont \(replies) ont répondu",
      pt: "não contados, por se desconhecer a participação: \(count), dos quais \(replies) responderam")
  }

  static func voluntary(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "not counted, from states that are no parties: \(count)",
      es: "no se cuentan, de Estados que no son parte: \(count)",
      fr: "non comptées, d’États non parties : \(count)", pt: "não contadas, de Estados que não são partes: \(count)")
  }

  static func unverified(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "counted although participation is not verified: \(count)",
      es: "contados aunque la participación está sin verificar: \(count)",
      fr: "comptés bien que la participation ne soit pas vérifiée : \(count)",
      pt: "contados embora a participação não esteja verificada: \(count)")
  }

  /// How far it is not certain that the state is a party, or is none; nil when it is certain.
  static func doubt(_ record: DeliveryRecord) -> LocalizedText? {
    if record.isParty == .unknown {
      LocalizedText(
        en: "participation not known", es: "participación desconocida", fr: "participation inconnue",
        pt: "participação desconhecida")
    } else if !record.isVerified {
      LocalizedText(
        en: "participation not verified", es: "participación sin verificar", fr: "participation non vérifiée",
        pt: "participação não verificada")
    } else {
      nil
    }
  }

  static let due = LocalizedText(en: "due", es: "plazo:", fr: "échéance :", pt: "prazo:")

  static func answered(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      en: "\(count) of \(all) relevant questions answered", es: "\(count) de \(all) preguntas pertinentes respondidas",
      fr: "\(count) questions pertinentes sur \(all) répondues",
      pt: "\(count) de \(all) perguntas pertinentes respondidas")
  }

  static func daysLate(_ days: Int) -> LocalizedText {
    days == 1
      ? LocalizedText(en: "1 day late", es: "1 día de retraso", fr: "1 jour de retard", pt: "1 dia de atraso")
      : LocalizedText(
        en: "\(days) days late", es: "\(days) días de retraso", fr: "\(days) jours de retard",
        pt: "\(days) dias de atraso")
  }

  static func open(_ count: Int) -> LocalizedText {
    count == 1
      ? LocalizedText(
        en: "1 question open", es: "1 pregunta sin responder", fr: "1 question sans réponse",
        pt: "1 pergunta sem resposta")
      : LocalizedText(
        en: "\(count) questions open", es: "\(count) preguntas sin responder", fr: "\(count) questions sans réponse",
        pt: "\(count) perguntas sem resposta")
  }

  /// A step of the review mechanism in words; a step of another name stays as it is.
  static func step(_ code: String) -> LocalizedText {
    switch code {
    case "focal-point":
      LocalizedText(
        en: "focal point appointed", es: "punto focal designado", fr: "point de contact désigné",
        pt: "ponto focal designado")
    case "experts":
      LocalizedText(
        en: "experts appointed", es: "expertos designados", fr: "experts désignés", pt: "peritos designados")
    case Cycle.answersStep:
      LocalizedText(
        en: "answers delivered", es: "respuestas entregadas", fr: "réponses remises", pt: "respostas entregues")
    case "feedback":
      LocalizedText(
        en: "written feedback", es: "comentarios por escrito", fr: "observations écrites", pt: "comentários por escrito"
      )
    default: LocalizedText(verbatim: code)
    }
  }

  static let clocks = LocalizedText(
    en: "Deadlines of the mechanism", es: "Plazos del mecanismo", fr: "Délais du mécanisme", pt: "Prazos do mecanismo")
  static let since = LocalizedText(
    en: "counted from: {step}", es: "contado desde: {step}", fr: "compté à partir de : {step}",
    pt: "contado desde: {step}")
  static let opening = LocalizedText(
    en: "the opening", es: "la apertura", fr: "l’ouverture", pt: "a abertura")

  static func passed(_ days: Int) -> LocalizedText {
    days == 1
      ? LocalizedText(
        en: "passed 1 day ago", es: "vencido hace 1 día", fr: "passé depuis 1 jour", pt: "vencido há 1 dia")
      : LocalizedText(
        en: "passed \(days) days ago", es: "vencido hace \(days) días", fr: "passé depuis \(days) jours",
        pt: "vencido há \(days) dias")
  }

  static func ahead(_ days: Int) -> LocalizedText {
    switch days {
    case 0: LocalizedText(en: "today", es: "hoy", fr: "aujourd’hui", pt: "hoje")
    case 1: LocalizedText(en: "tomorrow", es: "mañana", fr: "demain", pt: "amanhã")
    default:
      LocalizedText(en: "in \(days) days", es: "en \(days) días", fr: "dans \(days) jours", pt: "em \(days) dias")
    }
  }

  static let owed = LocalizedText(
    en: "To be delivered or completed", es: "Por entregar o completar", fr: "À remettre ou à compléter",
    pt: "A entregar ou completar")
  static let comesNext = LocalizedText(
    en: "Next: {what}, {day}", es: "A continuación: {what}, {day}", fr: "Prochaine échéance : {what}, {day}",
    pt: "A seguir: {what}, {day}")
  static let nothingNext = LocalizedText(
    en: "All days of the cycle have passed.", es: "Han pasado todas las fechas del ciclo.",
    fr: "Toutes les dates du cycle sont passées.", pt: "Todas as datas do ciclo já passaram.")
}
