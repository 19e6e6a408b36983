import PalermoLoading
import PalermoModel
import Testing

@testable import PalermoValidation

/// Whoever names a questionnaire by its title, or by its instrument, is told the ids that are meant.
struct QuestionnaireMeaningTests {
  private static let corpus = CorpusLoader().load([String](), extras: [.questionnaires, .instruments]).corpus

  private static let ofTIP = ["tip-cooperation", "tip-criminalization", "tip-law-enforcement", "tip-prevention"]

  @Test(arguments: [
    ("TIP", ofTIP), ("tip", ofTIP), ("Trafficking in persons", ofTIP), ("Trafficking Protocol", ofTIP),
    ("Formulario de trata", ofTIP), ("traite des personnes", ofTIP), ("TIP Protocol", ofTIP),
    (
      "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing",
      ofTIP
    ),
    (
      "Palermo Convention",
      ["untoc-cooperation", "untoc-criminalization", "untoc-law-enforcement", "untoc-prevention"]
    ),
    ("TIP-Criminalization", ["tip-criminalization"]), ("TIP criminalization", ["tip-criminalization"]),
    ("trata: penalización", ["tip-criminalization"]),
    ("Trafficking in Persons Protocol: crimin…", ["tip-criminalization"]),
    (
      "criminalization",
      ["fp-criminalization", "som-criminalization", "tip-criminalization", "untoc-criminalization"]
    ),
    ("Protocol", []), ("questionnaire", []), ("", []), ("…", []), ("Zaragoza", []), ("tip-criminalisation", []),
    (String(repeating: "tip ", count: 60), []),
  ])
  func aTitleOrAnInstrumentMeansQuestionnaires(_ text: String, _ ids: [String]) {
    #expect(Self.corpus.questionnaires(meantBy: text) == ids)
  }

  /// Each questionnaire is found by its own titles, and by none of them together with another of its instrument.
  @Test func aWholeTitleMeansItsQuestionnaire() {
    for (key, questionnaire) in Self.corpus.questionnaires where Self.corpus.latestVersion(of: key.id) == key {
      for language in Language.allCases {
        #expect(Self.corpus.questionnaires(meantBy: questionnaire.title(language)) == [key.id], "\(language) \(key)")
      }
    }
  }

  @Test(arguments: [
    ("TIP", "; write one of these: tip-cooperation, tip-criminalization, tip-law-enforcement, tip-prevention"),
    ("tip", "; write one of these: tip-cooperation, tip-criminalization, tip-law-enforcement, tip-prevention"),
    ("Trafficking Protocol: criminalization", "; write tip-criminalization"),
    ("untoc_criminalization", "; write untoc-criminalization"),
    ("untoc-criminalisation", "; did you mean “untoc-criminalization”?"),
    ("Zaragoza", "such as untoc-criminalization"),
  ])
  func aFileThatNamesOneIsToldItsId(_ written: String, _ words: String) {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="\(written)" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
      </submission>
      """
    let said = findings(in: [(path: "a.xml", text: text)])
    #expect(said.map { "\($0.position)" } == ["1:43"], "\(said.map { $0.message(.en) })")
    #expect(said.first?.message(.en).hasSuffix(words) == true, "\(said.map { $0.message(.en) })")
  }

  /// However long a title is: it is looked up as it stands in the file, and not as a message shows it.
  @Test func aFileWithAWholeTitleIsToldItsId() {
    for (key, questionnaire) in Self.corpus.questionnaires where Self.corpus.latestVersion(of: key.id) == key {
      let titles = Language.allCases.map { questionnaire.title($0) }
      let said = findings(
        in: titles.enumerated().map { place, title in
          (
            path: "\(place).xml",
            text: """
            <submission xmlns="urn:palermo-toolkit:1" questionnaire="\(title)" version="2026.2" state="XAA" cycle="\(place)" status="draft" date="2026-05-30">
              <source kind="exercise"/>
            </submission>
            """
          )
        })
      #expect(said.map(\.rule) == titles.map { _ in "invalid-value" })
      for finding in said { #expect(finding.message(.en).hasSuffix("; write \(key.id)"), "\(finding.message(.en))") }
      #expect(said.map(\.correction) == titles.map { Correction(writing: key.id, insteadOf: $0) })
    }
  }

  @Test func aCycleThatNamesOneIsToldItsId() {
    let text = """
      <cycle xmlns="urn:palermo-toolkit:1" id="2026" opens="2026-01-01">
        <delivery questionnaire="Firearms Protocol: prevention" version="2026.2" due="2026-06-30"/>
      </cycle>
      """
    let said = findings(in: [(path: "a.xml", text: text)]).filter {
      $0.rule == "invalid-value" || $0.rule == "unknown-questionnaire"
    }
    #expect(said.map { "\($0.position) \($0.rule)" } == ["2:13 invalid-value"])
    let spoken = said.map { $0.message(.en) }
    #expect(spoken.count == 1 && spoken.first?.hasSuffix("; write fp-prevention") == true, "\(spoken)")
  }
}
