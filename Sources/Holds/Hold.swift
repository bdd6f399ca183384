public import Crypto
public import JSON

/// A request that must not run until a human releases it.
public struct Hold: Hashable, Sendable {
  /// The short name that people use; 4 to 8 characters, unique in the store.
  public let id: String
  /// 128 random bits in hexadecimal: what the name means in a signature, on any machine.
  public let nonce: String
  /// When it was opened, in milliseconds since 1970.
  public let created: Int
  /// When it ends by itself, without ever having been approved.
  public let expires: Int
  /// How long after a signature the request may run, in milliseconds.
  public let window: Int
  /// How long a signature waits before it is good, in milliseconds.
  public let coolingOff: Int
  /// How many different people have to approve.
  public let needs: Int
  /// Whether whoever runs the agent can't be among them.
  public let isPeer: Bool
  /// The session that asks.
  public let session: String
  /// The agent that asks.
  public let agent: String
  /// The request's exact text.
  public let request: Excerpt
  /// What an approval is bound to.
  public let binding: Binding
  /// What people are shown: verdict, reasons, effects, measures, alternatives.
  public let shown: JSONValue
  /// Where it stands.
  public internal(set) var state: State
  /// When that was reached.
  public internal(set) var updated: Int
  /// Why it ended, in plain words; empty while it is open.
  public internal(set) var reason: String
}

extension Hold {
  /// Where a hold stands.
  ///
  /// It begins as pending; the last four are final.
  /// The only ways are:
  /// - pending → approved: enough different people have signed
  /// - pending → rejected, approved → rejected: anybody said no, at any time before it was used
  /// - pending → expired, approved → expired: the time is up
  /// - pending → void: something differs from what was shown, and a new hold takes its place
  /// - approved → void: something differs from what was approved, or the clock was turned back
  /// - approved → consumed: the request runs, once
  /// - rejected → void: an approver takes the rejection back, so that the agent may ask again
  public enum State: String, CaseIterable, Hashable, Sendable {
    case pending
    case approved
    case rejected
    case consumed
    case expired
    case void

    /// Whether nothing can follow.
    public var isFinal: Bool { self != .pending && self != .approved }
  }

  /// The digest of what people are shown.
  public var shownDigest: Digest { Digest(of: shown.canonical) }
}
