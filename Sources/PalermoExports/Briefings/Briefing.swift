public import PalermoAnalysis
public import PalermoModel
import PalermoResults
public import PalermoWriting

/// A short briefing on a gap analysis for one body of the OAS: a summary, what was found, what is asked of states, a
/// draft decision, and tables as an annex.
///
/// Each figure names its population, and facts that are not verified are marked. States are not ranked: they are in the
/// order of the alphabet.
public struct Briefing {
  private let analysis: GapAnalysis
  private let corpus: Corpus
  private let region: Region
  private let provenance: Provenance
  private let changes: PublicationChange?
  private let language: Language

  /// The number of provisions that a table shows.
  private static let shown = 10
  /// The most provisions that a sentence names by what they ask.
  private static let named = 3

  /// A writer of briefings on an analysis.
  ///
  /// - Parameters:
  ///   - analysis: The figures.
  ///   - corpus: The names of instruments and provisions, and the sources of answers.
  ///   - region: The states.
  ///   - provenance: What it was made from, and for whom.
  ///   - changes: What differs from the publication before; nil if none was named.
  ///   - language: The language of the text.
  public init(
    _ analysis: GapAnalysis, corpus: Corpus, region: Region, provenance: Provenance,
    changes: PublicationChange? = nil, language: Language
  ) {
    (self.analysis, self.corpus, self.region) = (analysis, corpus, region)
    (self.provenance, self.changes, self.language) = (provenance, changes, language)
  }

  /// The report to a body in Markdown.
  ///
  /// - Complexity: O(*s* · *g*) for *s* states and *g* gaps.
  public func text(for addressee: Addressee) -> String { page(for: addressee).markdown }

  /// The report to a body as a page that a browser shows and prints.
  ///
  /// - Complexity: As ``text(for:)``.
  public func html(for addressee: Addressee) -> String {
    BriefingDocument.filled("html", TemplateValue(page(for: addressee)))
  }

  /// The report to a body as a document for Word and LibreOffice.
  ///
  /// - Complexity: As ``text(for:)``.
  public func document(for addressee: Addressee) -> [UInt8] { BriefingDocument(page(for: addressee)).bytes }

  // MARK: The whole

  private func page(for addressee: Addressee) -> BriefingPage {
    let title = labelled(Texts.Site.gapAnalysis(language), region.name(language))
    let cycle = analysis.cycle.map { corpus.cycle($0)?.title(language) ?? $0 }
    let release = provenance.release.map { Texts.Briefing.release(id: $0)(language) }
    let notices =
      provenance.notices(language) + (analysis.isExercise ? [Texts.Pages.exercise(language)] : [])
    return BriefingPage(
      language: language.rawValue, title: title, body: addressee.name(language), notices: notices,
      running: notices.joined(separator: " "),
      addressee: labelled(Texts.Briefing.to(language), addressee.name(language)),
      facts: [cycle, Texts.Site.answersUntil(date: format.date(analysis.asOf))(language), release].compactMap(\.self)
        .joined(separator: " · "),
      release: release, sections: sections(for: addressee), foot: foot)
  }

  private func sections(for addressee: Addressee) -> [BriefingSection] {
    let findings: [LocalizedText]
    let annex: [BriefingSection]
    let clusters = clusters(of: addressee)
    switch addressee {
    case .permanentCouncil:
      findings = headlines([.accession])
      annex = [agreements, agreementsToJoin]
    case .hemisphericSecurity:
      findings = headlines([.reporting])
      annex = [gapCounts, deliveries] + provisions(clusters)
    case .remja:
      findings = cooperation([.extradition, .mutualAssistance, .confiscation]) + assistance
      annex = [notifications] + provisions(clusters)
    case .mispa:
      findings = cooperation([.policeCooperation]) + assistance
      annex = provisions(clusters)
    }
    let tables = (annex + [sources]).filter { !$0.isEmpty }
    return [
      summary, list(Texts.Briefing.findings, findings.map { $0(language) }), sinceBefore,
      list(Texts.Briefing.asks, asks(for: addressee).map { $0(language) }), decision(of: addressee),
    ].filter { !$0.isEmpty }
      + tables.enumerated().map { place, table in
        var table = table
        if place == 0 { table.heading = Texts.Briefing.annex(language) }
        return table
      }
  }

  /// The themes that are a body's own.
  private func clusters(of addressee: Addressee) -> [Cluster] {
    switch addressee {
    case .permanentCouncil: []
    case .hemisphericSecurity: corpus.instruments.clusters
    case .remja: ["criminalization_jurisdiction", "international_cooperation"]
    case .mispa: ["law_enforcement_judicial", "prevention_assistance_protection"]
    }
  }

  private var foot: [String] {
    [
      "* \(Texts.Briefing.uncertain(language))", Texts.Workbook.readingAnswers(language),
      "\(provenance.tool) · \(labelled(Texts.Workbook.profile(language), analysis.profile))",
    ]
  }

  // MARK: Summary and decision

  /// The figures that a reader takes away.
  private var summary: BriefingSection {
    BriefingSection(
      heading: Texts.Briefing.summary(language),
      paragraphs: [[bound, replied, duties].compactMap(\.self).map { $0(language) }.joined(separator: " ")])
  }

  private var bound: FilledText {
    let reviewed = corpus.instruments.all.filter { $0.kind == .reviewed }
    let bound = region.states.count { state in
      reviewed.allSatisfy { corpus.treatyStatus(of: state.code, for: $0.id)?.standing == .party }
    }
    let gaps = analysis.states.flatMap { $0.gaps(of: .treaty) }
    return Texts.Briefing.summaryBound(
      instruments: reviewed.count, bound: bound, states: region.states.count, agreements: analysis.treaties.count,
      gaps: format.count(gaps.count), concerned: Set(gaps.map(\.state)).count)
  }

  /// The questionnaires that are due from states that the instrument binds, or may.
  private var due: [DeliveryRecord] {
    analysis.deliveries.filter { $0.isParty != .no && $0.status != .awaited }
  }

  private var replied: FilledText {
    if analysis.deliveries.isEmpty { return Texts.Briefing.summaryNotAsked.filledText }
    return Texts.Briefing.summaryReplied(
      due: format.count(due.count), replied: format.count(due.count { $0.status.isReply }),
      missing: format.count(due.count { $0.status == .missing }))
  }

  /// Nil where no state answers itself.
  private var duties: FilledText? {
    let answering = analysis.states.filter { $0.sources.contains { $0.kind != .published } }
    guard !answering.isEmpty else { return nil }
    let gaps = answering.flatMap { $0.gaps(of: .duty) }.filter { $0.source != .published }
    return Texts.Briefing.summaryDuties(
      duties: format.count(gaps.count), concerned: Set(gaps.map(\.state)).count, answering: answering.count)
  }

  /// What differs from the publication before; empty if none was named.
  private var sinceBefore: BriefingSection {
    guard let changes else { return BriefingSection() }
    var section = list(Texts.Briefing.sinceBefore, changes.sentences(language))
    section.paragraphs = [changes.basis(language)]
    section.items += region.states.compactMap { state in
      let parts = [
        changes.agreements(joinedBy: state.code).map { Texts.Briefing.joinedSince(agreements: $0)(language) },
        changes.delivered(by: state.code) == 0
          ? nil : Texts.Briefing.deliveredSince(count: changes.delivered(by: state.code))(language),
      ].compactMap(\.self)
      return parts.isEmpty ? nil : labelled(state.name(language), parts.joined(separator: language.semicolon))
    }
    return section
  }

  /// What is asked of states, with whom it concerns by number; the annex names them.
  private func asks(for addressee: Addressee) -> [FilledText] {
    let gaps = analysis.states.flatMap { $0.gaps(of: .treaty) }
    func agreements(_ isAsked: (Gap) -> Bool) -> String? {
      let counts = analysis.treaties.compactMap { tally -> String? in
        let count = gaps.count { $0.instrument == tally.instrument && isAsked($0) }
        return count == 0 ? nil : "\(tally.instrument) (\(count))"
      }
      return counts.isEmpty ? nil : counts.joined(separator: ", ")
    }
    let ratify = agreements { $0.reason == .signedOnly }.map { Texts.Briefing.askRatify(agreements: $0) }
    let join = agreements { $0.reason != .signedOnly }.map { Texts.Briefing.askJoin(agreements: $0) }
    let missing = due.count { $0.status == .missing }
    let deliver = missing == 0 ? nil : Texts.Briefing.askDeliver(missing: format.count(missing))
    let close = mostShared(of: addressee).map { Texts.Briefing.askClose(count: $0.count, gaps: $0.gaps) }
    let unmet = analysis.assistance.unmet.count
    let help = unmet == 0 ? nil : Texts.Briefing.askHelp(unmet: format.count(unmet))
    let asked: [FilledText?] =
      switch addressee {
      case .permanentCouncil: [ratify, join, deliver]
      case .hemisphericSecurity: [deliver, close]
      case .remja, .mispa: [close, help]
      }
    return asked.compactMap(\.self)
  }

  /// The provisions of a body's own themes that are open in the most states by what these answer themselves: all with as
  /// many, and what they are. Nil if none is open.
  private func mostShared(of addressee: Addressee) -> (count: Int, gaps: String)? {
    let clusters = clusters(of: addressee)
    let tallies = Dictionary(analysis.provisions.map { ($0.provision, $0) }, uniquingKeysWith: { first, _ in first })
    let shared = analysis.mostSharedByOwnAnswers.compactMap { id -> (provision: Provision, tally: ProvisionTally)? in
      guard let tally = tallies[id], let provision = corpus.instruments[provision: id],
        clusters.contains(provision.cluster)
      else { return nil }
      return (provision, tally)
    }
    let most = shared.prefix { $0.tally.openDuties == shared[0].tally.openDuties }
    guard !most.isEmpty else { return nil }
    let gaps = most.map { provision, tally in
      // Of many, the annex tells what they are.
      let name = "\(provision.instrument) \(provision.citation)"
      return Texts.Briefing.sharedGap(
        gap: most.count > Self.named ? name : "\(provision.measure(language)) (\(name))", open: tally.openDuties,
        applicable: tally.applicable)(language)
    }
    return (most.count, gaps.joined(separator: language.semicolon))
  }

  /// What the body could decide, as a proposal.
  private func decision(of addressee: Addressee) -> BriefingSection {
    let gaps = analysis.states.flatMap { $0.gaps(of: .treaty) }
    let join =
      gaps.isEmpty
      ? nil
      : Texts.Briefing.decisionJoin(gaps: format.count(gaps.count), concerned: Set(gaps.map(\.state)).count)
    let missing = due.count { $0.status == .missing }
    let open = analysis.deliveries.isEmpty ? Texts.Briefing.decisionOpen.filledText : nil
    let deliver = open ?? (missing == 0 ? nil : Texts.Briefing.decisionDeliver(missing: format.count(missing)))
    let close = mostShared(of: addressee).map { Texts.Briefing.decisionClose(count: $0.count, gaps: $0.gaps) }
    let match = analysis.assistance
    let help =
      match.needs == 0
      ? nil
      : Texts.Briefing.decisionHelp(needs: format.count(match.needs), unmet: format.count(match.unmet.count))
    let asked: [FilledText?] =
      switch addressee {
      case .permanentCouncil: [join, deliver]
      case .hemisphericSecurity: [deliver, close]
      case .remja, .mispa: [close ?? open, help]
      }
    let points = asked.compactMap(\.self) + [Texts.Briefing.decisionReport.filledText]
    let opening = Texts.Briefing.decisionOpening(body: addressee.decidingName(language), region: region.name(language))
    return BriefingSection(
      heading: Texts.Briefing.decision(language),
      paragraphs: [Texts.Briefing.decisionNote(language), opening(language)], points: points.map { $0(language) })
  }

  // MARK: Sections

  private func headlines(_ actions: Set<ProgrammeAction>) -> [LocalizedText] {
    Headlines(analysis, corpus: corpus, region: region, actions: actions).sentences
  }

  private var agreements: BriefingSection {
    let rows = analysis.treaties.map { tally in
      [
        "\(tally.instrument) – \(corpus.instruments[instrument: tally.instrument]?.shortTitle(language) ?? "")",
        "\(tally.parties)\(tally.unverified > 0 ? "*" : "")", "\(tally.signedOnly)", "\(tally.notSigned)",
        "\(tally.denounced)", "\(tally.unknown)", dates(of: tally.instrument),
        tally.listing?.name(language) ?? "–",
      ]
    }
    return section(
      Texts.Site.treaties, Texts.Briefing.ofStates(count: analysis.states.count).localized,
      [
        Texts.Headings.agreement, Texts.Workbook.parties, GapReason.signedOnly.name, GapReason.notSigned.name,
        GapReason.denounced.name, Texts.TreatyConsents.unknown,
        Texts.Workbook.asOf, Texts.Briefing.listed,
      ], rows, note: corpus.participation(in: region)?.note)
  }

  /// The dates that the entries on an agreement are of, from the oldest to the newest, then whether any has no exact one.
  private func dates(of instrument: String) -> String {
    let facts = region.states.compactMap { corpus.treatyStatus(of: $0.code, for: instrument)?.asOf }
    let dates = facts.compactMap { PartialDate($0) }.sorted { $0.earliest < $1.earliest }.map(\.description)
    let span = [dates.first, dates.last == dates.first ? nil : dates.last].compactMap { $0.map(format.date) }
    let inexact = facts.contains { PartialDate($0) == nil } ? [Texts.Dates.inexact(language)] : []
    let all = (span.isEmpty ? [] : [span.joined(separator: " – ")]) + inexact
    return all.isEmpty ? "–" : all.joined(separator: language.semicolon)
  }

  private var agreementsToJoin: BriefingSection {
    let gaps = analysis.states.flatMap { $0.gaps(of: .treaty) }
    let rows = analysis.treaties.compactMap { tally -> [String]? in
      let own = gaps.filter { $0.instrument == tally.instrument }
      guard !own.isEmpty else { return nil }
      func names(_ isWanted: (Gap) -> Bool) -> String {
        let names = sorted(own.filter(isWanted)).map { gap in
          let remark = gap.reason == .denounced ? " (\(GapReason.denounced.name(language)))" : ""
          return "\(name(gap.state))\(remark)\(gap.isUncertain ? "*" : "")"
        }
        return names.isEmpty ? "–" : names.joined(separator: ", ")
      }
      return [tally.instrument, names { $0.reason == .signedOnly }, names { $0.reason != .signedOnly }]
    }
    return section(
      Texts.Briefing.toDecide, toDecideNote,
      [Texts.Headings.agreement, Texts.Briefing.toRatify, Texts.Briefing.toJoin], rows)
  }

  /// What the table of agreements to join is about, with the action of the plan that it serves.
  private var toDecideNote: LocalizedText {
    guard let action = region.number(of: .accession) else { return Texts.Briefing.toDecideNote }
    return LocalizedText { language in
      let note = Texts.Briefing.toDecideNote(language)
      return "\(note.dropLast()) \(Texts.Labels.servedAction(action: action)(language))."
    }
  }

  private var gapCounts: BriefingSection {
    let gaps = analysis.states.flatMap(\.gaps)
    let kinds = GapKind.allCases.filter { !analysis.kindsNotAsked.contains($0) }
    let ofKinds = kinds.map { kind in gaps.filter { $0.kind == kind } }
    let counts = format.counts(ofKinds.map(\.count))
    let rows = zip(zip(kinds, ofKinds), counts).map { kind, count in
      [
        kind.0.name(language), region.number(of: kind.0.programmeAction) ?? "–", count,
        "\(Set(kind.1.map(\.state)).count)",
      ]
    }
    return section(
      Texts.Headings.gaps, Texts.Briefing.ofStates(count: analysis.states.count).localized,
      [Texts.Headings.kind, Texts.Workbook.action, Texts.Headings.gaps, Texts.Headings.statesConcerned], rows)
  }

  /// A publication does not say of whom a draft arrived, nor of how many.
  private var showsDrafts: Bool { provenance.edition != .public }

  private var deliveries: BriefingSection {
    let rows = analysis.delivered.map { tally in
      let rate = tally.rate
      return [
        questionnaire(tally.questionnaire), "\(rate.due)\(rate.unverified > 0 ? "*" : "")", "\(rate.onTime)",
        "\(rate.late)",
      ] + (showsDrafts ? ["\(rate.draft)"] : [])
        + ["\(rate.returned + rate.unassigned)", "\(rate.missing)", "\(rate.uncertain)"]
    }
    return section(
      Texts.Site.deliveries, Texts.Briefing.ofParties,
      [
        Texts.Workbook.questionnaire, Texts.Briefing.due, DeliveryRecord.Status.onTime.name,
        DeliveryRecord.Status.late.name,
      ] + (showsDrafts ? [DeliveryRecord.Status.draft.name] : [])
        + [Texts.Briefing.unsettled, DeliveryRecord.Status.missing.name, Texts.Briefing.participationUnknown], rows,
      note: showsDrafts ? nil : Texts.Editions.drafts)
  }

  private func provisions(_ clusters: [Cluster]) -> [BriefingSection] {
    let tallies = Dictionary(analysis.provisions.map { ($0.provision, $0) }, uniquingKeysWith: { first, _ in first })
    func table(
      _ heading: LocalizedText, _ ids: [String], _ count: LocalizedText, _ number: (ProvisionTally) -> Int
    ) -> BriefingSection {
      let rows = ids.compactMap { id -> [String]? in
        guard let tally = tallies[id], let provision = corpus.instruments[provision: id],
          clusters.contains(provision.cluster)
        else { return nil }
        return [
          "\(provision.instrument) \(provision.citation)", provision.measure(language), "\(number(tally))",
          "\(tally.applicable)",
        ]
      }
      return section(
        heading, Texts.Briefing.ofApplicable,
        [Texts.Headings.provision, Texts.Headings.measure, count, Texts.Briefing.applicable],
        Array(rows.prefix(Self.shown)))
    }
    return [
      table(Texts.Headings.mostShared, analysis.mostShared, Texts.Headings.openIn, \.openDuties),
      table(Texts.Headings.leastKnown, analysis.leastKnown, Texts.Briefing.unknownIn, \.unknown),
    ]
  }

  private var notifications: BriefingSection {
    let gaps = analysis.states.flatMap { $0.gaps(of: .notification) }
    let rows = analysis.provisions.compactMap { tally -> [String]? in
      let own = gaps.filter { $0.provisions.contains(tally.provision) }
      guard !own.isEmpty, let provision = corpus.instruments[provision: tally.provision] else { return nil }
      return [
        "\(provision.instrument) \(provision.citation)", provision.measure(language),
        sorted(own).map { "\(name($0.state))\($0.isUncertain ? "*" : "")" }.joined(separator: ", "),
        "\(tally.applicable)",
      ]
    }
    return section(
      Texts.Briefing.notifications, Texts.Briefing.ofApplicable,
      [Texts.Headings.provision, Texts.Headings.measure, Texts.Briefing.toNotify, Texts.Briefing.applicable], rows
    )
  }

  private func cooperation(_ kinds: [CooperationKind]) -> [LocalizedText] {
    guard let cooperation = analysis.cooperation, !cooperation.matrix.isEmpty else { return [] }
    let counts = kinds.map { CooperationSentences.counts($0, cooperation) }
    // The reform that opens most, and what is not verified, concern extradition and assistance.
    let rest =
      kinds.contains(.extradition)
      ? CooperationSentences(cooperation, corpus: corpus, region: region).sentences.dropFirst(2) : []
    return counts + rest
  }

  private var assistance: [LocalizedText] {
    AssistanceText(analysis.assistance, in: region).sentences.map { text in
      var text = text
      for language in text.languages {
        text[language] = text[language]!.prefix(1).uppercased() + text[language]!.dropFirst() + "."
      }
      return text
    }
  }

  /// The published sources that answers were taken from, with the date that they describe.
  private var sources: BriefingSection {
    let lines = analysis.states.flatMap(\.sources).filter { $0.kind == .published }
      .map { [$0.title, $0.href, format.date($0.asOf)].compactMap(\.self).joined(separator: ", ") }
      .withoutRepetition
    return BriefingSection(subheading: Texts.Headings.sources(language), items: lines)
  }

  // MARK: Pieces

  private var format: NumberFormat { NumberFormat(language) }

  private func list(_ heading: LocalizedText, _ sentences: [String]) -> BriefingSection {
    BriefingSection(heading: heading(language), items: sentences)
  }

  /// A table of the annex, with its population, and a note below it; empty without rows.
  private func section(
    _ heading: LocalizedText, _ population: LocalizedText, _ columns: [LocalizedText], _ rows: [[String]],
    note: LocalizedText? = nil
  ) -> BriefingSection {
    guard !rows.isEmpty else { return BriefingSection() }
    return BriefingSection(
      subheading: heading(language), paragraphs: [population(language)], columns: columns.map { $0(language) },
      rows: rows.map(BriefingSection.Row.init), note: note.map { $0(language) })
  }

  private func labelled(_ label: String, _ text: String) -> String {
    "\(label)\(language.colon)\(text)"
  }

  /// In the order of the names of their states in the language, as on pages.
  private func sorted(_ gaps: [Gap]) -> [Gap] {
    gaps.map { (name($0.state).folded, $0) }.enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }
    .map(\.element.1)
  }

  private func name(_ state: String) -> String { region[state: state]?.name(language) ?? state }

  private func questionnaire(_ id: String) -> String {
    corpus.latestVersion(of: id).flatMap { corpus.questionnaires[$0]?.title(language) } ?? id
  }
}
