/// What a word may do in words that ask for confidence, or in a sentence about it.
struct ConfidentialRoles: OptionSet {
  let rawValue: UInt64

  /// The word itself, in a language of the forms.
  static let name = Self(rawValue: 1 << 0)
  /// What is asked for.
  static let noun = Self(rawValue: 1 << 1)
  /// Asks for confidence alone.
  static let label = Self(rawValue: 1 << 2)
  /// Looks like a slip of the pen for the word itself, and is another.
  static let otherThanName = Self(rawValue: 1 << 3)
  /// Says that a sentence is meant, which may be about confidence in general.
  static let weak = Self(rawValue: 1 << 4)
  /// The answer itself.
  static let answer = Self(rawValue: 1 << 5)
  /// Points at it.
  static let demonstrative = Self(rawValue: 1 << 6)
  /// Says how an answer is to be treated.
  static let directive = Self(rawValue: 1 << 7)
  /// Says nothing beside words of confidence.
  static let filler = Self(rawValue: 1 << 8)
  /// Goes before a request.
  static let courtesy = Self(rawValue: 1 << 9)
  /// Obliges, or allows.
  static let modal = Self(rawValue: 1 << 10)
  /// Says not.
  static let denial = Self(rawValue: 1 << 11)
  /// Says not in another way: the word itself is not meant of an answer.
  static let negation = Self(rawValue: 1 << 12)
  /// Takes back what was said: "Confidential: no".
  static let no = Self(rawValue: 1 << 13)
  /// Says not yet.
  static let delay = Self(rawValue: 1 << 14)
  /// May stand between a word for not and one for publishing.
  static let between = Self(rawValue: 1 << 15)
  /// Makes public.
  static let maker = Self(rawValue: 1 << 16)
  /// For.
  static let purpose = Self(rawValue: 1 << 17)
  /// Public.
  static let publicity = Self(rawValue: 1 << 18)
  /// Publication, or to publish.
  static let publishing = Self(rawValue: 1 << 19)
  /// A form of a word for publishing that asks for something.
  static let request = Self(rawValue: 1 << 20)
  /// One that asks for something behind a word that obliges.
  static let participle = Self(rawValue: 1 << 21)
  /// What an answer does with what is confidential in it.
  static let verb = Self(rawValue: 1 << 22)
  /// The verb of a sentence that tells something.
  static let verbOfSentence = Self(rawValue: 1 << 23)
  /// Gives a reason.
  static let reason = Self(rawValue: 1 << 24)
  /// Begins the citation of a law.
  static let citation = Self(rawValue: 1 << 25)
  /// Has a stamp for its object.
  static let stamp = Self(rawValue: 1 << 26)
  /// Goes on behind a comma with something else than the word before.
  static let beginning = Self(rawValue: 1 << 27)
  /// Stands in a phrase, or begins one.
  static let ofPhrase = Self(rawValue: 1 << 28)
  static let beginsPhrase = Self(rawValue: 1 << 29)
  /// Grants what was asked: "Confidentiality: yes".
  static let yes = Self(rawValue: 1 << 30)
  /// Has a number that is called.
  static let line = Self(rawValue: 1 << 31)
  /// A part of an answer that a word must point at.
  static let thing = Self(rawValue: 1 << 32)
  /// A part of an answer that has no other sense: its numbers.
  static let figure = Self(rawValue: 1 << 33)

  /// Points at the answer, or is it.
  static let pointer: Self = [.answer, .demonstrative]
  /// Says nothing else beside words of confidence.
  static let fillers: Self = [.filler, .pointer, .directive]
  static let negations: Self = [.denial, .negation]
  static let betweens: Self = [.between, .modal, .maker, .purpose, .pointer]
  /// May stand in words that ask for confidence.
  static let known: Self = [.fillers, .noun, .weak, .ofPhrase, .courtesy, .betweens, .denial, .label]
}
