internal import ToolDescriptions

extension Tool {
  static let xcodebuild = Tool(
    "xcodebuild",
    summary: "Builds and tests projects of Xcode.",
    source: "xcodebuild(1), Xcode 16",
    grammar: .exact,
    options: [
      .flag(
        "-showsdks",
        "-list",
        "-version",
        "-showBuildSettings",
        "-showdestinations",
        "-showTestPlans",
        "-help",
        "-usage",
        "-license",
        "-checkFirstLaunchStatus",
        "-dry-run",
        "-n",
        sets: [.help]
      ), .value("-exportPath", "-archivePath", "-resultBundlePath", does: [.creates]),
      .flag("-runFirstLaunch", "-downloadAllPlatforms", does: [.programs]),
      .value("-downloadPlatform", "-importPlatform", does: [.programs]),
    ],
    flags: """
      -alltargets -quiet -verbose -hideShellScriptEnvironment -allowProvisioningUpdates
      -allowProvisioningDeviceRegistration -skipPackagePluginValidation -skipMacroValidation
      -parallelizeTargets -enableCodeCoverage -json -exportArchive -create-xcframework
      -resolvePackageDependencies -skipUnavailableActions -disableAutomaticPackageResolution
      -onlyUsePackageVersionsFromResolvedFile -exportLocalizations -importLocalizations
      -retry-tests-on-failure -run-tests-until-failure -exportNotarizedApp
      """,
    values: """
      -project -workspace -scheme -target -configuration -destination -destination-timeout
      -sdk -arch -derivedDataPath -clonedSourcePackagesDirPath -jobs -toolchain -xcconfig
      -exportOptionsPlist -only-testing -skip-testing -testPlan -test-iterations
      -maximum-parallel-testing-workers -parallel-testing-enabled
      -parallel-testing-worker-count -framework -library -headers -output -xctestrun
      -localizationPath
      """,
    attached: "-only-testing: -skip-testing: -D",
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("xcodebuild -scheme A build", "execute project xcodebuild build"),
      Example("xcodebuild -list"),
      Example("xcodebuild --zap", "execute project xcodebuild", "unknown text --zap"),
    ]
  )
}
