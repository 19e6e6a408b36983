public import PalermoAnalysis
public import PalermoModel
import PalermoResults
public import PalermoWriting

/// A short briefing on a gap analysis for one body of the OAS, in Markdown to be pasted into its report.
///
/// Each figure names its population, and facts that are not verified are marked. States are not ranked: they are in the
/// order of the file of the region.
public struct Briefing {
  private let analysis: GapAnalysis
  private let corpus: Corpus
  private let region: Region
  private let provenance: Provenance
  private let language: Language

  /// The number of provisions that a table shows.
  private static let shown = 10

  /// A writer of briefings on an analysis.
  ///
  /// - Parameters:
  ///   - analysis: The figures.
  ///   - corpus: The names of instruments and provisions, and the sources of answers.
  ///   - region: The states.
  ///   - provenance: What it was made from, and for whom.
  ///   - language: The language of the text.
  public init(_ analysis: GapAnalysis, corpus: Corpus, region: Region, provenance: Provenance, language: Language) {
    (self.analysis, self.corpus, self.region) = (analysis, corpus, region)
    (self.provenance, self.language) = (provenance, language)
  }

  /// The report to a body.
  ///
  /// - Complexity: O(*s* · *g*) for *s* states and *g* gaps.
  public func text(for addressee: Addressee) -> String {
    let sections =
      switch addressee {
      case .permanentCouncil: [headlines([.accession]), agreements, agreementsToJoin]
      case .hemisphericSecurity:
        [headlines([.reporting]), gapCounts, deliveries] + provisions(corpus.instruments.clusters) + [sources]
      case .remja:
        [cooperation([.extradition, .mutualAssistance, .confiscation]), notifications, assistance]
          + provisions(["criminalization_jurisdiction", "international_cooperation"]) + [sources]
      case .mispa:
        [cooperation([.policeCooperation]), assistance]
          + provisions(["law_enforcement_judicial", "prevention_assistance_protection"]) + [sources]
      }
    return ([head(addressee), summary] + sections.filter { !$0.isEmpty } + [decision(of: addressee), foot])
      .joined(separator: "\n")
  }

  // MARK: Head and foot

  private func head(_ addressee: Addressee) -> String {
    let cycle = analysis.cycle.map { corpus.cycle($0)?.title(language) ?? $0 }
    let facts = [cycle, Texts.Site.answersUntil(date: format.date(analysis.asOf))(language)].compactMap(\.self)
    return "# \(escaped(labelled(Texts.Site.gapAnalysis(language), region.name(language))))\n\n"
      + (provenance.edition.notice.map { "> **\(escaped($0(language)))**\n\n" } ?? "")
      + (analysis.isExercise ? "> **\(escaped(Texts.Pages.exercise(language)))**\n\n" : "")
      + "\(escaped(labelled(Texts.Briefing.to(language), addressee.name(language))))  \n\(escaped(facts.joined(separator: " · ")))\n"
  }

  private var foot: String {
    let uncertain = Texts.Briefing.uncertain(language)
    return "---\n\n\\* \(escaped(uncertain))\n\n\(escaped(Texts.Workbook.readingAnswers(language)))\n\n"
      + "\(escaped("\(provenance.tool) · \(labelled(Texts.Workbook.profile(language), analysis.profile))"))\n"
  }

  // MARK: Summary and decision

  /// The figures that a reader takes away.
  private var summary: String {
    "## \(escaped(Texts.Briefing.summary(language)))\n\n"
      + paragraph([bound, replied, duties].compactMap(\.self).map { $0(language) }.joined(separator: " "))
  }

  private var bound: FilledText {
    let reviewed = corpus.instruments.all.filter { $0.kind == .reviewed }
    let bound = region.states.count { state in
      reviewed.allSatisfy { corpus.treatyStatus(of: state.code, for: $0.id)?.standing == .party }
    }
    let gaps = analysis.states.flatMap { $0.gaps(of: .treaty) }
    return Texts.Briefing.summaryBound(
      states: region.states.count, bound: bound, instruments: reviewed.count, agreements: analysis.treaties.count,
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
    let answering = analysis.states.filter { !$0.sources.isEmpty }
    guard !answering.isEmpty else { return nil }
    let gaps = answering.flatMap { $0.gaps(of: .duty) }
    return Texts.Briefing.summaryDuties(
      duties: format.count(gaps.count), concerned: Set(gaps.map(\.state)).count, answering: answering.count)
  }

  /// What the body could decide, as a proposal.
  private func decision(of addressee: Addressee) -> String {
    let gaps = analysis.states.flatMap { $0.gaps(of: .treaty) }
    let join =
      gaps.isEmpty
      ? nil
      : Texts.Briefing.decisionJoin(gaps: format.count(gaps.count), concerned: Set(gaps.map(\.state)).count)
    let missing = due.count { $0.status == .missing }
    let deliver =
      analysis.deliveries.isEmpty
      ? Texts.Briefing.decisionOpen.filledText
      : missing == 0 ? nil : Texts.Briefing.decisionDeliver(missing: format.count(missing))
    let close = analysis.mostShared.first.flatMap { id in
      analysis.provisions.first { $0.provision == id }.flatMap { tally in
        corpus.instruments[provision: id].map { provision in
          Texts.Briefing.decisionClose(
            measure: provision.measure(language), provision: "\(provision.instrument) \(provision.citation)",
            open: tally.openDuties, applicable: tally.applicable)
        }
      }
    }
    let match = analysis.assistance
    let help =
      match.needs == 0 ? nil : Texts.Briefing.decisionHelp(needs: match.needs, unmet: match.unmet.count)
    let asked: [FilledText?] =
      switch addressee {
      case .permanentCouncil: [join, deliver]
      case .hemisphericSecurity: [deliver, close]
      case .remja, .mispa: [close, help]
      }
    let points = asked.compactMap(\.self) + [Texts.Briefing.decisionReport.filledText]
    let opening = Texts.Briefing.decisionOpening(body: addressee.name(language), region: region.name(language))
    return "## \(escaped(Texts.Briefing.decision(language)))\n\n"
      + paragraph(Texts.Briefing.decisionNote(language)) + "\n" + paragraph(opening(language)) + "\n"
      + points.enumerated().map { "\($0 + 1). \(escaped($1(language)))\n" }.joined()
  }

  private func paragraph(_ text: String) -> String { "\(escaped(text))\n" }

  // MARK: Sections

  private func headlines(_ actions: Set<ProgrammeAction>) -> String {
    list(Headlines(analysis, corpus: corpus, actions: actions).sentences)
  }

  private var agreements: String {
    guard !analysis.treaties.isEmpty else { return "" }
    let rows = analysis.treaties.map { tally in
      [
        "\(tally.instrument) – \(corpus.instruments[instrument: tally.instrument]?.shortTitle(language) ?? "")",
        "\(tally.parties)\(tally.unverified > 0 ? "*" : "")", "\(tally.signedOnly)", "\(tally.notSigned)",
        "\(tally.denounced)", "\(tally.unknown)", dates(of: tally.instrument),
        tally.listing.name(language),
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

  /// The dates that the entries on an agreement are of, from the oldest to the newest, then what is said in place of a
  /// date, as it is said.
  private func dates(of instrument: String) -> String {
    let facts = region.states.compactMap { corpus.treatyStatus(of: $0.code, for: instrument)?.asOf }
    let dates = facts.compactMap { PartialDate($0) }.sorted { $0.earliest < $1.earliest }.map(\.description)
    let span = [dates.first, dates.last == dates.first ? nil : dates.last].compactMap { $0.map(format.date) }
    let remarks = Set(facts.filter { PartialDate($0) == nil }).sorted().map { "“\($0)”" }
    let all = (span.isEmpty ? [] : [span.joined(separator: " – ")]) + remarks
    return all.isEmpty ? "–" : all.joined(separator: "; ")
  }

  private var agreementsToJoin: String {
    let gaps = analysis.states.flatMap { $0.gaps(of: .treaty) }
    let rows = analysis.treaties.compactMap { tally -> [String]? in
      let own = gaps.filter { $0.instrument == tally.instrument }
      guard !own.isEmpty else { return nil }
      func names(_ isWanted: (Gap) -> Bool) -> String {
        let names = own.filter(isWanted).map { gap in
          let remark = gap.reason == .denounced ? " (\(GapReason.denounced.name(language)))" : ""
          return "\(name(gap.state))\(remark)\(gap.isUncertain ? "*" : "")"
        }
        return names.isEmpty ? "–" : names.joined(separator: ", ")
      }
      return [tally.instrument, names { $0.reason == .signedOnly }, names { $0.reason != .signedOnly }]
    }
    return section(
      Texts.Briefing.toDecide, Texts.Briefing.toDecideNote,
      [Texts.Headings.agreement, Texts.Briefing.toRatify, Texts.Briefing.toJoin], rows)
  }

  private var gapCounts: String {
    let gaps = analysis.states.flatMap(\.gaps)
    let rows = GapKind.allCases.filter { !analysis.kindsNotAsked.contains($0) }.map { kind in
      let own = gaps.filter { $0.kind == kind }
      return [
        kind.name(language), region.number(of: kind.programmeAction), "\(own.count)", "\(Set(own.map(\.state)).count)",
      ]
    }
    return section(
      Texts.Headings.gaps, Texts.Briefing.ofStates(count: analysis.states.count).localized,
      [Texts.Headings.kind, Texts.Workbook.action, Texts.Headings.gaps, Texts.Headings.statesConcerned], rows)
  }

  /// A publication does not say of whom a draft arrived, nor of how many.
  private var showsDrafts: Bool { provenance.edition != .public }

  private var deliveries: String {
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

  private func provisions(_ clusters: [Cluster]) -> [String] {
    let tallies = Dictionary(analysis.provisions.map { ($0.provision, $0) }, uniquingKeysWith: { first, _ in first })
    func table(
      _ heading: LocalizedText, _ ids: [String], _ count: LocalizedText, _ number: (ProvisionTally) -> Int
    ) -> String {
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

  private var notifications: String {
    let gaps = analysis.states.flatMap { $0.gaps(of: .notification) }
    let rows = analysis.provisions.compactMap { tally -> [String]? in
      let own = gaps.filter { $0.provisions.contains(tally.provision) }
      guard !own.isEmpty, let provision = corpus.instruments[provision: tally.provision] else { return nil }
      return [
        "\(provision.instrument) \(provision.citation)", provision.measure(language),
        own.map { "\(name($0.state))\($0.isUncertain ? "*" : "")" }.joined(separator: ", "), "\(tally.applicable)",
      ]
    }
    return section(
      Texts.Briefing.notifications, Texts.Briefing.ofApplicable,
      [Texts.Headings.provision, Texts.Headings.measure, Texts.Briefing.toNotify, Texts.Briefing.applicable], rows
    )
  }

  private func cooperation(_ kinds: [CooperationKind]) -> String {
    guard let cooperation = analysis.cooperation, !cooperation.matrix.isEmpty else { return "" }
    let counts = kinds.map { CooperationSentences.counts($0, cooperation) }
    // The reform that opens most, and what is not verified, concern extradition and assistance.
    let rest =
      kinds.contains(.extradition) ? CooperationSentences(cooperation, corpus: corpus).sentences.dropFirst(2) : []
    return list(counts + rest)
  }

  private var assistance: String {
    let sentences = AssistanceText(analysis.assistance).sentences.map { text in
      var text = text
      for language in text.languages {
        text[language] = text[language]!.prefix(1).uppercased() + text[language]!.dropFirst() + "."
      }
      return text
    }
    return list(sentences)
  }

  /// The published sources that answers were taken from, with the date that they describe.
  private var sources: String {
    var seen: Set<String> = []
    let lines = analysis.states.flatMap(\.sources).filter { $0.kind == .published }
      .map { [$0.title, $0.href, format.date($0.asOf)].compactMap(\.self).joined(separator: ", ") }
      .filter { seen.insert($0).inserted }
    guard !lines.isEmpty else { return "" }
    return "## \(escaped(Texts.Headings.sources(language)))\n\n" + lines.map { "- \(escaped($0))\n" }.joined()
  }

  // MARK: Pieces

  private var format: NumberFormat { NumberFormat(language) }

  private func list(_ sentences: [LocalizedText]) -> String {
    sentences.map { "- \(escaped($0(language)))\n" }.joined()
  }

  /// A table under a heading, with its population, and a note below it; empty without rows.
  private func section(
    _ heading: LocalizedText, _ population: LocalizedText, _ columns: [LocalizedText], _ rows: [[String]],
    note: LocalizedText? = nil
  ) -> String {
    guard !rows.isEmpty else { return "" }
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    return "## \(escaped(heading(language)))\n\n\(escaped(population(language)))\n\n"
      + line(columns.map { escaped($0(language)) }) + line(columns.map { _ in "---" })
      + rows.map { line($0.map(escaped)) }.joined() + (note.map { "\n\(escaped($0(language)))\n" } ?? "")
  }

  private func escaped(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ").escapedForMarkdown
  }

  private func labelled(_ label: String, _ text: String) -> String {
    "\(label)\(language.colon)\(text)"
  }

  private func name(_ state: String) -> String { region[state: state]?.name(language) ?? state }

  private func questionnaire(_ id: String) -> String {
    corpus.latestVersion(of: id).flatMap { corpus.questionnaires[$0]?.title(language) } ?? id
  }
}
