extension String {
  /// The link itself when it leads to the web; anything else, such as a script, is never linked.
  var webLink: String? { hasPrefix("https://") || hasPrefix("http://") ? self : nil }
}
