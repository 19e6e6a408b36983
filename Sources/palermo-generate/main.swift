import Foundation
import PalermoGeneration

// Writes the source files that are derived from data; with --check only says which are stale, and fails.

let arguments = CommandLine.arguments.dropFirst()
guard arguments.isEmpty || arguments.elementsEqual(["--check"]) else {
  FileHandle.standardError.write(Data("Usage: palermo-generate [--check], from the top of the repository\n".utf8))
  exit(64)
}
let repository = Repository(root: URL(filePath: FileManager.default.currentDirectoryPath))
do {
  let isCheck = !arguments.isEmpty
  let paths = try isCheck ? repository.staleFiles() : repository.generate()
  for path in paths { print(isCheck ? "stale: \(path)" : path) }
  exit(isCheck && !paths.isEmpty ? 1 : 0)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(65)
}
