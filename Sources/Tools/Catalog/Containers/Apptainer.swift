internal import Effects
internal import ToolDescriptions

extension Tool {
  static let apptainer = Tool(
    "apptainer",
    summary: "Runs programs in images that are files.",
    source: "apptainer(1), Apptainer 1.4",
    grammar: .pflag,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-d --debug --nocolor -q --quiet -s --silent -v --verbose --build-config",
    subcommands: [
      .apptainerExec, .apptainerRun, .apptainerLook, .apptainerHelp, .apptainerBuild,
      .apptainerPull,
      .apptainerPush, .apptainerSign, .apptainerDelete, .apptainerCache, .apptainerInstance,
      .apptainerSettings,
    ],
    examples: [
      Example("apptainer exec a.sif rm -rf data", "execute command rm -rf data"),
      Example("apptainer inspect a.sif", "read a.sif"),
      Example("apptainer inspect --zap a.sif", "read a.sif", "unknown text --zap"),
    ]
  )

  /// The home and the working directory are those of the machine, so that a command in the image
  /// does there what it would do outside.
  static let apptainerExec = Tool(
    "exec",
    summary: "Runs a command in an image.",
    grammar: .pflagFirst,
    options: Option.apptainer,
    flags: .apptainerFlags,
    values: .apptainerValues,
    operands: .command(after: 1)
  )

  static let apptainerRun = Tool(
    "run",
    aliases: ["shell", "test"],
    summary: "Runs what an image is made for, or a shell in it.",
    grammar: .pflagFirst,
    options: Option.apptainer + [.value("-s", "--shell")],
    flags: .apptainerFlags,
    values: .apptainerValues,
    operands: .list([[.runsImageHere]], rest: [])
  )

  static let apptainerLook = Tool(
    "inspect",
    aliases: ["verify", "run-help"],
    summary: "Shows images.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      --all -d --deffile -e --environment -H --helpfile -j --json -l --labels -r --runscript
      --startscript -t --test -a --legacy-insecure --ocsp-verify --local --signed
      """,
    values: "--app --arch --library --url -u --key --certificate -g --group-id -i --sif-id",
    operands: .each([.reads])
  )

  static let apptainerHelp = Tool(
    "help",
    aliases: ["version", "search", "completion"],
    summary: "Shows help, or what a library has.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--signed",
    values: "--arch --library",
    operands: .ignored
  )

  static let apptainerBuild = Tool(
    "build",
    summary: "Makes an image.",
    grammar: .pflag,
    options: [
      .flag("-F", "--force", skipsQuestion: true),
      .value("-B", "--bind", does: [Deed(.modify, .word(.volume))]),
      .value("--authfile", "--pem-path", "--build-arg-file", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --disable-cache -e --encrypt -f --fakeroot --fix-perms --json -T --notest --nv --nvccli
      --rocm -s --sandbox -u --update --passphrase --no-https --no-setgroups --docker-login
      --userns --warn-unused-build-args --writable-tmpfs --no-cleanup
      """,
    values: "--arch --build-arg --builder --library --mount --section --mksquashfs-args",
    operands: .list([[Deed(.overwrite, .tree)]], rest: [])
  )

  static let apptainerPull = Tool(
    "pull",
    summary: "Gets an image.",
    grammar: .pflag,
    options: [
      .flag("-F", "--force", skipsQuestion: true),
      .value("--authfile", does: [.reads]),
      .value("--dir", does: [.creates]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-U --allow-unsigned --allow-unauthenticated --disable-cache --no-https --docker-login",
    values: "--arch --library --name --docker-host",
    operands: .ignored,
    does: [.writesFiles]
  )

  static let apptainerPush = Tool(
    "push",
    summary: "Sends an image to a library or a registry.",
    grammar: .pflag,
    options: [.value("--authfile", does: [.reads]), .flag("-h", "--help", sets: [.help])],
    flags: "-U --allow-unsigned",
    values: "-D --description --library",
    operands: .list([[.reads], [.pushesNamedImage]], rest: [])
  )

  static let apptainerSign = Tool(
    "sign",
    aliases: ["overlay", "sif"],
    summary: "Changes an image in its place.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-a --all --legacy --legacy-insecure --sparse",
    values: "-g --group-id -k --keyidx --key -i --sif-id -s --size --create-dir",
    operands: .each([Deed(.modify, .path)])
  )

  static let apptainerDelete = Tool(
    "delete",
    summary: "Deletes an image from a library.",
    grammar: .pflag,
    options: [
      .flag("-F", "--force", skipsQuestion: true), .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--no-https",
    values: "-A --arch --library",
    operands: .each([.deletesFromRegistry])
  )

  static let apptainerCache = Tool(
    "cache",
    summary: "Manages what was downloaded.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-a --all -s --summary -v --verbose",
    values: "-T --type -D --days",
    operands: .reader(.operation),
    verbs: Verb.all(Verb.paths("list"), Verb.paths("clean", .emptiesCache))
  )

  static let apptainerInstance = Tool(
    "instance",
    summary: "Runs images in the background.",
    grammar: .pflag,
    options: Option.apptainer + [.flag("-F", "--force"), .flag("-a", "--all")],
    flags: .apptainerFlags + "-j --json -l --logs",
    values: .apptainerValues + "-s --signal -t --timeout --user",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths("list"),
      Verb.paths("stats"),
      Verb.paths("stop", .switchesCloud),
      Verb.paths("start|run", .runsInCloud)
    )
  )

  static let apptainerSettings = Tool(
    "remote",
    aliases: ["registry", "key", "config", "plugin", "capability", "keyserver"],
    summary: "Changes settings and keys.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-g --global -s --secret -a --all -i --insecure",
    values: "-u --username -p --password --tokenfile --order --authfile",
    operands: .ignored,
    does: [.changesSettings]
  )
}

extension Option {
  /// Options of commands that run in an image.
  static let apptainer: [Option] = [
    .value("-B", "--bind", does: [Deed(.modify, .word(.volume))]),
    .value("--mount", does: [Deed(.modify, .word(.mount))]),
    .value("-o", "--overlay", does: [Deed(.modify, .path)]),
    .value("--env-file", "--authfile", does: [.reads]),
    .value("--pidfile", does: [.creates]),
    .flag("-h", "--help", sets: [.help]),
  ]
}

extension Spellings {
  /// Options of commands that run in an image, without an argument.
  static let apptainerFlags: Spellings = """
    --allow-setuid --cleanenv -e --compat -c --contain -C --containall --disable-cache --fakeroot
    -f --fuse --ignore-fakeroot-command --ignore-subuid --ignore-userns -i --ipc --keep-privs
    --net -n --no-eval --no-home --no-init --no-mark --no-pid --no-privs --no-umask --nv --nvccli
    -p --pid --rocm --sharens --underlay --unsquash -u --userns --uts --vm --writable -w
    --writable-tmpfs --docker-login --no-https --passphrase --no-setgroups
    """
  /// Options of commands that run in an image, with an argument.
  static let apptainerValues: Spellings = """
    --add-caps --app --apply-cgroups --blkio-weight --cpu-shares --cpus --cpuset-cpus
    --cpuset-mems --cwd --pwd --dns --drop-caps --env -H --home --hostname --memory
    --memory-reservation --memory-swap --network --network-args --no-mount --oom-kill-disable
    --pem-path --pids-limit -S --scratch --security -W --workdir --fusemount --runscript-timeout
    """
}

extension Deed {
  /// A program runs that an image brings, with the home of the machine in reach.
  static let runsImageHere = Deed(
    .execute,
    .named(.image),
    reversibility: .unknown,
    why: "what the image runs isn't read, and it sees the home of this machine"
  )
}
