import Foundation
import PalermoLoading
import PalermoModel
import PalermoScoring
import TestSupport
import Testing

@testable import PalermoForm

struct FormFilesTests {
  /// A form carries the articles of its own theme and those that it cites, and its scores are those of all articles.
  @Test func fewerArticlesGiveTheSameScores() throws {
    let loaded = CorpusLoader().load(["Samples/exercise"], extras: [.questionnaires, .instruments, .profiles])
    let corpus = loaded.corpus
    let profile = try #require(corpus.profiles.first { $0.id == "default" })
    for name in ["untoc-criminalization", "tip-prevention"] {
      let form = try corpus.questionnaire(named: name)
      var some = corpus
      some.submissions = corpus.submissions.filter { $0.questionnaire == form.key }
      var trimmed = some
      let file = FormFiles.instruments(of: [form])
      trimmed.instruments = CorpusLoader().load([(file.path, file.text)]).corpus.instruments
      #expect(trimmed.instruments.all.count == corpus.instruments.all.count)
      let scores = [some, trimmed].map { corpus in
        Scorer(profile: profile, corpus: corpus).scorecards().filter { $0.instrument == form.instrument }
          .flatMap(\.clusters).filter { $0.cluster == form.cluster }.flatMap { $0.articles.map(\.score) }
          .map { "\(String(describing: $0.interval)) \($0.rating)" }
      }
      #expect(scores[0] == scores[1] && !scores[0].isEmpty, "\(name)")
    }
  }

  /// What treaties ask is there for each provision that a question or a rule cites.
  @Test func whatIsCitedIsThere() {
    let corpus = CorpusLoader().load([String](), extras: .questionnaires).corpus
    for form in corpus.questionnaires.values {
      let text = FormFiles.instruments(of: [form]).text
      for provision in form.questions.flatMap(\.provisions) + form.rules.flatMap(\.provisions) {
        #expect(text.contains("<provision id=\"\(provision)\""), "\(form.key): \(provision)")
      }
    }
  }

  /// An authority sees no confidential answer of others, whatever else the user named.
  @Test func aPartHoldsNothingConfidential() throws {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-prevention" version="2026.2" state="XAA" cycle="2026" \
      status="draft" date="2026-05-30"><source kind="exercise"/><answer question="tip.9.policies" value="yes" \
      confidential="maybe"><explanation xml:lang="en">Hidden</explanation></answer>\
      <answer question="tip.9.plan" value="no"/></submission>
      """
    let loaded = CorpusLoader().load([("sibling.xml", text)], extras: .questionnaires)
    let form = try loaded.corpus.questionnaire(named: "tip-criminalization")
    for (isPart, isThere) in [(true, false), (false, true)] {
      let files = FormFiles.all(for: [form], of: "XAA", beside: loaded.files, isPart: isPart)
      let sibling = try #require(files.first { $0.path == "sibling.xml" })
      #expect(sibling.text.contains("Hidden") == isThere)
      #expect(sibling.text.contains("tip.9.plan"))
    }
  }

  /// However it is asked for, and in what was handed out of a part as well.
  @Test(arguments: ConfidentialRequest.all)
  func aPartHoldsNothingThatIsCalledConfidential(request: ConfidentialRequest) throws {
    let copies = """
      <part authority="a" base="\(String(repeating: "0", count: 64))" questions="tip.9.policies" marks="ab">\
      <answer question="tip.9.policies" value="yes">\
      <explanation xml:lang="es">CONFIDENCIAL: \(ConfidentialRequest.secret)</explanation></answer></part>
      """
    for part in ["", copies] {
      let text = request.file(
        of: "tip-prevention", "2026.2", answering: ["tip.9.first", "tip.9.policies", "tip.9.plan"], part: part)
      let loaded = CorpusLoader().load([("sibling.xml", text)], extras: .questionnaires)
      let form = try loaded.corpus.questionnaire(named: "tip-criminalization")
      for isPart in [true, false] {
        let files = FormFiles.all(for: [form], of: "XAA", beside: loaded.files, isPart: isPart)
        let sibling = try #require(files.first { $0.path == "sibling.xml" })
        #expect(sibling.text.contains(ConfidentialRequest.secret) != isPart, "\(sibling.text)")
      }
    }
  }

  /// What others have published of a state is offered to be cited, and no answer of the state.
  @Test func whatIsPublishedIsNoAnswer() throws {
    let loaded = CorpusLoader().load(["Samples/americas/submissions/CRI.xml"], extras: .questionnaires)
    let form = try loaded.corpus.questionnaire(named: "tip-criminalization")
    #expect(FormFiles.published(of: "CRI", in: loaded.files).map(\.path) == ["Samples/americas/submissions/CRI.xml"])
    #expect(FormFiles.published(of: "PAN", in: loaded.files).isEmpty)
    #expect(
      !FormFiles.all(for: [form], of: "CRI", beside: loaded.files, isPart: false).contains {
        $0.path.hasSuffix("CRI.xml")
      })
  }
}

extension Corpus {
  fileprivate func questionnaire(named id: String) throws -> Questionnaire {
    try #require(questionnaires.values.first { $0.key.id == id && $0.key == latestVersion(of: id) })
  }
}
