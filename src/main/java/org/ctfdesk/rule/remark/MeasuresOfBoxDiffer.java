package org.ctfdesk.rule.remark;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.measure.row.MeasureLimits;

/**
 * Measures that a box counts among the additional ones are planned in table 5, those with measures are not, and the year of which a box
 * says that reductions were achieved is one of the columns: MPGs, paras. 85, 94 and 95; read in English.
 */
public final class MeasuresOfBoxDiffer extends Rule.OfReport {
    private static final String LIST = "\\d{1,3}(?:(?:, | and | to |–|-|, and )\\d{1,3})*";
    private static final Pattern ADDITIONAL = Pattern.compile("(?i)measures? (" + LIST + ") (?:is|are) (?:\\w+ ){0,4}[‘“'\"]?(?:scenario )?"
            + "[‘“'\"]?with additional measures|planned \\((" + LIST + ")\\)");
    private static final Pattern WITH = Pattern.compile("(?i)measures? (" + LIST + ") (?:is|are) (?:\\w+ ){0,4}[‘“'\"]?(?:scenario )?"
            + "[‘“'\"]?with measures");
    private static final Pattern ACHIEVED = Pattern.compile("(?i)achieved (?:reductions?|effects?|values?|figures?) "
            + "(?:(?:are|is) )?(?:those )?(?:of|for|in) ((?:19|20)\\d{2})");
    private static final Pattern EXPECTED = Pattern.compile("(?i)expected (?:reductions?|effects?|values?|figures?) "
            + "(?:(?:are|is) )?(?:those )?(?:of|for|in) ((?:19|20)\\d{2})");
    private static final Pattern SINCE = Pattern.compile("(?i)without (?:all |any |the )?(?:measures|policies)(?: and measures)? "
            + "(?:since|adopted since|after|from) ((?:19|20)\\d{2})");
    private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:not|never|neither|nor|no longer|except(?:ing)?|excluding|other than"
            + "|apart from|but for|save for)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern SPAN = Pattern.compile("\\d (?:to|–|-) ?\\d|\\d[–-]\\d");

    public MeasuresOfBoxDiffer() {
        super(warning("OWN-157", mpgs("95")).breaks("T5-24").comparing(Measures.FORM).reads(Projections.WITH_MEASURES)
                .ofMeasures(Measures.STATUS, Measures.START_YEAR, Measures.ACHIEVED, Measures.EXPECTED));
    }

    @Override
    public void check(Report report, Found found) {
        if (!FreeText.isEnglish(report.profile())) {
            return;
        }
        var boxes = new ArrayList<Remark>();
        Remark.box(report, TableKey.of(Measures.FORM.id())).ifPresent(boxes::add);
        Remark.box(report, TableKey.of(Projections.WITH_MEASURES.id())).ifPresent(boxes::add);
        for (var box : boxes) {
            var wrong = wrong(report, ADDITIONAL, box.text(), Set.of("implemented", "adopted"))
                    .map(number -> new String[] {"additional", number})
                    .or(() -> wrong(report, WITH, box.text(), Set.of("planned")).map(number -> new String[] {"with", number}));
            if (wrong.isPresent()) {
                found.at(box.place()).says(wrong.get()[0], wrong.get()[1]);
                continue;
            }
            since(report, box, found);
            var expected = report.profile().periods().of(Years.EXPECTED);
            EXPECTED.matcher(box.text()).results().map(said -> Integer.valueOf(said.group(1)))
                    .filter(year -> !expected.isEmpty() && !expected.contains(year)).findFirst()
                    .ifPresent(year -> found.at(box.place()).says("expected", String.valueOf(year), String.valueOf(expected.getLast())));
            var years = report.profile().periods().of(Years.ACHIEVED);
            ACHIEVED.matcher(box.text()).results().map(said -> Integer.valueOf(said.group(1)))
                    .filter(year -> !years.isEmpty() && !years.contains(year)).findFirst()
                    .ifPresent(year -> found.at(box.place()).says("year", String.valueOf(year), String.valueOf(years.getLast())));
        }
    }

    /** "Without all measures since 2011": none that table 5 has in force began before. */
    private static void since(Report report, Remark box, Found found) {
        SINCE.matcher(box.text()).results().map(said -> Integer.valueOf(said.group(1))).findFirst().ifPresent(year -> report
                .table(Measures.FORM.id()).block(Measures.MEASURE).items().stream().map(item -> item.row(Measures.MEASURE))
                .filter(row -> row.answers().values().stream().anyMatch(Quantity.Amount.class::isInstance))
                .flatMap(row -> row.years(ColumnKey.of(Measures.START_YEAR)).stream()).map(years -> years.first())
                        .filter(start -> start < year && start >= MeasureLimits.EARLIEST_START).min(Integer::compare)
                .ifPresent(start -> found.at(box.place()).as(Severity.INFO).says("since", String.valueOf(year), String.valueOf(start))));
    }

    /** The first number that the text lists there, of a measure of such a status; a span of numbers is not read. */
    private static Optional<String> wrong(Report report, Pattern pattern, String text, Set<String> statuses) {
        return pattern.matcher(text).results().filter(said -> !isDenied(text, said)).map(MeasuresOfBoxDiffer::list)
                .filter(list -> !SPAN.matcher(list).find())
                .flatMap(list -> NUMBER.matcher(list).results().map(MatchResult::group))
                .filter(number -> statuses.containsAll(statuses(report, number)) && !statuses(report, number).isEmpty()).findFirst();
    }

    /** In the sentence up to there a word denies or excepts, as in "all measures except measures 3 and 5 are …". */
    private static boolean isDenied(String text, MatchResult said) {
        var from = Math.max(text.lastIndexOf(". ", said.start()), text.lastIndexOf('\n', said.start()));
        return DENIED.matcher(text.substring(Math.max(0, from), said.end())).find();
    }

    private static String list(MatchResult said) {
        return said.group(1) == null ? said.group(2) : said.group(1);
    }

    /** A number is the place of the measure in the table, or what it was before others were put in between. */
    private static Set<String> statuses(Report report, String number) {
        var block = report.table(Measures.FORM.id()).block(Measures.MEASURE);
        var at = Integer.parseInt(number) - 1;
        return Stream.concat(block.items().stream().skip(Math.max(0, at)).limit(1), block.item(number).stream())
                .map(item -> item.row(Measures.MEASURE).chosenAlone(ColumnKey.of(Measures.STATUS)).orElse(""))
                .collect(Collectors.toSet());
    }
}
