package org.ctfdesk.excel.book;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** Characters as UTF-8, for one thread. The JDK's writer takes a lock for each of a million short pieces. */
final class Utf8Writer extends Writer {
    private static final int SIZE = 1 << 16;
    /** The longest that one character becomes: {@code &quot;}. */
    private static final int LONGEST = 8;
    private static final int CHUNK = 1 << 10;

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int count;
    private char high;
    private final char[] chunk = new char[CHUNK];
    private String denied = "";
    private boolean isNamed;

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
        if (count > SIZE - LONGEST) {
            empty();
        }
        put((char) c);
    }

    /** The next attribute of that name says no, where it would say yes: POI writes of every height that it is the user's. */
    void deny(String attribute) {
        denied = attribute;
        isNamed = false;
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        if (!denied.isEmpty()) {
            if (isNamed && text.equals("1")) {
                denied = "";
                put('0');
                return;
            }
            isNamed = isNamed || text.equals(denied);
        }
        if (length > CHUNK) {
            write(text.substring(from, from + length).toCharArray());
            return;
        }
        text.getChars(from, from + length, chunk, 0);
        write(chunk, 0, length);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (var i = from; i < from + length; i++) {
            if (count > SIZE - LONGEST) {
                empty();
            }
            put(text[i]);
        }
    }

    /** Text as XML content. What XML cannot hold was taken out before; here it becomes a question mark. */
    void escaped(String text) throws IOException {
        for (var from = 0; from < text.length(); from += CHUNK) {
            var length = Math.min(CHUNK, text.length() - from);
            text.getChars(from, from + length, chunk, 0);
            if (count > SIZE - length * LONGEST) {
                empty();
            }
            escape(length);
        }
    }

    private void escape(int length) {
        for (var i = 0; i < length; i++) {
            var c = chunk[i];
            if (c > '>' && c < 0x80 || c == ' ') {
                bytes[count++] = (byte) c;
                continue;
            }
            switch (c) {
                case '<' -> entity("&lt;");
                case '>' -> entity("&gt;");
                case '&' -> entity("&amp;");
                case '"' -> entity("&quot;");
                case '\n' -> entity("&#xa;");
                case '\r' -> entity("&#xd;");
                case '\t' -> entity("&#x9;");
                default -> put(c < ' ' || c >= '\ufffe' ? '?' : c);
            }
        }
    }

    private void entity(String entity) {
        for (var i = 0; i < entity.length(); i++) {
            bytes[count++] = (byte) entity.charAt(i);
        }
    }

    private void put(char c) {
        if (c < 0x80) {
            bytes[count++] = (byte) c;
        } else if (c < 0x800) {
            bytes[count++] = (byte) (0xC0 | c >> 6);
            bytes[count++] = (byte) (0x80 | c & 0x3F);
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            var point = Character.toCodePoint(high, c);
            bytes[count++] = (byte) (0xF0 | point >> 18);
            bytes[count++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[count++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[count++] = (byte) (0x80 | point & 0x3F);
        } else {
            bytes[count++] = (byte) (0xE0 | c >> 12);
            bytes[count++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[count++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private void empty() throws IOException {
        out.write(bytes, 0, count);
        count = 0;
    }

    OutputStream out() {
        return out;
    }

    @Override
    public void flush() throws IOException {
        empty();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        empty();
        out.close();
    }
}
