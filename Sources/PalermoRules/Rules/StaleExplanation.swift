import PalermoModel

extension Rule {
  static let staleExplanation = Rule(
    id: "stale-explanation",
    category: .crossConsistency,
    severity: .warning,
    texts: Texts.StaleExplanation.texts,
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
        Texts.StaleExplanation.arguments(
          question: answer.question, new: answer.values.joined(separator: " "), cycle: predecessor.cycle,
          old: earlier.values.joined(separator: " ")))
    }
  }
}
