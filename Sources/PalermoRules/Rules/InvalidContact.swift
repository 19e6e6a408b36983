import PalermoModel

extension Rule {
  static let invalidContact = Rule(
    id: "invalid-contact",
    category: .types,
    severity: .warning,
    texts: Texts.InvalidContact.texts,
    references: ["UNTOC/18/13"])
}

extension SubmissionCheck {
  static let invalidContact = SubmissionCheck(.invalidContact, of: .authorities) { context, findings in
    for answer in context.allAnswers(with: .authorities) {
      for authority in answer.authorities {
        if let email = authority.email, !isAddress(email) {
          findings.add(
            .invalidContact, at: authority.position,
            Texts.InvalidContact.arguments(contact: email, kind: Texts.InvalidContact.email))
        }
        if let phone = authority.phone, !isNumber(phone) {
          findings.add(
            .invalidContact, at: authority.position,
            Texts.InvalidContact.arguments(contact: phone, kind: Texts.InvalidContact.phone))
        }
      }
    }
  }

  /// Whether a text looks like one or more e-mail addresses.
  private static func isAddress(_ text: String) -> Bool {
    let addresses = text.split { $0 == "," || $0 == ";" || $0 == " " }
    return !addresses.isEmpty
      && addresses.allSatisfy { address in
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
          && parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
      }
  }

  /// Whether a text holds enough digits to be dialled.
  private static func isNumber(_ text: String) -> Bool { text.count { $0.isASCII && $0.isNumber } >= 3 }
}
