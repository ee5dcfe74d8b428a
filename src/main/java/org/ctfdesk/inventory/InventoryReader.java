package org.ctfdesk.inventory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads an inventory from CSV: {@code category,gas,unit,years…}, perhaps with a column {@code party} before. UTF-8, with
 * or without a byte order mark; commas, semicolons or tabs between the fields.
 */
public final class InventoryReader {
    /** Far more than any inventory, and little enough for memory. */
    private static final long LARGEST = 256L << 20;

    private InventoryReader() {}

    public static InventoryFile read(Path path) throws InventoryFailure {
        var name = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > LARGEST) {
                throw new InventoryFailure("inventory.failure.large", name);
            }
            return read(name, Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new InventoryFailure(unreadable, "inventory.failure.unreadable", name, unreadable.getClass().getSimpleName());
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name the file's name, as messages and the note of provenance state it
     */
    public static InventoryFile read(String name, byte[] bytes) throws InventoryFailure {
        var text = text(name, bytes);
        if (text.isBlank()) {
            throw new InventoryFailure("inventory.failure.empty", name);
        }
        var separator = separator(text);
        var rows = Csv.rows(name, text, separator);
        var findings = new ArrayList<InventoryFinding>();
        var header = Header.of(name, rows.getFirst(), findings);
        var numbers = Numbers.of(name, separator, header, rows.subList(1, rows.size()));
        var series = new ArrayList<Series>();
        for (var row : rows.subList(1, rows.size())) {
            series.add(header.series(name, row, numbers, findings));
        }
        if (series.isEmpty()) {
            throw new InventoryFailure("inventory.failure.nothing", name);
        }
        return new InventoryFile(name, sha256(bytes), header.years(), series, findings);
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
