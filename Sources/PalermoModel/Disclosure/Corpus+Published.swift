extension Corpus {
  /// What a publication is made of: final submissions that count, without confidential answers and what would tell them
  /// (``Withholding``), without ways to reach officials, and without the paths and lines of files.
  ///
  /// Everything that is published is a function of this value alone. So whatever a confidential answer says, and whatever
  /// it opens or closes, the same is published.
  ///
  /// - Complexity: That of ``Withholding`` for each state and cycle.
  public var published: Corpus {
    var view = self
    view.submissions = dossiers.values.map { $0 }.concurrentMap(inBatchesOf: 4) { dossiers in
      dossiers.map { dossier in
        let withholding = Withholding(of: dossier, in: self)
        // What a draft says in confidence may decide on what is asked elsewhere, but it is no delivery.
        return dossier.filter { $0.status == .final }.map { submission in
          submission.published(questionnaires[submission.questionnaire], withholding)
        }
      }
    }.flatMap { $0 }.sorted { $0.file < $1.file }
    view.returned = returned.filter { $0.isFinal }.map { $0.published }
    view.received = [:]
    // The first that was accepted decides whether a delivery is on time.
    for submission in submissions where submission.status == .final && submission.isDelivery {
      let (place, own) = (Arrival(submission).published.file, dayOfReceipt(of: submission))
      let (other, first) = (view.received[place], firstReceipt(of: submission))
      // What counts is received on the day of the latest one.
      view.received[place] = DaysOfReceipt(own: max(other?.own ?? own, own), first: min(other?.first ?? first, first))
    }
    return view
  }

  /// A submission, and what stands beside it, as a publication would have them, whatever counts: for figures that are
  /// taken down when a file arrives, and published without another look at it.
  ///
  /// - Parameters:
  ///   - submission: The submission, final or not.
  ///   - companions: What its state delivered of other questionnaires in the cycle, as far as it counts.
  /// - Complexity: That of ``Withholding``.
  public func published(
    _ submission: Submission, beside companions: [Submission]
  ) -> (submission: Submission, companions: [Submission]) {
    let withholding = Withholding(of: [submission] + companions, in: self)
    func shown(_ submission: Submission) -> Submission {
      submission.published(questionnaires[submission.questionnaire], withholding)
    }
    return (shown(submission), companions.filter { $0.status == .final }.map(shown))
  }
}

extension Arrival {
  /// The same without the path of its file.
  package var published: Arrival {
    Arrival(
      file: "\(state)/\(cycle)/\(questionnaire)", state: state, questionnaire: questionnaire, cycle: cycle, date: date,
      isFinal: isFinal, isDelivery: isDelivery)
  }
}

extension Submission {
  fileprivate func published(_ questionnaire: Questionnaire?, _ withholding: Withholding) -> Submission {
    var shown = answers.filter { withholding.reasons[$0.question] == nil }.map { $0.published }
    let asked = questionnaire?.questions.map { $0.id } ?? Set(answers.map { $0.question }).sorted()
    shown += asked.compactMap { question in
      withholding.reasons[question].map { Answer(withheldTo: question, isConfidential: $0 == .confidential) }
    }
    return Submission(
      questionnaire: questionnaire?.key ?? self.questionnaire, state: state, cycle: cycle, status: status, date: date,
      source: source.published, part: part, answers: shown, file: "\(state)/\(cycle)/\(self.questionnaire.id)",
      isPublished: true)
  }
}

extension Answer {
  fileprivate var published: Answer {
    var attachments = attachments
    attachments.texts = texts.map { $0.withoutContacts }
    attachments.other = other.map { $0.withoutContacts }
    attachments.explanations = explanations.map { $0.withoutContacts }
    attachments.authorities = authorities.map { $0.published }
    attachments.links = links.filter { !ContactData.isContact($0.href) }
    attachments.evidence = evidence.map { $0.withoutContacts }
    attachments.assistance = assistance.map { assistance in
      assistance.details.flatMap { ContactData.removed(from: $0, in: .text) }.map {
        Assistance(kind: assistance.kind, area: assistance.area, details: $0)
      } ?? assistance
    }
    attachments.provenance = nil
    return Answer(
      question: question, values: values, needsConfirmation: needsConfirmation, attachments: attachments)
  }
}

extension RespondentText {
  /// The text without ways to reach somebody.
  fileprivate var withoutContacts: RespondentText {
    guard withBytes(ContactData.mayStand), let rest = ContactData.removed(from: text, in: .text) else { return self }
    return RespondentText(language: language, text: rest)
  }
}

extension Evidence {
  /// The evidence without ways to reach somebody.
  fileprivate var withoutContacts: Evidence {
    let (other, isContact) = (ContactData.removed(from: title, in: .text), href.map(ContactData.isContact) ?? false)
    guard other != nil || isContact else { return self }
    return Evidence(
      kind: kind, title: other ?? title, provision: provision, inForce: inForce, href: isContact ? nil : href,
      verifiedBy: verifiedBy, position: position)
  }
}

extension Authority {
  /// The office, without ways to reach who works there.
  fileprivate var published: Authority {
    func shown(_ text: String) -> String { ContactData.removed(from: text, in: .authority) ?? text }
    return Authority(
      name: shown(name), role: role.map(shown), address: address.map(shown), email: nil, phone: nil,
      href: href.flatMap { ContactData.isContact($0) || $0.contains("@") ? nil : $0 }, languages: languages,
      territory: territory, position: .start)
  }
}
