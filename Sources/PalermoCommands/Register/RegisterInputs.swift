import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoRegister
import PalermoXML

/// The inputs of a command, of which some may be registers: what counts in a register stands for it.
struct RegisterInputs {
  /// The files and folders that are no registers.
  let others: [String]
  /// The registers, with their entries.
  let registers: [(folder: RegisterFolder, register: Register)]
  /// How everything that arrived stands, by register.
  let standings: [[Standing]]

  /// Looks which of the paths are registers, and reads their entries.
  ///
  /// - Parameter day: The last day whose entries count. Nil for all.
  /// - Throws: The exit code when one cannot be read, or is not as it was written: nothing is made of it then.
  init(_ paths: [String], asOf day: CalendarDate? = nil, _ common: CommonOptions) throws {
    let found = Set(paths.filter(RegisterFolder.isRegister))
    others = paths.filter { !found.contains($0) }
    registers = try paths.filter(found.contains).map { path in
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
    standings = registers.map { $0.register.standings(asOf: day) }
  }

  /// The inputs with the files that count in place of the registers.
  func paths(_ common: CommonOptions) -> [String] {
    others
      + zip(registers, standings).flatMap { register, standings in
        let folder = register.folder
        return standings.inForce().compactMap { standing -> String? in
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
    for (register, standings) in zip(registers, standings) {
      let folder = register.folder
      var first: [String: CalendarDate] = [:]
      for standing in standings where standing.outcome == .accepted && standing.claim?.status == .final {
        guard let occasion = standing.claim?.occasion else { continue }
        let day = standing.link.entry.time.day
        first[occasion] = min(first[occasion] ?? day, day)
      }
      for standing in standings.inForce() {
        guard let path = folder.path(of: standing.link.entry) else { continue }
        decided.insert(path)
        let own = standing.link.entry.time.day
        corpus.received[path] = DaysOfReceipt(own: own, first: standing.claim?.occasion.flatMap { first[$0] } ?? own)
      }
      corpus.returned += standings.filter(\.isToBeMended).compactMap(folder.arrival)
    }
    var settled = LoadedCorpus(
      corpus: corpus, files: loaded.files, errors: loaded.errors, skipped: loaded.skipped, folders: loaded.folders)
    settled.decided = decided
    return settled
  }
}

extension RegisterFolder {
  /// What a returned file says of itself, and what it marks as confidential: nothing where another counts that came later.
  fileprivate func arrival(of standing: Standing) -> Arrival? {
    guard let arrival = standing.arrival, !standing.isSettled else { return standing.arrival }
    guard let bytes = bytes(of: standing.link.entry) else { return arrival.marking(nil) }
    return arrival.marking(Loader().load(SourceText(bytes), path: "").arrival?.marked)
  }
}

extension [Standing] {
  /// The cycle that is meant: the one that is named or, when there are several, the one that something arrived for last.
  /// Returns nil if the cycles themselves have to tell.
  func cycle(among cycles: [Cycle], _ name: String?) -> Cycle? {
    guard name == nil, cycles.count > 1 else { return nil }
    let known = Set(cycles.map(\.id))
    let last = last { standing in standing.claim?.cycle.map(known.contains) == true }
    return cycles.first { $0.id == last?.claim?.cycle }
  }

  /// Says on standard error how many arrivals stand how.
  func reportTotals(_ language: Language) {
    func number(_ outcome: Standing.Outcome) -> Int { count { $0.outcome == outcome } }
    let text = Texts.Register.totals(
      arrivals: self.count, accepted: number(.accepted), returned: number(.returned), withdrawn: number(.withdrawn),
      repeated: count(where: \.isRepeated), open: count(where: \.isOpen))
    Console.warn("palermo: " + text(language))
  }
}
