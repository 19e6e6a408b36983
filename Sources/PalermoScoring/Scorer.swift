public import PalermoModel

/// Turns answers into scorecards, by the method of the profile: values for levels, intervals for what is not answered,
/// and weighted means up the tree question, provision, duty, article, cluster, instrument.
///
/// The arithmetic is exact. The bounds of a score are the least and the greatest that it can be when every open answer
/// and every unknown condition turns out one way or the other, each place where one occurs by itself. So they are exact
/// when each question asks about one provision. Where one unknown occurs at two places (a condition that several
/// questions hang on, an unanswered question that is itself a condition, a question of unknown relevance about two
/// provisions) the places cannot all turn out as badly, or as well, at once: there the interval holds every score that
/// can come out, and may be wider than that. To find the exact bounds there would take trying every combination of the
/// unknown conditions.
public struct Scorer: Sendable {
  private let profile: ScoringProfile
  private let corpus: Corpus
  private let today: CalendarDate?
  private let partly: Fraction
  private let partlyRange: ClosedRange<Fraction>
  private let bands: [(rating: Rating, from: Fraction)]

  /// A scorer.
  ///
  /// - Parameters:
  ///   - profile: How answers become numbers and numbers letters. It must be coherent.
  ///   - corpus: What is scored. Its instruments must be loaded. What is published is scored from `Corpus.published`;
  ///     from anything else confidential answers count by what they say.
  ///   - today: The day of the scores: what is due later is awaited. Nil if every due day counts as passed.
  public init(profile: ScoringProfile, corpus: Corpus, today: CalendarDate? = nil) {
    (self.profile, self.corpus, self.today) = (profile, corpus, today)
    partly = Fraction(decimal: profile.value(of: .partly))
    partlyRange = Fraction(decimal: profile.partlyRange.lowerBound)...Fraction(decimal: profile.partlyRange.upperBound)
    bands = profile.bands.map { ($0.rating, Fraction(decimal: $0.from)) }
  }

  /// One scorecard for each state, instrument and cycle with a submission, in the order of states, instruments and
  /// cycles. An instrument that is not known has none: nothing can be said of its duties.
  ///
  /// - Complexity: O(*n*) in the number of answers, times the number of questions about a provision.
  public func scorecards() -> [Scorecard] {
    let groups = Dictionary(grouping: corpus.submissionsInForce) { submission in
      CardKey(
        state: submission.state, cycle: submission.cycle,
        instrument: corpus.questionnaires[submission.questionnaire]?.instrument ?? "")
    }
    let order = Dictionary(
      firstOf: corpus.instruments.all.enumerated().map { ($1.id, $0) })
    let companions = corpus.companions()
    return groups.filter { order[$0.key.instrument] != nil }
      .sorted { a, b in
        (a.key.state, order[a.key.instrument]!, a.key.cycle) < (
          b.key.state, order[b.key.instrument]!, b.key.cycle
        )
      }
      .concurrentMap { groups in
        groups.map { scorecard($0.key, $0.value.sorted { $0.questionnaire < $1.questionnaire }, companions) }
      }
  }

  private struct CardKey: Hashable {
    let state: String
    let cycle: String
    let instrument: String
  }

  private func scorecard(
    _ key: CardKey, _ submissions: [Submission], _ companions: (Submission) -> [Submission]
  ) -> Scorecard {
    let status = corpus.treatyStatus(of: key.state, for: key.instrument)
    let day = submissions.map { $0.asOf }.max()!
    let isBound = status?.isBound(on: day) ?? .unknown
    let owed = isBound == .no ? [] : self.owed(key, submissions, on: day)
    let questions = questionsByProvision(submissions, owed, companions)
    let clusters = Set(
      (submissions + owed.map { $0.blank }).compactMap { corpus.questionnaires[$0.questionnaire]?.cluster })
    let articles = corpus.instruments[instrument: key.instrument]?.articles ?? []

    var scored: [(cluster: Cluster, article: Article, provisions: [ProvisionScore])] = []
    var unscored: [ProvisionScore] = []
    var reserved: [ProvisionScore] = []
    var uncoveredProvisions: [Provision] = []
    var unasked: [Cluster: [ProvisionScore]] = [:]
    for article in articles {
      var inScore: [Cluster: [ProvisionScore]] = [:]
      for provision in article.provisions where !provision.isChapeau {
        let isScored = profile.obligations.contains(provision.obligation)
        let exemption: Exemption? =
          isBound == .no ? .notAParty : status?.isReserved(provision.id, on: day) == true ? .reserved : nil
        // A question without weight asks for nothing that is scored.
        guard let asked = questions[provision.id], !isScored || asked.contains(where: { $0.weight > 0 }) else {
          if isScored && exemption == nil {
            if clusters.contains(provision.cluster) { uncoveredProvisions.append(provision) }
            inScore[provision.cluster, default: []].append(self.provision(provision, [], .notAsked))
          }
          continue
        }
        let score = self.provision(provision, asked, exemption)
        if exemption == .reserved {
          reserved.append(score)
        } else if isScored {
          inScore[provision.cluster, default: []].append(score)
        } else {
          unscored.append(score)
        }
      }
      for cluster in corpus.instruments.clusters {
        guard let provisions = inScore[cluster] else { continue }
        if provisions.allSatisfy({ $0.exemption == .notAsked }) {
          unasked[cluster, default: []] += provisions
        } else {
          scored.append((cluster, article, provisions))
        }
      }
    }
    let articleScores = scored.map { part in
      let duties = self.duties(part.provisions)
      let summand = self.summand(part.article.number, duties)
      return (
        cluster: part.cluster, summand: summand,
        article: ArticleScore(
          number: part.article.number, title: part.article.title, score: score(of: [summand]), duties: duties)
      )
    }
    let clusterScores = corpus.instruments.clusters.compactMap { cluster -> ClusterScore? in
      let inCluster = articleScores.filter { $0.cluster == cluster }
      return inCluster.isEmpty
        ? nil
        : ClusterScore(
          cluster: cluster, score: score(of: inCluster.map { $0.summand }, and: unasked[cluster] ?? []),
          articles: inCluster.map { $0.article })
    }
    let unaskedClusters = corpus.instruments.clusters.filter { unasked[$0] != nil && !clusters.contains($0) }
    return Scorecard(
      state: key.state, instrument: key.instrument, cycle: key.cycle,
      score: score(
        of: articleScores.map { $0.summand }, and: corpus.instruments.clusters.flatMap { unasked[$0] ?? [] },
        isWhole: unaskedClusters.isEmpty),
      clusters: clusterScores, unscored: unscored, reserved: reserved, uncoveredProvisions: uncoveredProvisions,
      unaskedClusters: unaskedClusters, missing: owed.map { $0.blank.questionnaire }, isBound: isBound,
      profile: profile.id, aggregate: profile.aggregate, weighting: profile.weighting, partly: partly,
      submissions: submissions)
  }

  // MARK: Questions

  /// A questionnaire that is owed: a file without answers in its place, and why none was delivered.
  private struct Owed {
    let blank: Submission
    let silence: Silence
  }

  /// The questionnaires about the instrument that are due in the cycle and were not delivered.
  private func owed(_ key: CardKey, _ submissions: [Submission], on day: CalendarDate) -> [Owed] {
    guard let cycle = corpus.cycle(key.cycle) else { return [] }
    let delivered = Set(submissions.map { $0.questionnaire.id })
    return cycle.deliveries.compactMap { delivery in
      let id = delivery.questionnaire.id
      guard !delivered.contains(id),
        let questionnaire = corpus.questionnaires[delivery.questionnaire]
          ?? corpus.latestVersion(of: id).flatMap({ corpus.questionnaires[$0] }),
        questionnaire.instrument == key.instrument
      else { return nil }
      let blank = Submission(
        questionnaire: questionnaire.key, state: key.state, cycle: key.cycle, status: .draft, date: day,
        source: SubmissionSource(kind: .own), answers: [], file: "")
      return Owed(blank: blank, silence: today.map { $0 <= delivery.due } ?? false ? .awaited : .notDelivered)
    }
  }

  private func questionsByProvision(
    _ submissions: [Submission], _ owed: [Owed], _ companions: (Submission) -> [Submission]
  ) -> [String: [QuestionScore]] {
    var result: [String: [QuestionScore]] = [:]
    for (submission, silence) in submissions.map({ ($0, nil) }) + owed.map({ ($0.blank, $0.silence) }) {
      guard let questionnaire = corpus.questionnaires[submission.questionnaire] else { continue }
      let evaluationContext = corpus.evaluationContext(
        of: submission, companions: companions(submission), countsSettledOnly: true)
      for question in questionnaire.questions where question.isScored && !question.provisions.isEmpty {
        let score = self.question(question, submission, silence, evaluationContext)
        for provision in question.provisions { result[provision, default: []].append(score) }
      }
    }
    return result
  }

  private func question(
    _ question: Question, _ submission: Submission, _ missing: Silence?, _ evaluationContext: EvaluationContext
  ) -> QuestionScore {
    let answer = submission[question: question.id]
    let relevance = evaluationContext.relevance(of: question)
    let leavesOut = answer.map { !$0.needsConfirmation && corpus.leavesOut($0, to: question) } ?? false
    let exemption: Exemption? = relevance == .no ? .notRouted : leavesOut ? .notApplicable : nil
    let silence: Silence? =
      missing
      ?? (answer?.needsConfirmation == true
        ? .unconfirmed : answer?.isNotApplicable == true && !leavesOut ? .notOpen : nil)
    let counted = silence == nil ? answer : nil
    let level = counted.flatMap(question.level)
    let span = exemption == nil ? level.map { self.span($0, counted, question, submission) } ?? .unknown : nil
    return QuestionScore(
      question: question.id, weight: question.weight, level: exemption == nil ? level : nil,
      values: counted?.values ?? [], isConfidential: answer?.isConfidential ?? false,
      isWithheld: answer?.isWithheld ?? false, silence: silence, exemption: exemption,
      isCertain: relevance != .unknown, interval: span?.interval(at: partly), span: span, levels: question.levels,
      grade: exemption == nil && level != nil && level != .no ? counted.map(grade) : nil,
      evidence: counted?.citations ?? [], file: submission.file,
      position: submission.isPublished ? nil : answer?.position)
  }

  private func span(_ level: AnswerLevel, _ answer: Answer?, _ question: Question, _ submission: Submission)
    -> LinearBounds
  {
    guard level == .yes, let answer, submission.source.kind != .published, !question.unmetDemands(of: answer).isEmpty
    else {
      return LinearBounds(line(level), line(level))
    }
    return LinearBounds(line(profile.claimedFrom), line(.yes))
  }

  private func line(_ level: AnswerLevel) -> LinearFunction {
    level == .partly ? .partly : LinearFunction(Fraction(decimal: profile.value(of: level)))
  }

  private func grade(_ answer: Answer) -> EvidenceGrade {
    let citations = answer.citations
    if citations.contains(where: { $0.isVerified }) { return .verified }
    return citations.isEmpty && !answer.refersElsewhere ? .claimed : .cited
  }

  // MARK: Provisions and duties

  private func provision(_ provision: Provision, _ questions: [QuestionScore], _ exemption: Exemption?)
    -> ProvisionScore
  {
    if let exemption {
      return ProvisionScore(
        provision: provision, exemption: exemption, isCertain: true, interval: nil, questions: questions)
    }
    var point = ComparisonPoint(partly)
    guard let bounds = point.provision(questions) else {
      return ProvisionScore(
        provision: provision, exemption: questions.compactMap { $0.exemption }.first, isCertain: true, interval: nil,
        questions: questions)
    }
    return ProvisionScore(
      provision: provision, exemption: nil, isCertain: bounds.isCertain, interval: bounds.span.interval(at: partly),
      questions: questions)
  }

  /// Puts provisions together into duties: each stands for itself, but the ways of a choice make one duty.
  private func duties(_ provisions: [ProvisionScore]) -> [DutyScore] {
    var duties: [DutyScore] = []
    var seen: Set<String> = []
    for score in provisions {
      guard let choice = score.provision.alternative?.choice else {
        duties.append(duty(score.provision.id, [score]))
        continue
      }
      guard seen.insert(choice).inserted else { continue }
      duties.append(duty(choice, provisions.filter { $0.provision.alternative?.choice == choice }))
    }
    return duties
  }

  private func duty(_ id: String, _ provisions: [ProvisionScore]) -> DutyScore {
    var point = ComparisonPoint(partly)
    let bounds = point.duty(provisions)
    return DutyScore(
      id: id, provisions: provisions, isCertain: bounds?.isCertain ?? true,
      interval: bounds?.span.interval(at: partly))
  }

  // MARK: Scores

  /// An article as a part of a mean.
  private struct Summand {
    let number: Int
    let duties: [DutyScore]
    /// Nil if none of its duties applies.
    let score: PiecewiseScore?
  }

  private func summand(_ number: Int, _ duties: [DutyScore]) -> Summand {
    Summand(number: number, duties: duties, score: PiecewiseScore(over: partlyRange) { $0.article(duties)?.span })
  }

  /// The score of articles.
  ///
  /// - Parameters:
  ///   - unasked: What is demanded beside them and nothing asks about.
  ///   - isWhole: Whether every theme is asked about. Otherwise a letter would be one of a part.
  private func score(of articles: [Summand], and unasked: [ProvisionScore] = [], isWhole: Bool = true) -> Score {
    let duties = articles.flatMap { $0.duties } + self.duties(unasked)
    let applicable = duties.filter { $0.interval != nil }
    let standings = Dictionary(grouping: duties, by: { $0.standing }).mapValues { $0.count }
    let coverage = self.coverage(of: duties, standings)
    let exemptions = Set(duties.flatMap { $0.provisions }.compactMap { $0.exemption })
    let reasons = Exemption.allCases.filter(exemptions.contains)
    let grade = applicable.flatMap { $0.provisions }.compactMap { $0.grade }.min()
    let score =
      articles.count == 1
      ? articles[0].score
      : PiecewiseScore(over: partlyRange) { $0.mean(ofArticles: articles.map { $0.duties }, profile.weighting)?.span }
    guard let score, profile.aggregate == .mean else {
      let leavesOut = duties.allSatisfy { $0.standing == .exempt }
      return Score(
        interval: nil, rating: leavesOut ? .notApplicable : .undetermined,
        absence: leavesOut ? .notApplicable : score == nil ? .notAsked : nil, exemptions: reasons,
        isPrinted: false, coverage: coverage,
        standings: standings, law: nil, practice: nil, partlySensitivity: nil, weightSensitivity: nil, isRobust: false,
        letters: [], divergentArticles: [], grade: grade)
    }
    let interval = score.interval(at: partly)
    let isPrinted = isWhole && coverage.share.map { $0 >= profile.coverage } ?? false
    let rating = isPrinted ? self.rating(of: interval) : .undetermined
    let scores = articles.compactMap { $0.score }
    let isRobust = Interval(around: scores.map { $0.hull }).map(self.rating) == rating
    let hasLetter = rating != .undetermined
    return Score(
      interval: interval, rating: rating, absence: hasLetter ? nil : absence(of: applicable), exemptions: reasons,
      isPrinted: isPrinted, coverage: coverage, standings: standings,
      law: mean(articles) { $0.isLaw }, practice: mean(articles) { !$0.isLaw },
      partlySensitivity: score.hull, weightSensitivity: Interval(around: scores.map { $0.interval(at: partly) }),
      isRobust: hasLetter && isRobust, letters: hasLetter ? letters(of: score) : [],
      divergentArticles: hasLetter && articles.count > 1 ? divergentArticles(articles, from: rating) : [], grade: grade)
  }

  private func coverage(of duties: [DutyScore], _ standings: [DutyStanding: Int]) -> Coverage {
    let answered = duties.filter { $0.interval != nil && $0.isAnswered }
    return Coverage(
      answered: answered.count, applicable: duties.count - (standings[.exempt] ?? 0), total: duties.count,
      notApplicable: duties.count { $0.isDeclaredNotApplicable }, notAsked: standings[.notAsked] ?? 0,
      notDelivered: standings[.notDelivered] ?? 0, uncited: answered.count { $0.isUncited })
  }

  /// Why duties that apply make no letter.
  private func absence(of duties: [DutyScore]) -> Absence {
    guard duties.allSatisfy({ $0.standing == .notDelivered }) else { return .notKnown }
    let silences = duties.flatMap { $0.provisions }.flatMap { $0.questions }.compactMap { $0.silence }
    return silences.allSatisfy { $0 == .awaited } ? .awaited : .notDelivered
  }

  private func mean(_ articles: [Summand], of isIncluded: (DutyScore) -> Bool) -> Interval? {
    var point = ComparisonPoint(partly)
    return point.mean(ofArticles: articles.map { $0.duties.filter(isIncluded) }, profile.weighting)?
      .span.interval(at: partly)
  }

  // MARK: Letters

  /// The letter when the whole interval lies in one band.
  private func rating(of interval: Interval) -> Rating {
    let low = rating(of: interval.lowest)
    return low == rating(of: interval.highest) ? low : .undetermined
  }

  private func rating(of score: Fraction) -> Rating {
    bands.first { score >= $0.from }?.rating ?? .not
  }

  private func letters(of score: PiecewiseScore) -> [LetterStep] {
    var steps: [LetterStep] = []
    for breakpoint in score.breakpoints(at: bands.map({ $0.from })) {
      let rating = self.rating(of: score.interval(at: breakpoint))
      if rating != steps.last?.rating { steps.append(LetterStep(from: breakpoint, rating: rating)) }
    }
    return steps
  }

  /// The articles at the ends of what weights can do, where these have another letter: at the value of "partly" or, if
  /// there are none, at the ends of its range.
  private func divergentArticles(_ articles: [Summand], from rating: Rating) -> [ArticleLetter] {
    func divergentArticles(at low: Fraction, _ high: Fraction) -> [ArticleLetter] {
      func letters(at partly: Fraction) -> [ArticleLetter] {
        articles.compactMap { article in
          guard let interval = article.score?.interval(at: partly) else { return nil }
          return ArticleLetter(
            article: article.number, partly: partly, interval: interval, rating: self.rating(of: interval))
        }
      }
      let lowest = letters(at: low).min { $0.interval.lowest < $1.interval.lowest }
      let highest = letters(at: high).max { $0.interval.highest < $1.interval.highest }
      return [lowest, highest].compactMap { $0 }.filter { $0.rating != rating }
    }
    let here = divergentArticles(at: partly, partly)
    return here.isEmpty ? divergentArticles(at: partlyRange.lowerBound, partlyRange.upperBound) : here
  }
}
