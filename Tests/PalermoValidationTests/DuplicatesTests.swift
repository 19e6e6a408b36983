import Foundation
import PalermoLoading
import PalermoModel
import PalermoValidation
import PalermoVocabularies
import TestSupport
import Testing

@Suite struct DuplicatesTests {
  /// Submissions of one state to one questionnaire are versions of each other: none is read as an answer to what another
  /// leaves open.
  @Test func submissionsOfOneQuestionnaireDoNotSpeakForEachOther() throws {
    let folder = Project.path("Samples/rules")
    let paths = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
      "\(folder)/\($0)/failing.xml"
    }.filter {
      path in
      guard case .submission(let submission) = CorpusLoader().load([path]).files.first?.document else { return false }
      return submission.questionnaire.id == "tip-criminalization" && submission.state == "XAA"
    }
    #expect(paths.count > 10)
    func findings(_ paths: [String]) -> Set<String> {
      let findings = Validator().validate(CorpusLoader().load(paths)).findings.filter {
        $0.rule != "duplicate-submission"
      }
      return Set(findings.map { "\($0.file):\($0.position) \($0.rule)" })
    }
    #expect(findings(paths) == Set(paths.flatMap { findings([$0]) }))
  }
}
