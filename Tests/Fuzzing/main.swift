// Feeds inputs that libFuzzer makes up to what reads files from outside. The argument --subject=NAME says what is fuzzed;
// the others are those of libFuzzer, which hands all of them on to the processes that it starts. Started by .ci/fuzz.

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ input: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

let subjects: [String: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32] = [
  "xml": { read(Array(UnsafeBufferPointer(start: $0, count: $1))) },
  "workbook": { readWorkbook(Array(UnsafeBufferPointer(start: $0, count: $1))) },
  "collection": { readCollection(Array(UnsafeBufferPointer(start: $0, count: $1))) },
  "results": { makeResults(Array(UnsafeBufferPointer(start: $0, count: $1))) },
  "files": { validate(Array(UnsafeBufferPointer(start: $0, count: $1))) },
]

let option = "--subject="
let names = CommandLine.arguments.filter { $0.hasPrefix(option) }.map { $0.dropFirst(option.count) }
guard let name = names.first, let subject = subjects[String(name)] else {
  fatalError("\(option) names one of: \(subjects.keys.sorted().joined(separator: ", "))")
}
var arguments = CommandLine.unsafeArgv
var count = CommandLine.argc
_ = runFuzzer(&count, &arguments, subject)
