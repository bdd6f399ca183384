internal import ToolDescriptions

extension Tool {
  static let grpcurl = Tool(
    "grpcurl",
    summary: "Calls methods of servers.",
    source: "grpcurl, grpcurl 1.8",
    grammar: .single,
    options: [
      .value("-protoset-out", does: [.overwrites]),
      .value("-protoset", "-cacert", "-cert", "-key", "-proto", does: [.reads]),
    ],
    flags: """
      -plaintext -insecure -v -vv -emit-defaults -allow-unknown-fields -msg-template
      -format-error -use-reflection -help -version -expand-headers -unix -alts
      """,
    values: """
      -d -H -rpc-header -reflect-header -import-path -max-time -connect-timeout -format
      -authority -servername -user-agent -max-msg-sz -keepalive-time
      """,
    operands: .reader(.remoteCall),
    examples: [
      Example("grpcurl -plaintext localhost:50051 list", "read host localhost:50051"),
      Example("grpcurl -d '{}' localhost:50051 a.B/Get", "send host localhost:50051"),
      Example(
        "grpcurl -frob localhost:50051 list",
        "read host localhost:50051",
        "unknown text -frob"
      ),
    ]
  )
}
