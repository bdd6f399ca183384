internal import ToolDescriptions

extension Tool {
  static let protoc = Tool(
    "protoc",
    summary: "Makes code of descriptions of messages.",
    source: "protoc --help, protoc 27",
    grammar: .exact,
    options: [
      .value("-o", "--descriptor_set_out", "--dependency_out", does: [.overwrites]),
      .value(
        "--cpp_out",
        "--java_out",
        "--python_out",
        "--go_out",
        "--js_out",
        "--ruby_out",
        "--csharp_out",
        "--php_out",
        "--objc_out",
        "--kotlin_out",
        "--rust_out",
        "--pyi_out",
        "--swift_out",
        "--ts_out",
        "--grpc_out",
        "--go-grpc_out",
        "--grpc_python_out",
        "--dart_out",
        "--grpc-web_out",
        "--doc_out",
        "--validate_out",
        "--es_out",
        "--openapiv2_out",
        "--grpc-gateway_out",
        does: [.runsProject]
      ), .value("--plugin", does: [.runsProject]),
      .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      --include_imports --include_source_info --retain_options --decode_raw
      --deterministic_output --fatal_warnings --experimental_allow_proto3_optional
      --print_free_field_numbers --disallow_services
      """,
    values: """
      -I --proto_path --encode --decode --descriptor_set_in --error_format --go_opt
      --go-grpc_opt --ts_opt --js_opt --java_opt --kotlin_opt --direct_dependencies
      --swift_opt --grpc-gateway_opt --es_opt --doc_opt
      """,
    operands: .each([.reads]),
    examples: [
      Example("protoc --go_out=. a.proto", "execute project protoc a.proto", "read a.proto"),
      Example(
        "protoc -I proto --python_out=out proto/a.proto",
        "execute project protoc proto/a.proto",
        "read proto/a.proto"
      ),
      Example("protoc --zap a.proto", "read a.proto", "unknown text --zap"),
    ]
  )
}
