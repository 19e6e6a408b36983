import PalermoLoading
import PalermoModel
import PalermoRegister
import PalermoVocabularies
import PalermoXML

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

  /// What is wrong with receipts that were given out: one speaks of an entry that is not there, or says of it what the
  /// entry does not.
  func faults(of receipts: [String], _ register: Register) -> [ChainFault] {
    receipts.flatMap { path -> [ChainFault] in
      do throws(FileError) {
        let bytes = Array(try InputFiles.read(path).bytes)
        let read = Loader().load(SourceText(bytes), path: path)
        if case .receipt(let receipt) = read.document, read.findings.isEmpty, let entry = receipt.entry {
          guard let link = register[entry] else { return [.receiptWithoutEntry(receipt: path, digest: entry)] }
          return agrees(receipt, with: link) ? [] : [.receiptAltered(receipt: path, of: link.name)]
        }
        // A page tells its entry, and is held to the one that was kept.
        let text = String(decoding: bytes, as: UTF8.self)
        guard [.html, .page].contains(ContentKind(of: bytes)),
          let match = text.firstMatch(of: /<!-- entry="([0-9a-f]{64})" -->/)
        else { return [.receiptUnreadable(receipt: path)] }
        let entry = String(match.1)
        guard let link = register[entry] else { return [.receiptWithoutEntry(receipt: path, digest: entry)] }
        let pages = pages(of: link.entry)
        if pages.isEmpty { return [.receiptNotKept(receipt: path)] }
        return pages.contains(bytes) ? [] : [.receiptAltered(receipt: path, of: link.name)]
      } catch {
        return [.receiptUnreadable(receipt: path)]
      }
    }
  }

  /// Whether a receipt says what its entry does and, where the file is at hand, is of it.
  private func agrees(_ receipt: Receipt, with link: ChainedEntry) -> Bool {
    let entry = link.entry
    guard let received = entry.received, receipt.number == entry.number, receipt.after == entry.after.first,
      receipt.verdict == entry.verdict, receipt.claim == entry.claim, receipt.name == received.ownName,
      receipt.size == received.size, receipt.sender == received.sender, receipt.by == entry.by,
      receipt.time == entry.time, receipt.clock == entry.clock
    else { return false }
    guard let bytes = bytes(of: entry), let salt = [UInt8](hexadecimal: receipt.salt) else { return true }
    let canonical = receipt.isCanonical ? Loader().load(SourceText(bytes), path: "").canonicalText : nil
    return receipt.digest == Digest.sha256(salt + (canonical.map { Array($0.utf8) } ?? bytes))
  }

  /// The pages that were given out for an entry, as they were kept.
  private func pages(of entry: RegisterEntry) -> [[UInt8]] {
    guard let stored = StoredFile(of: entry) else { return [] }
    do throws(FileError) {
      let directory = try OpenDirectory("\(path.trimmingSlashes)/receipts/\(stored.folder)")
      let beginning = RegisterWriter.receiptName(of: entry)
      return try directory.names().filter { $0.hasPrefix(beginning) && $0.hasSuffix(".html") }
        .compactMap { directory.bytes($0, upTo: 1 << 24) }
    } catch {
      return []
    }
  }
}
