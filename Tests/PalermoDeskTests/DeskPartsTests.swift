import PalermoDesk
import PalermoLoading
import PalermoModel
import PalermoXML
import TestSupport
import Testing

@Suite("Parts in a form")
struct DeskPartsTests {
  private func session(_ answers: String) -> DeskSession {
    let session = DeskSession()
    for path in ["Questionnaires/tip-prevention.xml", "Questionnaires/reference/plans/usual.xml"] {
      _ = session.load(SourceText(Project.bytes(path)), path: path, isTrusted: true)
    }
    session.open(
      SourceText(
        """
        <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-prevention" version="2026.2" state="XAA" cycle="2026"
          status="draft" date="2026-01-02">\(answers)</submission>
        """), path: "base.xml")
    return session
  }

  @Test("A part that is handed out, answered and taken back is in the file, with who answered")
  func roundTrip() throws {
    let base = session("")
    let division = try #require(base.division()?.json(in: .es))
    #expect(division.contains("\"unassigned\":[]") && division.contains("Ministerio del Interior"))
    let digest = Digest.sha256(try #require(base.canonicalText()))
    let text = try #require(
      base.part(of: "social-affairs", digest: digest, due: "2026-03-01", note: " Gracias. ", language: .es))
    let part = session("")
    part.open(SourceText(text), path: "part.xml")
    #expect(part.division() == nil)
    #expect(part.setAnswer(SourceText("<answer question=\"tip.6.privacy\" value=\"yes\"/>")))
    let returned = try #require(part.canonicalText())
    let merge = try #require(base.merge(SourceText(returned), digest: digest, settlements: ""))
    #expect(merge.isMerged && merge.json.contains("\"taken\":1"))
    let merged = try #require(base.canonicalText())
    #expect(merged.contains("value=\"yes\" answeredBy=\"social-affairs\" answeredOn=\"2026-01-02\""))
    #expect(base.setAttribute("status", "final") && base.canonicalText()?.contains("answeredBy") == false)
  }

  @Test(
    "However a part that is taken back asks for confidence, the file has the mark", arguments: ConfidentialRequest.all)
  func confidence(request: ConfidentialRequest) throws {
    let base = session("")
    let digest = Digest.sha256(try #require(base.canonicalText()))
    let handedOut = try #require(base.part(of: "social-affairs", digest: digest, due: "", note: "", language: .en))
    let part = try #require(handedOut.firstMatch(of: #/<part [^>]*\/>/#)).output
    let text = request.file(
      of: "tip-prevention", "2026.2", answering: ["tip.6.information", "tip.6.privacy", "tip.6.participation"],
      part: String(part))
    let merge = try #require(base.merge(SourceText(text), digest: digest, settlements: ""))
    #expect(merge.isMerged, "\(merge.json)")
    let merged = try #require(base.canonicalText())
    #expect(merged.contains("question=\"tip.6.privacy\" value=\"yes\" confidential=\"true\""), "\(merged)")
  }

  @Test("What a part was taken from is told without what others answer in confidence")
  func basis() throws {
    func base(_ value: String) throws -> (session: DeskSession, basis: String) {
      let base = session("<answer question=\"tip.14.discrimination\" value=\"\(value)\" confidential=\"true\"/>")
      return (base, try #require(base.basis(forPartOf: "social-affairs")))
    }
    let (yes, no) = (try base("yes"), try base("no"))
    #expect(yes.basis == no.basis)
    let digest = Digest.sha256(yes.basis)
    let text = try #require(yes.session.part(of: "social-affairs", digest: digest, due: "", note: "", language: .en))
    #expect(yes.session.basis(of: SourceText(text)) == yes.basis)
    #expect(yes.session.setAnswer(SourceText("<answer question=\"tip.6.privacy\" value=\"yes\"/>")))
    #expect(yes.session.basis(of: SourceText(text)) != yes.basis)
    #expect(yes.session.basis(of: SourceText("<a/>")) == nil && yes.session.basis(forPartOf: "nobody") == nil)
  }

  @Test("A conflict leaves the file as it is until it is settled")
  func conflict() throws {
    let base = session("")
    let text = try #require(base.part(of: "social-affairs", digest: "0", due: "", note: "", language: .en))
    let part = session("")
    part.open(SourceText(text), path: "part.xml")
    #expect(part.setAnswer(SourceText("<answer question=\"tip.6.privacy\" value=\"yes\"/>")))
    #expect(base.setAnswer(SourceText("<answer question=\"tip.6.privacy\" value=\"no\"/>")))
    let (returned, before) = (SourceText(try #require(part.canonicalText())), base.canonicalText())
    #expect(try #require(base.merge(returned, digest: "", settlements: "")).isMerged == false)
    #expect(base.canonicalText() == before)
    let settled = base.merge(returned, digest: "", settlements: "social-affairs:tip.6.privacy")
    #expect(settled?.isMerged == true && base.canonicalText()?.contains("value=\"yes\"") == true)
  }

  @Test("An answer to no question is refused, one taken out is named, and one in a comment takes nothing out")
  func lost() throws {
    let answer = "<answer question=\"tip.6.privacy\" value=\"yes\"/>"
    let whole = session(answer)
    let digest = Digest.sha256(try #require(whole.canonicalText()))
    let text = try #require(whole.part(of: "social-affairs", digest: digest, due: "", note: "", language: .en))
    let place = try #require(text.ranges(of: answer).last)
    func merged(_ replacement: String) throws -> (json: String, text: String) {
      let base = session(answer)
      let part = "\(text[..<place.lowerBound])\(replacement)\(text[place.upperBound...])"
      let merge = try #require(base.merge(SourceText(part), digest: digest, settlements: ""))
      return (merge.json, try #require(base.canonicalText()))
    }
    let unknown = try merged(answer.replacing("privacy", with: "privacyy"))
    #expect(unknown.json.contains("\"unknown\":[\"tip.6.privacyy\"]"), "\(unknown.json)")
    #expect(unknown.json.contains("\"isMerged\":false") && unknown.text.contains(answer))
    let removed = try merged("")
    #expect(removed.json.contains("\"removed\":[\"tip.6.privacy\"]"), "\(removed.json)")
    #expect(removed.json.contains("\"taken\":0") && !removed.text.contains(answer))
    let unread = try merged("<!-- \(answer) -->")
    #expect(unread.json.contains("\"unread\":[\"tip.6.privacy\"]"), "\(unread.json)")
    #expect(unread.json.contains("\"removed\":[]") && unread.text.contains(answer))
  }

  @Test("What somebody wrote into the copy of what was handed out, or twice, is refused and named")
  func altered() throws {
    let base = session("")
    let digest = Digest.sha256(try #require(base.canonicalText()))
    let text = try #require(base.part(of: "social-affairs", digest: digest, due: "", note: "", language: .en))
    let answer = "<answer question=\"tip.6.privacy\" value=\"yes\"/>"
    let copied = text.replacing("/>\n", with: ">\(answer)</part>\n", maxReplacements: 1)
    let twice = text.replacing("</submission>", with: "\(answer)\(answer)</submission>")
    for spoilt in [copied, twice] {
      let merge = try #require(base.merge(SourceText(spoilt), digest: digest, settlements: ""))
      #expect(!merge.isMerged && merge.json.contains("\"altered\":[\"tip.6.privacy\"]"), "\(merge.json) \(spoilt)")
    }
    #expect(base.canonicalText()?.contains("value") == false)
  }

  @Test("What is no part, or one of another submission, is refused")
  func refused() throws {
    let base = session("")
    #expect(base.merge(SourceText("<a/>"), digest: "", settlements: "") == nil)
    let text = try #require(base.part(of: "interior", digest: "0", due: "", note: "", language: .en))
    let other = session("")
    #expect(other.setAttribute("cycle", "2025"))
    let merge = try #require(other.merge(SourceText(text), digest: "", settlements: ""))
    #expect(!merge.isMerged && merge.json.contains("\"mismatch\":\"cycle\""))
  }
}
