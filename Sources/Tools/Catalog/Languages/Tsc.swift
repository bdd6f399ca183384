internal import Effects
internal import ToolDescriptions

extension Tool {
  static let tsc = Tool(
    "tsc",
    summary: "Compiles TypeScript.",
    source: "tsc --all, TypeScript 5.6",
    grammar: .single,
    options: [
      .flag("--noEmit", sets: ["none"]),
      .value(
        "--outDir",
        "--declarationDir",
        sets: ["output"],
        does: [Deed(.overwrite, .tree, why: "the result of a build")]
      ),
      .value(
        "--outFile",
        "--tsBuildInfoFile",
        "--generateTrace",
        "--generateCpuProfile",
        sets: ["output"],
        does: [.overwrites]
      ),
      .value("-p", "--project", does: [.reads]),
      .flag(
        "--clean",
        does: [
          Deed(
            .delete,
            .fixed(.file, "the results of the build"),
            reversibility: .recoverable(.regenerate)
          )
        ]
      ),
      .flags("-d --dry -w --watch -b --build -f --force --verbose --init --showConfig"),
      .flags("--listFiles --listFilesOnly --listEmittedFiles --traceResolution --diagnostics"),
      .flags("--extendedDiagnostics --explainFiles --pretty --preserveWatchOutput"),
      .flags("--noEmitOnError --skipLibCheck --skipDefaultLibCheck --strict --esModuleInterop"),
      .flags("--allowJs --checkJs --declaration --declarationMap --emitDeclarationOnly"),
      .flags("--sourceMap --inlineSourceMap --inlineSources --incremental --composite"),
      .flags("--isolatedModules --resolveJsonModule --removeComments --noImplicitAny"),
      .flags("--noImplicitReturns --noImplicitThis --noImplicitOverride --noUnusedLocals"),
      .flags("--noUnusedParameters --noFallthroughCasesInSwitch --noUncheckedIndexedAccess"),
      .flags("--strictNullChecks --experimentalDecorators --emitDecoratorMetadata"),
      .flags("--allowSyntheticDefaultImports --forceConsistentCasingInFileNames"),
      .flags("--downlevelIteration --importHelpers --noLib --noResolve --preserveConstEnums"),
      .flags("--preserveSymlinks --useDefineForClassFields --verbatimModuleSyntax"),
      .flags("--allowImportingTsExtensions --noCheck --stopBuildOnErrors"),
      .flags("--assumeChangesOnlyAffectDirectDependencies --disableSizeLimit --all"),
      .values("-t --target -m --module --moduleResolution --lib --jsx --rootDir --rootDirs"),
      .values("--baseUrl --paths --types --typeRoots --jsxFactory --jsxFragmentFactory"),
      .values("--jsxImportSource --newLine --locale --moduleDetection --customConditions"),
      .values("--mapRoot --sourceRoot --maxNodeModuleJsDepth --watchFile --watchDirectory"),
      .values("--fallbackPolling --plugins"),
      .flag("-h", "-v", sets: [.help]), .help, .version,
    ],
    operands: .each([.reads]),
    does: [
      Deed(
        .overwrite,
        .fixed(.file, "the results of the build"),
        unless: ["none", "output"],
        reversibility: .recoverable(.regenerate),
        why: "the result of a build"
      )
    ],
    examples: [
      Example("tsc --noEmit"),
      Example("tsc -p tsconfig.json --outDir dist", "read tsconfig.json", "overwrite dist/**"),
      Example("tsc --frob", "unknown text --frob", "overwrite file the results of the build"),
    ]
  )
}
