extension CallTable {
  /// Ruby's core and standard library (docs.ruby-lang.org, 3.3).
  static let ruby = CallTable(
    """
    rm -- $* : File.delete File.unlink FileUtils.rm FileUtils.rm_f FileUtils.remove FileUtils.safe_unlink
    rm -- $* : rm rm_f FileUtils.remove_file
    rm -r -- $* : FileUtils.rm_r FileUtils.rm_rf FileUtils.rmtree FileUtils.remove_dir
    rm -r -- $* : FileUtils.remove_entry FileUtils.remove_entry_secure rm_r rm_rf rmtree
    rmdir -- $1 : Dir.rmdir Dir.delete Dir.unlink FileUtils.rmdir
    mv -T -- $1 $2 : File.rename
    mv -- $1 $2 : FileUtils.mv FileUtils.move mv
    cp -- $1 $2 : FileUtils.cp FileUtils.copy FileUtils.copy_file FileUtils.install cp
    cp -r -- $1 $2 : FileUtils.cp_r FileUtils.copy_entry cp_r
    cp -T -- $1 $2 : IO.copy_stream
    ln -s -- $1 $2 : File.symlink FileUtils.ln_s FileUtils.symlink
    ln -- $1 $2 : File.link FileUtils.ln
    ln -sf -- $1 $2 : FileUtils.ln_sf
    tee -- $1 : File.write IO.write File.binwrite IO.binwrite
    truncate -s 0 -- $1 : File.truncate
    mkdir -p -- $1 : Dir.mkdir FileUtils.mkdir FileUtils.mkdir_p FileUtils.makedirs mkdir_p
    touch -- $1 : FileUtils.touch File.utime touch
    chmod -- $1 $2 : File.chmod FileUtils.chmod FileUtils.chmod_R chmod
    chown -- $1 $3 : File.chown FileUtils.chown FileUtils.chown_R
    !open $1 $2|mode : File.open File.new open IO.open Kernel.open CSV.open Zip.File.open
    kill -- $2 : Process.kill
    !system : system exec spawn Process.spawn Process.exec IO.popen Open3.capture2 Open3.capture2e
    !system : Open3.capture3 Open3.popen2 Open3.popen2e Open3.popen3 PTY.spawn Open3.pipeline sh
    !code $1 : eval instance_eval class_eval module_eval Binding.eval RubyVM.InstructionSequence.eval
    !script $1 : load require_relative
    !unknown : binding fork syscall callcc set_trace_func ObjectSpace.* Fiddle.* RubyVM.*
    !unknown : Marshal.load YAML.load YAML.unsafe_load Psych.load DL.* Object.const_get const_get
    !unknown : Module.const_get Process.daemon Process.setuid DRb.* autoload
    !unknown : TCPSocket.* TCPServer.* UDPSocket.* UNIXSocket.* Socket.* Net.* OpenURI.* WEBrick.*
    !unknown : ActiveRecord.* Redis.* Mongo.* Aws.* Sequel.* Rake.* Rails.* Bundler.*
    !require : require
    !chdir $1 : Dir.chdir FileUtils.cd FileUtils.chdir cd
    !value here : Dir.pwd Dir.getwd FileUtils.pwd
    !value home : Dir.home
    !value join : File.join
    !value first : URI URI.parse File.absolute_path File.realpath String
    !value expand : File.expand_path
    !value parent : File.dirname
    !value glob : Dir.glob
    !value environment : ENV.fetch ENV.dig
    !value temporary : Dir.mktmpdir
    !value path : Pathname.new Pathname
    rm -- $@ : Path#delete Path#unlink
    rm -r -- $@ : Path#rmtree
    rmdir -- $@ : Path#rmdir
    tee -- $@ : Path#write Path#binwrite
    !open $@ $1|mode : Path#open
    mv -T -- $@ $1 : Path#rename
    truncate -s 0 -- $@ : Path#truncate
    mkdir -p -- $@ : Path#mkpath Path#mkdir
    !value below : Path#join Path#+ Path#/
    !value same : Path#to_s Path#expand_path Path#realpath Path#cleanpath
    !value children : Path#children
    !value globbelow : Path#glob
    !quiet : Path#exist? Path#file? Path#directory? Path#read Path#basename Path#extname Path#entries
    !quiet : Path#readlines Path#size Path#relative_path_from Path#each_line Path#stat
    curl -X GET -- $1 : Net.HTTP.get Net.HTTP.get_response URI.open HTTParty.get RestClient.get
    curl -X GET -- $1 : Faraday.get
    curl -X POST -- $1 : Net.HTTP.post Net.HTTP.post_form HTTParty.post RestClient.post Faraday.post
    curl -X PUT -- $1 : HTTParty.put RestClient.put Faraday.put
    curl -X DELETE -- $1 : HTTParty.delete RestClient.delete Faraday.delete
    !connect sqlite $1 : SQLite3.Database.new
    !connect postgres $9 : PG.connect PG::Connection.new PG.Connection.new
    !connect mysql $9 : Mysql2.Client.new
    !sql $1 : Connection#execute Connection#exec Connection#query Connection#execute_batch
    !sql $1 : Connection#exec_params Connection#prepare Connection#async_exec
    !quiet : Connection#close Connection#finish
    !quiet : puts print p pp printf putc format sprintf gets readline readlines raise
    !quiet : Integer Float Array Hash Rational Complex lambda proc loop catch throw rand srand sleep
    !quiet : exit exit! abort at_exit warn caller block_given? freeze frozen? attr_accessor
    !quiet : attr_reader attr_writer private public protected include extend prepend select trap
    !quiet : module_function private_constant alias_method super itself
    !quiet : is_a? nil? respond_to? inspect to_s to_i class display tap then dup clone
    !quiet : File.read File.readlines File.exist? File.exists? File.file? File.directory? File.size
    !quiet : File.basename File.extname File.stat File.lstat File.mtime File.ctime File.atime
    !quiet : File.foreach File.readable? File.writable? File.executable? File.symlink? File.zero?
    !quiet : File.empty? File.readlink File.split File.binread File.size? File.fnmatch File.fnmatch?
    !quiet : IO.read IO.readlines IO.foreach Dir.exist? Dir.entries Dir.children Dir.each_child
    !quiet : Dir.empty? Dir.foreach Dir.tmpdir Dir.new Dir.open
    !value glob : Dir.[]
    !quiet : JSON.* CSV.* Time.* Date.* DateTime.* Math.* Random.* SecureRandom.* Digest.* Base64.*
    !quiet : Comparable.* Enumerable.* Struct.* OpenStruct.* Set.* String.* Array.* Hash.* Integer.*
    !quiet : Float.* Regexp.* Symbol.* Range.* Rational.* Complex.* Proc.* Thread.* Mutex.* Queue.*
    !quiet : StringIO.* ERB.* Logger.* OptionParser.* Benchmark.* Timeout.* Shellwords.* URI.*
    !quiet : PP.* Etc.* RbConfig.* GC.* ENV.* ARGV.* ARGF.* STDIN.* STDOUT.* STDERR.* DATA.*
    !quiet : $stdout.* $stderr.* $stdin.* Encoding.* Exception.* StandardError.* RuntimeError.*
    !quiet : ArgumentError.* YAML.safe_load YAML.load_file YAML.dump YAML.safe_load_file Psych.dump
    !quiet : Marshal.dump Gem.* Process.pid Process.clock_gettime Process.wait Process.ppid BigDecimal
    !quiet : Process.waitpid Process.times Zlib.* Tempfile.* Pathname.* Nokogiri.* Kconv.* Object.new
    !quiet : fileutils pathname json yaml csv time date set open3 erb digest optparse securerandom
    !quiet : tempfile tmpdir net/http open-uri uri socket zlib stringio benchmark logger etc base64
    !quiet : shellwords timeout English pp bigdecimal ostruct forwardable singleton sqlite3 pg
    !quiet : nokogiri rubygems bundler/setup fileutils.rb rbconfig io/console strscan psych prime
    !quiet : RUBY_VERSION RUBY_PLATFORM self self.* main
    """,
    verbs: """
      unlink rmtree rmdir rm_rf rm_r truncate delete_all delete_by destroy destroy! destroy_all
      destroy_by drop drop_table drop_database drop_collection delete_many delete_one remove_entry
      purge wipe flushall flushdb terminate kill execute exec exec_query exec_params query system
      popen spawn send_mail deliver deliver_now deliver_later publish post put patch update_all
      update_columns insert_all upsert_all write save! create! update! migrate rollback reset_all
      delete_object delete_objects put_object upload_file connect eval truncate_tables invoke load
      run_command sudo upload! download! request delete_matched
      """
  )
}
