import PalermoLoading
import PalermoModel
import PalermoTexts
import Testing

/// What people meant who wrote something else.
struct MeaningTests {
  static let questionnaires = CorpusLoader().load([String](), extras: .questionnaires).corpus.questionnaires.values
    .sorted { $0.key < $1.key }

  /// Every label of every option, in any language and any case, means its value: no two options of a question read alike.
  @Test func everyLabelMeansItsOption() {
    for question in Self.questionnaires.flatMap(\.questions) {
      for option in question.options {
        for language in option.text.languages {
          let label = option.text[language]!
          #expect(question.values(meantBy: label) == [option.value], "\(question.id) \(label)")
          #expect(question.values(meantBy: label.uppercased()) == [option.value], "\(question.id) \(label)")
        }
        #expect(question.values(meantBy: option.value) == [option.value])
      }
    }
  }

  @Test(arguments: [
    ("Sí", "yes"), ("SI", "yes"), ("Oui", "yes"), ("yes, in part", "partly"), ("en parte", "partly"), ("Não", "no"),
    ("N/A", "not-applicable"), ("no aplica", "not-applicable"), ("sans objet", "not-applicable"),
  ])
  func levelsAreMeantInFourLanguages(_ text: String, _ value: String) throws {
    let question = try #require(
      Self.questionnaires.flatMap(\.questions).first { $0.type == .implementation && $0.allowsNotApplicable })
    #expect(question.values(meantBy: text) == [value])
  }

  /// A list is understood only as a whole.
  @Test func listsAreSeparatedByCommasOrSpacesOfAnyKind() throws {
    let question = try #require(
      Self.questionnaires.flatMap(\.questions).first { $0.type == .multipleChoice && $0.options.count > 3 })
    let values = question.options.prefix(3).map(\.value)
    for separator in [", ", "; ", ",", "\u{A0}", "\n"] {
      #expect(question.values(meantBy: values.joined(separator: separator)) == values)
    }
    #expect(question.values(meantBy: (values + ["nothing-of-the-kind"]).joined(separator: ", ")) == nil)
    #expect(question.values(meantBy: String(repeating: "a ", count: 1000)) == nil)
  }

  /// Every day of two years in the ways in which people write it.
  @Test(arguments: Language.allCases) func everyDayIsMeantByItsNames(_ language: Language) {
    let months: [LocalizedText] = [
      Texts.Months.january, Texts.Months.february, Texts.Months.march, Texts.Months.april, Texts.Months.may,
      Texts.Months.june, Texts.Months.july, Texts.Months.august, Texts.Months.september, Texts.Months.october,
      Texts.Months.november, Texts.Months.december,
    ]
    for year in [2023, 2024] {
      for month in 1...12 {
        for day in 1...31 {
          let written = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
          let meant = PartialDate(written)?.description
          let name = months[month - 1](language)
          for text in [
            "\(day) de \(name) de \(year)", "\(day) \(name.uppercased()) \(year)", "\(name) \(day), \(year)",
            "\(year)/\(month)/\(day)", written,
          ] {
            #expect(PartialDate(meantBy: text)?.description == meant, "\(text)")
          }
          // A day and a month that can be exchanged are not guessed.
          let isClear = day > 12 || day == month
          #expect(PartialDate(meantBy: "\(day)/\(month)/\(year)")?.description == (isClear ? meant : nil))
        }
        #expect(PartialDate(meantBy: "\(months[month - 1](language)) \(year)")?.earliest.month == month)
      }
    }
  }

  @Test(arguments: [
    "", "soon", "1/2", "2024 2025", "32 de enero de 2024", "12 12 12 2024", String(repeating: "1 ", count: 999),
  ])
  func whatIsNoDateMeansNone(_ text: String) {
    #expect(PartialDate(meantBy: text) == nil)
  }

  /// Every name of a state or language in four languages means a code of that name.
  @Test func namesMeanTheirCodes() {
    for (codes, names) in [(KnownCodes.states, Texts.StateNames.all), (KnownCodes.languages, Texts.LanguageNames.all)] {
      for (code, text) in names {
        for language in text.languages {
          let name = text[language]!
          let meant = codes.code(of: name)
          let same = names.filter { other in Language.allCases.contains { other.text[$0]?.folded == name.folded } }
          #expect(meant != nil && (meant!.lowercased() == code || same.count > 1), "\(name) \(meant ?? "nil")")
        }
      }
    }
  }

  @Test func listsOfNamesMeanTheirCodes() {
    #expect(KnownCodes.states.codes(in: "Estados Unidos de América, España y Haití") == ["USA", "ESP", "HTI"])
    #expect(KnownCodes.states.codes(in: "CRI PAN") == ["CRI", "PAN"])
    #expect(KnownCodes.states.codes(in: "cri, Panama") == ["CRI", "PAN"])
    #expect(KnownCodes.states.codes(in: "Saint Vincent and the Grenadines; St. Lucia") == ["VCT", "LCA"])
    #expect(KnownCodes.states.codes(in: "Trinidad and Tobago and Antigua and Barbuda") == ["TTO", "ATG"])
    #expect(KnownCodes.states.codes(in: "all neighbours") == nil)
    #expect(KnownCodes.languages.codes(in: "español, inglés") == ["es", "en"])
  }

  @Test(arguments: [
    ("1.204", "1204"), ("1,204,000", "1204000"), ("12.5", nil), ("0.204", nil), ("1.2045", nil), ("", nil),
  ])
  func groupsOfThreeAreThousands(_ text: String, _ number: String?) {
    #expect(PlainNumber.thousands(in: text) == number)
  }
}
