package org.ctfdesk.review.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.text.Words;

/**
 * Checks reports and workbooks one after the other. Of each no more is kept than its counts, so that hundreds take no more room
 * than one. Not for several threads at once.
 */
public final class FolderCheck {
    /**
     * What was found in one file.
     *
     * @param party its code, or its name where it has none
     * @param answered how many of the answers {@code asked} for are given
     * @param open how many cells of a workbook of another program somebody has to look at
     * @param note what has to be known of how it was read; "" for nothing
     * @param problem why it could not be read; "" where it could
     */
    public record Line(String file, String party, Map<Severity, Integer> counts, int answered, int asked, int open, String note,
            String problem) {
        public Line {
            counts = Map.copyOf(counts);
        }

        /** True where it was read and checked. */
        public boolean isRead() {
            return problem.isEmpty();
        }

        public int count(Severity severity) {
            return counts.getOrDefault(severity, 0);
        }
    }

    private final FileReading reading;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();
    /** How often each code was found, and in how many files. */
    private final Map<String, int[]> codes = new TreeMap<>();

    public FolderCheck(FileReading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    /** Checks one more file. */
    public Line check(FolderFile file) {
        var line = FileReading.tried(() -> checked(file), problem -> new Line(file.name(), "", Map.of(), 0, 0, 0, "", problem), words);
        lines.add(line);
        return line;
    }

    /** What was found so far, in the order in which the files were checked. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    private Line checked(FolderFile file) throws FileReading.Refused {
        var read = reading.read(file.path());
        var checker = new Checker(Rules.ALL);
        var checked = checker.check(read.report());
        count(checked);
        var counts = new TreeMap<Severity, Integer>();
        for (var severity : Severity.values()) {
            counts.put(severity, Math.toIntExact(checked.count(severity)));
        }
        var note = Stream.concat(Stream.of(read.note()),
                        checker.broken().stream().map(broken -> words.of("folder.broken", broken.code(), broken.why())))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
        return new Line(file.name(), party(read.report()), counts, checked.filling().answered(), checked.filling().asked(), read.open(),
                note, "");
    }

    private static String party(Report report) {
        var party = report.profile().party();
        return party.iso3().isEmpty() ? party.name() : party.iso3();
    }

    private void count(Checked checked) {
        var here = new TreeMap<String, Integer>();
        checked.findings().forEach(finding -> here.merge(finding.code(), 1, Integer::sum));
        here.forEach((code, count) -> {
            var all = codes.computeIfAbsent(code, any -> new int[2]);
            all[0] += count;
            all[1]++;
        });
    }

    /** For the workbook: what was found in each file, and how often each check found something. */
    public List<Listing> lists() {
        return List.of(files(), codes());
    }

    private Listing files() {
        var rows = new ArrayList<List<Object>>();
        for (var line : lines) {
            rows.add(line.isRead()
                    ? List.of(line.file, line.party, line.count(Severity.ERROR), line.count(Severity.WARNING), line.count(Severity.INFO),
                            line.answered, line.asked, line.open, line.note)
                    : List.of(line.file, line.party, "", "", "", "", "", "", line.problem));
        }
        return new Listing(words.of("folder.sheet.files"), words.of("folder.title.checked"),
                List.of(column("file", 44), column("party", 14), column("errors", 10), column("warnings", 10), column("notes", 10),
                        column("answered", 12), column("asked", 12), column("open", 12), column("problem", 60)),
                rows);
    }

    private Listing codes() {
        var rows = new ArrayList<List<Object>>();
        codes.forEach((code, counts) -> rows.add(List.of(code, words.of("rule." + code + ".title"), counts[0], counts[1])));
        return new Listing(words.of("folder.sheet.codes"), words.of("folder.title.codes"),
                List.of(column("code", 14), column("check", 60), column("findings", 12), column("files", 12)), rows);
    }

    private Listing.Column column(String head, int width) {
        return new Listing.Column(words.of("folder.head." + head), width);
    }
}
