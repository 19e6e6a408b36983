public import PalermoAnalysis
public import PalermoModel
import PalermoResults
public import PalermoWriting

/// What a gap analysis has to say to one body of the OAS, short, in Markdown to be pasted into its report.
///
/// Each figure names its population, facts that are not verified are marked, and nobody is ranked: states stand in the
/// order of the file of the region.
public struct Briefing {
  private let analysis: GapAnalysis
  private let corpus: Corpus
  private let region: Region
  private let provenance: Provenance
  private let language: Language

  /// Provisions that a table shows.
  private static let shown = 10

  /// A writer of such reports.
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
        [headlines([.reporting]), gapCounts, deliveries] + provisions(Cluster.allCases) + [sources]
      case .remja:
        [cooperation([.extradition, .mutualAssistance, .confiscation]), notifications, assistance]
          + provisions([.criminalizationAndJurisdiction, .internationalCooperation]) + [sources]
      case .mispa:
        [cooperation([.policeCooperation]), assistance]
          + provisions([.lawEnforcementAndJudicialSystem, .preventionAssistanceAndProtection]) + [sources]
      }
    return ([head(addressee)] + sections.filter { !$0.isEmpty } + [foot]).joined(separator: "\n")
  }

  // MARK: Head and foot

  private func head(_ addressee: Addressee) -> String {
    let cycle = analysis.cycle.map { corpus.cycle($0)?.title(language) ?? $0 }
    let facts = [cycle, labelled(Self.answersUntil(language), format.date(analysis.asOf))].compactMap(\.self)
    return "# \(escaped(labelled(AnalysisWords.gapAnalysis(language), region.name(language))))\n\n"
      + (analysis.isExercise ? "> **\(escaped(AnalysisWords.exercise(language)))**\n\n" : "")
      + "\(escaped(labelled(Self.to(language), addressee.name(language))))  \n\(escaped(facts.joined(separator: " · ")))\n"
  }

  private var foot: String {
    let uncertain = Self.uncertain(language)
    return "---\n\n\\* \(escaped(uncertain))\n\n\(escaped(ExportWords.reading[0](language)))\n\n"
      + "\(escaped("\(provenance.tool) · \(labelled(ExportWords.profile(language), analysis.profile))"))\n"
  }

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
        "\(tally.unknown)", dates(of: tally.instrument),
        Instrument.Listing(rawValue: tally.listing)?.name(language) ?? tally.listing,
      ]
    }
    return section(
      AnalysisWords.treaties, Self.ofStates.filled(with: ["count": .init(verbatim: "\(analysis.states.count)")]),
      [
        Self.agreement, ExportWords.parties, GapReason.signedOnly.name, GapReason.notSigned.name, AnalysisWords.unknown,
        ExportWords.asOf, Self.listed,
      ], rows, note: corpus.participation(in: region)?.note)
  }

  /// The dates that the entries on an agreement are of, from the oldest to the newest, then what is said in place of a
  /// date, as it is said.
  private func dates(of instrument: String) -> String {
    let facts = region.states.compactMap { corpus.treatyStatus(of: $0.code, for: instrument)?.asOf }
    let dates = facts.compactMap(PartialDate.init).sorted { $0.earliest < $1.earliest }.map(\.description)
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
        let names = own.filter(isWanted).map { "\(name($0.state))\($0.isUncertain ? "*" : "")" }
        return names.isEmpty ? "–" : names.joined(separator: ", ")
      }
      return [tally.instrument, names { $0.reason == .signedOnly }, names { $0.reason != .signedOnly }]
    }
    return section(Self.toDecide, Self.toDecideNote, [Self.agreement, Self.toRatify, Self.toJoin], rows)
  }

  private var gapCounts: String {
    let gaps = analysis.states.flatMap(\.gaps)
    let rows = GapKind.allCases.map { kind in
      let own = gaps.filter { $0.kind == kind }
      return [kind.name(language), kind.programmeAction.rawValue, "\(own.count)", "\(Set(own.map(\.state)).count)"]
    }
    return section(
      Self.gaps, Self.ofStates.filled(with: ["count": .init(verbatim: "\(analysis.states.count)")]),
      [ExportWords.kind, ExportWords.action, Self.gaps, Self.states], rows)
  }

  private var deliveries: String {
    let rows = analysis.delivered.map { tally in
      let rate = tally.rate
      return [
        questionnaire(tally.questionnaire), "\(rate.due)\(rate.unverified > 0 ? "*" : "")", "\(rate.onTime)",
        "\(rate.late)",
        "\(rate.draft)", "\(rate.missing)", "\(rate.uncertain)",
      ]
    }
    return section(
      AnalysisWords.deliveries, Self.ofParties,
      [
        ExportWords.questionnaire, Self.due, DeliveryRecord.Status.onTime.name, DeliveryRecord.Status.late.name,
        DeliveryRecord.Status.draft.name, DeliveryRecord.Status.missing.name, Self.participationUnknown,
      ], rows)
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
        heading, Self.ofApplicable, [ExportWords.provision, Self.measure, count, Self.applicable],
        Array(rows.prefix(Self.shown)))
    }
    return [
      table(Self.open, analysis.mostShared, Self.openIn, \.openDuties),
      table(Self.leastKnown, analysis.leastKnown, Self.unknownIn, \.unknown),
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
      Self.notifications, Self.ofApplicable, [ExportWords.provision, Self.measure, Self.toNotify, Self.applicable], rows
    )
  }

  private func cooperation(_ kinds: [CooperationKind]) -> String {
    guard let cooperation = analysis.cooperation, cooperation.matrix.pairCount > 0, !cooperation.matrix.offences.isEmpty
    else {
      return ""
    }
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
    let lines = analysis.states.flatMap(\.sources).filter { $0.kind == SubmissionSource.Kind.published.rawValue }
      .map { [$0.title, $0.href, format.date($0.asOf)].compactMap(\.self).joined(separator: ", ") }
      .filter { seen.insert($0).inserted }
    guard !lines.isEmpty else { return "" }
    return "## \(escaped(Self.publishedSources(language)))\n\n" + lines.map { "- \(escaped($0))\n" }.joined()
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

// MARK: Words

extension Briefing {
  private static let to = LocalizedText(en: "To", es: "Para", fr: "Pour", pt: "Para")
  private static let answersUntil = LocalizedText(
    en: "Answers until", es: "Respuestas hasta", fr: "Réponses jusqu’au", pt: "Respostas até")
  private static let publishedSources = LocalizedText(
    en: "Published sources", es: "Fuentes publicadas", fr: "Sources publiées", pt: "Fontes publicadas")
  private static let uncertain = LocalizedText(
    en: "Not verified with the depositary, or not known for certain.",
    es: "Sin verificar con el depositario, o no conocido con certeza.",
    fr: "Non vérifié auprès du dépositaire, ou non connu avec certitude.",
    pt: "Não verificado junto ao depositário, ou não conhecido com certeza.")
  private static let agreement = LocalizedText(en: "Agreement", es: "Acuerdo", fr: "Accord", pt: "Acordo")
  private static let listed = LocalizedText(
    en: "In the Plan’s list", es: "En la lista del Plan", fr: "Dans la liste du Plan", pt: "Na lista do Plano")
  private static let ofStates = LocalizedText(
    en: "Of the {count} states of the region.", es: "De los {count} Estados de la región.",
    fr: "Sur les {count} États de la région.",
    pt: "Dos {count} Estados da região.")
  private static let toDecide = LocalizedText(
    en: "Decisions on signature and ratification", es: "Decisiones sobre firma y ratificación",
    fr: "Décisions de signature et de ratification", pt: "Decisões sobre assinatura e ratificação")
  private static let toDecideNote = LocalizedText(
    en: "States by agreement, in the order of the region’s list (action 4.1).",
    es: "Estados por acuerdo, en el orden de la lista de la región (acción 4.1).",
    fr: "États par accord, dans l’ordre de la liste de la région (action 4.1).",
    pt: "Estados por acordo, na ordem da lista da região (ação 4.1).")
  private static let toRatify = LocalizedText(
    en: "Signed, to ratify", es: "Firmado, por ratificar", fr: "Signé, à ratifier", pt: "Assinado, a ratificar")
  private static let toJoin = LocalizedText(
    en: "To sign and ratify, or accede to", es: "Por firmar y ratificar, o por adherirse",
    fr: "À signer et ratifier, ou à rejoindre par adhésion",
    pt: "A assinar e ratificar, ou a aderir")
  private static let gaps = LocalizedText(en: "Gaps", es: "Brechas", fr: "Lacunes", pt: "Lacunas")
  private static let states = LocalizedText(
    en: "States concerned", es: "Estados afectados", fr: "États concernés", pt: "Estados afetados")
  private static let due = LocalizedText(
    en: "Due from parties", es: "Debidos por partes", fr: "Dus par des parties", pt: "Devidos por partes")
  private static let participationUnknown = LocalizedText(
    en: "Participation unknown", es: "Participación desconocida", fr: "Participation inconnue",
    pt: "Participação desconhecida")
  private static let ofParties = LocalizedText(
    en:
      "Questionnaires due from the parties to their instruments; those of states whose participation is not known stand apart.",
    es:
      "Cuestionarios debidos por las partes en sus instrumentos; los de Estados cuya participación se desconoce figuran aparte.",
    fr:
      "Questionnaires dus par les parties à leurs instruments ; ceux des États dont la participation est inconnue figurent à part.",
    pt:
      "Questionários devidos pelas partes em seus instrumentos; os de Estados cuja participação se desconhece figuram à parte."
  )
  private static let measure = LocalizedText(
    en: "What it asks for", es: "Qué pide", fr: "Ce qu’elle demande", pt: "O que pede")
  private static let open = LocalizedText(
    en: "Duties open in most states", es: "Obligaciones pendientes en más Estados",
    fr: "Obligations en suspens dans le plus d’États",
    pt: "Obrigações pendentes em mais Estados")
  private static let leastKnown = LocalizedText(
    en: "What the region knows least about", es: "Lo que la región menos conoce",
    fr: "Ce que la région connaît le moins",
    pt: "O que a região menos conhece")
  private static let openIn = LocalizedText(en: "Open in", es: "Pendiente en", fr: "En suspens dans", pt: "Pendente em")
  private static let unknownIn = LocalizedText(
    en: "Not known of", es: "Se desconoce de", fr: "Inconnu pour", pt: "Desconhece-se de")
  private static let applicable = LocalizedText(en: "Of", es: "De", fr: "Sur", pt: "De")
  private static let ofApplicable = LocalizedText(
    en: "Of the parties with answers, or published findings on them, and to which the provision applies.",
    es: "De las partes de las que hay respuestas o constataciones publicadas y a las que se aplica la disposición.",
    fr: "Sur les parties dont on a des réponses ou des constats publiés, et auxquelles la disposition s’applique.",
    pt: "Das partes de que há respostas ou constatações publicadas e às quais se aplica a disposição.")
  private static let notifications = LocalizedText(
    en: "Central authorities and other notifications to make",
    es: "Autoridades centrales y otras notificaciones por hacer",
    fr: "Autorités centrales et autres notifications à faire", pt: "Autoridades centrais e outras notificações a fazer")
  private static let toNotify = LocalizedText(
    en: "States that have not notified", es: "Estados que no han notificado", fr: "États n’ayant pas notifié",
    pt: "Estados que não notificaram")
}
