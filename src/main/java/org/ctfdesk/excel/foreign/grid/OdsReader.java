package org.ctfdesk.excel.foreign.grid;

import java.io.IOException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an OpenDocument spreadsheet: its sheets stand one after another in a single part. The bounds are those of xlsx. */
final class OdsReader {
    /** Tells that the parts of the file are enciphered. */
    static final class Locked extends IOException {
        private static final long serialVersionUID = 1L;

        Locked() {
            super("enciphered");
        }
    }

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private OdsReader() {}

    static ForeignBook read(ZipParts parts, String name, String sha256) throws IOException, SAXException {
        if (parts.has(MANIFEST) && isLocked(parts)) {
            throw new Locked();
        }
        var styles = new OdsStyles();
        if (parts.has(STYLES)) {
            parts.parse(STYLES, styles);
        }
        var sheets = new OdsSheets(new CellCount(), styles);
        parts.parse(CONTENT, sheets);
        return new ForeignBook(name, sha256, sheets.grids(), sheets.hasLinks());
    }

    private static boolean isLocked(ZipParts parts) throws IOException, SAXException {
        var locked = new boolean[1];
        parts.parse(MANIFEST, new DefaultHandler() {
            @Override
            public void startElement(String space, String local, String qualified, Attributes attributes) {
                locked[0] |= local.equals("encryption-data");
            }
        });
        return locked[0];
    }
}
