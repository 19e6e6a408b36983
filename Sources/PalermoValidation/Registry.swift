import PalermoLoading
public import PalermoModel

extension Check {
  /// Every check, by layer and then by name.
  static let all: [Check] = [
    .unknownQuestionnaire,
    .unknownVersion,
    .supersededVersion,
    .unknownQuestion,
    .retiredQuestion,
    .unknownOption,
    .unknownState,
    .unknownCycle,
    .unknownProvision,
    .unknownConditionQuestion,
    .unknownConditionValue,
    .unknownInstrument,
    .unknownParticipant,
    .duplicateTreaty,
    .unansweredQuestion,
  ]
}

extension Rule {
  /// Every rule of the program: those of the loader and those of the checks, in the order of the layers.
  public static let all: [Rule] = Rule.ofLoading + Check.all.map(\.rule)
}
