extension Double {
  /// The number as readers of each language write it, without decimals where it is whole.
  public var localized: LocalizedText {
    let parts = description.split(separator: ".")
    guard parts.count == 2, parts[1] != "0" else { return LocalizedText(verbatim: String(parts[0])) }
    return LocalizedText { "\(parts[0])\($0.decimalSeparator)\(parts[1])" }
  }
}
