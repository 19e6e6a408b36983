import Foundation
import PalermoManual
import PalermoTexts

// Writes the pages of the manual into a folder from what a program says of itself:
// LC_ALL=es palermo --experimental-dump-help | palermo-manual es 1.2.3 2026-11-29 man/es/man1

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 4, let language = Language(rawValue: arguments[1]) else {
  FileHandle.standardError.write(Data("Usage: palermo-manual LANGUAGE VERSION DAY FOLDER <DESCRIPTION\n".utf8))
  exit(64)
}
do {
  let description = try JSONDecoder().decode(
    CommandDescription.Document.self, from: FileHandle.standardInput.readDataToEndOfFile())
  let folder = URL(filePath: arguments[4])
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for page in ManualPage.pages(
    of: description.command, version: arguments[2], day: arguments[3], language: language)
  {
    try Data(page.text.utf8).write(to: folder.appending(path: "\(page.name).1"))
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(65)
}
