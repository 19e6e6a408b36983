import PalermoModel

extension Rule {
  static let unknownLanguage = Rule(
    id: "unknown-language",
    category: .types,
    severity: .warning,
    title: LocalizedText(
      en: "Language codes are in use", es: "Los códigos de idioma están en uso",
      fr: "Les codes de langue sont en usage",
      pt: "Os códigos de idioma estão em uso"),
    message: LocalizedText(
      en: "“{code}” in the answer to “{question}” is not the code of a language{suggestion}",
      es: "«{code}» en la respuesta a «{question}» no es el código de un idioma{suggestion}",
      fr: "« {code} » dans la réponse à « {question} » n’est pas le code d’une langue{suggestion}",
      pt: "“{code}” na resposta a “{question}” não é o código de um idioma{suggestion}"),
    fix: LocalizedText(
      en:
        "use the two letters of ISO 639-1, such as en, es, fr, pt, or the three of ISO 639-3 where there are none, such as quc",
      es: "use las dos letras de ISO 639-1, como en, es, fr, pt, o las tres de ISO 639-3 si no las hay, como quc",
      fr:
        "utilisez les deux lettres d’ISO 639-1, telles que en, es, fr, pt, ou à défaut les trois d’ISO 639-3, telles que quc",
      pt: "use as duas letras da ISO 639-1, como en, es, fr, pt, ou, se não houver, as três da ISO 639-3, como quc"),
    rationale: LocalizedText(
      en:
        "Other states choose the language of a request by this code, and a text is searched and read aloud by it. A code by ear, such as sp, is none.",
      es:
        "Otros Estados eligen con este código el idioma de una solicitud, y con él se busca y se lee en voz alta un texto. Un código de oído, como sp, no lo es.",
      fr:
        "D’autres États choisissent la langue d’une demande d’après ce code, et un texte est recherché et lu à voix haute d’après lui. Un code inventé à l’oreille, tel que sp, n’en est pas un.",
      pt:
        "Outros Estados escolhem por este código o idioma de um pedido, e por ele um texto é buscado e lido em voz alta. Um código de ouvido, como sp, não serve."
    ),
    references: ["UNTOC/18/14.1", "BCP 47"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.offence" value="no">
          <explanation xml:lang="sp">La ley no prevé esta conducta.</explanation>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no">
          <explanation xml:lang="es-419">La ley no prevé esta conducta.</explanation>
          <explanation xml:lang="quc">Man k'o ta pa le taqanik.</explanation>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let unknownLanguage = SubmissionCheck(.unknownLanguage) { context, findings in
    var inUse: Set<String> = []
    func check(_ code: String, in answer: Answer, at position: SourcePosition) {
      if inUse.contains(code) { return }
      if isInUse(code) {
        inUse.insert(code)
        return
      }
      findings.add(
        .unknownLanguage, at: position,
        [
          "question": .init(verbatim: answer.question), "code": .init(verbatim: code),
          "suggestion": mistaken[code.lowercased()].map(Suggestion.clause(meaning:)) ?? "",
        ])
    }
    for answer in context.submission.answers {
      for texts in [answer.texts, answer.other, answer.explanations] {
        for text in texts { check(text.language, in: answer, at: answer.position) }
      }
      for authority in answer.authorities {
        for code in authority.languages { check(code, in: answer, at: authority.position) }
      }
    }
    for (answer, question) in context.answers where question.type == .languages && !answer.isNotApplicable {
      for code in answer.values { check(code, in: answer, at: answer.valuePosition) }
    }
  }

  private static func isInUse(_ code: String) -> Bool {
    let language = code.prefix { $0 != "-" }.lowercased()
    return mistaken[language] == nil && (language.count != 2 || twoLetterCodes.contains(language))
  }

  /// Codes that are written in place of another: by ear, and with three letters where there are two.
  private static let mistaken = [
    "sp": "es", "po": "pt", "spa": "es", "por": "pt", "eng": "en", "fra": "fr", "fre": "fr", "nld": "nl",
    "dut": "nl", "hat": "ht", "que": "qu", "aym": "ay", "grn": "gn", "deu": "de", "ger": "de", "ita": "it", "ara": "ar",
    "rus": "ru", "zho": "zh", "chi": "zh", "jpn": "ja",
  ]

  /// ISO 639-1.
  private static let twoLetterCodes = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es \
    et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki \
    kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no \
    nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te \
    tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " ").map(String.init))
}
