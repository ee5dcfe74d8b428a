package org.ctfdesk.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts stand in UTF-8; values for Excel with its mark; what cannot be written is told, and leaves nothing behind. */
class TextFileTest {
    @TempDir
    private Path folder;

    @Test
    void aTextIsWrittenAsItIs() throws Exception {
        var file = folder.resolve("points.txt");
        TextFile.write(file, "Énergie, 能源\n");
        assertArrayEquals("Énergie, 能源\n".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    }

    @Test
    void valuesBeginWithTheMarkByWhichExcelKnowsThem() throws Exception {
        var file = folder.resolve("figures.csv");
        TextFile.writeCsv(file, "a,b\r\n");
        assertEquals("\ufeffa,b\r\n", Files.readString(file));
    }

    @Test
    void aFolderThatIsGoneIsTold() throws IOException {
        var file = folder.resolve("gone").resolve("figures.csv");
        var failure = assertThrows(StoreFailure.class, () -> TextFile.writeCsv(file, "a"));
        assertEquals("noFolder", failure.key());
        assertFalse(Files.exists(folder.resolve("gone")));
    }
}
