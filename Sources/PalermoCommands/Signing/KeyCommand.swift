import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoSigning
import PalermoVocabularies
import PalermoWriting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: help(Texts.KeyCommand.abstract),
    discussion: help(Texts.KeyCommand.discussion),
    subcommands: [New.self, Show.self, Revoke.self])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: help(Texts.KeyCommand.new))

    @Argument(help: ArgumentHelp(help(Texts.KeyCommand.id), valueName: "id"))
    var id: String

    @Option(help: ArgumentHelp(help(Texts.KeyCommand.owner), valueName: "name"))
    var owner: String

    @Option(help: ArgumentHelp(help(Texts.KeyCommand.keys), valueName: "file"), completion: .files)
    var keys: String

    @Option(
      name: .customLong("private"), help: ArgumentHelp(help(Texts.KeyCommand.private), valueName: "file"),
      completion: .files)
    var privateKey: String

    @Option(name: .customLong("from"), help: ArgumentHelp(help(Texts.KeyCommand.from), valueName: "yyyy-mm-dd"))
    var first: CalendarDate?

    @Option(name: .customLong("until"), help: ArgumentHelp(help(Texts.KeyCommand.until), valueName: "yyyy-mm-dd"))
    var last: CalendarDate?

    @Option(help: ArgumentHelp(help(Texts.KeyCommand.replaces), valueName: "id"))
    var replaces: String?

    @OptionGroup var common: CommonOptions

    /// The first day on which the key is good, in the calendar of signatures.
    private var beginning: CalendarDate { first ?? Moment.ofClock().day }

    func validate() throws {
      guard ValueType.identifier.accepts(Array(id.utf8)[...]), !id.contains(where: \.isWhitespace) else {
        throw ValidationError(help(Texts.SignatureErrors.noID))
      }
      guard owner.contains(where: { !$0.isWhitespace }) else {
        throw ValidationError(help(Texts.SignatureErrors.blank))
      }
      if let last, last < beginning { throw ValidationError(help(Texts.SignatureErrors.endsBefore)) }
    }

    func run() throws {
      let beginning = self.beginning
      try KeyFiles.reporting {
        var known = access(keys, F_OK) == 0 ? try KeyFiles.keys(keys) : KeyRing([])
        guard known[id] == nil else { throw ValidationError(help(Texts.SignatureErrors.knownID(id: id))) }
        if let replaces {
          let old = try known.key(replaces, in: keys)
          if old.until.map({ $0 > beginning }) ?? true {
            known = known.replacing(old.ending(on: max(beginning, old.from)))
          }
        }
        let secret = PrivateKey()
        let key = KeyRing.Key(
          id: id, owner: owner, publicKey: try secret.publicKey().hexadecimal, from: beginning, until: last,
          revocation: nil)
        do throws(FileError) {
          try KeyFiles.write(secret, to: privateKey)
        } catch {
          throw error.reported(by: "palermo")
        }
        guard FileIdentity(at: keys) != FileIdentity(at: privateKey) else {
          unlink(privateKey)
          throw ValidationError(help(Texts.SignatureErrors.sameFile))
        }
        do {
          try OutputFile.replace(keys, with: KeyRing(known.keys + [key]).text)
        } catch {
          // A key that nobody knows is of no use, and would keep another from being made.
          unlink(privateKey)
          throw error
        }
      }
      if !common.quiet {
        Console.write(Texts.KeyCommand.made(id: id, file: privateKey, keys: keys)(common.language) + "\n")
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: help(Texts.KeyCommand.show))

    @Argument(help: ArgumentHelp(help(Texts.KeyCommand.keysRead), valueName: "keys"), completion: .files)
    var keys: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      let known: KeyRing
      do throws(FileError) {
        known = try KeyFiles.keys(keys)
      } catch {
        Console.warn(error)
        throw ExitCode.noInput
      }
      let (language, format) = (common.language, NumberFormat(common.language))
      for key in known.keys {
        var facts = [
          key.until.map { Texts.KeyCommand.goodBetween(day: format.date(key.from), end: format.date($0))(language) }
            ?? Texts.KeyCommand.goodFrom(day: format.date(key.from))(language)
        ]
        if let revocation = key.revocation {
          facts.append(
            Texts.KeyCommand.revokedBecause(day: format.date(revocation.on), reason: revocation.reason)(language))
        }
        Console.write("\(key.id)  \(key.owner)  (\(facts.joined(separator: language.semicolon)))\n")
        Console.write("  \(key.publicKey.inGroups)\n")
      }
    }
  }

  struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: help(Texts.KeyCommand.revoke))

    @Argument(help: ArgumentHelp(help(Texts.KeyCommand.keysRead), valueName: "keys"), completion: .files)
    var keys: String

    @Argument(help: ArgumentHelp(help(Texts.KeyCommand.id), valueName: "id"))
    var id: String

    @Option(help: ArgumentHelp(help(Texts.KeyCommand.reason), valueName: "text"))
    var reason: String

    @Option(name: .customLong("on"), help: ArgumentHelp(help(Texts.KeyCommand.on), valueName: "yyyy-mm-dd"))
    var day: CalendarDate

    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard reason.contains(where: { !$0.isWhitespace }) else {
        throw ValidationError(help(Texts.SignatureErrors.blank))
      }
    }

    func run() throws {
      try KeyFiles.reporting {
        let known = try KeyFiles.keys(keys)
        let key = try known.key(id, in: keys)
        guard key.revocation == nil else { throw ValidationError(help(Texts.SignatureErrors.revokedAlready(id: id))) }
        try OutputFile.replace(
          keys, with: known.replacing(key.revoked(KeyRing.Revocation(on: day, reason: reason))).text)
      }
      if !common.quiet {
        let text = Texts.KeyCommand.isRevoked(id: id, day: NumberFormat(common.language).date(day))
        Console.write(text(common.language) + "\n")
      }
    }
  }
}

extension KeyRing {
  /// The key that the user names.
  ///
  /// - Throws: A usage error that lists those that there are.
  func key(_ id: String, in path: String) throws -> Key {
    guard let key = self[id] else {
      let known = keys.map(\.id).joined(separator: ", ")
      throw ValidationError(help(Texts.SignatureErrors.noKey(id: id, keys: path, known: known)))
    }
    return key
  }
}

extension String {
  /// Digits in groups of eight, as they are compared by eye.
  fileprivate var inGroups: String {
    var groups: [Substring] = []
    var rest = self[...]
    while !rest.isEmpty {
      groups.append(rest.prefix(8))
      rest = rest.dropFirst(8)
    }
    return groups.joined(separator: " ")
  }
}
