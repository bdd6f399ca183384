/// A part of a sentence with what it stands for.
enum ConstraintPiece: Hashable {
  case sense(ConstraintSense, String)
  case name(ConstraintPhrase.Name)
  case comma
  /// A word that means nothing here.
  case unknown(String)

  var sense: ConstraintSense? {
    if case .sense(let sense, _) = self { return sense }
    return nil
  }
}
