import PalermoModel
import Testing
@testable import PalermoValidation

struct CitationsTests {
  @Test(arguments: [
    ("art. 5, para. 1 (a)(i)", "art. 5, párr. 1 a) i)"), ("(art. 8 (b))", "alínea b) do art. 8"),
    ("(art. 8 (b))", "(art. 8, alínea b)"), ("8 (b);", "8, alínea b;"), ("10,000 people", "10\u{202F}000 personnes"),
    ("2.5 years", "2,5 ans"), ("articles 5, 6 and 8", "articles 8, 6 et 5"), ("1 May", "1er mai"),
    ("a {name} of {other}", "{other}: {name}"), ("{name}", "{name} o {name}"), ("{a1}", "{b2}"),
    ("State(s)", "Estados"), ("paragraphs (a) to (c)", "al. a) à c)"), ("(see below)", "(voir plus bas)"),
    ("1.000.000", "1,000,000"),
  ])
  func formsOfOneCitationAreEqual(a: String, b: String) {
    #expect(Citations(in: a) == Citations(in: b))
  }

  @Test(arguments: [
    ("art. 5", "art. 6"), ("art. 5", "art."), ("(a)", "(b)"), ("1 (a)", "1"), ("arts. 5 and 5", "art. 5"),
    ("2.5", "25"), ("(iv)", "(vi)"), ("{a 1", "{a 2"), ("1.5", "15"),
  ])
  func differentCitationsAreNot(a: String, b: String) {
    #expect(Citations(in: a) != Citations(in: b))
  }

  @Test func whatIsBeyondTheOthersIsNamed() {
    let all = ["art. 5, 1 a) a)", "art. 5, 2 a)", "art. 5, 1"].map { Citations(in: $0) }
    #expect(all.map { $0.beyond(all) } == [["1", "a)", "a)"], ["2", "a)"], ["1"]])
  }
}
