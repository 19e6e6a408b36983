import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoValidation

struct ShippedFilesTests {
  @Test(arguments: ["Questionnaires", "Samples/americas"])
  func shippedFilesAreFreeOfErrors(_ directory: String) {
    let loaded = CorpusLoader().load([Project.path(directory)], extras: [.instruments, .questionnaires])
    #expect(loaded.errors.isEmpty)
    let findings = Validator().validate(loaded).findings
    #expect(findings.filter { $0.severity == .error }.map(\.summary) == [])
  }

  @Test func lintHasNothingToSayOfTheQuestionnairesAndTheTextsOfTheProgram() {
    let loaded = CorpusLoader().load(
      ["Sources/PalermoTexts/Texts", "Questionnaires"].map(Project.path),
      extras: [.instruments, .questionnaires, .glossary])
    #expect(loaded.errors.isEmpty)
    #expect(Validator(checksWording: true).validate(loaded).findings.map(\.summary) == [])
  }
}
