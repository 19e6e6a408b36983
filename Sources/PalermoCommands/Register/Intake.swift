import PalermoLoading
import PalermoModel
import PalermoRegister
import PalermoVocabularies
import PalermoXML
import PalermoValidation

/// Takes files into a register: decides on each, and writes one entry for each.
struct Intake {
  /// What became of one file.
  struct Outcome {
    let file: ArrivedFile
    let link: ChainedEntry
    let findings: [Finding]
    let acceptance: Acceptance?
  }

  let folder: RegisterFolder
  /// The region, the cycles and whatever else verdicts rest on.
  let references: [LoadedFile]
  let sender: String?
  let receiver: String?
  let time: Moment
  let clock: Moment
  let rules: String
  let maker: ReceiptMaker

  init(
    folder: RegisterFolder, references: [LoadedFile], sender: String?, receiver: String?, time: Moment, clock: Moment,
    rules: String, language: Language
  ) {
    (self.folder, self.references, self.sender, self.receiver) = (folder, references, sender, receiver)
    (self.time, self.clock, self.rules) = (time, clock, rules)
    maker = ReceiptMaker(references, language: language)
  }

  /// Takes in files.
  ///
  /// - Parameters:
  ///   - files: The files, in the order in which they get their entries.
  ///   - writer: The register, locked.
  ///   - register: Its entries so far.
  ///   - done: Called with each that has its entry.
  func take(
    _ files: [ArrivedFile], into writer: RegisterWriter, after register: Register, done: (Outcome) throws -> Void
  ) throws {
    let loader = Loader()
    let loaded = files.map { loader.load(SourceText($0.bytes), path: $0.path) }
    let standings = register.standings()
    let results = check(loaded, standings)
    let siblings = Dictionary(grouping: standings.inForce(), by: { $0.claim?.state ?? "" })
    var known = Known(standings)
    var (number, last) = (register.nextNumber, register.heads.map(\.digest))
    for (file, read) in zip(files, loaded) {
      var generator = SystemRandomNumberGenerator()
      let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let checked = results[read.path]
      let entry = entry(
        for: file, read, checked, number: number, after: last, salt: salt,
        same: known.same(as: file.bytes, in: folder), known.inForce)
      try writer.store(file.bytes, salt: salt, of: entry)
      let link = RegisterWriter.link(entry)
      let receipt = maker.receipt(
        for: entry, link, read, file.bytes, checked?.findings ?? [],
        siblings: (siblings[entry.claim?.state ?? ""] ?? []).map(\.link))
      if let receipt, let stored = StoredFile(of: entry) {
        let name = "\(stored.folder)/\(RegisterWriter.receiptName(of: entry))"
        for file in maker.files(of: receipt, named: name) { try writer.add(file.contents, to: file.path) }
      }
      // The entry comes last: what it tells of is there.
      _ = try writer.append(entry)
      known.add(link)
      (number, last) = (number + 1, [link.digest])
      try done(
        Outcome(file: file, link: link, findings: checked?.findings ?? [], acceptance: checked?.acceptance))
    }
  }

  /// What is to be said of one file without a register.
  func judge(_ file: ArrivedFile) -> (entry: RegisterEntry, read: LoadedFile, findings: [Finding]) {
    let read = Loader().load(SourceText(file.bytes), path: file.path)
    let checked = check([read], [])[read.path]
    let entry = entry(for: file, read, checked, number: 1, after: [], salt: [], same: nil, [:])
    return (entry, read, checked?.findings ?? [])
  }

  private func entry(
    for file: ArrivedFile, _ read: LoadedFile, _ checked: Checked?, number: Int, after: [String], salt: [UInt8],
    same: String?, _ inForce: [String: String]
  ) -> RegisterEntry {
    let acceptance = checked?.acceptance
    let claim = file.claim(read)
    let verdict = RegisterEntry.RecordedVerdict(
      isAccepted: acceptance?.isAccepted == true && claim != nil && !read.isPart, errors: acceptance?.errors ?? 1,
      warnings: acceptance?.warnings ?? 0, answered: checked?.completeness?.answered,
      required: checked?.completeness?.required, rules: rules, tool: Version.tool)
    let supersedes =
      verdict.isAccepted && claim?.status == .final ? claim?.occasion.flatMap { inForce[$0] } : nil
    return RegisterEntry(
      number: number, kind: .received, time: time, clock: clock, by: receiver, after: after,
      received: RegisterEntry.ReceivedFile(
        name: file.name, archive: file.archive, sender: sender, size: file.bytes.count, content: file.content(read),
        digest: Digest.sha256(salt + file.bytes), same: same),
      claim: claim, verdict: verdict, supersedes: supersedes)
  }

  /// Holds each file to the rules, beside what the state has in force and what came with it.
  private func check(
    _ files: [LoadedFile], _ standings: [Standing]
  ) -> [String: Checked] {
    let inForce = Dictionary(grouping: standings.inForce(), by: { $0.claim?.state ?? "" })
    let validator = Validator(settings: ProjectSettings(today: time.day))
    let loader = Loader()
    var results: [String: Checked] = [:]
    for (state, group) in Dictionary(grouping: files, by: { $0.arrival?.state ?? "" }).sorted(by: { $0.key < $1.key }) {
      let others = (inForce[state] ?? []).compactMap { standing -> LoadedFile? in
        guard let path = folder.path(of: standing.link.entry), let bytes = folder.bytes(of: standing.link.entry) else {
          return nil
        }
        return loader.load(SourceText(bytes), path: path)
      }
      let corpus = CorpusLoader().load(files: references + others + group)
      let paths = Set(group.map(\.path))
      let result = validator.validate(corpus.only { paths.contains($0.path) })
      let findings = Dictionary(grouping: result.findings, by: \.file)
      // No number may tell what a confidential answer is.
      let published = corpus.corpus.view(for: .public)
      let companions = published.companions()
      for (file, acceptance) in zip(corpus.files.filter { paths.contains($0.path) }, result.acceptances) {
        results[acceptance.file] = Checked(
          acceptance: acceptance, findings: findings[acceptance.file] ?? [],
          completeness: file.completeness(published, companions))
      }
    }
    return results
  }

  /// What was found in a file.
  private struct Checked {
    let acceptance: Acceptance
    let findings: [Finding]
    let completeness: Completeness?
  }

  /// What the register has, as it grows.
  private struct Known {
    /// The digest of the entry that counts, by state, questionnaire and cycle.
    var inForce: [String: String] = [:]
    private var bySize: [Int: [ChainedEntry]] = [:]

    init(_ standings: [Standing]) {
      for standing in standings.inForce() {
        if let occasion = standing.claim?.occasion { inForce[occasion] = standing.link.digest }
      }
      for standing in standings where !standing.isErased { addBySize(standing.link) }
    }

    mutating func add(_ link: ChainedEntry) {
      addBySize(link)
      if link.entry.verdict?.isAccepted == true, link.entry.claim?.status == .final,
        let occasion = link.entry.claim?.occasion
      {
        inForce[occasion] = link.digest
      }
    }

    private mutating func addBySize(_ link: ChainedEntry) {
      if let size = link.entry.received?.size { bySize[size, default: []].append(link) }
    }

    /// The first entry under which the same bytes arrived.
    func same(as bytes: [UInt8], in folder: RegisterFolder) -> String? {
      (bySize[bytes.count] ?? []).first { link in
        folder.salt(of: link.entry).map { Digest.sha256($0 + bytes) == link.entry.received?.digest } ?? false
      }?.digest
    }
  }
}

extension LoadedFile {
  /// How much of it is answered, so that no number tells what a confidential answer is. Nil if that cannot be counted.
  fileprivate func completeness(_ corpus: Corpus, _ companions: (Submission) -> [Submission]) -> Completeness? {
    guard case .submission(let own) = document, own.isWhole,
      let questionnaire = corpus.questionnaires[own.questionnaire]
    else { return nil }
    let submission = corpus.submissions.first { $0.file == own.file } ?? own
    return Completeness(
      of: submission, to: questionnaire,
      in: corpus.evaluationContext(of: submission, companions: companions(submission)))
  }

  /// Whether it is a part of a submission, which no one can decide on before it is merged.
  fileprivate var isPart: Bool {
    if case .submission(let submission) = document { submission.part != nil } else { false }
  }
}
