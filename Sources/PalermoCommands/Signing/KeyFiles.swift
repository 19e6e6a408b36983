import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoSigning
import PalermoVocabularies
import PalermoXML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files of keys and signatures.
enum KeyFiles {
  /// The public keys of a file.
  ///
  /// - Throws: ``FileError`` for one that cannot be read or has faults: a key whose end was misread would be endless.
  static func keys(_ path: String) throws(FileError) -> KeyRing {
    let file = Loader().load(try InputFiles.read(path), path: path)
    guard case .keys(let keys) = file.document, file.findings.isEmpty else {
      throw FileError(path: path, reason: Texts.SignatureErrors.noKeys)
    }
    return keys
  }

  /// A signature.
  ///
  /// - Throws: ``FileError`` for one that cannot be read or has faults.
  static func signature(_ path: String) throws(FileError) -> FileSignature {
    let file = Loader().load(try InputFiles.read(path), path: path)
    guard case .signature(let signature) = file.document, file.findings.isEmpty else {
      throw FileError(path: path, reason: Texts.SignatureErrors.noSignature)
    }
    return signature
  }

  /// A private key.
  ///
  /// - Throws: ``FileError`` for one that cannot be read, or that others may read, too.
  static func privateKey(_ path: String) throws(FileError) -> PrivateKey {
    var information = stat()
    if stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG, information.st_mode & 0o077 != 0 {
      throw FileError(path: path, reason: Texts.SignatureErrors.openToOthers)
    }
    let text = String(decoding: try InputFiles.read(path).bytes.prefix(1 << 12), as: UTF8.self)
    guard let key = PrivateKey(pem: text) else {
      throw FileError(path: path, reason: Texts.SignatureErrors.noPrivateKey)
    }
    return key
  }

  /// Writes a private key into a new file that its owner alone can read.
  ///
  /// - Throws: ``FileError`` when that is not possible; that there is something already is such a reason.
  static func write(_ key: PrivateKey, to path: String) throws(FileError) {
    guard !PathText.hasStrayBytes(path) else { throw FileError(path: path, errno: EILSEQ) }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw errno == EEXIST
        ? FileError(path: path, reason: Texts.SignatureErrors.isThere) : FileError(path: path, errno: errno)
    }
    var failure = FileContents.text(key.pem).write(to: file)
    if failure == nil { failure = Descriptor.flush(file) }
    if close(file) != 0 && failure == nil { failure = errno }
    guard let failure else { return }
    unlink(path)
    throw FileError(path: path, errno: failure)
  }

  /// Does something with them, and says which file or library keeps it from its end.
  ///
  /// - Throws: The exit code for that; whatever else the body throws.
  static func reporting(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as FileError {
      Console.warn(error)
      throw ExitCode.noInput
    } catch let error as Ed25519.Unavailable {
      Console.warn("palermo: " + help(Texts.SignatureErrors.unavailable(reason: error.reason)))
      throw ExitCode.unavailable
    }
  }

  /// Where the signature of a file is kept.
  static func signaturePath(of path: String) -> String { path + ".signature.xml" }
}
