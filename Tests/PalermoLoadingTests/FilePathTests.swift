import PalermoLoading
import PalermoModel
import TestSupport
import Testing

struct FilePathTests {
  @Test(arguments: [
    ("a.xml", "/w/a.xml"), ("./a//b/../c.xml", "/w/a/c.xml"), ("../a.xml", "/a.xml"), ("../../../a", "/a"),
    ("/x/./y", "/x/y"), (".", "/w"), ("/", "/"),
  ])
  func absolute(path: String, expected: String) {
    #expect(FilePath.absolute(path, in: "/w") == expected)
  }

  @Test(arguments: [
    ("a.xml", "/w", "a.xml"), ("/w/x/a.xml", "x", "a.xml"), ("y/a.xml", "x", "../y/a.xml"),
    ("/v/a.xml", "/w", "../v/a.xml"), ("-", "/x", "-"), ("/w/ab", "/w/a", "../ab"),
  ])
  func relative(path: String, base: String, expected: String) {
    #expect(FilePath.relative(path, to: base, in: "/w") == expected)
  }

  /// Going the way leads back to the file, for every pair of some paths.
  @Test func theWayLeadsToTheFile() {
    let paths = ["/", "/a", "/a/b", "/a/b/c", "b", "../b", "x/../y", "./z/"]
    for path in paths {
      for base in paths {
        let way = FilePath.relative(path, to: base, in: "/a")
        #expect(
          FilePath.absolute("\(base)/\(way)", in: "/a") == FilePath.absolute(path, in: "/a"), "\(path) from \(base)")
      }
    }
  }

  @Test func filesElsewhereAreShownFromTheRoot() {
    #expect(FilePath.shown("/w/a.xml", in: "/w") == "a.xml")
    #expect(FilePath.shown("../v/a.xml", in: "/w") == "/v/a.xml")
    #expect(FilePath.shown("..a.xml", in: "/w") == "..a.xml")
  }

  @Test(arguments: [("a", "."), ("/a", "/"), ("x/a", "x"), ("/x/y/a", "/x/y")])
  func directory(path: String, expected: String) {
    #expect(FilePath.directory(of: path) == expected)
  }
}
