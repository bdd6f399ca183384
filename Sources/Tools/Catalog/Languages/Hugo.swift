internal import ToolDescriptions

extension Tool {
  static let hugo = Tool(
    "hugo",
    summary: "Makes a site.",
    source: "hugo help, Hugo 0.139",
    grammar: .pflag,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      -D --buildDrafts -E --buildExpired -F --buildFuture --cleanDestinationDir --debug
      --enableGitInfo --forceSyncStatic --gc --ignoreCache -M --renderToMemory --minify
      --noBuildLock --noChmod --noTimes --panicOnWarning --printI18nWarnings
      --printMemoryUsage --printPathWarnings --printUnusedTemplates --quiet --templateMetrics
      --templateMetricsHints -v --verbose -w --watch --appendPort --disableBrowserError
      --disableFastRender --disableLiveReload --liveReloadPort --navigateToChanged
      --noHTTPCache --renderStaticToDisk -O --openBrowser --force --dryRun --confirm
      --no-clean -N --pprof --tlsAuto
      """,
    values: """
      --config --configDir -s --source -d --destination -e --environment -b --baseURL
      --cacheDir -c --contentDir -l --layoutDir -t --theme --themesDir --logLevel
      --ignoreVendorPaths --clock --poll -p --port --bind --trace --target --maxDeletes
      --workers -k --kind --editor -f --format --lang
      """,
    operands: .ignored,
    does: [.runsProject],
    takesOtherWords: true,
    subcommands: [.hugoServer, .hugoVersion, .hugoNew, .hugoDeploy],
    examples: [
      Example("hugo", "execute project hugo"),
      Example("hugo deploy --force", "modify infrastructure deployment"),
      Example("hugo --zap", "execute project hugo", "unknown text --zap"),
    ]
  )

  static let hugoServer = Tool(
    "server",
    aliases: ["serve", "build"],
    summary: "Makes a site, or serves it.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -D --buildDrafts -E --buildExpired -F --buildFuture --cleanDestinationDir --debug
      --enableGitInfo --forceSyncStatic --gc --ignoreCache -M --renderToMemory --minify
      --noBuildLock --noChmod --noTimes --panicOnWarning --printI18nWarnings
      --printMemoryUsage --printPathWarnings --printUnusedTemplates --quiet --templateMetrics
      --templateMetricsHints -v --verbose -w --watch --appendPort --disableBrowserError
      --disableFastRender --disableLiveReload --liveReloadPort --navigateToChanged
      --noHTTPCache --renderStaticToDisk -O --openBrowser --force --dryRun --confirm
      --no-clean -N --pprof --tlsAuto
      """,
    values: """
      --config --configDir -s --source -d --destination -e --environment -b --baseURL
      --cacheDir -c --contentDir -l --layoutDir -t --theme --themesDir --logLevel
      --ignoreVendorPaths --clock --poll -p --port --bind --trace --target --maxDeletes
      --workers -k --kind --editor -f --format --lang
      """,
    operands: .ignored,
    does: [.runsProject]
  )

  static let hugoVersion = Tool(
    "version",
    aliases: ["env", "list", "config", "help", "completion", "gen"],
    summary: "Shows something.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -D --buildDrafts -E --buildExpired -F --buildFuture --cleanDestinationDir --debug
      --enableGitInfo --forceSyncStatic --gc --ignoreCache -M --renderToMemory --minify
      --noBuildLock --noChmod --noTimes --panicOnWarning --printI18nWarnings
      --printMemoryUsage --printPathWarnings --printUnusedTemplates --quiet --templateMetrics
      --templateMetricsHints -v --verbose -w --watch --appendPort --disableBrowserError
      --disableFastRender --disableLiveReload --liveReloadPort --navigateToChanged
      --noHTTPCache --renderStaticToDisk -O --openBrowser --force --dryRun --confirm
      --no-clean -N --pprof --tlsAuto
      """,
    values: """
      --config --configDir -s --source -d --destination -e --environment -b --baseURL
      --cacheDir -c --contentDir -l --layoutDir -t --theme --themesDir --logLevel
      --ignoreVendorPaths --clock --poll -p --port --bind --trace --target --maxDeletes
      --workers -k --kind --editor -f --format --lang
      """,
    operands: .ignored,
    does: [.looks]
  )

  static let hugoNew = Tool(
    "new",
    aliases: ["import", "convert", "mod"],
    summary: "Makes or changes files.",
    grammar: .none,
    flags: """
      -D --buildDrafts -E --buildExpired -F --buildFuture --cleanDestinationDir --debug
      --enableGitInfo --forceSyncStatic --gc --ignoreCache -M --renderToMemory --minify
      --noBuildLock --noChmod --noTimes --panicOnWarning --printI18nWarnings
      --printMemoryUsage --printPathWarnings --printUnusedTemplates --quiet --templateMetrics
      --templateMetricsHints -v --verbose -w --watch --appendPort --disableBrowserError
      --disableFastRender --disableLiveReload --liveReloadPort --navigateToChanged
      --noHTTPCache --renderStaticToDisk -O --openBrowser --force --dryRun --confirm
      --no-clean -N --pprof --tlsAuto
      """,
    values: """
      --config --configDir -s --source -d --destination -e --environment -b --baseURL
      --cacheDir -c --contentDir -l --layoutDir -t --theme --themesDir --logLevel
      --ignoreVendorPaths --clock --poll -p --port --bind --trace --target --maxDeletes
      --workers -k --kind --editor -f --format --lang
      """,
    operands: .ignored,
    does: [.changesHere]
  )

  static let hugoDeploy = Tool(
    "deploy",
    summary: "Puts the site where others get it, and deletes what isn't in it any more.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -D --buildDrafts -E --buildExpired -F --buildFuture --cleanDestinationDir --debug
      --enableGitInfo --forceSyncStatic --gc --ignoreCache -M --renderToMemory --minify
      --noBuildLock --noChmod --noTimes --panicOnWarning --printI18nWarnings
      --printMemoryUsage --printPathWarnings --printUnusedTemplates --quiet --templateMetrics
      --templateMetricsHints -v --verbose -w --watch --appendPort --disableBrowserError
      --disableFastRender --disableLiveReload --liveReloadPort --navigateToChanged
      --noHTTPCache --renderStaticToDisk -O --openBrowser --force --dryRun --confirm
      --no-clean -N --pprof --tlsAuto
      """,
    values: """
      --config --configDir -s --source -d --destination -e --environment -b --baseURL
      --cacheDir -c --contentDir -l --layoutDir -t --theme --themesDir --logLevel
      --ignoreVendorPaths --clock --poll -p --port --bind --trace --target --maxDeletes
      --workers -k --kind --editor -f --format --lang
      """,
    operands: .ignored,
    does: [.deploys]
  )
}
