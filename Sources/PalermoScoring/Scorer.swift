public import PalermoModel

/// Turns answers into scorecards, by the method of the profile: values for levels, intervals for what is not answered, and
/// weighted means up the tree question, provision, duty, article, cluster, instrument.
public struct Scorer {
  private let profile: ScoringProfile
  private let corpus: Corpus
  private let withholdsConfidential: Bool

  /// A scorer.
  ///
  /// - Parameters:
  ///   - profile: How answers become numbers and numbers letters.
  ///   - corpus: What is scored. Its instruments must be loaded.
  ///   - withholdsConfidential: Leave confidential answers out, as every output by state must.
  public init(profile: ScoringProfile, corpus: Corpus, withholdsConfidential: Bool = true) {
    (self.profile, self.corpus, self.withholdsConfidential) = (profile, corpus, withholdsConfidential)
  }

  /// One scorecard for each state, instrument and cycle with a submission, in the order of states, instruments and
  /// cycles.
  ///
  /// - Complexity: O(*n*) in the number of answers, times the number of questions about a provision.
  public func scorecards() -> [Scorecard] {
    let groups = Dictionary(grouping: corpus.submissionsInForce) { submission in
      CardKey(
        state: submission.state, cycle: submission.cycle,
        instrument: corpus.questionnaires[submission.questionnaire]?.instrument ?? "")
    }
    let order = Dictionary(
      corpus.instruments.all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return groups.filter { !$0.key.instrument.isEmpty }
      .sorted { a, b in
        (a.key.state, order[a.key.instrument] ?? .max, a.key.cycle) < (b.key.state, order[b.key.instrument] ?? .max, b.key.cycle)
      }
      .map { scorecard($0.key, $0.value.sorted { $0.questionnaire < $1.questionnaire }) }
  }

  private struct CardKey: Hashable {
    let state: String
    let cycle: String
    let instrument: String
  }

  private func scorecard(_ key: CardKey, _ submissions: [Submission]) -> Scorecard {
    let status = corpus.treatyStatus(of: key.state, for: key.instrument)
    let day = submissions.map(\.asOf).max()!
    let isBound = status?.isBound(on: day) ?? .unknown
    let questions = questionsByProvision(submissions)
    let clusters = Set(submissions.compactMap { corpus.questionnaires[$0.questionnaire]?.cluster })
    let articles = corpus.instruments[instrument: key.instrument]?.articles ?? []

    var scored: [(cluster: Cluster, article: Article, provisions: [ProvisionScore])] = []
    var unscored: [ProvisionScore] = []
    var reserved: [ProvisionScore] = []
    var holes: [Provision] = []
    for article in articles {
      var inScore: [Cluster: [ProvisionScore]] = [:]
      for provision in article.provisions where !provision.isChapeau {
        let isScored = profile.obligations.contains(provision.obligation)
        guard let asked = questions[provision.id] else {
          if isScored && clusters.contains(provision.cluster) { holes.append(provision) }
          continue
        }
        let exemption: Exemption? =
          isBound == .no ? .notAParty : status?.isReserved(provision.id, on: day) == true ? .reserved : nil
        let score = self.provision(provision, asked, exemption)
        if exemption == .reserved {
          reserved.append(score)
        } else if isScored {
          inScore[provision.cluster, default: []].append(score)
        } else {
          unscored.append(score)
        }
      }
      for cluster in Cluster.allCases {
        if let provisions = inScore[cluster] { scored.append((cluster, article, provisions)) }
      }
    }
    let articleScores = scored.map { part in
      let duties = self.duties(part.provisions)
      return (
        cluster: part.cluster,
        article: ArticleScore(
          number: part.article.number, title: part.article.title, score: score(ofArticles: [duties]), duties: duties)
      )
    }
    let clusterScores = Cluster.allCases.compactMap { cluster -> ClusterScore? in
      let inCluster = articleScores.filter { $0.cluster == cluster }.map(\.article)
      return inCluster.isEmpty
        ? nil : ClusterScore(cluster: cluster, score: score(ofArticles: inCluster.map(\.duties)), articles: inCluster)
    }
    return Scorecard(
      state: key.state, instrument: key.instrument, cycle: key.cycle,
      score: score(ofArticles: articleScores.map(\.article.duties)), clusters: clusterScores, unscored: unscored,
      reserved: reserved, holes: holes, isBound: isBound, profile: profile.id, submissions: submissions)
  }

  // MARK: Questions

  private func questionsByProvision(_ submissions: [Submission]) -> [String: [QuestionScore]] {
    let companions = corpus.companions()
    var result: [String: [QuestionScore]] = [:]
    for submission in submissions {
      guard let questionnaire = corpus.questionnaires[submission.questionnaire] else { continue }
      let circumstances = corpus.circumstances(
        of: submission, companions: companions(submission), withholdsConfidential: withholdsConfidential)
      for question in questionnaire.questions where question.isScored && !question.provisions.isEmpty {
        let score = self.question(question, submission, circumstances)
        for provision in question.provisions { result[provision, default: []].append(score) }
      }
    }
    return result
  }

  private func question(_ question: Question, _ submission: Submission, _ circumstances: Circumstances) -> QuestionScore {
    let answer = submission[question: question.id]
    let relevance = question.relevance.map(circumstances.evaluate) ?? .yes
    let isWithheld = withholdsConfidential && answer?.isConfidential == true && answer?.isAnswered == true
    let shown = isWithheld ? nil : answer
    let level = shown.flatMap(question.level)
    let exemption: Exemption? =
      relevance == .no
      ? .closedBranch : shown?.isNotApplicable == true && shown?.explanations.isEmpty == false ? .notApplicable : nil
    let interval: Interval? = exemption != nil ? nil : level.map { Interval(profile.value(of: $0)) } ?? .unknown
    return QuestionScore(
      question: question.id, weight: question.weight, level: exemption == nil ? level : nil,
      values: shown?.values ?? [], isWithheld: isWithheld, exemption: exemption,
      isCertain: relevance == .yes, interval: interval,
      grade: exemption == nil && level != nil && level != .no ? shown.map(grade) : nil,
      evidence: shown?.evidence ?? [], file: submission.file, position: shown?.position)
  }

  private func grade(_ answer: Answer) -> EvidenceGrade {
    if answer.evidence.contains(where: { $0.verifiedBy != nil }) { return .verified }
    return answer.evidence.isEmpty && answer.references.isEmpty ? .claimed : .cited
  }

  // MARK: Provisions and duties

  private func provision(_ provision: Provision, _ questions: [QuestionScore], _ exemption: Exemption?) -> ProvisionScore {
    if let exemption {
      return ProvisionScore(
        provision: provision, exemption: exemption, isCertain: true, interval: nil, questions: questions)
    }
    let parts = questions.compactMap { question in
      question.interval.map { MeanPart($0, weight: Double(question.weight), isCertain: question.isCertain) }
    }
    .filter { $0.weight > 0 }
    guard let mean = boundedMean(parts) else {
      return ProvisionScore(
        provision: provision, exemption: questions.compactMap(\.exemption).first, isCertain: true, interval: nil,
        questions: questions)
    }
    return ProvisionScore(
      provision: provision, exemption: nil, isCertain: mean.isCertain, interval: mean.interval, questions: questions)
  }

  /// Puts provisions together into duties: each stands for itself, but the ways of a choice make one duty.
  private func duties(_ provisions: [ProvisionScore]) -> [DutyScore] {
    var duties: [DutyScore] = []
    var seen: Set<String> = []
    for score in provisions {
      guard let alternative = score.provision.alternative else {
        duties.append(
          DutyScore(
            id: score.provision.id, provisions: [score], isCertain: score.isCertain, interval: score.interval))
        continue
      }
      guard seen.insert(alternative.choice).inserted else { continue }
      duties.append(choice(alternative.choice, provisions.filter { $0.provision.alternative?.choice == alternative.choice }))
    }
    return duties
  }

  private func choice(_ id: String, _ provisions: [ProvisionScore]) -> DutyScore {
    var branches: [String] = []
    for provision in provisions {
      let branch = provision.provision.alternative!.branch
      if !branches.contains(branch) { branches.append(branch) }
    }
    // Provisions of one branch are needed together; of the branches the best counts.
    let values = branches.compactMap { branch -> MeanPart? in
      let parts = provisions.filter { $0.provision.alternative?.branch == branch }.compactMap { provision in
        provision.interval.map { MeanPart($0, isCertain: provision.isCertain) }
      }
      return boundedMean(parts).map { MeanPart($0.interval, isCertain: $0.isCertain) }
    }
    let best = boundedMaximum(values)
    return DutyScore(id: id, provisions: provisions, isCertain: best?.isCertain ?? true, interval: best?.interval)
  }

  // MARK: Scores

  private func score(ofArticles articles: [[DutyScore]]) -> Score {
    let duties = articles.flatMap { $0 }
    let applicable = duties.filter { $0.interval != nil }
    let coverage = Coverage(
      answered: applicable.count(where: \.isAnswered), applicable: applicable.count, total: duties.count)
    let means = articles.compactMap { Self.mean($0) }
    let interval = boundedMean(means)?.interval
    let isPrinted = coverage.share.map { $0 >= profile.coverage } ?? false
    let rating = interval.map { isPrinted ? self.rating(of: $0) : .undetermined } ?? .notApplicable
    let partly = interval == nil ? nil : partlySensitivity(articles)
    let weights = means.isEmpty ? nil : Interval(means.map(\.interval.low).min()!, means.map(\.interval.high).max()!)
    let isRobust = [partly, weights].allSatisfy { $0.map { self.rating(of: $0) } == rating }
    return Score(
      interval: interval, rating: rating, isPrinted: isPrinted, coverage: coverage,
      standings: Dictionary(grouping: duties, by: \.standing).mapValues(\.count),
      law: boundedMean(articles.compactMap { Self.mean($0.filter(\.isLaw)) })?.interval,
      practice: boundedMean(articles.compactMap { Self.mean($0.filter { !$0.isLaw }) })?.interval,
      partlySensitivity: partly, weightSensitivity: weights,
      isRobust: isRobust && rating != .undetermined && rating != .notApplicable,
      grade: applicable.flatMap(\.provisions).compactMap(\.grade).min())
  }

  private static func mean(_ duties: [DutyScore]) -> MeanPart? {
    let parts = duties.compactMap { duty in duty.interval.map { MeanPart($0, isCertain: duty.isCertain) } }
    return boundedMean(parts).map { MeanPart($0.interval, isCertain: $0.isCertain) }
  }

  /// The bounds over the profile's range of "partly". Every step up the tree grows with it, so the ends suffice.
  private func partlySensitivity(_ articles: [[DutyScore]]) -> Interval? {
    func bound(_ partly: Double) -> Interval? {
      let varied = Scorer(
        profile: profile.withPartly(partly), corpus: corpus, withholdsConfidential: withholdsConfidential)
      return boundedMean(articles.compactMap { Self.mean(varied.revalued($0)) })?.interval
    }
    guard let low = bound(profile.partlyRange.lowerBound), let high = bound(profile.partlyRange.upperBound) else {
      return nil
    }
    return Interval(low.low, high.high)
  }

  /// The same duties with the values of this scorer's profile.
  private func revalued(_ duties: [DutyScore]) -> [DutyScore] {
    self.duties(
      duties.flatMap(\.provisions).map { score in
        provision(
          score.provision,
          score.questions.map { question in
            QuestionScore(
              question: question.question, weight: question.weight, level: question.level, values: question.values,
              isWithheld: question.isWithheld, exemption: question.exemption, isCertain: question.isCertain,
              interval: question.interval == nil
                ? nil : question.level.map { Interval(profile.value(of: $0)) } ?? .unknown,
              grade: question.grade, evidence: question.evidence, file: question.file, position: question.position)
          }, score.exemption)
      })
  }

  /// The letter when the whole interval lies in one band.
  private func rating(of interval: Interval) -> Rating {
    let low = profile.rating(of: interval.low)
    return low == profile.rating(of: interval.high) ? low : .undetermined
  }
}
