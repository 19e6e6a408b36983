import PalermoModel
import Testing

@testable import PalermoForm

struct FormWordsTests {
  /// A word that a script asks for and nobody wrote would show its name; one that nobody asks for is dead.
  @Test func scriptsAndWordsMeet() {
    let words = FormWords.dictionary(.en)
    let pages = PageFiles.all.filter { !$0.key.hasSuffix(".css") }.values.joined(separator: "\n")
    let called = pages.matches(of: /\bt\("([\w.?-]+)"/).map { String($0.1) }
    let inTemplate = pages.matches(of: /\{\{words\.(\w+)\}\}/).map { String($0.1) }
    for name in called + inTemplate { #expect(words[name] != nil, "\(name) is no word") }
    let quoted = Set(pages.matches(of: /"(\w+)"/).map { String($0.1) } + inTemplate)
    for name in words.keys where !name.contains(".") { #expect(quoted.contains(name), "\(name) is said by nobody") }
  }

  @Test func everyLanguageHasEveryWord() {
    for language in Language.allCases {
      #expect(FormWords.dictionary(language).values.allSatisfy { !$0.isEmpty })
    }
  }

  /// What the scripts fill must be the same in all languages.
  @Test func placeholdersAreTheSameInAllLanguages() {
    let english = FormWords.dictionary(.en)
    for language in Language.allCases {
      for (name, text) in FormWords.dictionary(language) {
        #expect(places(in: text) == places(in: english[name]!), "\(name) in \(language)")
      }
    }
  }

  private func places(in text: String) -> Set<Substring> { Set(text.matches(of: /\{(\w+)\}/).map(\.1)) }
}
