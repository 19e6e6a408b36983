// palermo-replay SUBJECT FOLDER MUTANTS FILE gives a subject of fuzzing each input of a folder, and then mutants of them, the
// same ones each time. Each is written to the file before, which is then what ended the process. Started by the tests.

import Foundation
import PalermoFuzzing

let arguments = CommandLine.arguments
guard arguments.count == 5, let subject = Subject(arguments[1]), let mutants = UInt32(arguments[3]) else {
  fatalError("palermo-replay SUBJECT FOLDER MUTANTS FILE, where SUBJECT is one of: \(Subject.names)")
}
let folder = URL(fileURLWithPath: arguments[2])
let last = URL(fileURLWithPath: arguments[4])
let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
let inputs = try names.map { try Array(Data(contentsOf: folder.appendingPathComponent($0))) }

for bytes in inputs {
  try Data(bytes).write(to: last)
  // Ends the process after a minute, of which an input needs milliseconds.
  alarm(60)
  subject.examine(bytes)
}
for seed in 0..<mutants {
  var mutator = Mutator(seed: seed)
  let bytes = mutator.mutant(ofAnyOf: inputs)
  try Data(bytes).write(to: last)
  alarm(60)
  subject.examine(bytes)
}
print("\(inputs.count) inputs, \(mutants) mutants")
