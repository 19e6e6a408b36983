public import PalermoAnalysis
public import PalermoModel
import PalermoWriting

/// The follow-up sheet of one state as its focal point reads it in a terminal: agreements to join, notifications to make,
/// duties open, laws to cite, answers to complete, deliveries, assistance, and who could show how.
///
/// Long lists are cut to what fits on a few screens, and say how much is left out; the report and `analysis.json` hold
/// everything.
public struct FollowUpText {
  private let analysis: GapAnalysis
  private let corpus: Corpus
  private let region: Region
  private let actions: Set<ProgrammeAction>
  private let language: Language
  private let format: NumberFormat
  private let paint: Paint
  private let lines: WrappedLines

  /// The number of entries of a list that are shown.
  private static let shown = 10

  /// A writer of follow-up sheets.
  ///
  /// - Parameters:
  ///   - analysis: The figures.
  ///   - corpus: The texts of questions and provisions.
  ///   - region: The states.
  ///   - actions: The actions whose lists are shown.
  ///   - language: The language of the texts.
  ///   - isColored: Whether to use the colours of a terminal.
  ///   - width: The length of lines.
  public init(
    _ analysis: GapAnalysis, corpus: Corpus, region: Region,
    actions: Set<ProgrammeAction> = Set(ProgrammeAction.allCases),
    language: Language, isColored: Bool, width: Int = 100
  ) {
    (self.analysis, self.corpus, self.region, self.actions) = (analysis, corpus, region, actions)
    (self.language, format, paint) = (language, NumberFormat(language), Paint(isOn: isColored))
    lines = WrappedLines(width: width)
  }

  /// The sheet of a state. Returns nil if the analysis has none.
  public func text(of code: String) -> String? {
    guard let sheet = analysis.states.first(where: { $0.state == code }) else { return nil }
    var text = head(sheet)
    for kind in [GapKind.treaty, .notification, .duty, .evidence, .knowledge, .delivery]
    where actions.contains(kind.programmeAction) {
      if isUnknown(kind, of: sheet) {
        text +=
          "\n" + paint.bold(kind.heading(language)) + served(kind.programmeAction) + "\n"
          + lines.text(Texts.FollowUpSheet.none(language), indent: 2)
        continue
      }
      text += section(
        kind.heading(language), kind.programmeAction, inOrder(sheet.gaps(of: kind)).map(entry))
    }
    if actions.contains(.assistance) { text += assistance(sheet) }
    if !actions.isDisjoint(with: [.accession, .authorities]) {
      text += section(Texts.FollowUpSheet.peers(language), nil, sheet.peers.map(peer))
    }
    return text
  }

  /// Whether it is not known if there is a gap of the kind.
  private func isUnknown(_ kind: GapKind, of sheet: StateSheet) -> Bool {
    analysis.kindsNotAsked.contains(kind) || kind.restsOnAnswers && sheet.sources.isEmpty
  }

  private func head(_ sheet: StateSheet) -> String {
    let title = [
      "\(name(sheet.state)) (\(sheet.state))", region.name(language),
      analysis.cycle.map { corpus.cycle($0)?.title(language) ?? $0 },
      Texts.FollowUpSheet.asOf(date: format.date(analysis.asOf))(language),
    ]
    var text = paint.bold(title.compactMap(\.self).joined(separator: " · ")) + "\n"
    if analysis.isExercise { text += "\(Texts.Pages.exercise(language))\n" }
    let languages = sheet.submissionLanguages.map { Self.languageName($0)(language) }.joined(separator: ", ")
    let tradition = sheet.legalTradition.map(Self.traditionName) ?? Texts.FollowUpSheet.noTradition
    return text
      + lines.text(
        "\(labelled(Texts.FollowUpSheet.languages, languages)). \(labelled(Texts.FollowUpSheet.tradition, tradition(language)))."
      )
  }

  /// The action of the plan that a list serves, to stand behind its heading; nothing if the plan has none.
  private func served(_ action: ProgrammeAction) -> String {
    region.number(of: action).map { " · \(Texts.Headings.action(language)) \($0)" } ?? ""
  }

  /// A heading with the number of its items, and the entries that tell of them.
  private func section(_ title: String, _ action: ProgrammeAction?, _ entries: [String], items: Int? = nil) -> String {
    let aside = action.map(served) ?? ""
    var text = "\n" + paint.bold("\(title) (\(items ?? entries.count))") + "\(aside)\n"
    if entries.isEmpty { text += lines.text(Texts.FollowUpSheet.none(language), indent: 2) }
    text += entries.prefix(Self.shown).joined()
    if entries.count > Self.shown {
      text += lines.text(
        Texts.FollowUpSheet.more(count: entries.count - Self.shown)(language), indent: 2)
    }
    return text
  }

  // MARK: Gaps

  /// The gaps in the order of the treaties; those that are about no provision stay in theirs.
  private func inOrder(_ gaps: [Gap]) -> [Gap] {
    let order = Dictionary(
      corpus.instruments.all.flatMap(\.articles).flatMap(\.provisions).enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    func place(_ gap: Gap) -> Int { gap.provisions.first.flatMap { order[$0] } ?? .max }
    return gaps.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }.map(\.element)
  }

  private func entry(_ gap: Gap) -> String {
    var facts = [gap.reasonAndReader(language)]
    if gap.isUncertain { facts.append(Texts.FollowUpSheet.uncertain(language)) }
    if let listing = gap.listing, listing != .confirmed {
      facts.append(labelled(Texts.Headings.listed, listing.name(language)))
    }
    if let day = gap.asOf, PartialDate(day) != nil {
      facts.append(Texts.FollowUpSheet.asOf(date: format.date(day))(language))
    }
    var text = lines.text("– " + subject(of: gap), indent: 2)
    if gap.kind != .knowledge, let question = gap.question { text += lines.text(questionText(question), indent: 4) }
    text += lines.text(facts.joined(separator: " · "), indent: 4)
    for evidence in gap.cited {
      let parts = [evidence.title, evidence.provision, evidence.href].compactMap(\.self)
      text += lines.text(labelled(Texts.FollowUpSheet.cited, parts.joined(separator: ", ")), indent: 4)
    }
    if !gap.peers.isEmpty {
      text += lines.text(
        labelled(Texts.FollowUpSheet.documentedBy, gap.peers.map(name).joined(separator: ", ")), indent: 4)
    }
    return text
  }

  private func subject(of gap: Gap) -> String {
    switch gap.kind {
    case .treaty:
      return
        "\(gap.instrument) – \(corpus.instruments[instrument: gap.instrument]?.shortTitle(language) ?? gap.instrument)"
    case .delivery: return questionnaireTitle(gap.questionnaire ?? "")
    case .knowledge: return gap.question.map { labelled($0, questionText($0)) } ?? ""
    case .duty, .evidence, .notification:
      let known = gap.provisions.compactMap { corpus.instruments[provision: $0] }
      return known.map { labelled("\($0.instrument) \($0.citation)", $0.measure(language)) }.joined(
        separator: language.semicolon)
    }
  }

  // MARK: Assistance and peers

  private func assistance(_ sheet: StateSheet) -> String {
    let pairs = analysis.assistance.pairs.filter { $0.need.state == sheet.state }.map { pair in
      lines.text("– " + title(of: pair.need), indent: 2)
        + lines.text(
          labelled(Texts.FollowUpSheet.proposed, "\(name(pair.from)) – \(pair.basis.name(language))")
            + (pair.documented.isEmpty ? "" : " (\(citations(pair.documented)))"), indent: 4)
    }
    let unmet = analysis.assistance.unmet.filter { $0.need.state == sheet.state }
    let open = UnmetNeed.Reason.allCases.compactMap { reason -> String? in
      let needs = unmet.filter { $0.reason == reason }.map(\.need)
      guard !needs.isEmpty else { return nil }
      return lines.text(
        "– "
          + labelled(
            reason.name(language), byArea(needs.map { ($0.area, place($0.instrument, $0.article)) })), indent: 2)
    }
    let offers = Assistance.Area.allCases.compactMap { area -> String? in
      let ofArea = sheet.offers.filter { $0.area == area }
      guard !ofArea.isEmpty else { return nil }
      let details = ofArea.compactMap(\.details).withoutRepetition.map { " “\($0)”" }.joined()
      return lines.text(
        "– \(byArea(ofArea.map { ($0.area, place($0.instrument, $0.article)) }))\(details)", indent: 2)
    }
    return section(
      Texts.Pages.assistanceNeeded(language), .assistance, pairs + open, items: pairs.count + unmet.count)
      + section(Texts.Pages.assistanceOffered(language), .assistance, offers, items: sheet.offers.count)
  }

  private func title(of need: AssistanceNeed) -> String {
    "\(need.area.name(language)), \(place(need.instrument, need.article))"
  }

  /// Each area with the articles that it is about: `training (TIP 5, TIP 9)`.
  private func byArea(_ items: [(area: Assistance.Area, place: String)]) -> String {
    items.map(\.area).withoutRepetition.map { area in
      let places = items.filter { $0.area == area }.map(\.place).withoutRepetition
      return "\(area.name(language)) (\(places.joined(separator: ", ")))"
    }.joined(separator: language.semicolon)
  }

  private func place(_ instrument: String, _ article: Int?) -> String {
    article.map { "\(instrument) \($0)" } ?? instrument
  }

  private func peer(_ peer: Peer) -> String {
    var common = peer.languages.map { Self.languageName($0)(language) }
    if peer.sharesLegalTradition { common.append(Texts.Site.sameTradition(language)) }
    return lines.text(
      "– " + labelled("\(name(peer.state)) (\(common.joined(separator: ", ")))", citations(peer.provisions)), indent: 2)
  }

  private func citations(_ provisions: [String]) -> String {
    let citations = provisions.map { id in
      corpus.instruments[provision: id].map { "\($0.instrument) \($0.citation)" } ?? id
    }.withoutRepetition
    return citations.prefix(Self.shown).joined(separator: ", ")
      + (citations.count > Self.shown ? ", … (\(citations.count))" : "")
  }

  // MARK: Names

  private func labelled(_ label: LocalizedText, _ text: String) -> String { labelled(label(language), text) }

  private func labelled(_ label: String, _ text: String) -> String {
    "\(label)\(language.colon)\(text)"
  }

  private func name(_ state: String) -> String { region[state: state]?.name(language) ?? state }

  private func questionText(_ id: String) -> String {
    corpus.question(id)?.question.text(language) ?? id
  }

  private func questionnaireTitle(_ id: String) -> String {
    corpus.latestVersion(of: id).flatMap { corpus.questionnaires[$0]?.title(language) } ?? id
  }

  private static func languageName(_ code: String) -> LocalizedText {
    .init(verbatim: Language(rawValue: code)?.endonym ?? code)
  }

  private static func traditionName(_ code: String) -> LocalizedText {
    switch code {
    case "civil-law": Texts.FollowUpSheet.civilLaw
    case "common-law": Texts.FollowUpSheet.commonLaw
    case "mixed": Texts.FollowUpSheet.mixedLaw
    default: LocalizedText(verbatim: code)
    }
  }

  // MARK: Words
}
