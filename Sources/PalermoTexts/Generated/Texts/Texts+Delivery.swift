// Made from Texts/delivery.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum DeliveryStatus {
    /// state
    public static var stateColumn: LocalizedText {
      LocalizedText(en: "state", es: "Estado", fr: "État", pt: "Estado")
    }
    /// answered
    public static var answeredColumn: LocalizedText {
      LocalizedText(en: "answered", es: "respondidas", fr: "répondues", pt: "respondidas")
    }
    /// ! relevant questions left open, ? participation not known, ~ participation not verified; answered: of the relevant required questions of what arrived
    public static var marksExplained: LocalizedText {
      LocalizedText(en: "! relevant questions left open, ? participation not known, ~ participation not verified; answered: of the relevant required questions of what arrived", es: "! preguntas pertinentes sin responder, ? participación desconocida, ~ participación sin verificar; respondidas: de las preguntas obligatorias pertinentes de lo recibido", fr: "! questions pertinentes laissées sans réponse,\u{A0}? participation inconnue, ~ participation non vérifiée\u{A0}; répondues\u{A0}: parmi les questions obligatoires pertinentes de ce qui a été reçu", pt: "! perguntas pertinentes sem resposta, ? participação desconhecida, ~ participação não verificada; respondidas: das perguntas obrigatórias pertinentes do que foi recebido")
    }
    /// Replies
    public static var replies: LocalizedText {
      LocalizedText(en: "Replies", es: "Respuestas recibidas", fr: "Réponses reçues", pt: "Respostas recebidas")
    }
    /// parties: {replies} of {due} ({share}); late: {late}, complete: {complete}, drafts: {draft}, missing: {missing}
    public static func repliesOfParties(replies: some TextArgument, due: some TextArgument, share: some TextArgument, late: some TextArgument, complete: some TextArgument, draft: some TextArgument, missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "parties: {replies} of {due} ({share}); late: {late}, complete: {complete}, drafts: {draft}, missing: {missing}", es: "Estados parte: {replies} de {due} ({share}); con retraso: {late}, completos: {complete}, borradores: {draft}, por entregar: {missing}", fr: "États parties\u{A0}: {replies} sur {due} ({share})\u{A0}; en retard\u{A0}: {late}, complets\u{A0}: {complete}, projets\u{A0}: {draft}, manquants\u{A0}: {missing}", pt: "Estados Partes: {replies} de {due} ({share}); com atraso: {late}, completos: {complete}, rascunhos: {draft}, por entregar: {missing}")
        , TextArguments([.init("replies", replies), .init("due", due), .init("share", share), .init("late", late), .init("complete", complete), .init("draft", draft), .init("missing", missing)]))
    }
    /// questionnaires due from parties: {replies} of {due} ({share}; parties: {parties}); late: {late}, complete: {complete}, drafts: {draft}, missing: {missing}
    public static func repliesDue(replies: some TextArgument, due: some TextArgument, share: some TextArgument, parties: some TextArgument, late: some TextArgument, complete: some TextArgument, draft: some TextArgument, missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "questionnaires due from parties: {replies} of {due} ({share}; parties: {parties}); late: {late}, complete: {complete}, drafts: {draft}, missing: {missing}", es: "cuestionarios debidos por Estados parte: {replies} de {due} ({share}; Estados parte: {parties}); con retraso: {late}, completos: {complete}, borradores: {draft}, por entregar: {missing}", fr: "questionnaires dus par des États parties\u{A0}: {replies} sur {due} ({share}\u{A0}; États parties\u{A0}: {parties})\u{A0}; en retard\u{A0}: {late}, complets\u{A0}: {complete}, projets\u{A0}: {draft}, manquants\u{A0}: {missing}", pt: "questionários devidos por Estados Partes: {replies} de {due} ({share}; Estados Partes: {parties}); com atraso: {late}, completos: {complete}, rascunhos: {draft}, por entregar: {missing}")
        , TextArguments([.init("replies", replies), .init("due", due), .init("share", share), .init("parties", parties), .init("late", late), .init("complete", complete), .init("draft", draft), .init("missing", missing)]))
    }
    /// questionnaires due from it as a party: {replies} of {due} ({share}); late: {late}, complete: {complete}, drafts: {draft}, missing: {missing}
    public static func repliesOfState(replies: some TextArgument, due: some TextArgument, share: some TextArgument, late: some TextArgument, complete: some TextArgument, draft: some TextArgument, missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "questionnaires due from it as a party: {replies} of {due} ({share}); late: {late}, complete: {complete}, drafts: {draft}, missing: {missing}", es: "cuestionarios debidos como Estado parte: {replies} de {due} ({share}); con retraso: {late}, completos: {complete}, borradores: {draft}, por entregar: {missing}", fr: "questionnaires dus en tant qu’État partie\u{A0}: {replies} sur {due} ({share})\u{A0}; en retard\u{A0}: {late}, complets\u{A0}: {complete}, projets\u{A0}: {draft}, manquants\u{A0}: {missing}", pt: "questionários devidos como Estado Parte: {replies} de {due} ({share}); com atraso: {late}, completos: {complete}, rascunhos: {draft}, por entregar: {missing}")
        , TextArguments([.init("replies", replies), .init("due", due), .init("share", share), .init("late", late), .init("complete", complete), .init("draft", draft), .init("missing", missing)]))
    }
    /// {count} awaited, not yet due
    public static func awaited(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{count} awaited, not yet due", es: "{count} en espera, aún en plazo", fr: "{count} attendus, encore dans les délais", pt: "{count} em espera, ainda no prazo")
        , TextArguments([.init("count", count)]))
    }
    /// not counted, because participation is not known: {count}, of which {replies} replied
    public static func participationUncertain(count: some TextArgument, replies: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "not counted, because participation is not known: {count}, of which {replies} replied", es: "no se cuentan, por desconocerse la participación: {count}, de los que respondieron {replies}", fr: "non comptés, faute de connaître la participation\u{A0}: {count}, dont {replies} ont répondu", pt: "não contados, por se desconhecer a participação: {count}, dos quais {replies} responderam")
        , TextArguments([.init("count", count), .init("replies", replies)]))
    }
    /// not counted, from states that are no parties: {count}
    public static func voluntary(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "not counted, from states that are no parties: {count}", es: "no se cuentan, de Estados que no son parte: {count}", fr: "non comptées, d’États non parties\u{A0}: {count}", pt: "não contadas, de Estados que não são partes: {count}")
        , TextArguments([.init("count", count)]))
    }
    /// counted although participation is not verified: {count}
    public static func participationUnverified(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "counted although participation is not verified: {count}", es: "contados aunque la participación está sin verificar: {count}", fr: "comptés bien que la participation ne soit pas vérifiée\u{A0}: {count}", pt: "contados embora a participação não esteja verificada: {count}")
        , TextArguments([.init("count", count)]))
    }
    /// participation not known
    public static var participationNotKnown: LocalizedText {
      LocalizedText(en: "participation not known", es: "participación desconocida", fr: "participation inconnue", pt: "participação desconhecida")
    }
    /// participation not verified
    public static var participationNotVerified: LocalizedText {
      LocalizedText(en: "participation not verified", es: "participación sin verificar", fr: "participation non vérifiée", pt: "participação não verificada")
    }
    /// {count} of {all} relevant questions answered
    public static func answeredOf(count: some TextArgument, all: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{count} of {all} relevant questions answered", es: "{count} de {all} preguntas pertinentes respondidas", fr: "{count} questions pertinentes sur {all} répondues", pt: "{count} de {all} perguntas pertinentes respondidas")
        , TextArguments([.init("count", count), .init("all", all)]))
    }
    /// {days} days late
    public static func daysLate(days: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: days) == .one ? "{days} day late" : "{days} days late", es: Language.es.pluralCategory(of: days) == .one ? "{days} día de retraso" : "{days} días de retraso", fr: Language.fr.pluralCategory(of: days) == .one ? "{days} jour de retard" : "{days} jours de retard", pt: Language.pt.pluralCategory(of: days) == .one ? "{days} dia de atraso" : "{days} dias de atraso")
        , TextArguments([.init("days", days)]))
    }
    /// {count} questions open
    public static func questionsOpen(count: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: count) == .one ? "{count} question open" : "{count} questions open", es: Language.es.pluralCategory(of: count) == .one ? "{count} pregunta sin responder" : "{count} preguntas sin responder", fr: Language.fr.pluralCategory(of: count) == .one ? "{count} question sans réponse" : "{count} questions sans réponse", pt: Language.pt.pluralCategory(of: count) == .one ? "{count} pergunta sem resposta" : "{count} perguntas sem resposta")
        , TextArguments([.init("count", count)]))
    }
    /// focal point appointed
    public static var stepFocalPoint: LocalizedText {
      LocalizedText(en: "focal point appointed", es: "punto focal designado", fr: "point de contact désigné", pt: "ponto focal designado")
    }
    /// experts appointed
    public static var stepExperts: LocalizedText {
      LocalizedText(en: "experts appointed", es: "expertos designados", fr: "experts désignés", pt: "peritos designados")
    }
    /// answers delivered
    public static var stepAnswers: LocalizedText {
      LocalizedText(en: "answers delivered", es: "respuestas entregadas", fr: "réponses remises", pt: "respostas entregues")
    }
    /// written feedback
    public static var stepFeedback: LocalizedText {
      LocalizedText(en: "written feedback", es: "comentarios por escrito", fr: "observations écrites", pt: "comentários por escrito")
    }
    /// Deadlines of the mechanism
    public static var clocks: LocalizedText {
      LocalizedText(en: "Deadlines of the mechanism", es: "Plazos del mecanismo", fr: "Délais du mécanisme", pt: "Prazos do mecanismo")
    }
    /// counted from: {step}
    public static func since(step: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "counted from: {step}", es: "contado desde: {step}", fr: "compté à partir de\u{A0}: {step}", pt: "contado desde: {step}")
        , TextArguments([.init("step", step)]))
    }
    /// the opening
    public static var openingOfTheCycle: LocalizedText {
      LocalizedText(en: "the opening", es: "la apertura", fr: "l’ouverture", pt: "a abertura")
    }
    /// passed {days} days ago
    public static func passed(days: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: days) == .one ? "passed {days} day ago" : "passed {days} days ago", es: Language.es.pluralCategory(of: days) == .one ? "vencido hace {days} día" : "vencido hace {days} días", fr: Language.fr.pluralCategory(of: days) == .one ? "passé depuis {days} jour" : "passé depuis {days} jours", pt: Language.pt.pluralCategory(of: days) == .one ? "vencido há {days} dia" : "vencido há {days} dias")
        , TextArguments([.init("days", days)]))
    }
    /// today
    public static var aheadToday: LocalizedText {
      LocalizedText(en: "today", es: "hoy", fr: "aujourd’hui", pt: "hoje")
    }
    /// tomorrow
    public static var aheadTomorrow: LocalizedText {
      LocalizedText(en: "tomorrow", es: "mañana", fr: "demain", pt: "amanhã")
    }
    /// in {days} days
    public static func ahead(days: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "in {days} days", es: "en {days} días", fr: "dans {days} jours", pt: "em {days} dias")
        , TextArguments([.init("days", days)]))
    }
    /// To be delivered or completed
    public static var owed: LocalizedText {
      LocalizedText(en: "To be delivered or completed", es: "Por entregar o completar", fr: "À remettre ou à compléter", pt: "A entregar ou completar")
    }
    /// Next: {what}, {day}
    public static func comesNext(what: some TextArgument, day: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Next: {what}, {day}", es: "A continuación: {what}, {day}", fr: "Prochaine échéance\u{A0}: {what}, {day}", pt: "A seguir: {what}, {day}")
        , TextArguments([.init("what", what), .init("day", day)]))
    }
    /// All days of the cycle have passed.
    public static var nothingNext: LocalizedText {
      LocalizedText(en: "All days of the cycle have passed.", es: "Han pasado todas las fechas del ciclo.", fr: "Toutes les dates du cycle sont passées.", pt: "Todas as datas do ciclo já passaram.")
    }
    /// due {date}
    public static func due(date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "due {date}", es: "plazo: {date}", fr: "échéance\u{A0}: {date}", pt: "prazo: {date}")
        , TextArguments([.init("date", date)]))
    }
    /// amended on {date}
    public static func amended(date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "amended on {date}", es: "enmendado el {date}", fr: "modifié le {date}", pt: "emendado em {date}")
        , TextArguments([.init("date", date)]))
    }
    /// returned, to be mended: {count}
    public static func returned(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "returned, to be mended: {count}", es: "devueltos, por corregir: {count}", fr: "renvoyés, à corriger\u{A0}: {count}", pt: "devolvidos, por corrigir: {count}")
        , TextArguments([.init("count", count)]))
    }
    /// arrived, not assigned: {count}
    public static func unassigned(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "arrived, not assigned: {count}", es: "recibidos, sin asignar: {count}", fr: "reçus, non attribués\u{A0}: {count}", pt: "recebidos, não atribuídos: {count}")
        , TextArguments([.init("count", count)]))
    }
    /// Arrived, cannot be assigned
    public static var unassignedHeading: LocalizedText {
      LocalizedText(en: "Arrived, cannot be assigned", es: "Recibido, no puede asignarse", fr: "Reçu, ne peut être attribué", pt: "Recebido, não pode ser atribuído")
    }
    /// Returned, to be mended
    public static var returnedHeading: LocalizedText {
      LocalizedText(en: "Returned, to be mended", es: "Devuelto, por corregir", fr: "Renvoyé, à corriger", pt: "Devolvido, por corrigir")
    }
    /// state “{name}”
    public static func unknownState(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "state “{name}”", es: "Estado «{name}»", fr: "État «\u{A0}{name}\u{A0}»", pt: "Estado “{name}”")
        , TextArguments([.init("name", name)]))
    }
    /// questionnaire “{name}”
    public static func unknownQuestionnaire(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "questionnaire “{name}”", es: "cuestionario «{name}»", fr: "questionnaire «\u{A0}{name}\u{A0}»", pt: "questionário “{name}”")
        , TextArguments([.init("name", name)]))
    }
    /// cycle “{name}”
    public static func unknownCycle(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "cycle “{name}”", es: "ciclo «{name}»", fr: "cycle «\u{A0}{name}\u{A0}»", pt: "ciclo “{name}”")
        , TextArguments([.init("name", name)]))
    }
    /// probably {name}
    public static func meant(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "probably {name}", es: "probablemente {name}", fr: "probablement {name}", pt: "provavelmente {name}")
        , TextArguments([.init("name", name)]))
    }
    /// the file of an earlier cycle; that of {needed} is needed
    public static func earlierCycle(needed: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the file of an earlier cycle; that of {needed} is needed", es: "el archivo de un ciclo anterior; se necesita el de {needed}", fr: "le fichier d’un cycle antérieur\u{A0}; il faut celui de {needed}", pt: "o arquivo de um ciclo anterior; é necessário o de {needed}")
        , TextArguments([.init("needed", needed)]))
    }
    /// not assigned to this cycle: {what}
    public static func notInCycle(what: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "not assigned to this cycle: {what}", es: "no se asigna a este ciclo: {what}", fr: "non attribué à ce cycle\u{A0}: {what}", pt: "não atribuído a este ciclo: {what}")
        , TextArguments([.init("what", what)]))
    }
    /// No file of the cycle is at hand, so what is due and when is not known. This arrived:
    public static var noCycle: LocalizedText {
      LocalizedText(en: "No file of the cycle is at hand, so what is due and when is not known. This arrived:", es: "No hay archivo del ciclo, por lo que no se sabe qué se debe ni cuándo. Esto se ha recibido:", fr: "Aucun fichier du cycle n’est donné\u{A0}: on ne sait donc pas ce qui est dû ni quand. Voici ce qui est arrivé\u{A0}:", pt: "Não há arquivo do ciclo, portanto não se sabe o que é devido nem quando. Isto chegou:")
    }
    /// nothing arrived
    public static var nothingArrived: LocalizedText {
      LocalizedText(en: "nothing arrived", es: "no se ha recibido nada", fr: "rien n’est arrivé", pt: "nada chegou")
    }
  }

  public enum ExerciseNotice {
    /// exercise data: fictional states, made-up answers
    public static var madeUp: LocalizedText {
      LocalizedText(en: "exercise data: fictional states, made-up answers", es: "datos de ejercicio: Estados ficticios, respuestas inventadas", fr: "données d’exercice\u{A0}: États fictifs, réponses inventées", pt: "dados de exercício: Estados fictícios, respostas inventadas")
    }
  }

  public enum Board {
    /// Arrived since {date}
    public static func since(date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Arrived since {date}", es: "Recibido desde el {date}", fr: "Arrivé depuis le {date}", pt: "Recebido desde {date}")
        , TextArguments([.init("date", date)]))
    }
    /// Waiting for a decision
    public static var waiting: LocalizedText {
      LocalizedText(en: "Waiting for a decision", es: "En espera de decisión", fr: "En attente de décision", pt: "À espera de decisão")
    }
    /// {replies} of {due} ({share})
    public static func replies(replies: some TextArgument, due: some TextArgument, share: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{replies} of {due} ({share})", es: "{replies} de {due} ({share})", fr: "{replies} sur {due} ({share})", pt: "{replies} de {due} ({share})")
        , TextArguments([.init("replies", replies), .init("due", due), .init("share", share)]))
    }
    /// questionnaires due: {count}
    public static func questionnaires(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "questionnaires due: {count}", es: "cuestionarios por entregar: {count}", fr: "questionnaires à remettre\u{A0}: {count}", pt: "questionários por entregar: {count}")
        , TextArguments([.init("count", count)]))
    }
    /// ! relevant questions left open, ? participation not known, ~ participation not verified
    public static var marks: LocalizedText {
      LocalizedText(en: "! relevant questions left open, ? participation not known, ~ participation not verified", es: "! preguntas pertinentes sin responder, ? participación desconocida, ~ participación sin verificar", fr: "! questions pertinentes laissées sans réponse,\u{A0}? participation inconnue, ~ participation non vérifiée", pt: "! perguntas pertinentes sem resposta, ? participação desconhecida, ~ participação não verificada")
    }
  }
}
