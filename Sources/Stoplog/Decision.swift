public import Holds

/// What becomes of a request.
public enum Decision: ~Copyable {
  /// It may run, once. What would be lost is saved as the snapshot, if there is one.
  case run(Permit, Judged, snapshot: String?)
  /// It waits for a person; the note says what else there is to know.
  case held(Judged, Hold, note: String)
  /// It does not run, and no approval changes that.
  case denied(Judged, note: String)
}
