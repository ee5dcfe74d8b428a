package org.ctfdesk.inventory;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.text.Csv;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.Encoding;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.ReadingFailure;

/**
 * Reads an inventory from CSV: {@code category,gas,unit,years…}, perhaps with a column {@code party}. Lines before that
 * head and notes below the figures are left out and told.
 */
public final class InventoryReader {
    /** How many rows from the first one are looked at for the head. */
    private static final int HEAD = 30;

    private InventoryReader() {}

    /**
     * Reads a file.
     *
     * @param asked how figures are written, if the user was asked
     * @throws org.ctfdesk.text.AmbiguousNumbers where figures have two readings and nobody was asked
     */
    public static InventoryFile read(Path path, Optional<NumberStyle> asked) throws ReadingFailure {
        return read(String.valueOf(path.getFileName()), CsvFile.bytes(path), asked);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name the file's name, as messages and the note of provenance state it
     */
    public static InventoryFile read(String name, byte[] bytes, Optional<NumberStyle> asked) throws ReadingFailure {
        var csv = CsvFile.of(name, bytes);
        var rows = csv.rows();
        if (rows.isEmpty()) {
            throw new InventoryFailure("inventory.failure.empty", name);
        }
        var findings = new ArrayList<InventoryFinding>();
        if (csv.encoding() == Encoding.WINDOWS) {
            findings.add(InventoryFinding.warning("encoding", name));
        }
        var head = head(rows);
        rows.subList(0, head).forEach(row -> findings.add(
                InventoryFinding.information("note", name, row.line(), InventoryRows.shown(row))));
        var header = Header.of(name, rows.get(head), findings);
        var body = rows.subList(head + 1, rows.size());
        var numbers = new Numbers(csv.numbers(body, header.positions().values(), asked));
        var series = InventoryRows.read(name, header, body, numbers, findings);
        if (series.isEmpty()) {
            throw new InventoryFailure("inventory.failure.nothing", name);
        }
        return new InventoryFile(name, sha256(bytes), header.years(), series, findings);
    }

    /** The position of the head; the first row where none names the columns. */
    private static int head(List<Csv.Row> rows) {
        for (var i = 0; i < Math.min(HEAD, rows.size()); i++) {
            if (Header.isHead(rows.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
