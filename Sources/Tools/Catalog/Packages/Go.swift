internal import Effects
internal import ToolDescriptions

extension Tool {
  static let go = Tool(
    "go",
    summary: "Builds and tests projects of Go.",
    source: "https://pkg.go.dev/cmd/go, Go 1.24",
    grammar: .single,
    options: [
      .value("-C", role: .directory),
      .flag("-h", "-help", sets: [.help]),
    ],
    subcommands: [
      .goBuild, .goEnv, .goRun, .goTest, .goList, .goGet, .goInstall, .goClean, .goFmt,
      .goGenerate,
    ],
    examples: [
      Example("go test ./...", "execute project go test ./..."),
      Example("go clean -modcache", "delete package cache"),
      Example("go build -o a ./cmd/a", "execute project go build ./cmd/a", "overwrite a"),
      Example("go zap", "unknown program go zap"),
    ]
  )

  static let goBuild = Tool(
    "build",
    aliases: ["vet"],
    summary: "Compiles packages.",
    grammar: .single,
    options: [
      .value("-o", does: [.overwrites]),
      .value("-exec", "-toolexec", "-vettool", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", "-help", sets: [.help]),
    ],
    flags: """
      -a -n -race -msan -asan -cover -v -work -x -trimpath -linkshared -modcacherw -buildvcs -json
      -i
      """,
    values: """
      -p -covermode -coverpkg -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix
      -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -C
      """,
    operands: .ignored,
    does: [
      .runsProject
    ]
  )

  static let goRun = Tool(
    "run",
    summary: "Runs a program.",
    grammar: .single,
    options: [
      .value("-o", does: [.overwrites]),
      .value("-exec", "-toolexec", "-vettool", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", "-help", sets: [.help]),
    ],
    flags: """
      -a -n -race -msan -asan -cover -v -work -x -trimpath -linkshared -modcacherw -buildvcs -json
      -i
      """,
    values: """
      -p -covermode -coverpkg -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix
      -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -C
      """,
    operands: .ignored,
    does: [
      .runsProject
    ]
  )

  static let goTest = Tool(
    "test",
    summary: "Runs tests.",
    grammar: .single,
    options: [
      .value("-o", does: [.overwrites]),
      .value("-exec", "-toolexec", "-vettool", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", "-help", sets: [.help]),
    ],
    flags: """
      -a -n -race -msan -asan -cover -v -work -x -trimpath -linkshared -modcacherw -buildvcs -json
      -i -c -short -failfast -fullpath -benchmem
      """,
    values: """
      -p -covermode -coverpkg -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix
      -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -C -run -bench -benchtime -count
      -coverprofile -cpu -cpuprofile -fuzz -fuzztime -fuzzminimizetime -list -memprofile
      -memprofilerate -blockprofile -blockprofilerate -mutexprofile -mutexprofilefraction
      -outputdir -parallel -shuffle -skip -timeout -trace -vet
      """,
    operands: .ignored,
    does: [
      .runsProject
    ]
  )

  static let goGenerate = Tool(
    "generate",
    summary: "Runs the commands that the code names.",
    grammar: .single,
    options: [
      .value("-o", does: [.overwrites]),
      .value("-exec", "-toolexec", "-vettool", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", "-help", sets: [.help]),
    ],
    flags: """
      -a -n -race -msan -asan -cover -v -work -x -trimpath -linkshared -modcacherw -buildvcs -json
      -i
      """,
    values: """
      -p -covermode -coverpkg -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix
      -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -C -run -skip
      """,
    operands: .ignored,
    does: [
      .runsProject
    ]
  )

  static let goList = Tool(
    "list",
    aliases: ["doc", "version", "bug", "help", "tool", "telemetry"],
    summary: "Tells about packages.",
    grammar: .single,
    options: [
      .value("-o", does: [.overwrites]),
      .value("-exec", "-toolexec", "-vettool", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", "-help", sets: [.help]),
    ],
    flags: """
      -a -n -race -msan -asan -cover -v -work -x -trimpath -linkshared -modcacherw -buildvcs -json
      -i -compiled -deps -e -export -find -m -retracted -test -u -versions -all -c -short -src
      -cmd
      """,
    values: """
      -p -covermode -coverpkg -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix
      -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -C -f -reuse
      """,
    operands: .ignored
  )

  static let goEnv = Tool(
    "env",
    summary: "Shows or changes settings.",
    grammar: .single,
    options: [
      .flag("-w", "-u", does: [.changesSettings]),
      .flag("-h", "-help", sets: [.help]),
    ],
    flags: """
      -a -n -race -msan -asan -cover -v -work -x -trimpath -linkshared -modcacherw -buildvcs -json
      -i -changed
      """,
    values: """
      -p -covermode -coverpkg -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix
      -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -C
      """,
    operands: .ignored
  )

  static let goGet = Tool(
    "get",
    aliases: ["mod", "work"],
    summary: "Changes the dependencies.",
    grammar: .single,
    options: [
      .value("-o", does: [.overwrites]),
      .value("-exec", "-toolexec", "-vettool", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", "-help", sets: [.help]),
    ],
    flags: """
      -a -n -race -msan -asan -cover -v -work -x -trimpath -linkshared -modcacherw -buildvcs -json
      -i -t -u -d -insecure
      """,
    values: """
      -p -covermode -coverpkg -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix
      -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -C
      """,
    operands: .ignored,
    does: [
      .packages
    ]
  )

  static let goInstall = Tool(
    "install",
    summary: "Installs programs.",
    grammar: .single,
    options: [
      .value("-o", does: [.overwrites]),
      .value("-exec", "-toolexec", "-vettool", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", "-help", sets: [.help]),
    ],
    flags: """
      -a -n -race -msan -asan -cover -v -work -x -trimpath -linkshared -modcacherw -buildvcs -json
      -i
      """,
    values: """
      -p -covermode -coverpkg -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix
      -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -C
      """,
    operands: .ignored,
    does: [
      .programs
    ]
  )

  static let goClean = Tool(
    "clean",
    summary: "Deletes what was built.",
    grammar: .single,
    options: [
      .flag("-cache", "-testcache", "-modcache", "-fuzzcache", does: [.emptiesCache]),
      .flag("-h", "-help", sets: [.help]),
    ],
    flags: """
      -a -n -race -msan -asan -cover -v -work -x -trimpath -linkshared -modcacherw -buildvcs -json
      -i -r
      """,
    values: """
      -p -covermode -coverpkg -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix
      -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -C
      """,
    operands: .ignored
  )

  static let goFmt = Tool(
    "fmt",
    aliases: ["fix"],
    summary: "Lays code out.",
    grammar: .single,
    options: [
      .value("-o", does: [.overwrites]),
      .value("-exec", "-toolexec", "-vettool", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", "-help", sets: [.help]),
    ],
    flags: """
      -a -n -race -msan -asan -cover -v -work -x -trimpath -linkshared -modcacherw -buildvcs -json
      -i
      """,
    values: """
      -p -covermode -coverpkg -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix
      -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -C
      """,
    operands: .ignored,
    does: [
      Deed(.modify, .here, reversibility: .reversible)
    ]
  )
}
