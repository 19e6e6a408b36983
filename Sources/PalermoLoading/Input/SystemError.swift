public import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An error of the system, by its number in `errno.h`.
public struct SystemError: Sendable {
  private let code: Int32

  /// The error with a number.
  public init(code: Int32) {
    self.code = code
  }

  /// What it says; in the words of the system, whatever their language, for an error that files do not meet.
  public var message: LocalizedText {
    switch code {
    case ENOENT: Texts.SystemErrors.noSuchFile
    case EACCES: Texts.SystemErrors.permissionDenied
    case EPERM: Texts.SystemErrors.notPermitted
    case EISDIR: Texts.SystemErrors.isDirectory
    case ENOTDIR: Texts.SystemErrors.notDirectory
    case EEXIST: Texts.SystemErrors.exists
    case ENOTEMPTY: Texts.SystemErrors.notEmpty
    case ENOSPC: Texts.SystemErrors.noSpace
    case EDQUOT: Texts.SystemErrors.quota
    case EFBIG: Texts.SystemErrors.tooLarge
    case EROFS: Texts.SystemErrors.readOnly
    case ELOOP: Texts.SystemErrors.tooManyLinks
    case ENAMETOOLONG: Texts.SystemErrors.longName
    case EMFILE: Texts.SystemErrors.tooManyOpen
    case EIO: Texts.SystemErrors.inputOutput
    case EBUSY: Texts.SystemErrors.busy
    case ENOMEM: Texts.SystemErrors.noMemory
    case EILSEQ: Texts.SystemErrors.invalidName
    default: LocalizedText(verbatim: String(cString: strerror(code)))
    }
  }
}
