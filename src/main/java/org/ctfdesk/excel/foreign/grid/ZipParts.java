package org.ctfdesk.excel.foreign.grid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a zipped file of XML, read with bounds: no document type, no entity, no bomb. */
final class ZipParts implements AutoCloseable {
    /** Tells that a file unpacks to more than any table needs. */
    static final class Bomb extends IOException {
        Bomb(String part) {
            super(part);
        }
    }

    private static final long LARGEST_PART = 1L << 28;
    private static final long LARGEST_SUM = 1L << 29;
    /** Deflate packs at most a thousandfold; XML of blank cells comes within two hundred. */
    private static final long HIGHEST_RATIO = 400;

    private static final long RATIO_FROM = 10L << 20;

    private final ZipFile zip;
    private long unpacked;

    ZipParts(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    boolean has(String name) {
        return entry(name).isPresent();
    }

    /** Names are compared without case: some writers spell their own parts in two ways. */
    private Optional<ZipEntry> entry(String name) {
        var direct = zip.getEntry(name);
        if (direct != null) {
            return Optional.of(direct);
        }
        return zip.stream().<ZipEntry>map(each -> each).filter(each -> each.getName().replace('\\', '/').equalsIgnoreCase(name))
                .findFirst();
    }

    void parse(String name, DefaultHandler handler) throws IOException, SAXException {
        var entry = entry(name).orElseThrow(() -> new IOException("no part " + name));
        try (var in = new Bounded(zip.getInputStream(entry), entry)) {
            parser(SAXParserFactory.newDefaultNSInstance()).parse(new InputSource(in), handler);
        }
    }

    /**
     * Parses a part without telling namespaces apart, which takes a third of the time: prefixes are cut off names of elements,
     * and attributes are asked for by names without prefix. For the parts that hold cells and texts.
     */
    void parseCells(String name, DefaultHandler handler) throws IOException, SAXException {
        var entry = entry(name).orElseThrow(() -> new IOException("no part " + name));
        try (var in = new Bounded(zip.getInputStream(entry), entry)) {
            parser(SAXParserFactory.newDefaultInstance()).parse(new InputSource(in), new Unprefixed(handler));
        }
    }

    /** Hands on elements by their names without prefix. */
    private static final class Unprefixed extends DefaultHandler {
        private final DefaultHandler handler;

        Unprefixed(DefaultHandler handler) {
            this.handler = handler;
        }

        @Override
        public void startElement(String space, String local, String qualified, Attributes attributes) throws SAXException {
            handler.startElement("", bare(qualified), qualified, attributes);
        }

        @Override
        public void endElement(String space, String local, String qualified) throws SAXException {
            handler.endElement("", bare(qualified), qualified);
        }

        @Override
        public void characters(char[] characters, int start, int length) throws SAXException {
            handler.characters(characters, start, length);
        }

        private static String bare(String qualified) {
            var colon = qualified.indexOf(':');
            return colon < 0 ? qualified : qualified.substring(colon + 1);
        }
    }

    /** The first bytes of a part as Latin letters. */
    String head(String name, int length) throws IOException {
        var entry = entry(name);
        if (entry.isEmpty()) {
            return "";
        }
        try (var in = zip.getInputStream(entry.get())) {
            return new String(in.readNBytes(length), java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }

    private static SAXParser parser(SAXParserFactory factory) throws SAXException {
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException everyJavaHasThem) {
            throw new IllegalStateException(everyJavaHasThem);
        }
    }

    /** What a part refers to, by id: the last word of the sort, and the target's name. */
    record Relation(String sort, String target) {}

    /** The relations of a part; of the whole file for "". */
    Map<String, Relation> relations(String part) throws IOException, SAXException {
        var slash = part.lastIndexOf('/');
        var folder = part.substring(0, slash + 1);
        var name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        var relations = new LinkedHashMap<String, Relation>();
        if (!has(name)) {
            return relations;
        }
        parse(name, new DefaultHandler() {
            @Override
            public void startElement(String space, String local, String qualified, Attributes attributes) {
                var sort = attributes.getValue("Type");
                var target = attributes.getValue("Target");
                if (sort != null && target != null) {
                    relations.put(String.valueOf(attributes.getValue("Id")),
                            new Relation(sort.substring(sort.lastIndexOf('/') + 1), resolved(folder, target)));
                }
            }
        });
        return relations;
    }

    private static String resolved(String folder, String target) {
        var path = target.replace('\\', '/');
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        var base = folder;
        while (path.startsWith("../")) {
            path = path.substring(3);
            base = base.isEmpty() ? "" : base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + (path.startsWith("./") ? path.substring(2) : path);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Bounded extends FilterInputStream {
        private final ZipEntry entry;
        private long read;

        Bounded(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var count = super.read(bytes, offset, length);
            count(count);
            return count;
        }

        private void count(int more) throws IOException {
            read += Math.max(0, more);
            unpacked += Math.max(0, more);
            var packed = Math.max(1, entry.getCompressedSize());
            if (read > LARGEST_PART || unpacked > LARGEST_SUM || read > RATIO_FROM && read / packed > HIGHEST_RATIO) {
                throw new Bomb(entry.getName());
            }
        }
    }
}
