package nianjian.io;

/**
 * What tells, without reading it, whether a file may have changed.
 *
 * @param size its length in bytes
 * @param modified when it was last written, in nanoseconds since 1970
 */
public record FileStamp(long size, long modified) {}
