import PalermoLoading
public import PalermoModel
import PalermoResults
public import PalermoScoring
import PalermoWriting

/// What one state answered, or is published of it, as OSCAL assessment results, over the controls of ``OSCALCatalog``:
/// a result for each instrument and cycle.
///
/// Every provision that was asked about has an observation, whose properties say what is known: the interval of its
/// score, how well it is supported, why it does not apply, that an answer is confidential. A finding says only what is
/// surely so. It is `satisfied` where a duty that counts is met in full, and `not-satisfied`, which OSCAL defines as not
/// completely satisfied, where it is surely unmet or met in part. Where nothing is answered, the answer is confidential,
/// a reservation stands, the provision is no duty that the profile scores, or another of the ways that the treaty offers
/// may meet the duty, there is no finding.
public struct OSCALResults {
  private struct Document: Encodable {
    let assessmentResults: Results
  }

  private struct Results: Encodable {
    let uuid: String
    let metadata: OSCAL.Metadata
    let importAp: Import
    let results: [Result]
    let backMatter: OSCAL.BackMatter
  }

  private struct Import: Encodable {
    let href: String
    let remarks: String
  }

  private struct Result: Encodable {
    let uuid: String
    let title: String
    let description: String
    let start: String
    let end: String
    let props: [OSCAL.Property]?
    let reviewedControls: Reviewed
    let observations: [Observation]
    let findings: [Finding]?
  }

  private struct Reviewed: Encodable {
    struct Selection: Encodable {
      let includeControls: [Control]
    }

    struct Control: Encodable {
      let controlId: String
    }

    let controlSelections: [Selection]
  }

  private struct Observation: Encodable {
    let uuid: String
    let title: String
    let description: String
    let props: [OSCAL.Property]?
    let methods: [String]
    let origins: [Origin]?
    let collected: String
    let relevantEvidence: [Proof]?
  }

  private struct Origin: Encodable {
    struct Actor: Encodable {
      let type: String
      let actorUuid: String
    }

    let actors: [Actor]
  }

  private struct Proof: Encodable {
    let href: String?
    let description: String
  }

  private struct Finding: Encodable {
    struct Target: Encodable {
      struct Status: Encodable {
        let state: String
      }

      let type: String
      let targetId: String
      let status: Status
    }

    struct Related: Encodable {
      let observationUuid: String
    }

    let uuid: String
    let title: String
    let description: String
    let target: Target
    let relatedObservations: [Related]
  }

  private let state: State
  private let cards: [Scorecard]
  private let isExercise: Bool
  private let edition: Edition
  private let tool: String
  private let language: Language

  /// The results of a state. Returns nil if it answered nothing.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - cards: Scorecards of the view that the edition has. Those of other states are left out.
  ///   - isExercise: Whether the state or its answers are made up.
  ///   - edition: For whom the results are.
  ///   - tool: The program and its version.
  ///   - language: The language of the texts.
  public init?(
    of state: State, _ cards: [Scorecard], isExercise: Bool, edition: Edition, tool: String, language: Language
  ) {
    let own = cards.filter { $0.state == state.code && !$0.provisions.isEmpty }
    guard !own.isEmpty else { return nil }
    (self.state, self.cards, self.isExercise, self.edition) = (state, own, isExercise, edition)
    (self.tool, self.language) = (tool, language)
  }

  /// The text of `assessment-results.json`.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  /// - Complexity: O(*n*) in the provisions and their questions.
  public func json() throws -> String {
    let days = cards.flatMap(\.submissions).map(\.date)
    let notice = isExercise ? Texts.Pages.exercise(language) : nil
    return try OSCAL.json(
      Document(
        assessmentResults: Results(
          uuid: id("results"),
          metadata: OSCAL.Metadata(
            title: OSCAL.line(Texts.OscalResults.title(state: state.name)(language)),
            lastModified: OSCAL.time(days.max()!),
            version: tool,
            props: OSCAL.list(
              [
                OSCAL.Property("state", state.code), OSCAL.Property("language", language.rawValue),
                OSCAL.Property("exercise", "\(isExercise)"), OSCAL.Property("edition", edition.rawValue),
              ].compactMap(\.self)),
            parties: [
              OSCAL.Party(
                uuid: party, type: "organization", name: OSCAL.line(state.name(language)), shortName: state.code)
            ],
            remarks: [edition.notice?(language), notice, Texts.OscalResults.remarks(language)].compactMap(\.self)
              .joined(separator: " ")),
          importAp: Import(href: "#\(id("plan"))", remarks: Texts.OscalResults.plan(language)),
          results: cards.map(result),
          backMatter: OSCAL.BackMatter(
            resources: [
              OSCAL.Resource(
                uuid: id("plan"), title: Texts.Headings.questionnaires(language),
                description: Set(cards.flatMap(\.submissions).map(\.questionnaire)).sorted().map(\.description)
                  .joined(separator: ", "), rlinks: nil),
              OSCAL.Resource(
                uuid: id("catalog"), title: "Catalog", description: Texts.OscalResults.catalog(language),
                rlinks: [.init(href: "catalog.json")]),
            ]))))
  }

  private var party: String { Digest.uuid(of: "state \(state.code)") }

  /// An identifier in the document of the state.
  private func id(_ name: String) -> String { Digest.uuid(of: "state \(state.code) \(name)") }

  private func result(_ card: Scorecard) -> Result {
    let name = "\(card.instrument) \(card.cycle)"
    // Nothing was observed of what was not delivered, or not asked.
    let provisions = card.provisions.filter(\.isDelivered)
    let days = card.submissions.map(\.date)
    let findings = card.clusters.flatMap(\.articles).flatMap(\.duties).flatMap { duty in
      duty.provisions.compactMap { finding($0, of: duty, name) }
    }
    return Result(
      uuid: id(name), title: OSCAL.line("\(state.name(language)) · \(name)"),
      description: Texts.OscalResults.description(language), start: OSCAL.time(days.min()!),
      end: OSCAL.time(days.max()!),
      props: OSCAL.list(
        [
          OSCAL.Property("instrument", card.instrument), OSCAL.Property("cycle", card.cycle),
          OSCAL.Property("is-party", card.isBound.rawValue), OSCAL.Property("profile", card.profile),
          OSCAL.Property("exercise", "\(isExercise)"),
        ].compactMap(\.self)),
      reviewedControls: Reviewed(
        controlSelections: [.init(includeControls: provisions.map { .init(controlId: OSCAL.control($0.provision.id)) })]
      ),
      observations: provisions.map { observation($0, card, name) }, findings: OSCAL.list(findings))
  }

  private func observation(_ score: ProvisionScore, _ card: Scorecard, _ name: String) -> Observation {
    let answered = card.submissions.filter { file in score.questions.contains { $0.file == file.file } }
    let source = answered.first
    // A published source is itself the evidence.
    let published = answered.filter { file in
      file.source.kind == .published && score.questions.contains { $0.file == file.file && $0.level != nil }
    }.map { file in
      let (title, href) = (OSCAL.line(file.source.title ?? ""), file.source.href)
      return Proof(href: href, description: title.isEmpty ? file.source.kind.name(language) : title)
    }
    var seen: Set<String> = []
    let proofs =
      published
      + score.questions.flatMap(\.evidence).compactMap { evidence -> Proof? in
        let text = OSCAL.line([evidence.title, evidence.provision].compactMap(\.self).joined(separator: ", "))
        guard !text.isEmpty, seen.insert("\(text)\0\(evidence.href ?? "")").inserted else { return nil }
        return Proof(href: evidence.href, description: text)
      }
    let isWithheld = score.questions.contains(where: \.isWithheld)
    let isConfidential = score.questions.contains(where: \.isConfidential)
    return Observation(
      uuid: id("\(name) observation \(score.provision.id)"),
      title: "\(score.provision.instrument) \(score.provision.citation)",
      description: OSCAL.line(score.provision.measure(language)),
      props: OSCAL.list(
        [
          OSCAL.Property("provision", score.provision.id), OSCAL.Property("standing", standing(score)),
          OSCAL.Property("low", score.interval.map { "\($0.low)" }),
          OSCAL.Property("high", score.interval.map { "\($0.high)" }),
          OSCAL.Property("exemption", score.exemption?.rawValue),
          OSCAL.Property("confidential", isWithheld ? "left-out" : isConfidential ? "shown" : nil),
          OSCAL.Property("evidence-grade", score.grade?.rawValue),
          OSCAL.Property(
            "answers",
            score.questions.filter { $0.level != nil }.map { "\($0.question)=\($0.level!.rawValue)" }.joined(
              separator: " ")),
          OSCAL.Property("source", source?.source.kind.rawValue),
          OSCAL.Property("as-of", source?.source.asOf?.description),
        ].compactMap(\.self)),
      methods: ["EXAMINE"],
      // A published source is not a statement of the state.
      origins: source?.source.kind == .published ? nil : [Origin(actors: [.init(type: "party", actorUuid: party)])],
      collected: OSCAL.time((source ?? card.submissions[0]).date), relevantEvidence: OSCAL.list(proofs))
  }

  /// The state of a provision as a property value.
  private func standing(_ score: ProvisionScore) -> String {
    let standing: DutyStanding =
      if let interval = score.interval {
        !interval.isExact || !score.isCertain
          ? .unknown : interval.lowest == 1 ? .met : interval.highest == 0 ? .unmet : .partlyMet
      } else {
        .exempt
      }
    return standing.rawValue
  }

  private func finding(_ score: ProvisionScore, of duty: DutyScore, _ name: String) -> Finding? {
    guard let interval = score.interval, score.isCertain, score.isAnswered else { return nil }
    let status: String
    if interval.lowest == 1 {
      status = "satisfied"
    } else if interval.highest < 1, duty.isCertain, let whole = duty.interval, whole.highest < 1 {
      status = "not-satisfied"
    } else {
      return nil
    }
    return Finding(
      uuid: id("\(name) finding \(score.provision.id)"),
      title: "\(score.provision.instrument) \(score.provision.citation)",
      description: OSCAL.line(score.provision.measure(language)),
      target: .init(type: "statement-id", targetId: OSCAL.statement(score.provision.id), status: .init(state: status)),
      relatedObservations: [.init(observationUuid: id("\(name) observation \(score.provision.id)"))])
  }
}
