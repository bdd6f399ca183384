internal import Effects
internal import ToolDescriptions

extension Tool {
  static let codesign = Tool(
    "codesign",
    summary: "Signs programs, and shows who signed them.",
    source: "codesign(1), macOS 14",
    grammar: .single,
    options: [
      .value("-s", "-sign", sets: ["sign"]), .flag("-remove-signature", sets: ["sign"]),
      .flag(
        "-d",
        "-display",
        "-v",
        "-verify",
        "-h",
        "-hosting",
        "-vv",
        "-vvv",
        "-vvvv",
        "-dv",
        "-dvv",
        "-dvvv",
        "-dvvvv"
      ), .flag("-f", "-force", skipsQuestion: true), .value("-entitlements"),
      .value("-detached", does: [.overwrites]),
    ],
    flags: """
      -deep -strict -dryrun -xml -continue -preserve-metadata -timestamp -ignore-resources
      -check-notarization -all-architectures -generate-entitlement-der -no-strict
      -validate-constraint -verbose
      """,
    values: """
      -o -options -i -identifier -prefix -r -R -requirements -test-requirement -resource-rules
      -keychain -a -architecture -bundle-version -file-list -pagesize -digest-algorithm
      """,
    attached: "-extract-certificates",
    operands: .each([
      Deed(
        .modify,
        .path,
        when: ["sign"],
        reversibility: .recoverable(.regenerate),
        why: "it can be signed again"
      ), Deed(.read, .path, unless: ["sign"]),
    ]),
    examples: [
      Example("codesign -d --entitlements - /path/to/app", "read /path/to/app"),
      Example("codesign -s - a.app", "modify a.app"),
      Example("codesign --frob a.app", "read a.app", "unknown text --frob"),
    ]
  )
}
