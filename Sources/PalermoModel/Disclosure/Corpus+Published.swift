extension Corpus {
  /// What a publication is made of: final submissions that count, without confidential answers and what would tell them
  /// (``Withholding``), without ways to reach officials, and without the paths and lines of files.
  ///
  /// Everything that is published is a function of this value alone. So whatever a confidential answer says, and whatever
  /// it opens or closes, the same is published.
  ///
  /// - Complexity: That of ``Withholding`` for each state and cycle.
  public var published: Corpus {
    var view = withholdingWhatWasMarkedLater
    view.submissions = view.dossiers.values.map { $0 }.concurrentMap(inBatchesOf: 4) { dossiers in
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

  /// The same corpus, whose final submissions are taken for confidential where one that came later and was returned marks
  /// an answer, or may mark it: the mark may be right, and what is wrong something else.
  private var withholdingWhatWasMarkedLater: Corpus {
    let marking = Dictionary(grouping: returned.filter { $0.marked != [] }, by: { $0.occasion })
    if marking.isEmpty { return self }
    var corpus = self
    corpus.submissions = submissions.map { submission in
      let day = dayOfReceipt(of: submission)
      let later = (marking[Arrival(submission).occasion] ?? []).filter { $0.date.map { $0 >= day } ?? true }
      if later.isEmpty { return submission }
      return submission.with(
        submission.answers.map { answer in
          let isMarked = later.contains { $0.marked?.contains(answer.question) ?? true }
          return isMarked && !answer.isConfidential ? answer.doubtful : answer
        })
    }
    return corpus
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
      file: "\(state)/\(cycle)/\(questionnaire)", state: state, questionnaire: questionnaire, cycle: cycle,
      date: written, received: date, isFinal: isFinal, isDelivery: isDelivery)
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

extension SubmissionSource {
  /// The source as a publication names it: the name of one record serves the program that collected it. Of one that is
  /// confidential, only who gave the answers and when is told.
  fileprivate var published: SubmissionSource {
    if isMarkedConfidential || isCalledConfidential { return SubmissionSource(kind: kind, asOf: asOf) }
    return SubmissionSource(kind: kind, title: title?.withoutContacts, href: href?.ifNoContact, asOf: asOf)
  }
}

extension Answer {
  /// The answer without ways to reach somebody: every free text of it passes ``Swift/String/withoutContacts``, and every
  /// link ``Swift/String/ifNoContact``.
  fileprivate var published: Answer {
    var attachments = attachments
    attachments.texts = texts.map { $0.withoutContacts }
    attachments.other = other.map { $0.withoutContacts }
    attachments.explanations = explanations.map { $0.withoutContacts }
    attachments.authorities = authorities.map { $0.published }
    attachments.links = links.compactMap { $0.published }
    attachments.references = references.map { $0.published }
    attachments.evidence = evidence.map { $0.published }
    attachments.assistance = assistance.map { $0.published }
    attachments.provenance = nil
    return Answer(
      question: question, values: values.map { Double($0) == nil ? $0.withoutContacts : $0 },
      needsConfirmation: needsConfirmation, attachments: attachments)
  }
}

extension String {
  /// The text without ways to reach somebody.
  fileprivate var withoutContacts: String { ContactData.removed(from: self, in: .text) ?? self }

  /// What stands about an office, without ways to reach who works there.
  fileprivate var withoutContactsOfOffice: String { ContactData.removed(from: self, in: .authority) ?? self }

  /// The link, if it leads to a page and not to somebody.
  fileprivate var ifNoContact: String? { ContactData.isContact(self) ? nil : self }
}

extension RespondentText {
  fileprivate var withoutContacts: RespondentText {
    guard withBytes(ContactData.mayStand) else { return self }
    return RespondentText(language: language, text: text.withoutContacts)
  }
}

extension Evidence {
  fileprivate var published: Evidence {
    Evidence(
      kind: kind, title: title.withoutContacts, provision: provision?.withoutContacts, inForce: inForce,
      href: href?.ifNoContact, verifiedBy: verifiedBy?.withoutContacts, position: position)
  }
}

extension Reference {
  fileprivate var published: Reference {
    Reference(
      mechanism: mechanism.withoutContacts, question: question.withoutContacts, asOf: asOf, href: href?.ifNoContact,
      position: position)
  }
}

extension Link {
  fileprivate var published: Link? {
    href.ifNoContact.map { Link(href: $0, title: title?.withoutContacts, position: position) }
  }
}

extension Assistance {
  fileprivate var published: Assistance {
    Assistance(kind: kind, area: area, details: details?.withoutContacts)
  }
}

extension Authority {
  fileprivate var published: Authority {
    Authority(
      name: name.withoutContactsOfOffice, role: role?.withoutContactsOfOffice,
      address: address?.withoutContactsOfOffice, email: nil, phone: nil,
      href: href?.ifNoContact.flatMap { $0.contains("@") ? nil : $0 }, languages: languages,
      territory: territory?.withoutContactsOfOffice, position: .start)
  }
}
