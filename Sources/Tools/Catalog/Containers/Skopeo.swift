internal import Effects
internal import ToolDescriptions

extension Tool {
  static let skopeo = Tool(
    "skopeo",
    summary: "Works on images wherever they are kept.",
    source: "skopeo(1), skopeo 1.18",
    grammar: .pflag,
    options: Option.skopeo,
    flags: "--debug --insecure-policy",
    values: "--override-arch --override-os --override-variant --tmpdir --command-timeout",
    subcommands: [
      .skopeoInspect, .skopeoCopy, .skopeoSync, .skopeoDelete, .dockerLogin, .dockerLogout,
    ],
    examples: [
      Example("skopeo delete docker://r.io/app:1", "delete image docker://r.io/app:1"),
      Example("skopeo inspect docker://alpine"),
      Example("skopeo inspect --zap docker://alpine", "unknown text --zap"),
    ]
  )

  static let skopeoInspect = Tool(
    "inspect",
    aliases: [
      "list-tags", "manifest-digest", "standalone-verify", "help", "completion",
    ],
    summary: "Shows images.",
    grammar: .pflag,
    options: Option.skopeo,
    flags: "--raw --config -n --no-tags --no-creds --public-key-file-all --tls-verify",
    values: .skopeoValues,
    operands: .ignored
  )

  static let skopeoCopy = Tool(
    "copy",
    summary: "Copies an image to another place.",
    grammar: .pflag,
    options: Option.skopeo + [
      .value("--digestfile", does: [.overwrites]),
      .value("--sign-by-sigstore", "--sign-by-sigstore-private-key", does: [.reads]),
    ],
    flags: """
      -a --all -q --quiet --remove-signatures --preserve-digests --dest-compress
      --dest-decompress --src-tls-verify --dest-tls-verify --src-no-creds --dest-no-creds
      --dest-oci-accept-uncompressed-layers --dest-precompute-digests --dest-force-compress-format
      --keep-going --append-suffix-all --scoped --dry-run-all
      """,
    values: .skopeoValues,
    operands: .reader(.imageCopy)
  )

  static let skopeoSync = Tool(
    "sync",
    summary: "Copies images from one place to another.",
    grammar: .pflag,
    options: Option.skopeo + [
      .choice("-d", "--dest", of: ["dir": ["dir"], "docker": ["docker"]]),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: """
      -a --all --scoped --remove-signatures --preserve-digests --keep-going --src-tls-verify
      --dest-tls-verify --src-no-creds --dest-no-creds
      """,
    values: .skopeoValues + "-s --src --append-suffix --digestfile",
    operands: .ignored,
    does: [
      Deed(
        .send,
        .fixed(.image, "synced images"),
        unless: ["dir"],
        reversibility: .irreversible,
        why: "tags on the registry lead to other images then"
      ),
      Deed(
        .create,
        .fixed(.image, "synced images"),
        when: ["dir"],
        reversibility: .reversible
      ),
    ]
  )

  static let skopeoDelete = Tool(
    "delete",
    summary: "Deletes an image where it is kept.",
    grammar: .pflag,
    options: Option.skopeo,
    flags: "--no-creds --tls-verify",
    values: .skopeoValues,
    operands: .each([.deletesFromRegistry])
  )
}

extension Option {
  /// Options of every command of skopeo that do something.
  static let skopeo: [Option] = [
    .value("--policy", "--authfile", "--registries.d", "--registries-conf", does: [.reads]),
    .value("--src-authfile", "--dest-authfile", does: [.reads]),
    .flag("-v", "--version", sets: [.help]),
    .flag("-h", "--help", sets: [.help]),
  ]
}

extension Spellings {
  /// Options of commands of skopeo with an argument.
  static let skopeoValues: Spellings = """
    --cert-dir --creds --username --password --registry-token --format -f --retry-times
    --shared-blob-dir --daemon-host --src-cert-dir --src-creds --src-registry-token
    --src-shared-blob-dir --src-daemon-host --dest-cert-dir --dest-creds --dest-registry-token
    --dest-shared-blob-dir --dest-daemon-host --dest-compress-format --dest-compress-level
    --additional-tag --sign-by --sign-passphrase-file --multi-arch --decryption-key
    --encryption-key --encrypt-layer --image-parallel-copies --sign-identity
    """
}

extension Deed {
  /// An image in a registry is deleted.
  static let deletesFromRegistry = Deed(
    .delete,
    .named(.image),
    reversibility: .irreversible,
    why: "others can't pull it any more",
    safer: "skopeo copy to a folder first",
    traits: [.remote]
  )
}
