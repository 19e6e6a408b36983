import PalermoLetters
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
    /// What else of the same moment is accepted for the same state, questionnaire and cycle.
    let rival: Rival?
  }

  /// Another submission that was received at the same moment.
  enum Rival {
    /// It bears a later date, and counts.
    case counts(ChainedEntry)
    /// It bears the same date and has other contents: a person is to decide.
    case isLevel(ChainedEntry)
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
    let inForce = standings.inForce()
    let siblings = Dictionary(grouping: inForce, by: { $0.claim?.state ?? "" })
    let results = check(loaded, beside: siblings)
    var known = Known(standings, inForce: inForce)
    var (number, last) = (register.nextNumber, register.heads.map(\.digest))
    for ((file, read), checked) in zip(zip(files, loaded), results) {
      var generator = SystemRandomNumberGenerator()
      let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let same = known.same(as: file, read, in: folder)
      let entry = entry(for: file, read, checked, number: number, after: last, salt: salt, same: same, known)
      let link = try writer.link(entry)
      try writer.store(file.bytes, salt: salt, of: entry)
      let receipt = maker.receipt(
        for: entry, link, read, file.bytes, checked.findings,
        siblings: (siblings[entry.claim?.state ?? ""] ?? []).map(\.link))
      if let receipt, let stored = StoredFile(of: entry) {
        let name = "\(stored.folder)/\(RegisterWriter.receiptName(of: entry))"
        for file in maker.files(of: receipt, named: name) { try writer.add(file.contents, to: file.path) }
      }
      // The entry comes last: what it tells of is there.
      try writer.append(link)
      let rival = known.rival(of: link)
      known.add(link)
      (number, last) = (number + 1, [link.digest])
      try done(Outcome(file: file, link: link, findings: checked.findings, rival: rival))
    }
  }

  /// What is wrong with something that is returned: held to the rules of today as on the day on which it came, beside what
  /// the state has in force.
  ///
  /// - Returns: Nil if its bytes are not there, or it is no submission.
  func returned(_ standing: Standing, beside inForce: [Standing]) -> ReturnedFile? {
    guard let arrival = standing.arrival, let bytes = folder.bytes(of: standing.link.entry) else { return nil }
    let read = Loader().load(SourceText(bytes), path: standing.link.entry.received?.name ?? "")
    let siblings = Dictionary(grouping: inForce, by: { $0.claim?.state ?? "" })
    let submission: Submission? = if case .submission(let own) = read.document { own } else { nil }
    return ReturnedFile(
      arrival: arrival, name: standing.link.entry.received?.ownName ?? "",
      findings: check([read], beside: siblings)[0].findings.filter { $0.severity == .error },
      submission: submission, reason: standing.decision?.entry.reason)
  }

  /// What is to be said of one file without a register.
  ///
  /// - Parameter receipt: The digest of the receipt before its own. Nil for none.
  func judge(_ file: ArrivedFile, after receipt: String?) -> (
    entry: RegisterEntry, read: LoadedFile, findings: [Finding]
  ) {
    let read = Loader().load(SourceText(file.bytes), path: file.path)
    let checked = check([read], beside: [:])[0]
    let entry = entry(
      for: file, read, checked, number: 1, after: receipt.map { [$0] } ?? [], salt: [], same: nil,
      Known([], inForce: []))
    return (entry, read, checked.findings)
  }

  private func entry(
    for file: ArrivedFile, _ read: LoadedFile, _ checked: Checked, number: Int, after: [String], salt: [UInt8],
    same: String?, _ known: Known
  ) -> RegisterEntry {
    let acceptance = checked.acceptance
    let claim = file.claim(read)
    let verdict = RegisterEntry.RecordedVerdict(
      isAccepted: acceptance.isAccepted && (claim != nil && !read.isPart || read.isSignature)
        && !(same.map(known.rejected.contains) ?? false),
      errors: acceptance.errors,
      warnings: acceptance.warnings, answered: checked.completeness?.answered,
      required: checked.completeness?.required, rules: rules, tool: Version.tool)
    // What repeats something that was accepted takes the place of nothing.
    let isRepeated = same.map(known.accepted.contains) ?? false
    let supersedes =
      verdict.isAccepted && claim?.status == .final && !isRepeated
      ? claim?.occasion.flatMap { known.superseded($0, by: Precedence(of: claim, at: time))?.digest } : nil
    return RegisterEntry(
      number: number, kind: .received, time: time, clock: clock, by: receiver, after: after,
      received: RegisterEntry.ReceivedFile(
        name: file.name, archive: file.archive, sender: sender, size: file.bytes.count, content: file.content(read),
        digest: Digest.sha256(salt + file.bytes), same: same),
      claim: claim, verdict: verdict, supersedes: supersedes)
  }

  /// Holds each file to the rules, beside what the state has in force and what came with it.
  ///
  /// - Parameter inForce: What is in force, by state.
  /// - Returns: In the order of the files.
  private func check(_ files: [LoadedFile], beside inForce: [String: [Standing]]) -> [Checked] {
    let validator = Validator(settings: ProjectSettings(today: time.day))
    let loader = Loader()
    var results: [(place: Int, checked: Checked)] = []
    for (state, places) in Dictionary(grouping: files.indices, by: { files[$0].arrival?.state ?? "" }) {
      let group = places.map { files[$0] }
      let others = (inForce[state] ?? []).compactMap { standing -> LoadedFile? in
        guard let path = folder.path(of: standing.link.entry), let bytes = folder.bytes(of: standing.link.entry) else {
          return nil
        }
        return loader.load(SourceText(bytes), path: path)
      }
      let corpus = CorpusLoader().load(files: references + others + group).corpus
      let result = validator.validate(LoadedCorpus(corpus: corpus, files: group, errors: []))
      let findings = Dictionary(grouping: result.findings, by: \.file)
      let companions = corpus.companions()
      for ((place, file), acceptance) in zip(zip(places, group), result.acceptances) {
        let checked = Checked(
          acceptance: acceptance, findings: findings[file.path] ?? [],
          completeness: file.completeness(corpus, companions))
        results.append((place, checked))
      }
    }
    return results.sorted { $0.place < $1.place }.map(\.checked)
  }

  /// What was found in a file.
  private struct Checked {
    let acceptance: Acceptance
    let findings: [Finding]
    let completeness: Completeness?
  }

  /// What the register has, as it grows.
  private struct Known {
    /// The entry that counts, by state, questionnaire and cycle.
    private var inForce: [String: (link: ChainedEntry, precedence: Precedence)] = [:]
    /// The digests of the entries that are accepted.
    private(set) var accepted: Set<String>
    /// The digests of the entries that a person has returned: the same contents again are returned, too.
    let rejected: Set<String>
    private var bySize: [Int: [ChainedEntry]] = [:]
    private var byClaim: [RegisterEntry.Claim: [ChainedEntry]] = [:]
    /// By the digests of entries those of their contents in canonical form, as far as they were asked for. Nil for what
    /// has no such form.
    private var contents: [String: String?] = [:]

    init(_ standings: [Standing], inForce: [Standing]) {
      accepted = Set(standings.lazy.filter { $0.outcome == .accepted }.map(\.link.digest))
      rejected = Set(
        standings.lazy.filter { $0.outcome == .returned && $0.decision != nil }.map(\.link.digest))
      for standing in inForce {
        if let occasion = standing.claim?.occasion {
          self.inForce[occasion] = (standing.link, standing.precedence)
        }
      }
      for standing in standings where !standing.isErased { index(standing.link) }
    }

    mutating func add(_ link: ChainedEntry) {
      index(link)
      guard link.entry.verdict?.isAccepted == true else { return }
      accepted.insert(link.digest)
      let own = Precedence(link)
      if link.entry.claim?.status == .final, let occasion = link.entry.claim?.occasion,
        inForce[occasion] == nil || superseded(occasion, by: own) != nil
      {
        inForce[occasion] = (link, own)
      }
    }

    /// What a final submission takes the place of: what counts, unless that goes before it.
    func superseded(_ occasion: String, by own: Precedence) -> ChainedEntry? {
      inForce[occasion].flatMap { $0.precedence < own ? $0.link : nil }
    }

    /// What counts beside a new entry and was received at the same moment. Returns nil if nothing did.
    func rival(of link: ChainedEntry) -> Rival? {
      let (entry, own) = (link.entry, Precedence(link))
      guard entry.verdict?.isAccepted == true, entry.claim?.status == .final, let occasion = entry.claim?.occasion,
        !(entry.received?.same.map(accepted.contains) ?? false), let other = inForce[occasion],
        other.link.entry.claim?.status == .final, other.link.entry.time == entry.time
      else { return nil }
      if own.isLevel(with: other.precedence) { return other.precedence < own ? .isLevel(other.link) : nil }
      return own < other.precedence ? .counts(other.link) : nil
    }

    private mutating func index(_ link: ChainedEntry) {
      if let size = link.entry.received?.size { bySize[size, default: []].append(link) }
      if let claim = link.entry.claim { byClaim[claim, default: []].append(link) }
    }

    /// The first entry under which the same bytes arrived or, where there is none, the same contents in another layout.
    ///
    /// - Complexity: O(*n*) in the entries that say the same of themselves, whose files are read once.
    mutating func same(as file: ArrivedFile, _ read: LoadedFile, in folder: RegisterFolder) -> String? {
      let twin = (bySize[file.bytes.count] ?? []).first { link in
        folder.salt(of: link.entry).map { Digest.sha256($0 + file.bytes) == link.entry.received?.digest } ?? false
      }
      if let twin { return twin.digest }
      guard let claim = file.claim(read), let others = byClaim[claim], let own = Self.contents(of: read) else {
        return nil
      }
      for other in others where contents(of: other, in: folder) == own { return other.digest }
      return nil
    }

    /// The digest of what stands in the file of an entry.
    private mutating func contents(of link: ChainedEntry, in folder: RegisterFolder) -> String? {
      if let known = contents[link.digest] { return known }
      let digest = folder.bytes(of: link.entry).flatMap { bytes in
        Self.contents(of: Loader().load(SourceText(bytes), path: link.entry.received?.name ?? ""))
      }
      contents.updateValue(digest, forKey: link.digest)
      return digest
    }

    /// The digest of what stands in a file, whatever its layout. Returns nil for a file that cannot be read as a whole.
    private static func contents(of file: LoadedFile) -> String? {
      file.canonicalText.map { Digest.sha256(Array($0.utf8)) }
    }
  }
}

extension LoadedFile {
  /// How much of it is answered, so that no number tells what a confidential answer is. Nil if that cannot be counted.
  fileprivate func completeness(_ corpus: Corpus, _ companions: (Submission) -> [Submission]) -> Completeness? {
    guard case .submission(let own) = document, own.isWhole,
      let questionnaire = corpus.questionnaires[own.questionnaire]
    else { return nil }
    let shown = corpus.published(own, beside: companions(own))
    return Completeness(
      of: shown.submission, to: questionnaire,
      in: corpus.evaluationContext(of: shown.submission, companions: shown.companions))
  }

  /// Whether it is the signature of another file, which is kept with it and holds nothing to decide on.
  fileprivate var isSignature: Bool {
    if case .signature = document { true } else { false }
  }

  /// Whether it is a part of a submission, which no one can decide on before it is merged.
  fileprivate var isPart: Bool {
    if case .submission(let submission) = document { submission.part != nil } else { false }
  }
}
