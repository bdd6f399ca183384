extension Pipeline {
  /// Works with a state folder for a person who runs a proposal himself.
  init(_ station: Station, hand: Hand) {
    self.init(station)
    self.hand = hand
  }
}
