import PalermoModel

extension Rule {
  static let staleExplanation = Rule(
    id: "stale-explanation",
    category: .crossConsistency,
    severity: .warning,
    title: LocalizedText(
      en: "An answer that has changed is not explained in the words of the earlier cycle",
      es: "Una respuesta que ha cambiado no se explica con las palabras del ciclo anterior",
      fr: "Une réponse qui a changé n’est pas expliquée avec les mots du cycle précédent",
      pt: "Uma resposta que mudou não é explicada com as palavras do ciclo anterior"),
    message: LocalizedText(
      en:
        "the answer to “{question}” is “{new}”, in the cycle {cycle} it was “{old}”, but the explanation is the same word for word",
      es:
        "la respuesta a «{question}» es «{new}», en el ciclo {cycle} era «{old}», pero la explicación es la misma palabra por palabra",
      fr:
        "la réponse à « {question} » est « {new} », au cycle {cycle} c’était « {old} », mais l’explication est la même mot pour mot",
      pt:
        "a resposta a “{question}” é “{new}”, no ciclo {cycle} era “{old}”, mas a explicação é a mesma palavra por palavra"
    ),
    fix: LocalizedText(
      en: "explain what has changed, or correct the answer",
      es: "explique qué ha cambiado, o corrija la respuesta",
      fr: "expliquez ce qui a changé, ou corrigez la réponse",
      pt: "explique o que mudou, ou corrija a resposta"),
    rationale: LocalizedText(
      en:
        "An explanation that was carried over supports the earlier answer. Beside another answer it contradicts it, or says nothing of why it is another now.",
      es:
        "Una explicación trasladada respalda la respuesta anterior. Junto a otra respuesta la contradice, o nada dice de por qué ahora es otra.",
      fr:
        "Une explication reportée appuie la réponse précédente. À côté d’une autre réponse, elle la contredit ou ne dit rien de ce qui l’a changée.",
      pt:
        "Uma explicação transferida sustenta a resposta anterior. Ao lado de outra resposta, ela a contradiz ou nada diz sobre por que agora é outra."
    ),
    references: ["UNTOC/32/5"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.attempt" value="partly">
          <explanation xml:lang="es">La tentativa no se castiga.</explanation>
          <evidence kind="legislation" title="Código Penal" provision="art. 27"/>
        </answer>
      </submission>
      """, with: [earlier]),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.attempt" value="partly">
          <explanation xml:lang="es">La reforma de 2025 castiga la tentativa de captación y de traslado.</explanation>
          <evidence kind="legislation" title="Código Penal" provision="art. 27"/>
        </answer>
      </submission>
      """, with: [earlier]))

  private static let earlier = """
    <?xml version="1.0" encoding="UTF-8"?>
    <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                state="XAA" cycle="2025" status="draft" date="2025-05-30">
      <source kind="exercise"/>
      <answer question="tip.5.attempt" value="no">
        <explanation xml:lang="es">La tentativa no se castiga.</explanation>
      </answer>
    </submission>
    """
}

extension SubmissionCheck {
  static let staleExplanation = SubmissionCheck(.staleExplanation) { context, findings in
    guard let predecessor = context.predecessor else { return }
    for answer in context.submission.answers where !answer.explanations.isEmpty {
      guard let earlier = predecessor[question: answer.question], earlier.values != answer.values,
        earlier.isAnswered, answer.isAnswered, earlier.explanations == answer.explanations
      else { continue }
      findings.add(
        .staleExplanation, at: answer.position,
        [
          "question": .init(verbatim: answer.question), "cycle": .init(verbatim: predecessor.cycle),
          "old": .init(verbatim: earlier.values.joined(separator: " ")),
          "new": .init(verbatim: answer.values.joined(separator: " ")),
        ])
    }
  }
}
