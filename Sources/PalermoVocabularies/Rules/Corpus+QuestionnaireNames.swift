package import PalermoModel

extension Corpus {
  /// Findings on the structure of a file: those on what stands in place of the id of a questionnaire say which is meant.
  ///
  /// - Complexity: O(*n*) in the findings, times the questionnaires for those.
  package func namingQuestionnaires(in findings: [Finding]) -> [Finding] {
    findings.map { finding in
      guard finding.rule == Rule.invalidValue.id, let attribute = finding.message.arguments["name"]?(.en),
        attribute == Name.questionnaire.text || attribute == Name.toQuestionnaire.text,
        let written = finding.message.arguments["value"]?(.en),
        let suggestion = Suggestion.questionnaire(meantBy: written, in: self)
      else { return finding }
      return finding.suggesting(suggestion)
    }
  }
}
