package org.ctfdesk.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the letters of a text file are written. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8), UTF_16LE(StandardCharsets.UTF_16LE), UTF_16BE(StandardCharsets.UTF_16BE),
    /** Western Windows: taken where nothing else fits, so that names have to be looked at. */
    WINDOWS(Charset.forName("windows-1252"));

    /** How many bytes are looked at for the zeros of UTF-16. */
    private static final int LOOKED_AT = 200;

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    /** The encoding of a text; nothing where it is none that we know, or no text at all. */
    public static Optional<Encoding> of(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return UTF_16LE.ifItFits(bytes);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return UTF_16BE.ifItFits(bytes);
        }
        var zeros = new int[2];
        var looked = Math.min(LOOKED_AT, bytes.length) / 2 * 2;
        for (var i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0) {
            return UTF_8.ifItFits(bytes).or(() -> WINDOWS.ifItFits(bytes));
        }
        if (zeros[1] > looked / 4) {
            return UTF_16LE.ifItFits(bytes);
        }
        return zeros[0] > looked / 4 ? UTF_16BE.ifItFits(bytes) : Optional.empty();
    }

    private Optional<Encoding> ifItFits(byte[] bytes) {
        try {
            decode(bytes);
            return Optional.of(this);
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private String decode(byte[] bytes) throws CharacterCodingException {
        var text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** The text, without a byte order mark. */
    public String decoded(byte[] bytes) {
        try {
            return decode(bytes);
        } catch (CharacterCodingException other) {
            throw new IllegalArgumentException("The bytes are not written in " + charset + ".", other);
        }
    }
}
