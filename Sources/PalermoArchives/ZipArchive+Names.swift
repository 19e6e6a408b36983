extension ZipArchive {
  /// What the bytes from 0x80 on stand for in code page 850, in which Windows writes names in Latin America and Western
  /// Europe. Its letters stand where those of code page 437 do, which the format prescribes, and it has more of them.
  private static let beyondASCII = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
      + "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
      + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
      + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)

  /// A name: in UTF-8 where it can be, whatever its flag says, and otherwise in the code page of old.
  static func name(_ bytes: ArraySlice<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self)
      ?? String(
        String.UnicodeScalarView(
          bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : beyondASCII[Int($0) - 0x80] }))
  }
}
