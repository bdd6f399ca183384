#include <curl/curl.h>

// curl_easy_setopt(3) takes a value of any type, which Swift can't call.

static inline CURLcode stoplog_curl_text(CURL *handle, CURLoption option, const char *text) {
  return curl_easy_setopt(handle, option, text);
}

static inline CURLcode stoplog_curl_number(CURL *handle, CURLoption option, long number) {
  return curl_easy_setopt(handle, option, number);
}

static inline CURLcode stoplog_curl_list(CURL *handle, struct curl_slist *list) {
  return curl_easy_setopt(handle, CURLOPT_HTTPHEADER, list);
}

typedef size_t (*stoplog_curl_sink)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode stoplog_curl_write(CURL *handle, stoplog_curl_sink sink, void *context) {
  curl_easy_setopt(handle, CURLOPT_WRITEDATA, context);
  return curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, sink);
}

static inline long stoplog_curl_status(CURL *handle) {
  long status = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
  return status;
}
