internal import Effects
internal import ToolDescriptions

extension Tool {
  static let node = Tool(
    "node",
    summary: "Runs code of JavaScript.",
    source: "node(1), Node.js 20",
    grammar: .posix,
    options: [
      .value(
        "-e",
        "--eval",
        "-p",
        "--print",
        "-pe",
        sets: ["code"],
        does: [Deed(.execute, .code(.javascript))]
      ),
      .value(
        "-r",
        "--require",
        "--import",
        "--loader",
        "--experimental-loader",
        does: [Deed(.execute, .script(.javascript))]
      ),
      .flag("--test", "--test-only", sets: ["project"]),
      .value("--run", sets: ["code"], does: [Deed(.execute, .packageScript)]),
      .flag("-c", "--check", sets: [.dryRun]),
      .flag("-i", "--interactive", sets: ["interactive"]),
      .value("--env-file", "--env-file-if-exists", does: [.reads]),
      .flags("--watch --watch-preserve-output --no-warnings --trace-warnings"),
      .flags("--trace-deprecation --trace-uncaught --throw-deprecation --no-deprecation"),
      .flags("--enable-source-maps --preserve-symlinks --pending-deprecation --expose-gc"),
      .flags("--harmony --use-strict --experimental-strip-types --experimental-transform-types"),
      .flags("--experimental-test-coverage --experimental-vm-modules --experimental-modules"),
      .flags("--experimental-json-modules --experimental-specifier-resolution"),
      .flags("--experimental-sqlite --experimental-fetch --experimental-permission"),
      .flags("--permission --prof --cpu-prof --heap-prof --inspect-port"),
      .flags("--abort-on-uncaught-exception --force-fips --use-openssl-ca --use-bundled-ca"),
      .flags("--interpreted-frames-native-stack --verify-base-objects --zero-fill-buffers"),
      .flags("--trace-exit --trace-sync-io --test-force-exit --no-experimental-fetch"),
      .flags("--no-experimental-strip-types --no-addons --node-snapshot --allow-child-process"),
      .flags("--allow-worker --allow-addons"),
      .optionals("--inspect --inspect-brk --inspect-wait"),
      .values("-C --conditions --input-type --max-old-space-size --max_old_space_size"),
      .values("--max-semi-space-size --max-http-header-size --stack-size --stack-trace-limit"),
      .values("--unhandled-rejections --title --icu-data-dir --openssl-config"),
      .values("--dns-result-order --test-name-pattern --test-skip-pattern --test-concurrency"),
      .values("--test-timeout --test-isolation --test-shard --test-coverage-include"),
      .values("--test-coverage-exclude --watch-path --disable-warning --allow-fs-read"),
      .values("--allow-fs-write --secure-heap --tls-cipher-list --redirect-warnings"),
      .values("--network-family-autoselection-attempt-timeout"),
      .value("--test-reporter-destination", does: [.overwrites]), .values("--test-reporter"),
      .flag("-h", "-v", "--v8-options", sets: [.help]), .help, .version,
    ],
    operands: .reader(.node),
    examples: [
      Example("node app.js --port 80", "execute javascript script app.js --port 80"),
      Example("node -e 'fs.rmSync(\"a\")'", "execute javascript code fs.rmSync(\"a\")"),
      Example("node --frob app.js", "unknown text --frob", "execute javascript script app.js"),
    ]
  )
}
