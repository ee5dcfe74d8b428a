package org.ctfdesk.rule.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.Report;

/**
 * A slip of a compiler, or a true report of an unusual kind, as lines of text: {@code == name base code…}, then what is changed.
 * A name that begins with {@code @} is no slip, but a report for others to begin with.
 *
 * @param codes the rules of which one finds it; none where any may, or where nothing is to be found
 */
record Slip(String name, String base, List<String> codes, List<String> lines) {
    static List<Slip> all(String resource) throws IOException {
        try (var stream = Slip.class.getResourceAsStream(resource)) {
            var all = new ArrayList<Slip>();
            var bases = new HashMap<String, Slip>();
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
                if (line.startsWith("== ")) {
                    var words = List.of(line.substring(3).split(" "));
                    var base = Optional.ofNullable(bases.get(words.get(1)));
                    var slip = new Slip(words.get(0), base.map(Slip::base).orElse(words.get(1)), words.subList(2, words.size()),
                            new ArrayList<>(base.map(Slip::lines).orElse(List.of())));
                    all.add(slip);
                    if (slip.name().startsWith("@")) {
                        bases.put(slip.name(), slip);
                    }
                } else {
                    all.getLast().lines().add(line);
                }
            }
            all.removeAll(bases.values());
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
