/* Searches the lines of a file with vectorscan (or hyperscan), one call for each line, which is
 * what a scanner that must tell lines apart has to do.
 *
 *   lines compile PATTERNS DATABASE   one pattern a line; prints what was taken and left out
 *   lines scan DATABASE FILE          prints the number of matches
 */
#include <hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK = 1 << 20 };

static void check(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "lines: %s\n", what);
        exit(2);
    }
}

static void *allocate(void *old, size_t size) {
    void *memory = realloc(old, size);
    check(memory != NULL, "out of memory");
    return memory;
}

static char *read_all(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    check(file != NULL, path);
    check(fseek(file, 0, SEEK_END) == 0, path);
    *size = (size_t)ftell(file);
    rewind(file);
    char *bytes = allocate(NULL, *size + 1);
    check(fread(bytes, 1, *size, file) == *size, path);
    bytes[*size] = 0;
    fclose(file);
    return bytes;
}

static int compiles(const char *pattern, unsigned flags) {
    hs_database_t *database = NULL;
    hs_compile_error_t *error = NULL;
    int good = hs_compile(pattern, flags, HS_MODE_BLOCK, NULL, &database, &error) == HS_SUCCESS;
    hs_free_database(database);
    hs_free_compile_error(error);
    return good;
}

static int compile(const char *from, const char *to) {
    size_t size, taken = 0, approximate = 0, left_out = 0;
    const char **patterns = NULL;
    unsigned *flags = NULL, *ids = NULL;
    char *text = read_all(from, &size);
    for (char *line = strtok(text, "\n"); line != NULL; line = strtok(NULL, "\n")) {
        unsigned flag = HS_FLAG_SINGLEMATCH | HS_FLAG_MULTILINE;
        if (!compiles(line, flag)) {
            flag |= HS_FLAG_PREFILTER;
            if (!compiles(line, flag)) {
                left_out++;
                continue;
            }
            approximate++;
        }
        patterns = allocate(patterns, (taken + 1) * sizeof *patterns);
        flags = allocate(flags, (taken + 1) * sizeof *flags);
        ids = allocate(ids, (taken + 1) * sizeof *ids);
        patterns[taken] = line;
        flags[taken] = flag;
        ids[taken] = (unsigned)taken;
        taken++;
    }
    hs_database_t *database = NULL;
    hs_compile_error_t *error = NULL;
    if (hs_compile_multi(patterns, flags, ids, (unsigned)taken, HS_MODE_BLOCK, NULL, &database,
                         &error) != HS_SUCCESS) {
        fprintf(stderr, "lines: %s\n", error->message);
        return 2;
    }
    char *bytes = NULL;
    check(hs_serialize_database(database, &bytes, &size) == HS_SUCCESS, "serialising");
    FILE *file = fopen(to, "wb");
    check(file != NULL && fwrite(bytes, 1, size, file) == size && fclose(file) == 0, to);
    printf("%zu patterns taken, %zu of them as approximations, %zu left out\n", taken, approximate,
           left_out);
    return 0;
}

static int count(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
                 void *context) {
    (void)id, (void)from, (void)to, (void)flags;
    ++*(unsigned long long *)context;
    return 0;
}

static int scan(const char *database_path, const char *path) {
    size_t size;
    char *bytes = read_all(database_path, &size);
    hs_database_t *database = NULL;
    hs_scratch_t *scratch = NULL;
    check(hs_deserialize_database(bytes, size, &database) == HS_SUCCESS, "deserialising");
    check(hs_alloc_scratch(database, &scratch) == HS_SUCCESS, "scratch space");
    FILE *file = fopen(path, "rb");
    check(file != NULL, path);
    unsigned long long matches = 0;
    size_t capacity = CHUNK, filled = 0, got;
    char *chunk = allocate(NULL, capacity);
    while ((got = fread(chunk + filled, 1, capacity - filled, file)) > 0 || filled > 0) {
        char *line = chunk, *end = chunk + filled + got, *newline;
        while ((newline = memchr(line, '\n', (size_t)(end - line))) != NULL || (got == 0 && line < end)) {
            char *stop = newline != NULL ? newline : end;
            check(hs_scan(database, line, (unsigned)(stop - line), 0, scratch, count, &matches) ==
                      HS_SUCCESS, "scanning");
            line = newline != NULL ? newline + 1 : end;
        }
        filled = (size_t)(end - line);
        memmove(chunk, line, filled);
        if (filled == capacity) {
            capacity *= 2;
            chunk = allocate(chunk, capacity);
        }
    }
    printf("%llu\n", matches);
    return 0;
}

int main(int argc, char **argv) {
    check(argc == 4, "compile PATTERNS DATABASE | scan DATABASE FILE");
    return strcmp(argv[1], "compile") == 0 ? compile(argv[2], argv[3]) : scan(argv[2], argv[3]);
}
