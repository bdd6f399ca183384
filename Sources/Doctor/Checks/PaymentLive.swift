internal import Effects

extension Check {
  static let paymentLive = Check(
    "payment.live",
    "A live key of a payment service is in reach"
  ) { check, reach in
    reach.credentials.filter { $0.kind == .payment && $0.isLive }.map { access in
      check.finding(
        .serious,
        access.words,
        at: access.place,
        "the key is a live one: calls with it move real money",
        fix: ["use a test key here", "roll the key in the service's dashboard"]
      )
    }
  }
}
