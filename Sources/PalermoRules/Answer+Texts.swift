import PalermoModel

extension Answer {
  /// Calls a function with each text that persons wrote in the answer, in whatever language.
  ///
  /// - Complexity: O(*n*) in the texts.
  func forEachText(_ body: (RespondentText) -> Void) {
    func take(_ text: String?) {
      if let text { body(RespondentText(language: "", text: text)) }
    }
    texts.forEach(body)
    other.forEach(body)
    explanations.forEach(body)
    for authority in authorities {
      take(authority.name)
      take(authority.role)
      take(authority.address)
    }
    for evidence in evidence {
      take(evidence.title)
      take(evidence.provision)
    }
    for link in links { take(link.title) }
    for assistance in assistance { take(assistance.details) }
  }
}
