// Feeds inputs that libFuzzer makes up to what reads files from outside. The argument --subject=NAME says what is fuzzed;
// the others are those of libFuzzer, which hands all of them on to the processes that it starts. Started by .ci/fuzz.

import PalermoFuzzing

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ input: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

// What is no subject ends the process before it begins.
_ = subject
var arguments = CommandLine.unsafeArgv
var count = CommandLine.argc
_ = runFuzzer(&count, &arguments) { bytes, size in
  subject.examine(Array(UnsafeBufferPointer(start: bytes, count: size)))
  return 0
}
