internal import Effects
internal import ToolDescriptions

extension Tool {
  static let security = Tool(
    "security",
    summary: "Works on keys, passwords and certificates.",
    source: "security(1), macOS 14",
    grammar: .none,
    verbs: Verb.alike(
      "help list-keychains default-keychain login-keychain dump-keychain find- show-keychain-info verify-cert cms translocate leaks list-smartcards trust-settings-export dump-trust-settings error policies export smartcards get-identity-preference authorize show-user-interaction requirement-evaluate",
      Deed(.read, .fixed(.secret, "keys and passwords"))
    )
      + Verb.alike(
        "lock-keychain unlock-keychain set-keychain-settings",
        Deed(
          .modify,
          .fixed(.secret, "a keychain"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "add- import create- set- authorizationdb trust-settings-import install-mds smartcard filevault user-trust-settings-enable",
        Deed(
          .modify,
          .fixed(.secret, "keys and passwords"),
          reversibility: .unknown,
          why: "what is trusted, or a password, changes"
        )
      )
      + Verb.alike(
        "delete- remove-",
        Deed(
          .delete,
          .fixed(.secret, "keys and passwords"),
          reversibility: .irreversible,
          why: "they have no other copy"
        )
      ),
    examples: [
      Example("security find-certificate -a", "read secret keys and passwords"),
      Example("security unlock-keychain a", "modify secret a keychain"),
      Example("security frobnicate", "unknown program security frobnicate"),
    ]
  )
}
