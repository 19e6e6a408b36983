import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoRegister
import PalermoXML

struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: help(Texts.RegisterCommand.abstract),
    discussion: help(Texts.RegisterCommand.discussion),
    subcommands: [
      List.self, Verify.self, Accept.self, Return.self, Withdraw.self, Erase.self, Join.self,
    ])

  /// The register that a subcommand works on.
  struct Place: ParsableArguments {
    @Argument(help: ArgumentHelp(help(Texts.RegisterCommand.register), valueName: "register"), completion: .directory)
    var register: String

    /// - Throws: A usage error when there is none.
    func find() throws -> RegisterFolder {
      guard RegisterFolder.isRegister(register) else {
        throw ValidationError(help(Texts.UsageErrors.noRegister(path: register)))
      }
      return RegisterFolder(path: register)
    }

    /// - Throws: The exit code when it cannot be read.
    func read() throws -> Register {
      do throws(FileError) {
        return try RegisterFolder(path: register).read()
      } catch {
        Console.warn(error)
        throw ExitCode.noInput
      }
    }
  }

  /// What a person decides on an entry.
  struct Decision: ParsableArguments {
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp(help(Texts.RegisterCommand.entry), valueName: "entry"))
    var entry: String

    @Option(help: ArgumentHelp(help(Texts.RegisterCommand.reason), valueName: "text"))
    var reason: String

    @Option(help: ArgumentHelp(help(Texts.RegisterCommand.by), valueName: "name"))
    var by: String

    @Option(help: ArgumentHelp(help(Texts.ReceiveCommand.time), valueName: "moment"))
    var at: Moment?

    @OptionGroup var common: CommonOptions

    func validate() throws {
      if reason.unlessBlank == nil || by.unlessBlank == nil {
        throw ValidationError(help(Texts.UsageErrors.reasonAndName))
      }
    }

    /// Adds the decision to the chain.
    func record(_ kind: RegisterEntry.Kind) throws {
      let folder = try place.find()
      let clock = Moment.ofClock()
      try clock.requirePast(at)
      try folder.locked { writer in
        let register = try writer.opened(at: clock, by: by)
        try register.requireSound(common)
        let subject = try find(in: register)
        let time = at ?? clock
        guard time >= subject.entry.time else {
          throw ValidationError(
            help(Texts.UsageErrors.beforeItsArrival(entry: subject.name, time: "\(subject.entry.time)")))
        }
        let link = try writer.link(
          RegisterEntry(
            number: register.nextNumber, kind: kind, time: time, clock: clock, by: by, reason: reason,
            after: register.heads.map(\.digest), about: subject.digest))
        try writer.append(link)
        // The same contents under other entries share its fate.
        let covered = register.arrivals(sameAs: subject)
        if kind == .erased { for copy in covered { try writer.remove(copy.entry) } }
        if !common.quiet {
          let names = covered.map(\.name).joined(separator: " ")
          Console.write("\(link.name)  \(kind.name(common.language))  \(names)\n")
        }
      }
    }

    private func find(in register: Register) throws -> ChainedEntry {
      let found = register.entries(named: entry).filter { $0.entry.kind == .received }
      guard let first = found.first else { throw ValidationError(help(Texts.UsageErrors.noEntry(entry: entry))) }
      guard found.count == 1 else {
        let names = found.map { "\($0.entry.number)-\($0.digest.prefix(12))" }.joined(separator: ", ")
        throw ValidationError(help(Texts.UsageErrors.severalEntries(entry: entry, entries: names)))
      }
      return first
    }
  }

  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: help(Texts.RegisterCommand.accept))
    @OptionGroup var decision: Decision
    func run() throws { try decision.record(.accepted) }
  }

  struct Return: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: help(Texts.RegisterCommand.returnEntry))
    @OptionGroup var decision: Decision
    func run() throws { try decision.record(.returned) }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: help(Texts.RegisterCommand.withdraw))
    @OptionGroup var decision: Decision
    func run() throws { try decision.record(.withdrawn) }
  }

  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: help(Texts.RegisterCommand.erase))
    @OptionGroup var decision: Decision
    func run() throws { try decision.record(.erased) }
  }

  struct Join: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: help(Texts.RegisterCommand.join))
    @OptionGroup var place: Place

    @Option(help: ArgumentHelp(help(Texts.RegisterCommand.by), valueName: "name"))
    var by: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let folder = try place.find()
      let clock = Moment.ofClock()
      try folder.locked { writer in
        let register = try folder.read()
        for fault in register.faults { Console.warn("palermo: " + fault.message(common.language)) }
        guard register.faults.isEmpty else { throw ExitCode.findings }
        guard register.heads.count > 1 else {
          if !common.quiet { Console.warn("palermo: " + Texts.Register.oneHead(common.language)) }
          return
        }
        let link = try writer.link(
          RegisterEntry(
            number: register.nextNumber, kind: .joined, time: clock, clock: clock, by: by?.unlessBlank,
            after: register.heads.map(\.digest).sorted()))
        try writer.append(link)
        if !common.quiet {
          let names = register.heads.map(\.name).joined(separator: " ")
          Console.write("\(link.name)  \(link.entry.kind.name(common.language))  \(names)\n")
        }
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: help(Texts.RegisterCommand.list))
    @OptionGroup var place: Place
    @OptionGroup var common: CommonOptions

    func run() throws {
      _ = try place.find()
      let register = try place.read()
      let all = register.standings()
      let standings = Dictionary(all.map { ($0.link.digest, $0) }, uniquingKeysWith: { first, _ in first })
      let counting = Set(all.inForce().map(\.link.digest))
      var text = ""
      for link in register.entries {
        let entry = link.entry
        var parts = [link.name, "\(entry.time)"]
        if let standing = standings[link.digest] {
          let outcome =
            !standing.isContested
            ? standing.outcome.name
            : counting.contains(link.digest) ? Texts.Register.countsMeanwhile : Texts.Register.waits
          parts.append(outcome(common.language))
          parts += [
            entry.claim?.state, entry.claim?.questionnaire, entry.claim?.cycle,
            entry.claim?.status?.name(common.language),
          ].compactMap(\.self)
          parts.append(entry.received?.name ?? "")
          if standing.isErased { parts.append(Texts.Register.erased(common.language)) }
        } else {
          parts.append(entry.kind.name(common.language))
          parts += [entry.about.flatMap { register[$0]?.name }, entry.by, entry.reason].compactMap(\.self)
        }
        text += parts.joined(separator: "  ") + "\n"
      }
      Console.write(text)
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: help(Texts.RegisterCommand.verify), discussion: help(Texts.RegisterCommand.verifyDiscussion))
    @OptionGroup var place: Place

    @Option(help: ArgumentHelp(help(Texts.RegisterCommand.receipts), valueName: "file"), completion: .files)
    var receipt: [String] = []

    @OptionGroup var common: CommonOptions

    func run() throws {
      let folder = try place.find()
      let register = try place.read()
      let language = common.language
      let faults = register.faults + folder.faults(of: register) + folder.faults(of: receipt, register)
      for fault in faults { Console.write(fault.message(language) + "\n") }
      for note in try notes(on: folder, register) { Console.write(note(language) + "\n") }
      let arrivals = register.entries.count { $0.entry.kind == .received }
      var lines = [
        Texts.Register.counted(
          entries: register.entries.count, arrivals: arrivals,
          heads: register.heads.map(\.name).joined(separator: ", "))(language)
      ]
      if register.heads.count > 1 {
        lines.append(Texts.Register.twoHeads(heads: register.heads.map(\.name).joined(separator: ", "))(language))
      }
      lines.append(
        receipt.isEmpty
          ? Texts.Register.withoutReceipts(language) : Texts.Register.withReceipts(count: receipt.count)(language))
      lines.append(
        faults.isEmpty ? Texts.Register.sound(language) : Texts.Register.unsound(count: faults.count)(language))
      Console.write(lines.map { "\($0)\n" }.joined())
      if !faults.isEmpty || register.heads.count > 1 { throw ExitCode.findings }
    }

    /// What lies in the register and is not of it, and takes nothing from the chain.
    ///
    /// - Throws: The exit code when it cannot be read.
    private func notes(on folder: RegisterFolder, _ register: Register) throws -> [FilledText] {
      do throws(FileError) {
        let known = Set(register.entries.compactMap { StoredFile(of: $0.entry)?.path })
        return try folder.litter().map { Texts.Register.litter(file: "\(RegisterMark.folder)/\($0)") }
          + folder.stored(in: "files").filter { !known.contains($0) }.map { Texts.Register.ofNoEntry(file: $0) }
      } catch {
        Console.warn(error)
        throw ExitCode.noInput
      }
    }
  }
}
