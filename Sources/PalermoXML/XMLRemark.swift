/// What stands in a file without being part of its data: a comment, or an instruction to another program.
public struct XMLRemark: Hashable, Sendable {
  /// How it stands to what is before it.
  public enum Lead: Hashable, Sendable {
    /// On the same line.
    case sameLine
    /// On the next line.
    case nextLine
    /// After an empty line.
    case emptyLine
  }

  /// The text with the brackets around it.
  public let markup: String
  /// How it stands to what is before it.
  public let lead: Lead

  init(markup: String, lead: Lead) {
    (self.markup, self.lead) = (markup, lead)
  }

  /// A comment on lines of its own. Two hyphens, which may not stand in one, are set apart.
  public static func comment(_ text: String, lead: Lead = .nextLine) -> XMLRemark {
    var allowed = ""
    for character in text.unicodeScalars {
      if character == "-" && allowed.unicodeScalars.last == "-" { allowed += " " }
      allowed.unicodeScalars.append(character)
    }
    return XMLRemark(markup: "<!-- \(allowed) -->", lead: lead)
  }
}
