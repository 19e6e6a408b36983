/// The row of the decision tables that settles a request.
///
/// The tables: S, whether the offence is covered between the two states; E, extradition; M, mutual legal assistance;
/// K, confiscation; P, police cooperation. A request of which too little is known for any row of its table has one of
/// its own.
public enum DecisionRow: UInt8, CaseIterable, Sendable {
  case s1, s1Unknown, s4, s4Unknown
  case e1, e2, e3, e4, e5, e6, e7, e8
  case m1, m2, m3, m4, m5, m6, m7, m8
  case k1, k2, k3, k4, k5, kUnknown
  case p1, p2, p3, pUnknown

  /// `E4`. The rows that the toolkit adds are `S1?`, `S4?`, `K?` and `P?`.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = allCases.map { row in
    switch row {
    case .s1Unknown: "S1?"
    case .s4Unknown: "S4?"
    case .kUnknown: "K?"
    case .pUnknown: "P?"
    case .s1, .s4, .e1, .e2, .e3, .e4, .e5, .e6, .e7, .e8, .m1, .m2, .m3, .m4, .m5, .m6, .m7, .m8, .k1, .k2, .k3, .k4,
      .k5, .p1, .p2, .p3:
      "\(row)".uppercased()
    }
  }

  /// What the row says.
  public var outcome: CooperationOutcome {
    switch self {
    case .s1: .noConvention
    case .s4: .notCovered
    case .e1: .noDualCriminality
    case .e3, .m1, .k4, .p1: .yesTreaty
    case .e4, .m2, .m3, .m8, .k3, .p2: .yesConvention
    case .e5: .noBasis
    case .e6: .uncertain
    case .e7, .k2: .yesDomesticLaw
    case .m4: .yesDiscretionary
    case .m5, .k1: .refusable
    case .m6: .refusableUnknown
    case .k5: .noCapacity
    case .p3: .weak
    case .s1Unknown, .s4Unknown, .e2, .e8, .m7, .kUnknown, .pUnknown: .unknown
    }
  }

  /// The provisions of the Convention that the row rests on. For a row other than yes, those that stand in the way or
  /// on which too little is known.
  public var provisions: [String] {
    switch self {
    case .s1, .s1Unknown: ["36(3)"]
    case .s4, .s4Unknown: ["2(b)", "3(1)(b)"]
    case .e1, .e2: ["16(1)"]
    case .e3: ["16(3)"]
    case .e4: ["16(4)", "16(5)(a)"]
    case .e5: ["16(5)(b)"]
    case .e6, .e8: ["16(4)", "16(5)(a)"]
    case .e7: ["16(6)"]
    case .m1: ["18(6)", "18(7)"]
    case .m2: ["18(1)", "18(7)"]
    case .m3, .m4, .m5, .m6, .m7, .m8: ["18(9)"]
    case .k1: ["13(7)"]
    case .k2: ["13(1)(a)", "13(1)(b)", "13(4)"]
    case .k3: ["13(6)"]
    case .k4: ["13(4)", "13(9)"]
    case .k5, .kUnknown: ["12(2)", "13(1)(a)", "13(1)(b)"]
    case .p1, .p2, .pUnknown: ["27(2)"]
    case .p3: ["27(1)"]
    }
  }

  /// Whether it rests on a reading that a lawyer should confirm: that a state which declared nothing may still take the
  /// Convention as a basis.
  public var isInterpretation: Bool { self == .e6 }
}
