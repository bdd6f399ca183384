internal import Effects
internal import ToolDescriptions

extension Tool {
  static let firefox = Tool(
    "firefox",
    summary: "Opens addresses in a browser.",
    source: "firefox(1), chromium(1), Chrome 120",
    grammar: .single,
    options: [
      .optional("-screenshot", sets: ["shot"], does: [Deed(.overwrite, .path)]),
      .optional("-print-to-pdf", sets: ["shot"], does: [Deed(.overwrite, .path)]),
      .optional(
        "-user-data-dir",
        "-remote-debugging-port",
        "-window-size",
        "-proxy-server",
        "-load-extension",
        "-virtual-time-budget",
        "-remote-debugging-address",
        "-disable-features",
        "-enable-features",
        "-lang",
        "-log-level",
        "-app",
        "-force-device-scale-factor",
        "-profile-directory",
        "-user-agent",
        "-v",
        "-timeout",
        "-enable-logging",
        "-disable-blink-features",
        "-host-resolver-rules",
        "-headless",
        "-remote-allow-origins"
      ), .value("-P", "-profile", "-search", "-class", "-CreateProfile", "-window-position"),
    ],
    flags: """
      -new-window -new-tab -private-window -private -safe-mode -no-remote -new-instance
      -ProfileManager -devtools -jsconsole -kiosk -browser -setDefaultBrowser -version -help
      -incognito -disable-gpu -no-sandbox -disable-dev-shm-usage -dump-dom -hide-scrollbars
      -guest -start-maximized -start-fullscreen -disable-extensions -mute-audio -no-first-run
      -no-default-browser-check -disable-web-security -ignore-certificate-errors -temp-profile
      -full-version -allow-downgrade -purgecaches -preferences -disable-setuid-sandbox
      -run-all-compositor-stages-before-draw -no-pdf-header-footer -disable-software-rasterizer
      -first-run -disable-background-networking -disable-sync
      """,
    operands: .ignored,
    examples: [
      Example("firefox https://example.com"),
      Example("chromium --headless --screenshot=out.png https://example.com", "overwrite out.png"),
      Example("firefox --frob x", "unknown text --frob"),
    ]
  )
}
