// Made from Texts/differences.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum SubmissionDifference {
    /// Now asked because of the answers
    public static var nowAsked: LocalizedText {
      LocalizedText(en: "Now asked because of the answers", es: "Ahora se preguntan por las respuestas", fr: "Désormais posées du fait des réponses", pt: "Agora perguntadas em razão das respostas")
    }
    /// No longer asked because of the answers
    public static var notAsked: LocalizedText {
      LocalizedText(en: "No longer asked because of the answers", es: "Ya no se preguntan por las respuestas", fr: "Ne sont plus posées du fait des réponses", pt: "Já não perguntadas em razão das respostas")
    }
    /// No answer differs.
    public static var nothing: LocalizedText {
      LocalizedText(en: "No answer differs.", es: "Ninguna respuesta difiere.", fr: "Aucune réponse ne diffère.", pt: "Nenhuma resposta difere.")
    }
    /// Answers that are the same: {count}
    public static func same(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Answers that are the same: {count}", es: "Respuestas iguales: {count}", fr: "Réponses identiques\u{A0}: {count}", pt: "Respostas iguais: {count}")
        , TextArguments([.init("count", count)]))
    }
    /// formerly {question}
    public static func formerly(question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "formerly {question}", es: "antes {question}", fr: "auparavant {question}", pt: "antes {question}")
        , TextArguments([.init("question", question)]))
    }
  }

  public enum SubmissionChangeKinds {
    /// Answers added
    public static var added: LocalizedText {
      LocalizedText(en: "Answers added", es: "Respuestas añadidas", fr: "Réponses ajoutées", pt: "Respostas acrescentadas")
    }
    /// Answers removed
    public static var removed: LocalizedText {
      LocalizedText(en: "Answers removed", es: "Respuestas eliminadas", fr: "Réponses supprimées", pt: "Respostas removidas")
    }
    /// Answers changed
    public static var changed: LocalizedText {
      LocalizedText(en: "Answers changed", es: "Respuestas modificadas", fr: "Réponses modifiées", pt: "Respostas alteradas")
    }
  }

  public enum SubmissionAspects {
    /// answer
    public static var value: LocalizedText {
      LocalizedText(en: "answer", es: "respuesta", fr: "réponse", pt: "resposta")
    }
    /// text
    public static var text: LocalizedText {
      LocalizedText(en: "text", es: "texto", fr: "texte", pt: "texto")
    }
    /// other
    public static var other: LocalizedText {
      LocalizedText(en: "other", es: "otra", fr: "autre", pt: "outra")
    }
    /// figure
    public static var figure: LocalizedText {
      LocalizedText(en: "figure", es: "cifra", fr: "chiffre", pt: "número")
    }
    /// authority
    public static var authority: LocalizedText {
      LocalizedText(en: "authority", es: "autoridad", fr: "autorité", pt: "autoridade")
    }
    /// link
    public static var link: LocalizedText {
      LocalizedText(en: "link", es: "enlace", fr: "lien", pt: "link")
    }
    /// reference
    public static var reference: LocalizedText {
      LocalizedText(en: "reference", es: "referencia", fr: "renvoi", pt: "referência")
    }
    /// explanation
    public static var explanation: LocalizedText {
      LocalizedText(en: "explanation", es: "explicación", fr: "explication", pt: "explicação")
    }
    /// evidence
    public static var evidence: LocalizedText {
      LocalizedText(en: "evidence", es: "prueba", fr: "justificatif", pt: "comprovação")
    }
    /// assistance
    public static var assistance: LocalizedText {
      LocalizedText(en: "assistance", es: "asistencia", fr: "assistance", pt: "assistência")
    }
    /// to be confirmed
    public static var confirmation: LocalizedText {
      LocalizedText(en: "to be confirmed", es: "por confirmar", fr: "à confirmer", pt: "a confirmar")
    }
    /// Every text by its name, for templates.
    public static var all: [(name: String, text: LocalizedText)] {
      [
        ("value", value),
        ("text", text),
        ("other", other),
        ("figure", figure),
        ("authority", authority),
        ("link", link),
        ("reference", reference),
        ("explanation", explanation),
        ("evidence", evidence),
        ("assistance", assistance),
        ("confirmation", confirmation),
      ]
    }
  }
}
