package org.ctfdesk.inventory;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;

/**
 * Reads an inventory from CSV: {@code category,gas,unit,years…}, perhaps with a column {@code party} before. UTF-8, with
 * or without a byte order mark; commas, semicolons or tabs between the fields.
 */
public final class InventoryReader {
    private InventoryReader() {}

    public static InventoryFile read(Path path) throws InventoryFailure {
        return read(String.valueOf(path.getFileName()), CsvFile.bytes(path));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name the file's name, as messages and the note of provenance state it
     */
    public static InventoryFile read(String name, byte[] bytes) throws InventoryFailure {
        var csv = CsvFile.of(name, bytes);
        var rows = csv.rows();
        if (rows.isEmpty()) {
            throw new InventoryFailure("inventory.failure.empty", name);
        }
        var findings = new ArrayList<InventoryFinding>();
        var header = Header.of(name, rows.getFirst(), findings);
        var numbers = new Numbers(csv.numbers(header.positions().values()));
        var series = new ArrayList<Series>();
        for (var row : rows.subList(1, rows.size())) {
            series.add(header.series(name, row, numbers, findings));
        }
        if (series.isEmpty()) {
            throw new InventoryFailure("inventory.failure.nothing", name);
        }
        return new InventoryFile(name, sha256(bytes), header.years(), series, findings);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
