import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let reversedDays = Rule(
    id: "reversed-days",
    category: .consistency,
    severity: .error,
    texts: Texts.ReversedDays.texts)
}

extension Check {
  static let reversedDaysOfCycle = cycle(.reversedDays) { cycle, _, findings in
    for delivery in cycle.deliveries {
      let place = findings.root.child(.delivery, with: .questionnaire, delivery.questionnaire.id)
      findings.check([(.opens, cycle.opens), (.due, delivery.due)], at: place)
    }
  }

  static let reversedDaysOfTreaty = participation(.reversedDays) { participation, corpus, findings in
    for treaty in participation.states.lazy.flatMap(\.treaties) {
      let place = Place(treaty.position)
      findings.check(
        [(.signed, treaty.signed), (.consented, treaty.consented), (.denounced, treaty.denounced)], at: place)
      findings.check([(.consented, treaty.consented), (.inForce, treaty.inForce)], at: place)
      for reservation in treaty.reservations {
        findings.check([(.from, reservation.from), (.withdrawn, reservation.withdrawn)], at: place)
      }
      let done = [(Name.signed, treaty.signed), (.consented, treaty.consented)]
      for case (let attribute, let day?) in done {
        if let today = findings.today, day > today {
          findings.add(
            .reversedDays, at: place.attribute(attribute),
            Texts.ReversedDays.arguments(
              why: Texts.ReversedDays.future(attribute: attribute.text, day: "\(day)", today: "\(today)")))
        }
        if let instrument = corpus.instruments[instrument: treaty.instrument], day.year < instrument.adopted {
          findings.add(
            .reversedDays, at: place.attribute(attribute),
            Texts.ReversedDays.arguments(
              why: Texts.ReversedDays.beforeAdoption(
                attribute: attribute.text, day: "\(day)", instrument: instrument.id, year: "\(instrument.adopted)")))
        }
      }
    }
  }
}

extension PlacedFindings {
  /// Reports the days that lie before one that is named before them.
  fileprivate mutating func check(_ days: [(attribute: Name, day: CalendarDate?)], at place: Place) {
    var latest: (attribute: Name, day: CalendarDate)?
    for case (let attribute, let day?) in days {
      if let earlier = latest, day < earlier.day {
        add(
          .reversedDays, at: place.attribute(attribute, holding: "\(day)"),
          Texts.ReversedDays.arguments(
            why: Texts.ReversedDays.before(
              attribute: attribute.text, day: "\(day)", other: earlier.attribute.text, otherDay: "\(earlier.day)")))
      } else {
        latest = (attribute, day)
      }
    }
  }
}
