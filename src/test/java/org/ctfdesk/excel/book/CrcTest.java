package org.ctfdesk.excel.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrcTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 64, 1000, 65536, 100_001})
    void joinsTheChecksumsOfTwoParts(int second) {
        var bytes = new byte[1234 + second];
        new Random(second).nextBytes(bytes);
        assertEquals(crc(bytes), Crc.combined(
                crc(Arrays.copyOf(bytes, 1234)), crc(Arrays.copyOfRange(bytes, 1234, bytes.length)), second));
    }

    private static long crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
