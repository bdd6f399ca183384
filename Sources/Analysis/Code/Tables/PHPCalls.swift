extension CallTable {
  /// PHP's functions and classes (php.net/manual, PHP 8.3); names are compared in lower case.
  static let php = CallTable(
    """
    rm -- $1 : unlink
    rmdir -- $1 : rmdir
    mv -T -- $1 $2 : rename move_uploaded_file
    cp -T -- $1 $2 : copy
    ln -s -- $1 $2 : symlink
    ln -- $1 $2 : link
    mkdir -p -- $1 : mkdir
    touch -- $1 : touch
    chmod -- $2 $1 : chmod
    chown -- $2 $1 : chown chgrp lchown
    kill -- $1 : posix_kill
    !filewrite : file_put_contents
    !open $1 $2|mode : fopen gzopen bzopen splfileobject
    !shell $1 : system exec shell_exec passthru popen
    !run $1 : proc_open
    !spawn : pcntl_exec
    !code $1 : eval assert create_function
    !script $1 : require require_once include include_once
    !callback : array_map array_walk array_walk_recursive array_filter array_reduce usort uasort uksort
    !callback : call_user_func call_user_func_array register_shutdown_function preg_replace_callback
    !callback : iterator_apply ob_start set_error_handler set_exception_handler forward_static_call
    !callback : spl_autoload_register array_udiff array_uintersect
    !unknown : dl extract ini_set putenv mail fsockopen pfsockopen socket_create
    !unknown : socket_connect stream_socket_client stream_socket_server ftp_connect ssh2_exec
    !unknown : curl_exec curl_multi_exec unserialize reflectionfunction reflectionmethod
    !unknown : reflectionclass ffi.* posix_setuid pcntl_fork symfony.* mb_send_mail
    !unknown : opcache_reset apcu_clear_cache imagepng imagejpeg imagegif
    !chdir $1 : chdir chroot
    !value here : getcwd
    !value glob : glob
    !value environment : getenv
    !value parent : dirname
    !value first : realpath strval
    !value temporary : tempnam
    !connect url $1 : pdo
    !connect sqlite $1 : sqlite3
    !connect mysql $9 : mysqli mysqli_connect
    !connect postgres $9 : pg_connect pg_pconnect
    !sql $1 : Connection#exec Connection#query Connection#prepare Connection#multi_query
    !sql $1 : Connection#querysingle Connection#real_query Connection#querySingle
    !sql $2 : mysqli_query mysqli_multi_query pg_query pg_send_query
    !sql $1 : mysql_query sqlite_query
    !quiet : Connection#close Connection#setattribute Connection#setAttribute Connection#beginTransaction
    !quiet : Connection#commit Connection#lastInsertId Connection#errorInfo
    !quiet : echo print printf sprintf vsprintf vprintf print_r var_dump var_export exit die isset
    !quiet : unset empty list array compact count sizeof in_array range max min abs ceil floor round
    !quiet : sqrt pow intdiv fmod rand mt_rand random_int random_bytes mt_srand lcg_value pi log exp
    !quiet : sin cos tan asin acos atan atan2 hypot is_* str_* array_* json_* preg_* mb_* ctype_*
    !quiet : date_* datetime datetimeimmutable datetimezone dateinterval arrayobject arrayiterator
    !quiet : strlen substr strpos stripos strrpos strstr stristr strrev strtolower strtoupper
    !quiet : ucfirst ucwords lcfirst trim ltrim rtrim chop explode implode join nl2br number_format
    !quiet : htmlspecialchars htmlentities html_entity_decode strip_tags addslashes stripslashes
    !quiet : md5 sha1 crc32 hash hash_* base64_encode base64_decode bin2hex hex2bin dechex hexdec
    !quiet : bindec decbin octdec decoct base_convert chr ord urlencode urldecode rawurlencode
    !quiet : rawurldecode http_build_query parse_url parse_str uniqid password_hash password_verify
    !quiet : serialize intval floatval boolval gettype get_debug_type get_class method_exists
    !quiet : function_exists class_exists interface_exists property_exists get_object_vars
    !quiet : get_parent_class get_class_methods is_callable func_get_args constant define defined
    !quiet : sort rsort ksort krsort asort arsort shuffle natsort natcasesort key current next reset
    !quiet : end prev each iterator_to_array array_key_exists
    !quiet : date time microtime mktime strtotime checkdate hrtime gmdate idate getdate localtime
    !quiet : sleep usleep php_sapi_name phpversion php_uname phpinfo zend_version sys_get_temp_dir
    !quiet : memory_get_usage memory_get_peak_usage get_loaded_extensions extension_loaded ini_get
    !quiet : ini_get_all error_reporting set_time_limit gc_collect_cycles getmypid gethostname get_cfg_var
    !quiet : error_log trigger_error debug_zval_refcount debug_print_backtrace debug_backtrace
    !quiet : file_get_contents file fread fgets fgetc fgetcsv fclose feof fseek ftell rewind fflush
    !quiet : fwrite fputs fputcsv fpassthru readfile file_exists is_file is_dir is_link filesize
    !quiet : filemtime fileatime filectime fileperms fileowner stat lstat clearstatcache disk_free_space
    !quiet : disk_total_space basename pathinfo scandir opendir readdir closedir readlink fnmatch
    !quiet : parse_ini_file parse_ini_string simplexml_load_string simplexml_load_file tmpfile
    !quiet : str_getcsv similar_text levenshtein soundex metaphone wordwrap chunk_split nl_langinfo
    !quiet : strcmp strcasecmp strncmp strncasecmp strnatcmp substr_count substr_replace ucwords strtr
    !quiet : sscanf version_compare escapeshellarg escapeshellcmd getopt spl_object_id iterator_count
    !quiet : exception runtimeexception invalidargumentexception stdclass domdocument simplexmlelement
    !quiet : splobjectstorage splstack splqueue closure generator error typeerror curl_init curl_setopt
    !quiet : curl_close curl_error curl_getinfo curl_setopt_array curl_version iconv utf8_encode
    !quiet : utf8_decode gmp_* bc* filter_var ip2long long2ip gethostbyname inet_pton openssl_digest
    !quiet : openssl_random_pseudo_bytes sodium_* stream_get_contents stream_context_create fscanf
    !quiet : mysqli_connect_error mysqli_fetch_* mysqli_close mysqli_num_rows pg_fetch_* pg_close
    !quiet : opcache_get_status posix_getuid posix_getpid posix_getpwuid random_* zip_* gz* ob_*
    !quiet : php_ini_loaded_file php_ini_scanned_files get_include_path get_defined_constants
    !quiet : get_declared_classes get_defined_vars headers_sent header http_response_code date
    """,
    verbs: """
      unlink delete deleteall destroy drop truncate purge wipe flush flushall flushdb terminate kill
      execute exec query multi_query rawquery statement unprepared system send publish post put patch
      request save store upload connect eval remove forcedelete forceDelete deleteMany deleteOne
      dropIfExists dropAllTables dropDatabase drop_database invoke invokeargs newinstance
      newInstanceArgs call artisan insert update upsert saveas saveToFile
      """
  )
}
