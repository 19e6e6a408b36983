public import PalermoModel
import PalermoVocabularies
import PalermoXML
import Synchronization

/// Loads what the user names and adds what ships with the program where it is needed.
public struct CorpusLoader {
  /// Which files of the program to add even if no input asks for them.
  public struct Extras: OptionSet, Sendable {
    /// One bit for each kind of file.
    public let rawValue: Int

    /// Extras by their bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The instruments and their provisions.
    public static let instruments = Extras(rawValue: 1)
    /// Every questionnaire, not only those that the inputs name.
    public static let questionnaires = Extras(rawValue: 2)
    /// The scoring profiles.
    public static let profiles = Extras(rawValue: 4)
    /// The glossary.
    public static let glossary = Extras(rawValue: 8)
    /// Where the cooperation matrix takes its facts from.
    public static let cooperation = Extras(rawValue: 16)
    /// Every earlier version of the questionnaires, not only those that the inputs name.
    public static let earlierVersions = Extras(rawValue: 32)
    /// The crosswalks that lead from the versions of questionnaires at hand.
    public static let crosswalks = Extras(rawValue: 64)
    /// What other bodies published about the states of the region.
    public static let publishedFindings = Extras(rawValue: 128)
    /// What the states of the region did about the instruments, even if none of them has sent anything. It comes with
    /// the instruments, too.
    public static let participation = Extras(rawValue: 256)
  }

  private let loader = Loader()

  /// A loader. It must not be shared between threads.
  public init() {}

  /// Loads the inputs.
  ///
  /// - Parameters:
  ///   - paths: Files, directories, or `-` for standard input.
  ///   - extras: What to add from the program in any case.
  ///   - configuration: Which configuration says what is left out of directories.
  ///   - progress: Called with the number of files done and the number of all, from one thread at a time.
  /// - Complexity: O(*n*) in the bytes of the files.
  public func load(
    _ paths: [String], extras: Extras = [], by configuration: ProjectFiles.ConfigurationSource = .nearest,
    progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) -> LoadedCorpus {
    let found = InputFiles.find(paths, by: configuration)
    let done = Mutex(0)
    let (files, errors) = Loader.load(found.files) {
      done.withLock { done in
        done += 1
        progress(done, found.files.count)
      }
    }
    return LoadedCorpus(
      corpus: corpus(of: files, extras: extras), files: files, errors: found.errors + errors, skipped: found.skipped,
      folders: found.folders)
  }

  /// Loads texts that are already at hand, such as the examples of rules.
  ///
  /// - Parameters:
  ///   - sources: Paths and texts.
  ///   - extras: What to add from the program in any case.
  public func load(_ sources: [(path: String, text: String)], extras: Extras = []) -> LoadedCorpus {
    let files = sources.map { loader.load(SourceText($0.text), path: $0.path) }
    return LoadedCorpus(corpus: corpus(of: files, extras: extras), files: files, errors: [])
  }

  /// Puts files together that are loaded already.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - extras: What to add from the program in any case.
  public func load(files: [LoadedFile], extras: Extras = []) -> LoadedCorpus {
    LoadedCorpus(corpus: corpus(of: files, extras: extras), files: files, errors: [])
  }

  /// Adds the files of the project to what was loaded, to be checked like any other.
  public func adding(_ project: ProjectFiles, to loaded: LoadedCorpus) -> LoadedCorpus {
    var corpus = loaded.corpus
    if !project.configurations.isEmpty || !project.raising.isEmpty {
      for name in BuiltIn.names where name.isQuestionnaire || name.hasPrefix(.earlierVersions) {
        addQuestionnaire(name, to: &corpus)
      }
    }
    return LoadedCorpus(
      corpus: corpus, files: loaded.files + project.files, errors: loaded.errors + project.errors,
      skipped: loaded.skipped, folders: loaded.folders)
  }

  func corpus(of files: [LoadedFile], extras: Extras) -> Corpus {
    var corpus = Corpus()
    var instruments: Instruments?
    var extras = extras
    var glossary: Glossary?
    var cooperation: CooperationReference?
    var questionnaires: Set<QuestionnaireKey> = []
    var states: Set<String> = []
    for file in files {
      switch file.document {
      case .questionnaire(let questionnaire):
        corpus.questionnaires[questionnaire.key] = corpus.questionnaires[questionnaire.key] ?? questionnaire
      case .submission(let submission):
        questionnaires.insert(submission.questionnaire)
        states.insert(submission.state)
        // A part is no delivery.
        if submission.part == nil { corpus.submissions.append(submission) }
      // What the first says of one counts.
      case .instruments(let all): instruments = instruments.map { all.adding($0) } ?? all
      case .region(let region): corpus.regions.append(region)
      case .participation(let participation): corpus.participations.append(participation)
      case .publishedFindings(let findings): corpus.publishedFindings.append(findings)
      case .cycle(let cycle): corpus.cycles.append(cycle)
      // The validator says why a profile is not used.
      case .profile(let profile): if profile.isCoherent { corpus.profiles.append(profile) }
      case .crosswalk(let crosswalk): corpus.crosswalks.append(crosswalk)
      // A configuration may name the rules of any questionnaire, in any version.
      case .configuration: extras.formUnion([.questionnaires, .earlierVersions])
      case .glossary(let terms): glossary = glossary ?? terms
      case .cooperation(let reference): cooperation = cooperation ?? reference
      case .plan: extras.insert(.questionnaires)
      case .texts(let catalogue): corpus.texts.append(catalogue)
      case .baseline, .registerEntry, .receipt, .keys, .signature, .languages, nil: break
      }
    }
    // What speaks of provisions or of other questionnaires is checked against all of them.
    if !corpus.questionnaires.isEmpty || !corpus.participations.isEmpty || !corpus.publishedFindings.isEmpty {
      extras.formUnion([.instruments, .questionnaires])
    }
    if corpus.regions.contains(where: { !$0.programme.agreements.isEmpty }) { extras.insert(.instruments) }
    addBuiltIn(to: &corpus, questionnaires: questionnaires, instruments: instruments, extras: extras)
    addRegion(to: &corpus, of: states, extras: extras)
    if let glossary {
      corpus.glossary = glossary
    } else if extras.contains(.glossary) {
      if case .glossary(let terms) = document("Questionnaires/reference/glossary.xml") { corpus.glossary = terms }
    }
    if let cooperation {
      corpus.cooperation = cooperation
    } else if extras.contains(.cooperation) {
      if case .cooperation(let all) = document("Questionnaires/reference/cooperation.xml") { corpus.cooperation = all }
    }
    return corpus
  }

  private func addBuiltIn(
    to corpus: inout Corpus, questionnaires: Set<QuestionnaireKey>, instruments: Instruments?, extras: Extras
  ) {
    let wanted = questionnaires.union(corpus.cycles.flatMap(\.deliveries).map(\.questionnaire))
      .union(corpus.crosswalks.flatMap { [$0.from, $0.to] })
    // What is misspelt is held to all of them.
    let isMisspelt = wanted.contains {
      corpus.questionnaires[$0] == nil && !BuiltIn.holds("Questionnaires/\($0.id).xml")
    }
    if extras.contains(.questionnaires) || isMisspelt {
      for name in BuiltIn.names where name.isQuestionnaire { addQuestionnaire(name, to: &corpus) }
    } else {
      for id in Set(wanted.map(\.id)).sorted() { addQuestionnaire("Questionnaires/\(id).xml", to: &corpus) }
    }
    if extras.contains(.earlierVersions) {
      for name in BuiltIn.names where name.hasPrefix(.earlierVersions) { addQuestionnaire(name, to: &corpus) }
    } else {
      for key in wanted.sorted() where corpus.questionnaires[key] == nil { addEarlier(key, to: &corpus) }
    }
    // What the user says of a question takes precedence over what ships, because it comes first.
    if extras.contains(.crosswalks) {
      for key in corpus.questionnaires.keys.sorted() { corpus.crosswalks += crosswalks(from: key) }
    }
    // Instruments of the user's own add to those that ship.
    if extras.contains(.instruments) || instruments != nil,
      case .instruments(let all) = document("Questionnaires/reference/instruments.xml")
    {
      corpus.instruments = instruments.map { all.adding($0) } ?? all
    }
    if extras.contains(.profiles) {
      for name in BuiltIn.names where name.hasPrefix("Questionnaires/reference/profiles/") {
        if case .profile(let profile) = document(name) { corpus.profiles.append(profile) }
      }
    }
  }

  /// Adds the region of the Americas, and what is known of its states, where the user named no region.
  ///
  /// - Parameter states: The states whose submissions were read.
  private func addRegion(to corpus: inout Corpus, of states: Set<String>, extras: Extras) {
    guard corpus.regions.isEmpty else { return }
    corpus.isRegionAssumed = true
    if case .region(let region) = document("Samples/americas/region.xml") { corpus.regions = [region] }
    if corpus.participations.isEmpty,
      !extras.isDisjoint(with: [.instruments, .participation])
        || states.contains(where: { corpus.region(of: $0) != nil }),
      case .participation(let all) = document("Samples/americas/participation.xml")
    {
      corpus.participations = [all]
    }
    guard extras.contains(.publishedFindings), corpus.publishedFindings.isEmpty else { return }
    for name in BuiltIn.names where name.hasPrefix("Samples/americas/published/") {
      if case .publishedFindings(let findings) = document(name) { corpus.publishedFindings.append(findings) }
    }
  }

  /// What ships with the program about states: the region of the Americas, its participation, and published findings.
  public static var ofProgram: Corpus { CorpusLoader().load([String](), extras: .participation).corpus }

  /// The plans that ship with the program, in the order of their file names.
  public func plans() -> [AnswerPlan] {
    BuiltIn.names.filter { $0.hasPrefix("Questionnaires/reference/plans/") }.compactMap { name in
      guard case .plan(let plan) = document(name) else { return nil }
      return plan
    }
  }

  /// The crosswalks that ship with the program and lead from a version of a questionnaire.
  public func crosswalks(from key: QuestionnaireKey) -> [Crosswalk] {
    let prefix = "\(String.crosswalks)\(key.id)-\(key.version)-"
    return BuiltIn.names.filter { $0.hasPrefix(prefix) }.compactMap { name in
      guard case .crosswalk(let crosswalk) = document(name) else { return nil }
      return crosswalk
    }
  }

  /// Adds an earlier version of a questionnaire; all of them if there is no version of that number, so that a finding
  /// can name those that there are.
  private func addEarlier(_ key: QuestionnaireKey, to corpus: inout Corpus) {
    let prefix = String.earlierVersions + key.id + "-"
    let name = "\(prefix)\(key.version).xml"
    for other in BuiltIn.holds(name) ? [name] : BuiltIn.names.filter({ $0.hasPrefix(prefix) }) {
      addQuestionnaire(other, to: &corpus)
    }
  }

  private func addQuestionnaire(_ name: String, to corpus: inout Corpus) {
    guard case .questionnaire(let questionnaire) = document(name), corpus.questionnaires[questionnaire.key] == nil
    else {
      return
    }
    corpus.questionnaires[questionnaire.key] = questionnaire
  }

  /// The files of the program do not change while it runs, so each is read once.
  private static let documents = Mutex<[String: Document]>([:])

  private func document(_ name: String) -> Document? {
    Self.documents.withLock { documents in
      if let document = documents[name] { return document }
      let document = loader.loadBuiltIn(name)
      documents[name] = document
      return document
    }
  }
}

extension String {
  /// The folder of versions that have successors.
  fileprivate static let earlierVersions = "Questionnaires/earlier/"

  /// The folder of crosswalks between versions.
  fileprivate static let crosswalks = "Questionnaires/crosswalks/"

  /// Whether it is the path of a questionnaire that ships with the program, in its latest version.
  fileprivate var isQuestionnaire: Bool {
    hasPrefix("Questionnaires/") && !hasPrefix("Questionnaires/reference/") && !hasPrefix(Self.earlierVersions)
      && !hasPrefix(Self.crosswalks)
  }
}
