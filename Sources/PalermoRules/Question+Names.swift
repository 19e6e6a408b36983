package import PalermoModel

extension Question {
  /// Values that can be chosen by their labels, where nothing is to be typed.
  ///
  /// - Complexity: O(*n* · *m*) in the values and the options.
  package func names(ofValues values: [String]) -> LocalizedText {
    let names = values.map { name(ofChoice: $0) }
    return LocalizedText { language in names.map { $0(language) }.joined(separator: ", ") }
  }

  /// Values that can be chosen by their labels, each with its code behind, where that is to be typed: “sí (yes)”. A label
  /// that is the code itself stands alone.
  ///
  /// - Complexity: O(*n* · *m*) in the values and the options.
  package func codedNames(ofValues values: [String]) -> LocalizedText {
    let names = values.map { (code: $0, name: name(ofChoice: $0)) }
    return LocalizedText { language in
      names.map { entry in
        let name = entry.name(language)
        return name == entry.code ? name : "\(name) (\(entry.code))"
      }.joined(separator: ", ")
    }
  }

  private func name(ofChoice value: String) -> LocalizedText {
    value == Answer.notApplicable ? Texts.Ratings.notApplicable : name(ofValue: value)
  }
}
