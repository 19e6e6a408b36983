import PalermoLoading
import PalermoModel
import PalermoVocabularies
import PalermoXML
import TestSupport
import Testing

@Suite("What is written is what is read")
struct DecodingTests {
  static func load(_ name: String) -> LoadedFile {
    let path = "Tests/Fixtures/vocabularies/\(name).xml"
    return Loader().load(SourceText(Project.text(path)!), path: path)
  }

  struct Absent: Error {}

  @Test("A crosswalk")
  func crosswalk() throws {
    guard case .crosswalk(let read) = Self.load("crosswalk").document else { throw Absent() }
    #expect(read.from == QuestionnaireKey(id: "untoc-criminalization", version: "2026.1"))
    #expect(read.to == QuestionnaireKey(id: "untoc-prevention", version: "2027.1"))
    #expect(read.maps.map(\.kind) == [.reworded, .split])
    #expect(read.maps[0].from == ["untoc.5.model"] && read.maps[0].to == ["untoc.5.kind"])
    #expect(read.maps[0].values == ["conspiracy": "agreement", "other": "other-model"])
    #expect(read.maps[1].to == ["untoc.5.agreement", "untoc.5.overt-act"])
    #expect(read.maps[1].position == SourcePosition(line: 9, column: 3))
    #expect(read.changes.map(\.kind) == [.limits, .rule])
    #expect(read.changes.map(\.ids) == [["untoc.5.penalty"], []])
    #expect(read.changes[0].note?(.en) == "Only plausible numbers")
  }

  @Test("A submission with everything in it")
  func submission() throws {
    guard case .submission(let read) = Self.load("submission").document else { throw Absent() }
    #expect(read.questionnaire == QuestionnaireKey(id: "untoc-criminalization", version: "2026.1"))
    #expect([read.state, read.cycle, read.status.rawValue, "\(read.date)"] == ["XAA", "2026", "final", "2026-05-30"])
    #expect(
      read.source
        == SubmissionSource(
          kind: .exercise, title: "A made-up answer", href: "https://example.org/source", asOf: PartialDate("2026-05"),
          instance: "uuid:5d1f3f0e-9a34-4bde-8b0e-0f5f2b9b1c11"))
    #expect(read.asOf == CalendarDate("2026-05-01"))
    #expect(read.answers.count == 7)
    #expect(read.positions[.root] == SourcePosition(line: 2, column: 1))
    #expect(read.positions[.date] == SourcePosition(line: 2, column: 138))

    let full = try #require(read[question: "untoc.5.conspiracy"])
    #expect(full.values == ["partly"])
    #expect(full.isConfidential && full.needsConfirmation)
    #expect(full.position == SourcePosition(line: 8, column: 3))
    #expect(full.valuePosition == SourcePosition(line: 8, column: 41))
    #expect(
      full.explanations == [
        RespondentText(language: "es", text: "Una explicación con tildes"),
        RespondentText(language: "fr", text: "Oui\u{A0}: en partie"),
      ])
    #expect(
      full.evidence == [
        Evidence(
          kind: .legislation, title: "Ley 1", provision: "art. 281", inForce: PartialDate("2009-03-04"),
          href: "https://example.org/ley-1", verifiedBy: "XBB", position: SourcePosition(line: 11, column: 5)),
        Evidence(
          kind: .practice, title: "Ruling", provision: nil, inForce: nil, href: nil, verifiedBy: nil,
          position: SourcePosition(line: 12, column: 5)),
      ])
    #expect(
      full.assistance == [
        Assistance(kind: .need, area: .legislativeDrafting, details: "Two experts"),
        Assistance(kind: .offer, area: .training, details: nil),
      ])

    let choice = try #require(read[question: "untoc.5.kinds"])
    #expect(choice.values == ["a", "other"])
    #expect(!choice.isConfidential && !choice.needsConfirmation)
    #expect(choice.other == [RespondentText(language: "pt-BR", text: "Outra")])
    #expect(read[question: "untoc.5.text"]?.texts == [RespondentText(language: "en", text: "A text & more")])
    #expect(
      read[question: "untoc.5.figures"]?.figures == [Figure(year: 2024, value: 12.5), Figure(year: 2025, value: -3)])
    #expect(
      read[question: "untoc.18.authority"]?.authorities == [
        Authority(
          name: "Ministry", role: "Central authority", address: "1 Street", email: "a@example.org", phone: "+1 2",
          href: "https://example.org", languages: ["en", "pt-BR"], territory: "All of it",
          position: SourcePosition(line: 25, column: 5))
      ])
    #expect(
      read[question: "untoc.5.links"]?.links == [
        Link(href: "https://example.org/a", title: "A law", position: SourcePosition(line: 28, column: 5)),
        Link(href: "https://example.org/b", title: nil, position: SourcePosition(line: 29, column: 5)),
      ])
    #expect(
      read[question: "untoc.5.elsewhere"]?.references == [
        Reference(
          mechanism: "UNCAC", question: "15", asOf: PartialDate("2024")!, href: "https://example.org/review",
          position: SourcePosition(line: 32, column: 5))
      ])
  }

  @Test("A questionnaire with everything in it")
  func questionnaire() throws {
    guard case .questionnaire(let read) = Self.load("questionnaire").document else { throw Absent() }
    #expect(read.key == QuestionnaireKey(id: "untoc-criminalization", version: "2026.1"))
    #expect(read.instrument == "UNTOC")
    #expect(read.cluster == "criminalization_jurisdiction")
    #expect(read.title[.es] == "Título")
    #expect(read.introduction?[.en] == "Introduction")
    let section = try #require(read.sections.first)
    #expect(section.id == "untoc.5")
    #expect(section.article == 5)
    #expect(section.title[.en] == "Article 5")
    let model = section.questions[0]
    #expect(model.type == .singleChoice)
    #expect(model.provisions == ["UNTOC/5/1(a)(i)", "UNTOC/5/3.2"])
    #expect(model.isRequired && !model.isScored && model.weight == 2)
    #expect(model.help?[.en] == "Help")
    #expect(model.options.map(\.value) == ["conspiracy", "other"])
    #expect(model.options.map(\.level) == [.yes, nil])
    #expect(model.options.map(\.isOther) == [false, true])
    #expect(model.options[0].text[.en] == "Conspiracy")
    let conspiracy = section.questions[1]
    #expect(conspiracy.isRequired && conspiracy.isScored && conspiracy.weight == 1)
    #expect(
      conspiracy.relevance
        == .all([
          .answered(question: "untoc.5.model", values: ["conspiracy", "other"]),
          .any([
            .number(question: "untoc.5.count", minimum: 0, maximum: 10.5), .party(instrument: "TIP"),
            .answered(question: "untoc.5.model", values: []),
          ]), .not(.party(instrument: "FP")),
        ]))
    #expect(conspiracy.evidence.map(\.values) == [["yes", "partly"]])
    #expect(conspiracy.evidence.map(\.kind) == [.legislation])
    #expect(conspiracy.position == SourcePosition(line: 19, column: 5))
    #expect(read.optionLists.map(\.id) == ["assistance"])
    let assistance = try #require(read[question: "untoc.5.assistance"])
    #expect(assistance.optionListID == "assistance")
    #expect(assistance.options.map(\.value) == ["training", "advice", "other", "none"])
    #expect(assistance.ownOptions.map(\.value) == ["other", "none"])
    #expect(assistance.options.map(\.isExclusive) == [false, false, false, true])
    #expect(read.isStrict && conspiracy.allowsNotApplicable && !model.allowsNotApplicable)
    let count = try #require(read[question: "untoc.5.count"])
    #expect(count.limits == AnswerLimits(minimum: 0, maximum: 99.5))
    #expect(count.plausible == AnswerLimits(maximum: 10, isWhole: true))
    #expect(
      read[question: "untoc.5.day"]?.limits
        == AnswerLimits(earliest: .date(PartialDate("2000-11-15")!), latest: .submission))
    #expect(read.retired.map(\.id) == ["untoc.5.old"])
    #expect(read.retired[0].replacedBy == ["untoc.5.model", "untoc.5.conspiracy"])
    #expect(read.exclusions.map(\.provisions) == [["UNTOC/17"]])
    #expect(read.exclusions[0].reason[.en] == "Asked elsewhere")
    let rule = try #require(read.rules.first)
    #expect([rule.id, rule.severity.rawValue, rule.question] == ["untoc-r1", "warning", "untoc.5.conspiracy"])
    #expect(rule.provisions == ["UNTOC/5/1(a)(i)"])
    #expect(rule.when == .answered(question: "untoc.5.conspiracy", values: ["yes"]))
    #expect(rule.expect == .answered(question: "untoc.5.model", values: ["conspiracy"]))
    #expect(rule.message[.en] == "The two answers differ")
  }

  @Test("Participation with everything in it")
  func participation() throws {
    guard case .participation(let read) = Self.load("participation").document else { throw Absent() }
    let status = try #require(read[state: "XAA", instrument: "UNTOC"])
    #expect(read.region == "exercise")
    #expect(read.note?[.en] == "Note")
    #expect(status.consent == .ratification)
    #expect(
      [status.signed, status.consented, status.inForce, status.denounced].map { $0?.description } == [
        "2000-12-12", "2002-11-19", "2003-09-29", "2020-02-29",
      ])
    #expect(status.isInForceComputed)
    #expect(status.hasReservations == true)
    #expect(
      status.reservations == [
        Reservation(
          provisions: ["UNTOC/35/2", "UNTOC/16/4"], from: CalendarDate("2003-09-29"),
          withdrawn: CalendarDate("2010-01-31")),
        Reservation(provisions: ["UNTOC/17"], from: nil, withdrawn: nil),
      ])
    #expect(status.asOf == "about 2014")
    #expect(status.confidence == .verified)
    #expect(status.sources == ["https://example.org/a", "https://example.org/b"])
    #expect(status.note?[.en] == "Note")
    #expect(read[state: "XAA", instrument: "TIP"]?.hasReservations == nil)
  }

  @Test("Region, instruments, cycle and profile with everything in them")
  func others() throws {
    guard case .region(let region) = Self.load("region").document else { throw Absent() }
    let state = try #require(region[state: "XAA"])
    #expect(region.subregions.map(\.code) == ["north"])
    #expect(region.groupings.map(\.code) == ["FIRST", "SECOND"])
    #expect(state.groupings == ["FIRST", "SECOND"])
    #expect(state.officialLanguages == ["en", "es"])
    #expect(
      [state.membership, state.legalTradition, state.name[.es], state.note?[.en]] == [
        "member", "civil", "Alandia", "Note",
      ])
    #expect([state.column, state.row] == [3, 0])

    guard case .instruments(let instruments) = Self.load("instruments").document else { throw Absent() }
    let provision = try #require(instruments[provision: "UNTOC/5/1(a)(i)"])
    #expect(provision.alternative?.choice == "offence model")
    #expect(provision.alternative?.branch == "conspiracy")
    #expect(provision.qualifiers == ["domestic_law", "safeguard"])
    #expect(provision.isJudgement && !provision.isChapeau && provision.needsNotification)
    #expect(
      [provision.measure[.en], provision.condition?[.en], provision.note?[.en]] == [
        "Make it an offence", "Only if", "Note",
      ])
    #expect(instruments[instrument: "TIP"]?.supplements == "UNTOC")
    #expect(instruments[instrument: "TIP"]?.listing == .veryLikely)
    #expect(instruments[instrument: "UNTOC"]?.articles.map(\.number) == [5, 6])

    guard case .cycle(let cycle) = Self.load("cycle").document else { throw Absent() }
    #expect(
      cycle.deliveries.map { "\($0.questionnaire) \($0.due)" } == [
        "untoc-criminalization 2026.1 2026-06-30", "tip-criminalization 2026.1 2026-07-31",
      ])
    #expect(cycle.clocks.map(\.after) == ["delivery", nil])
    #expect(cycle.clocks.map(\.weeks) == [4, 0])
    #expect(cycle.clocks.map(\.months) == [6, 0])

    guard case .profile(let profile) = Self.load("profile").document else { throw Absent() }
    #expect(profile.obligations == [.mandatory, .consider])
    #expect(profile.assumptions.map(\.languages) == [[.en, .es], [.en]])
    #expect(AnswerLevel.allCases.map { profile.value(of: $0) } == [1, 0.4, 0])
    #expect(profile.bands.map(\.from) == [0.9, 0.7, 0.3, 0])
    #expect(profile.coverage == 0.5)
    #expect(profile.partlyRange == 0.25...0.75)
    #expect(profile.weighting == .duties && profile.aggregate == .count && profile.claimedFrom == .partly)
    #expect(profile.isCoherent && profile.position == SourcePosition(line: 2, column: 1))
  }

  @Test("A glossary with everything in it")
  func glossary() throws {
    guard case .glossary(let read) = Self.load("glossary").document else { throw Absent() }
    #expect(read.note?[.es] == "Nota")
    #expect(read.terms.map(\.id) == ["organized-crime", "firearm"])
    #expect(read.terms[0].forms[.pt] == ["crime organizado", "criminalidade organizada"])
    #expect(read.terms[1].forms == [.en: ["firearm", "firearms"], .es: ["arma"]])
    #expect(read.terms[1].position == SourcePosition(line: 12, column: 3))
    #expect(read.terms[0].definition == nil && read.terms[0].source == nil)
    #expect(read.terms[1].definition?(.en) == "A portable barrelled weapon" && read.terms[1].source == "FP 3 (a)")
  }

  @Test("A reference of the cooperation matrix with everything in it")
  func cooperation() throws {
    guard case .cooperation(let read) = Self.load("cooperation").document else { throw Absent() }
    #expect(read.note?[.es] == "Nota")
    #expect(read.offences.map(\.id) == ["organized-group", "trafficking"])
    #expect(read.offences.map(\.instrument) == ["UNTOC", "TIP"])
    #expect(read.offences.map(\.isAlternative) == [true, false])
    #expect(read.offences.map(\.penaltyQuestion) == ["untoc.5.penalty", nil])
    #expect(read.offences[0].provisions == ["UNTOC/5/1(a)(i)", "UNTOC/5/1(a)(ii)a"])
    #expect(read.offences[0].questions == ["untoc.5.conspiracy", "untoc.5.association"])
    #expect(read.offences[0].name[.pt] == "grupo organizado")
    #expect(read.sources.map(\.field) == [.nationals, .languages])
    #expect(read.sources[0].question == "untoc.15.extradites-nationals")
    #expect(read.sources[0].values == ["yes": "extradites", "no": "refuses"])
    #expect(read.treaties.map(\.instrument) == ["IAMLA", "TREATY-2"])
    #expect(read.treaties.map(\.field) == [.assistanceTreaties, .extraditionTreaties])
  }

  private static func answer(_ attributes: String, _ content: String = "") throws -> Answer {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="q" version="2026.1" state="XAA" cycle="2026" status="draft" \
      date="2026-05-30"><answer question="a" \(attributes)>\(content)</answer></submission>
      """
    guard case .submission(let submission) = Loader().load(SourceText(text), path: "x.xml").document else {
      throw Absent()
    }
    return try #require(submission.answers.first)
  }

  @Test("White space is collapsed as in XSD, but for lines of respondents; no-break spaces stay")
  func whiteSpace() throws {
    let answer = try Self.answer(
      "value=\" a&#10; \u{A0}b\t c \"",
      "<explanation xml:lang=\" fr \">\n  Oui\u{202F}; «\u{A0}non\u{A0}»\r\n  fin </explanation><link href=\"x\" title=\"a  b\"/>"
    )
    #expect(answer.values == ["a", "\u{A0}b", "c"])
    #expect(answer.explanations == [RespondentText(language: "fr", text: "Oui\u{202F}; «\u{A0}non\u{A0}»\nfin")])
    #expect(answer.links.map(\.title) == ["a b"])
  }

  @Test(
    "A number that breaks the schema is not read", arguments: ["nan", "inf", "1e3", "0x10", "+5", "1.", ".5", "", "-"])
  func malformedNumber(number: String) throws {
    #expect(try Self.answer("", "<figure year=\"2024\" value=\"\(number)\"/>").figures == [])
  }

  @Test(
    "A date that does not exist is neither accepted nor read",
    arguments: ["2026-+5-30", "2026-05-+1", "2026-02-30", "2026-13-01", "+026-01-01"])
  func malformedDate(date: String) {
    #expect(CalendarDate(date) == nil)
    #expect(PartialDate(date.replacing("02-30", with: "02-32")) == nil)
  }

  @Test("A configuration with every weight")
  func configuration() throws {
    guard case .configuration(let read) = Self.load("configuration").document else { throw Absent() }
    #expect(read.settings.map(\.rule) == ["missing-evidence", "untoc-criminalization/r07a", "invalid-link"])
    #expect(read.settings.map(\.severity) == [.note, .error, nil])
    #expect(read.settings[0].position == SourcePosition(line: 4, column: 9))
    #expect(read.excludedPaths == ["archive/*.xml"])
    #expect(read[rule: "invalid-link"]?.severity == nil && read[rule: "invalid-link"] != nil)
    #expect(read[rule: "invalid"] == nil)
  }

  @Test("A baseline with and without an end")
  func baseline() throws {
    guard case .baseline(let read) = Self.load("baseline").document else { throw Absent() }
    #expect(read.entries.map(\.rule) == ["missing-evidence", "untoc-criminalization/r07a"])
    #expect(read.entries.map(\.file) == ["submissions/XAA.xml", "../XBB.xml"])
    #expect(read.entries.map(\.reason) == ["The law is in print", "Agreed"])
    #expect(read.entries.map(\.expires) == [CalendarDate("2026-12-31"), nil])
    #expect(read.entries.allSatisfy { $0.fingerprint.count == 64 })
    #expect(read.entries.map(\.position) == [SourcePosition(line: 3, column: 3), SourcePosition(line: 4, column: 3)])
  }

  @Test(
    "An entry without a readable end or without a reason accepts nothing",
    arguments: ["expires=\"\"", "expires=\"2026-02-30\"", "x"])
  func faultyEntry(attribute: String) throws {
    let text = Project.text("Tests/Fixtures/vocabularies/baseline.xml")!
      .replacing(
        attribute == "x" ? "reason=\"Agreed\"" : "expires=\"2026-12-31\"", with: attribute == "x" ? "" : attribute)
    let file = Loader().load(SourceText(text), path: "b.xml")
    guard case .baseline(let read) = file.document else { throw Absent() }
    #expect(read.entries.count == 1)
    #expect(file.findings.map(\.severity) == [.error])
  }

  @Test("Lines are counted the same in a finding and in the file", arguments: ["\n", "\r\n", "\r"])
  func lines(lineBreak: String) throws {
    let text = ["\u{FEFF}<submission", "xmlns='urn:palermo-toolkit:1' note='a\u{2028}b\u{85}c'", "x='1'/>"].joined(
      separator: lineBreak)
    let file = Loader().load(SourceText(text), path: "x.xml")
    let finding = try #require(file.findings.last { $0.rule == "unknown-attribute" })
    #expect(finding.position == SourcePosition(line: 3, column: 1))
    #expect(file.lines.count == 3)
    #expect(file.lines[3] == "x='1'/>")
    #expect(file.lines[1] == "<submission")
  }

  @Test("A prefixed attribute is found where it stands")
  func prefixedAttribute() {
    let text =
      "<cycle xmlns='urn:palermo-toolkit:1' id='a' opens='2026-01-01' xmlns:p='urn:palermo-toolkit:1' p:id='b'/>"
    let finding = Loader().load(SourceText(text), path: "x.xml").findings.first { $0.rule == "unknown-attribute" }
    #expect(finding?.position == SourcePosition(line: 1, column: 96))
  }
}
