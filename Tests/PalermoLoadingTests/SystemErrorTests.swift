import PalermoLoading
import PalermoModel
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system says of files, in four languages.
struct SystemErrorTests {
  private static let known = [
    ENOENT, EACCES, EPERM, EISDIR, ENOTDIR, EEXIST, ENOTEMPTY, ENOSPC, EDQUOT, EFBIG, EROFS, ELOOP, ENAMETOOLONG,
    EMFILE, EIO, EBUSY, ENOMEM, EILSEQ,
  ]

  @Test(arguments: known)
  func aKnownErrorIsSaidInEachLanguage(code: Int32) {
    let message = SystemError(code: code).message
    #expect(Set(Language.allCases.map { message($0) }).count == Language.allCases.count)
    #if canImport(Glibc)
      #expect(message(.en) == String(cString: strerror(code)))
    #endif
  }

  @Test func anotherErrorIsSaidInTheWordsOfTheSystem() {
    #expect(SystemError(code: EXDEV).message(.fr) == String(cString: strerror(EXDEV)))
  }
}
