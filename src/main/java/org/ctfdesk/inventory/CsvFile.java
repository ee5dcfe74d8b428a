package org.ctfdesk.inventory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.ctfdesk.text.NumberStyle;

/**
 * A CSV file cut into rows: UTF-8, with or without a byte order mark; commas, semicolons or tabs between the fields.
 *
 * @param name the file's name, as messages state it
 * @param rows those that are not blank, the head first; none where the file is empty
 */
public record CsvFile(String name, char separator, List<Csv.Row> rows) {
    /** Far more than any inventory or ledger, and little enough for memory. */
    private static final long LARGEST = 256L << 20;

    public CsvFile {
        rows = List.copyOf(rows);
    }

    public static CsvFile read(Path path) throws InventoryFailure {
        return of(String.valueOf(path.getFileName()), bytes(path));
    }

    static byte[] bytes(Path path) throws InventoryFailure {
        var name = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > LARGEST) {
                throw new InventoryFailure("inventory.failure.large", name);
            }
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new InventoryFailure(unreadable, "inventory.failure.unreadable", name, unreadable.getClass().getSimpleName());
        }
    }

    static CsvFile of(String name, byte[] bytes) throws InventoryFailure {
        var text = text(name, bytes);
        var separator = separator(text);
        return new CsvFile(name, separator, Csv.rows(name, text, separator));
    }

    /**
     * How figures are written in some columns, given by position from 0; read off the whole file.
     *
     * @throws InventoryFailure where decimal points and decimal commas are mixed
     */
    public NumberStyle numbers(Collection<Integer> columns) throws InventoryFailure {
        return Numbers.styleOf(name, separator, columns, rows.subList(1, rows.size()));
    }

    private static String text(String name, byte[] bytes) throws InventoryFailure {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            var text = StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            var line = 1;
            for (var i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new InventoryFailure(notUtf8, "inventory.failure.encoding", name, line);
        }
    }

    /** What stands oftenest in the first line, quotes left out. */
    private static char separator(String text) {
        var head = text.stripLeading().lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        var best = ',';
        for (var candidate : List.of(',', ';', '\t')) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
