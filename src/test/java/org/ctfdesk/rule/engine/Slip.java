package org.ctfdesk.rule.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ctfdesk.report.Report;

/**
 * A slip of a compiler, or a true report of an unusual kind, as lines of text: {@code == name base code…}, then what is changed.
 * A name that begins with {@code @} is no slip, but a report for others to begin with. What slips begin with is made once, so that
 * of two reports nearly all tables are the same.
 *
 * @param begun what is changed in the base before
 * @param codes the rules of which one finds it; none where any may, or where nothing is to be found
 */
record Slip(String name, String base, List<String> codes, List<String> begun, List<String> lines) {
    private static final Map<List<String>, Report> BEGUN = new ConcurrentHashMap<>();

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
                            base.map(each -> together(each.begun(), each.lines())).orElse(List.of()), new ArrayList<>());
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

    private static List<String> together(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    Report report() {
        var key = together(List.of(base), begun);
        return ReportScript.with(BEGUN.computeIfAbsent(key, any -> ReportScript.with(ReportScript.base(base), begun)), lines);
    }

    @Override
    public String toString() {
        return name;
    }
}
