package org.ctfdesk.excel.book;

/** Checksums of two texts made into that of both together, as zlib's crc32_combine does: without reading them again. */
final class Crc {
    private static final long POLYNOMIAL = 0xEDB88320L;
    private static final int BITS = 32;

    private Crc() {}

    /**
     * The CRC-32 of a text and another behind it.
     *
     * @param length bytes of the second
     */
    static long combined(long first, long second, long length) {
        var crc = first;
        var step = new long[BITS]; // what one zero bit does to a checksum, as a matrix over two elements
        step[0] = POLYNOMIAL;
        for (var i = 1; i < BITS; i++) {
            step[i] = 1L << i - 1;
        }
        step = squared(squared(squared(step))); // one zero byte
        for (var left = length; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                crc = times(step, crc);
            }
            step = squared(step);
        }
        return crc ^ second;
    }

    private static long times(long[] matrix, long vector) {
        var sum = 0L;
        for (var i = 0; i < BITS; i++) {
            if ((vector >> i & 1) == 1) {
                sum ^= matrix[i];
            }
        }
        return sum;
    }

    private static long[] squared(long[] matrix) {
        var square = new long[BITS];
        for (var i = 0; i < BITS; i++) {
            square[i] = times(matrix, matrix[i]);
        }
        return square;
    }
}
