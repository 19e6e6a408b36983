import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoRegister

/// The inputs of a command, of which some may be registers: what counts in a register stands for it.
struct RegisterInputs {
  /// The files and folders that are no registers.
  let others: [String]
  /// The registers, with their entries.
  let registers: [(folder: RegisterFolder, register: Register)]

  /// Looks which of the paths are registers, and reads their entries.
  ///
  /// - Throws: The exit code when one cannot be read, or is not as it was written: nothing is made of it then.
  init(_ paths: [String], _ common: CommonOptions) throws {
    others = paths.filter { !RegisterFolder.isRegister($0) }
    registers = try paths.filter(RegisterFolder.isRegister).map { path in
      let folder = RegisterFolder(path: path)
      do throws(FileError) {
        let register = try folder.read()
        for fault in register.faults { Console.warn("palermo: \(path): " + fault.message(common.language)) }
        guard register.faults.isEmpty else {
          throw FileError(path: path, reason: Texts.Register.unsound(count: register.faults.count))
        }
        return (folder, register)
      } catch {
        Console.warn(error)
        throw ExitCode.noInput
      }
    }
  }

  /// The inputs with the files that count in place of the registers.
  func paths(_ common: CommonOptions) -> [String] {
    others
      + registers.flatMap { folder, register in
        register.standings().inForce().compactMap { standing -> String? in
          if standing.isErased {
            Console.warn(
              "palermo: \(folder.path): " + Texts.Register.notHere(entry: standing.link.name)(common.language))
            return nil
          }
          return folder.path(of: standing.link.entry)
        }
      }
  }

  /// What the registers say of what was loaded: that it counts, and since when; and what they returned.
  func applied(to loaded: LoadedCorpus) -> LoadedCorpus {
    guard !registers.isEmpty else { return loaded }
    var corpus = loaded.corpus
    var decided: Set<String> = []
    for (folder, register) in registers {
      let standings = register.standings()
      var first: [String: CalendarDate] = [:]
      for standing in standings where standing.outcome == .accepted && standing.claim?.status == .final {
        guard let occasion = standing.claim?.occasion else { continue }
        let day = standing.link.entry.time.day
        first[occasion] = min(first[occasion] ?? day, day)
      }
      for standing in standings.inForce() {
        guard let path = folder.path(of: standing.link.entry) else { continue }
        decided.insert(path)
        corpus.received[path] =
          standing.claim?.occasion.flatMap { first[$0] } ?? standing.link.entry.time.day
      }
      corpus.returned += standings.filter { $0.outcome == .returned }.compactMap(\.arrival)
    }
    var settled = LoadedCorpus(
      corpus: corpus, files: loaded.files, errors: loaded.errors, skipped: loaded.skipped, folders: loaded.folders)
    settled.decided = decided
    return settled
  }
}

extension Register {
  /// The cycle that is meant: the one that is named or, when there are several, the one that something arrived for last.
  /// Returns nil if the cycles themselves have to tell.
  func cycle(among cycles: [Cycle], _ name: String?) -> Cycle? {
    guard name == nil, cycles.count > 1 else { return nil }
    let known = Set(cycles.map(\.id))
    let last = standings().last { standing in standing.claim?.cycle.map(known.contains) == true }
    return cycles.first { $0.id == last?.claim?.cycle }
  }

  /// Says on standard error how many arrivals stand how.
  func reportTotals(asOf day: CalendarDate, _ language: Language) {
    let standings = standings(asOf: day)
    func count(_ outcome: Standing.Outcome) -> Int { standings.count { $0.outcome == outcome } }
    let text = Texts.Register.totals(
      arrivals: standings.count, accepted: count(.accepted), returned: count(.returned), withdrawn: count(.withdrawn),
      repeated: standings.count(where: \.isRepeated), open: standings.count(where: \.isOpen))
    Console.warn("palermo: " + text(language))
  }
}
