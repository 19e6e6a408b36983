import PalermoFuzzing

/// What is fuzzed, as the argument --subject=NAME says.
let subject: Subject = {
  let option = "--subject="
  let names = CommandLine.arguments.filter { $0.hasPrefix(option) }.map { String($0.dropFirst(option.count)) }
  guard let name = names.first, let subject = Subject(name) else {
    fatalError("\(option) names one of: \(Subject.names.joined(separator: ", "))")
  }
  return subject
}()
