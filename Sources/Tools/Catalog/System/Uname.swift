internal import ToolDescriptions

extension Tool {
  static let uname = Tool(
    "uname",
    summary: "Prints the system's name.",
    source: "uname(1), GNU coreutils 9.1",
    options: [
      .flags("-a --all -s --kernel-name -n --nodename -r --kernel-release -v --kernel-version"),
      .flags("-m --machine -p --processor -i --hardware-platform -o --operating-system -d -c"),
      .flags("--id --release --codename --description --short -productVersion"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("uname -a"),
      Example("uname -sm"),
      Example("uname --frob", "unknown text --frob"),
    ]
  )
}
