// Feeds inputs that libFuzzer makes up to what reads files from outside. The first argument names what is fuzzed; the
// others are those of libFuzzer. Started by .ci/fuzz.

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
  "files": { validate(Array(UnsafeBufferPointer(start: $0, count: $1))) },
]

guard CommandLine.argc > 1, let subject = subjects[CommandLine.arguments[1]] else {
  fatalError("the first argument is one of: \(subjects.keys.sorted().joined(separator: ", "))")
}
var arguments = CommandLine.unsafeArgv
arguments[1] = arguments[0]
arguments += 1
var count = CommandLine.argc - 1
_ = runFuzzer(&count, &arguments, subject)
