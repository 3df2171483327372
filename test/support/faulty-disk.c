/* Lets the disk fail under a folder: preloaded into a program, it counts every open for writing, write, sync, truncate,
   rename and unlink below FAULT_FOLDER and does to number FAULT_AT what FAULT_KIND says:
     error  the call fails with FAULT_ERRNO
     short  a write writes half and says so; any other call fails
     kill   the process dies before the call
     full   from FAULT_AT bytes on the disk is full: what fits is written, then ENOSPC
   FAULT_LOG receives one line for each counted call. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FDS 4096
#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static char watched[MOST_FDS];
static long calls;
static long long written;

static int is_below(const char *path) {
  const char *folder = getenv("FAULT_FOLDER");
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_watched(int fd) { return fd >= 0 && fd < MOST_FDS && watched[fd]; }
static const char *kind(void) { const char *value = getenv("FAULT_KIND"); return value ? value : ""; }
static long long at(void) { const char *value = getenv("FAULT_AT"); return value ? atoll(value) : 0; }

static void note(const char *name) {
  const char *log = getenv("FAULT_LOG");
  if (!log) return;
  static int (*real_open)(const char *, int, ...);
  static ssize_t (*real_write)(int, const void *, size_t);
  static int (*real_close)(int);
  if (!real_open) real_open = dlsym(RTLD_NEXT, "open64");
  if (!real_write) real_write = dlsym(RTLD_NEXT, "write");
  if (!real_close) real_close = dlsym(RTLD_NEXT, "close");
  int fd = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  char line[64];
  int length = snprintf(line, sizeof line, "%s\n", name);
  if (fd >= 0) { real_write(fd, line, length); real_close(fd); }
}

/* Whether this call is the one that goes wrong. */
static int goes_wrong(const char *name) {
  note(name);
  long number = __sync_add_and_fetch(&calls, 1);
  if (strcmp(kind(), "full") == 0 || number != at()) return 0;
  if (strcmp(kind(), "kill") == 0) kill(getpid(), SIGKILL);
  const char *code = getenv("FAULT_ERRNO");
  errno = code ? atoi(code) : EIO;
  return 1;
}

/* How many of these bytes still fit, or -1 where there is no limit. */
static long long room(size_t wanted) {
  if (strcmp(kind(), "full") != 0) return -1;
  long long left = at() - __sync_fetch_and_add(&written, (long long)wanted);
  return left < 0 ? 0 : left < (long long)wanted ? left : (long long)wanted;
}

static int opened(int fd, const char *path) {
  if (fd >= 0 && fd < MOST_FDS) watched[fd] = is_below(path);
  return fd;
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    REAL(name); \
    va_list list; va_start(list, flags); int mode = (flags & O_CREAT) ? va_arg(list, int) : 0; va_end(list); \
    int writes = (flags & (O_CREAT | O_WRONLY | O_RDWR)) != 0; \
    if (writes && is_below(path) && goes_wrong("open")) return -1; \
    return opened(real(path, flags, mode), path); \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  REAL(close);
  if (fd >= 0 && fd < MOST_FDS) watched[fd] = 0;
  return real(fd);
}

static ssize_t limited(size_t size, int wrong, ssize_t (*go)(void *, size_t), void *call) {
  long long fits = room(size);
  if (fits == 0 && size > 0) { errno = ENOSPC; return -1; }
  if (fits > 0) return go(call, (size_t)fits);
  if (wrong && strcmp(kind(), "short") == 0 && size > 1) return go(call, size / 2);
  if (wrong) return -1;
  return go(call, size);
}

struct write_call { int fd; const void *bytes; off64_t offset; };

static ssize_t plain_write(void *call, size_t size) {
  REAL(write);
  struct write_call *one = call;
  return real(one->fd, one->bytes, size);
}

ssize_t write(int fd, const void *bytes, size_t size) {
  struct write_call call = { fd, bytes, 0 };
  if (!is_watched(fd)) return plain_write(&call, size);
  return limited(size, goes_wrong("write"), plain_write, &call);
}

static ssize_t placed_write(void *call, size_t size) {
  REAL(pwrite64);
  struct write_call *one = call;
  return real(one->fd, one->bytes, size, one->offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset) {
  struct write_call call = { fd, bytes, offset };
  if (!is_watched(fd)) return placed_write(&call, size);
  return limited(size, goes_wrong("write"), placed_write, &call);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset) { return pwrite64(fd, bytes, size, offset); }

#define FD_CALL(name, log, args, pass) \
  int name args { \
    REAL(name); \
    if (is_watched(fd) && goes_wrong(log)) return -1; \
    return real pass; \
  }
FD_CALL(fsync, "sync", (int fd), (fd))
FD_CALL(fdatasync, "sync", (int fd), (fd))
FD_CALL(ftruncate, "truncate", (int fd, off_t size), (fd, size))
FD_CALL(ftruncate64, "truncate", (int fd, off64_t size), (fd, size))

int rename(const char *from, const char *to) {
  REAL(rename);
  if (is_below(to) && goes_wrong("rename")) return -1;
  return real(from, to);
}

int unlink(const char *path) {
  REAL(unlink);
  if (is_below(path) && goes_wrong("unlink")) return -1;
  return real(path);
}

int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  if (is_below(path) && goes_wrong("mkdir")) return -1;
  return real(path, mode);
}
