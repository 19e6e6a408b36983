import ArgumentParser
import PalermoLoading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The forms in which a command can write its result.
protocol ResultFormat: CaseIterable, ExpressibleByArgument {
  /// The form for people, which is taken if none is asked for.
  static var text: Self { get }
  /// The form of text in which it is written.
  var textForm: TextForm { get }
}
