internal import ToolDescriptions

extension Tool {
  static let id = Tool(
    "id",
    summary: "Prints who the user is.",
    source: "id(1), whoami(1), groups(1), who(1), GNU coreutils 9.1",
    options: [
      .flags("-a -Z --context -g --group -G --groups -n --name -r --real -u --user -z --zero"),
      .flags("-p --pretty -s --since --all -i --quiet --silent -b --boot -d --dead -H"),
      .flags("--heading -l --login --lookup -m -q --count -t --process --short -T -w --mesg"),
      .flags("--message --writable -f --from -o --old-style --no-header -F --fulltimes -x"),
      .flags("--system -R --nohostname --ip --ips --limit -#"), .values("--ignore"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("whoami"),
      Example("id -un"),
      Example("id --frob", "unknown text --frob"),
      Example("id --no-such-option a", "unknown text --no-such-option"),
    ]
  )
}
