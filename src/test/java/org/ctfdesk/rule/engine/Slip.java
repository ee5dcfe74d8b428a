package org.ctfdesk.rule.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.report.Report;

/**
 * A slip of a compiler, or a true report of an unusual kind, as lines of text: {@code == name base code…}, then what is changed.
 *
 * @param codes the rules of which one finds it; none where any may, or where nothing is to be found
 */
record Slip(String name, String base, List<String> codes, List<String> lines) {
    static List<Slip> all(String resource) throws IOException {
        try (var stream = Slip.class.getResourceAsStream(resource)) {
            var all = new ArrayList<Slip>();
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
                if (line.startsWith("== ")) {
                    var words = List.of(line.substring(3).split(" "));
                    all.add(new Slip(words.get(0), words.get(1), words.subList(2, words.size()), new ArrayList<>()));
                } else {
                    all.getLast().lines().add(line);
                }
            }
            return all;
        }
    }

    Report report() {
        return ReportScript.with(ReportScript.base(base), lines);
    }

    @Override
    public String toString() {
        return name;
    }
}
