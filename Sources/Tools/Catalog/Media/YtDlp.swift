internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ytDlp = Tool(
    "yt-dlp",
    summary: "Fetches films from addresses.",
    source: "yt-dlp(1), yt-dlp 2023; youtube-dl(1)",
    grammar: .exact,
    options: [
      .value(
        "--exec",
        "--exec-before-download",
        "--external-downloader",
        "--downloader",
        "--netrc-cmd",
        does: [Deed(.execute, .code(.shell))]
      ),
      .value(
        "-a",
        "--batch-file",
        "--cookies",
        "--load-info-json",
        "--load-info",
        "--config-locations",
        does: [.reads]
      ), .value("--download-archive", does: [.modifies]), .value("-o", "--output", "-P", "--paths"),
      .flag(
        "--rm-cache-dir",
        does: [
          Deed(
            .delete,
            .fixed(.directory, "its cache"),
            reversibility: .recoverable(.regenerate),
            why: "it is made again"
          )
        ]
      ),
      .flag(
        "-U",
        "--update",
        does: [Deed(.overwrite, .fixed(.program, "yt-dlp"), reversibility: .unknown)]
      ), .flag("--force-overwrites", "--yes-overwrites"), .flag("-h", sets: [.help]), .help,
      .version,
    ],
    flags: """
      -F --list-formats -x --extract-audio -k --keep-video -s --simulate -j --dump-json -J
      --dump-single-json -e --get-title -g --get-url --get-id --get-filename --get-duration
      --get-description --get-format --skip-download -q --quiet -v --verbose -i --ignore-errors
      --no-warnings --no-playlist --yes-playlist --write-sub --write-subs --write-auto-sub
      --write-auto-subs --all-subs --embed-subs --embed-thumbnail --embed-metadata
      --embed-chapters --add-metadata --write-thumbnail --write-info-json --write-description
      --list-subs --list-thumbnails --list-extractors --no-overwrites -w -c --continue
      --no-continue --no-part --no-mtime --restrict-filenames --windows-filenames --newline
      --no-progress --progress -4 -6 --force-ipv4 --force-ipv6 --geo-bypass
      --no-check-certificate --prefer-ffmpeg --flat-playlist --print-traffic -n --netrc
      --no-cache-dir --split-chapters --mark-watched --ignore-config --no-simulate
      --hls-use-mpegts --live-from-start --write-comments --xattrs --no-abort-on-error
      --no-embed-metadata
      """,
    values: """
      -f --format --audio-format --audio-quality --recode-video --remux-video
      --merge-output-format -S --format-sort --sub-lang --sub-langs --sub-format --convert-subs
      --convert-thumbnails -r --limit-rate -R --retries --fragment-retries --buffer-size -I
      --playlist-items --playlist-start --playlist-end --match-filter --match-title
      --reject-title --max-downloads --date --dateafter --datebefore --proxy --socket-timeout -u
      --username -p --password --video-password --cookies-from-browser --user-agent --referer
      --add-header --ffmpeg-location --postprocessor-args --ppa --print --cache-dir -N
      --concurrent-fragments --sleep-interval --extractor-args --default-search --age-limit
      --min-filesize --max-filesize --downloader-args --sponsorblock-remove --sponsorblock-mark
      --color --encoding -O --download-sections --replace-in-metadata --parse-metadata
      --use-postprocessor -t
      """,
    operands: .each([Deed(.read, .named(.host))]),
    does: [
      Deed(
        .create,
        .fixed(.file, "what is fetched"),
        reversibility: .reversible,
        why: "it keeps what is there unless it is told otherwise"
      )
    ],
    examples: [
      Example(
        "yt-dlp https://example.com/v",
        "create file what is fetched",
        "read host https://example.com/v"
      ),
      Example(
        "yt-dlp --exec 'rm {}' https://example.com/v",
        "create file what is fetched",
        "execute shell code rm {}",
        "read host https://example.com/v"
      ),
      Example(
        "yt-dlp --frob https://example.com/v",
        "create file what is fetched",
        "read host https://example.com/v",
        "unknown text --frob"
      ),
    ]
  )
}
