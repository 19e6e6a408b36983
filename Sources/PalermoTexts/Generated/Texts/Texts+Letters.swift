// Made from Texts/letters.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Reminder {
    /// unanswered: {count} of {all} relevant questions
    public static func unanswered(count: some TextArgument, all: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "unanswered: {count} of {all} relevant questions", es: "sin responder: {count} de {all} preguntas pertinentes", fr: "sans réponse\u{A0}: {count} questions pertinentes sur {all}", pt: "sem resposta: {count} de {all} perguntas pertinentes")
        , TextArguments([.init("count", count), .init("all", all)]))
    }
    /// To: {state}, competent authorities
    public static func addressee(state: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To: {state}, competent authorities", es: "A: {state}, autoridades competentes", fr: "À\u{A0}: {state}, autorités compétentes", pt: "A: {state}, autoridades competentes")
        , TextArguments([.init("state", state)]))
    }
    /// Subject: questionnaires on the implementation of the Palermo Convention and its Protocols, {cycle}
    public static func subject(cycle: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Subject: questionnaires on the implementation of the Palermo Convention and its Protocols, {cycle}", es: "Asunto: cuestionarios sobre la aplicación de la Convención de Palermo y sus Protocolos, {cycle}", fr: "Objet\u{A0}: questionnaires sur l’application de la Convention de Palerme et de ses Protocoles, {cycle}", pt: "Assunto: questionários sobre a aplicação da Convenção de Palermo e seus Protocolos, {cycle}")
        , TextArguments([.init("cycle", cycle)]))
    }
    /// According to our records, the following remains to be delivered or completed.
    public static var opening: LocalizedText {
      LocalizedText(en: "According to our records, the following remains to be delivered or completed.", es: "Según nuestros registros, queda por entregar o completar lo siguiente.", fr: "D’après nos relevés, il reste à remettre ou à compléter ce qui suit.", pt: "Segundo nossos registros, falta entregar ou completar o seguinte.")
    }
    /// The day has passed for:
    public static var overdue: LocalizedText {
      LocalizedText(en: "The day has passed for:", es: "Ha vencido el plazo de:", fr: "L’échéance est passée pour\u{A0}:", pt: "Venceu o prazo de:")
    }
    /// Still to come:
    public static var due: LocalizedText {
      LocalizedText(en: "Still to come:", es: "Aún en plazo:", fr: "Encore dans les délais\u{A0}:", pt: "Ainda no prazo:")
    }
    /// Received, with questions left unanswered:
    public static var incomplete: LocalizedText {
      LocalizedText(en: "Received, with questions left unanswered:", es: "Recibido, con preguntas sin responder:", fr: "Reçu, avec des questions laissées sans réponse\u{A0}:", pt: "Recebido, com perguntas sem resposta:")
    }
    /// only a draft has been received
    public static var draft: LocalizedText {
      LocalizedText(en: "only a draft has been received", es: "solo se ha recibido un borrador", fr: "seul un projet a été reçu", pt: "apenas um rascunho foi recebido")
    }
    /// Where participation is not known or not verified, the questionnaire is due only if the State is a party to the instrument. Please tell us whether it is.
    public static var ifParty: LocalizedText {
      LocalizedText(en: "Where participation is not known or not verified, the questionnaire is due only if the State is a party to the instrument. Please tell us whether it is.", es: "Cuando la participación se desconoce o está sin verificar, el cuestionario solo corresponde si el Estado es parte en el instrumento. Le rogamos indicar si lo es.", fr: "Lorsque la participation est inconnue ou non vérifiée, le questionnaire n’est dû que si l’État est partie à l’instrument. Merci d’indiquer si tel est le cas.", pt: "Quando a participação é desconhecida ou não verificada, o questionário só é devido se o Estado for parte no instrumento. Pede-se indicar se o é.")
    }
    /// What has been sent in the meantime need not be sent again. A late delivery is welcome, and a partial one as a draft too.
    public static var closing: LocalizedText {
      LocalizedText(en: "What has been sent in the meantime need not be sent again. A late delivery is welcome, and a partial one as a draft too.", es: "No es necesario reenviar lo que se haya enviado entretanto. Una entrega tardía es bienvenida, y también una parcial como borrador.", fr: "Il est inutile de renvoyer ce qui l’a été entre-temps. Une remise tardive est bienvenue, de même qu’une remise partielle à titre de projet.", pt: "Não é necessário reenviar o que tenha sido enviado nesse meio-tempo. Uma entrega tardia é bem-vinda, e também uma parcial como rascunho.")
    }
    /// Received, and to be mended and sent again:
    public static var returned: LocalizedText {
      LocalizedText(en: "Received, and to be mended and sent again:", es: "Recibido, y por corregir y enviar de nuevo:", fr: "Reçu, à corriger et à renvoyer\u{A0}:", pt: "Recebido, a corrigir e enviar de novo:")
    }
    /// Received, but not to be assigned, as its state, questionnaire or cycle is not one that we know:
    public static var unassigned: LocalizedText {
      LocalizedText(en: "Received, but not to be assigned, as its state, questionnaire or cycle is not one that we know:", es: "Recibido, pero sin poder asignarse, pues su Estado, cuestionario o ciclo no es ninguno de los que conocemos:", fr: "Reçu, mais impossible à attribuer, car l’État, le questionnaire ou le cycle indiqué ne nous est pas connu\u{A0}:", pt: "Recebido, mas sem possibilidade de atribuição, pois seu Estado, questionário ou ciclo não é nenhum dos que conhecemos:")
    }
    /// the file names {what}; please correct that and send it again
    public static func namesUnknown(what: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the file names {what}; please correct that and send it again", es: "el archivo indica {what}; le rogamos corregirlo y enviarlo de nuevo", fr: "le fichier indique {what}\u{A0}; merci de corriger et de renvoyer", pt: "o arquivo indica {what}; pede-se corrigir e enviar de novo")
        , TextArguments([.init("what", what)]))
    }
  }
}
