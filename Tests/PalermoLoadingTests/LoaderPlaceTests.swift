import PalermoLoading
import PalermoModel
import PalermoXML
import Testing

struct LoaderPlaceTests {
  @Test func declaredEncodingIsFoundBehindAByteOrderMark() {
    let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<submission/>"
    let finding = Loader().load(SourceText(text), path: "a.xml").findings.first
    #expect(finding?.rule == "wrong-encoding")
    #expect(finding?.position.description == "1:31")
  }

  @Test func anElementThatIsNotClosedIsShownAtItsStart() {
    let finding = Loader().load(SourceText("<a>\n  <b>\n </a>"), path: "a.xml").findings.last
    #expect(finding?.rule == "malformed-xml")
    #expect(finding?.position.description == "2:3")
  }
}
