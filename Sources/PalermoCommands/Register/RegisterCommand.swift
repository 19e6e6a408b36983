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
      for text in [reason, by] where !text.contains(where: { !$0.isWhitespace }) {
        throw ValidationError(help(Texts.UsageErrors.reasonAndName))
      }
    }

    /// Adds the decision to the chain.
    func record(_ kind: RegisterEntry.Kind) throws {
      let folder = try place.find()
      let clock = Moment.ofClock()
      try folder.locked { writer in
        let register = try writer.opened(at: clock, by: by)
        try register.requireSound(common)
        let subject = try find(in: register)
        let link = try writer.append(
          RegisterEntry(
            number: register.nextNumber, kind: kind, time: at ?? clock, clock: clock, by: by, reason: reason,
            after: register.heads.map(\.digest), about: subject.digest))
        if kind == .erased { try writer.remove(subject.entry) }
        if !common.quiet { Console.write("\(link.name)  \(kind.rawValue)  \(subject.name)\n") }
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
        let link = try writer.append(
          RegisterEntry(
            number: register.nextNumber, kind: .joined, time: clock, clock: clock, by: by,
            after: register.heads.map(\.digest).sorted()))
        if !common.quiet {
          Console.write("\(link.name)  joined  \(register.heads.map(\.name).joined(separator: " "))\n")
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
      let standings = Dictionary(
        register.standings().map { ($0.link.digest, $0) }, uniquingKeysWith: { first, _ in first })
      var text = ""
      for link in register.entries {
        let entry = link.entry
        var parts = [link.name, "\(entry.time)"]
        if let standing = standings[link.digest] {
          parts.append(standing.outcome.name(common.language))
          parts += [entry.claim?.state, entry.claim?.questionnaire, entry.claim?.cycle, entry.claim?.status?.rawValue]
            .compactMap(\.self)
          parts.append(entry.received?.name ?? "")
          if standing.isErased { parts.append(Texts.Register.erased(common.language)) }
        } else {
          parts.append(entry.kind.rawValue)
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
  }
}

extension RegisterFolder {
  /// What is wrong with the files beside the chain. What a copy of the register does not hold at all, as one that git has
  /// made, is no fault.
  func faults(of register: Register) -> [ChainFault] {
    guard InputFiles.isDirectory(path.trimmingSlashes + "/files") else { return [] }
    return register.standings().flatMap { standing -> [ChainFault] in
      let entry = standing.link.entry
      guard let path = path(of: entry), let stored = StoredFile(of: entry) else { return [] }
      guard let bytes = bytes(of: entry) else { return standing.isErased ? [] : [.fileMissing(of: standing.link.name)] }
      if standing.isErased { return [.fileNotErased(file: stored.path, of: standing.link.name)] }
      let isSame = salt(of: entry).map { Digest.sha256($0 + bytes) == entry.received?.digest } ?? false
      return isSame ? [] : [.fileAltered(file: path, of: standing.link.name)]
    }
  }

  /// Which of the receipts that were given out speak of entries that are not there.
  func faults(of receipts: [String], _ register: Register) -> [ChainFault] {
    receipts.compactMap { receipt in
      do throws(FileError) {
        let text = String(decoding: try InputFiles.read(receipt).bytes, as: UTF8.self)
        guard let match = text.firstMatch(of: /entry="([0-9a-f]{64})"/) else {
          return .receiptUnreadable(receipt: receipt)
        }
        let digest = String(match.1)
        return register[digest] == nil ? .receiptWithoutEntry(receipt: receipt, digest: digest) : nil
      } catch {
        return .receiptUnreadable(receipt: receipt)
      }
    }
  }
}
