internal import Effects
internal import ToolDescriptions

extension Tool {
  static let cc = Tool(
    "cc",
    summary: "Compiles and links programs.",
    source: "gcc(1), GCC 12.2; clang(1), clang 14",
    grammar: .exact,
    options: [
      .value("-o", sets: ["output"], does: [.overwrites]),
      .value("-MF", does: [.overwrites]),
      .value("-wrapper", does: [Deed(.execute, .code(.shell))]),
      .optionals("-W -f -m -O -g -std -d -print-file-name -print-prog-name -fuse-ld -print -specs"),
      .optionals("-B -Q"),
      .values("-D -U -I -L -l -x -T -u -z -Xlinker -Xassembler -Xpreprocessor -Xclang -include"),
      .values("-imacros -isystem -iquote -idirafter -iprefix -iwithprefix -isysroot -MT -MQ"),
      .values("-target -arch -framework -aux-info --param --sysroot -mllvm -e -A -rpath"),
      .values("--target -dumpbase -install_name"),
      .flag("-c", "-S", sets: ["objects"]),
      .flag("-E", "-M", "-MM", "-fsyntax-only", "-###", sets: ["output"]),
      .flags("-w -s -C -CC -P -H -p -pg -pipe -pthread -pedantic -pedantic-errors -ansi"),
      .flags("-static -shared -rdynamic -nostdlib -nostdinc -nostdinc++ -nodefaultlibs"),
      .flags("-nostartfiles -no-pie -pie -static-pie -static-libgcc -static-libstdc++"),
      .flags("-save-temps -time -MD -MMD -MP -MG -trigraphs -undef -r -n -stdlib=libc++ -ObjC"),
      .flags("-traditional"),
      .flag(
        "-dumpversion",
        "-dumpmachine",
        "-print-search-dirs",
        "-print-libgcc-file-name",
        "-print-multiarch",
        "-v",
        sets: ["output"]
      ),
      .help, .version,
    ],
    operands: .each([.reads]),
    does: [
      Deed(
        .overwrite,
        .fixed(.file, "a.out"),
        unless: ["output", "objects"],
        reversibility: .reversible,
        why: "the result of a build"
      ),
      Deed(
        .overwrite,
        .fixed(.file, "objects"),
        when: ["objects"],
        unless: ["output"],
        reversibility: .reversible,
        why: "the result of a build"
      ),
    ],
    examples: [
      Example("cc -O2 -Wall -o prog a.c", "overwrite prog", "read a.c"),
      Example("gcc a.c", "overwrite file a.out", "read a.c"),
      Example("cc --frob a.c", "unknown text --frob", "overwrite file a.out", "read a.c"),
    ]
  )
}
