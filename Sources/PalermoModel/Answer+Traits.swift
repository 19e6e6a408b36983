extension Answer {
  /// What there is in answers, so that what looks for it can pass over those that have none.
  package struct Traits: OptionSet, Sendable {
    /// One bit for each.
    package let rawValue: UInt16

    /// Traits by their bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Several values.
    package static let severalValues = Traits(rawValue: 1)
    /// That the question does not apply.
    package static let notApplicable = Traits(rawValue: 2)
    /// The mark of a confidential answer, or what is taken for it.
    package static let confidential = Traits(rawValue: 4)
    /// That nobody has confirmed it.
    package static let unconfirmed = Traits(rawValue: 8)
    /// What is meant by the option `other`.
    package static let other = Traits(rawValue: 16)
    /// Numbers by year.
    package static let figures = Traits(rawValue: 32)
    /// Authorities.
    package static let authorities = Traits(rawValue: 64)
    /// Words that call it confidential.
    package static let calledConfidential = Traits(rawValue: 128)
  }
}
