import PalermoModel
package import PalermoXML

extension RegisterEntry {
  /// The root of its file.
  package var xml: XMLNode {
    .registerEntry(
      number: "\(number)", kind: kind.rawValue, time: "\(time)", clock: "\(clock)", by: by, reason: reason,
      after.map { .entryLink(.after, digest: $0) } + [about.map { .entryLink(.about, digest: $0) }].compactMap { $0 }
        + [received?.xml, claim?.xml, verdict?.xml].compactMap { $0 }
        + [supersedes.map { .entryLink(.supersedes, digest: $0) }].compactMap { $0 })
  }
}

extension RegisterEntry.ReceivedFile {
  init?(_ element: XMLElement) {
    guard let name = element.string(.name), let size = element.int(.size),
      let content = element.value(.content, as: Content.self), let digest = element.string(.digest)
    else { return nil }
    self.init(
      name: name, archive: element.string(.archive), sender: element.string(.sender), size: size, content: content,
      digest: digest, same: element.string(.same))
  }

  var xml: XMLNode {
    .receivedFile(
      name: name, archive: archive, sender: sender, size: "\(size)", content: content.rawValue, digest: digest,
      same: same)
  }
}

extension RegisterEntry.Claim {
  init?(_ element: XMLElement) {
    guard let source = element.value(.source, as: SubmissionSource.Kind.self) else { return nil }
    self.init(
      state: element.string(.state), questionnaire: element.string(.questionnaire), version: element.string(.version),
      cycle: element.string(.cycle), status: element.value(.status, as: Submission.Status.self),
      date: element.date(.date), source: source)
  }

  var xml: XMLNode {
    .claim(
      state: state, questionnaire: questionnaire, version: version, cycle: cycle, status: status?.rawValue,
      date: date?.description, source: source.rawValue)
  }
}

extension RegisterEntry.RecordedVerdict {
  init?(_ element: XMLElement) {
    guard let outcome = element.string(.outcome), let errors = element.int(.errors),
      let warnings = element.int(.warnings), let rules = element.string(.rules), let tool = element.string(.tool)
    else { return nil }
    self.init(
      isAccepted: outcome == "accepted", errors: errors, warnings: warnings, answered: element.int(.answered),
      required: element.int(.required), rules: rules, tool: tool)
  }

  var xml: XMLNode {
    .recordedVerdict(
      outcome: isAccepted ? "accepted" : "returned", errors: "\(errors)", warnings: "\(warnings)",
      answered: answered.map(String.init), required: required.map(String.init), rules: rules, tool: tool)
  }
}
