import ArgumentParser
import PalermoFindings

/// The forms in which findings can be written.
enum FindingFormat: String, ResultFormat {
  case text, json, sarif, junit, github, gitlab
}
