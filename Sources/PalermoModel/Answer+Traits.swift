extension Answer {
  /// What there is in answers, and what their questions ask for, so that what looks for it can pass over the others.
  package struct Traits: OptionSet, Sendable {
    /// One bit for each.
    package let rawValue: UInt32

    /// Traits by their bits.
    package init(rawValue: UInt32) { self.rawValue = rawValue }

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
    /// An answer in words.
    package static let texts = Traits(rawValue: 1 << 8)
    /// Remarks.
    package static let explanations = Traits(rawValue: 1 << 9)
    /// Links to documents.
    package static let links = Traits(rawValue: 1 << 10)
    /// References to answers elsewhere.
    package static let references = Traits(rawValue: 1 << 11)
    /// What it rests on.
    package static let evidence = Traits(rawValue: 1 << 12)
    /// Assistance that is needed or offered.
    package static let assistance = Traits(rawValue: 1 << 13)

    /// A question for a number.
    package static let asksNumber = Traits(rawValue: 1 << 16)
    /// A question for a date.
    package static let asksDate = Traits(rawValue: 1 << 17)
    /// A question for languages.
    package static let asksLanguages = Traits(rawValue: 1 << 18)
    /// A question for states.
    package static let asksStates = Traits(rawValue: 1 << 19)
    /// A question that offers nothing to choose from.
    package static let asksWithoutChoice = Traits(rawValue: 1 << 20)
    /// A question that offers something else than its options.
    package static let offersOther = Traits(rawValue: 1 << 21)
    /// A question that is asked on a condition.
    package static let asksOnCondition = Traits(rawValue: 1 << 22)
    /// A question that demands evidence.
    package static let demandsEvidence = Traits(rawValue: 1 << 23)
    /// A question that says which answers would be a surprise.
    package static let expectsBounds = Traits(rawValue: 1 << 24)
  }
}

extension Answer.Attachments {
  /// What there is in them.
  var traits: Answer.Traits {
    var traits: Answer.Traits = []
    if !texts.isEmpty { traits.insert(.texts) }
    if !other.isEmpty { traits.insert(.other) }
    if !explanations.isEmpty { traits.insert(.explanations) }
    if !figures.isEmpty { traits.insert(.figures) }
    if !authorities.isEmpty { traits.insert(.authorities) }
    if !links.isEmpty { traits.insert(.links) }
    if !references.isEmpty { traits.insert(.references) }
    if !evidence.isEmpty { traits.insert(.evidence) }
    if !assistance.isEmpty { traits.insert(.assistance) }
    return traits
  }
}
