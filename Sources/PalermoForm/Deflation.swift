import CZlib

extension [UInt8] {
  /// The bytes in the form that `DecompressionStream("deflate-raw")` of browsers takes back.
  ///
  /// - Complexity: O(*n*) in the bytes.
  var deflated: [UInt8] {
    var stream = z_stream()
    precondition(czlib_begin_deflating(&stream) == Z_OK, "There is memory for a window of 32 KB.")
    defer { deflateEnd(&stream) }
    var input = self
    return input.withUnsafeMutableBufferPointer { input in
      let bound = Int(deflateBound(&stream, UInt(input.count)))
      return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(bound)
        precondition(deflate(&stream, Z_FINISH) == Z_STREAM_END, "The output has room for the worst case.")
        count = Int(stream.total_out)
      }
    }
  }

  /// What such bytes stand for. They come with the program, and are whole.
  ///
  /// - Complexity: O(*n*) in the result.
  var inflated: [UInt8] {
    var stream = z_stream()
    precondition(czlib_begin_inflating(&stream) == Z_OK, "There is memory for a window of 32 KB.")
    defer { inflateEnd(&stream) }
    var input = self
    var result: [UInt8] = []
    input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      var status = Z_OK
      while status == Z_OK {
        result += [UInt8](unsafeUninitializedCapacity: 1 << 16) { output, count in
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          status = inflate(&stream, Z_NO_FLUSH)
          count = output.count - Int(stream.avail_out)
        }
      }
      precondition(status == Z_STREAM_END, "The bytes are whole.")
    }
    return result
  }
}
