import PalermoFuzzing

/// Changes bytes as libFuzzer would by itself.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ room: Int) -> Int

/// Called by libFuzzer for each new input: files of ours are changed half of the time by elements and attributes. The XML
/// layer alone is watched for leaks, and the tables of our types look like some; it knows no vocabulary either.
@_cdecl("LLVMFuzzerCustomMutator")
func mutate(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ room: Int, _ seed: UInt32) -> Int {
  var mutator = Mutator(seed: seed)
  let input = UnsafeBufferPointer(start: data, count: size)
  guard subject != .xml, let mutant = mutator.mutantByStructure(of: Array(input)), mutant.count <= room else {
    return mutateBytes(data, size, room)
  }
  data.update(from: mutant, count: mutant.count)
  return mutant.count
}
