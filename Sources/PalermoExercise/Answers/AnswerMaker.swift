import PalermoModel

/// Puts what a state has chosen into an answer: words, laws, figures, contacts, assistance.
struct AnswerMaker {
  let state: State
  let cycle: ExerciseCycle
  /// The codes of the states that there are.
  let region: [String]
  let seed: UInt64
  private let language: Language
  private let maturity: Maturity

  init(state: State, cycle: ExerciseCycle, region: [String], seed: UInt64) {
    (self.state, self.cycle, self.region, self.seed) = (state, cycle, region, seed)
    language = state.submissionLanguages.lazy.compactMap { Language(rawValue: $0) }.first ?? .en
    maturity = Maturity.of(state.code, seed: seed)
  }

  /// The answer to a question, delivered on a day.
  func answer(to question: Question, _ choice: Choice, on day: CalendarDate) -> Answer {
    var random = SplitMix64(seed: seed, "answer", state.code, question.id)
    var answer = Answer(
      question: question.id, values: values(of: choice, to: question),
      isConfidential: question.isRequired && random.chance(2))
    if choice == .content { addContent(to: &answer, question, on: day, &random) }
    if question.options.contains(where: { $0.isOther && choice.values.contains($0.value) }) {
      answer.other = [text(Texts.ExerciseTexts.other)]
    }
    addExplanation(to: &answer, question, &random)
    addEvidence(to: &answer, question, on: day, &random)
    addAssistance(to: &answer, question, &random)
    return answer
  }

  private func addContent(
    to answer: inout Answer, _ question: Question, on day: CalendarDate, _ random: inout SplitMix64
  ) {
    switch question.type.form.content {
    case .figure:
      // Fewer are convicted than prosecuted.
      let range = question.id.contains("convict") ? 0...40 : 40...120
      answer.figures = (day.year - 5..<day.year).map { Figure(year: $0, value: Double(random.number(in: range))) }
    case .authority: answer.authorities = [authority()]
    case .link:
      answer.links = (1...random.number(in: 1...3)).map { number in
        let law = law(number)
        return Link(href: law.href, title: law.title, position: .start)
      }
    case .reference:
      answer.references = [
        Reference(
          mechanism: Texts.ExerciseContacts.mechanism(language), question: "\(random.number(in: 12...30))",
          asOf: PartialDate("\(random.number(in: 2021...2024))-0\(random.number(in: 1...9))")!,
          href: "\(site)/review", position: .start)
      ]
    case .text where question.id.hasSuffix(".treaties"):
      let partners = partners(in: question)
      answer.texts = [
        RespondentText(language: language.rawValue, text: partners.isEmpty ? "0" : partners.joined(separator: " "))
      ]
    case .text:
      let phrases = question.id.hasSuffix("difficulties") ? Phrases.difficulties : Phrases.texts
      answer.texts = [text(random.pick(phrases))]
    case nil: break
    }
  }

  /// The values of an answer: what was chosen, or the states that were asked for.
  private func values(of choice: Choice, to question: Question) -> [String] {
    guard question.type == .states && choice == .content else { return choice.values }
    let partners = partners(in: question)
    return partners.isEmpty ? [Answer.noState] : partners
  }

  /// The states that it has a treaty with. The other state says the same.
  private func partners(in question: Question) -> [String] {
    region.filter { other in
      var random = SplitMix64(seed: seed, "treaty", question.id, min(state.code, other), max(state.code, other))
      return other != state.code && random.chance(30)
    }
  }

  private func authority() -> Authority {
    Authority(
      name: Texts.ExerciseContacts.authority(state: state.name)(language),
      role: Texts.ExerciseContacts.focalPoint(language),
      address: Texts.ExerciseContacts.address(language), email: "contact-\(state.code.lowercased())@example.org",
      phone: "+999 555 0100", href: "\(site)/contact", languages: state.submissionLanguages, territory: nil,
      position: .start)
  }

  private func addExplanation(to answer: inout Answer, _ question: Question, _ random: inout SplitMix64) {
    if answer.isNotApplicable {
      answer.explanations = [explanation(Texts.ExerciseAnswers.notApplicable, of: question)]
      return
    }
    guard let level = question.level(of: answer) else { return }
    let (phrases, percent) =
      switch level {
      case .yes: (Phrases.yes, 30)
      case .partly: (Phrases.partly, 90)
      case .no: (Phrases.no, 60)
      }
    if random.chance(percent) { answer.explanations = [explanation(random.pick(phrases), of: question)] }
  }

  private func explanation(_ phrase: Phrases.Explanation, of question: Question) -> RespondentText {
    text(phrase(cycle.id, question.id).localized)
  }

  private func addEvidence(
    to answer: inout Answer, _ question: Question, on day: CalendarDate, _ random: inout SplitMix64
  ) {
    guard !answer.isNotApplicable else { return }
    for demand in question.evidence where demand.values.contains(where: answer.values.contains) {
      guard random.chance(maturity.choose(95, 85, 65)) else { continue }
      answer.evidence.append(evidence(demand.kind, before: day, &random))
    }
  }

  private func evidence(_ kind: MeasureKind, before day: CalendarDate, _ random: inout SplitMix64) -> Evidence {
    let verifiedBy = random.chance(8) ? Texts.ExerciseContacts.peer(language) : nil
    if let title = title(of: kind) {
      let date = random.date(inYears: 2020...2024)
      return Evidence(
        kind: kind, title: title(language), provision: nil, inForce: PartialDate("\(date)"),
        href: "\(site)/\(kind.rawValue)", verifiedBy: verifiedBy, position: .start)
    }
    let law = law(random.pick([0, 0, 0, 1, 2, 3, 4]))
    let provision = Texts.ExerciseEvidence.section(number: random.number(in: 3...390))(language)
    return Evidence(
      kind: kind, title: law.title, provision: provision, inForce: PartialDate("\(min(law.inForce, day))"),
      href: random.chance(85) ? law.href : nil, verifiedBy: verifiedBy, position: .start)
  }

  /// What evidence of a kind is called. Returns nil for a law, which has a title of its own.
  private func title(of kind: MeasureKind) -> LocalizedText? {
    switch kind {
    case .legislation: nil
    case .institution: Texts.ExerciseEvidence.institution
    case .practice: Texts.ExerciseEvidence.practice
    case .notification: Texts.ExerciseEvidence.notification
    case .agreement: Texts.ExerciseEvidence.agreement
    }
  }

  private func addAssistance(to answer: inout Answer, _ question: Question, _ random: inout SplitMix64) {
    guard question.type == .implementation, let level = question.level(of: answer) else { return }
    let areas = Assistance.Area.allCases.filter { $0 != .other }
    if level == .yes {
      guard random.chance(maturity.choose(8, 2, 0)) else { return }
      answer.assistance = [
        Assistance(kind: .offer, area: random.pick(areas), details: Texts.ExerciseTexts.offer(language))
      ]
    } else if random.chance(maturity.choose(15, 25, 40)) {
      answer.assistance = [
        Assistance(kind: .need, area: random.pick(areas), details: Texts.ExerciseTexts.need(language))
      ]
    }
  }

  /// One of the state's laws: 0 is its penal code.
  private func law(_ number: Int) -> (title: String, inForce: CalendarDate, href: String) {
    var random = SplitMix64(seed: seed, "law", state.code, "\(number)")
    if number == 0 {
      return (Texts.ExerciseEvidence.penalCode(language), random.date(inYears: 1985...2015), "\(site)/penal-code")
    }
    let inForce = random.date(inYears: 2001...2024)
    let act = random.number(in: 10...980)
    let title = Texts.ExerciseEvidence.act(number: act, year: inForce.year)(language)
    return (title, inForce, "\(site)/acts/\(inForce.year)-\(act)")
  }

  private var site: String { "https://example.org/\(state.code.lowercased())" }

  private func text(_ text: LocalizedText) -> RespondentText {
    RespondentText(language: language.rawValue, text: text(language))
  }
}
