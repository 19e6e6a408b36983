import PalermoModel

extension Rule {
  static let authorityWithoutContact = Rule(
    id: "authority-without-contact",
    category: .types,
    severity: .warning,
    texts: Texts.AuthorityWithoutContact.texts,
    references: ["UNTOC/18/13"])
}

extension SubmissionCheck {
  static let authorityWithoutContact = SubmissionCheck(.authorityWithoutContact, of: .authorities) {
    context, findings in
    for answer in context.allAnswers(with: .authorities) {
      for authority in answer.authorities
      where authority.address == nil && authority.email == nil && authority.phone == nil && authority.href == nil {
        findings.add(
          .authorityWithoutContact, at: authority.position,
          Texts.AuthorityWithoutContact.arguments(name: authority.name))
      }
    }
  }
}
