internal import Effects
internal import ToolDescriptions

extension Tool {
  static let convert = Tool(
    "convert",
    summary: "Turns images into other forms.",
    source: "convert(1), magick(1), ImageMagick 6.9 and 7.1",
    grammar: .single,
    options: [
      .value("-write", does: [Deed(.overwrite, .word(.address))]),
      .value("-process", "-script", does: [Deed(.unknown, .path, why: "code that isn't read")]),
    ],
    flags: """
      -adjoin -alpha-off -antialias -append -auto-gamma -auto-level -auto-orient -clip -coalesce
      -composite -contrast -deconstruct -despeckle -edge-detect -enhance -equalize -flatten
      -flip -flop -hald-clut -identify -monitor -monochrome -mosaic -negate -noop -normalize
      -ping -quiet -regard-warnings -render -repage -respect-parentheses -reverse -strip
      -synchronize -taint -transpose -transverse -trim -unique-colors -verbose -white-balance
      -version -fft -ift -moments -help -combine -separate -silent -subimage-search -brief
      -concatenate -clamp -magnify -minify -( -)
      """,
    values: """
      -adaptive-blur -adaptive-resize -adaptive-sharpen -affine -alpha -annotate -attenuate
      -authenticate -background -bench -bias -black-point-compensation -black-threshold -blend
      -blue-primary -blue-shift -blur -border -bordercolor -borderwidth -brightness-contrast
      -caption -canny -cdl -channel -charcoal -chop -clahe -clip-path -clone -clut -colorize
      -color-matrix -color-threshold -colors -colorspace -comment -compose -compress
      -connected-components -convolve -crop -cycle -decipher -define -delay -delete -density
      -depth -direction -dispose -distort -distribute-cache -dither -draw -duplicate -edge
      -emboss -encipher -encoding -endian -evaluate -evaluate-sequence -extent -extract -family
      -fill -filter -font -format -frame -function -fuzz -fx -gamma -gaussian-blur -geometry
      -gravity -grayscale -green-primary -hough-lines -implode -insert -intensity -intent
      -interlace -interpolate -interline-spacing -interword-spacing -kerning -kmeans -kuwahara
      -label -lat -layers -level -level-colors -limit -linear-stretch -linewidth -liquid-rescale
      -list -log -loop -lowlight-color -highlight-color -map -mattecolor -median -mean-shift
      -metric -mode -modulate -morph -morphology -motion-blur -noise -opaque -ordered-dither
      -orient -page -paint -pointsize -polaroid -poly -posterize -precision -preview -profile
      -quality -quantize -radial-blur -raise -random-threshold -range-threshold -red-primary
      -region -remap -resample -resize -roll -rotate -sample -sampling-factor -scale -scene
      -scenes -seed -segment -selective-blur -sepia-tone -set -shade -shadow -sharpen -shave
      -shear -sigmoidal-contrast -size -sketch -smush -solarize -sort-pixels -sparse-color
      -splice -spread -statistic -stretch -stroke -strokewidth -style -swap -swirl -texture
      -threshold -thumbnail -tile -tile-offset -tint -title -transform -transparent
      -transparent-color -treedepth -type -undercolor -units -unsharp -view -vignette
      -virtual-pixel -watermark -wave -weight -white-point -white-threshold -wavelet-denoise
      -word-break -dissimilarity-threshold -similarity-threshold -tiles -filename
      """,
    operands: .sourcesThenTarget(
      sources: [Deed(.read, .word(.address))],
      target: [Deed(.overwrite, .path)],
      alone: [Deed(.read, .word(.address))]
    ),
    examples: [
      Example("convert a.png b.jpg", "overwrite b.jpg from a.png", "read a.png"),
      Example(
        "convert a.png b.png -append c.png",
        "overwrite c.png from a.png b.png",
        "read a.png",
        "read b.png"
      ),
      Example(
        "convert a.png -process x b.png",
        "overwrite b.png from a.png",
        "read a.png",
        "unknown x"
      ),
    ]
  )
}
