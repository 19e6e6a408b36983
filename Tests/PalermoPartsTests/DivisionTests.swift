import PalermoLoading
import PalermoModel
import PalermoParts
import TestSupport
import Testing

@Suite("Plans that ship")
struct DivisionTests {
  @Test("Every question of every questionnaire has one owner")
  func everyQuestionHasAnOwner() {
    let corpus = CorpusLoader().load([String](), extras: .questionnaires).corpus
    for plan in CorpusLoader().plans() {
      for questionnaire in corpus.questionnaires.values {
        let division = Division(of: questionnaire, by: plan)
        #expect(division.unassigned == [], "\(questionnaire.key)")
        #expect(division.shared.isEmpty, "\(questionnaire.key)")
        #expect(division.shares.map(\.questions.count).reduce(0, +) == questionnaire.questions.count)
      }
    }
    #expect(!CorpusLoader().plans().isEmpty)
  }

  @Test("What the questions of a share depend on is in its context")
  func context() {
    let corpus = CorpusLoader().load([String](), extras: .questionnaires).corpus
    for plan in CorpusLoader().plans() {
      for questionnaire in corpus.questionnaires.values {
        for share in Division(of: questionnaire, by: plan).shares {
          let here = Set(share.questions + share.context)
          for id in here {
            #expect(here.isSuperset(of: questionnaire[question: id]?.relevance?.questions ?? []), "\(id)")
          }
        }
      }
    }
  }
}
