package org.ctfdesk.rule.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctfdesk.report.Report;

/**
 * A point of the catalogue with its bad and its good example as reports, as {@code examples.txt} realises them.
 *
 * @param code what the bad one is found by
 * @param at where, for a check of the forms; "" for a rule of its own, wherever it speaks
 * @param not why it cannot be run; "" where it can
 */
record CatalogueExample(String id, String base, String code, String at, String not, List<String> lines) {
    /** All of them, by the id of the catalogue. */
    static Map<String, CatalogueExample> all() throws IOException {
        var all = new LinkedHashMap<String, CatalogueExample>();
        CatalogueExample last = null;
        for (var line : text("examples.txt").lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
            if (line.startsWith("== ")) {
                last = begun(line.substring(3));
                if (all.put(last.id(), last) != null) {
                    throw new IllegalStateException(last.id() + " stands there twice.");
                }
            } else {
                last.lines().add(line);
            }
        }
        return all;
    }

    static String text(String resource) throws IOException {
        try (var stream = CatalogueExample.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CatalogueExample begun(String head) {
        var words = head.split(" ");
        if (words[1].equals("not:")) {
            return new CatalogueExample(words[0], "", "", "", head.substring(head.indexOf(':') + 1).strip(), List.of());
        }
        return new CatalogueExample(words[0], words[1], words.length > 2 ? words[2] : words[0],
                words.length > 4 ? words[4] : "", "", new ArrayList<>());
    }

    /** The report that breaks the point. */
    Report bad() {
        return made("+ ");
    }

    /** The same, mended. */
    Report good() {
        return made("- ");
    }

    private Report made(String others) {
        return ReportScript.with(ReportScript.base(base), lines.stream()
                .filter(line -> !line.startsWith(others)).map(line -> line.replaceFirst("^[-+] ", "")).toList());
    }
}
