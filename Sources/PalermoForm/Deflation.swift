import CZlib

/// Bytes in the form that `DecompressionStream("deflate-raw")` of browsers takes back.
///
/// - Complexity: O(*n*) in the bytes.
func deflated(_ bytes: [UInt8]) -> [UInt8] {
  var stream = z_stream()
  precondition(czlib_begin_deflating(&stream) == Z_OK, "There is memory for a window of 32 KB.")
  defer { deflateEnd(&stream) }
  var input = bytes
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
