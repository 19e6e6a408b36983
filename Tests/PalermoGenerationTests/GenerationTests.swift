import Foundation
import PalermoGeneration
import TestSupport
import Testing

/// What is committed is what the generators write.
struct GenerationTests {
  @Test func noGeneratedFileIsStale() throws {
    #expect(try Repository(root: URL(filePath: Project.root)).staleFiles() == [])
  }

  @Test func aChangedAMissingAndALeftOverFileAreMended() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let repository = Repository(root: folder)
    let generator = Generator(name: "test", folders: ["Generated"]) { _ in
      ["a", "b", "c"].map { GeneratedFile(path: "Generated/\($0)", text: $0) }
    }
    #expect(try repository.generate([generator]) == ["Generated/a", "Generated/b", "Generated/c"])
    #expect(try repository.staleFiles([generator]) == [])

    try Data("other".utf8).write(to: folder.appending(path: "Generated/a"))
    try FileManager.default.removeItem(at: folder.appending(path: "Generated/b"))
    try Data("old".utf8).write(to: folder.appending(path: "Generated/d"))
    #expect(try repository.staleFiles([generator]) == ["Generated/a", "Generated/b", "Generated/d"])
    _ = try repository.generate([generator])
    #expect(try repository.staleFiles([generator]) == [])
  }
}
