package org.ctfdesk.rule.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * The way in which corresponding adjustments are applied is told in words as in the report profile: 2/CMA.3, annex, para. 7. Read in
 * English, and by the number of the paragraph in any language; silent where words name two ways.
 */
public final class MethodInWordsDiffers extends Rule.OfReport {
    private static final Map<Method, Pattern> NAMES = Map.of(
            Method.SINGLE_YEAR_TRAJECTORY, Pattern.compile("(?i)(?<!\\d)7\\s?\\(a\\)\\s?\\(i\\)|(?:indicative|multi-?year)"
                    + " (?:multi-?year )?(?:emissions?"
                    + " )?trajector"
                    + "|(?:along|with|by|using) (?:an? |the )?trajector"),
            Method.SINGLE_YEAR_AVERAGING, Pattern.compile("(?i)(?<!\\d)7\\s?\\(a\\)\\s?\\(ii\\)"
                    + "|\\bby averaging|averaging (?:method|approach)"
                    + "|annual average of"),
            Method.MULTI_YEAR, Pattern.compile("(?i)(?<!\\d)7\\s?\\(b\\)|each year and cumulatively"));
    private static final Map<Method, Pattern> PARAGRAPHS = Map.of(
            Method.SINGLE_YEAR_TRAJECTORY, Pattern.compile("(?<!\\d)7\\s?\\(a\\)\\s?\\(i\\)"),
            Method.SINGLE_YEAR_AVERAGING, Pattern.compile("(?<!\\d)7\\s?\\(a\\)\\s?\\(ii\\)"),
            Method.MULTI_YEAR, Pattern.compile("(?<!\\d)7\\s?\\(b\\)"));
    /** The point of "para." ends no sentence. */
    private static final Pattern PARAGRAPH = Pattern.compile("\\b(?:[Pp]aras?|par)\\.\\s?");
    private static final List<String> ROWS = List.of("approachMethods", "robustAccounting", "otherArticle6");

    public MethodInWordsDiffers() {
        super(warning("OWN-152", guidance62("7")).breaks("A6-02").reads(Methodologies.FORM, Progress.FORM)
                .where(report -> report.profile().circumstances().cooperates(), NotApplicable.NO_COOPERATION));
    }

    @Override
    public void check(Report report, Found found) {
        var method = report.profile().circumstances().method();
        Stream.concat(
                        ROWS.stream().map(line -> Said.said(report, Place.of(Methodologies.FORM.id(), line, Methodologies.DESCRIPTION))),
                        report.keysOf(Progress.FORM).stream()
                                .map(key -> Said.said(report, new Place(key, RowKey.of("otherInformation"), ColumnKey.ACROSS))))
                .forEach(said -> {
                    var named = EnumSet.noneOf(Method.class);
                    var cited = PARAGRAPHS.entrySet().stream().filter(each -> each.getValue().matcher(said.text()).find())
                            .map(Map.Entry::getKey).toList();
                    NAMES.forEach((each, pattern) -> {
                        if (pattern.matcher(said.text()).find()) {
                            named.add(each);
                        }
                    });
                    if (named.size() > 1 || isDenied(said.text()) || isOfLaterYears(said.text(), report)) {
                        return;
                    }
                    if (cited.size() == 1 && cited.getFirst() != method) {
                        found.at(said.place()).says(variant(cited.getFirst()));
                        return;
                    }
                    if (named.size() == 1 && !named.contains(method) && FreeText.isEnglish(report.profile())) {
                        found.at(said.place()).says(variant(named.iterator().next()));
                    }
                });
    }

    /** "not along a trajectory", "le paragraphe 7(b) n'est pas utilisé": words that stand in the sentence of the method. */
    private static boolean isDenied(String text) {
        return FreeText.sentences(PARAGRAPH.matcher(text).replaceAll("paragraph "))
                .filter(sentence -> NAMES.values().stream().anyMatch(pattern -> pattern.matcher(sentence).find()))
                .anyMatch(sentence -> Lexicon.names("no", sentence.replace("n'", "n’")));
    }

    private static boolean isOfLaterYears(String text, Report report) {
        var last = report.profile().periods().implementationTo();
        return last != 0 && FreeText.years(text).stream().anyMatch(year -> year > last);
    }

    private static String variant(Method method) {
        return switch (method) {
            case SINGLE_YEAR_TRAJECTORY -> "trajectory";
            case SINGLE_YEAR_AVERAGING -> "averaging";
            case MULTI_YEAR -> "multiYear";
        };
    }
}
