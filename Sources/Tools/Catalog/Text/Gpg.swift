internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gpg = Tool(
    "gpg",
    summary: "Encrypts, signs and manages keys.",
    source: "gpg(1), GnuPG 2.2",
    grammar: .gnu,
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .flag(
        "--delete-secret-keys",
        "--delete-secret-and-public-keys",
        "--delete-secret-key",
        "--delete-secret-and-public-key",
        sets: ["delete"],
        does: [
          Deed(
            .delete,
            .fixed(.secret, "secret keys"),
            reversibility: .irreversible,
            why: "what was encrypted for it can't be read any more",
            safer: "gpg --export-secret-keys keeps a copy"
          )
        ]
      ),
      .flag(
        "--delete-keys",
        "--delete-key",
        sets: ["delete"],
        does: [
          Deed(
            .delete,
            .fixed(.secret, "public keys"),
            reversibility: .unknown,
            why: "they can be fetched again if somebody has them"
          )
        ]
      ),
      .flag(
        "--import",
        "--recv-keys",
        "--receive-keys",
        "--refresh-keys",
        "--fetch-keys",
        "--locate-keys",
        "--recv-key",
        "--import-ownertrust",
        sets: ["import"],
        does: [Deed(.create, .fixed(.secret, "keys"), reversibility: .reversible)]
      ),
      .flag(
        "--send-keys",
        "--send-key",
        sets: ["send"],
        does: [
          Deed(
            .send,
            .fixed(.secret, "public keys"),
            reversibility: .irreversible,
            why: "keyservers keep what they have been sent"
          )
        ]
      ),
      .flag(
        "--edit-key",
        "--sign-key",
        "--lsign-key",
        "--quick-sign-key",
        "--quick-lsign-key",
        "--quick-add-uid",
        "--quick-revoke-uid",
        "--quick-set-expire",
        "--quick-add-key",
        "--passwd",
        "--change-passphrase",
        "--quick-revoke-sig",
        "--quick-set-primary-uid",
        "--generate-revocation",
        "--gen-revoke",
        sets: ["edit"],
        does: [
          Deed(
            .modify,
            .fixed(.secret, "keys"),
            reversibility: .unknown,
            why: "signatures and revocations can't be taken back once others have them"
          )
        ]
      ),
      .flag(
        "--gen-key",
        "--generate-key",
        "--full-generate-key",
        "--full-gen-key",
        "--quick-generate-key",
        "--quick-gen-key",
        sets: ["key"],
        does: [Deed(.create, .fixed(.secret, "a key"), reversibility: .reversible)]
      ),
      .flag(
        "-k",
        "--list-keys",
        "--list-public-keys",
        "-K",
        "--list-secret-keys",
        "--list-signatures",
        "--list-sigs",
        "--check-signatures",
        "--check-sigs",
        "--fingerprint",
        "--export",
        "--export-secret-keys",
        "--export-secret-subkeys",
        "--export-ssh-key",
        "--export-ownertrust",
        "--search-keys",
        "--list-config",
        "--list-gcrypt-config",
        "--check-trustdb",
        "--update-trustdb",
        "--card-status",
        sets: ["look"]
      ),
      .flag(
        "--decrypt",
        "-d",
        "--verify",
        "--list-packets",
        "--print-md",
        "--print-mds",
        sets: ["plain"]
      ),
      .flag(
        "-e",
        "--encrypt",
        "-s",
        "--sign",
        "-b",
        "--detach-sign",
        "-c",
        "--symmetric",
        "--clearsign",
        "--clear-sign",
        "--store",
        "--dearmor",
        "--enarmor"
      ), .flag("--yes", "--batch", "--no-tty", "--always-trust", skipsQuestion: true),
      .value("--passphrase-file", does: [.reads]),
      .flag("--decrypt-files", "--encrypt-files", "--multifile"), .flag("-h", sets: [.help]), .help,
      .version,
    ],
    flags: """
      -a --armor --no-armor -v --verbose -q --quiet -n --with-colons --with-fingerprint
      --with-keygrip --with-subkey-fingerprint --with-secret --keyid-format-long --textmode -t
      --no-default-keyring --throw-keyids --no-greeting --no-permission-warning
      --no-auto-check-trustdb --allow-secret-key-import --ignore-mdc-error --skip-verify
      --use-agent --no-use-agent --with-key-data --fixed-list-mode --no-symkey-cache --no
      --expert --show-keys --dry-run --interactive -i --no-emit-version
      --allow-weak-key-signatures
      """,
    values: """
      -r --recipient -R --hidden-recipient -u --local-user --default-key --homedir --keyring
      --secret-keyring --trust-model --keyserver --keyserver-options --passphrase
      --passphrase-fd --pinentry-mode --cipher-algo --digest-algo --compress-algo -z --status-fd
      --status-file --logger-fd --keyid-format --export-options --import-options --list-options
      --verify-options --cert-digest-algo --set-filename --recipient-file
      --hidden-recipient-file --max-output --command-fd --options --s2k-mode --s2k-digest-algo
      --s2k-count --s2k-cipher-algo --auto-key-locate --primary-keyring --trusted-key -N
      --set-notation --encrypt-to --comment --charset --debug
      """,
    operands: .each([
      Deed(.read, .path, unless: ["look", "delete", "import", "send", "edit", "key"]),
      Deed(
        .create,
        .fixed(.file, "the other form of a file"),
        unless: ["look", "delete", "import", "send", "edit", "key", "plain"],
        reversibility: .reversible,
        why: "gpg asks before it replaces a file"
      ),
    ]),
    examples: [
      Example("gpg --list-keys"),
      Example("gpg -d a.gpg", "read a.gpg"),
      Example(
        "gpg --frob a",
        "create file the other form of a file",
        "read a",
        "unknown text --frob"
      ),
    ]
  )
}
