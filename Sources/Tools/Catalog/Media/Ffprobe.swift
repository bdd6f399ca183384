internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ffprobe = Tool(
    "ffprobe",
    summary: "Says what sound and film are made of, or plays them.",
    source: "ffprobe(1), ffplay(1), FFmpeg 5.1",
    grammar: .single,
    options: [
      .value("-i", does: [Deed(.read, .word(.address))]), .flag("-h", "-help", "-?", "-y", "-n"),
      .value("-o", does: [.overwrites]),
    ],
    flags: """
      -stats -nostats -an -vn -sn -dn -hide_banner -shortest -nostdin -stdin -re -copyts
      -start_at_zero -ignore_unknown -accurate_seek -noaccurate_seek -autorotate -noautorotate
      -benchmark -copytb -xerror -deinterlace -sameq -intra -psnr -vstats -autoscale
      -noautoscale -bitexact -L -version -buildconf -formats -muxers -demuxers -devices -codecs
      -decoders -encoders -bsfs -protocols -filters -pix_fmts -layouts -sample_fmts
      -dispositions -colors -hwaccels -show_format -show_streams -show_packets -show_frames
      -show_chapters -show_error -show_data -show_programs -pretty -unit -prefix
      -byte_binary_prefix -sexagesimal -count_frames -count_packets -show_private_data -nodisp
      -autoexit -fs -noborder -alwaysontop -fast -genpts -infbuf -framedrop -noinfbuf
      -exitonkeydown -exitonmousedown
      """,
    values: """
      -c -codec -b -r -s -aspect -f -t -to -ss -sseof -itsoffset -frames -q -qscale -filter
      -filter_complex -lavfi -vf -af -map -map_metadata -map_chapters -metadata -pix_fmt -preset
      -crf -tune -profile -level -g -bf -refs -keyint_min -sc_threshold -x264opts -x264-params
      -x265-params -maxrate -minrate -bufsize -ac -ar -acodec -vcodec -scodec -aq -vq -ab -vb
      -vol -pass -threads -loglevel -v -movflags -fflags -flags -bsf -disposition -timestamp
      -tag -vtag -atag -stag -hwaccel -hwaccel_device -hwaccel_output_format -hls_time
      -hls_list_size -hls_segment_type -hls_flags -hls_playlist_type -segment_time
      -segment_format -segment_list_size -start_number -framerate -video_size -pixel_format
      -loop -stream_loop -max_muxing_queue_size -max_delay -analyzeduration -probesize -vsync
      -async -fps_mode -copy_unknown -target -aframes -vframes -dframes -channel_layout
      -sample_fmt -compression_level -lossless -quality -deadline -cpu-used -row-mt
      -tile-columns -strict -brand -rtsp_transport -user_agent -headers -timeout -reconnect
      -reconnect_streamed -protocol_whitelist -safe -strftime -update -color_primaries
      -color_trc -colorspace -color_range -field_order -top -muxdelay -muxpreload
      -guess_layout_max -discard -enc_time_base -thread_queue_size -print_format -of
      -select_streams -show_entries -read_intervals -sections -x -volume -window_title -showmode
      -seek_interval -ast -vst -sst -report_interval -cpuflags -timelimit -dpi -init_hw_device
      -filter_hw_device -qmin -qmax -qdiff -me_range -subq -trellis -rc -rc_lookahead -cq
      -spatial-aq -temporal-aq -gpu -look_ahead -global_quality -low_power -vaapi_device -qp
      -trim -fs_size -avoid_negative_ts -apply_cropping -display_rotation -f_err_detect
      -err_detect -audio_device -draw_mouse -show_region -device_type -input_format -standard
      -palette -ar_in -ch_layout -progress_period -stats_period -default_mode -af_in -ac_in
      -b_in -id3v2_version -write_id3v1 -write_xing -write_tmcd -c:v -c:a -c:s -c:v:0 -c:v:1
      -c:a:0 -c:a:1 -c:s:0 -c:s:v:0 -c:s:a:0 -c:g -c:v:2 -codec:v -codec:a -codec:s -codec:v:0
      -codec:v:1 -codec:a:0 -codec:a:1 -codec:s:0 -codec:s:v:0 -codec:s:a:0 -codec:g -codec:v:2
      -b:v -b:a -b:s -b:v:0 -b:v:1 -b:a:0 -b:a:1 -b:s:0 -b:s:v:0 -b:s:a:0 -b:g -b:v:2 -q:v -q:a
      -q:s -q:v:0 -q:v:1 -q:a:0 -q:a:1 -q:s:0 -q:s:v:0 -q:s:a:0 -q:g -q:v:2 -qscale:v -qscale:a
      -qscale:s -qscale:v:0 -qscale:v:1 -qscale:a:0 -qscale:a:1 -qscale:s:0 -qscale:s:v:0
      -qscale:s:a:0 -qscale:g -qscale:v:2 -filter:v -filter:a -filter:s -filter:v:0 -filter:v:1
      -filter:a:0 -filter:a:1 -filter:s:0 -filter:s:v:0 -filter:s:a:0 -filter:g -filter:v:2 -r:v
      -r:a -r:s -r:v:0 -r:v:1 -r:a:0 -r:a:1 -r:s:0 -r:s:v:0 -r:s:a:0 -r:g -r:v:2 -s:v -s:a -s:s
      -s:v:0 -s:v:1 -s:a:0 -s:a:1 -s:s:0 -s:s:v:0 -s:s:a:0 -s:g -s:v:2 -metadata:v -metadata:a
      -metadata:s -metadata:v:0 -metadata:v:1 -metadata:a:0 -metadata:a:1 -metadata:s:0
      -metadata:s:v:0 -metadata:s:a:0 -metadata:g -metadata:v:2 -tag:v -tag:a -tag:s -tag:v:0
      -tag:v:1 -tag:a:0 -tag:a:1 -tag:s:0 -tag:s:v:0 -tag:s:a:0 -tag:g -tag:v:2 -disposition:v
      -disposition:a -disposition:s -disposition:v:0 -disposition:v:1 -disposition:a:0
      -disposition:a:1 -disposition:s:0 -disposition:s:v:0 -disposition:s:a:0 -disposition:g
      -disposition:v:2 -profile:v -profile:a -profile:s -profile:v:0 -profile:v:1 -profile:a:0
      -profile:a:1 -profile:s:0 -profile:s:v:0 -profile:s:a:0 -profile:g -profile:v:2 -level:v
      -level:a -level:s -level:v:0 -level:v:1 -level:a:0 -level:a:1 -level:s:0 -level:s:v:0
      -level:s:a:0 -level:g -level:v:2 -map_metadata:v -map_metadata:a -map_metadata:s
      -map_metadata:v:0 -map_metadata:v:1 -map_metadata:a:0 -map_metadata:a:1 -map_metadata:s:0
      -map_metadata:s:v:0 -map_metadata:s:a:0 -map_metadata:g -map_metadata:v:2 -frames:v
      -frames:a -frames:s -frames:v:0 -frames:v:1 -frames:a:0 -frames:a:1 -frames:s:0
      -frames:s:v:0 -frames:s:a:0 -frames:g -frames:v:2 -bsf:v -bsf:a -bsf:s -bsf:v:0 -bsf:v:1
      -bsf:a:0 -bsf:a:1 -bsf:s:0 -bsf:s:v:0 -bsf:s:a:0 -bsf:g -bsf:v:2 -pix_fmt:v -pix_fmt:a
      -pix_fmt:s -pix_fmt:v:0 -pix_fmt:v:1 -pix_fmt:a:0 -pix_fmt:a:1 -pix_fmt:s:0 -pix_fmt:s:v:0
      -pix_fmt:s:a:0 -pix_fmt:g -pix_fmt:v:2 -crf:v -crf:a -crf:s -crf:v:0 -crf:v:1 -crf:a:0
      -crf:a:1 -crf:s:0 -crf:s:v:0 -crf:s:a:0 -crf:g -crf:v:2 -preset:v -preset:a -preset:s
      -preset:v:0 -preset:v:1 -preset:a:0 -preset:a:1 -preset:s:0 -preset:s:v:0 -preset:s:a:0
      -preset:g -preset:v:2
      """,
    operands: .each([Deed(.read, .word(.address))]),
    examples: [
      Example("ffprobe a.mp4", "read a.mp4"),
      Example("ffprobe -v error -show_entries format=duration -of csv=p=0 a.mp4", "read a.mp4"),
      Example("ffprobe -frob a.mp4", "read a.mp4", "unknown text -frob"),
    ]
  )
}
