import ArgumentParser

/// When to use the colours of a terminal.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}
