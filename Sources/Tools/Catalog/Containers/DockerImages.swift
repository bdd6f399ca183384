internal import ToolDescriptions

extension Tool {
  static let dockerBuild = Tool(
    "build",
    summary: "Makes an image.",
    grammar: .pflag,
    options: [
      .value("-f", "--file", does: [.reads]),
      .value("--iidfile", does: [.overwrites]),
      .value("-o", "--output", does: [.writesBuild]),
      .value("--metadata-file", does: [.overwrites]),
      .flag("--push", does: [.pushesImage]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --load --check -D --debug --squash-all --layers --format-v2 --tls-verify --compress
      --disable-content-trust --force-rm --no-cache --pull -q --quiet --rm --squash
      """,
    values: """
      --builder --progress --allow --annotation --attest --build-context --cache-to --call --sbom
      --provenance --secret --ssh --no-cache-filter --shm-size --print --format --authfile
      --volume -v --from --jobs --arch --os --ignorefile --env --isolation --add-host --build-arg
      --cache-from --cgroup-parent --cpu-period --cpu-quota -c --cpu-shares --cpuset-cpus
      --cpuset-mems --label -m --memory --memory-swap --network --platform --security-opt -t --tag
      --target --ulimit
      """,
    operands: .each([.reads]),
    does: [
      .makesImage
    ]
  )

  static let dockerPull = Tool(
    "pull",
    aliases: ["tag", "import"],
    summary: "Gets an image.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-a --all-tags --disable-content-trust -q --quiet --tls-verify",
    values: """
      --platform -c --change -m --message --authfile --creds --cert-dir --arch --os --variant
      --policy --decryption-key --retry --retry-delay
      """,
    operands: .each([.makesNamedImage])
  )

  static let dockerLoad = Tool(
    "load",
    summary: "Takes images out of an archive.",
    grammar: .pflag,
    options: [
      .value("-i", "--input", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-q --quiet",
    values: "--platform",
    operands: .ignored,
    does: [
      .makesImage
    ]
  )

  static let dockerPush = Tool(
    "push",
    summary: "Sends an image to a registry.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      -a --all-tags --disable-content-trust -q --quiet --tls-verify --all --remove-signatures
      --force-compression
      """,
    values: """
      --platform --authfile --creds --cert-dir --compression-format --compression-level
      --digestfile -f --format --sign-by --retry --retry-delay --encrypt-layer --encryption-key
      """,
    operands: .each([.pushesNamedImage])
  )

  static let dockerRmi = Tool(
    "rmi",
    summary: "Deletes images.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-a", "--all", does: [.deletesImages]),
      .flag("-i", "--ignore"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--no-prune",
    values: "--platform",
    operands: .each([.deletesImage])
  )

  static let dockerSave = Tool(
    "save",
    summary: "Writes images into an archive.",
    grammar: .pflag,
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    values: "--platform",
    operands: .ignored
  )

  static let dockerImagePrune = Tool(
    "prune",
    summary: "Deletes images that nothing uses.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-a --all",
    values: "--filter",
    does: [
      .deletesImages
    ]
  )

  static let dockerImage = Tool(
    "image",
    summary: "Manages images.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dockerBuild, .dockerPull, .dockerLoad, .dockerPush, .dockerImageRm, .dockerSave,
      .dockerImagePrune, .dockerPs,
    ]
  )

  static let dockerImageRm = Tool(
    "rm",
    aliases: ["remove"],
    summary: "Deletes images.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--no-prune",
    values: "--platform",
    operands: .each([.deletesImage])
  )
}
