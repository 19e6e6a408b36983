extension Language {
  /// A text between the quotation marks of the language.
  public func quoted(_ text: String) -> String {
    let space = hasSpaceInQuotationMarks ? "\u{A0}" : ""
    return "\(quotationMarks.open)\(space)\(text)\(space)\(quotationMarks.close)"
  }
}
