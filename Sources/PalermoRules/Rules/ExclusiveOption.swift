import PalermoModel

extension Rule {
  static let exclusiveOption = Rule(
    id: "exclusive-option",
    category: .types,
    severity: .error,
    texts: Texts.ExclusiveOption.texts)
}

extension SubmissionCheck {
  static let exclusiveOption = SubmissionCheck(.exclusiveOption, of: .severalValues) { context, findings in
    context.forEachDeparture(of: .severalValues) { answer, question, _ in
      question.contradiction(in: answer)
    } report: { answer, question, option, bindingness in
      let others = answer.values.filter { $0 != option.value }
      findings.add(
        .exclusiveOption, at: answer.valuePosition, bindingness,
        Texts.ExclusiveOption.arguments(
          value: question.codedNames(ofValues: [option.value]), question: question.id,
          others: question.codedNames(ofValues: others), from: bindingness.clause))
    }
  }
}
