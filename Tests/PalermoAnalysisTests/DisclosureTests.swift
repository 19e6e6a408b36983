import Foundation
import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoAnalysis

/// What a reader of an analysis can find out about a confidential answer: nothing.
struct DisclosureTests {
  private static let levels = ["yes", "partly", "no"]

  private func assignments(_ count: Int, of values: [String]) -> [[String]] {
    (0..<count).reduce([[]]) { lists, _ in lists.flatMap { list in values.map { list + [$0] } } }
  }

  /// All ways in which four states answer in confidence and what follows from that, beside one that answers openly and one
  /// that gives nothing: a publication is the same for all.
  @Test func everyWayOfAnsweringGivesTheSamePublication() throws {
    var region = SmallRegion([
      ("XAA", ["sub-1", "G"]), ("XAB", ["sub-1", "G"]), ("XAC", ["sub-1"]), ("XAD", ["sub-2", "G"]),
      ("XAG", ["sub-2"]), ("XAH", ["sub-2", "G"]),
    ])
    // Whether b is asked depends on what is answered in confidence.
    region.questions = [
      SmallRegion.question("a", "TEST/1"),
      SmallRegion.question("b", "TEST/2", relevance: .answered(question: "a", values: ["yes", "partly"])),
    ]
    region.answers = ["XAG": [SmallRegion.answer("a", "yes")], "XAH": []]
    var publications: [Edition: Set<Data>] = [:]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for levels in assignments(4, of: Self.levels) {
      for (state, level) in zip(["XAA", "XAB", "XAC", "XAD"], levels) {
        region.answers[state] = [SmallRegion.answer("a", level, isConfidential: true, citing: "Act of \(level)")]
        if level != "no" { region.answers[state]!.append(SmallRegion.answer("b", level, citing: "Act of \(level)")) }
      }
      for edition in Edition.allCases {
        publications[edition, default: []].insert(try encoder.encode(region.analysis(of: edition)))
      }
    }
    #expect(publications[.public]?.count == 1)
    #expect(publications[.internal]?.count == 81, "the internal edition tells every answer")
  }

  @Test(arguments: levels + [Answer.notApplicable])
  func aSingleConfidentialAnswerIsCountedAsSuch(value: String) throws {
    var region = SmallRegion([("XAA", ["sub-1"]), ("XAB", ["sub-1"])])
    region.answers = [
      "XAA": [SmallRegion.answer("a", value, isConfidential: true)], "XAB": [SmallRegion.answer("a", "yes")],
    ]
    let tally = try #require(region.analysis().questions.first)
    #expect(tally.withheld == 1 && tally.yes == 1 && tally.answered == 1 && tally.notApplicable == 0)
  }

  /// What is asked only after a confidential answer is neither a gap nor a closed branch: either would tell the answer.
  @Test func relevanceTellsNothing() throws {
    for value in Self.levels {
      var region = SmallRegion([("XAA", ["sub-1"])])
      region.questions.append(
        SmallRegion.question("c", "TEST/3", relevance: .answered(question: "a", values: ["yes"])))
      region.answers = ["XAA": [SmallRegion.answer("a", value, isConfidential: true), SmallRegion.answer("b", "yes")]]
      let analysis = region.analysis()
      let sheet = try #require(analysis.states.first)
      #expect(!sheet.gaps.contains { $0.question == "c" || $0.question == "a" })
      #expect(try #require(analysis.tally("TEST/3"))[.all].ratings == [.undetermined: 1])
      let record = try #require(analysis.deliveries.first)
      #expect(record.completeness?.answered == 2 && record.completeness?.required == 2)
    }
  }

  // MARK: What is withheld

  /// Worked out once for all submissions of a state, it is what each of them by itself comes to.
  @Test func whatIsWithheldIsTheSameForAllSubmissionsOfAState() {
    let corpus = CorpusLoader().load([Project.path("Samples/exercise")], extras: .instruments).corpus
    let (companions, shared) = (corpus.companions(), corpus.withholdings(of: corpus.submissions))
    let counting = Set(corpus.submissionsInForce.map { $0.file })
    var compared = 0
    for submission in corpus.submissions where submission.answers.contains(where: { $0.isConfidential }) {
      guard let withholding = shared(submission) else {
        #expect(!counting.contains(submission.file), "\(submission.file)")
        continue
      }
      let own = Withholding(of: [submission] + companions(submission), in: corpus)
      #expect(withholding.reasons == own.reasons, "\(submission.file)")
      for question in own.reasons.keys { #expect(withholding.telling(question) == own.telling(question)) }
      compared += 1
    }
    #expect(compared > 10)
  }

  private func withholding(
    _ questions: [Question], _ answers: [Answer], rules: [ConsistencyRule] = []
  ) throws -> Withholding {
    var region = SmallRegion([("XAA", ["sub-1"])])
    (region.questions, region.rules, region.answers) = (questions, rules, ["XAA": answers])
    let corpus = region.corpus
    return Withholding(of: corpus.submissions, in: corpus)
  }

  private func rule(_ severity: Severity, _ one: String, _ other: String) -> ConsistencyRule {
    ConsistencyRule(
      id: "r", severity: severity, question: one, provisions: [], when: .answered(question: one, values: ["yes"]),
      expect: .answered(question: other, values: ["yes"]), message: "test", position: .start)
  }

  /// From condition to condition, but not where what is published settles them.
  @Test func whatConditionsTellIsWithheld() throws {
    func when(_ question: String) -> Condition { .answered(question: question, values: ["yes"]) }
    let questions = [
      SmallRegion.question("a", "TEST/1"), SmallRegion.question("open", "TEST/1"),
      SmallRegion.question("b", "TEST/2", relevance: when("a")),
      SmallRegion.question("c", "TEST/2", relevance: .not(when("b"))),
      SmallRegion.question("d", "TEST/2", relevance: .all([when("a"), when("open")])),
      SmallRegion.question("e", "TEST/2", relevance: .any([when("a"), .not(when("open"))])),
      SmallRegion.question("f", "TEST/2", relevance: .any([when("a"), when("blank")])),
      SmallRegion.question("blank", "TEST/3"),
    ]
    let open = SmallRegion.answer("open", "no")
    for value in Self.levels {
      let found = try withholding(questions, [SmallRegion.answer("a", value, isConfidential: true), open])
      #expect(found.reasons == ["a": .confidential, "b": .telling, "c": .telling, "f": .telling])
      #expect(found.telling("a") == ["b", "f"] && found.telling("b") == ["c"])
    }
    // Whether b is marked, too, is told by nothing.
    let marks = [SmallRegion.answer("a", "yes", isConfidential: true), open]
    let more = marks + [SmallRegion.answer("b", "yes", isConfidential: true)]
    #expect(try withholding(questions, marks).reasons == withholding(questions, more).reasons)
    #expect(try withholding(questions, [open]).isEmpty)
  }

  /// Where a rule that returns a file could leave only one value, the other answer is withheld, whatever it is.
  @Test func whatRulesTellIsWithheld() throws {
    let questions = ["a", "b", "c"].map { SmallRegion.question($0, "TEST/1") }
    for value in Self.levels {
      for other in Self.levels {
        let answers = [SmallRegion.answer("b", value, isConfidential: true), SmallRegion.answer("a", other)]
        let found = try withholding(questions, answers, rules: [rule(.error, "a", "b"), rule(.error, "c", "a")])
        #expect(found.reasons == ["b": .confidential, "a": .telling])
        #expect(try withholding(questions, answers, rules: [rule(.warning, "a", "b")]).reasons == ["b": .confidential])
        // That an answer is not yes leaves three others.
        #expect(try withholding(questions, answers, rules: [rule(.error, "b", "a")]).reasons == ["b": .confidential])
      }
    }
  }

  @Test func aPublicationHasNoDraftsNoContactsAndNoPlaces() throws {
    var region = SmallRegion([("XAA", ["sub-1"]), ("XAB", ["sub-1"])])
    var answer = SmallRegion.answer("a", "yes")
    answer.authorities = [
      Authority(
        name: "Central Authority", role: "Head officer@example.org", address: "1 Street", email: "officer@example.org",
        phone: "+1 555", href: "mailto:officer@example.org", languages: ["en"], territory: nil, position: .start)
    ]
    answer.links = [
      Link(href: "tel:+1555", title: nil, position: .start),
      Link(href: "https://a.example", title: nil, position: .start),
    ]
    region.answers = ["XAA": [answer], "XAB": [SmallRegion.answer("a", "no")]]
    var corpus = region.corpus
    let other = corpus.submissions[1]
    corpus.submissions[1] = Submission(
      questionnaire: other.questionnaire, state: other.state, cycle: other.cycle, status: .draft, date: other.date,
      source: other.source, answers: other.answers, file: "/home/officer/XAB.xml")
    let published = corpus.published.submissions
    #expect(published.map(\.file) == ["XAA/2026/test"] && published[0].isPublished)
    let authority = try #require(published[0].answers.first?.authorities.first)
    #expect(authority.name == "Central Authority" && authority.address == "1 Street" && authority.role == "Head")
    #expect(authority.email == nil && authority.phone == nil && authority.href == nil)
    #expect(published[0].answers[0].links.map(\.href) == ["https://a.example"])
    #expect(published[0].place(of: published[0].answers[0]) == "XAA/2026/test")
    #expect(corpus.view(for: .internal).submissions.count == 2)
  }

  /// People write addresses and numbers wherever there is room.
  @Test(
    arguments: [
      ("Ask jane.roe@plantada.example.", "Ask […]"), ("Call +1 202 555 0199 (mornings)", "Call […] (mornings)"),
      ("tel. 555-0100 ext 7", "tel. […]"), ("Fax: (011) 4444 5555", "Fax: […]"),
      ("a\nb@c.example\nd", "a\n[…]\nd"),
      ("1 204 persons in 2019-2024, art. 5(1)(a)(ii)", nil), ("Act No. 590 of 2020, 12/2023, +5 per cent", nil),
      ("R$ 1.204.500 in 2024-03-04", nil), ("two @ three", nil), ("((((((1", nil),
      // Blanks and hyphens of every kind.
      ("+1\u{A0}876\u{202F}555\u{2009}0100", "[…]"), ("+1‑876‑555‑0100", "[…]"), ("+1–876–555–0100", "[…]"),
      ("＋１ ８７６ ５５５ ０１００", "[…]"),
      // Words of every kind.
      ("tels. 2222 3333, 2222 4444", "tels. […], […]"), ("teléfonos 2222 0404 y 2222 0405", "teléfonos […] y […]"),
      ("Teléfono fijo: 2222 0121", "Teléfono fijo: […]"), ("Tel. N.º 2222 0115", "Tel. N.º […]"),
      ("fax nº 2222 0410", "fax nº […]"), ("phone number 876 555 0408", "phone number […]"),
      ("phone no. 876 555 0409", "phone no. […]"), ("contacto: 2222 0116", "contacto: […]"),
      ("00 1 876 555 0118", "[…]"), ("WhatsApp: 1 876 555 0120 (ext. 12)", "WhatsApp: […]"), ("ext. 12", "ext. […]"),
      ("call 876-555-0307", "call […]"), ("Ligue (11) 95555-0406", "Ligue […]"), ("móvil: 55 5555 0308", "móvil: […]"),
      ("876‑555‑0501", "[…]"), ("Call me: 2222 0401", "Call me: […]"),
      ("Appelez le : 05 55 01 02 03", "Appelez le : […]"),
      // Signs of every kind.
      ("a jane.roe(at)x.example", "a […]"), ("jane.roe [arroba] x.example", "[…]"), ("jane.roe＠x.example", "[…]"),
      ("jane.roe @ x.example, or", "[…] or"), ("jane.roe arroba x.example", "[…]"), ("jane.roe@x", "[…]"),
      ("jane.roe (at) x (dot) example (mornings)", "[…] (mornings)"), ("«jane@x.example»", "[…]"),
      // What is written out, and words farther away.
      ("Escriba a juan.perez at mj.gob.pe", "Escriba a […]"),
      ("juan.perez AT mj DOT gob DOT pe", "[…]"),
      ("juan.perez(a)mj.gob.pe", "[…]"),
      ("juan arroba mj punto gob punto pe", "[…]"),
      ("juan.perez_arroba_mj.gob.pe", "[…]"),
      ("juan.perez%40mj.gob.pe", "[…]"),
      ("хуан@пример.рф", "[…]"),
      ("E-mail: jperez at mj.gob.pe", "E-mail: […]"),
      ("juan arobase justice point fr", "[…]"),
      ("joão ponto silva arroba mj ponto gov ponto br", "[…]"),
      ("Tel. de la oficina: 204-8080", "Tel. de la oficina: […]"),
      ("Tel. of the director: 204 8080", "Tel. of the director: […]"),
      ("Teléfono del fiscal Juan Pérez 204-8080", "Teléfono del fiscal Juan Pérez […]"),
      ("Its phone number is 999888777", "Its phone number is […]"),
      ("T: 2048080", "T: […]"),
      ("Mob. 999 888 777", "Mob. […]"),
      ("☎ 204-8080", "☎ […]"),
      ("conmutador 204 8080", "conmutador […]"),
      ("comuníquese al 999888777", "comuníquese al […]"),
      ("Skype: juan.perez", "Skype: […]"),
      ("WhatsApp: juanperez", "WhatsApp: […]"),
      ("Telefone do procurador João Silva: 3025-8080", "Telefone do procurador João Silva: […]"),
      ("Le numéro de téléphone du bureau est le 01.42.76.40.40", "Le numéro de téléphone du bureau est le […]"),
      ("Ley 27697 sobre la intervención de las comunicaciones telefónicas", nil),
      ("The law on telephone interception, Act 12345678, applies.", nil),
      ("Publicado en www.gob.pe y at mj.gob.pe", nil),
      ("available at mj.gob.pe", nil),
      ("at this point in time", nil),
      ("El funcionario(a) de la oficina", nil),
      ("El juez(a) y la fiscal(a).", nil),
      ("Teléfonos incautados: 1.250.000", nil),
      ("Teléfonos intervenidos entre 2020-2024", nil),
      ("telephone interceptions: 350 000 in 2023", nil),
      ("The phone was seized on 30/05/2024.", nil),
      ("Se incautaron 1234567 unidades.", nil),
      ("Por Skype desde Lima", nil),
      ("Teléfono rojo. Expediente 20240012345 del juzgado", nil),
      ("section 12 at 3.4.5, look at s.222", nil),
      ("T: 2024-2025", nil),
      ("Teléfono: no hay. El expediente 12345678 sigue abierto.", nil),
      // Laws, cases, dates and figures.
      ("Law 876-2010, Ley 19.913, Lei nº 12.850/2013, Decreto-Lei 2.848", nil), ("Ley N.º 30077-2013", nil),
      ("Proc. 0001234-56.2010.8.26.0100", nil), ("contact points 2019-2024", nil), ("call 2019-2024", nil),
      ("11 95555 cases; 2015, 2016 and 2017-2018", nil), ("seized (at) sea. The", nil), ("3 kg @ 2.50", nil),
      ("120 000 persons, 12 345 678 in all", nil), ("extension 2024, text 123456", nil), ("RG 12345678", nil),
      ("https://example.org/acts/876-555-0307", nil), ("arts. 5 (11) 2000-2001", nil),
    ] as [(String, String?)])
  func noTextOfAPublicationLeadsToAPerson(text: String, shown: String?) throws {
    var region = SmallRegion([("XAA", ["sub-1"])])
    var answer = SmallRegion.answer("a", "yes", citing: "Law \(text)")
    answer.explanations = [RespondentText(language: "en", text: text)]
    answer.texts = answer.explanations
    answer.other = answer.explanations
    answer.assistance = [Assistance(kind: .need, area: .training, details: text)]
    region.answers = ["XAA": [answer]]
    let published = try #require(region.corpus.published.submissions.first?.answers.first)
    let texts = published.texts + published.other + published.explanations
    #expect(texts.map(\.text) == Array(repeating: shown ?? text, count: 3))
    #expect(published.assistance.map(\.details) == [shown ?? text])
    #expect(published.evidence.map(\.title) == ["Law \(shown ?? text)"])
  }

  @Test(
    arguments: [
      ("Head, tel. 555-0100", "Head, tel."), ("Dr. A (a@b.example)", "Dr. A"), ("1 Street, 20006-1234", nil),
      ("Rua 1, CEP 01310-100", nil), ("Director 2019-2024", nil), ("1 Street, (011) 4444 5555", "1 Street,"),
      ("1 Street, +54 9 11 5555-1234, X", "1 Street,, X"), ("Avenida 1234 10600", nil),
      ("Office 876 555 0104 ext. 12", "Office"), ("Office 0123450113", "Office"), ("Office, ramal 55", "Office, ramal"),
      ("Office jane.doe @ x.example", "Office"), ("Office F, jane.doe(at)x.example", "Office F,"),
    ] as [(String, String?)])
  func anAuthorityHasNoNumber(text: String, shown: String?) throws {
    var region = SmallRegion([("XAA", ["sub-1"])])
    var answer = SmallRegion.answer("a", "yes")
    answer.authorities = [
      Authority(
        name: text, role: text, address: text, email: nil, phone: nil, href: "https://wa.me/15551234567", languages: [],
        territory: text, position: .start)
    ]
    region.answers = ["XAA": [answer]]
    let authority = try #require(region.corpus.published.submissions.first?.answers.first?.authorities.first)
    let texts = [authority.name, authority.role, authority.address, authority.territory]
    #expect(texts == Array(repeating: shown ?? text, count: 4))
    #expect(authority.href == nil)
  }

  @Test(
    arguments: [
      "https://example.org/?m=jane@example.org", "https://jane@example.org/x",
      "https://example.org/%6aane%40example.org",
      "https://example.org/staff?tel=+18765550201", "https://example.org/staff?phone=8765550201", "+1 876 555 0201",
      "https://web.whatsapp.com/send?phone=18765550202", "mailto:jane@example.org", "jane@example.org",
    ])
  func noLinkOfAPublicationLeadsToAPerson(link: String) throws {
    var region = SmallRegion([("XAA", ["sub-1"])])
    var answer = SmallRegion.answer("a", "yes", citing: "Law")
    answer.links = [link, "https://example.org/@office/2010-123456?page=12345678"].map {
      Link(href: $0, title: nil, position: .start)
    }
    region.answers = ["XAA": [answer]]
    let published = try #require(region.corpus.published.submissions.first?.answers.first)
    #expect(published.links.map(\.href) == ["https://example.org/@office/2010-123456?page=12345678"])
  }
}
