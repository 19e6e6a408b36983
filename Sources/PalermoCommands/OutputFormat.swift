import ArgumentParser

import PalermoLoading

/// Text for people, or JSON for programs.
enum OutputFormat: String, ResultFormat {
  case text, json
}
