package org.ctfdesk.inventory;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that figures come from.
 *
 * @param name of the file, without its folder
 * @param sha256 of its bytes, in hexadecimal
 */
public record Origin(String name, String sha256) {
    /** A file by its name and the SHA-256 of its bytes. */
    public static Origin of(String name, byte[] bytes) {
        try {
            return new Origin(name, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
