// Made from Texts/submissions.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum BlankSubmission {
    /// Write each answer in its element, as the line above it shows; delete what does not apply, or, where the question allows it, answer value="not-applicable" with an <explanation>. Check the file with palermo validate, and set status to final when it is complete.
    public static var howTo: LocalizedText {
      LocalizedText(en: "Write each answer in its element, as the line above it shows; delete what does not apply, or, where the question allows it, answer value=\"not-applicable\" with an <explanation>. Check the file with palermo validate, and set status to final when it is complete.", es: "Escriba cada respuesta en su elemento, como muestra la línea que lo precede; borre lo que no corresponda o, si la pregunta lo admite, responda value=\"not-applicable\" con una <explanation>. Verifique el archivo con palermo validate y ponga status en final cuando esté completo.", fr: "Écrivez chaque réponse dans son élément, comme le montre la ligne qui le précède\u{A0}; supprimez ce qui est sans objet, ou, si la question l’admet, répondez value=\"not-applicable\" avec une <explanation>. Vérifiez le fichier avec palermo validate et mettez status à final une fois complet.", pt: "Escreva cada resposta em seu elemento, como mostra a linha acima dele; apague o que não se aplica ou, se a pergunta o admitir, responda value=\"not-applicable\" com uma <explanation>. Verifique o arquivo com palermo validate e mude status para final quando estiver completo.")
    }
    /// (only if it applies after the answers above)
    public static var conditional: LocalizedText {
      LocalizedText(en: "(only if it applies after the answers above)", es: "(solo si procede según las respuestas anteriores)", fr: "(seulement s’il y a lieu d’après les réponses précédentes)", pt: "(apenas se couber conforme as respostas anteriores)")
    }
    /// (several may be chosen: value="… …")
    public static var several: LocalizedText {
      LocalizedText(en: "(several may be chosen: value=\"… …\")", es: "(pueden elegirse varias: value=\"… …\")", fr: "(plusieurs peuvent être choisies\u{A0}: value=\"… …\")", pt: "(podem ser escolhidas várias: value=\"… …\")")
    }
    /// (optional)
    public static var optional: LocalizedText {
      LocalizedText(en: "(optional)", es: "(facultativa)", fr: "(facultative)", pt: "(facultativa)")
    }
  }

  public enum Migration {
    /// there is no such question in {questionnaire}
    public static func unknownQuestion(questionnaire: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "there is no such question in {questionnaire}", es: "no hay tal pregunta en {questionnaire}", fr: "cette question n’existe pas dans {questionnaire}", pt: "não há tal pergunta em {questionnaire}")
        , TextArguments([.init("questionnaire", questionnaire)]))
    }
    /// it is no longer asked, and nothing takes its place
    public static var notAsked: LocalizedText {
      LocalizedText(en: "it is no longer asked, and nothing takes its place", es: "ya no se formula y nada la sustituye", fr: "elle n’est plus posée, et rien ne la remplace", pt: "já não é feita, e nada a substitui")
    }
    /// it is now asked as “{question}” in {questionnaire}
    public static func moved(question: some TextArgument, questionnaire: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it is now asked as “{question}” in {questionnaire}", es: "ahora se formula como «{question}» en {questionnaire}", fr: "elle est désormais posée sous «\u{A0}{question}\u{A0}» dans {questionnaire}", pt: "agora é feita como “{question}” em {questionnaire}")
        , TextArguments([.init("question", question), .init("questionnaire", questionnaire)]))
    }
    /// “{question}” takes another type of answer
    public static func otherType(question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{question}” takes another type of answer", es: "«{question}» admite otro tipo de respuesta", fr: "«\u{A0}{question}\u{A0}» attend un autre type de réponse", pt: "“{question}” aceita outro tipo de resposta")
        , TextArguments([.init("question", question)]))
    }
    /// “{question}” takes codes of States; the text stays as an explanation
    public static func noStates(question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{question}” takes codes of States; the text stays as an explanation", es: "«{question}» pide códigos de Estados; el texto queda como explicación", fr: "«\u{A0}{question}\u{A0}» demande des codes d’États\u{A0}; le texte reste en explication", pt: "“{question}” pede códigos de Estados; o texto fica como explicação")
        , TextArguments([.init("question", question)]))
    }
    /// “{question}” has no option “{value}”; the rest of the answer is carried over
    public static func noOption(question: some TextArgument, value: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{question}” has no option “{value}”; the rest of the answer is carried over", es: "«{question}» no tiene la opción «{value}»; el resto de la respuesta se traslada", fr: "«\u{A0}{question}\u{A0}» n’a pas d’option «\u{A0}{value}\u{A0}»\u{A0}; le reste de la réponse est reporté", pt: "“{question}” não tem a opção “{value}”; o resto da resposta é transferido")
        , TextArguments([.init("question", question), .init("value", value)]))
    }
    /// “not applicable” does not answer “{question}” any more; the reason stays as an explanation
    public static func notApplicableClosed(question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“not applicable” does not answer “{question}” any more; the reason stays as an explanation", es: "«no aplicable» ya no responde a «{question}»; el motivo queda como explicación", fr: "«\u{A0}sans objet\u{A0}» ne répond plus à «\u{A0}{question}\u{A0}»\u{A0}; le motif reste en explication", pt: "“não se aplica” já não responde a “{question}”; o motivo fica como explicação")
        , TextArguments([.init("question", question)]))
    }
    /// “{question}” takes one option only, and there are {values}; the rest of the answer is carried over
    public static func onlyOne(question: some TextArgument, values: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{question}” takes one option only, and there are {values}; the rest of the answer is carried over", es: "«{question}» admite una sola opción y hay {values}; el resto de la respuesta se traslada", fr: "«\u{A0}{question}\u{A0}» n’admet qu’une option, et il y a {values}\u{A0}; le reste de la réponse est reporté", pt: "“{question}” aceita uma só opção, e há {values}; o resto da resposta é transferido")
        , TextArguments([.init("question", question), .init("values", values)]))
    }
    /// the answers that become one in “{question}” differ ({one}, {other}); all but the values is carried over
    public static func differing(question: some TextArgument, one: some TextArgument, other: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the answers that become one in “{question}” differ ({one}, {other}); all but the values is carried over", es: "las respuestas que se funden en «{question}» difieren ({one}, {other}); se traslada todo salvo los valores", fr: "les réponses réunies dans «\u{A0}{question}\u{A0}» diffèrent ({one}, {other})\u{A0}; tout est reporté sauf les valeurs", pt: "as respostas reunidas em “{question}” diferem ({one}, {other}); tudo é transferido, exceto os valores")
        , TextArguments([.init("question", question), .init("one", one), .init("other", other)]))
    }
    /// the answer is confidential, and what it says is not looked at: hold it against the options of “{question}”
    public static func unseen(question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the answer is confidential, and what it says is not looked at: hold it against the options of “{question}”", es: "la respuesta es confidencial y no se examina lo que dice: cotéjela con las opciones de «{question}»", fr: "la réponse est confidentielle, et son contenu n’est pas examiné\u{A0}: comparez-la aux options de «\u{A0}{question}\u{A0}»", pt: "a resposta é confidencial, e o que diz não é examinado: compare-a com as opções de “{question}”")
        , TextArguments([.init("question", question)]))
    }
  }
}
